#include "widgets/charts/chart_names.h"

#include "widgets/charts/chart_plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace widgets {
namespace {

constexpr double Gap = 12, Sample = 18; // from plot to names; the piece of line before a name
constexpr double LowestPlot = 120;      // that a legend of more than one row leaves
constexpr int MostRows = 2;             // of the legend

bool whole(const Curve& curve)
{
    return std::all_of(curve.y.begin(), curve.y.end(), [](double y) { return !std::isfinite(y) || y == std::floor(y); });
}

/// Where the curve has come to; nothing before its first point.
std::optional<std::size_t> endOf(const Chart& chart, const Curve& curve)
{
    const bool all = curve.ghost || !chart.playhead;
    return lastAt(curve, all ? std::numeric_limits<double>::infinity() : *chart.playhead);
}

/// The last value that could be drawn, at or before the end.
std::optional<double> heightAt(const Chart& chart, const Curve& curve, std::optional<std::size_t> end)
{
    if (!end) return {};
    for (std::size_t i = *end + 1; i-- > 0;)
        if (const double y = scaled(chart, curve.y[i]); std::isfinite(y)) return y;
    return {};
}

bool bold(const Curve& curve) { return !curve.thin && !curve.ghost; }

void addKey(std::vector<Curve>& keys, const Curve& key)
{
    if (std::ranges::find(keys, key.name, &Curve::name) == keys.end()) keys.push_back(key);
}

/// What tells two runs apart, then what each colour says: shorter than each colour of each run. Nothing where they do not say.
std::vector<Curve> keysOf(const std::vector<Curve>& curves)
{
    std::vector<Curve> runs, inks;
    for (const Curve& curve : curves) {
        if (curve.earlier) continue;
        if (curve.inkName.isEmpty()) return {};
        addKey(runs, {.id = {}, .name = curve.run, .twin = curve.twin});
        addKey(inks, {.id = {}, .name = curve.inkName, .ink = curve.ink, .thin = true});
    }
    if (runs.size() < 2 || inks.size() < 2) return {};
    runs.insert(runs.end(), inks.begin(), inks.end());
    return runs;
}

/// Values that could take the most room.
std::vector<double> extremes(const Chart& chart, const Axes& axes, const Curve& curve)
{
    std::vector<double> values;
    for (const double y : curve.y)
        if (std::isfinite(y)) values.push_back(y);
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (values.empty()) return {none};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const bool gaps = values.size() < curve.y.size();
    values = {*low, *high};
    if (gaps) values.push_back(none);
    if (chart.logY)
        for (double power = axes.y.low; power < axes.y.high; ++power) values.push_back(1.11 * std::pow(10.0, power));
    return values;
}

} // namespace

QString valueText(const Chart& chart, const Axes& axes, const Curve& curve, double value)
{
    if (std::isnan(value)) return QCoreApplication::translate("chart", "no value");
    const double size = std::abs(value);
    if (whole(curve)) return number(value, size < 1e7 ? 0 : 2);
    const int significant = size > 0 && std::isfinite(size) ? 2 - int(std::floor(std::log10(size))) : 0;
    if (size >= 1e7) return number(value, 2);
    return number(value, chart.logY ? std::clamp(significant, 0, 5) : axes.y.decimals + 2);
}

Names::Names(const Canvas& canvas, const Chart& chart, const Axes& axes, QSizeF room)
    : m_chart(chart), m_axes(axes), m_line(canvas.lineHeight(Role::Label))
{
    const bool bars = chart.kind == Chart::Bars;
    const auto atEnds = std::count_if(chart.curves.begin(), chart.curves.end(), [](const Curve& c) { return !c.earlier; });
    for (const Curve& curve : chart.curves) {
        if (curve.earlier) continue;
        const auto end = endOf(chart, curve);
        const auto with = [&](double value) { // the name with the value, nothing but a space between them
            return curve.ghost ? curve.name : (curve.name + QLatin1Char(' ') + valueText(chart, axes, curve, value)).trimmed();
        };
        if (const auto y = heightAt(chart, curve, end)) m_ends.push_back({&curve, with(curve.y[*end]), *y});
        double widest = canvas.textWidth(curve.name, Role::Label, bold(curve)); // so that nothing moves with the values
        for (const double value : extremes(chart, axes, curve))
            widest = std::max(widest, canvas.textWidth(with(value), Role::Label, bold(curve)));
        m_width = std::max(m_width, Gap + std::ceil(widest) + (curve.ink > 0 ? Sample : 0));
    }
    const bool fits = m_width <= 0.45 * room.width() && double(atEnds) * m_line <= room.height() + m_line;
    const bool allInLegend = !fits || bars;
    if (allInLegend) m_ends.clear(), m_width = Gap;
    if (chart.curves.size() > 1) layOutLegend(canvas, room, allInLegend); // one alone is named by the title
}

/// In at most two rows, and no more than leave the plot its height; one if there must be.
void Names::layOutLegend(const Canvas& canvas, QSizeF room, bool all)
{
    const double lowest = m_line * std::clamp(std::floor((room.height() - LowestPlot) / m_line), 1.0, double(MostRows));
    if (all) m_keys = keysOf(m_chart.curves);
    std::vector<const Curve*> curves;
    for (const Curve& key : m_keys) curves.push_back(&key);
    for (const bool earlier : {false, true})
        for (const Curve& curve : m_chart.curves)
            if (curve.earlier == earlier && (earlier || (all && m_keys.empty()))) curves.push_back(&curve);
    // what tells two runs apart comes first, as there may be no room for all
    if (m_keys.empty() && std::ranges::any_of(m_chart.curves, &Curve::twin))
        std::stable_partition(curves.begin(), curves.end(), [](const Curve* curve) { return !curve->thin && !curve->ghost; });
    const QFontMetricsF metrics(canvas.theme().font(Role::Label));
    double x = 0, y = 0;
    for (const Curve* curve : curves) {
        double width = Sample + std::ceil(canvas.textWidth(curve->name, Role::Label, bold(*curve)));
        const bool isLastRow = y + 2 * m_line > lowest, isFull = x + width > room.width();
        if (isFull && x > 0 && !isLastRow) x = 0, y += m_line;
        const double left = room.width() - x;
        if (left < Sample + m_line) return; // not even the beginning of a name
        width = std::min(width, left);
        const bool whole = width < left || !isFull;
        const auto cut = curve->earlier ? Qt::ElideMiddle : Qt::ElideRight; // what differed stands at the end
        m_legend.push_back(
            {curve, whole ? curve->name : metrics.elidedText(curve->name, cut, width - Sample), {x, y, width, m_line}});
        x += width + 16;
    }
}

void Names::paintName(Canvas& canvas, const Curve& curve, const QString& text, QRectF place, bool sample) const
{
    if (sample) {
        canvas.painter().setPen(penOf(canvas.theme(), curve));
        const double y = std::round(place.center().y()) + 0.5;
        canvas.painter().drawLine(QPointF(place.x() + 1, y), QPointF(place.x() + Sample - 6, y));
        place.setLeft(place.left() + Sample);
    }
    canvas.text(place, text, Role::Label, bold(curve) ? canvas.theme().text : canvas.theme().muted,
                Qt::AlignLeft | Qt::AlignVCenter, bold(curve));
}

void Names::paintAtEnds(Canvas& canvas, const QRectF& plot) const
{
    std::vector<std::pair<double, const End*>> rows;
    for (const End& end : m_ends) rows.emplace_back(plot.bottom() - m_axes.y.share(end.y) * plot.height() - m_line / 2, &end);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    // each at its curve's height, pushed down where the one above is too close, and up again from the lower end
    double least = plot.top() - m_line / 2, most = plot.bottom() - m_line + 5;
    for (auto& [y, end] : rows) y = std::max(y, least), least = y + m_line;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) row->first = std::min(row->first, most), most = row->first - m_line;
    for (const auto& [y, end] : rows)
        paintName(canvas, *end->curve, end->text, {plot.right() + Gap, std::round(y), m_width - Gap, m_line},
                  end->curve->ink > 0);
}

void Names::paintLegend(Canvas& canvas, QPointF topLeft) const
{
    for (const Entry& entry : m_legend) paintName(canvas, *entry.curve, entry.text, entry.place.translated(topLeft), true);
}

} // namespace widgets
