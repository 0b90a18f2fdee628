#pragma once

#include "widgets/views/devices.h"
#include "widgets/views/sentence.h"

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
    /// What stands in the middle around a bar of the rounds: as much as there is height for, most important first.
    struct Middle {
        QString title;
        QString round = {};           ///< "round 1 of 3"; empty: there are none, and the title is all
        QString sent = {}, note = {}; ///< sentences; the note on the projector, where lanes have no room for theirs
    };
    std::function<Middle(const Frame& frame)> words;
    std::vector<std::string> told = {}; ///< quantities that the words tell
    QString veil = {};                  ///< the name by which a question hides them

    int longest() const;
};
ViewPtr deviceRing(DeviceRing what);
void paintWords(Canvas& canvas, QRectF middle, const Frame& frame, const DeviceRing::Middle& words);

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
