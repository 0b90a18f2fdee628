#include "widgets/views/lanes.h"

#include "widgets/explain/explanation.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Apart = 8, ToAxis = 8, Headroom = 4, MemoryHeight = 18;

/// 1, 2 or 5 times a power of ten, so that at most `count` of it fill `whole`.
double niceStep(double whole, int count)
{
    const double least = whole / count, power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

double letterHeight(const Canvas& canvas) { return std::round(1.25 * canvas.theme().font(Role::Badge).pixelSize()); }

/// As many lanes as there are share what six with letters take.
double laneHeight(const Canvas& canvas, int lanes)
{
    const double letter = letterHeight(canvas), budget = 6 * 14 * (canvas.theme().projector ? 1.2 : 1);
    return lanes * letter <= budget ? letter : std::max(3.0, std::floor(std::min(0.6 * letter, budget / lanes)));
}

bool hasOneHeading(const Canvas& canvas) { return canvas.theme().projector; }

/// One picture of lanes.
class Chart {
public:
    Chart(Canvas& canvas, const Frame& frame, const Lanes& what, QRectF rect)
        : m_canvas(canvas), m_frame(frame), m_theme(canvas.theme()), m_what(what), m_rect(rect), m_now(now())
    {
        for (const Lanes::Track& track : what.tracks) {
            for (const Lanes::Bar& bar : track.bars) m_end = std::max(m_end, bar.end);
            for (int lane = 0; lane < track.lanes && isNamed(track); ++lane)
                m_left = std::max(m_left, std::ceil(canvas.textWidth(track.name(lane), Role::Note)) + 8);
        }
        m_left += rect.left();
    }

    void paint()
    {
        if (m_end <= 0) return;
        double y = m_rect.top();
        const double heading = m_canvas.lineHeight(Role::Body);
        for (std::size_t i = 0; i < m_what.tracks.size(); ++i) {
            const Lanes::Track& track = m_what.tracks[i];
            const bool inFirst = i > 0 && hasOneHeading(m_canvas);
            if (track.heading)
                paintHeading(track.heading(), {m_rect.left(), inFirst ? m_rect.top() : y, m_rect.width(), heading - 2}, i > 0);
            if (track.heading && !inFirst) y += heading;
            if (i == 0) y += Headroom;
            const double height = paintTrack(track, y);
            paintNow(y, y + height + (i == 0 ? 0 : 2), i == 0);
            y += height + Apart;
        }
        paintAxis(y - Apart + ToAxis / 2);
    }

private:
    double now() const
    {
        const auto at = [this](int step) { return m_frame.tape().value(m_what.clock, 0, step).value_or(0); };
        const engine::Moment& moment = m_frame.moment;
        return at(moment.from) + moment.alpha * (at(moment.to) - at(moment.from));
    }
    double x(double time) const { return std::round(m_left + (m_rect.right() - 1 - m_left) * time / m_end); }
    QRectF across(double y, double height, double start, double end) const { return {x(start), y, x(end) - x(start), height}; }
    QColor colourOf(Lanes::Kind kind) const { return kind == Lanes::Forward ? m_theme.forward : m_theme.backward; }
    bool isNamed(const Lanes::Track& track) const
    {
        return track.name && (track.lanes > 1 || !track.heading || hasOneHeading(m_canvas));
    }

    /// "Ring  192 µs  each device sends 72 bytes"
    void paintHeading(const Lanes::Heading& heading, QRectF line, bool isLater)
    {
        const bool alone = !hasOneHeading(m_canvas);
        if (alone && isLater && m_what.note)
            Sentence(m_frame, m_what.note()).paint(m_canvas, line, Role::Label, m_theme.muted, false, Qt::AlignRight);
        if (alone && !isLater && m_what.kind) paintLegend(line);
        const Sentence name(m_frame, heading.name), time(m_frame, heading.time), more(m_frame, heading.more);
        const double bold = name.width(m_canvas, Role::Body, true) + time.width(m_canvas, Role::Body, true);
        if (isLater && !alone) line.setLeft(line.right() - (bold + more.width(m_canvas, Role::Label) + 20));
        for (const Sentence& part : {name, time}) {
            part.paint(m_canvas, line, Role::Body, m_theme.text, true);
            line.setLeft(line.left() + part.width(m_canvas, Role::Body, true) + 10);
        }
        more.paint(m_canvas, line, Role::Label, m_theme.muted);
    }

    void paintLegend(QRectF line)
    {
        for (const Lanes::Kind kind : {Lanes::Backward, Lanes::Forward}) {
            const QString word = m_what.kind(kind);
            const double width = std::ceil(m_canvas.textWidth(word, Role::Label));
            const QRectF rect(line.right() - width, line.y(), width, line.height());
            m_canvas.text(rect, word, Role::Label, m_theme.text);
            m_canvas.box({rect.x() - 16, rect.center().y() - 5, 10, 10}, colourOf(kind), Qt::transparent, 0, 2);
            line.setRight(line.right() - width - 36);
        }
    }

    double paintTrack(const Lanes::Track& track, double y)
    {
        const double lane = laneHeight(m_canvas, track.lanes), pitch = lane + (track.memory.empty() ? 0 : MemoryHeight);
        for (const Lanes::Bar& bar : track.bars) paintBar(bar, y + bar.lane * pitch, lane);
        for (std::size_t i = 0; i < track.memory.size(); ++i) paintMemory(track, i, y + double(i) * pitch + lane + 2);
        if (isNamed(track)) paintNames(track, y, lane, pitch);
        const double height = track.lanes * pitch;
        for (const Lanes::Span& span : track.spans) addSpan(span, y, height);
        return height;
    }

    /// Solid as far as the clock has come.
    void paintBar(const Lanes::Bar& bar, double y, double height)
    {
        const double gap = height >= 8 ? 1 : 0.5, radius = height >= 8 ? 3 : 1;
        const QRectF rect(x(bar.start) + 1, y + gap, std::max(1.0, x(bar.end) - x(bar.start) - 1), height - 2 * gap);
        const double share =
            bar.end > bar.start ? std::clamp((m_now - bar.start) / (bar.end - bar.start), 0.0, 1.0) : double(m_now >= bar.end);
        const QColor fill = bar.failed && m_now > bar.start ? m_theme.error : colourOf(bar.kind);
        if (rect.width() < 5) return m_canvas.painter().fillRect(rect, share >= 1 ? colourOf(bar.kind) : m_theme.line);
        m_canvas.box(rect, Qt::transparent, fill, 1.2, radius);
        if (share > 0)
            m_canvas.box(QRectF(rect.x(), rect.y(), share * rect.width(), rect.height()), fill, Qt::transparent, 0, radius);
        const double width = m_canvas.textWidth(bar.label, Role::Badge, true);
        if (bar.label.isEmpty() || width + 6 > rect.width() || height < letterHeight(m_canvas)) return;
        // the clock's hand may stand in the middle of the label; SVG knows no clipping, so the part on the bar comes last
        const QRectF place(rect.center().x() - width / 2, rect.top(), width, rect.height());
        const double border = rect.x() + share * rect.width();
        Canvas again(m_canvas.painter(), m_theme, m_canvas.area()); // the same words, told once
        paintLabel(again, place, bar.label, fill, {QPointF(border, rect.top()), rect.bottomRight()});
        paintLabel(m_canvas, place, bar.label, inkOn(fill), {rect.topLeft(), QPointF(border, rect.bottom())});
    }

    /// The part of a bar's label that lies within `part`.
    static void paintLabel(Canvas& canvas, QRectF place, const QString& label, QColor ink, QRectF part)
    {
        if (!place.intersects(part)) return;
        canvas.painter().save();
        canvas.painter().setClipRect(part, Qt::IntersectClip);
        canvas.text(place, label, Role::Badge, ink, Qt::AlignCenter, true);
        canvas.painter().restore();
    }

    /// Filled as far as the clock has come, a line beyond; all lanes on one scale.
    void paintMemory(const Lanes::Track& track, std::size_t lane, double y)
    {
        double most = 1e-300;
        for (const Lanes::Memory& memory : track.memory)
            for (const auto& [time, amount] : memory) most = std::max(most, amount);
        const double room = MemoryHeight - 6, base = y + room;
        const Lanes::Memory& memory = track.memory[lane];
        m_canvas.line({m_left, base}, {m_rect.right(), base}, m_theme.line, 1);
        for (std::size_t i = 0; i < memory.size(); ++i) {
            const double from = memory[i].first, to = i + 1 < memory.size() ? memory[i + 1].first : m_end;
            const double top = base - room * memory[i].second / most, passed = std::clamp(m_now, from, to);
            QColor area = m_theme.forward;
            area.setAlphaF(0.3F);
            m_canvas.painter().fillRect(QRectF(QPointF(x(from), top), QPointF(x(passed), base)), area);
            m_canvas.line({x(from), top}, {x(to), top}, m_theme.forward, 1);
            if (i > 0) m_canvas.line({x(from), base - room * memory[i - 1].second / most}, {x(from), top}, m_theme.forward, 1);
        }
    }

    /// All, or where lanes are thin the first and the last.
    void paintNames(const Lanes::Track& track, double y, double lane, double pitch)
    {
        const double width = m_left - 8 - m_rect.left(), line = m_canvas.lineHeight(Role::Note);
        const auto name = [&](double top, double height, int of) {
            m_canvas.text(QRectF(m_rect.left(), top, width, height), track.name(of), Role::Note, m_theme.muted,
                          Qt::AlignRight | Qt::AlignVCenter);
        };
        const double height = track.lanes * pitch;
        if (lane >= letterHeight(m_canvas)) {
            for (int i = 0; i < track.lanes; ++i) name(y + i * pitch, lane, i);
            return;
        }
        name(y - 2, line, 0);
        if (height >= 2 * line - 4) name(y + height - line + 2, line, track.lanes - 1);
    }

    void addSpan(const Lanes::Span& span, double y, double height)
    {
        Region region;
        region.underWay = m_frame.moment.to >= span.firstStep && m_frame.moment.to <= span.lastStep && m_frame.moment.to > 0;
        if (span.passes && !region.underWay) return;
        region.underWay = region.underWay && !span.passes;
        region.id = QString::fromStdString(span.id), region.name = m_frame.called(span.id);
        region.rect = across(y, height, span.start, span.end);
        if (const auto value = m_frame.value(span.id, {})) region.value = exact(*value);
        if (span.kind) region.ink = colourOf(*span.kind);
        m_canvas.region(std::move(region));
    }

    void paintAxis(double y)
    {
        const double step = niceStep(m_end, m_theme.projector ? 5 : 8), line = m_canvas.lineHeight(Role::Note);
        m_canvas.line({m_left, y - 2}, {m_rect.right(), y - 2}, m_theme.line, 1);
        for (int i = 0; i * step <= m_end * (1 + 1e-9); ++i) {
            const QString word = i == 0 ? QStringLiteral("0") : m_what.figure(i * step);
            const double width = m_canvas.textWidth(word, Role::Note);
            const double left = std::clamp(x(i * step) - width / 2, m_left, m_rect.right() - width);
            m_canvas.line({x(i * step) + 0.5, y - 2}, {x(i * step) + 0.5, y + 2}, m_theme.control, 1);
            m_canvas.text(QRectF(left, y, width, line), word, Role::Note, m_theme.muted);
        }
    }

    /// The clock's hand, interrupted where words stand.
    void paintNow(double top, double bottom, bool isFirst)
    {
        const double at = x(m_now) + 0.5;
        m_canvas.line({at, top - 3}, {at, bottom + 2}, m_theme.text, 1.5);
        if (!isFirst) return;
        m_canvas.painter().setPen(Qt::NoPen);
        m_canvas.painter().setBrush(m_theme.text);
        m_canvas.painter().drawPolygon(QPolygonF{{at - 4, top - 6}, {at + 4, top - 6}, {at, top}});
        Region region;
        region.id = QString::fromStdString(m_what.clock), region.name = m_frame.called(m_what.clock);
        region.rect = {at - 3, top - 6, 6, bottom - top + 6};
        if (const auto value = m_frame.value(m_what.clock, {})) region.value = exact(*value);
        m_canvas.region(std::move(region));
    }

    Canvas& m_canvas;
    const Frame& m_frame;
    const Theme& m_theme;
    const Lanes& m_what;
    QRectF m_rect;
    double m_now, m_end = 0, m_left = 0;
};

class LanesView final : public View {
public:
    explicit LanesView(Lanes what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        double height = Headroom + ToAxis + canvas.lineHeight(Role::Note) + Apart * (double(m_what.tracks.size()) - 1);
        for (std::size_t i = 0; i < m_what.tracks.size(); ++i) {
            const Lanes::Track& track = m_what.tracks[i];
            if (track.heading && (i == 0 || !hasOneHeading(canvas))) height += canvas.lineHeight(Role::Body);
            height += track.lanes * (laneHeight(canvas, track.lanes) + (track.memory.empty() ? 0 : MemoryHeight));
        }
        return {300, height};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert(m_what.clock);
        for (const Lanes::Track& track : m_what.tracks) {
            for (const Lanes::Span& span : track.spans) drawn.insert(span.id);
            if (!track.heading || track.bars.empty()) continue; // nothing happens, and nothing is told
            const Lanes::Heading heading = track.heading();
            collectNumbers(heading.time + heading.more, drawn);
            if (m_what.note) collectNumbers(m_what.note(), drawn);
        }
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        Chart(canvas, frame, m_what, rect).paint();
    }

private:
    Lanes m_what;
};

} // namespace

ViewPtr lanes(Lanes what) { return std::make_shared<LanesView>(std::move(what)); }

} // namespace widgets
