#pragma once

#include "lessons/dense_inside.h"
#include "lessons/networks/playground/run.h"

namespace lessons::playground {

// Layers of the numbers that a data point or a place on the map has, besides those of the network; behind these come the slopes.
constexpr int Inputs = -1, Coordinates = -2, PointLoss = -3, OutputMap = -4;
constexpr int MapSide = 64; ///< places along each axis of the plane for which the network is asked

/// How the loss of a point changes with this neuron's weighted sum: a unit, too, behind all neurons.
inline Unit slopeOf(const Plan& plan, Unit neuron) { return {plan.neuronLayers() + neuron.layer, neuron.place}; }
/// The other way round; nothing if it is no slope.
std::optional<Unit> neuronOfSlope(const Plan& plan, Unit unit);
/// The numbers that a data point has, the columns of the region "point": its loss, its coordinates, the inputs that are made of
/// them, the answers of the neurons, and the slopes.
std::vector<Unit> unitsOfPoint(const Plan& plan);
/// An input that is a column as it is is what that column is.
Unit madeAs(const Plan& plan, Unit unit);
/// What the neurons of a layer make of their sums; with the γ or β of one of them, learnt or customary.
engine::Activation activationOf(const Plan& plan, int layer);
double shapeOf(const State& state, Unit unit);
Quantity activatedIn(const State& state, int layer, const Quantity& z);
/// Which neuron a step is shown at: that of the last hidden layer (without one, of the output) whose weights have moved
/// furthest from where they began. It seldom changes, so a picture that plays does not flicker.
Unit focusOf(const Params& params, const State& state);

// --- the names of regions, and of quantities on a tape ----------------------------------------------------------------

struct Called {
    QString element; ///< "input[0]", "neuron[0,3]", "x[0]", "dL/dz[0,3]", "loss", "output": of a point's tape, of maps
    QString name;    ///< "neuron 4 of layer 1", "x₁", "output 1", "loss of the point"
    QString tex;     ///< "a^{(0)}_{3}", "x_1^2"
};
Called called(const Plan& plan, Unit unit);
inline QString elementOf(const Plan& plan, Unit unit) { return called(plan, unit).element; }
inline QString nameOf(const Plan& plan, Unit unit) { return called(plan, unit).name; }
inline QString texOf(const Plan& plan, Unit unit) { return called(plan, unit).tex; }
/// "point[17]", "point[17,4]": a number of a point; and a place on a unit's map.
QString pointId(const Plan& plan, int row, Unit unit);
QString squareId(const Plan& plan, Unit unit, const engine::Indices& at);

// --- in words ---------------------------------------------------------------------------------------------------------

/// "Hidden 1", "Output".
QString nameOf(const Plan& plan, int layer);
/// Of all units of a layer, or of all inputs: an axis.
QStringList namesOf(const Plan& plan, int layer);
/// "Hidden 1, at (-0.25, -3.56)"
QString inLayer(const Plan& plan, Unit unit, const QString& where);
/// "at (-0.25, -3.56)", in the data's own units.
QString placeName(const Plan& plan, double x, double y);
/// "training point [17] at (-0.25, -3.56)"
QString pointName(const Plan& plan, int row);
/// "loss[17]", "neuron[0,3,17]": how a copy calls a number of a point.
QString symbolOf(const Plan& plan, int row, Unit unit);
/// "weight from x₁ to neuron 2 of layer 1", "bias of output 1".
QString parameterName(const Plan& plan, int layer, const engine::Indices& at);
/// Of the weighted sums of a layer.
Naming sumName(const PlanPtr& plan, int layer);
/// What stands beside an axis of the output map: the column, and what is taken from all its numbers where they are so large and
/// so close together that they would read the same: "time − 1 700 000 000".
QString axisName(const Plan& plan, int column);
/// The number at a share of the half axis, from -1 to 1; of a table in its own units, less what the name says.
QString axisNumber(const Plan& plan, int column, double share);

// --- a step on its tape, and what it looks like -----------------------------------------------------------------------

/// The points that are drawn, in this order, and how; of those in the batch also a ring.
struct Drawn {
    std::vector<int> rows;
    std::vector<widgets::Mark> marks;
};
Drawn drawnRows(const Now& now);
/// The state, for what outlives the step.
StatePtr kept(const Now& now);
/// What there is at a step: the parameters, how the points are answered, and loss and accuracy of both parts.
void record(Tape& tape, const Now& now);
/// "input[0]", "neuron[0,3]": what each unit of a layer answers all over the plane; and "output", what the classes make of that.
void recordMaps(Tape& tape, const StatePtr& state);
/// The middle of a place of the maps, counted from the top left one, in the units of Plan::columns.
QPointF middleOf(const Plan& plan, int row, int column);
Glossary names(const Now& now);
std::string quantityOf(const Now& now, const QString& value);
/// The network with its maps, the output map, and how the points are answered.
ViewPtr stage(const Now& now);

// --- cards, and the inside of a step ----------------------------------------------------------------------------------

/// The values and slopes of a row alone; and one of its numbers there.
const engine::Pass<float>& passThrough(const Plan& plan, const std::vector<float>& parameters, int row);
float numberIn(const Plan& plan, const engine::Pass<float>& pass, int row, Unit unit);
/// A number of a point in somebody else's arithmetic, with the place where it stands at a step.
engine::Term standing(const Plan& plan, int row, Unit unit, float value, int step = -1);
/// The sum behind a weight or bias; and behind these, a number of a point or a count. Nothing for what the tape explains.
std::optional<widgets::Explanation> explainParameter(const Now& now, const widgets::RegionName& region);
std::optional<widgets::Explanation> explain(const Now& now, const widgets::Frame& frame, const widgets::RegionName& region);
/// How many samples the next step takes, and the operations of one of them.
int samplesOfNext(const Now& now);
Inside insideOf(const Now& now, int place);

} // namespace lessons::playground
