#include "lessons/weight_step.h"

#include "engine/tape/descended.h"
#include "lessons/dense_step.h"

namespace lessons {
namespace {

using engine::Numbers;

} // namespace

void recordMove(Tape& tape, const WeightStep& step)
{
    const Quantity w = tape.makings(step.id).back().quantity, share = tape.makings("share").back().quantity;
    const auto of = [&](std::span<const float> all) {
        Tensor numbers = all.empty() ? Tensor(step.block.shape) : tensorOf(step.block, all);
        numbers.shape = w.shape();
        return Numbers(numbers);
    };
    const auto memory = [&](const char* id, const std::vector<float>& all) { return tape.parameter(id, of(all)); };
    const Quantity others = tape.parameter("others", (Quantity(of(step.gradient)) - share).value());
    const Quantity g = tape.step("g").make("g", numbersOf(of(step.gradient), share + others));
    const engine::Optimiser& how = step.how;
    const std::int64_t t = step.after.steps;
    const Quantity m = how.hasFirst() ? engine::firstMoment(how, t, g, memory("m′", step.before.first)) : Quantity(0);
    const Quantity v = how.hasSecond() ? engine::secondMoment(how, g, memory("v′", step.before.second)) : Quantity(0);
    tape.step("new").make("new", numbersOf(of(step.after.parameters), descended(how, t, w, g, m, v)));
}

void nameMove(Glossary& names, const std::vector<QStringList>& axes, int decimals)
{
    const auto put = [&](const char* id, const QString& name, const char* tex, int digits, const QString& origin = {}) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .decimals = digits, .axes = axes};
        names[id].spelled = !origin.isEmpty();
    };
    const QString memory = DenseWords::tr("memory of the optimizer");
    put("share", DenseWords::tr("share of this picture"), "\\partial w", decimals);
    put("g", DenseWords::tr("gradient of the batch"), "g", decimals);
    put("new", DenseWords::tr("weights after the step"), "w'", 3);
    put("others", DenseWords::tr("share of all others"), "g", decimals + 1, DenseWords::tr("computed from the batch"));
    put("m′", DenseWords::tr("mean of gradients so far"), "m", decimals + 1, memory);
    put("v′", DenseWords::tr("mean of their squares so far"), "v", decimals + 3, memory);
}

} // namespace lessons
