#pragma once

#include <cstdint>

namespace engine {

/// How a learning rate changes: a pure function of the step k = 0, 1, ..., so that any step can be made again. With n = `steps`:
///   Constant  rate
///   Step      rate factor^⌊k / every⌋                                      (torch.optim.lr_scheduler.StepLR)
///   Cosine    last + (rate - last) (1 + cos(π k / n)) / 2, and last from n on    (CosineAnnealingLR; Loshchilov, Hutter 2017)
///   Linear    rate + (last - rate) k / n, and last from n on                     (LinearLR)
/// Before that the rate rises over `warmUp` steps, rate (k + 1) / (warmUp + 1), and k begins after them. (Goyal et al. 2017)
struct Schedule {
    enum Kind { Constant, Step, Cosine, Linear };
    Kind kind = Constant;
    double rate = 0.01, last = 0, factor = 0.1;
    std::int64_t steps = 1000, every = 100, warmUp = 0;
};

/// The rate of a step. Throws InputError for a step below 0, or a schedule of no steps.
double rateAt(const Schedule& schedule, std::int64_t step);

} // namespace engine
