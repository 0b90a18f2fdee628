#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/prose/formula.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using lessons::Lesson;

namespace {

QString textOf(const Lesson& lesson, const char* language)
{
    QFile file(QStringLiteral(":/lessons/%1/text.%2.md").arg(QLatin1String(lesson.id), QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Targets of links and pictures, and the depths of headings, in the order of the text.
QStringList targetsOf(const QString& text)
{
    static const QRegularExpression target(QStringLiteral("\\]\\(([^)]*)\\)|^(#+) "), QRegularExpression::MultilineOption);
    QStringList targets;
    for (auto found = target.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        targets << match.captured(1) + match.captured(2);
    }
    return targets;
}

/// What the pattern's first bracket catches, in the order of the text.
QStringList captures(const QString& pattern, const QString& text)
{
    QStringList all;
    for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext();) all << found.next().captured(1);
    return all;
}

/// A region without what would refer to its session.
widgets::Region withoutCells(const widgets::Region& region)
{
    widgets::Region plain;
    plain.id = region.id, plain.name = region.name;
    return plain;
}

QJsonObject jsonOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// All formulas as they were rendered, of all lessons; a name stands for one alone.
QJsonObject renderedFormulas()
{
    QJsonObject all;
    for (const QFileInfo& file : QDir(QStringLiteral(":/equations")).entryInfoList({QStringLiteral("*.json")})) {
        const QJsonObject some = jsonOf(file.filePath());
        for (auto it = some.begin(); it != some.end(); ++it) {
            if (all.contains(it.key())) qFatal("two formulas are called %s", qPrintable(it.key()));
            all[it.key()] = it.value();
        }
    }
    return all;
}

/// Folders of the sources with formulas: those of lessons, and that of the formulas which several share.
QStringList foldersWithFormulas()
{
    QStringList folders;
    QDirIterator files(QStringLiteral(TENSORSCOPE_SOURCE_DIR), {QStringLiteral("equations.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = QFileInfo(files.next()).path();
            path.contains(QLatin1String("/lessons/")) || path.contains(QLatin1String("/resources/")))
            folders << path;
    return folders;
}

bool showsRegion(const Lesson& lesson, const QString& id)
{
    const auto session = lesson.open();
    session->await(std::min(2, session->lastStep()));
    for (const int step : {0, std::min(1, session->reached()), session->reached()})
        if (widgets::regionNamed(paint(*session, step).regions, id)) return true;
    return false;
}

/// What a text's terms can stand for: the parts of the pictures at some steps, as the lesson is opened and with each choice of
/// each knob, and the knobs.
struct Parts {
    std::vector<widgets::Region> regions;
    std::vector<widgets::KnobName> knobs;
};

void addParts(Parts& parts, lessons::Session& session)
{
    session.await(std::min(2, session.lastStep()));
    for (const int step : {0, std::min(1, session.reached()), session.reached()})
        for (const widgets::Region& region : paint(session, step).regions) parts.regions.push_back(withoutCells(region));
    for (const engine::Field& field : session.fields())
        if (!field.about.hidden && field.name() != "grain") parts.knobs.push_back(widgets::nameOf(field));
}

Parts partsOf(const Lesson& lesson)
{
    Parts parts;
    addParts(parts, *lesson.open());
    for (const engine::Field& field : lesson.open()->fields())
        for (const std::string& choice : field.kind == engine::Field::Kind::Choice ? field.choices : std::vector<std::string>{}) {
            const auto session = lesson.open();
            session->apply({{field.name(), choice}});
            addParts(parts, *session);
        }
    return parts;
}

std::vector<widgets::FormulaTerm> termsOf(const Lesson& lesson)
{
    std::vector<widgets::FormulaTerm> terms;
    for (const QString& target : targetsOf(textOf(lesson, "en")))
        if (target.startsWith(QLatin1String("eq:")))
            for (const widgets::FormulaTerm& term : widgets::formulaNamed(target.mid(3))->terms) terms.push_back(term);
    return terms;
}

bool accepts(const Lesson& lesson, const QString& name, const QString& value)
{
    const auto session = lesson.open();
    engine::find(session->fields(), name.toStdString()); // or throws
    session->apply({{name.toStdString(), value.toStdString()}});
    return true;
}

bool hasStep(const Lesson& lesson, const QString& step)
{
    const auto session = lesson.open();
    bool isNumber = false;
    const int number = step.toInt(&isNumber);
    return step == QLatin1String("end") || (isNumber && number >= 0 && number <= session->reached());
}

bool exists(const Lesson& lesson, const QString& target)
{
    const QString verb = target.section(QLatin1Char(':'), 0, 0), argument = target.section(QLatin1Char(':'), 1);
    if (verb == QLatin1String("eq")) return widgets::formulaNamed(argument);
    if (verb == QLatin1String("step")) return hasStep(lesson, argument);
    if (verb == QLatin1String("focus")) return showsRegion(lesson, argument);
    if (verb == QLatin1String("lesson")) return lessons::lessonNamed(argument.toStdString()).id;
    const QString name = argument.section(QLatin1Char('='), 0, 0);
    return verb == QLatin1String("set") && accepts(lesson, name, argument.section(QLatin1Char('='), 1));
}

} // namespace

/// What is written beside the lessons: formulas that are up to date, links that lead somewhere.
class TestTexts : public QObject {
    Q_OBJECT

    void everyLesson()
    {
        QTest::addColumn<QString>("id");
        for (const Lesson* lesson : lessonsUnderTest()) QTest::newRow(lesson->id) << QString::fromLatin1(lesson->id);
    }
    void everyFormula()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : renderedFormulas().keys()) QTest::newRow(qPrintable(id)) << id;
    }
    const Lesson& lesson()
    {
        QFETCH(QString, id);
        return lessons::lessonNamed(id.toStdString());
    }

private Q_SLOTS:
    void everyTargetExists_data() { everyLesson(); }
    void everyTargetExists()
    {
        for (const QString& target : targetsOf(textOf(lesson(), "en")))
            if (!target.startsWith(QLatin1Char('#'))) QVERIFY2(exists(lesson(), target), qPrintable(target));
    }

    void everyTermStandsForSomething_data() { everyLesson(); }
    void everyTermStandsForSomething()
    {
        const Parts parts = partsOf(lesson());
        for (const widgets::FormulaTerm& term : termsOf(lesson()))
            QVERIFY2(widgets::counterpartOf(term, parts.regions, parts.knobs).exists(), qPrintable(term.id));
    }
    void everyNameOfATermExistsSomewhere()
    {
        QMap<QString, bool> exists;
        for (const Lesson* lesson : lessons::catalogue()) {
            const Parts parts = partsOf(*lesson);
            for (const widgets::FormulaTerm& term : termsOf(*lesson))
                for (const QString& name : term.names)
                    exists[name] =
                        exists[name] || widgets::counterpartOf({{}, {}, {name}, {}}, parts.regions, parts.knobs).exists();
        }
        QVERIFY(!exists.isEmpty());
        QCOMPARE(exists.keys(false).join(QLatin1Char(' ')), QString());
    }

    void bothLanguagesHaveTheSameTargets_data() { everyLesson(); }
    void bothLanguagesHaveTheSameTargets()
    {
        const QStringList english = targetsOf(textOf(lesson(), "en"));
        QVERIFY(std::count_if(english.begin(), english.end(), [](const QString& to) { return !to.startsWith("eq:"); }) >= 2);
        QCOMPARE(targetsOf(textOf(lesson(), "zh_CN")), english);
        for (const char* language : {"en", "zh_CN"}) // Qt leaves out a picture that says nothing in words
            QVERIFY(!textOf(lesson(), language).contains(QLatin1String("![]")));
    }

    void formulasAreUpToDate() // if not: resources/equations/render.js
    {
        const QJsonObject rendered = renderedFormulas();
        QJsonObject sources;
        for (const QString& folder : foldersWithFormulas()) {
            const QJsonObject some = jsonOf(folder + QStringLiteral("/equations.json"));
            for (auto it = some.begin(); it != some.end(); ++it) sources[it.key()] = it.value();
        }
        QCOMPARE(rendered.keys(), sources.keys());
        QVERIFY(!sources.isEmpty());
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            const widgets::Formula* formula = widgets::formulaNamed(it.key());
            QCOMPARE(rendered[it.key()][QLatin1String("source")], it.value());
            QVERIFY(!formula->tex.contains(QLatin1String("\\cssId")));
            QCOMPARE(formula->tex.count(QLatin1Char('{')), formula->tex.count(QLatin1Char('}')));
            QCOMPARE(formula->svg.count("<svg"), 1); // Qt draws a nested one in the wrong place
            for (const char* unknown : {"merror", "transform", "<line", "<text", "<rect", "stroke"}) // likewise
                QVERIFY2(!formula->svg.contains(unknown), unknown);
            QVERIFY(formula->width > 0 && formula->height > formula->depth);
        }
    }

    void termsAreGroupsOfThePicture_data() { everyFormula(); }
    void termsAreGroupsOfThePicture()
    {
        QFETCH(QString, id);
        const widgets::Formula& formula = *widgets::formulaNamed(id);
        const QString source = renderedFormulas()[id][QLatin1String("source")].toString();
        const QStringList drawn = captures(QStringLiteral("<g id=\"([^\"]*)\""), QString::fromUtf8(formula.svg));
        QStringList ids, names;
        const QRectF whole(0, 0, formula.width, formula.height);
        for (const widgets::FormulaTerm& term : formula.terms) {
            ids << term.id, names << term.id.section(QLatin1Char('~'), 0, 0);
            QVERIFY2(term.bounds.width() > 0.2 && term.bounds.height() > 0.2, qPrintable(term.id));
            QVERIFY2(whole.adjusted(-0.1, -0.1, 0.1, 0.1).contains(term.bounds), qPrintable(term.id));
            QVERIFY2(!term.symbol.isEmpty() && !term.names.isEmpty(), qPrintable(term.id));
        }
        QCOMPARE(ids, drawn);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(names, captures(QStringLiteral("\\\\cssId\\{([^}]*)\\}"), source));
    }
    void termsAreUpToDate() // if not: resources/equations/render.js
    {
        for (const QString& folder : foldersWithFormulas()) {
            const QJsonObject aliases = jsonOf(folder + QStringLiteral("/terms.json"));
            QSet<QString> used;
            for (const QString& id : jsonOf(folder + QStringLiteral("/equations.json")).keys())
                for (const widgets::FormulaTerm& term : widgets::formulaNamed(id)->terms) {
                    const QString name = term.id.section(QLatin1Char('~'), 0, 0);
                    QCOMPARE(term.names, aliases.contains(name) ? aliases[name].toVariant().toStringList() : QStringList{name});
                    used << name;
                }
            for (const QString& name : aliases.keys()) QVERIFY2(used.contains(name), qPrintable(name));
        }
    }
};

REGISTER_TEST(TestTexts)
#include "test_texts.moc"
