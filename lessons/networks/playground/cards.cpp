#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {
namespace {

using engine::Term;
using widgets::Explanation;
using widgets::RegionName;

/// Tells the numbers of a point where they stand in the picture, and what a copy calls them.
void place(Term& term, const Plan& plan, int row)
{
    const RegionName element(QString::fromStdString(term.place));
    if (const auto unit = unitNamed(plan, element)) {
        const Unit made = madeAs(plan, *unit);
        term.place = pointId(plan, row, made).toStdString();
        if (made.layer == Coordinates || neuronOfSlope(plan, made))
            term.kind = Term::Number, term.name = symbolOf(plan, row, made).toStdString();
    } else if (element.name != QLatin1String("weight") && element.name != QLatin1String("bias")) term.place.clear();
    for (Term& part : term.of) place(part, plan, row);
}

Explanation explainPoint(const Now& now, int row, Unit unit)
{
    const Plan& plan = *now.state.plan;
    Explanation e = *widgets::explain(pointOf(now, row), RegionName(elementOf(plan, madeAs(plan, unit))));
    e.what = shortName(plan, unit), e.tex = texOf(plan, unit), e.where = inLayer(plan, unit, pointName(plan, row));
    e.region = pointId(plan, row, unit), e.symbol = symbolOf(plan, row, unit);
    place(e.behind, plan, row);
    return e;
}

std::optional<Explanation> explainParameter(const Now& now, const RegionName& region, bool isWeight)
{
    const Plan& plan = *now.state.plan;
    const std::vector<int>& at = region.at;
    if (at.size() != (isWeight ? 3 : 2) || !widgets::isElementOf({plan.neuronLayers()}, {at[0]})) return {};
    const Unit unit{at[0], at[1]};
    if (!widgets::isElementOf({plan.neurons(at[0]), isWeight ? inputsOf(plan, at[0]) : 1}, {at[1], isWeight ? at[2] : 0}))
        return {};
    const QString origin = originOf(now, isWeight ? weightAt(plan, unit, at[2]) : biasAt(plan, unit), isWeight);
    Explanation e = *widgets::explain(updateOf(now, unit.layer, isWeight, origin), region);
    if (isWeight) {
        e.what = Words::tr("weight");
        e.where = Words::tr("from %1 to %2").arg(wordFor(plan, {at[0] - 1, at[2]}), wordFor(plan, unit));
        e.tex = QStringLiteral("w^{(%1)}_{%2,%3}").arg(at[0]).arg(at[1]).arg(at[2]);
    } else {
        e.what = Words::tr("bias"), e.where = Words::tr("of %1").arg(wordFor(plan, unit));
        e.tex = QStringLiteral("b^{(%1)}_{%2}").arg(at[0]).arg(at[1]);
    }
    if (e.behind.isOperand()) e.slope.reset();
    if (e.slope) e.slope->tex = QStringLiteral("\\frac{\\partial L}{\\partial %1}").arg(e.tex);
    return e;
}

std::optional<Explanation> explainConfusion(const Now& now, const RegionName& region)
{
    const Plan& plan = *now.state.plan;
    const LiveStep live = liveStep<machine>(now);
    auto e = widgets::explain(live.frame(), region);
    if (!e) return {};
    const auto className = [&](std::size_t axis) {
        return QString::fromStdString(now.state.plan->data.classes[std::size_t(region.at[axis])]);
    };
    e->what = Words::tr("test points of class %1 that are answered %2").arg(className(0), className(1)), e->where.clear();
    if (std::isnan(e->value.value)) e->origin = Words::tr("no value: the outputs are no longer numbers");
    else if (e->value.value == 0) e->origin = Words::tr("there is none");
    else if (const Term one = live.frame().tape().at("confusion", live.frame().step())->quantity.behind(region.at);
             one.isOperand())
        e->behind = e->value,
        e->origin = Words::tr("there is one: %1").arg(pointName(plan, RegionName(QString::fromStdString(one.name)).at[0]));
    return e;
}

} // namespace

std::optional<Explanation> explain(const Now& now, const RegionName& region)
{
    const Plan& plan = *now.state.plan;
    const auto is = [&](const char* name) { return region.name == QLatin1String(name); };
    if (is("weight") || is("bias")) return explainParameter(now, region, is("weight"));
    if (is("confusion")) return explainConfusion(now, region);
    if (!is("point") || region.at.empty()) return {};
    const int column = region.at.size() > 1 ? region.at[1] : 0;
    const bool isThere = widgets::isElementOf({plan.data.rows(), pointColumns(plan)}, {region.at[0], column});
    return isThere ? std::optional(explainPoint(now, region.at[0], unitOf(plan, column))) : std::nullopt;
}

} // namespace lessons::playground
