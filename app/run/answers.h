#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace app {

/// One guess that has been graded. `given` and `value` (what the simulation said) are a number or the id of an option.
struct GradedAnswer {
    QString lesson, question;
    QJsonObject parameters; ///< those that were not at their defaults
    QJsonValue given, value;
    bool right;
    QDateTime when;

    bool operator==(const GradedAnswer&) const = default;
};
using Answers = std::vector<GradedAnswer>;

/// [{"lesson", "question", "parameters", "given", "value", "right", "when"}, ...]
QJsonArray answersToJson(const Answers& answers);
/// Throws engine::InputError for what is no such list.
Answers answersFromJson(const QJsonArray& array);

struct Tally {
    int right = 0, all = 0;
};
/// In one lesson, or in all if it is empty.
Tally tallyOf(const Answers& answers, const QString& lesson = {});

/// What the program remembers from one start to the next.
Answers rememberedAnswers();
void remember(const Answers& answers);

} // namespace app
