#pragma once

#include "lessons/fields.h"
#include "lessons/tokens/tasks.h"

namespace lessons::tokens {

// Fields of lessons that teach a net to write.

/// A date of one's own that is read.
void dateField(auto&& field, auto& date, bool matters)
{
    field(onlyIf(matters, {.name = "date",
                           .label = QT_TRANSLATE_NOOP("fields", "Your own date"),
                           .help = QT_TRANSLATE_NOOP("fields", "that is read, in Chinese or English, of the years 1950 to 2049"),
                           .looks = true}),
          date,
          engine::Form{{QT_TRANSLATE_NOOP("choices", "二〇二四年十一月五日"), "1969年7月20日", "12月31号 1999", "5/11/2024",
                        "29 February 2000", "November 5, 2024"},
                       complaintAboutDate});
}

void sequenceField(auto&& field, auto& sequence, bool matters, int tests, bool folded = false)
{
    field(onlyIf(matters, {.name = "sequence",
                           .label = QT_TRANSLATE_NOOP("fields", "Sequence"),
                           .help = QT_TRANSLATE_NOOP("fields", "which of those that are never learnt from is shown"),
                           .folded = folded,
                           .looks = true}),
          sequence, engine::Range{1, double(tests)});
}

void rateField(auto&& field, auto& rate, bool matters)
{
    field(onlyIf(matters, {.name = "learning-rate",
                           .label = QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                           .help = QT_TRANSLATE_NOOP("fields", "of Adam"),
                           .folded = true}),
          rate, engine::Range{0.0001, 1, 0.0001, true});
}

void stepsField(auto&& field, auto& steps, bool matters)
{
    field(onlyIf(matters,
                 {.name = "steps",
                  .label = QT_TRANSLATE_NOOP("fields", "Steps"),
                  .help = QT_TRANSLATE_NOOP("fields", "mini-batches to the step that is called end; the window pauses there"),
                  .folded = true,
                  .looks = true}),
          steps, engine::Range{1, 1000});
}

} // namespace lessons::tokens
