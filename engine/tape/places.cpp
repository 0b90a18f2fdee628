#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <numeric>

namespace engine {
namespace {

/// Elements of the operands, counted one operand behind the other; -1: a place outside, 0.
struct Gathered {
    std::vector<int> shape; ///< of what is made
    std::vector<int> index; ///< empty: all in their order

    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t place = elementAt(shape, at);
        if (!index.empty() && index[place] < 0) return Term(0);
        std::size_t element = index.empty() ? place : std::size_t(index[place]), k = 0;
        while (element >= of[k].size()) element -= of[k++].size();
        return of[k].term(indicesOf(of[k].shape(), element));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        int before = 0;
        for (std::size_t k = 0; k < i; ++k) before += int(of[k].size());
        std::vector<int> own(G.size(), -1);
        for (int k = 0; k < int(own.size()); ++k)
            if (const int from = (index.empty() ? k : index[std::size_t(k)]) - before; from >= 0 && from < int(of[i].size()))
                own[std::size_t(k)] = from;
        return placed(G, std::move(own), of[i].shape());
    }
};

/// As many operands as there are, one behind the other in row-major order.
Quantity joined(const Operands& all, std::vector<int> shape)
{
    Numbers y(shape, precisionOf(all));
    std::size_t next = 0;
    for (const Quantity& q : all)
        for (const double x : q.value().data) y.data[next++] = rounded(y.precision, x);
    return operated(all, std::move(y), Gathered{std::move(shape), {}});
}

/// The sum of these elements, without places outside.
template <class Element> Term sumOf(const Quantity& x, int n, Element element)
{
    std::vector<Term> terms;
    for (int k = 0; k < n; ++k) {
        Term term = x.term(indicesOf(x.shape(), std::size_t(element(k))));
        const bool isOutside = term.kind == Term::Number && term.value == 0 && term.name.empty();
        if (!isOutside) terms.push_back(std::move(term));
    }
    return terms.empty() ? Term(0) : sum(std::move(terms));
}

struct Placed {
    std::vector<int> index, shape;
    std::vector<int> first, those; ///< of place j: those[first[j]] ... are the elements that go there, in their order

    Placed(std::vector<int> places, std::vector<int> made) : index(std::move(places)), shape(std::move(made))
    {
        first.resize(Tensor::elements(shape) + 1);
        for (const int j : index)
            if (j >= 0) ++first[std::size_t(j) + 1];
        std::partial_sum(first.begin(), first.end(), first.begin());
        those.resize(std::size_t(first.back()));
        std::vector<int> next(first.begin(), first.end() - 1);
        for (std::size_t k = 0; k < index.size(); ++k)
            if (index[k] >= 0) those[std::size_t(next[std::size_t(index[k])]++)] = int(k);
    }
    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t j = elementAt(shape, at);
        return sumOf(of[0], first[j + 1] - first[j], [&](int k) { return those[std::size_t(first[j] + k)]; });
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return picked(G, index, of[0].shape());
    }
};

/// All in one place: the same without lists, as there are many of them.
struct Sum {
    Term byHand(const Operands& of, const Indices&) const
    {
        return sumOf(of[0], int(of[0].size()), [](int k) { return k; });
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return picked(G, std::vector<int>(of[0].size()), of[0].shape());
    }
};

void check(const std::vector<int>& index, std::size_t places, std::size_t elements, std::size_t expected)
{
    require(elements == expected,
            std::to_string(expected) + " elements are to be made of " + std::to_string(elements) + " places");
    for (const int i : index) require(i >= -1 && i < int(places), "there is no element " + std::to_string(i));
}

} // namespace

Quantity picked(const Quantity& x, std::vector<int> index, std::vector<int> shape)
{
    check(index, x.size(), index.size(), Tensor::elements(shape));
    Numbers y = filled(shape, x.precision(), [&](std::size_t k) { return index[k] < 0 ? 0 : x[std::size_t(index[k])]; });
    return operated({x}, std::move(y), Gathered{std::move(shape), std::move(index)});
}

Quantity stacked(const std::vector<Quantity>& all)
{
    require(!all.empty(), "nothing is to be stacked");
    for (const Quantity& q : all)
        require(q.shape() == all[0].shape(), "stacked: " + shapeText(q.shape()) + " on " + shapeText(all[0].shape()));
    std::vector<int> shape{int(all.size())};
    shape.insert(shape.end(), all[0].shape().begin(), all[0].shape().end());
    return joined(all, std::move(shape));
}

Quantity concatenated(const std::vector<Quantity>& all)
{
    require(!all.empty() && !all[0].shape().empty(), "concatenated: there should be vectors, matrices, ...");
    std::vector<int> shape = all[0].shape();
    shape[0] = 0;
    for (const Quantity& q : all) {
        const auto& s = q.shape();
        require(s.size() == shape.size() && std::equal(s.begin() + 1, s.end(), shape.begin() + 1),
                "concatenated: " + shapeText(s) + " behind " + shapeText(all[0].shape()));
        shape[0] += s[0];
    }
    return joined(all, std::move(shape));
}

Quantity reshaped(const Quantity& x, std::vector<int> shape)
{
    require(Tensor::elements(shape) == x.size(), shapeText(x.shape()) + " has not the elements of " + shapeText(shape));
    return joined({x}, std::move(shape));
}

Quantity placed(const Quantity& x, std::vector<int> index, std::vector<int> shape)
{
    check(index, Tensor::elements(shape), index.size(), x.size());
    Placed rule(std::move(index), shape);
    Numbers y = filled(std::move(shape), x.precision(), [&](std::size_t j) {
        double all = 0;
        for (int k = rule.first[j]; k < rule.first[j + 1]; ++k) all += x[std::size_t(rule.those[std::size_t(k)])];
        return all;
    });
    return operated({x}, std::move(y), std::move(rule));
}

Quantity sum(const Quantity& all)
{
    const auto& x = all.value().data;
    Numbers total = filled({}, all.precision(), [&](std::size_t) { return std::accumulate(x.begin(), x.end(), 0.0); });
    return operated({all}, std::move(total), Sum());
}

} // namespace engine
