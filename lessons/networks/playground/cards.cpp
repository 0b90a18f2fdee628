#include "lessons/networks/playground/histograms.h"
#include "lessons/networks/playground/run.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"
#include "lessons/taped.h"
#include "widgets/explain/rounding.h"
#include "widgets/views/explain.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {

using engine::Term;
using widgets::Explanation;
using widgets::Glossary;
using widgets::RegionName;

namespace {

using Indices = engine::Indices;

void rename(Term& operand, const QString& name) { operand.kind = Term::Number, operand.name = name.toStdString(); }

/// Tells operands that stand on one sample's tape where that sample is in the picture.
void place(Term& term, const Plan& plan, const std::function<void(Term&, Unit)>& stand)
{
    const RegionName region(QString::fromStdString(term.place));
    if (const auto unit = unitNamed(plan, region)) stand(term, *unit);
    else if (region.name != QLatin1String("weight") && region.name != QLatin1String("bias")) term.place.clear();
    for (Term& part : term.of) place(part, plan, stand);
}

/// What a sample's tape names: sums, and slopes by activations, stand nowhere.
Glossary namesOfSample(const Plan& plan, const QString& columns)
{
    Glossary names{{"x", {.origin = columns}}, {"loss", {.decimals = 3}}, {"p", {.spelled = true}}};
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (const std::string& id : {layered("z", l), "dL/d" + layered("neuron", l)}) names[id].spelled = true;
    return names;
}

Explanation cardOfSample(const Now& now, engine::Tape tape, const QString& columns, Unit unit)
{
    const Plan& plan = *now.state.plan;
    Explanation e = *widgets::explain(aloneAt(std::move(tape), namesOfSample(plan, columns)), RegionName(elementOf(plan, unit)));
    e.what = shortName(plan, unit), e.tex = texOf(plan, unit);
    return e;
}

// --- a place on the map -------------------------------------------------------------------------------------------------

/// The map on which a number of a square stands: a column of the data in that of the input that shows just this column.
std::optional<Unit> mapOf(const Plan& plan, Unit unit)
{
    if (unit.layer != Coordinates) return unit;
    const auto shows = [unit](const Feature& f) { return f.kind == Feature::Column && f.first == unit.place; };
    const auto input = std::find_if(plan.features.begin(), plan.features.end(), shows);
    return input == plan.features.end() ? std::nullopt : std::optional(Unit{Inputs, int(input - plan.features.begin())});
}

Explanation explainSquare(const Now& now, Unit unit, Square square)
{
    const Plan& plan = *now.state.plan;
    const bool single = unit.layer == OutputMap && plan.outputs() == 1;
    const Unit made = single ? Unit{plan.neuronLayers() - 1, 0} : unit;
    Explanation e = cardOfSample(now, tapeOfSquare(now.state, square, made), {}, made);
    const QPointF middle = middleOf(plan, square);
    if (single) e.what = shortName(plan, unit), e.tex = texOf(plan, unit);
    e.region = e.symbol = squareId(plan, unit, square);
    e.where = inLayer(plan, unit, placeName(plan, middle.x(), middle.y()));
    const Feature* feature = unit.layer == Inputs ? &plan.features[std::size_t(unit.place)] : nullptr;
    if (feature && feature->kind == Feature::Column)
        e.origin = feature->first < 2 ? Words::tr("a coordinate of the place on the map") : Words::tr("the mean of its column");
    place(e.behind, plan, [&](Term& term, Unit operand) {
        const auto map = mapOf(plan, operand);
        term.place = map ? squareId(plan, *map, square).toStdString() : std::string();
        if (operand.layer == Coordinates) rename(term, shortName(plan, operand));
    });
    return e;
}

// --- a data point -------------------------------------------------------------------------------------------------------

Explanation explainPoint(const Now& now, int row, Unit unit)
{
    const Plan& plan = *now.state.plan;
    const QString origin = now.params.data == "painted" ? Words::tr("painted by hand") : Words::tr("drawn at random");
    const Unit made = madeAs(plan, unit);
    Explanation e = cardOfSample(now, tapeOfPoint(now.state, row, made), origin, made);
    e.what = shortName(plan, unit), e.tex = texOf(plan, unit);
    e.region = pointId(plan, row, unit), e.symbol = symbolOf(plan, row, unit);
    e.where = inLayer(plan, unit, pointName(plan, row));
    place(e.behind, plan, [&](Term& term, Unit operand) {
        operand = madeAs(plan, operand);
        term.place = pointId(plan, row, operand).toStdString();
        if (operand.layer == Coordinates || neuronOfSlope(plan, operand)) rename(term, symbolOf(plan, row, operand));
    });
    return e;
}

// --- a parameter --------------------------------------------------------------------------------------------------------

Explanation explainParameter(const Now& now, const Parameter& parameter)
{
    const Plan& plan = *now.state.plan;
    const Unit unit = parameter.unit;
    const char* kind = parameter.input ? "weight" : "bias";
    const QString tex = parameter.input ? QStringLiteral("w^{(%1)}_{%2,%3}").arg(unit.layer).arg(unit.place).arg(*parameter.input)
                                        : QStringLiteral("b^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
    const widgets::Frame update =
        aloneAt(tapeOfUpdate(now, unit.layer), {{layered(kind, unit.layer), {.origin = originOf(now, parameter)}}});
    Explanation e = *widgets::explain(update, RegionName(parameter.id()));
    e.what = parameterName(unit, parameter.input), e.where = wayInWords(plan, unit, parameter.input);
    e.tex = tex;
    if (now.step == 0 || e.behind.isOperand()) return e;
    const QString symbol = QStringLiteral("dL/d") + parameter.id();
    const Explanation slope = *widgets::explain(update, RegionName(symbol));
    e.slope = {symbol, QStringLiteral("\\frac{\\partial L}{\\partial %1}").arg(tex), slope.value, slope.behind};
    return e;
}

// --- what is counted ----------------------------------------------------------------------------------------------------

Explanation explainConfusion(const Now& now, const RegionName& region)
{
    const auto className = [&](std::size_t axis) {
        return QString::fromStdString(now.state.plan->data.classes[std::size_t(region.at[axis])]);
    };
    Explanation e = *widgets::explain(liveStep<machine>(now).frame(), region);
    e.what = Words::tr("test points of class %1 that are answered %2").arg(className(0), className(1));
    e.where.clear();
    if (std::isnan(e.value.value)) e.origin = Words::tr("no value: the outputs are no longer numbers");
    else if (e.behind.isOperand())
        e.origin = e.value.value == 0
                       ? Words::tr("there is none")
                       : Words::tr("there is one: %1")
                             .arg(pointId(*now.state.plan, answeredAs(now.state, region.at[0], region.at[1])[0], {PointLoss, 0}));
    return e;
}

/// How many numbers of each neuron lie in the bin.
void explainBar(const Now& now, const widgets::Chart& chart, int bin, Explanation& e)
{
    const Counted what = countedIn(chart.id);
    const widgets::Bins bins(reachAt(now, now.curves ? now.curves() : Curves{}, what).bound);
    std::vector<Term> terms;
    for (const Bundle& bundle : bundlesOf(now.state, what))
        terms.push_back(
            Term(double(bins.counts(bundle.values)[std::size_t(bin)]), nameOf(*now.state.plan, bundle.unit).toStdString()));
    e.where = Words::tr("from %1 to %2").arg(widgets::number(bins.edge(bin)), widgets::number(bins.edge(bin + 1)));
    e.tex = QStringLiteral("n_{%1}").arg(bin);
    e.value = Term(double(int(chart.curves[0].y[std::size_t(bin)])), e.symbol.toStdString());
    e.value.place = e.region.toStdString(), e.behind = e.value;
    if (terms.size() > 1) e.behind = engine::sum(std::move(terms));
    else e.origin = Words::tr("counted");
    e.decimals = 0;
}

/// A point of a curve at the step is a number of its tape.
bool explainCurve(const Now& now, const widgets::Chart& chart, const RegionName& region, Explanation& e)
{
    const widgets::Curve& curve = chart.curves[std::size_t(region.at[0])];
    const bool tests = curve.id == QLatin1String("test"), isLoss = chart.id == QLatin1String("loss");
    const auto& rows = tests ? now.state.plan->split.test : now.state.plan->split.train;
    const bool isNow = widgets::placesOf(chart)[std::size_t(region.at[1])] == now.step &&
                       std::find(curve.x.begin(), curve.x.end(), double(now.step)) != curve.x.end();
    if (curve.ghost || rows.empty() || !isNow) return false;
    const Explanation made = *widgets::explain(liveStep<machine>(now).frame(), RegionName(measureId(isLoss, tests)));
    e.where = tests ? Words::tr("%n test point(s)", nullptr, int(rows.size()))
                    : Words::tr("%n training point(s)", nullptr, int(rows.size()));
    e.tex = isLoss ? QStringLiteral("L") : QStringLiteral("\\mathrm{accuracy}");
    e.value = made.value, e.behind = made.behind, e.decimals = 3;
    if (e.behind.isOperand()) e.origin = Words::tr("no value: the outputs are no longer numbers");
    return true;
}

std::optional<Explanation> explainChart(const Now& now, const RegionName& region)
{
    const auto charts = chartsAt<machine>(now, now.curves ? now.curves() : Curves{});
    const auto chart = std::find_if(charts.begin(), charts.end(),
                                    [&](const widgets::Chart& c) { return QStringLiteral("chart.") + c.id == region.name; });
    if (chart == charts.end() || !widgets::isElementOf({int(chart->curves.size()), int(placesOf(*chart).size())}, region.at))
        return {};
    Explanation e;
    e.region = e.symbol = region.id(), e.what = chart->title;
    if (chart->kind == widgets::Chart::Bars) explainBar(now, *chart, region.at[1], e);
    else if (!explainCurve(now, *chart, region, e)) return {};
    return e;
}

// --- which of them ------------------------------------------------------------------------------------------------------

/// A map as a whole is spoken of by its middle.
std::optional<Explanation> explainMap(const Now& now, int layer, Indices at)
{
    const Plan& plan = *now.state.plan;
    const bool isNeuron = layer >= 0;
    if (isNeuron && (at.empty() || !widgets::isElementOf({plan.neuronLayers()}, {at[0]}))) return {};
    if (isNeuron) layer = at[0], at.erase(at.begin());
    const int units = layer == OutputMap ? 1 : layer == Inputs ? int(plan.features.size()) : plan.neurons(layer);
    if (layer == OutputMap) at.insert(at.begin(), 0);
    if (at.size() == 1) at.insert(at.end(), 2, MapSide / 2);
    if (!widgets::isElementOf({units, MapSide, MapSide}, at)) return {};
    return explainSquare(now, {layer, at[0]}, {at[1], at[2]});
}

std::optional<Explanation> explainParameter(const Now& now, const Indices& at, bool isWeight)
{
    const Plan& plan = *now.state.plan;
    if (at.empty() || !widgets::isElementOf({plan.neuronLayers()}, {at[0]})) return {};
    Indices lengths{plan.neuronLayers(), plan.neurons(at[0])};
    if (isWeight) lengths.push_back(inputsOf(plan, at[0]));
    if (!widgets::isElementOf(lengths, at)) return {};
    return explainParameter(now, Parameter{{at[0], at[1]}, isWeight ? std::optional(at[2]) : std::nullopt});
}

std::optional<Explanation> explained(const Now& now, const RegionName& region)
{
    const Plan& plan = *now.state.plan;
    const QString& name = region.name;
    const Indices& at = region.at;
    if (name == QLatin1String("input")) return explainMap(now, Inputs, at);
    if (name == QLatin1String("neuron")) return explainMap(now, 0, at);
    if (name == QLatin1String("output")) return explainMap(now, OutputMap, at);
    if (name == QLatin1String("weight") || name == QLatin1String("bias"))
        return explainParameter(now, at, name == QLatin1String("weight"));
    if (name == QLatin1String("point") && widgets::isElementOf({plan.data.rows()}, at))
        return explainPoint(now, at[0], {PointLoss, 0});
    if (name == QLatin1String("point") && widgets::isElementOf({plan.data.rows(), pointColumns(plan)}, at))
        return explainPoint(now, at[0], unitOf(plan, at[1]));
    if (name == QLatin1String("confusion") && widgets::isElementOf({plan.classes(), plan.classes()}, at))
        return explainConfusion(now, region);
    if (name.startsWith(QLatin1String("chart."))) return explainChart(now, region);
    return {};
}

} // namespace

std::optional<Explanation> explain(const Now& now, const RegionName& region)
{
    auto e = explained(now, region);
    if (!e) return {};
    if (!widgets::isFinite(e->behind)) { // no calculator takes an infinite operand
        e->behind = e->value;
        if (e->origin.isEmpty()) e->origin = Words::tr("what it is made of is no longer a number");
    }
    if (e->slope && (!widgets::isFinite(e->slope->value) || !widgets::isFinite(e->slope->behind))) e->slope.reset();
    return e;
}

} // namespace lessons::playground
