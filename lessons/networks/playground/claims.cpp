#include "lessons/claim.h"
#include "lessons/networks/playground/run.h"

namespace lessons::playground {
namespace {

/// The four corners of xor, each painted ten times: a tenth of the points stays for the test, and all four are learnt.
std::string corners()
{
    std::string points;
    for (int copy = 0; copy < 10; ++copy) points += "1,1,0;-1,-1,0;1,-1,1;-1,1,1;";
    return points;
}

std::vector<ClaimRun> onCorners(const char* layers)
{
    return {{{{"data", "painted"},
              {"points", corners()},
              {"split", "0.9"},
              {"batch", "512"},
              {"layers", layers},
              {"learning-rate", "0.05"}},
             600}};
}

/// Of 500 points each second one is learnt, all of those in every step.
std::vector<ClaimRun> onSpirals(const char* layers)
{
    return {{{{"data", "spiral"},
              {"turns", "1.25"},
              {"noise", "0.03"},
              {"batch", "512"},
              {"layers", layers},
              {"learning-rate", "0.02"}},
             1000}};
}

/// 1 if all points are right, else 0.
Measured isSolved(const Session& session, int step)
{
    return numberNamed(session.values(step), "trainAccuracy") == 1 ? 1.0 : 0.0;
}

} // namespace

std::vector<Claim> claims()
{
    const auto solved = [](const char* id, const QString& sentence, const char* layers, const Bound& ofTwenty) {
        return Claim{.id = id,
                     .sentence = sentence,
                     .runs = onCorners(layers),
                     .seeds = 20,
                     .read = isSolved,
                     .join = sumOf,
                     .bound = ofTwenty,
                     .seconds = 0.5};
    };
    const auto toldApart = [](const char* id, const QString& sentence, const char* layers, const Bound& right) {
        return Claim{.id = id,
                     .sentence = sentence,
                     .runs = onSpirals(layers),
                     .read = valueNamed("testAccuracy"),
                     .bound = right,
                     .seconds = 1};
    };
    return {solved("xor-tanh4-solved-of-20",
                   Words::tr("Four hidden units learn the four corners of xor, from nearly every start."), "4", atLeast(16)),
            solved("xor-tanh2-solved-of-20", Words::tr("Two hidden units would do, but from many a start they get stuck."), "2",
                   between(4, 16)),
            toldApart("spiral-linear-accuracy", Words::tr("No straight line tells two spirals apart."), "none", atMost(0.65)),
            toldApart("spiral-16-16-accuracy", Words::tr("Two layers of 16 units tell them apart."), "16,16", atLeast(0.97))};
}

} // namespace lessons::playground
