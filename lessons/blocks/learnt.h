#pragma once

#include "lessons/blocks/by_hand.h"
#include "lessons/blocks/taught.h"

namespace lessons::blocks {

// What else the first block of a net has learnt: how much each of its maps counts ("worth"), or where its kernels read ("taps").

/// Of a Deformable's kernel at one place of its maps.
struct Taps {
    int row = 0, column = 0, size = 3;
};
/// Knobs `row` and `column`, from 1 on, of the place whose taps are shown.
void placeFields(auto& self, auto&& field, bool matters)
{
    const auto about = [&](const char* name, const char* label) {
        return onlyIf(matters,
                      looks(folded({name, label,
                                    QT_TRANSLATE_NOOP("fields", "of the place whose taps are shown, in the map that is made")}),
                            self.trains()));
    };
    field(about("row", QT_TRANSLATE_NOOP("fields", "Row")), self.row, {1, MapSide});
    field(about("column", QT_TRANSLATE_NOOP("fields", "Column")), self.column, {1, MapSide});
}
/// Of offsets {2 taps, rows, columns} those at the place: {2, taps}, down and across.
Quantity tapsAt(const Quantity& offsets, const Taps& taps);
void nameWorthAndTaps(Glossary& all, int size);
/// Arrows on a picture, from where a kernel has its taps to where "taps" says they are. A cell of the maps is so many cells of
/// the picture.
ViewPtr wandering(const Taps& taps, std::string picture, int cellsEach, ViewPtr view);

void recordLearnt(Tape& tape, const Seen& seen);
void nameLearnt(Glossary& all, const Seen& seen);
/// What stands below the maps, if anything; and the stage with arrows on its picture, if taps wander.
std::vector<ViewPtr> viewsOfLearnt(const Seen& seen);
bool hasArrows(const Seen& seen);
ViewPtr withArrows(const Seen& seen, ViewPtr stage);

} // namespace lessons::blocks
