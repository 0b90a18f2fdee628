#include "tests/lessons/texts.h"
#include "tests/run.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using lessons::Lesson;

namespace {

/// What the pattern's first bracket catches, in the order of the text.
QStringList captures(const QString& pattern, const QString& text)
{
    QStringList all;
    for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext();) all << found.next().captured(1);
    return all;
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
    for (const char* root : {TENSORSCOPE_SOURCE_DIR "/lessons", TENSORSCOPE_SOURCE_DIR "/resources/equations"}) {
        QDirIterator files(QLatin1String(root), {QStringLiteral("equations.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) folders << QFileInfo(files.next()).path();
    }
    return folders;
}

} // namespace

/// All formulas: they are up to date, and no name in them is idle.
class TestFormulas : public QObject {
    Q_OBJECT

    void everyFormula()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : renderedFormulas().keys()) QTest::newRow(qPrintable(id)) << id;
    }

private Q_SLOTS:
    void everyNameOfATermExistsSomewhere()
    {
        QMap<QString, bool> exists;
        for (const Lesson* lesson : lessons::catalogue()) {
            const auto areLacking = [&, terms = termsOf(*lesson)](const Parts& parts) {
                bool all = true;
                for (const widgets::FormulaTerm& term : terms)
                    for (const QString& name : term.names) {
                        bool& known = exists[name];
                        known = known || widgets::counterpartOf({{}, {}, {name}, {}}, parts.regions, parts.knobs).exists();
                        all = all && known;
                    }
                return !all;
            };
            if (areLacking({})) areLacking(partsOf(*lesson, areLacking));
        }
        QVERIFY(!exists.isEmpty());
        QCOMPARE(exists.keys(false).join(QLatin1Char(' ')), QString());
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

REGISTER_TEST(TestFormulas, "none")
#include "test_formulas.moc"
