#include "lessons/networks/backpropagation/questions.h"

#include "lessons/networks/backpropagation/words.h"
#include "lessons/taped.h"

#include <cmath>

namespace lessons::backprop {
namespace {

using engine::Indices;
using engine::Quantity;
using engine::Tape;

/// The step that makes an element.
int madeAt(const Tape& tape, const std::string& id, const Indices& at)
{
    const engine::Making& making = tape.makings(id).front();
    return making.madeAt[engine::elementAt(making.quantity.shape(), at)];
}
double valueAt(const Tape& tape, const std::string& id, const Indices& at)
{
    return tape.value(id, engine::elementAt(tape.shape(id), at), tape.lastStep()).value_or(0);
}

/// Of the first layer the weight with the largest slope, but not the one that was picked.
Indices steepest(const Params& p, const Tape& tape)
{
    const Quantity slopes = tape.makings("dW1").front().quantity;
    const Picked picked = pickedOf(p);
    Indices best;
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        const Indices at = engine::indicesOf(slopes.shape(), i);
        if (picked.layer == 1 && at == Indices{picked.unit, picked.input}) continue;
        if (best.empty() || std::abs(slopes[i]) > std::abs(valueAt(tape, "dW1", best))) best = at;
    }
    return best;
}

Question sign(const Params& p, const Tape& tape)
{
    const Picked w = pickedOf(p);
    return {.id = QStringLiteral("sign"),
            .text = Words::tr("If the framed weight grows a little, what happens to the loss L? (The sign of ∂L/∂w)"),
            .at = stepOf(tape, "L"),
            .reveals = madeAt(tape, named("dW", w.layer), {w.unit, w.input}),
            .options = {{QStringLiteral("plus"), Words::tr("it grows: ∂L/∂w > 0")},
                        {QStringLiteral("minus"), Words::tr("it falls: ∂L/∂w < 0")},
                        {QStringLiteral("zero"), Words::tr("nothing: ∂L/∂w = 0")}},
            .frames = {widgets::elementId(named("W", w.layer), {w.unit, w.input})}};
}

Question delta(const Params& p, const Tape& tape)
{
    const std::string id = deltaOf(p, outputLayer(p) - 1);
    const int reveals = madeAt(tape, id, {0});
    return {.id = QStringLiteral("delta"),
            .kind = Question::Number,
            .text = Words::tr("You do this one: δ of the framed unit. Every δ behind it comes back over its weight; f′ times the "
                              "sum is δ."),
            .at = reveals - 1,
            .reveals = reveals,
            .tolerance = 0.01,
            .frames = {widgets::elementId(id, {0})}};
}

Question slope(const Params& p, const Tape& tape)
{
    const Indices at = steepest(p, tape);
    const int reveals = madeAt(tape, "dW1", at);
    return {
        .id = QStringLiteral("slope"),
        .kind = Question::Number,
        .text =
            Words::tr("You do this one: ∂L/∂w of the framed weight, which leads from x[%1] to unit %2.").arg(at[1]).arg(at[0]),
        .at = reveals - 1,
        .reveals = reveals,
        .tolerance = 0.01,
        .frames = {widgets::elementId("W1", at)}};
}

Question after(const Params& p, const Tape& tape)
{
    return {.id = QStringLiteral("after"),
            .text = Words::tr("All weights follow −η ∂L/∂w with η = %1. Where will the loss of this sample be?")
                        .arg(widgets::number(p.rate, 3)),
            .at = stepOf(tape, "difference"),
            .reveals = stepOf(tape, "after"),
            .options = {{QStringLiteral("lower"), Words::tr("lower than before")},
                        {QStringLiteral("higher"), Words::tr("higher than before")},
                        {QStringLiteral("same"), Words::tr("where it was")}}};
}

/// "δ = −0.12, and its input is 0.45"
QString factors(const Params& p, const Tape& tape, int layer, int unit, int input)
{
    const std::string before = layer == 1 ? "x" : named("a", layer - 1);
    return Words::tr("∂L/∂w = δ × input = %1 × %2.")
        .arg(told(tape, deltaOf(p, layer), {unit}, tape.lastStep(), 4), told(tape, before, {input}, tape.lastStep(), 4));
}

} // namespace

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    std::vector<Question> all{sign(p, tape)};
    if (outputLayer(p) > 1) all.push_back(delta(p, tape));
    if (tape.makings("dW1").front().quantity.size() > 1) all.push_back(slope(p, tape));
    all.push_back(after(p, tape));
    return all;
}

Outcome outcome(const Params& p, const Tape& tape, const Question& question)
{
    if (question.id == QLatin1String("sign")) {
        const Picked w = pickedOf(p);
        const double slope = valueAt(tape, named("dW", w.layer), {w.unit, w.input});
        return {{slope > 0   ? QStringLiteral("plus")
                 : slope < 0 ? QStringLiteral("minus")
                             : QStringLiteral("zero")},
                factors(p, tape, w.layer, w.unit, w.input)};
    }
    if (question.id == QLatin1String("delta"))
        return {{{}, valueAt(tape, deltaOf(p, outputLayer(p) - 1), {0})},
                Words::tr("Its card shows the whole sum, and the slope of the activation.")};
    if (question.id == QLatin1String("slope")) {
        const Indices at = steepest(p, tape);
        return {{{}, valueAt(tape, "dW1", at)}, factors(p, tape, 1, at[0], at[1])};
    }
    const double change = valueAt(tape, "change", {});
    return {{change < 0   ? QStringLiteral("lower")
             : change > 0 ? QStringLiteral("higher")
                          : QStringLiteral("same")},
            Words::tr("L changes by %1: a slope holds for small steps only.").arg(widgets::number(change, 4))};
}

} // namespace lessons::backprop
