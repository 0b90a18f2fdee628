#pragma once

#include "widgets/views/devices.h"

namespace widgets {

/// Devices in a ring, each linked with the next, or around a hub (a server, say) with which each of them is linked; and what is
/// on its way between them. Words come from the glossary: those of DeviceCards, "hub" and "hub.letter", "lost".
struct DeviceRing {
    /// A message: the hub is the number of devices.
    struct Packet {
        int from = 0, to = 0, row = 0;
        double progress = 0; ///< 0 it leaves, 1 it has arrived
        bool lost = false;
        int copies = 1;
    };
    /// What the hub holds.
    struct Hub {
        std::string numbers, inside; ///< {n}; {devices}: how often each device is inside
    };

    int devices = 1;
    DeviceCards cards;
    std::optional<Hub> hub = {};
    std::string travels; ///< {devices, longest row}: to or from each device; empty: nothing is ever sent
    std::function<std::vector<Packet>(const Frame& frame)> packets; ///< of the step under way, copies in one
    int focus = 0;                                                  ///< the device at which the picture dwells
    /// What stands in the middle; `free` is what no link passes through.
    std::function<void(Canvas& canvas, QRectF middle, QRectF free, const Frame& frame)> words;
    std::vector<std::string> told = {}; ///< quantities that the words tell

    int longest() const;
};
ViewPtr deviceRing(DeviceRing what);

/// Where everything of it stands. It depends on the run and on the size of the stage alone, never on the step.
struct RingLayout {
    QRectF circle, middle;
    CardShape shape;
    std::vector<QRectF> cards;    ///< one per device
    QRectF server, hub;           ///< the hub's card, and what its links end at; empty on the ring
    std::vector<QPolygonF> links; ///< ring: from device i to the next; hub: from device i to the hub
    Patch packet;
    QSizeF packetSize;
    bool few = true; ///< up to four devices: cards with numbers, where they fit
};
RingLayout layoutOf(const DeviceRing& what, const Canvas& canvas, QRectF rect, double bound);

} // namespace widgets
