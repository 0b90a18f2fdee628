#include "lessons/weight_step.h"

#include "lessons/dense_step.h"
#include "lessons/descent.h"

namespace lessons {
void recordMove(Tape& tape, const WeightStep& step)
{
    const Descent descent{step.block, step.before, step.after, step.how};
    const Quantity w = tape.makings(step.id).back().quantity, share = tape.makings("share").back().quantity;
    const engine::Numbers gradient = descent.numbers(step.gradient, w);
    const Quantity others = tape.parameter("others", (Quantity(gradient) - share).value());
    const Quantity g = tape.step("g").make("g", numbersOf(gradient, share + others));
    tape.step("new").make("new", descended(tape, descent, w, g));
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
