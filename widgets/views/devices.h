#pragma once

#include "widgets/views/device_card.h"
#include "widgets/views/view.h"

namespace widgets {

/// What the cards of devices show. Words come from the glossary: "device" ("Device %1"), "contains", "empty", and of `inside`
/// the place ("device 1, chunk A"). A view places the cards and the links between them.
struct DeviceCards {
    std::string numbers;     ///< {devices, n}
    std::vector<int> starts; ///< of each row its first number, and at the end n
    std::string inside = {}; ///< {devices, rows, devices}: how often each device is inside each row of each
    std::string whole = {};  ///< {devices}: a number that the card as a whole stands for
    std::string region = {}; ///< what a row is called as one: "chunk[1,2]"
    std::function<QString(int row)> letter = {};
    /// How often a device should be inside by now: less is an error.
    std::function<int(const Frame& frame, int device, int row, int of)> expected = {};
    std::function<bool(const Frame& frame, int device, int row)> changes = {};    ///< in the step under way
    std::function<bool(const Frame& frame, int device, int row)> isFinished = {}; ///< has a check mark
    bool few = true;                                                              ///< there is room for large letters

    int rows() const { return int(starts.size()) - 1; }
    int length(int row) const { return starts[std::size_t(row) + 1] - starts[std::size_t(row)]; }
};

/// Elements that stand side by side: id[before..., first + i].
struct Stretch {
    std::string id;
    engine::Indices before = {};
    int first = 0, count = 0;
};

/// The parts of device cards, one picture long.
class DevicePainter {
public:
    DevicePainter(Canvas& canvas, const Frame& frame, const DeviceCards& what, const CardShape& shape)
        : m_canvas(canvas), m_frame(frame), m_what(what), m_shape(shape)
    {
    }

    void paintCard(QRectF card, int device);
    /// Numbers as a region of its own, whose cells are elements; outlined if they are not made.
    void paintNumbers(const QString& region, const QString& name, const Stretch& what, QRectF rect, const Patch& patch);
    const DeviceCards& cards() const { return m_what; }
    /// A badge for each device that is inside: id[before..., device].
    void paintBadges(const QString& region, const Stretch& what, QRectF rect, const std::function<int(int of)>& expected);

private:
    void paintRow(QRectF card, int device, int row);
    void paintEmpty(QRectF rect, const QString& region);
    void paintBadge(QRectF rect, int device, int count, bool lost);
    void paintCheck(QRectF rect);

    Canvas& m_canvas;
    const Frame& m_frame;
    const DeviceCards& m_what;
    const CardShape& m_shape;
};

// --- links ------------------------------------------------------------------------------------------------------------

double lengthOf(const QPolygonF& way);
/// The point at this share of the way's length.
QPointF pointOn(const QPolygonF& way, double share);
/// The part of the line between the rectangles' centres that lies outside both, `air` px away from them.
QPolygonF between(QRectF from, QRectF to, double air);
/// Where a packet of this size is on its way: both ends of the arrow stay visible. One that gets lost comes not near its end.
QRectF packetOn(const QPolygonF& way, QSizeF size, double share, bool lost, double head);
/// The frame of a packet.
void paintPacket(Canvas& canvas, QRectF rect, QColor ink);
/// Two lines through something that is lost.
void paintCross(Canvas& canvas, QRectF rect, double width);

// --- a view -----------------------------------------------------------------------------------------------------------

/// Cards in a row, each linked with the next. What else devices do together has a view of its own, made of the parts above.
struct DeviceRow {
    DeviceCards cards;
    /// What is on its way from a device to the next in the step under way, as a word; empty: nothing.
    std::function<QString(const Frame& frame, int from)> sends;
    double stretch = 1;
};
ViewPtr deviceRow(DeviceRow what);

} // namespace widgets
