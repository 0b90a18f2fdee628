#pragma once

#include "tests/lessons/sessions.h"

#include <cmath>

/// A number of the picture, of some of them, whose card does not come to it; empty if all do.
inline QString wrongCard(const lessons::Session& session, int step)
{
    const int each = sweep() == QLatin1String("few") ? 71 : 17; // of many cells
    const auto isWrong = [&](const widgets::Region& region) {
        bool isNumber = false;
        const double drawn = region.value.toDouble(&isNumber);
        if (!isNumber) return false;
        const auto card = session.explain(region.id, step);
        return !card || !(std::abs(engine::valueOf(card->behind) - drawn) <= 1e-5 * (std::abs(drawn) + 0.1));
    };
    for (const widgets::Region& region : paint(session, step).regions) {
        if (!region.cell && isWrong(region)) return region.id;
        for (int i = 0; region.cell && i < region.rows * region.columns; i += each)
            if (const auto cell = region.cell(i / region.columns, i % region.columns); isWrong(cell)) return cell.id;
    }
    return {};
}
