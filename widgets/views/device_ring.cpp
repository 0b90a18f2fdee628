#include "widgets/views/device_ring.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

using Packet = DeviceRing::Packet;

/// One picture of devices and what travels between them.
class Picture {
public:
    Picture(Canvas& canvas, QRectF rect, const Frame& frame, const DeviceRing& what)
        : m_canvas(canvas), m_theme(canvas.theme()), m_frame(frame), m_what(what),
          m_at(layoutOf(what, canvas, rect, frame.bound(what.cards.numbers))), m_painter(canvas, frame, what.cards, m_at.shape)
    {
        if (frame.moment.to > 0) m_packets = what.packets(frame);
    }

    void paint()
    {
        for (int device = 0; device < m_what.devices; ++device) m_painter.paintCard(m_at.cards[std::size_t(device)], device);
        if (m_what.hub) paintHub();
        paintLinks();
        if (!m_canvas.veils(m_what.veil, betweenLinks())) paintWords(m_canvas, m_at.middle, m_frame, m_what.words(m_frame));
        paintFocus();
    }

private:
    bool isHub(int end) const { return end == m_what.devices; }
    bool isFocused(const Packet& packet) const { return !m_what.hub && packet.to == m_what.focus; }

    void paintHub()
    {
        const CardShape& shape = m_at.shape;
        const QRectF card = m_at.server, chip = shape.chipRect(card);
        m_canvas.box(m_at.hub, m_theme.surface, m_theme.control, 1.5, 8);
        m_canvas.box(chip, m_theme.text, Qt::transparent, 0, 5 * chip.height() / 26);
        m_canvas.text(chip, m_frame.called("hub.letter"), Role::Body, m_theme.raised, Qt::AlignCenter, true);
        if (shape.chipAbove || shape.badgesBelow)
            m_canvas.heading(shape.headRect(card), m_frame.called("hub"), shape.named ? m_frame.called("contains") : QString());
        const DeviceRing::Hub& hub = *m_what.hub;
        m_painter.paintNumbers(QString::fromStdString(hub.numbers), m_frame.called("hub"),
                               {hub.numbers, {}, 0, m_what.cards.starts.back()}, shape.patchRect(card, 0), shape.patch);
        m_painter.paintBadges(QString::fromStdString(hub.inside), {hub.inside, {}, 0, m_what.devices},
                              shape.badgesRect(card, 0, m_what.devices), [](int) { return 1; });
    }

    // --- links ----------------------------------------------------------------------------------------------------

    QPolygonF wayOf(const Packet& packet) const
    {
        QPolygonF way = m_at.links[std::size_t(isHub(packet.from) ? packet.to : packet.from)];
        if (isHub(packet.from)) std::reverse(way.begin(), way.end());
        return way;
    }
    void paintLinks()
    {
        const double width = m_at.few ? 2 : 1.5;
        if (m_frame.moment.to == 0)
            for (const QPolygonF& way : m_at.links) m_canvas.arrow(way, m_theme.control, width);
        for (const Packet& packet : m_packets)
            m_canvas.arrow(wayOf(packet), isFocused(packet) ? m_theme.spot : m_theme.muted, isFocused(packet) ? 2.2 : width);
        for (const Packet& packet : m_packets) {
            const QRectF rect = packetOn(wayOf(packet), m_at.packetSize, packet.progress, packet.lost, m_theme.stroke(14));
            paintPacket(packet, rect);
            if (packet.copies > 1) paintMishap(rect, QStringLiteral("×%1").arg(packet.copies));
            if (packet.lost) paintMishap(rect, m_frame.called("lost"));
        }
    }
    void paintPacket(const Packet& packet, QRectF rect)
    {
        const bool inFocus = isFocused(packet);
        // the arriving numbers are an operand of the step's target: framed in the colour of the focus
        widgets::paintPacket(m_canvas, rect, packet.lost ? m_theme.error : inFocus ? m_theme.spot : m_theme.muted);
        const Patch& patch = m_at.packet;
        const QSizeF inner = patch.size();
        const double letter = rect.width() - (patch.lines > 0 ? inner.width() + 6 : 0);
        if (!m_what.hub)
            m_canvas.text(QRectF(rect.x(), rect.y(), letter, rect.height()), m_what.cards.letter(packet.row),
                          m_at.few ? Role::Cell : Role::Badge, inFocus ? m_theme.spot : m_theme.text, Qt::AlignCenter, true);
        if (const int count = m_what.cards.length(packet.row); patch.lines > 0 && count > 0)
            paintTravelling(isHub(packet.from) ? packet.to : packet.from, count,
                            {{rect.x() + letter + 3, std::round(rect.center().y() - inner.height() / 2)}, inner});
        if (packet.lost) paintCross(m_canvas, rect, 2.2);
    }
    /// The numbers of a packet are there as soon as it leaves.
    void paintTravelling(int device, int count, QRectF rect)
    {
        Frame arrived = m_frame;
        arrived.moment = engine::momentAt(m_frame.moment.to, m_frame.tape().lastStep());
        const QString name =
            QStringLiteral("%1, %2").arg(m_frame.called(m_what.travels), placeName(m_frame.look(m_what.travels), {device}));
        DevicePainter(m_canvas, arrived, m_what.cards, m_at.shape)
            .paintNumbers(elementId(m_what.travels, {device}), name, {m_what.travels, {device}, 0, count}, rect, m_at.packet);
    }
    /// What happens to a packet: below it, or beside it where it may come close to the hub.
    void paintMishap(QRectF packet, const QString& word)
    {
        const double line = m_canvas.lineHeight(Role::Label);
        const QRectF below(packet.center().x() - 60, packet.bottom() + 2, 120, line);
        const QRectF beside(packet.right() + 5, packet.center().y() - line / 2, 120, line);
        m_canvas.text(m_what.hub ? beside : below, word, Role::Label, m_theme.error,
                      m_what.hub ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignTop, true);
    }
    /// The middle without the links that pass through it from card to card.
    QRectF betweenLinks() const
    {
        constexpr double Air = 14;
        QRectF rect = m_at.middle;
        for (const QPolygonF& link : m_at.links) {
            const QRectF way = link.boundingRect();
            if (way.height() > Air || way.right() < rect.left() || way.left() > rect.right()) continue;
            if (way.center().y() < rect.center().y()) rect.setTop(std::max(rect.top(), way.bottom() + Air));
            else rect.setBottom(std::min(rect.bottom(), way.top() - Air));
        }
        return rect;
    }

    // --- the frame around what is being made, and around what goes into it --------------------------------------------------

    void paintFocus()
    {
        const CardShape& shape = m_at.shape;
        const auto buffer = [&](QRectF card) { m_canvas.operand(shape.patchRect(card, 0).adjusted(-2, -2, 2, 2)); };
        if (!m_packets.empty() && isHub(m_packets[0].to)) { // all that arrives makes what the hub holds
            for (const Packet& packet : m_packets) buffer(m_at.cards[std::size_t(packet.from)]);
            return m_canvas.target(QString::fromStdString(m_what.hub->numbers), m_at.few ? m_at.hub : m_at.server, 8);
        }
        const auto focus =
            std::find_if(m_packets.begin(), m_packets.end(), [&](const Packet& p) { return p.to == m_what.focus; });
        if (focus == m_packets.end()) return;
        if (isHub(focus->from)) buffer(m_at.server);
        const QRectF card = m_at.cards[std::size_t(focus->to)], row = shape.patchRect(card, focus->row);
        const QString id = elementId(m_what.cards.region, {focus->to, focus->row});
        if (m_at.few && !m_what.hub) {
            const double out = std::clamp(std::round(14 - row.height() / 3), 1.0, 4.0);
            m_canvas.target(id, row.adjusted(-out, -out, out - 1, out - 1));
        } else { // around the row itself, the frame's halo would hide what stands close to it
            m_canvas.operand(row.adjusted(-1.5, -1.5, 1.5, 1.5));
            m_canvas.target(id, card, 6);
        }
    }

    Canvas& m_canvas;
    const Theme& m_theme;
    const Frame& m_frame;
    const DeviceRing& m_what;
    RingLayout m_at;
    DevicePainter m_painter;
    std::vector<Packet> m_packets;
};

class RingView final : public View {
public:
    explicit RingView(DeviceRing what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return canvas.theme().projector ? QSizeF(1000, 440) : QSizeF(600, 330);
    }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert({m_what.cards.numbers, m_what.cards.inside, m_what.cards.whole});
        if (!m_what.travels.empty()) drawn.insert(m_what.travels);
        if (m_what.hub && !m_what.travels.empty()) drawn.insert({m_what.hub->numbers, m_what.hub->inside});
        drawn.insert(m_what.told.begin(), m_what.told.end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        const double air = canvas.theme().projector ? 0 : 8; // to what stands below; on the projector height is dear
        Picture(canvas, rect.adjusted(0, 0, 0, -air), frame, m_what).paint();
    }

private:
    DeviceRing m_what;
};

} // namespace

ViewPtr deviceRing(DeviceRing what) { return std::make_shared<RingView>(std::move(what)); }

} // namespace widgets
