#include "lessons/networks/backpropagation/run.h"

#include <cmath>

namespace lessons::backprop {
namespace {

using engine::Indices;

double valueAt(const Tape& tape, const std::string& id, const Indices& at = {})
{
    return tape.value(id, engine::elementAt(tape.shape(id), at), tape.lastStep()).value_or(0);
}
/// The step that makes an element.
int madeAt(const Tape& tape, const std::string& id, const Indices& at)
{
    return *stepThatMakes(tape, widgets::RegionName(widgets::elementId(id, at)), 0);
}

/// Of the first layer the weight with the largest slope, but not the one that was picked.
Indices steepest(const Params& p, const Tape& tape)
{
    const Picked picked = pickedOf(p);
    const std::vector<int>& shape = tape.shape("dW1");
    Indices best;
    for (std::size_t i = 0; i < engine::Tensor::elements(shape); ++i) {
        const Indices at = engine::indicesOf(shape, i);
        if (picked.layer == 1 && at == Indices{picked.unit, picked.input}) continue;
        if (best.empty() || std::abs(valueAt(tape, "dW1", at)) > std::abs(valueAt(tape, "dW1", best))) best = at;
    }
    return best;
}

/// "δ = −0.12, and its input is 0.45"
QString factors(const Params& p, const Tape& tape, int layer, int unit, int input)
{
    const std::string before = layer == 1 ? "x" : named("a", layer - 1);
    return Words::tr("∂L/∂w = δ × input = %1 × %2.")
        .arg(told(tape, deltaOf(p, layer), {unit}, tape.lastStep(), 4), told(tape, before, {input}, tape.lastStep(), 4));
}

Question sign(const Params& p, const Tape& tape)
{
    const Picked w = pickedOf(p);
    const std::string id = named("dW", w.layer);
    const double slope = valueAt(tape, id, {w.unit, w.input});
    return {.id = "sign",
            .text = Words::tr("If the framed weight grows a little, what happens to the loss L? (The sign of ∂L/∂w)"),
            .at = stepOf(tape, "L"),
            .reveals = madeAt(tape, id, {w.unit, w.input}),
            .options = {{"plus", Words::tr("it grows: ∂L/∂w > 0")},
                        {"minus", Words::tr("it falls: ∂L/∂w < 0")},
                        {"zero", Words::tr("nothing: ∂L/∂w = 0")}},
            .frames = {widgets::elementId(named("W", w.layer), {w.unit, w.input})},
            .outcome = {{slope > 0   ? "plus"
                         : slope < 0 ? "minus"
                                     : "zero"},
                        factors(p, tape, w.layer, w.unit, w.input)}};
}

/// A number that the class works out, before the step that makes it.
Question byHand(const Tape& tape, const std::string& made, const Indices& at, const QString& why, Question question)
{
    question.kind = Question::Number, question.tolerance = 0.01;
    question.reveals = madeAt(tape, made, at), question.at = question.reveals - 1;
    question.outcome = {{{}, valueAt(tape, made, at)}, why};
    return question;
}

Question delta(const Params& p, const Tape& tape)
{
    const std::string id = deltaOf(p, outputLayer(p) - 1);
    return byHand(tape, id, {0}, Words::tr("Its card shows the whole sum, and the slope of the activation."),
                  {.id = "delta",
                   .text = Words::tr("You do this one: δ of the framed unit. Every δ behind it comes back over its weight; f′ "
                                     "times the sum is δ."),
                   .frames = {widgets::elementId(id, {0})}});
}

Question slope(const Params& p, const Tape& tape)
{
    const Indices at = steepest(p, tape);
    const QString text =
        Words::tr("You do this one: ∂L/∂w of the framed weight, which leads from x[%1] to unit %2.").arg(at[1]).arg(at[0]);
    return byHand(tape, "dW1", at, factors(p, tape, 1, at[0], at[1]),
                  {.id = "slope", .text = text, .frames = {widgets::elementId("W1", at)}});
}

Question after(const Params& p, const Tape& tape)
{
    const double change = valueAt(tape, "change");
    return {.id = "after",
            .text = Words::tr("All weights follow −η ∂L/∂w with η = %1. Where will the loss of this sample be?")
                        .arg(widgets::number(p.rate, 3)),
            .at = stepOf(tape, "difference"),
            .reveals = stepOf(tape, "after"),
            .options = {{"lower", Words::tr("lower than before")},
                        {"higher", Words::tr("higher than before")},
                        {"same", Words::tr("where it was")}},
            .outcome = {{change < 0   ? "lower"
                         : change > 0 ? "higher"
                                      : "same"},
                        Words::tr("L changes by %1: a slope holds for small steps only.").arg(widgets::number(change, 4))}};
}

} // namespace

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    std::vector<Question> all{sign(p, tape)};
    if (outputLayer(p) > 1) all.push_back(delta(p, tape));
    if (engine::Tensor::elements(tape.shape("dW1")) > 1) all.push_back(slope(p, tape));
    all.push_back(after(p, tape));
    return all;
}

} // namespace lessons::backprop
