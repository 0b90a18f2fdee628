#include "lessons/claim.h"
#include "lessons/networks/lenet5/run.h"
#include "lessons/networks/lenet5/words.h"

namespace lessons::lenet5 {
namespace {

constexpr int Epoch = 187, WholeEpoch = 937; ///< steps of 64 of 12 000, and of 60 000 pictures

/// 0 to 4 for an epoch, then 5 to 9 with few pictures and frozen kernels; and 5 to 9 without the former.
std::vector<ClaimRun> tuned()
{
    constexpr int Pretrained = 94, Tuned = 40;
    return {{{{"task", "0-4"}},
             Pretrained + Tuned,
             {{Pretrained, {{"task", "5-9"}, {"samples", "500"}, {"frozen", "convolutions"}}}}},
            {{{"task", "5-9"}, {"samples", "500"}}, Tuned}};
}

} // namespace

std::vector<Claim> claims()
{
    const std::vector<ClaimRun> one{{{}, Epoch}}, six{{{}, 6 * Epoch}};
    return {{.id = "parameters",
             .sentence = Words::tr("With one channel and max pooling LeNet-5 has 61 706 parameters."),
             .runs = {{{}, 0}},
             .read = valueNamed("parameters"),
             .bound = equalTo(61'706),
             .seconds = 0.1},
            {.id = "accuracy-1-epoch",
             .sentence = Words::tr("Having seen each of 12 000 digits once, it reads nine of ten new ones."),
             .runs = one,
             .read = valueNamed("testAccuracy"),
             .bound = atLeast(0.91),
             .seconds = 3},
            {.id = "accuracy-6-epochs",
             .sentence = Words::tr("Having seen them six times, it reads more than 96 of a hundred."),
             .runs = six,
             .read = valueNamed("testAccuracy"),
             .bound = atLeast(0.965),
             .seconds = 15},
            {.id = "accuracy-60k-4-epochs",
             .sentence = Words::tr("With all 60 000 digits, four times each, it reads more than 98 of a hundred."),
             .runs = {{{{"samples", "60000"}}, 4 * WholeEpoch}},
             .read = valueNamed("testAccuracy"),
             .bound = atLeast(0.982),
             .seconds = 45},
            {.id = "shift-3-gain",
             .sentence = Words::tr("Digits moved by 3 pixels puzzle it less than a net of equal size without convolutions."),
             .runs = {{{{"shift", "3"}}, 3 * Epoch}, {{{"shift", "3"}, {"model", "mlp"}}, 6 * Epoch}},
             .read = valueNamed("testAccuracy"),
             .join = differenceOf,
             .bound = atLeast(0.15),
             .seconds = 10},
            {.id = "frozen-gain",
             .sentence = Words::tr("With few pictures of 5 to 9, and kernels frozen that learnt from 0 to 4, forty steps teach "
                                   "less than they teach a fresh net."),
             .runs = tuned(),
             .read = valueNamed("testAccuracy"),
             .join = differenceOf,
             .bound = atMost(-0.02),
             .seconds = 2}};
}

} // namespace lessons::lenet5
