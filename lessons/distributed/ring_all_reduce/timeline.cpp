#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/number_region.h"

#include <cmath>
#include <numeric>

namespace lessons::ring {

using engine::Trace;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;
using widgets::Role;

namespace {

/// 1, 2 or 5 times a power of ten, so that at most `count` of it fill `whole`.
double niceStep(double whole, int count)
{
    const double least = whole / count, power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

class Timeline {
public:
    explicit Timeline(View& view)
        : m_view(view), m_canvas(view.canvas), m_theme(view.theme()), m_rect(view.scene.timeline),
          m_end(std::max(view.run.end().time, view.run.twin.back().time)), m_now(view.now()),
          m_heading(m_canvas.lineHeight(Role::Body)), m_lane(laneHeight(m_canvas, view.devices())),
          m_strip(letterHeight(m_canvas))
    {
        m_left = m_rect.left() + std::ceil(m_canvas.textWidth(QStringLiteral("16 → 16"), Role::Note)) + 8;
        if (m_theme.projector)
            m_left =
                std::max(m_left, m_rect.left() + std::ceil(m_canvas.textWidth(nameOf(!view.params.onRing()), Role::Note)) + 8);
    }

    void paint()
    {
        if (m_end <= 0) return;
        const bool ring = m_view.params.onRing(), oneHeading = m_theme.projector;
        double y = m_rect.top();
        paintHeading(m_rect.left(), y, m_view.run.steps, ring);
        if (oneHeading) paintHeading(m_rect.right() - headingWidth(m_view.run.twin, !ring), y, m_view.run.twin, !ring);
        else paintLegend(y);
        paintLanes(y += m_heading + 4);
        addPhases(m_view.run.steps, y, m_view.devices() * m_lane);
        addRound(y);
        paintNow(y, y + m_view.devices() * m_lane, true);
        y += m_view.devices() * m_lane + 8;
        if (!oneHeading) {
            paintHeading(m_rect.left(), y, m_view.run.twin, !ring);
            paintModel(m_view, QRectF(m_rect.left(), y, m_rect.width(), m_heading - 2), true);
            y += m_heading;
        } else
            m_canvas.text(QRectF(m_rect.left(), y, m_left - 8 - m_rect.left(), m_strip), nameOf(!ring), Role::Note, m_theme.muted,
                          Qt::AlignRight | Qt::AlignVCenter);
        paintStrip(y);
        addPhases(m_view.run.twin, y, m_strip);
        paintAxis(y + m_strip + 4);
        paintNow(y, y + m_strip + 2, false);
    }

private:
    double x(double time) const { return std::round(m_left + (m_rect.right() - 1 - m_left) * time / m_end); }
    QRectF bar(double y, double height, double start, double end) const
    {
        const double gap = height >= 8 ? 1 : 0.5;
        return {x(start) + 1, y + gap, std::max(1.0, x(end) - x(start) - 1), height - 2 * gap};
    }

    static QString nameOf(bool ring) { return ring ? Words::tr("Ring") : Words::tr("Server"); }

    double headingWidth(const Trace<Step>& trace, bool ring) const
    {
        return std::ceil(m_canvas.textWidth(nameOf(ring), Role::Body, true) +
                         m_canvas.textWidth(widgets::seconds(trace.back().time), Role::Body, true) +
                         m_canvas.textWidth(traffic(trace.back(), ring), Role::Label) + 20);
    }

    /// "Ring 192 µs  each device sends 72 bytes"
    void paintHeading(double left, double y, const Trace<Step>& trace, bool ring)
    {
        const Step& end = trace.back();
        const auto word = [&](const QString& text, Role role, QColor ink, bool bold) {
            const double width = m_canvas.textWidth(text, role, bold);
            const QRectF rect(left, y, width, m_heading - 2);
            m_canvas.text(rect, text, role, ink, Qt::AlignLeft | Qt::AlignVCenter, bold);
            left += width + 10;
            return rect;
        };
        word(nameOf(ring), Role::Body, m_theme.text, true);
        const QRectF time = word(widgets::seconds(end.time), Role::Body, m_theme.text, true);
        numberRegion(m_canvas, ring ? QStringLiteral("ringTime") : QStringLiteral("serverTime"),
                     Words::tr("%1: time in seconds").arg(nameOf(ring)), time, end.time);
        const QString text = traffic(end, ring);
        addTraffic(end, ring, {word(text, Role::Label, m_theme.muted, false), text, Role::Label});
    }

    /// The numbers in its words.
    void addTraffic(const Step& end, bool ring, const Written& written)
    {
        if (ring) {
            const double most = *std::max_element(end.bytesSent.begin(), end.bytesSent.end());
            return numberRegion(m_canvas, QStringLiteral("ringBytes"), Words::tr("bytes sent by a device of the ring"),
                                firstIn(m_canvas, written, widgets::bytes(most)), most);
        }
        const double in = received(end), out = end.serverBytesSent;
        numberRegion(m_canvas, QStringLiteral("serverBytesIn"), Words::tr("bytes sent to the server"),
                     firstIn(m_canvas, written, widgets::bytes(in)), in);
        if (in == out) return;
        numberRegion(m_canvas, QStringLiteral("serverBytesOut"), Words::tr("bytes sent by the server"),
                     lastIn(m_canvas, written, widgets::bytes(out)), out);
    }

    static double received(const Step& end) { return std::accumulate(end.bytesSent.begin(), end.bytesSent.end(), 0.0); }

    static QString traffic(const Step& end, bool ring)
    {
        const double most = *std::max_element(end.bytesSent.begin(), end.bytesSent.end());
        const bool equal = most == *std::min_element(end.bytesSent.begin(), end.bytesSent.end());
        if (ring)
            return (equal ? Words::tr("each device sends %1") : Words::tr("each device sends up to %1"))
                .arg(widgets::bytes(most));
        const double in = received(end), out = end.serverBytesSent;
        if (in == out) return Words::tr("its one link carries %1 each way").arg(widgets::bytes(in));
        return Words::tr("its one link carries %1 in and %2 out").arg(widgets::bytes(in), widgets::bytes(out));
    }

    /// At the right end of the first heading: what the two colours do.
    void paintLegend(double y)
    {
        const bool ring = m_view.params.onRing();
        double right = m_rect.right();
        for (const Phase phase : {ring ? Phase::AllGather : Phase::Broadcast, ring ? Phase::ReduceScatter : Phase::Gather}) {
            const bool adds = phase == Phase::ReduceScatter || phase == Phase::Gather;
            const QString word = (adds ? Words::tr("%1: add") : Words::tr("%1: copy")).arg(Words::phase(phase));
            const double width = std::ceil(m_canvas.textWidth(word, Role::Label));
            const QRectF rect(right - width, y, width, m_heading - 2);
            m_canvas.text(rect, word, Role::Label, m_theme.text);
            m_canvas.box({rect.x() - 16, rect.center().y() - 5, 10, 10}, m_view.colourOf(phase), Qt::transparent, 0, 2);
            right -= width + 36;
        }
    }

    /// Solid as far as the clock has come, an outline for what is still to come.
    void paintBar(QRectF rect, QColor colour, double start, double end, const QString& letter, bool lost)
    {
        const double radius = rect.height() >= 8 ? 3 : 1;
        const double share = end > start ? std::clamp((m_now - start) / (end - start), 0.0, 1.0) : double(m_now >= end);
        if (rect.width() < 5) {
            m_canvas.painter().fillRect(rect, share >= 1 ? colour : m_theme.line);
            return;
        }
        m_canvas.box(rect, Qt::transparent, lost ? m_theme.error : colour, 1.2, radius);
        if (share > 0)
            m_canvas.box(QRectF(rect.x(), rect.y(), share * rect.width(), rect.height()), lost ? m_theme.error : colour,
                         Qt::transparent, 0, radius);
        const double width = m_canvas.textWidth(letter, Role::Badge, true);
        if (letter.isEmpty() || width + 6 > rect.width()) return;
        const QColor fill = lost ? m_theme.error : colour;
        // the clock's hand may stand in the middle of the letter; SVG knows no clipping, so the part on the bar comes last
        const QRectF place(rect.center().x() - width / 2, rect.top(), width, rect.height());
        const double border = rect.x() + share * rect.width();
        paintLetter(place, letter, fill, {QPointF(border, rect.top()), rect.bottomRight()});
        paintLetter(place, letter, widgets::inkOn(fill), {rect.topLeft(), QPointF(border, rect.bottom())});
    }

    /// The part of a bar's letter that lies within `part`.
    void paintLetter(QRectF place, const QString& letter, QColor ink, QRectF part)
    {
        if (!place.intersects(part)) return;
        m_canvas.painter().save();
        m_canvas.painter().setClipRect(part, Qt::IntersectClip);
        m_canvas.text(place, letter, Role::Badge, ink, Qt::AlignCenter, true);
        m_canvas.painter().restore();
    }

    void paintLanes(double y)
    {
        const bool ring = m_view.params.onRing(), lettered = m_lane >= m_strip;
        const int p = m_view.devices();
        for (int k = 1; k <= m_view.run.lastStep(); ++k)
            for (const Transfer& transfer : m_view.run.at(k).transfers) {
                const int lane = transfer.from == p ? transfer.to : transfer.from;
                const QString letter = lettered && ring ? Words::chunk(transfer.chunk) : QString();
                paintBar(bar(y + lane * m_lane, m_lane, transfer.start, transfer.end), m_view.colourOf(m_view.run.at(k).phase),
                         transfer.start, transfer.end, letter, transfer.lost && m_now > transfer.start);
            }
        for (int lane = 0; lane < p; ++lane)
            if (lettered) paintLaneName(QRectF(m_rect.left(), y + lane * m_lane, m_left - 8 - m_rect.left(), m_lane), lane);
        if (lettered) return;
        const double line = m_canvas.lineHeight(Role::Note), height = p * m_lane;
        paintLaneName(QRectF(m_rect.left(), y - 2, m_left - 8 - m_rect.left(), line), 0);
        if (height >= 2 * line - 4)
            paintLaneName(QRectF(m_rect.left(), y + height - line + 2, m_left - 8 - m_rect.left(), line), p - 1);
    }

    void paintLaneName(QRectF rect, int lane)
    {
        const int p = m_view.devices();
        const QString name = m_view.params.onRing() ? QStringLiteral("%1 → %2").arg(lane + 1).arg((lane + 1) % p + 1)
                                                    : QStringLiteral("%1 – %2").arg(lane + 1).arg(Words::end(p, p));
        m_canvas.text(rect, name, Role::Note, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    /// The other algorithm on the same clock, in one line: a ring's rounds, or what the server's one link carries.
    void paintStrip(double y)
    {
        const Trace<Step>& twin = m_view.run.twin;
        for (std::size_t k = 1; k < twin.size(); ++k) {
            const QColor colour = m_view.colourOf(twin[k].phase);
            if (m_view.params.onRing())
                for (const Transfer& transfer : twin[k].transfers) {
                    // the link is busy without the latency: that is how the next message can follow at once
                    const double start = transfer.start + m_view.params.latency;
                    const int device = transfer.from == m_view.devices() ? transfer.to : transfer.from;
                    paintBar(bar(y, m_strip, start, transfer.end), colour, start, transfer.end, QString::number(device + 1),
                             false);
                }
            else paintBar(bar(y, m_strip, twin[k - 1].time, twin[k].time), colour, twin[k - 1].time, twin[k].time, {}, false);
        }
    }

    /// The stretches that the formulas speak of, each with its time.
    void addStretch(const QString& id, const QString& name, QRectF rect, double time, QColor ink, bool underWay)
    {
        widgets::Region region;
        region.id = id, region.name = Words::tr("%1: time in seconds").arg(name), region.value = widgets::exact(time);
        region.rect = rect, region.ink = ink, region.underWay = underWay;
        m_canvas.region(std::move(region));
    }

    void addPhases(const Trace<Step>& trace, double y, double height)
    {
        for (std::size_t first = 1, next = 1; first < trace.size(); first = next) {
            const Phase phase = trace[first].phase;
            while (next < trace.size() && trace[next].phase == phase) ++next;
            const double start = trace[first - 1].time, end = trace[next - 1].time;
            addStretch(QString::fromLatin1(engine::cluster::nameOf(phase)), Words::phase(phase),
                       {x(start), y, x(end) - x(start), height}, end - start, m_view.colourOf(phase),
                       m_view.moment.to > 0 && m_view.travelling().phase == phase);
        }
    }

    /// The round under way; through the server there are none.
    void addRound(double y)
    {
        if (!m_view.params.onRing() || m_view.moment.to == 0) return;
        const double start = m_view.before().time, end = m_view.travelling().time;
        addStretch(QStringLiteral("round"), Words::tr("round %1").arg(m_view.moment.to),
                   {x(start), y, x(end) - x(start), m_view.devices() * m_lane}, end - start, {}, false);
    }

    void paintAxis(double y)
    {
        const double step = niceStep(m_end, m_theme.projector ? 5 : 8), line = m_canvas.lineHeight(Role::Note);
        m_canvas.line({m_left, y - 2}, {m_rect.right(), y - 2}, m_theme.line, 1);
        for (int i = 0; i * step <= m_end * (1 + 1e-9); ++i) {
            const QString word = i == 0 ? QStringLiteral("0") : widgets::seconds(i * step);
            const double width = m_canvas.textWidth(word, Role::Note);
            const double left = std::clamp(x(i * step) - width / 2, m_left, m_rect.right() - width);
            m_canvas.line({x(i * step) + 0.5, y - 2}, {x(i * step) + 0.5, y + 2}, m_theme.control, 1);
            m_canvas.text(QRectF(left, y, width, line), word, Role::Note, m_theme.muted);
        }
    }

    /// The clock's hand, interrupted where words stand.
    void paintNow(double top, double bottom, bool headed)
    {
        const double at = x(m_now) + 0.5;
        m_canvas.line({at, top - 3}, {at, bottom + 2}, m_theme.text, 1.5);
        if (!headed) return;
        m_canvas.painter().setPen(Qt::NoPen);
        m_canvas.painter().setBrush(m_theme.text);
        m_canvas.painter().drawPolygon(QPolygonF{{at - 4, top - 6}, {at + 4, top - 6}, {at, top}});
        numberRegion(m_canvas, QStringLiteral("time"), Words::tr("now, in seconds"), QRectF(at - 3, top - 6, 6, bottom - top + 6),
                     m_now);
    }

    View& m_view;
    widgets::Canvas& m_canvas;
    const widgets::Theme& m_theme;
    QRectF m_rect;
    double m_end, m_now, m_heading, m_lane, m_strip, m_left;
};

} // namespace

void paintTimeline(View& view)
{
    if (!view.canvas.veils(QStringLiteral("timeline"), view.scene.timeline)) Timeline(view).paint();
}

} // namespace lessons::ring
