#include "lessons/inside.h"

#include "lessons/machine.h"

namespace lessons {
namespace {

/// Which sample of the batch one looks inside of.
struct Looked {
    std::function<Inside(int place)> make = {};
    int samples = 1, sample = 1;

    static void fields(auto& self, auto&& field)
    {
        field({"sample", QT_TRANSLATE_NOOP("fields", "Sample"),
               QT_TRANSLATE_NOOP("fields", "which one of the batch that the next step takes")},
              self.sample, {1, double(self.samples)});
    }
};

} // namespace

std::unique_ptr<Session> openInside(std::function<Inside(int place)> make, int samples, int place)
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
            }};
    return openAlone(machine, Looked{std::move(make), samples, place + 1});
}

} // namespace lessons
