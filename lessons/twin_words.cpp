#include "lessons/twin_words.h"

#include "lessons/live_charts.h"
#include "lessons/twin_changes.h"
#include "widgets/panel/knob.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace lessons {

using widgets::Explanation; // lupdate loses the context after a return type in another namespace

namespace {

/// Names of fields are plain pointers: these last as long as the program.
const char* lasting(const std::string& text)
{
    static std::set<std::string> all;
    return all.insert(text).first->c_str();
}

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+|(?<=[。！？])"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// The first sentence that the other one does not say.
QString ownSentence(const Caption& own, const Caption& other)
{
    QStringList all = sentencesOf(own.lead) + sentencesOf(own.text);
    const QStringList others = sentencesOf(other.lead) + sentencesOf(other.text);
    for (const QString& sentence : all)
        if (!others.contains(sentence)) return sentence;
    return all.value(0);
}

/// "η" of "Learning rate η"; empty if it has none.
QString symbolOf(const engine::Field& field)
{
    const QString last = QCoreApplication::translate("fields", field.about.label).section(QLatin1Char(' '), -1);
    return last.size() == 1 ? last : QString();
}

void prefix(engine::Term& term)
{
    if (!term.place.empty()) term.place = TwinPrefix + term.place;
    for (engine::Term& part : term.of) prefix(part);
}

} // namespace

QString titleOf(const std::vector<engine::Field>& fields, const std::vector<engine::Change>& differing)
{
    QStringList parts;
    for (const engine::Change& change : differing) parts << labelled(engine::find(fields, change.name));
    return parts.join(TwinWords::tr(", "));
}

QString shortTitleOf(std::vector<engine::Field> fields, const std::vector<engine::Change>& differing)
{
    if (differing.size() == 1) return widgets::shownValue(engine::find(fields, differing.front().name));
    for (engine::Field& field : fields)
        if (const QString symbol = symbolOf(field); !symbol.isEmpty()) field.about.label = lasting(symbol.toStdString());
    return titleOf(fields, differing);
}

std::vector<engine::Field> fieldsOfTwin(std::vector<engine::Field> fields, const std::vector<engine::Change>& differing)
{
    std::erase_if(fields, [&](const engine::Field& field) {
        return std::ranges::find(differing, field.name(), &engine::Change::name) == differing.end();
    });
    for (engine::Field& field : fields) {
        const QString label = TwinWords::tr("%1, second run").arg(QCoreApplication::translate("fields", field.about.label));
        field.about.name = lasting(TwinPrefix + field.name()), field.about.label = lasting(label.toStdString());
    }
    return fields;
}

Caption inShort(const Caption& first, const Caption& second, const QString& firstName, const QString& secondName)
{
    if (first.whole() == second.whole()) return first;
    Caption both;
    both.warns = first.warns || second.warns;
    if (first.lead == second.lead) both.lead = first.lead;
    const QString each = TwinWords::tr("%1: %2");
    both.text =
        each.arg(firstName, ownSentence(first, second)) + QLatin1Char(' ') + each.arg(secondName, ownSentence(second, first));
    return both;
}

Question asked(Question question, const QString& firstName)
{
    question.text = TwinWords::tr("Of the first run (%1): %2").arg(firstName, question.text);
    return question;
}

QString ofSecond(const QString& text, const QString& secondName) { return TwinWords::tr("%1: %2").arg(secondName, text); }

Explanation ofSecond(Explanation card, const QString& secondName)
{
    card.region = QString::fromStdString(TwinPrefix) + card.region;
    card.where = card.where.isEmpty() ? secondName : card.where + TwinWords::tr(", ") + secondName;
    for (engine::Term* term : {&card.value, &card.behind}) prefix(*term);
    if (card.slope) prefix(card.slope->value), prefix(card.slope->behind);
    return card;
}

} // namespace lessons
