#pragma once

#include "lessons/lesson.h"

#include <QCoreApplication>

namespace lessons {

/// tr() of what is said of twins.
struct TwinWords {
    Q_DECLARE_TR_FUNCTIONS(twin)
};

/// "Learning rate = 0.03, Hidden layers = 8": the knobs with these names.
QString titleOf(const std::vector<engine::Field>& fields, const std::vector<engine::Change>& differing);
/// The same for a legend, below the titles: the value alone where one knob differs, and else "η = 0.03" where it has a symbol.
QString shortTitleOf(std::vector<engine::Field> fields, const std::vector<engine::Change>& differing);
/// The fields with these names, called "twin.NAME", for a person "Learning rate, second run".
std::vector<engine::Field> fieldsOfTwin(std::vector<engine::Field> fields, const std::vector<engine::Change>& differing);
/// What both say of a step, and what each says otherwise, in short.
Caption inShort(const Caption& first, const Caption& second, const QString& firstName, const QString& secondName);
/// Says that it is asked of the first run.
Question asked(Question question, const QString& firstName);
/// Said of the second run alone.
QString ofSecond(const QString& text, const QString& secondName);
/// The card of a number of the second run.
widgets::Explanation ofSecond(widgets::Explanation card, const QString& secondName);

} // namespace lessons
