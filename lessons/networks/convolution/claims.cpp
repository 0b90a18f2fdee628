#include "lessons/claim.h"
#include "lessons/networks/convolution/run.h"
#include "lessons/networks/convolution/words.h"

namespace lessons::conv {

std::vector<Claim> claims()
{
    return {{.id = "learnt-kernel-error",
             .sentence = Words::tr("From white noise, ten steps of gradient descent find the kernel again."),
             .runs = {{{{"run", "learn"}, {"picture", "noise"}, {"resolution", "64"}}, 10}},
             .read = valueNamed("error"),
             .bound = atMost(1e-4),
             .seconds = 0.2}};
}

} // namespace lessons::conv
