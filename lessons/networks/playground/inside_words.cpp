#include "lessons/networks/playground/inside.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {
namespace {

QString className(const Next& next)
{
    const engine::Dataset& data = next.plan().data;
    return QString::fromStdString(data.classes[std::size_t(data.labels[std::size_t(next.row())])]);
}

/// What the units of a layer are called, from 1; of layer 0 the inputs.
QStringList unitsOf(const Plan& plan, int layer)
{
    QStringList units;
    const int count = layer == 0 ? int(plan.features.size()) : plan.neurons(layer - 1);
    for (int j = 0; j < count; ++j) units << wordFor(plan, {layer - 1, j});
    return units.size() == 1 ? units << QString() : units; // one word alone would be a word for all
}

} // namespace

Glossary namesInside(const Next& next, const DenseStep& step)
{
    Glossary names = namesOf(step, [&](int layer) { return unitsOf(next.plan(), layer); });
    names["x"].origin = pointName(next.plan(), next.row()), names["t"].origin = Words::tr("class %1").arg(className(next));
    return names;
}

Caption captionInside(const Next& next, const DenseStep& step, int at, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Before the first sum."),
                Words::tr("The next batch takes %1, class %2. The weights are those of step %3.")
                    .arg(pointName(next.plan(), next.row()), className(next))
                    .arg(at)};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss of the sample: %1.").arg(told(tape, "loss", {}, operation, 4)),
            Words::tr("How far the outputs are from class %1.").arg(className(next))};
}

std::vector<Question> questionsInside(const Next& next, const Tape& tape)
{
    const int reveals = tape.lastStep(); // the first layer moves last
    const auto weightAt = [&](int step) { return *tape.value("W1", 0, step); };
    const double was = weightAt(0), is = weightAt(reveals);
    const char* right = is > was ? "up" : is < was ? "down" : "stays";
    const auto shown = [&](const char* id, int step) { return told(tape, id, {0, 0}, step, 6); };
    return {{.id = "way",
             .text = Words::tr("The gradient of the framed weight is there. Which way does the weight go?"),
             .at = stepOf(tape, "update") - 1,
             .reveals = reveals,
             .options = {{"up", Words::tr("it grows")}, {"down", Words::tr("it shrinks")}, {"stays", Words::tr("it stays")}},
             .frames = {widgets::elementId("W1", {0, 0})},
             .outcome = {{right, 0},
                         Words::tr("∂L/∂w = %1 in the mean over %2 samples: w was %3 and is %4.")
                             .arg(shown("dW1", reveals))
                             .arg(next.size())
                             .arg(shown("W1", 0), shown("W1", reveals))}}};
}

} // namespace lessons::playground
