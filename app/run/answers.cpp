#include "app/run/answers.h"

#include "engine/core/error.h"

#include <QJsonDocument>
#include <QSettings>

namespace app {
namespace {

constexpr std::size_t MostRemembered = 1000;
const QString Key = QStringLiteral("answers");

QJsonObject jsonOf(const GradedAnswer& answer)
{
    return {{QStringLiteral("lesson"), answer.lesson},
            {QStringLiteral("question"), answer.question},
            {QStringLiteral("parameters"), answer.parameters},
            {QStringLiteral("given"), answer.given},
            {QStringLiteral("value"), answer.value},
            {QStringLiteral("right"), answer.right},
            {QStringLiteral("when"), answer.when.toUTC().toString(Qt::ISODate)}};
}

bool isAnswer(const QJsonValue& value) { return value.isString() || value.isDouble(); }

GradedAnswer answerFrom(const QJsonValue& json, qsizetype place)
{
    const QJsonObject object = json.toObject();
    GradedAnswer answer{object[u"lesson"].toString(),
                        object[u"question"].toString(),
                        object[u"parameters"].toObject(),
                        object[u"given"],
                        object[u"value"],
                        object[u"right"].toBool(),
                        QDateTime::fromString(object[u"when"].toString(), Qt::ISODate)};
    if (answer.lesson.isEmpty() || answer.question.isEmpty() || !isAnswer(answer.given) || !isAnswer(answer.value) ||
        !object[u"right"].isBool() || !answer.when.isValid())
        throw engine::InputError(
            engine::message("messages", "answers[%1] needs lesson, question, given, value, right and when").with(long(place)));
    return answer;
}

} // namespace

QJsonArray answersToJson(const Answers& answers)
{
    QJsonArray array;
    for (const GradedAnswer& answer : answers) array.append(jsonOf(answer));
    return array;
}

Answers answersFromJson(const QJsonArray& array)
{
    Answers answers;
    for (qsizetype i = 0; i < array.size(); ++i) answers.push_back(answerFrom(array[i], i));
    return answers;
}

Tally tallyOf(const Answers& answers, const QString& lesson)
{
    Tally tally;
    for (const GradedAnswer& answer : answers)
        if (lesson.isEmpty() || answer.lesson == lesson) ++tally.all, tally.right += answer.right;
    return tally;
}

Answers rememberedAnswers()
{
    try {
        return answersFromJson(QJsonDocument::fromJson(QSettings().value(Key).toByteArray()).array());
    } catch (const engine::InputError&) {
        return {}; // of another version
    }
}

void remember(const Answers& answers)
{
    const std::size_t first = answers.size() - std::min(answers.size(), MostRemembered);
    const Answers last(answers.begin() + std::ptrdiff_t(first), answers.end());
    QSettings().setValue(Key, QJsonDocument(answersToJson(last)).toJson(QJsonDocument::Compact));
}

} // namespace app
