#pragma once

#include "widgets/views/device_ring.h"

namespace widgets {

/// Devices that send to whom they like, a message each way: up to four stand in the corners, more in a row, with ways of right
/// angles above and below it. Words come from the glossary: those of DeviceCards, "lost".
struct DeviceWays {
    struct Packet {
        int from = 0, to = 0;
        int row = 0, rows = 1; ///< so many rows of the cards, from this one on
        bool below = false;    ///< it passes below the row of devices
        bool lost = false;
        int copies = 1;
    };

    int devices = 2;
    DeviceCards cards;
    std::string travels;                     ///< {devices, most numbers of a message}: from each device
    std::vector<std::vector<Packet>> rounds; ///< that of step k is rounds[k - 1]; the first of its packets is in focus
    /// How far a packet of the step under way is: 0 it leaves, 1 it has arrived.
    std::function<double(const Frame& frame, int packet)> progress;
    std::function<DeviceRing::Middle(const Frame& frame)> words;
    std::vector<std::string> told = {}; ///< quantities that the words tell
    QString veil = {};                  ///< the name by which a question hides them
    bool standing = false;              ///< its ways are always there, as those of trees are
    int group = 0;                      ///< so many devices stand in a frame

    int length(const Packet& packet) const
    {
        return cards.starts[std::size_t(packet.row + packet.rows)] - cards.starts[std::size_t(packet.row)];
    }
    int longest() const; ///< of all packets
};
ViewPtr deviceWays(DeviceWays what);

/// Where everything of it stands, in all steps.
struct WaysLayout {
    bool few = true;
    QRectF words;
    CardShape shape;
    std::vector<QRectF> cards;
    Patch packet;
    QSizeF packetSize;
    double letter = 0;                      ///< width of a packet's letters
    double pitch = 0, lift = 0, spread = 0; ///< in a row: between ways, from a card to the lowest of them, between their ends

    /// `level`: how many others a way passes over; `both`: for both directions.
    QPolygonF way(const DeviceWays::Packet& passage, int level, bool both = false) const;
};
WaysLayout layoutOf(const DeviceWays& what, const Canvas& canvas, QRectF rect, double bound);
/// So that no two ways of one side lie on each other: short ones stay low.
std::vector<int> levelsOf(const std::vector<DeviceWays::Packet>& packets);
/// The ways of a round; standing ones are those of all rounds, each once.
std::vector<DeviceWays::Packet> waysOf(const DeviceWays& what, int round);

} // namespace widgets
