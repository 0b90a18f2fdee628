#include "lessons/inside.h"

#include "lessons/machine.h"

#include <algorithm>

namespace lessons {
namespace {

/// Which sample of the batch one looks inside of.
struct Looked {
    std::function<Inside(int place)> make = {};
    int samples = 1, sample = 1;

    bool goesByRounds() const { return false; }
    static void fields(auto& self, auto&& field)
    {
        field({"sample", QT_TRANSLATE_NOOP("fields", "Sample"),
               QT_TRANSLATE_NOOP("fields", "which one of the batch that the next step takes")},
              self.sample, {1, double(self.samples)});
    }
};

enum class Grain { Operation, Round };

/// And how far one press of a button goes.
struct LookedByRounds : Looked {
    std::string round = {}; ///< what one is called
    Grain grain = Grain::Operation;

    bool goesByRounds() const { return grain == Grain::Round; }
    static void fields(auto& self, auto&& field)
    {
        Looked::fields(self, field);
        field({"grain", QT_TRANSLATE_NOOP("fields", "One step"),
               QT_TRANSLATE_NOOP("fields", "how far one press of a button goes inside of a step")},
              self.grain, std::vector<std::string>{QT_TRANSLATE_NOOP("choices", "operation"), self.round});
    }
};

/// The ends of rounds, and of phases.
std::vector<int> restsOf(const Inside& inside)
{
    std::vector<int> rests = endsOfRounds(inside.run.tape());
    if (inside.phases)
        for (const Phase& phase : inside.phases(inside.run.tape()))
            if (phase.firstStep > 1) rests.push_back(phase.firstStep - 1);
    std::sort(rests.begin(), rests.end());
    rests.erase(std::unique(rests.begin(), rests.end()), rests.end());
    return rests;
}

template <class Params> std::unique_ptr<Session> opened(Params looked)
{
    const Machine<Params, Inside> machine{
        .run = [](const Params& p) { return p.make(p.sample - 1); },
        .names = [](const Params&, const Inside& inside) { return inside.names(); },
        .stage = nullptr, // its run has one
        .caption = [](const Params&, const Inside& inside, int step) { return inside.caption(inside.run.tape(), step); },
        .phases = [](const Params&,
                     const Inside& inside) { return inside.phases ? inside.phases(inside.run.tape()) : std::vector<Phase>{}; },
        .questions =
            [](const Params&, const Inside& inside) {
                return inside.questions ? inside.questions(inside.run.tape()) : std::vector<Question>{};
            },
        .rests = [](const Params& p, const Inside& inside) { return p.goesByRounds() ? restsOf(inside) : std::vector<int>{}; }};
    return openAlone(machine, std::move(looked));
}

} // namespace

std::unique_ptr<Session> openInside(std::function<Inside(int place)> make, int samples, int place, const char* round)
{
    Looked looked{std::move(make), samples, place + 1};
    if (!round) return opened(std::move(looked));
    return opened(LookedByRounds{std::move(looked), round});
}

} // namespace lessons
