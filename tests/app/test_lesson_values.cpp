#include "app/tables/value_sheets.h"
#include "tests/app/opened.h"
#include "tests/app/read_numbers.h"
#include "tests/under_test.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <cmath>

using app::Sheet;
using engine::Array;
using engine::Values;

namespace {

struct Table : Opened {
    using Opened::Opened;

    app::ValueTable& table() { return *window.findChild<app::ValueTable*>(); }
    QTableView& view() { return *table().findChild<QTableView*>(); }
};

/// The numbers of an array; what is not made yet is none.
void collect(const Array& array, std::vector<double>& numbers)
{
    for (std::size_t i = 0; i < array.data.size(); ++i)
        if (array.missing.empty() || !array.missing[i]) numbers.push_back(array.data[i]);
}

/// All numbers in the order in which sheets show those that are no scalars, then the scalars.
void collect(const Values& values, std::vector<double>& arrays, std::vector<double>& singles)
{
    for (const auto& [name, value] : values) {
        if (const auto* number = std::get_if<double>(&value.content)) singles.push_back(*number);
        if (const auto* array = std::get_if<Array>(&value.content)) collect(*array, arrays);
        if (const auto* list = std::get_if<std::vector<Array>>(&value.content))
            for (const Array& array : *list) collect(array, arrays);
        if (const auto* objects = std::get_if<std::vector<Values>>(&value.content))
            for (const Values& object : *objects) collect(object, arrays, arrays);
    }
}

/// The numbers of what was copied, without the names; words are left out.
std::vector<double> numbersIn(const QString& copied)
{
    std::vector<double> numbers;
    const QStringList lines = copied.split(QLatin1Char('\n'));
    for (const QString& line : lines.mid(1))
        for (const QString& cell : line.split(QLatin1Char('\t')).mid(1))
            for (const QString& word : cell.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                bool isNumber = false;
                const double number = word.toDouble(&isNumber);
                if (isNumber) numbers.push_back(number);
            }
    return numbers;
}

} // namespace

/// The numbers of every lesson as tables.
class TestLessonValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A number that a table shows has its card, with the same number.
    void everyCellCanBeExplained_data() { eachLesson(); }
    void everyCellCanBeExplained()
    {
        QFETCH(QString, lesson);
        const auto session = openedToEndSoon(lessons::lessonNamed(lesson.toStdString()));
        session->await(session->lastStep());
        QStringList without;
        for (const int step : {1, session->lastStep() / 2, session->lastStep()})
            for (const Sheet& sheet : app::sheetsOf(session->values(step), !session->trains(), session->placeNames(step)))
                for (int i = 0; sheet.number && i < std::min(60, sheet.rows * sheet.columns); ++i) {
                    const int row = i / sheet.columns, column = i % sheet.columns;
                    bool isNumber = false;
                    const double number = sheet.cell(row, column).plain.toDouble(&isNumber);
                    if (!isNumber || !std::isfinite(number)) continue;
                    const auto [value, at] = sheet.number(row, column);
                    const QString region = session->regionOf(value, at, step);
                    if (session->trains() && region.isEmpty()) continue; // it stands in its table alone
                    const auto card = session->explain(region, step);
                    if (!card || !readsAs(number, card->value.value)) without << sheet.name;
                }
        without.removeDuplicates();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QStringLiteral(", "))));
    }
    void everyRowAndColumnHasWords_data() { eachLesson(); }
    void everyRowAndColumnHasWords()
    {
        QFETCH(QString, lesson);
        const auto session = openedToEndSoon(lessons::lessonNamed(lesson.toStdString()));
        const int step = session->lastStep();
        session->await(step);
        for (const Sheet& sheet : app::sheetsOf(session->values(step), true, session->placeNames(step))) {
            if (!sheet.number || sheet.rows < 2 || sheet.columns < 2) continue;
            for (const QString& name : {sheet.rowName(0), sheet.columnName(0)})
                QVERIFY2(std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }),
                         qPrintable(sheet.name + QStringLiteral(": ") + name));
        }
    }
    void noNameIsCut_data() { eachLesson(); }
    void noNameIsCut()
    {
        QFETCH(QString, lesson);
        Table w(lesson.toUtf8().constData());
        w.player().seek(w.player().last());
        w.keyAtFocus(Qt::Key_V);
        auto* names = w.table().findChild<QListWidget*>();
        for (int sheet = 0; sheet < names->count(); ++sheet) {
            names->setCurrentRow(sheet);
            const QHeaderView& header = *w.view().horizontalHeader();
            for (int column = 0; column < std::min(header.count(), 50); ++column) {
                const QString name = w.view().model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(header.fontMetrics().horizontalAdvance(name) + 16 <= header.sectionSize(column), qPrintable(name));
            }
        }
    }
    void everyNumberOfAStepIsThereBitForBit_data() { eachLesson(); }
    void everyNumberOfAStepIsThereBitForBit()
    {
        QFETCH(QString, lesson);
        const auto session = openedToEndSoon(lessons::lessonNamed(lesson.toStdString()));
        session->await(session->lastStep());
        for (const int step : {0, 1, session->lastStep()}) {
            std::vector<double> arrays, singles, found;
            collect(session->values(step), arrays, singles);
            for (const Sheet& sheet : app::sheetsOf(session->values(step), true)) {
                const auto numbers = numbersIn(sheet.copied());
                found.insert(found.end(), numbers.begin(), numbers.end());
            }
            singles.insert(singles.end(), arrays.begin(), arrays.end());
            QVERIFY(std::equal(found.begin(), found.end(), singles.begin(), singles.end(), readsAs));
            QVERIFY(step == 0 || !found.empty()); // before the first measurement there is none
        }
    }
    void aKeyOpensItAndEscapeCloses_data() { eachLesson(); }
    void aKeyOpensItAndEscapeCloses()
    {
        QFETCH(QString, lesson);
        Table w(lesson.toUtf8().constData(), {1280, 800});
        w.keyAtFocus(Qt::Key_V);
        QVERIFY(w.table().isVisible());
        QVERIFY(w.table().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(w.window.stage().rect().contains(w.table().geometry()));
        QVERIFY(w.view().model()->rowCount() > 0);
        w.keyAtFocus(Qt::Key_Escape);
        QVERIFY(!w.table().isVisible());
        QVERIFY(w.window.stage().hasFocus());
    }
};

REGISTER_TEST(TestLessonValues)
#include "test_lesson_values.moc"
