#include "widgets/chart_names.h"

#include "widgets/chart_plot.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Gap = 12, Sample = 18; // from plot to names; the piece of line before a name

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

/// Values that could take the most room.
std::vector<double> extremes(const Chart& chart, const Axes& axes, const Curve& curve)
{
    std::vector<double> values;
    for (const double y : curve.y)
        if (std::isfinite(y)) values.push_back(y);
    if (values.empty()) return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    values = {*low, *high};
    if (chart.logY)
        for (double power = axes.y.low; power < axes.y.high; ++power) values.push_back(1.11 * std::pow(10.0, power));
    return values;
}

} // namespace

QString valueText(const Chart& chart, const Axes& axes, const Curve& curve, double value)
{
    const double size = std::abs(value);
    if (whole(curve)) return number(value, size < 1e7 ? 0 : 2);
    const int significant = size > 0 && std::isfinite(size) ? 2 - int(std::floor(std::log10(size))) : 0;
    return number(value, chart.logY ? std::clamp(significant, 0, 5) : axes.y.decimals + 2);
}

Names::Names(const Canvas& canvas, const Chart& chart, const Axes& axes, QSizeF room)
    : m_chart(chart), m_axes(axes), m_line(canvas.lineHeight(Role::Label))
{
    const bool bars = chart.kind == Chart::Bars;
    for (const Curve& curve : chart.curves) {
        const auto end = endOf(chart, curve);
        const auto with = [&](double value) { // the name with the value, nothing but a space between them
            return curve.ghost ? curve.name : (curve.name + QLatin1Char(' ') + valueText(chart, axes, curve, value)).trimmed();
        };
        if (const auto y = heightAt(chart, curve, end)) m_ends.push_back({&curve, with(curve.y[*end]), *y});
        double widest = canvas.textWidth(curve.name, Role::Label, bold(curve)); // so that nothing moves with the values
        for (const double value : extremes(chart, axes, curve))
            widest = std::max(widest, canvas.textWidth(with(value), Role::Label, bold(curve)));
        m_width = std::max(m_width, Gap + std::ceil(widest) + (curve.colour.isValid() ? Sample : 0));
    }
    const bool fits = m_width <= 0.45 * room.width() && double(chart.curves.size()) * m_line <= room.height() + m_line;
    if (fits && !bars) return;
    m_ends.clear(), m_width = Gap;
    if (chart.curves.size() > 1) layOutLegend(canvas, room); // one alone is named by the title
}

/// In rows, as many as leave the plot half of its height.
void Names::layOutLegend(const Canvas& canvas, QSizeF room)
{
    const double lowest = std::max(m_line, 0.5 * room.height());
    double x = 0, y = 0;
    for (const Curve& curve : m_chart.curves) {
        const double width = Sample + std::ceil(canvas.textWidth(curve.name, Role::Label, bold(curve)));
        if (x > 0 && x + width > room.width()) x = 0, y += m_line;
        if (y + m_line > lowest) {
            m_legend.back().curve = nullptr;
            return;
        }
        m_legend.push_back({&curve, {x, y, width, m_line}});
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
                  end->curve->colour.isValid());
}

void Names::paintLegend(Canvas& canvas, QPointF topLeft) const
{
    for (const Entry& entry : m_legend)
        if (entry.curve) paintName(canvas, *entry.curve, entry.curve->name, entry.place.translated(topLeft), true);
        else canvas.text(entry.place.translated(topLeft), QStringLiteral("…"), Role::Label, canvas.theme().muted);
}

} // namespace widgets
