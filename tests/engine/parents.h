#pragma once

#include "engine/tape/operation.h"
#include "engine/tape/tape.h"

#include <algorithm>

/// The named quantities that the last making of one is made of directly, each once, from left to right.
inline std::vector<std::string> parentsOf(const engine::Tape& tape, const std::string& id)
{
    std::vector<std::string> list;
    const auto collect = [&](const auto& self, const engine::Quantity& quantity) -> void {
        for (const engine::Quantity& operand : quantity.operation()->operands())
            if (!operand.isRecorded() && operand.operation()) self(self, operand);
            else if (operand.isRecorded() && std::ranges::find(list, operand.id()) == list.end()) list.push_back(operand.id());
    };
    collect(collect, tape.makings(id).back().quantity);
    return list;
}
