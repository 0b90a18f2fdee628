#include "lessons/inside.h"

#include "lessons/machine.h"

namespace lessons {
namespace {

enum class Grain { Operation, Round };

/// Which sample of the batch one looks inside of, and how far one press of a button goes.
struct Looked {
    std::function<Inside(int place)> make = {};
    int samples = 1, sample = 1;
    const char* round = nullptr; ///< what a round of its tape is called
    Grain grain = Grain::Operation;

    static void fields(auto& self, auto&& field)
    {
        field({"sample", QT_TRANSLATE_NOOP("fields", "Sample"),
               QT_TRANSLATE_NOOP("fields", "which one of the batch that the next step takes")},
              self.sample, {1, double(self.samples)});
        if (self.round)
            field({"grain", QT_TRANSLATE_NOOP("fields", "One step"),
                   QT_TRANSLATE_NOOP("fields", "how far one press of a button goes inside of a step")},
                  self.grain, std::vector<std::string>{QT_TRANSLATE_NOOP("choices", "operation"), self.round});
    }
};

} // namespace

std::unique_ptr<Session> openInside(std::function<Inside(int place)> make, int samples, int place, const char* round)
{
    const Machine<Looked, Inside> machine{
        .run = [](const Looked& looked) { return looked.make(looked.sample - 1); },
        .names = [](const Looked&, const Inside& inside) { return inside.names(); },
        .stage = nullptr, // its run has one
        .caption = [](const Looked&, const Inside& inside, int step) { return inside.caption(inside.run.tape(), step); },
        .phases = [](const Looked&,
                     const Inside& inside) { return inside.phases ? inside.phases(inside.run.tape()) : std::vector<Phase>{}; },
        .questions =
            [](const Looked&, const Inside& inside) {
                return inside.questions ? inside.questions(inside.run.tape()) : std::vector<Question>{};
            },
        .rests =
            [](const Looked& looked, const Inside& inside) {
                return looked.grain == Grain::Round ? endsOfRounds(inside.run.tape()) : std::vector<int>{};
            }};
    return openAlone(machine, Looked{std::move(make), samples, place + 1, round});
}

} // namespace lessons
