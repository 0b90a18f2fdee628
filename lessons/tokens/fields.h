#pragma once

#include "lessons/fields.h"
#include "lessons/tokens/tasks.h"

namespace lessons::tokens {

// Fields of lessons that teach a net to write.

/// A date of one's own that is read.
void dateField(auto&& field, auto& date, bool matters)
{
    field(onlyIf(matters, looks({"date", QT_TRANSLATE_NOOP("fields", "Your own date"),
                                 QT_TRANSLATE_NOOP("fields", "that is read, in Chinese or English, of the years 1950 to 2049")})),
          date,
          engine::Form{{QT_TRANSLATE_NOOP("choices", "二〇二四年十一月五日"), "1969年7月20日", "12月31号 1999", "5/11/2024",
                        "29 February 2000", "November 5, 2024"},
                       complaintAboutDate});
}

void sequenceField(auto&& field, auto& sequence, bool matters, int tests, bool isFolded = false)
{
    field(onlyIf(matters, looks(folded({"sequence", QT_TRANSLATE_NOOP("fields", "Sequence"),
                                        QT_TRANSLATE_NOOP("fields", "which of those that are never learnt from is shown")},
                                       isFolded))),
          sequence, engine::Range{1, double(tests)});
}

} // namespace lessons::tokens
