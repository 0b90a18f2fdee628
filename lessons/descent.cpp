#include "lessons/descent.h"

#include "engine/tape/descended.h"

namespace lessons {
namespace {

Quantity signsOf(const Quantity& w)
{
    engine::Numbers signs(w.shape(), engine::Precision::Float);
    for (std::size_t i = 0; i < w.size(); ++i) signs.data[i] = (w[i] > 0) - (w[i] < 0);
    return signs;
}

} // namespace

engine::Numbers Descent::numbers(std::span<const float> all, const Quantity& like) const
{
    Tensor part = all.empty() ? Tensor(like.shape()) : tensorOf(block, all);
    part.shape = like.shape();
    return part;
}

Quantity descended(Tape& tape, const Descent& descent, const Quantity& w, Quantity g)
{
    const engine::Optimiser& how = descent.how;
    const std::int64_t t = descent.after.steps;
    const auto memory = [&](const char* id, const std::vector<float>& moments) {
        return tape.parameter(id + descent.of, descent.numbers(moments, w));
    };
    const auto called = [&](const char* id, const Quantity& made) { return descent.spelled ? tape.make(id, made) : made; };
    const bool isWeight = descent.block.kind == engine::Block::Weights;
    const auto& [l1, l2] = descent.penalty;
    if (isWeight && l1 != 0) g = called("g", g + Quantity(l1, "λ") * signsOf(w));
    if (isWeight && l2 != 0) g = called("g", g + Quantity(l2, "λ") * w);
    Quantity first = 0, second = 0;
    if (how.hasFirst()) first = called("m", engine::firstMoment(how, t, g, memory("m′", descent.before.first)));
    if (how.hasSecond()) second = called("v", engine::secondMoment(how, g, memory("v′", descent.before.second)));
    return numbersOf(descent.numbers(descent.after.parameters, w), engine::descended(how, t, w, g, first, second));
}

} // namespace lessons
