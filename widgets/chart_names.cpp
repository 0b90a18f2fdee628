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
    const int significant = size > 0 ? 2 - int(std::floor(std::log10(size))) : 0;
    return number(value, chart.logY ? std::clamp(significant, 0, 5) : axes.y.decimals + 2);
}

Names::Names(const Canvas& canvas, const Chart& chart, const Axes& axes, double chartWidth, double plotHeight)
    : m_axes(axes), m_line(canvas.lineHeight(Role::Label))
{
    for (const Curve& curve : chart.curves) {
        Name name{&curve, curve.name, 0, {}};
        const auto end = endOf(chart, curve);
        const bool valued = !curve.ghost && chart.kind == Chart::Lines;
        if (valued && end) name.text += QLatin1Char(' ') + valueText(chart, axes, curve, curve.y[*end]);
        name.y = heightAt(chart, curve, end);
        name.width = canvas.textWidth(name.text, Role::Label, bold(curve));
        for (const double value : valued ? extremes(chart, axes, curve) : std::vector<double>{})
            name.width =
                std::max(name.width, canvas.textWidth(curve.name + QLatin1Char(' ') + valueText(chart, axes, curve, value),
                                                      Role::Label, bold(curve)));
        m_width = std::max(m_width, Gap + std::ceil(name.width + sampleWidth(name)));
        m_names.push_back(std::move(name));
    }
    const bool alone = m_names.size() == 1 && m_names.front().curve->name.isEmpty();
    m_legend = !alone &&
               (chart.kind == Chart::Bars ? m_names.size() > 1
                                          : m_width > 0.4 * chartWidth || double(m_names.size()) * m_line > plotHeight + m_line);
    if (chart.kind == Chart::Bars && !m_legend) m_names.clear(), m_width = 16; // the title says what is counted
}

double Names::sampleWidth(const Name& name) const { return m_legend || name.curve->colour.isValid() ? Sample : 0; }

double Names::height(double chartWidth) const
{
    if (!m_legend) return 0;
    double lines = 1, x = 0;
    for (const Name& name : m_names) {
        const double width = name.width + Sample;
        if (x > 0 && x + width > chartWidth) ++lines, x = 0;
        x += width + 24;
    }
    return lines * m_line;
}

void Names::paintName(Canvas& canvas, const Name& name, QRectF rect) const
{
    const double sample = sampleWidth(name);
    if (sample > 0) {
        canvas.painter().setPen(penOf(canvas.theme(), *name.curve));
        const double y = std::round(rect.center().y()) + 0.5;
        canvas.painter().drawLine(QPointF(rect.x(), y), QPointF(rect.x() + sample - 6, y));
    }
    const Theme& theme = canvas.theme();
    canvas.text(rect.adjusted(sample, 0, 0, 0), name.text, Role::Label, bold(*name.curve) ? theme.text : theme.muted,
                Qt::AlignLeft | Qt::AlignVCenter, bold(*name.curve));
}

void Names::paintAtEnds(Canvas& canvas, const QRectF& plot) const
{
    std::vector<std::pair<double, const Name*>> rows;
    for (const Name& name : m_names)
        if (name.y) rows.emplace_back(plot.bottom() - m_axes.y.share(*name.y) * plot.height(), &name);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    // each at its curve's height, pushed down where the one above is too close, and up again from the lower end
    double least = plot.top() - m_line / 2;
    for (auto& [y, name] : rows) least = y = std::max(y - m_line / 2, least), least += m_line;
    double most = plot.bottom() - m_line / 2;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) row->first = std::min(row->first, most), most = row->first - m_line;
    for (const auto& [y, name] : rows) paintName(canvas, *name, {plot.right() + Gap, std::round(y), m_width - Gap, m_line});
}

void Names::paintLegend(Canvas& canvas, const QRectF& rect) const
{
    double x = rect.left(), y = rect.top();
    for (const Name& name : m_names) {
        const double width = name.width + Sample;
        if (x > rect.left() && x + width > rect.right()) x = rect.left(), y += m_line;
        paintName(canvas, name, {x, y, width, m_line});
        x += width + 24;
    }
}

} // namespace widgets
