#include "lessons/networks/compute_patterns/run.h"

#include <algorithm>

namespace lessons::patterns {

double belowRoof(const std::vector<double>& shares)
{
    constexpr double Tolerance = 1.1;
    const auto below = std::ranges::count_if(shares, [](double share) { return share <= Tolerance; });
    return shares.empty() ? 1 : double(below) / double(shares.size());
}

std::vector<Claim> claims()
{
    return {{.id = "measured-below-roof",
             .sentence = Words::tr("No operator is more than a tenth faster than its roof."),
             // on a machine that others use, too, a roof can be measured too low: then a second or third measurement counts
             .runs = {{{{"take", "1"}}, LastStep}, {{{"take", "2"}}, LastStep}, {{{"take", "3"}}, LastStep}},
             .read = [](const Session& session, int step) { return belowRoof(numbersNamed(session.values(step), "share")); },
             .join = [](const std::vector<double>& takes) { return Measured(std::ranges::max(takes)); },
             .bound = equalTo(1),
             .seconds = 5}};
}

} // namespace lessons::patterns
