#pragma once

#include "engine/tape/quantity.h"

#include <limits>

namespace engine {

constexpr int Never = std::numeric_limits<int>::max();

/// What a quantity is.
enum class Origin { Input, Parameter, Draw, Measured, Copy, Made };

/// Elements that equal rounds make: in each round `perRound` of them, from `first` on, at these steps of the round.
struct Regular {
    std::size_t first = 0;
    int perRound = 0, rounds = 0, step = 0, stepsPerRound = 0; ///< `step`: at which the first round begins
    std::vector<int> offsets = {};

    std::size_t count() const { return std::size_t(perRound) * std::size_t(rounds); }
    bool covers(std::size_t element) const { return element >= first && element < first + count(); }
    int stepOf(std::size_t element) const
    {
        const std::size_t k = element - first, n = std::size_t(perRound);
        return step + int(k / n) * stepsPerRound + offsets[k % n];
    }
};

/// The step at which each element was made; Never: not by now. A list only where they differ, and a formula where one is known.
class StepsOfElements {
public:
    explicit StepsOfElements(int all = Never) : m_all(all) {}

    /// From now on elements of equal parts, each of this size, are made together: what is said of one holds for its like.
    void together(std::size_t size) { m_part = size; }
    int operator[](std::size_t element) const
    {
        if (!m_each) return m_all;
        if (m_part > 0) element %= m_part;
        if (m_each->regular.covers(element)) return m_each->regular.stepOf(element);
        return m_each->steps.empty() ? m_all : m_each->steps[element];
    }
    bool isOne() const { return !m_each; }
    /// Of so many elements.
    int last(std::size_t size) const;
    void set(std::size_t element, int step, std::size_t size);
    void set(Regular regular);
    /// Forgets the list if they do not differ.
    void tidy();

private:
    struct Each {
        std::vector<int> steps;
        Regular regular;
    };
    void own();

    int m_all;
    std::size_t m_part = 0;       ///< 0: each is for itself
    std::shared_ptr<Each> m_each; ///< shared by copies until one of them changes
};

/// One making of a quantity: a recurrent cell makes its gates anew at every step of time.
struct Making {
    Quantity quantity;
    int from, until = Never; ///< it is there at the steps from ... until - 1
    int round = -1;          ///< in which it was made; -1: before the first
    int order = 0;           ///< of all makings
    bool isAgain = false;    ///< one that was there before: on the way back it is there once more
    int parts = 1;           ///< along its first axis, made together
    StepsOfElements madeAt;

    bool isAt(int step) const { return from <= step && step < until; }
    std::size_t partSize() const { return quantity.size() / std::size_t(parts); }
    int lastMade() const { return madeAt.last(partSize()); }
};

} // namespace engine
