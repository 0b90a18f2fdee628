#include "lessons/explaining.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lessons {
namespace {

QString joined(std::span<const int> at)
{
    QStringList words;
    for (const int i : at) words << QString::number(i);
    return words.join(QLatin1Char(','));
}

void forEachOperand(engine::Term& term, const std::function<void(engine::Term&)>& act)
{
    if (term.isOperand()) act(term);
    for (engine::Term& part : term.of) forEachOperand(part, act);
}

void spellOut(engine::Term& behind, double value)
{
    constexpr double Close = 1e-6; // a tenth of what a reader may be off
    if (std::abs(copiedValue(behind) - value) <= Close * (std::abs(value) + 0.1)) return;
    forEachOperand(behind, [](engine::Term& operand) { operand.precision = engine::Precision::Double; });
}

} // namespace

QString cellId(const QString& name, const std::vector<int>& at)
{
    const std::span<const int> indices(at);
    const std::size_t outside = at.size() > 2 ? at.size() - 2 : 0; // what tells one grid from another
    QString id = name;
    if (outside > 0) id += QStringLiteral("[%1]").arg(joined(indices.first(outside)));
    if (!at.empty()) id += QStringLiteral("[%1]").arg(joined(indices.subspan(outside)));
    return id;
}

QString symbolOf(const QString& letter, const std::vector<int>& at)
{
    return at.empty() ? letter : QStringLiteral("%1[%2]").arg(letter, joined(at));
}

QString texOf(const QString& letter, const std::vector<int>& at)
{
    return at.empty() ? letter : QStringLiteral("%1_{%2}").arg(letter, joined(at));
}

bool within(const std::vector<int>& at, const std::vector<int>& lengths)
{
    return std::equal(at.begin(), at.end(), lengths.begin(), lengths.end(), [](int i, int n) { return i >= 0 && i < n; });
}

std::optional<ChartPoint> pointOf(const std::vector<widgets::Chart>& charts, const widgets::RegionName& region)
{
    for (const widgets::Chart& chart : charts) {
        if (region.name != QStringLiteral("chart.") + chart.id) continue;
        const std::vector<double> places = widgets::placesOf(chart);
        if (!within(region.at, {int(chart.curves.size()), int(places.size())})) return {};
        const widgets::Curve& curve = chart.curves[std::size_t(region.at[0])];
        const double x = places[std::size_t(region.at[1])];
        const auto found = std::find(curve.x.begin(), curve.x.end(), x);
        if (found == curve.x.end()) return {};
        return ChartPoint{chart, curve, x, curve.y[std::size_t(found - curve.x.begin())]};
    }
    return {};
}

void spellOut(widgets::Explanation& explanation)
{
    spellOut(explanation.behind, explanation.value.value);
    if (explanation.slope) spellOut(explanation.slope->behind, explanation.slope->value.value);
}

double copiedValue(const engine::Term& term)
{
    engine::Term read = term;
    forEachOperand(read, [](engine::Term& operand) { operand.value = widgets::textOf(operand).toDouble(); });
    return valueOf(read);
}

int decimalsOf(double value, int most) { return value == std::round(value) ? 0 : most; }

} // namespace lessons
