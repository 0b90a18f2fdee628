#include "widgets/canvas/ramp.h"
#include "widgets/canvas/readable.h"
#include "widgets/views/gantt_chart.h"

#include <algorithm>
#include <cmath>

namespace widgets {

QColor inkOf(const Theme& theme, Gantt::Ink ink)
{
    switch (ink) {
    case Gantt::Forward: return theme.forward;
    case Gantt::Backward: return theme.backward;
    case Gantt::InputGradient: return theme.inputGradient;
    default: return theme.weightGradient;
    }
}

namespace {

/// `share` of the way from one colour to another.
QColor mixed(QColor from, QColor to, double share)
{
    const auto mix = [share](float a, float b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

/// 1, 2 or 5 times a power of ten, so that at most `count` of it fill `whole`.
double niceStep(double whole, int count)
{
    const double least = whole / count, power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

class Painting {
public:
    Painting(Canvas& canvas, const GanttChart& chart)
        : m_canvas(canvas), m_theme(canvas.theme()), m_chart(chart), m_what(*chart.what)
    {
        chooseType();
    }

    void paint()
    {
        paintAxis();
        for (int lane = 0; lane < int(m_what.lanes.size()); ++lane) {
            paintLane(lane);
            if (m_chart.strip > 0) paintStrip(lane);
        }
        for (const Gantt::Offer& offer : m_what.offers) paintOffer(offer);
        paintNames();
        paintNow();
        paintArrows();
        if (m_what.foot) paintFoot();
    }

private:
    /// The largest type in which all labels have room: with their letters, or numbers alone. Else small ones where they fit.
    void chooseType()
    {
        int most = 0;
        double narrowest = 1e300;
        for (const auto& lane : m_what.lanes)
            for (const Gantt::Box& box : lane)
                most = std::max(most, box.column + 1), narrowest = std::min(narrowest, box.end - box.start);
        const double width = narrowest * m_chart.plot.width() / (m_chart.last - m_chart.first) - 5;
        for (const bool letters : {true, false})
            for (const Role role : {Role::Body, Role::Label, Role::Badge}) {
                QString widest(QString::number(most).size(), u'8');
                if (letters && !m_what.kinds.empty()) widest.prepend(m_what.kinds[0].letter);
                if (m_canvas.lineHeight(role) > m_chart.bar + 2 || m_canvas.textWidth(widest, role, true) > width) continue;
                m_role = role, m_letters = letters;
                return;
            }
        m_role = Role::Badge, m_letters = false;
    }

    QColor colourOf(const Gantt::Box& box) const
    {
        if (box.failed) return m_theme.error;
        const QColor ink = inkOf(m_theme, m_what.kinds[std::size_t(box.kind)].ink);
        return m_what.shades < 2 ? ink : mixed(ink, m_theme.raised, 0.5 * box.shade / (m_what.shades - 1));
    }

    void paintLane(int lane)
    {
        m_canvas.box(m_chart.barOf(lane), m_theme.sunken, Qt::transparent, 0, m_chart.bar >= 8 ? 3 : 0);
        for (auto [i, end] = m_chart.seen(lane); i < end; ++i) paintBox(m_what.lanes[std::size_t(lane)][i]);
    }

    /// Solid as far as the clock has come.
    void paintBox(const Gantt::Box& box)
    {
        const QRectF rect = m_chart.boxOf(box);
        const QColor fill = colourOf(box);
        const bool begun = m_chart.now > box.start + 1e-12, done = m_chart.now >= box.end - 1e-12;
        if (rect.width() < 5) {
            m_canvas.painter().fillRect(rect, done ? fill : mixed(fill, m_theme.sunken, 0.7));
            return;
        }
        const double radius = m_chart.bar >= 8 ? 3 : 1;
        m_canvas.box(rect, done ? fill : m_theme.raised, fill, 1.3, radius);
        const double share = done ? 1 : (m_chart.now - box.start) / (box.end - box.start);
        if (begun && !done)
            m_canvas.box({rect.x(), rect.y(), share * rect.width(), rect.height()}, fill, Qt::transparent, 0, radius);
        if (box.marked) m_canvas.painter().fillRect(QRectF(rect.x(), rect.bottom() + 1, rect.width(), 2), m_theme.text);
        const QString number = QString::number(box.column + 1);
        const QString label = m_letters ? m_what.kinds[std::size_t(box.kind)].letter + number : number;
        if (m_canvas.lineHeight(m_role) > m_chart.bar + 2 || m_canvas.textWidth(label, m_role, true) + 3 > rect.width()) return;
        const bool onFill = share > 0.5;
        m_canvas.text(rect, label, m_role, onFill ? inkOn(fill) : readable(fill, m_theme.text, m_theme.raised), Qt::AlignCenter,
                      true);
    }

    void paintOffer(const Gantt::Offer& offer)
    {
        const QRectF rect = m_chart.offerOf(offer);
        const QColor ink = offer.allowed ? inkOf(m_theme, m_what.kinds[std::size_t(offer.kind)].ink) : m_theme.control;
        m_canvas.box(rect, m_theme.raised, ink, offer.allowed ? 1.5 : 1, 3, offer.allowed ? Qt::SolidLine : Qt::DotLine);
        const Role role = m_canvas.lineHeight(Role::Label) <= rect.height() + 4 ? Role::Label : Role::Badge;
        if (m_canvas.lineHeight(role) > rect.height() + 6 || m_canvas.textWidth(offer.label, role) + 2 > rect.width()) return;
        m_canvas.text(rect, offer.label, role, readable(ink, m_theme.text, m_theme.raised), Qt::AlignCenter, offer.allowed);
    }

    // --- what is stored -----------------------------------------------------------------------------------------------

    double heightOf(int amount) const { return (m_chart.strip - 2) * amount / m_chart.most; }

    void paintStrip(int lane)
    {
        const QRectF rect = m_chart.stripOf(lane);
        if (m_canvas.veils(m_what.stripsVeil, rect)) return;
        const Gantt::Strip& strip = m_what.strips[std::size_t(lane)];
        m_canvas.line(rect.bottomLeft(), rect.bottomRight(), m_theme.line, 1);
        QColor area = m_theme.forward;
        area.setAlphaF(0.3F);
        const QPolygonF own = outline(strip.own, rect), passed = outline(strip.own, rect, m_chart.now);
        if (passed.size() > 1) {
            QPolygonF filled = passed;
            filled << QPointF(passed.back().x(), rect.bottom()) << QPointF(passed.front().x(), rect.bottom());
            m_canvas.painter().setPen(Qt::NoPen);
            m_canvas.painter().setBrush(area);
            m_canvas.painter().drawPolygon(filled);
        }
        polyline(outline(strip.other, rect), m_theme.muted, 1, Qt::DashLine);
        polyline(own, m_theme.forward, 1);
        polyline(passed, m_theme.forward, 1.8);
        if (!m_what.limit) return;
        const double y = rect.bottom() - heightOf(*m_what.limit) - 0.5;
        m_canvas.line({rect.left(), y}, {rect.right(), y}, m_theme.error, 1.2, Qt::DashLine);
    }

    /// The steps of an amount over time, up to a time.
    QPolygonF outline(const Gantt::Amounts& amounts, QRectF rect, double until = 1e300) const
    {
        QPolygonF line;
        until = std::min(until, m_chart.last);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const double from = std::max(amounts[i].first, m_chart.first);
            const double to = std::min(i + 1 < amounts.size() ? amounts[i + 1].first : m_chart.last, until);
            if (to <= from) continue;
            const double y = rect.bottom() - heightOf(amounts[i].second);
            line << QPointF(m_chart.x(from), y) << QPointF(m_chart.x(to), y);
        }
        return line;
    }

    void polyline(const QPolygonF& line, QColor colour, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_canvas.painter().setPen(QPen(colour, m_theme.stroke(width), style, Qt::FlatCap, Qt::MiterJoin));
        m_canvas.painter().drawPolyline(line);
    }

    // --- words at the ends of lanes -------------------------------------------------------------------------------------

    void paintNames()
    {
        const double line = m_canvas.lineHeight(Role::Body);
        double free = -1e300;
        for (int lane = 0; lane < int(m_what.lanes.size()); ++lane) {
            const QRectF bar = m_chart.barOf(lane);
            const double height = std::max(bar.height(), line);
            const QRectF name(m_chart.rect.left(), bar.center().y() - height / 2, m_chart.sizes.left - 8, height);
            if (name.top() < free) continue; // thin lanes: every so many
            free = name.bottom() - 2;
            m_canvas.text(name, m_what.name(lane), Role::Body, m_theme.text, Qt::AlignRight | Qt::AlignVCenter, true);
            if (m_chart.strip >= m_canvas.lineHeight(Role::Note) - 2 && !m_canvas.hides(m_what.stripsVeil)) paintPeak(lane);
            if (!m_what.made.empty() && m_chart.pitch >= line)
                Sentence(m_chart.frame, madeIn(lane))
                    .paint(m_canvas, {m_chart.plot.right() + 8, name.y(), m_chart.sizes.right - 8, height}, Role::Label,
                           m_theme.text);
        }
    }

    /// The number at the end of a lane.
    QString madeIn(int lane) const
    {
        const double value = m_chart.frame.value(m_what.made, {lane}).value_or(0);
        return inWordsOf(elementId(m_what.made, {lane}), cellNumber(value, m_chart.frame.decimals(m_what.made)));
    }

    /// How much is stored at most.
    void paintPeak(int lane)
    {
        int peak = 0;
        for (const auto& [time, amount] : m_what.strips[std::size_t(lane)].own) peak = std::max(peak, amount);
        const QRectF strip = m_chart.stripOf(lane);
        const double line = m_canvas.lineHeight(Role::Note);
        const double y = std::clamp(strip.bottom() - heightOf(peak) - line / 2, strip.top() - 3, strip.bottom() - line + 3);
        const bool over = m_what.limit && peak > *m_what.limit;
        m_canvas.text({m_chart.rect.left(), y, m_chart.sizes.left - 8, line}, QString::number(peak), Role::Note,
                      readable(over ? m_theme.error : m_theme.forward, m_theme.text, m_theme.raised),
                      Qt::AlignRight | Qt::AlignVCenter, true);
    }

    // --- time -------------------------------------------------------------------------------------------------------------

    void paintAxis()
    {
        const double line = m_canvas.lineHeight(Role::Note), y = m_chart.rect.top(), bottom = y + line;
        const QString unit = m_what.axis();
        const double step = niceStep(m_chart.last - m_chart.first, m_theme.projector ? 8 : 12);
        const double right = m_chart.sizes.right;
        m_canvas.text({m_chart.rect.left(), y, m_chart.sizes.left - 14, line}, unit, Role::Note, m_theme.muted,
                      Qt::AlignRight | Qt::AlignVCenter);
        if (right > 0)
            m_canvas.text({m_chart.plot.right() + 8, y, right - 8, line}, m_chart.frame.naming(m_what.made).note, Role::Note,
                          m_theme.muted);
        const double end = m_chart.plot.right() + 6;
        const QRectF hand = paintHandTime(y, line, end, step);
        for (double i = std::ceil(m_chart.first / step - 1e-9); i * step <= m_chart.last * (1 + 1e-9); ++i) {
            const double at = m_chart.x(i * step);
            const QString word = m_what.figure(i * step);
            const double width = m_canvas.textWidth(word, Role::Note);
            m_canvas.line({at, bottom + 1}, {at, bottom + 5}, m_theme.control, 1);
            const QRectF place(std::min(at - width / 2, end - width), y, width, line);
            if (at - width / 2 <= end && !place.adjusted(-6, 0, 6, 0).intersects(hand))
                m_canvas.text(place, word, Role::Note, m_theme.muted);
        }
    }

    /// The time at which the clock stands, above its hand; nothing if that is out of sight, or the axis says it.
    QRectF paintHandTime(double y, double line, double end, double step)
    {
        if (m_chart.now < m_chart.first || m_chart.now > m_chart.last) return {};
        const QString word = m_what.figure(m_chart.now);
        if (word == m_what.figure(step * std::round(m_chart.now / step))) return {};
        const double width = std::ceil(m_canvas.textWidth(word, Role::Note, true)) + 1;
        const double left = std::clamp(m_chart.x(m_chart.now) - width / 2, m_chart.plot.left() - 6, end - width);
        const QRectF place(left, y, width, line);
        m_canvas.text(place, word, Role::Note, m_theme.text, Qt::AlignCenter, true);
        return place;
    }

    void paintNow()
    {
        if (m_chart.now < m_chart.first || m_chart.now > m_chart.last) return;
        const double at = m_chart.x(m_chart.now), top = m_chart.plot.top() - 4;
        const double bottom = m_chart.plot.top() + m_chart.pitch * double(m_what.lanes.size());
        for (int lane = 0; lane < int(m_what.lanes.size()); ++lane) { // it does not cross boxes
            const double from = lane == 0 ? top : m_chart.barOf(lane - 1).bottom();
            if (m_chart.pitch - m_chart.bar > 4 || lane == 0)
                m_canvas.line({at, from}, {at, m_chart.barOf(lane).top()}, m_theme.text, 1.3);
        }
        if (m_chart.pitch - m_chart.bar > 4)
            m_canvas.line({at, m_chart.barOf(int(m_what.lanes.size()) - 1).bottom()}, {at, bottom - 4}, m_theme.text, 1.3);
        m_canvas.painter().setPen(Qt::NoPen);
        m_canvas.painter().setBrush(m_theme.text);
        m_canvas.painter().drawPolygon(QPolygonF{{at - 5, top - 4}, {at + 5, top - 4}, {at, top + 3}});
    }

    // --- what the step's box waited for -----------------------------------------------------------------------------------

    const Gantt::Box* boxNamed(const std::string& id, const engine::Indices& at) const
    {
        for (int lane = 0; lane < int(m_what.lanes.size()); ++lane)
            for (auto [i, end] = m_chart.seen(lane); i < end; ++i)
                if (const auto& box = m_what.lanes[std::size_t(lane)][i];
                    at.size() == 1 && box.column == at[0] && rowId(m_what.kinds[std::size_t(box.kind)].id, box.row) == id)
                    return &box;
        return nullptr;
    }

    void paintArrows()
    {
        const engine::Tape& tape = m_chart.frame.tape();
        const int step = m_chart.frame.moment.to;
        const auto target = tape.target(step);
        if (step == 0 || !target || !target->element || m_chart.strip <= 0) return;
        const Gantt::Box* to = boxNamed(target->id, *target->element);
        if (!to || m_chart.boxOf(*to).width() < 10) return;
        for (const engine::Term& operand : tape.operands(step, 1))
            if (const Gantt::Box* from = boxNamed(operand.name, operand.at);
                from && !(from->lane == to->lane && from->end == to->start))
                paintArrow(m_chart.boxOf(*from), m_chart.boxOf(*to), from->lane - to->lane);
    }

    /// Along the free stretches between lanes; a device's own box comes from above.
    void paintArrow(QRectF from, QRectF to, int down)
    {
        const double inset = std::min(5.0, from.width() / 3);
        if (down > 0) { // from a lane below
            const double y = to.bottom() + 8;
            m_canvas.arrow({{from.right() - inset, from.top()},
                            {from.right() - inset, y},
                            {to.center().x(), y},
                            {to.center().x(), to.bottom() + 2}},
                           m_theme.spot, 1.6);
            return;
        }
        const double y = to.top() - 7;
        const QPointF begin(down < 0 ? from.right() - inset : from.center().x(), down < 0 ? from.bottom() : from.top());
        const double end = down < 0 ? to.left() + inset : to.center().x() - 3;
        m_canvas.arrow({begin, {begin.x(), y}, {end, y}, {end, to.top() - 1}}, m_theme.spot, 1.6);
    }

    // --- below ------------------------------------------------------------------------------------------------------------

    void paintFoot()
    {
        const double label = m_canvas.lineHeight(Role::Label), body = m_canvas.lineHeight(Role::Body);
        const double left = m_chart.plot.left(), right = m_chart.plot.right();
        double y = m_chart.rect.bottom() - m_chart.sizes.foot + 2;
        paintLegend({left, y, m_chart.rect.right() - left, label});
        y += label + 2;
        const double busy = m_chart.frame.value(m_what.busy, {}).value_or(0),
                     whole = m_chart.frame.value(m_what.whole, {}).value_or(1);
        const double border = left + (right - left) * std::clamp(busy / whole, 0.0, 1.0);
        m_canvas.box({left, y, right - left, 8}, m_theme.sunken, m_theme.control, 1, 2);
        m_canvas.box({left, y, border - left, 8}, m_theme.text, Qt::transparent, 0, 2);
        y += 10;
        const auto [first, second] = m_what.foot();
        QRectF line(left, y, m_chart.rect.right() - left, body);
        Sentence(m_chart.frame, first).paint(m_canvas, line, Role::Label, m_theme.text);
        if (m_chart.sizes.twoLines) line.translate(0, body);
        Sentence(m_chart.frame, second)
            .paint(m_canvas, line, Role::Label, m_theme.text, false, m_chart.sizes.twoLines ? Qt::AlignLeft : Qt::AlignRight);
        if (!m_what.verdict) return;
        Sentence(m_chart.frame, m_what.verdict(m_chart.frame))
            .paint(m_canvas, line.translated(0, body), Role::Label, m_theme.text, true);
    }

    void paintLegend(QRectF line)
    {
        const auto entry = [&](const QString& word, const std::function<void(QRectF)>& mark) {
            const double width = std::ceil(m_canvas.textWidth(word, Role::Label));
            if (line.width() < 18 + width) return;
            mark({line.x(), line.center().y() - 5, 12, 10});
            m_canvas.text({line.x() + 18, line.y(), width, line.height()}, word, Role::Label, m_theme.text);
            line.setLeft(line.x() + 18 + width + 20);
        };
        for (const Gantt::Kind& kind : m_what.kinds)
            entry(m_chart.frame.called(kind.id),
                  [&](QRectF rect) { m_canvas.box(rect, inkOf(m_theme, kind.ink), Qt::transparent, 0, 2); });
        if (m_chart.strip <= 0) return;
        if (m_what.storedName)
            entry(m_what.storedName(), [&](QRectF rect) {
                m_canvas.box(rect, mixed(m_theme.forward, m_theme.raised, 0.7), Qt::transparent, 0, 0);
                m_canvas.line(rect.topLeft(), rect.topRight(), m_theme.forward, 1.8);
            });
        if (m_what.other)
            entry(m_what.other(), [&](QRectF rect) {
                m_canvas.line({rect.left(), rect.center().y()}, {rect.right() + 2, rect.center().y()}, m_theme.muted, 1.2,
                              Qt::DashLine);
            });
        if (m_what.limit && m_what.limitName)
            entry(m_what.limitName(), [&](QRectF rect) {
                m_canvas.line({rect.left(), rect.center().y()}, {rect.right() + 2, rect.center().y()}, m_theme.error, 1.2,
                              Qt::DashLine);
            });
    }

    Canvas& m_canvas;
    const Theme& m_theme;
    const GanttChart& m_chart;
    const Gantt& m_what;
    Role m_role = Role::Badge;
    bool m_letters = true;
};

} // namespace

void paintGantt(Canvas& canvas, const GanttChart& chart) { Painting(canvas, chart).paint(); }

} // namespace widgets
