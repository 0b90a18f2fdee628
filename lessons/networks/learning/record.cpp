#include "lessons/networks/learning/run.h"

#include <algorithm>

namespace lessons::learning {
namespace {

using engine::Numbers;

/// w = w' - η way, of all updates of the step together; who waits for more samples stays.
void recordUpdate(Tape& tape, const Now& now)
{
    const Racer& racer = watched(now);
    const double rate = recipeOf(now.params, *now.state.plan, watched(now.params)).optimiser.rate;
    const auto place = [&racer](std::ptrdiff_t fromEnd) {
        Numbers pair({2, 1}, engine::Precision::Float);
        std::copy_n(racer.path.end() - fromEnd, 2, pair.data.begin());
        return pair;
    };
    const bool begins = now.step == 0, waits = racer.last < now.step;
    const Numbers old = place(begins ? 2 : 4), w = place(2);
    const Quantity eta = tape.parameter("eta", Numbers::scalar(begins || waits ? rate : racer.rate));
    const Quantity before = tape.parameter("old", old);
    if (racer.last > 0) tape.parameter("batch", Numbers::scalar(racer.batch));
    Numbers way({2, 1}, engine::Precision::Double);
    if (begins) {
        tape.plan("way", way), tape.plan("w", w);
        return;
    }
    for (std::size_t i = 0; i < 2 && !waits; ++i) way.data[i] = (old.data[i] - w.data[i]) / racer.rate;
    tape.step(waits ? "wait" : "update");
    tape.make("w", numbersOf(w, before - eta * tape.arrives("way", way)));
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const State& s = now.state;
    Numbers losses({Side, Side}, engine::Precision::Double), places({Racers, 2}, engine::Precision::Float);
    losses.data = landscapeOf(*s.plan, watched(now).learner.parameters);
    tape.draw("landscape", losses);
    for (std::size_t i = 0; i < Racers; ++i) {
        const Tensor place = s.plan->shown(s.racers[i].learner.parameters);
        places.data[2 * i] = double(place.data[0]), places.data[2 * i + 1] = double(place.data[1]);
        tape.draw(LossIds[i], Numbers::scalar(s.racers[i].loss));
    }
    tape.draw("places", places);
    tape.input("x", Numbers::vector(s.plan->x)), tape.input("y", Numbers::vector(s.plan->y));
    tape.input("class", Numbers::vector({s.plan->labels.begin(), s.plan->labels.end()}));
    recordUpdate(tape, now);
}

} // namespace lessons::learning
