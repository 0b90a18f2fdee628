#include "lessons/claim.h"
#include "lessons/networks/perceptron/run.h"

namespace lessons::perceptron {

std::vector<Claim> claims()
{
    const auto converged = [](const Session& session, int step) {
        return Measured(numberNamed(session.values(step), "mistakes") == 0 ? 1.0 : 0.0);
    };
    const auto on = [](const char* data, const char* standardised, const char* epochs = "500") {
        return std::vector<ClaimRun>{{{{"data", data}, {"standardise", standardised}, {"epochs", epochs}}}};
    };
    return {{.id = "and-converged-of-20",
             .sentence = Words::tr("The corners with AND are told apart within 20 epochs: so many of 20 orders."),
             .runs = on("and", "false", "20"),
             .seeds = 20,
             .read = converged,
             .join = sumOf,
             .bound = equalTo(20),
             .seconds = 0.1},
            {.id = "xor-converged-of-20",
             .sentence = Words::tr("The corners with XOR are not, within 500: so many of 20 orders."),
             .runs = on("xor", "false"),
             .seeds = 20,
             .read = converged,
             .join = sumOf,
             .bound = equalTo(0),
             .seconds = 0.1},
            {.id = "iris-petal-updates",
             .sentence = Words::tr("Petals of setosa and versicolor need no more updates than Novikoff's bound."),
             .runs = on("setosa-petals", "false"),
             .read = valueNamed("updates"),
             .bound = atMost(413),
             .seconds = 0.5},
            {.id = "iris-sepal-raw-updates",
             .sentence = Words::tr("Sepals in centimetres need a thousand updates and more."),
             .runs = on("setosa-sepals", "false"),
             .read = valueNamed("updates"),
             .bound = between(900, 2200),
             .seconds = 0.5},
            {.id = "iris-virginica-converges",
             .sentence = Words::tr("Petals of versicolor and virginica are never told apart: 1 if they were."),
             .runs = on("virginica-petals", "false"),
             .read = converged,
             .bound = equalTo(0),
             .seconds = 0.5}};
}

} // namespace lessons::perceptron
