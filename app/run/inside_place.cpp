#include "app/run/inside_place.h"

namespace app {

using engine::message;

std::unique_ptr<lessons::Session> insideOf(const lessons::Session& run, int step, int sample)
{
    const int samples = run.samplesInside(step);
    if (samples == 0)
        throw engine::InputError(message("messages", "one cannot look inside of step %1 of this lesson").with(step));
    if (sample < 1 || sample > samples)
        throw engine::InputError(message("messages", "there is no sample %1: the batch after step %2 has samples 1 to %3")
                                     .with(sample, step, samples));
    return run.inside(step, sample - 1);
}

} // namespace app
