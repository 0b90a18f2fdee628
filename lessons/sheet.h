#pragma once

#include "engine/tape/tape.h"

#include <string>
#include <utility>
#include <vector>

namespace lessons {

/// Quantities of a live run that grow from step to step: what was there before a step, and then what it makes.
class Sheet {
public:
    explicit Sheet(engine::Tape& tape) : m_tape(tape) {}

    /// So many of its elements are there before the step, and after it; of each of the parts. What is still to come may be
    /// anything.
    engine::Quantity plan(const std::string& id, const engine::Quantity& all, int before, int after, int parts = 1)
    {
        engine::Quantity planned = m_tape.plan(id, all, parts);
        if (before > 0) m_tape.makeNext(id, before);
        if (after > before) m_more.emplace_back(id, after - before);
        return planned;
    }
    /// In the step that the tape has begun; it is about what was planned last.
    void make()
    {
        for (const auto& [id, more] : m_more) m_tape.makeNext(id, more);
    }

private:
    engine::Tape& m_tape;
    std::vector<std::pair<std::string, int>> m_more = {};
};

} // namespace lessons
