#include "engine/tape/sequences.h"

#include "engine/tape/operators.h"

namespace engine {

Quantity embedded(const Quantity& W, const std::vector<int>& tokens)
{
    require(W.shape().size() == 2 && !tokens.empty(), "embedded: tokens, and a row for each that there may be");
    const int count = W.shape()[0], features = W.shape()[1];
    std::vector<int> index;
    for (const int token : tokens) {
        require(token >= 0 && token < count, "embedded: there is no row " + std::to_string(token));
        for (int f = 0; f < features; ++f) index.push_back(token * features + f);
    }
    return picked(W, std::move(index), {int(tokens.size()), features});
}

Quantity sinePositions(int steps, int features, Precision precision)
{
    require(steps >= 0 && features > 0, "sinePositions: there should be at least one feature");
    const std::vector<int> shape{steps, features};
    Numbers numbers = filled(shape, precision, [&](std::size_t k) {
        const int t = int(k) / features, f = int(k) % features;
        const double angle = t * portableExp(-portableLog(10000) * (f / 2 * 2) / features);
        return f % 2 == 0 ? portableSin(angle) : portableCos(angle);
    });
    return {std::move(numbers), [features](const Indices& at) {
                const Term share = Term(double(at[1] / 2 * 2), "2i") / Term(features, "d");
                const Term angle = Term(at[0], "t") / call("exp", {share * call("log", {Term(10000)})});
                return call(at[1] % 2 == 0 ? "sin" : "cos", {angle});
            }};
}

Quantity projected(const Quantity& x, const Quantity& W) { return matmul(x, transposed(W)); }

Quantity projected(const Quantity& x, const Quantity& W, const Quantity& b)
{
    const Quantity y = projected(x, W);
    return y + everywhere(b, 1, y.shape());
}

} // namespace engine
