#include "app/window/language.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/explain/explain_rows.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using lessons::Session;

namespace {

/// All that a card could say of an arithmetic.
void collect(const engine::Term& value, const engine::Term& behind, QStringList& words)
{
    for (const widgets::ExplainBlock& block : widgets::blocksOf(value, behind, 2, 4)) {
        words << block.label;
        for (const widgets::ExplainRow& row : block.rows) words << row.name;
    }
}
void collectNames(const engine::Term& term, QStringList& words)
{
    words << widgets::nameOf(term);
    for (const engine::Term& part : term.of) collectNames(part, words);
}

QStringList wordsOn(const widgets::Explanation& card)
{
    QStringList words{card.what, card.where, card.symbol, card.origin};
    collect(card.value, card.behind, words);
    collectNames(card.behind, words);
    if (card.slope) {
        words << card.slope->symbol;
        collect(card.slope->value, card.slope->behind, words);
        collectNames(card.slope->behind, words);
    }
    words.removeAll(QString());
    return words;
}

/// What programs call things: "weight[0]", "lossSingle", "snake_name".
bool isCode(const QString& words)
{
    static const QRegularExpression code(QStringLiteral("\\w\\[\\d|\\b[a-z]+[A-Z][a-z]|\\b[a-z]{3,}[A-Z]|[A-Za-z]_[A-Za-z]"));
    return words.contains(code);
}

/// Whether it is the id of a quantity that is called otherwise, and no word for anything else.
bool isId(const QString& words, const widgets::Glossary& names)
{
    const auto found = names.find(words.toStdString());
    if (found == names.end() || words.size() < 3 || found->second.name.isEmpty()) return false;
    const auto isWord = [&](const auto& named) {
        return named.second.name == words ||
               std::ranges::any_of(named.second.axes, [&](const QStringList& axis) { return axis.contains(words); });
    };
    return words != QLatin1String("sum") && std::ranges::none_of(names, isWord); // a card says "sum" of itself
}

/// Words of another language: functions are called so everywhere.
bool isEnglish(const QString& words)
{
    static const QRegularExpression word(QStringLiteral("(?<![A-Za-z])[a-z]{3,}(?![A-Za-z0-9])"));
    static const QStringList functions{QStringLiteral("abs"),     QStringLiteral("erf"),    QStringLiteral("exp"),
                                       QStringLiteral("log"),     QStringLiteral("max"),    QStringLiteral("min"),
                                       QStringLiteral("sin"),     QStringLiteral("cos"),    QStringLiteral("sqrt"),
                                       QStringLiteral("logit"),   QStringLiteral("logits"), QStringLiteral("popcount"),
                                       QStringLiteral("softmax"), QStringLiteral("tanh"),   QStringLiteral("round")};
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    if (words.contains(han)) return false; // a name of the data is in it
    for (auto all = word.globalMatch(words); all.hasNext();)
        if (!functions.contains(all.next().captured())) return true;
    return false;
}

} // namespace

/// Cards speak in words, whatever the program calls its quantities.
class TestCards : public QObject {
    Q_OBJECT

    std::set<QString> m_said;

    void check(const QString& words, const QString& region, int step, const widgets::Glossary& names, bool chinese)
    {
        const bool bad = isCode(words) || isId(words, names) || (chinese && isEnglish(words));
        if (bad && m_said.insert(words).second) qWarning("%s at step %d: %s", qPrintable(region), step, qPrintable(words));
    }
    /// A few numbers of each quantity.
    void checkPicture(const Session& session, int step, bool chinese)
    {
        constexpr int Few = 4;
        std::map<QString, int> looked;
        const auto staged = session.staged(step);
        const widgets::Glossary names = staged ? *staged->frame.names : widgets::Glossary();
        const auto look = [&](const widgets::Region& region) {
            bool isNumber = false;
            region.value.toDouble(&isNumber);
            if (!isNumber || ++looked[region.id.section(QLatin1Char('['), 0, 0)] > Few) return;
            if (const auto card = session.explain(region.id, step))
                for (const QString& words : wordsOn(*card)) check(words, region.id, step, names, chinese);
        };
        for (const widgets::Region& region : paint(session, step).regions) {
            look(region);
            if (!region.cell) continue;
            const int last = region.rows * region.columns - 1;
            for (const int i : {0, last / 2, last}) look(region.cell(i / region.columns, i % region.columns));
        }
    }
    void checkRun(Session& session, bool chinese)
    {
        const int last = std::min(session.lastStep(), session.trains() ? 6 : 40);
        session.await(last);
        for (const int step : std::set<int>{std::min(1, last), last / 2, last}) checkPicture(session, step, chinese);
    }
    /// Its defaults; and of a mechanism what else it shows or how else it runs, by its first field that chooses.
    static std::vector<std::vector<engine::Change>> runsOf(const lessons::Lesson& lesson)
    {
        constexpr std::size_t Most = 5;
        std::vector<std::vector<engine::Change>> runs{{}};
        const auto session = lesson.open();
        if (session->trains()) return runs;
        const auto fields = session->fields();
        const auto ways = std::ranges::find(fields, engine::Field::Kind::Choice, &engine::Field::kind);
        for (std::size_t i = 0; ways != fields.end() && i < std::min(Most, ways->choices.size()); ++i)
            if (ways->choices[i] != ways->text()) runs.push_back({{ways->name(), ways->choices[i]}});
        return runs;
    }

private Q_SLOTS:
    void cleanup() { app::setLanguage(QStringLiteral("en")); }

    void cardsSpeakInWords_data() { eachLesson(); }
    void cardsSpeakInWords()
    {
        QFETCH(QString, lesson);
        m_said.clear();
        const lessons::Lesson& it = lessons::lessonNamed(lesson.toStdString());
        for (const auto& changes : runsOf(it)) {
            const auto session = it.open();
            session->apply(changes);
            endAfter(2, *session);
            for (const QString& language : app::languages()) {
                app::setLanguage(language);
                const bool chinese = language != QLatin1String("en");
                checkRun(*session, chinese);
                const auto inside = session->inside(std::max(0, session->lastStep() - 1), 0);
                if (inside) checkRun(*inside, chinese);
            }
        }
        QVERIFY2(m_said.empty(), "see above");
    }
};

REGISTER_TEST(TestCards)
#include "test_cards.moc"
