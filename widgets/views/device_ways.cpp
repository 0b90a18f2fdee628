#include "widgets/views/device_ways.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

using Sent = DeviceWays::Packet;

/// One picture of devices and the ways between them.
class Ways {
public:
    Ways(Canvas& canvas, QRectF rect, const Frame& frame, const DeviceWays& what)
        : m_canvas(canvas), m_theme(canvas.theme()), m_frame(frame), m_what(what),
          m_at(layoutOf(what, canvas, rect, frame.bound(what.cards.numbers))), m_painter(canvas, frame, what.cards, m_at.shape)
    {
        const int round = std::max(0, frame.moment.to - 1);
        m_ways = waysOf(what, round), m_levels = levelsOf(m_ways);
        if (frame.moment.to > 0) m_packets = what.rounds[std::size_t(round)];
    }

    void paint()
    {
        if (m_what.group > 1 && m_what.group < m_what.devices) paintGroups();
        for (int device = 0; device < m_what.devices; ++device) m_painter.paintCard(m_at.cards[std::size_t(device)], device);
        if (m_packets.empty() || m_what.standing)
            for (std::size_t i = 0; i < m_ways.size(); ++i) paintWay(m_ways[i], m_levels[i]);
        for (std::size_t i = m_packets.size(); i-- > 0;) paintArrow(int(i)); // that in focus above the others
        for (std::size_t i = m_packets.size(); i-- > 0;) paintSent(int(i));
        if (!m_canvas.veils(m_what.veil, m_at.words)) paintWords(m_canvas, m_at.words, m_frame, m_what.words(m_frame));
        if (!m_packets.empty()) paintFocus(m_packets.front());
    }

private:
    void paintGroups()
    {
        for (int first = 0; first < m_what.devices; first += m_what.group) {
            QRectF all;
            for (int i = first; i < first + m_what.group; ++i) all |= m_at.cards[std::size_t(i)];
            m_canvas.box(all.adjusted(-4, -4, 4, 4), m_theme.sunken, m_theme.control, 1.5, 10);
        }
    }

    QPolygonF wayOf(const Sent& packet) const
    {
        const auto same = std::find_if(m_ways.begin(), m_ways.end(), [&](const Sent& way) {
            return way.below == packet.below && std::minmax(way.from, way.to) == std::minmax(packet.from, packet.to);
        });
        return m_at.way(packet, m_levels[std::size_t(same - m_ways.begin())]);
    }
    /// Without a head where it stands for both directions.
    void paintWay(const Sent& way, int level)
    {
        const QPolygonF line = m_at.way(way, level, m_what.standing);
        if (!m_what.standing) return m_canvas.arrow(line, m_theme.control, 1.5);
        for (int i = 1; i < line.size(); ++i) m_canvas.line(line[i - 1], line[i], m_theme.line, 2);
    }
    void paintArrow(int i)
    {
        m_canvas.arrow(wayOf(m_packets[std::size_t(i)]), i == 0 ? m_theme.spot : m_theme.muted, i == 0 ? 2.2 : 1.5);
    }

    void paintSent(int i)
    {
        const Sent& packet = m_packets[std::size_t(i)];
        const QColor ink = i == 0 ? m_theme.spot : m_theme.muted;
        QSizeF size = m_at.packetSize;
        const int count = m_what.length(packet);
        if (m_at.packet.lines == 1) size.rwidth() -= (m_at.packet.columns - std::max(count, 1)) * m_at.packet.cell.width();
        const QPolygonF way = wayOf(packet);
        const double most = m_at.few && way.size() > 2 ? 0.5 : 1; // along the lane between the cards it is not to touch them
        const QRectF rect = packetOn(way, size, most * m_what.progress(m_frame, i), packet.lost, m_theme.stroke(14));
        paintPacket(m_canvas, rect, packet.lost ? m_theme.error : ink);
        const bool hasNumbers = m_at.packet.lines > 0 && count > 0;
        if (m_at.letter > 0)
            m_canvas.text(QRectF(rect.x(), rect.y(), hasNumbers ? m_at.letter : rect.width(), rect.height()), letters(packet),
                          m_at.few ? Role::Cell : Role::Badge, i == 0 ? m_theme.spot : m_theme.text, Qt::AlignCenter, true);
        if (hasNumbers) paintNumbers(packet, count, rect);
        if (packet.lost) paintCross(m_canvas, rect, 2.2);
        if (packet.lost || packet.copies > 1) paintMishap(packet, rect);
    }
    QString letters(const Sent& packet) const
    {
        const QString first = m_what.cards.letter(packet.row), last = m_what.cards.letter(packet.row + packet.rows - 1);
        return packet.rows == 1 ? first : QStringLiteral("%1–%2").arg(first, last);
    }
    /// The numbers of a packet are there as soon as it leaves.
    void paintNumbers(const Sent& packet, int count, QRectF rect)
    {
        Frame arrived = m_frame;
        arrived.moment = engine::momentAt(m_frame.moment.to, m_frame.tape().lastStep());
        const double height = m_at.packet.size().height();
        const QRectF inner(rect.x() + m_at.letter + 3, std::round(rect.center().y() - height / 2), 0, height);
        Patch patch = m_at.packet;
        if (patch.lines == 1) patch.columns = count;
        const engine::Indices sender{packet.from};
        DevicePainter(m_canvas, arrived, m_what.cards, m_at.shape)
            .paintNumbers(
                elementId(m_what.travels, sender),
                QStringLiteral("%1, %2").arg(m_frame.called(m_what.travels), placeName(m_frame.look(m_what.travels), sender)),
                {m_what.travels, sender, 0, count}, QRectF(inner.topLeft(), patch.size()), patch);
    }
    void paintMishap(const Sent& packet, QRectF rect)
    {
        const QString word = packet.lost ? m_frame.called("lost") : QStringLiteral("×%1").arg(packet.copies);
        m_canvas.text({rect.center().x() - 60, rect.bottom() + 2, 120, m_canvas.lineHeight(Role::Label)}, word, Role::Label,
                      m_theme.error, Qt::AlignHCenter | Qt::AlignTop, true);
    }

    /// Around what the first packet makes.
    void paintFocus(const Sent& packet)
    {
        const QRectF card = m_at.cards[std::size_t(packet.to)];
        const QRectF rows = m_at.shape.patchRect(card, packet.row) | m_at.shape.patchRect(card, packet.row + packet.rows - 1);
        const QString id = elementId(m_what.cards.region, {packet.to, packet.row});
        if (m_at.few) return m_canvas.target(id, rows.adjusted(-3, -3, 2, 2));
        m_canvas.operand(rows.adjusted(-1.5, -1.5, 1.5, 1.5));
        m_canvas.target(id, card, 6);
    }

    Canvas& m_canvas;
    const Theme& m_theme;
    const Frame& m_frame;
    const DeviceWays& m_what;
    WaysLayout m_at;
    DevicePainter m_painter;
    std::vector<Sent> m_ways, m_packets;
    std::vector<int> m_levels; ///< of the ways
};

class WaysView final : public View {
public:
    explicit WaysView(DeviceWays what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return canvas.theme().projector ? QSizeF(1000, 440) : QSizeF(600, 330);
    }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert({m_what.cards.numbers, m_what.cards.inside, m_what.cards.whole, m_what.travels});
        drawn.insert(m_what.told.begin(), m_what.told.end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        const double air = canvas.theme().projector ? 0 : 8; // to what stands below
        Ways(canvas, rect.adjusted(0, 0, 0, -air), frame, m_what).paint();
    }

private:
    DeviceWays m_what;
};

} // namespace

ViewPtr deviceWays(DeviceWays what) { return std::make_shared<WaysView>(std::move(what)); }

} // namespace widgets
