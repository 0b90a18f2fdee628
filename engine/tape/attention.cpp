#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"

#include <cmath>

namespace engine {
namespace {

/// Of all heads: their part of the columns.
Quantity partOf(const Quantity& x, int head, int heads)
{
    require(heads > 0 && x.shape().size() == 2 && x.shape()[1] % heads == 0,
            "attended: " + std::to_string(heads) + " heads do not divide the features of " + shapeText(x.shape()));
    const int width = x.shape()[1] / heads;
    return sliced(x, 1, head * width, width);
}

template <class See> Seen seenBy(int queries, int keys, See see)
{
    Seen seen;
    for (int t = 0; t < queries; ++t)
        for (int s = 0; s < keys; ++s) seen.push_back(see(t, s));
    return seen;
}

Quantity scoresOf(Attention::Score score, const Quantity& Q, const Quantity& K, const std::optional<Quantity>& v,
                  const Naming& name)
{
    if (score == Attention::Score::Dot) return dotScores(Q, K);
    return score == Attention::Score::ScaledDot ? scaledDotScores(Q, K) : additiveScores(Q, K, *v, name);
}

} // namespace

Quantity dotScores(const Quantity& Q, const Quantity& K) { return matmul(Q, transposed(K)); }

Quantity scaledDotScores(const Quantity& Q, const Quantity& K)
{
    const Quantity scores = dotScores(Q, K); // requires matrices
    return scores / Quantity(std::sqrt(double(Q.shape()[1])), "√d");
}

Quantity additiveScores(const Quantity& Q, const Quantity& K, const Quantity& v, const Naming& name)
{
    require(Q.shape().size() == 2 && K.shape().size() == 2 && Q.shape()[1] == K.shape()[1],
            "additiveScores: queries " + shapeText(Q.shape()) + " and keys " + shapeText(K.shape()));
    const int T = Q.shape()[0], S = K.shape()[0], d = Q.shape()[1];
    const Quantity bent = name("tanh", tanh(spread(Q, 1, S) + spread(K, 0, T)));
    return reshaped(matmul(reshaped(bent, {T * S, d}), v), {T, S});
}

Quantity bilinearScores(const Quantity& Q, const Quantity& W, const Quantity& K) { return dotScores(matmul(Q, W), K); }

Seen causal(int queries, int keys)
{
    return seenBy(queries, keys, [](int t, int s) { return s <= t; });
}
Seen firstKeys(int queries, int keys, int count)
{
    require(count >= 0 && count <= keys,
            "firstKeys: of " + std::to_string(keys) + " keys not " + std::to_string(count) + " count");
    return seenBy(queries, keys, [count](int, int s) { return s < count; });
}
Seen both(const Seen& a, const Seen& b)
{
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    require(a.size() == b.size(), "both: there should be the same pairs");
    Seen seen = a;
    for (std::size_t i = 0; i < a.size(); ++i) seen[i] = a[i] && b[i];
    return seen;
}

Quantity attended(const Quantity& scores, const Quantity& V, const Seen& seen, const Naming& name)
{
    return matmul(name("A", softmax(scores, seen)), V);
}

Quantity attended(const Attention& how, const Quantity& Q, const Quantity& K, const Quantity& V, const Seen& seen,
                  const Naming& name, const std::optional<Quantity>& v)
{
    require(v.has_value() == (how.score == Attention::Score::Additive), "attended: the additive score, and no other, has a v");
    std::vector<Quantity> all;
    for (int h = 0; h < how.heads; ++h) {
        const Naming own = [&](const std::string& id, const Quantity& q) { return name(id + '[' + std::to_string(h) + ']', q); };
        const auto part = [&](const Quantity& x) { return partOf(x, h, how.heads); };
        const auto weights = v ? std::optional(row(part(reshaped(*v, {1, int(v->size())})), 0)) : v;
        const Quantity S = own("S", scoresOf(how.score, part(Q), part(K), weights, own));
        const Seen pairs = how.causal ? both(seen, causal(S.shape()[0], S.shape()[1])) : seen;
        all.push_back(own("Y", attended(S, part(V), pairs, own)));
    }
    return concatenated(all, 1);
}

Quantity multiHead(const MultiHeadWeights& weights, int heads, const Quantity& x, const Quantity& memory, const Seen& seen,
                   const Naming& name)
{
    const Quantity Q = name("Q", projected(x, weights.q.W, weights.q.b));
    const Quantity K = name("K", projected(memory, weights.k.W, weights.k.b));
    const Quantity V = name("V", projected(memory, weights.v.W, weights.v.b));
    const Quantity Y = name("Y", attended({Attention::Score::ScaledDot, heads}, Q, K, V, seen, name));
    return projected(Y, weights.out.W, weights.out.b);
}

} // namespace engine
