#include "engine/tape/scores.h"
#include "engine/tape/sequences.h"

#include <cmath>

namespace engine {

// -Σ p ln p / ln 2
Quantity entropy(const Quantity& p)
{
    require(!p.shape().empty(), "entropy: a scalar is no distribution");
    const auto shares = [p](Indices at) {
        std::vector<Term> all;
        at.push_back(0);
        for (int& i = at.back(); i < p.shape().back(); ++i)
            if (p[elementAt(p.shape(), at)] > 0) all.push_back(p.term(at));
        return all;
    };
    const auto bits = [shares](const Indices& at) {
        std::vector<Term> all = shares(at);
        for (Term& share : all) share = share * call("log", {share});
        return all.empty() ? Term(0.0) : sum(std::move(all)) / Term(-std::log(2.0), "−ln 2");
    };
    Numbers all({p.shape().begin(), p.shape().end() - 1}, p.precision());
    for (std::size_t i = 0; i < all.size(); ++i) { // what `bits` comes to, with each share worked out but once
        const std::vector<Term> of = shares(indicesOf(all.shape, i));
        double nats = 0;
        for (const Term& term : of) {
            const double share = valueOf(term);
            nats += share * std::log(share);
        }
        all.data[i] = rounded(all.precision, of.empty() ? 0 : nats / -std::log(2.0));
    }
    return {std::move(all), bits};
}

} // namespace engine
