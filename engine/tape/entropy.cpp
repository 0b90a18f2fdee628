#include "engine/tape/scores.h"
#include "engine/tape/sequences.h"

#include <cmath>

namespace engine {

// -Σ p ln p / ln 2
Quantity entropy(const Quantity& p)
{
    require(!p.shape().empty(), "entropy: a scalar is no distribution");
    const int n = p.shape().back();
    const auto bits = [p, n](const Indices& at) {
        std::vector<Term> shares;
        Indices of = at;
        of.push_back(0);
        for (int& i = of.back(); i < n; ++i)
            if (p[elementAt(p.shape(), of)] > 0) shares.push_back(p.term(of) * call("log", {p.term(of)}));
        return shares.empty() ? Term(0.0) : sum(std::move(shares)) / Term(-std::log(2.0), "−ln 2");
    };
    Numbers all({p.shape().begin(), p.shape().end() - 1}, p.precision());
    for (std::size_t i = 0; i < all.size(); ++i) all.data[i] = rounded(all.precision, valueOf(bits(indicesOf(all.shape, i))));
    return {std::move(all), bits};
}

} // namespace engine
