#pragma once

#include "engine/tape/quantity.h"

#include <limits>

namespace engine {

constexpr int Never = std::numeric_limits<int>::max();

/// What a quantity is.
enum class Origin { Input, Parameter, Draw, Copy, Made };

/// The step at which each element was made; Never: not by now. A list only where they differ.
class StepsOfElements {
public:
    explicit StepsOfElements(int all = Never) : m_all(all) {}

    int operator[](std::size_t element) const { return m_each ? (*m_each)[element] : m_all; }
    bool isOne() const { return !m_each; }
    int last() const;
    /// The elements of a quantity of so many.
    void set(std::size_t element, int step, std::size_t size);
    /// Forgets the list if they do not differ.
    void tidy();

private:
    int m_all;
    std::shared_ptr<std::vector<int>> m_each; ///< shared by copies until one of them changes
};

/// One making of a quantity: a recurrent cell makes its gates anew at every step of time.
struct Making {
    Quantity quantity;
    int from, until = Never; ///< it is there at the steps from ... until - 1
    int round = -1;          ///< in which it was made; -1: before the first
    StepsOfElements madeAt;

    bool isAt(int step) const { return from <= step && step < until; }
    int lastMade() const { return madeAt.last(); }
};

} // namespace engine
