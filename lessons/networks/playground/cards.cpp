#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;
using widgets::Explanation;
using widgets::Frame;
using widgets::RegionName;

// --- all numbers of a row of the data on a tape: "x", "input", "neuron[l]", "loss", and the way back from that, "dL/dz[l]" ---

/// The columns of a row: as they came, or standardised.
Quantity columnsOf(Tape& tape, const PlanPtr& plan, int row)
{
    Tensor columns({plan->data.columnCount()});
    std::copy_n(plan->columnsOf(row), columns.data.size(), columns.data.begin());
    if (!plan->scaling) return tape.input("x", columns);
    return tape.make("x", Quantity(Numbers(columns), [plan, row](const Indices& at) {
                         const auto c = std::size_t(at[0]);
                         const Term own(double(plan->data.at(row, at[0])), plan->data.columns[c]);
                         return (own - Term(plan->scaling->mean[c], "mean")) /
                                Term(plan->scaling->sd[c], Words::tr("standard deviation").toStdString());
                     }));
}

/// From the inputs to the outputs, with the numbers that the pass holds.
Quantity recordLayers(Tape& tape, const State& state, const engine::Pass<float>& pass, Quantity a)
{
    const Plan& plan = *state.plan;
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const auto parameter = [&](const char* what, const engine::Block& block) {
            return tape.parameter(indexed(what, l), tensorOf(block, state.learner.parameters));
        };
        const Quantity W = parameter("weight", plan.weights(l)), b = parameter("bias", plan.biases(l));
        a = numbersOf(lane(pass.values(plan.denseOf(l) + 1)), matmul(W, a) + b);
        if (l < int(plan.units.size()))
            a = numbersOf(lane(pass.values(plan.valuesOf(l))), activatedIn(state, l, tape.make(indexed("z", l), a)));
        a = tape.make(indexed("neuron", l), a);
    }
    return a;
}

/// The slopes by the weighted sums.
void recordSlopes(Tape& tape, const Plan& plan, const engine::Pass<float>& pass)
{
    std::map<std::string, Numbers> kernel; // what it has as gradients
    engine::Backward back{.prefix = "dL/d", .without = {"x", "input", "t"}, .coarse = true};
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const std::string slope = "dL/d" + indexed("z", l), answers = indexed("neuron", l);
        kernel[slope] = lane(pass.deltas(plan.denseOf(l) + 1));
        if (l == int(plan.units.size())) back.names[answers] = slope;
        else kernel["dL/d" + answers] = lane(pass.deltas(plan.valuesOf(l)));
        back.without.insert(back.without.end(), {indexed("weight", l), indexed("bias", l)});
    }
    back.numbers = [&kernel](const std::string& id) { return std::optional(kernel.at(id)); };
    tape.backward("loss", back);
}

Tape tapeOfPoint(const State& state, int row)
{
    const PlanPtr& plan = state.plan;
    const auto& pass = passThrough(*plan, state.learner.parameters, row);
    Tape tape;
    tape.step("point");
    const Quantity x = columnsOf(tape, plan, row);
    const Quantity input = tape.make("input", Quantity(lane(pass.values(0)), [plan, x](const Indices& at) {
                                         return plan->features[std::size_t(at[0])].of([&](int c) { return x.term({c}); });
                                     }));
    const Quantity y = recordLayers(tape, state, pass, input);
    tape.make("loss", numbersOf(Tensor({}, pass.losses()[0]), lossOn(plan->loss, plan->samples(), row, tape, y)));
    recordSlopes(tape, *plan, pass);
    return tape;
}

Glossary namesOfPoint(const PlanPtr& plan)
{
    Glossary names{{"loss", {.name = Words::tr("loss of the point"), .decimals = 3}}, {"t", {.name = Words::tr("target")}}};
    const auto put = [&](const std::string& id, int layer) {
        names[id].place = [plan, layer](const Indices& at) { return nameOf(*plan, Unit{layer, at[0]}); };
    };
    put("x", Coordinates), put("input", Inputs);
    for (int l = 0; l < plan->neuronLayers(); ++l) {
        const std::string sums = indexed("z", l), answers = indexed("neuron", l);
        put(answers, l), put("dL/d" + sums, slopeOf(*plan, {l, 0}).layer), names[sums] = sumName(plan, l);
        for (const char* id : {"weight", "bias"})
            names[indexed(id, l)].place = [plan, l](const Indices& at) { return parameterName(*plan, l, at); };
        names["dL/d" + answers].place = [plan, l](const Indices& at) {
            return Words::tr("slope by %1").arg(nameOf(*plan, Unit{l, at[0]}));
        };
        names[sums].spelled = names["dL/d" + answers].spelled = true; // they stand nowhere
    }
    return names;
}

/// One number of a point after the other is asked for.
Frame frameOfPoint(const Now& now, int row)
{
    struct Last {
        std::weak_ptr<const State> of;
        int row = -1;
        Frame frame;
    };
    thread_local Last last;
    if (now.kept && last.of.lock() == now.kept && last.row == row) return last.frame;
    Glossary names = namesOfPoint(now.state.plan);
    names["x"].origin = now.params.data == "painted" ? Words::tr("painted by hand") : Words::tr("drawn at random");
    last = {now.kept, row, aloneAt(tapeOfPoint(now.state, row), std::move(names))};
    return last.frame;
}

// --- cards ------------------------------------------------------------------------------------------------------------

/// Tells the numbers of a point where they stand in the picture, and what a copy calls them.
void place(Term& term, const Plan& plan, int row, const std::vector<Unit>& units)
{
    const QString element = QString::fromStdString(term.place);
    const auto unit = std::ranges::find_if(units, [&](Unit one) { return elementOf(plan, one) == element; });
    if (unit != units.end()) {
        const Unit made = madeAs(plan, *unit);
        term.place = pointId(plan, row, made).toStdString();
        if (made.layer == Coordinates || neuronOfSlope(plan, made))
            term.kind = Term::Number, term.name = symbolOf(plan, row, made).toStdString();
    } else if (!parameterNamed(plan, RegionName(element))) term.place.clear();
    for (Term& part : term.of) place(part, plan, row, units);
}

std::optional<Explanation> explainPoint(const Now& now, const RegionName& region)
{
    const Plan& plan = *now.state.plan;
    const std::vector<Unit> units = unitsOfPoint(plan);
    const int row = region.at.empty() ? -1 : region.at[0], column = region.at.size() > 1 ? region.at[1] : 0;
    if (!widgets::isElementOf({plan.data.rows(), int(units.size())}, {row, column})) return {};
    const Unit unit = units[std::size_t(column)];
    auto e = widgets::explain(frameOfPoint(now, row), RegionName(elementOf(plan, madeAs(plan, unit))));
    e->what = nameOf(plan, unit), e->tex = texOf(plan, unit), e->where = inLayer(plan, unit, pointName(plan, row));
    e->region = pointId(plan, row, unit), e->symbol = symbolOf(plan, row, unit);
    place(e->behind, plan, row, units);
    return e;
}

std::optional<Explanation> explainConfusion(const Plan& plan, const Frame& frame, const RegionName& region)
{
    auto e = widgets::explain(frame, region);
    if (!e) return {};
    const auto className = [&](std::size_t axis) {
        return QString::fromStdString(plan.data.classes[std::size_t(region.at[axis])]);
    };
    e->what = Words::tr("test points of class %1 that are answered %2").arg(className(0), className(1)), e->where.clear();
    if (std::isnan(e->value.value)) e->origin = Words::tr("no value: the outputs are no longer numbers");
    else if (e->value.value == 0) e->origin = Words::tr("there is none");
    else if (const Term one = frame.tape().at("confusion", frame.step())->quantity.behind(region.at); one.isOperand())
        e->behind = e->value,
        e->origin = Words::tr("there is one: %1").arg(pointName(plan, RegionName(QString::fromStdString(one.name)).at[0]));
    return e;
}

} // namespace

std::optional<Explanation> explain(const Now& now, const Frame& frame, const RegionName& region)
{
    if (region.name == QLatin1String("point")) return explainPoint(now, region);
    if (region.name == QLatin1String("confusion")) return explainConfusion(*now.state.plan, frame, region);
    return explainParameter(now, region);
}

const engine::Pass<float>& passThrough(const Plan& plan, const std::vector<float>& parameters, int row)
{
    auto& pass = passOver(plan, parameters, {&row, 1});
    engine::backward<float>(plan.network, parameters, plan.loss, pass);
    return pass;
}

float numberIn(const Plan& plan, const engine::Pass<float>& pass, int row, Unit unit)
{
    if (unit.layer == PointLoss) return pass.losses()[0];
    if (unit.layer == Coordinates) return plan.columnsOf(row)[unit.place];
    if (unit.layer == Inputs) return pass.values(0)(unit.place, 0);
    const auto slope = neuronOfSlope(plan, unit);
    return slope ? pass.deltas(plan.denseOf(slope->layer) + 1)(slope->place, 0)
                 : pass.values(plan.valuesOf(unit.layer))(unit.place, 0);
}

Term standing(const Plan& plan, int row, Unit unit, float value, int step)
{
    Term term(double(value), symbolOf(plan, row, unit).toStdString(), engine::Precision::Float);
    term.place = pointId(plan, row, unit).toStdString(), term.step = step;
    return term;
}

} // namespace lessons::playground
