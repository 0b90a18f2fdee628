#pragma once

#include "engine/core/trace.h"
#include "engine/tape/tape.h"
#include "widgets/canvas/canvas.h"
#include "widgets/views/naming.h"

#include <mutex>
#include <set>

namespace widgets {

/// A run, and what is looked up in it again and again. Pictures and their regions own the one they read.
struct Run {
    const std::shared_ptr<const engine::Tape> recorded;
    const engine::Tape& tape = *recorded;
    std::set<std::string> drawn = {}; ///< what has a place on the stage, whatever its size

    explicit Run(std::shared_ptr<const engine::Tape> run) : recorded(std::move(run)) {}
    explicit Run(engine::Tape run) : Run(std::make_shared<const engine::Tape>(std::move(run))) {}
    /// Searched for once, when somebody asks: a long run takes its time.
    Extent extent(const std::string& id) const;

private:
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Extent> m_extents;
};
using RunPtr = std::shared_ptr<const Run>;

/// A run at a moment, and the words for it. Cheap to copy: a region's functions keep one.
struct Frame {
    RunPtr run;
    GlossaryPtr names;
    engine::Moment moment = {};
    int offset = 0; ///< of a tape that holds one step of a longer run: the step of the run at which it begins

    const engine::Tape& tape() const { return run->tape; }
    int step() const { return moment.shown(); }
    Naming naming(const std::string& id) const;
    /// Its name; its id if it has none.
    QString called(const std::string& id) const;
    Naming look(const std::string& id) const; ///< with scale, bound, decimals, ink and axes of whom it is like
    Extent extent(const std::string& id) const;
    double bound(const std::string& id) const;
    /// So many as the glossary says, or none if all elements of the run are whole.
    int decimals(const std::string& id) const;
    /// The element as it is at this step; nothing if it is not there.
    std::optional<double> value(const std::string& id, const engine::Indices& at) const;
    /// With all digits that its precision has.
    QString exactly(const std::string& id, double value) const;
    std::vector<int> shape(const std::string& id) const;
    /// How wide the widest of its numbers is, as a table prints them.
    double numberWidth(const Canvas& canvas, const std::string& id) const;
    bool isThere(const std::string& id) const { return tape().at(id, step()).has_value(); }
};

inline QString exactly(const Frame& frame, const std::string& id, double value) { return frame.exactly(id, value); }
/// Numbers of cells: 0.00 for what is tiny, unless a power of ten is as narrow: one that is wider would take all numbers away.
QString cellNumber(double value, int decimals);

} // namespace widgets
