#pragma once

#include "engine/core/values.h"
#include "engine/tape/backward.h"
#include "engine/tape/making.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

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
    /// Measured in the present step, or before: a timing, say. It and all that is made of it is exempt from determinism.
    Quantity measured(const std::string& id, Numbers value)
    {
        return whole(id, engine::measured(std::move(value)), Origin::Measured);
    }
    /// Arrives with the present step, and goes with its round.
    Quantity arrives(const std::string& id, Numbers value) { return leaf(id, std::move(value), Origin::Input, now()); }
    /// The same numbers under another name: what comes from the round before, or a part of something.
    Quantity carry(const std::string& id, const Quantity& from) { return whole(id, from, Origin::Copy); }

    /// Begins a step; `key` is what words for it are looked up by. Coarse: only those that begin a round are steps.
    Tape& step(const std::string& key);
    /// Begins a step after which what was made or arrived in the round before is gone.
    Tape& round(const std::string& key);
    void coarse(bool yes) { m_coarse = yes; }
    /// What was made last under this name outlives its round.
    void keep(const std::string& id);

    /// The present step makes the whole of it.
    Quantity make(const std::string& id, const Quantity& made) { return whole(id, made, Origin::Made); }
    /// What is made element by element: it is there, and empty; each call of makeNext() makes the next of it, row by row. Of
    /// several parts along its first axis (the maps of a convolution) it makes the next of each.
    Quantity plan(const std::string& id, const Quantity& made, int parts = 1);
    void makeNext(const std::string& id, int count = 1);
    /// Of all that the present step makes, this is what it is about: its target.
    void point(const std::string& id, const Indices& element);
    void point(const std::string& id) { aim(id); }
    /// Each step makes `count` elements; the steps are begun here.
    Quantity fill(const std::string& key, const std::string& id, const Quantity& made, int count = 1);
    /// Changes these elements (places in row-major order) of what there is, in the present step; the others keep their arithmetic
    /// and the step that made them. `made` has the shape of the whole, or is a vector of the elements in their order.
    Quantity remake(const std::string& id, const Quantity& made, const std::vector<std::size_t>& elements);
    /// `n` equal rounds: body(tape, r) begins round r by round() and makes what it makes, of nothing but what was there before
    /// the first and what it says itself. A run of more than `most` steps is not kept: of its rounds only the last is, and any
    /// other is made again when somebody asks for one of its steps, so that a million steps take no memory. Whatever is planned
    /// outside and made by makeNext() in the rounds is known by a formula. What such rounds make goes with them.
    using Body = std::function<void(Tape&, int round)>;
    void rounds(int n, const Body& body, int most = 20'000);
    /// What the round before made last under this name, as an operand. Where that round is not kept, these are its numbers.
    Quantity before(const std::string& id, Numbers value) const;
    /// The way back from a number: ∂L/∂q of all that it is made of and that has a name, each as a quantity (see Backward) that a
    /// step of its own makes, latest first; gradients of leaves as soon as all that adds up to them is there. Without names
    /// gradients dissolve into each other as quantities do. Returns the ids in their order.
    std::vector<std::string> backward(const std::string& loss, const Backward& how = {});
    /// The gradient of what was made last under a name, if a training's own kernel computed it: ∂L/∂q.
    void slopeIs(const std::string& id, const Quantity& gradient);
    /// A map of what a vector was over time, one column for each round; call it at the end.
    Quantity overTime(const std::string& id, const std::string& of);

    // --- what is asked of it ------------------------------------------------------------------------------------
    int lastStep() const { return now(); }
    std::string key(int step) const;
    int round(int step) const; ///< from 0; -1 before the first
    const std::vector<std::string>& ids() const { return m_order; }
    bool knows(const std::string& id) const { return m_entries.contains(id); }
    Origin origin(const std::string& id) const { return entry(id).origin; }
    /// All that are kept; forEachMaking() also makes those again that are not (of many rounds, which takes its time).
    const std::vector<Making>& makings(const std::string& id) const { return entry(id).makings; }
    void forEachMaking(const std::string& id, const std::function<void(const Making&)>& visit) const;
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
    /// The gradient that backward() recorded, or that slopeIs() named, of a quantity, of its last making or the one that is asked
    /// for: its id() is the gradient's, its behind() the arithmetic of a slope.
    std::optional<Quantity> gradientOf(const std::string& id, int making = -1) const;
    /// All that there is at a step; what is not made of it is null.
    Values values(int step) const;

private:
    class WayBack;
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

    /// Rounds that are not kept, and the steps they take. Those that a round made again passes over have no body.
    struct Computed {
        int first, rounds, stepsPerRound;
        std::shared_ptr<const Tape> before = {}; ///< as it was when they began
        Body body = {};
        std::map<std::string, Regular> plans = {}; ///< what they make of what was planned before
        /// The numbers of the makings of all else: the first, and how many a round makes.
        struct Passed {
            int first = 0, perRound = 0;
        };
        std::map<std::string, Passed> makings = {};
        std::shared_ptr<struct RoundCache> cache = {};

        int steps() const { return rounds * stepsPerRound; }
        int end() const { return first + steps(); }
        Passed passed(const std::string& id) const;
    };

    int now() const;
    Entry& entry(const std::string& id);
    const Entry& entry(const std::string& id) const { return const_cast<Tape*>(this)->entry(id); }
    Quantity leaf(const std::string& id, Numbers value, Origin origin, int from)
    {
        return add(id, Quantity(std::move(value)), origin, from, StepsOfElements(from));
    }
    Quantity whole(const std::string& id, const Quantity& what, Origin origin);
    Quantity add(const std::string& id, const Quantity& what, Origin origin, int from, StepsOfElements madeAt);
    void aim(const std::string& id, std::vector<std::size_t> elements = {});
    void begin(const std::string& key);
    void endRound(int step);

    const Step& stepAt(int step) const;
    int countOf(const std::string& id) const; ///< of makings by now, kept or not
    /// A making by its number; null if it is not kept.
    const Making* recorded(const std::string& id, int number) const;
    Computed surveyed(int n, const Body& body) const;
    void passOver(Computed computed);
    Tape roundAgain(const Computed& computed, int r) const;
    /// The round to which a step belongs if that is not kept; null if it is.
    std::shared_ptr<const Tape> computedAt(int step) const;
    /// The round that made it, if that is not kept.
    std::shared_ptr<const Tape> roundThatMade(const std::string& id, int number) const;

    std::vector<std::string> m_keys{""}; ///< each once
    std::vector<Step> m_steps{{0, -1}};
    std::vector<std::string> m_order;
    std::map<std::string, Entry> m_entries;
    std::vector<std::vector<std::size_t>> m_lists;              ///< targets of several elements
    std::vector<std::pair<std::string, std::size_t>> m_passing; ///< makings that go with the present round
    std::vector<Computed> m_computed;
    std::map<std::pair<std::string, int>, Quantity> m_gradients;
    std::set<std::string> m_gradientIds;
    int m_round = -1, m_made = 0;
    bool m_coarse = false;
};

inline int lastStep(const Tape& tape) { return tape.lastStep(); }

} // namespace engine
