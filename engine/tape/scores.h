#pragma once

#include "engine/core/elementary.h"
#include "engine/tape/operation.h"

namespace engine {

/// Of pairs in row-major order: may they be looked at? Empty: all.
using Seen = std::vector<char>;

/// The scores along the last axis among which an element stands, those that are seen.
struct ScoreRow {
    const Quantity& z;
    std::size_t n, first;
    Seen seen;

    ScoreRow(const Quantity& of, std::size_t element, Seen those)
        : z(of), n(std::size_t(of.shape().back())), first(element / n * n), seen(std::move(those))
    {
    }

    bool sees(std::size_t j) const { return seen.empty() || seen[j]; }
    template <class Visit> void each(Visit visit) const
    {
        for (std::size_t j = first; j < first + n; ++j)
            if (sees(j)) visit(j);
    }
    /// Of equal ones the first.
    std::size_t largest() const
    {
        std::size_t best = first + n;
        each([&](std::size_t j) { best = best == first + n || z[j] > z[best] ? j : best; });
        return best;
    }
    Term term(std::size_t j) const { return z.term(indicesOf(z.shape(), j)); }

    /// e^(z_j - m), m the largest, and their sum.
    std::vector<Term> powers() const
    {
        const Term m = term(largest());
        std::vector<Term> terms;
        each([&](std::size_t j) { terms.push_back(call("exp", {term(j) - m})); });
        return terms;
    }
    double sumOfPowers() const
    {
        const double m = z[largest()];
        double all = 0;
        each([&](std::size_t j) { all += portableExp(z[j] - m); });
        return all;
    }
};

} // namespace engine
