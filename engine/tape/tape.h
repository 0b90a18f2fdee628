#pragma once

#include "engine/core/values.h"
#include "engine/tape/making.h"

#include <map>
#include <optional>

namespace engine {

/// A mechanism that runs and records itself: what it makes, in which step, and by which arithmetic. It is the trace of a lesson.
///     const Quantity f = tape.step("f").make("f", logistic(matmul(W, x) + b));
/// What is made without a name dissolves into the arithmetic of what is made of it. Ids that are not known, shapes that do not
/// fit and elements that there are not throw InputError.
class Tape {
public:
    // --- what a mechanism says ----------------------------------------------------------------------------------
    /// There from the beginning.
    Quantity parameter(const std::string& id, Numbers value) { return leaf(id, std::move(value), Origin::Parameter, 0); }
    Quantity input(const std::string& id, Numbers value) { return leaf(id, std::move(value), Origin::Input, 0); }
    /// There from the present step on.
    Quantity draw(const std::string& id, Numbers value) { return leaf(id, std::move(value), Origin::Draw, now()); }
    /// Arrives with the present step, and goes with its round.
    Quantity arrives(const std::string& id, Numbers value) { return leaf(id, std::move(value), Origin::Input, now()); }
    /// The same numbers under another name: what comes from the round before, or a part of something.
    Quantity carry(const std::string& id, const Quantity& from);

    /// Begins a step; `key` is what words for it are looked up by. Coarse: only those that begin a round are steps.
    Tape& step(const std::string& key);
    /// Begins a step after which what was made or arrived in the round before is gone.
    Tape& round(const std::string& key);
    void coarse(bool yes) { m_coarse = yes; }
    /// What was made last under this name outlives its round.
    void keep(const std::string& id);

    /// The present step makes the whole of it.
    Quantity make(const std::string& id, const Quantity& made);
    /// What is made element by element: it is there, and empty; each call of makeNext() makes the next of it, row by row.
    Quantity plan(const std::string& id, const Quantity& made);
    void makeNext(const std::string& id, int count = 1);
    /// Each step makes `count` elements; the steps are begun here.
    Quantity fill(const std::string& key, const std::string& id, const Quantity& made, int count = 1);
    /// Changes these elements (places in row-major order) of what there is, in the present step; the others keep their arithmetic
    /// and the step that made them. `made` has the shape of the whole, or is a vector of the elements in their order.
    Quantity remake(const std::string& id, const Quantity& made, const std::vector<std::size_t>& elements);
    /// A map of what a vector was over time, one column for each round; call it at the end.
    Quantity overTime(const std::string& id, const std::string& of);

    // --- what is asked of it ------------------------------------------------------------------------------------
    int lastStep() const { return now(); }
    const std::string& key(int step) const { return m_keys[std::size_t(m_steps[std::size_t(step)].key)]; }
    int round(int step) const { return m_steps[std::size_t(step)].round; } ///< from 0; -1 before the first
    const std::vector<std::string>& ids() const { return m_order; }
    bool knows(const std::string& id) const { return m_entries.contains(id); }
    Origin origin(const std::string& id) const { return entry(id).origin; }
    const std::vector<Making>& makings(const std::string& id) const { return entry(id).makings; }
    const std::vector<int>& shape(const std::string& id) const { return makings(id).back().quantity.shape(); }
    /// The making that is there at a step, if one is.
    std::optional<Making> at(const std::string& id, int step) const;
    /// An element's value at a step, if it is made by then.
    std::optional<double> value(const std::string& id, std::size_t element, int step) const;
    double largest(const std::string& id) const; ///< |element| of all makings
    /// The step that made an element of somebody's arithmetic: where it stands.
    int stepOf(const Term& element) const;

    /// What a step makes, last of all.
    struct Target {
        std::string id;
        std::optional<Indices> element;         ///< if it is one
        std::vector<std::size_t> elements = {}; ///< if it is some, not the whole: their places
    };
    std::optional<Target> target(int step) const;
    /// What went into a step's target: the elements of other quantities, each once, of the first `most` elements of the target.
    std::vector<Term> operands(int step, std::size_t most = 1000) const;
    /// The quantities that one is made of directly, each once: what ways lead to it. (Of its last making.)
    std::vector<std::string> parents(const std::string& id) const;

    /// All that there is at a step; what is not made of it is null.
    Values values(int step) const;

private:
    struct Entry {
        Origin origin;
        std::vector<Making> makings;
        std::size_t next = 0; ///< the element that makeNext() makes
    };
    /// 16 bytes, as there may be a million.
    struct Step {
        int key, round;
        int id = -1;       ///< of the target, in m_order
        int element = All; ///< or the place of a list in m_lists, from Lists downwards
    };
    static constexpr int All = -1, Lists = -2;

    int now() const { return int(m_steps.size()) - 1; }
    Entry& entry(const std::string& id);
    const Entry& entry(const std::string& id) const { return const_cast<Tape*>(this)->entry(id); }
    Quantity leaf(const std::string& id, Numbers value, Origin origin, int from);
    Quantity add(const std::string& id, const Quantity& what, Origin origin, int from, StepsOfElements madeAt);
    void aim(const std::string& id, std::vector<std::size_t> elements = {});
    void begin(const std::string& key);

    std::vector<std::string> m_keys{""}; ///< each once
    std::vector<Step> m_steps{{0, -1}};
    std::vector<std::string> m_order;
    std::map<std::string, Entry> m_entries;
    std::vector<std::vector<std::size_t>> m_lists;      ///< targets of several elements
    std::vector<std::pair<std::string, int>> m_passing; ///< makings that go with the present round
    int m_round = -1;
    bool m_coarse = false;
};

inline int lastStep(const Tape& tape) { return tape.lastStep(); }

} // namespace engine
