#include "app/files/json.h"
#include "app/tables/value_sheets.h"
#include "tests/app/opened.h"
#include "tests/app/read_numbers.h"
#include "tests/run.h"
#include "widgets/explain/explain_card.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

using app::Sheet;
using engine::Array;
using engine::Value;
using engine::Values;

namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();

struct Window : Opened {
    using Opened::Opened;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { keyAtFocus(key, modifiers); }
    app::ValueTable& table() { return *window.findChild<app::ValueTable*>(); }
    QTableView& view() { return *table().findChild<QTableView*>(); }
    QString at(int row, int column) { return view().model()->index(row, column).data().toString(); }
    /// The first table of numbers with so many axes.
    QString sheetOfRank(int rank)
    {
        const int step = presenter().shownStep();
        for (const Sheet& sheet : app::sheetsOf(presenter().session().values(step), true))
            if (sheet.number && int(sheet.number(0, 0).second.size()) == rank) return sheet.name;
        return {};
    }
    QString clipboard() { return QApplication::clipboard()->text(); }
};

} // namespace

/// The numbers of a step as tables.
class TestValueTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesBecomeRowsAndColumns()
    {
        const Values values{{"loss", 0.5},
                            {"name", "ring"},
                            {"vector", Array{{3}, {1, 2, 3}}},
                            {"matrix", Array{{2, 3}, {1, 2, 3, 4, 5, 6}}},
                            {"kernel", Array{{2, 2, 1, 2}, {1, 2, 3, 4, 5, 6, 7, 8}}},
                            {"weights", std::vector{Array{{1}, {7}}, Array{{2}, {8, 9}}}},
                            {"sends", std::vector{Values{{"from", 0}, {"to", 1}}, Values{{"from", 1}, {"to", 2}}}}};
        const auto sheets = app::sheetsOf(values, true);
        struct Expected {
            const char *name, *shape;
            int rows, columns;
        };
        const std::vector<Expected> expected{
            {"numbers", "2", 2, 1},    {"vector", "3", 1, 3},     {"matrix", "2 × 3", 2, 3}, {"kernel", "2 × 2 × 1 × 2", 4, 2},
            {"weights[0]", "1", 1, 1}, {"weights[1]", "2", 1, 2}, {"sends", "2", 2, 2}};
        QCOMPARE(sheets.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(sheets[i].name, QString::fromUtf8(expected[i].name));
            QCOMPARE(sheets[i].shape, QString::fromUtf8(expected[i].shape));
            QCOMPARE(sheets[i].rows, expected[i].rows);
            QCOMPARE(sheets[i].columns, expected[i].columns);
        }
        QCOMPARE(sheets[0].rowName(1), QStringLiteral("name"));
        QCOMPARE(sheets[0].cell(1, 0).shown, QStringLiteral("ring"));
        QCOMPARE(sheets[3].rowName(2), QStringLiteral("1, 0, 0")); // kernel[1,0,0,·]
        QCOMPARE(sheets[3].cell(2, 1).plain, QStringLiteral("6"));
        QCOMPARE(sheets[6].columnName(1), QStringLiteral("to"));
        QCOMPARE(sheets[2].copied(), QStringLiteral("\t0\t1\t2\n0\t1\t2\t3\n1\t4\t5\t6\n"));
    }
    void whatIsNotComputedIsNotYet()
    {
        const Values values{{"output", Array{{3}, {1, NaN, -HUGE_VAL}}}};
        const auto ahead = app::sheetsOf(values, true), broken = app::sheetsOf(values, false);
        QCOMPARE(ahead[0].cell(0, 1).shown, QStringLiteral("not yet"));
        QCOMPARE(broken[0].cell(0, 1).shown, QStringLiteral("NaN"));
        QCOMPARE(ahead[0].cell(0, 1).plain, QStringLiteral("NaN"));
        QCOMPARE(ahead[0].cell(0, 2).shown, QStringLiteral("−∞"));
    }
    void whatIsNotMadeYetIsNull()
    {
        const Values values{{"output", Array{{3}, {1, NaN, NaN}, {false, true, false}}}, {"loss", nullptr}};
        const auto sheets = app::sheetsOf(values, false);
        QCOMPARE(sheets[0].cell(0, 0).shown, QStringLiteral("not yet"));
        QCOMPARE(sheets[1].cell(0, 1).shown, QStringLiteral("not yet"));
        QCOMPARE(sheets[1].cell(0, 2).shown, QStringLiteral("NaN"));
        const QJsonObject json = app::jsonOf(values);
        QVERIFY(json.contains("loss") && json["loss"].isNull());
        const QJsonArray data = json["output"].toObject()["data"].toArray();
        QVERIFY(data[0].toDouble() == 1 && data[1].isNull() && data[2].toString() == QLatin1String("NaN"));
    }
    void smallNumbersReadAsOnTheStage()
    {
        const auto sheets = app::sheetsOf({{"loss", 7.71e-05}, {"weights", Array{{2}, {-1.5e-7, 2e30}}}}, false);
        QCOMPARE(sheets[0].cell(0, 0).shown, QStringLiteral("7.71\u00A0×\u00A010⁻⁵"));
        QCOMPARE(sheets[0].cell(0, 0).plain, QStringLiteral("7.71e-05")); // what is copied, a calculator reads
        QCOMPARE(sheets[1].cell(0, 0).shown, QStringLiteral("−1.5\u00A0×\u00A010⁻⁷"));
        QCOMPARE(sheets[1].cell(0, 1).shown, QStringLiteral("2\u00A0×\u00A010³⁰"));
    }
    void rowsAndColumnsHaveWords()
    {
        Window w("playground");
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("weights[1]"));
        const auto* model = w.view().model();
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), QStringLiteral("neuron 1 of layer 2"));
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("neuron 2 of layer 1"));
        w.table().choose(QStringLiteral("weights[0]"));
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("x₁"));
        w.table().choose(QStringLiteral("confusion"));
        QCOMPARE(model->headerData(1, Qt::Vertical).toString(), QStringLiteral("true: 1"));
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("answer: 0"));
        w.table().choose(QStringLiteral("numbers"));
        QCOMPARE(model->headerData(0, Qt::Vertical).toString(), QStringLiteral("training loss"));
    }
    void tablesHaveWords()
    {
        Window w("playground");
        w.presenter().change(QStringLiteral("activation"), QStringLiteral("relu,prelu"));
        w.presenter().player().stepForward(); // before it there is no gradient
        QTRY_COMPARE(w.presenter().shownStep(), 1);
        w.key(Qt::Key_V);
        const auto* names = w.window.findChild<QListWidget*>();
        QStringList titles;
        for (int i = 0; i < names->count(); ++i) titles << names->item(i)->text();
        for (const char* title : {"weights of layer 1  8 × 2", "biases of layer 3  2", "weight gradients of layer 2  8 × 8",
                                  "bias gradients of layer 1  8", "slopes γ of layer 2  8", "confusion matrix  2 × 2"})
            QVERIFY2(titles.contains(QString::fromUtf8(title)), qPrintable(titles.join(QLatin1Char('\n'))));
        for (int i = 0; i < names->count(); ++i) // and each is whole
            QVERIFY2(names->visualItemRect(names->item(i)).width() >= names->fontMetrics().horizontalAdvance(titles[i]),
                     qPrintable(titles[i]));
    }
    void aCellCanBeExplained()
    {
        Window w("playground");
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("weights[1]"));
        w.view().setFocus();
        w.view().setCurrentIndex(w.view().model()->index(1, 2));
        auto* card = w.window.findChild<widgets::ExplainCard*>();
        w.key(Qt::Key_Return);
        QVERIFY(card->explanation());
        QCOMPARE(card->explanation()->region, QStringLiteral("weight[1,1,2]"));
        QCOMPARE(card->explanation()->where, QStringLiteral("from neuron 3 of layer 1 to neuron 2 of layer 2"));
        w.table().choose(QStringLiteral("numbers"));
        w.view().setCurrentIndex(w.view().model()->index(0, 0));
        w.key(Qt::Key_Return);
        QVERIFY(card->explanation());
        QVERIFY2(card->explanation()->region.startsWith(QStringLiteral("chart.loss[")), qPrintable(card->explanation()->region));
        QVERIFY(w.table().isVisible());
    }
    void aDoubleClickExplainsTheCell()
    {
        Window w("backpropagation");
        w.player().seek(w.player().last());
        w.key(Qt::Key_V);
        w.table().choose(w.sheetOfRank(2));
        const QPoint cell = w.view().visualRect(w.view().model()->index(0, 1)).center();
        QTest::mouseClick(w.view().viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(w.view().viewport(), Qt::LeftButton, {}, cell);
        const auto& shown = w.window.findChild<widgets::ExplainCard*>()->explanation();
        QVERIFY(shown);
        QCOMPARE(shown->region, w.sheetOfRank(2) + QStringLiteral("[0,1]"));
        QVERIFY(w.table().isVisible());
    }
    void rowsOfHigherRanksNameEachOfTheirPlaces()
    {
        const auto places = [](const QString&, int axis, int index) {
            return axis == 0 ? QStringLiteral("filter %1").arg(index) : QString();
        };
        const auto sheets = app::sheetsOf({{"kernel", Array{{2, 2, 1, 2}, {1, 2, 3, 4, 5, 6, 7, 8}}}}, true, places);
        QCOMPARE(sheets[0].rowName(2), QStringLiteral("filter 1, 0, row 0"));
        QCOMPARE(sheets[0].columnName(1), QStringLiteral("column 1"));
    }
    void namesAreAsLargeAsNumbersInEveryTheme()
    {
        Window w("backpropagation");
        w.key(Qt::Key_V);
        for (const QString& theme : widgets::Theme::names()) {
            w.window.setThemeNamed(theme);
            for (QHeaderView* header : {w.view().horizontalHeader(), w.view().verticalHeader()})
                for (const QWidget* part : {static_cast<QWidget*>(header), header->viewport()}) // which paints
                    QCOMPARE(QFontInfo(part->font()).pixelSize(), QFontInfo(w.view().font()).pixelSize());
            const QFontMetrics metrics(w.view().font());
            QVERIFY(metrics.horizontalAdvance(w.at(0, 0)) + 8 <= w.view().columnWidth(0));
        }
    }
    void emptyValuesAreEmptyTables()
    {
        const auto sheets = app::sheetsOf({{"none", Array{{0}, {}}}, {"nobody", std::vector<Values>{}}}, true);
        QCOMPARE(sheets.size(), std::size_t(2));
        for (const Sheet& sheet : sheets) QCOMPARE(sheet.rows * sheet.columns, 0);
        QCOMPARE(app::sheetsOf({}, true).size(), std::size_t(0));
    }

    void itFollowsThePlayhead()
    {
        Window w("convolution");
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("output"));
        QCOMPARE(w.at(0, 0), QStringLiteral("not yet"));
        for (const int step : {1, 2, 3}) {
            w.key(Qt::Key_Right); // from the list of names the arrows step
            QCOMPARE(w.window.presenter().shownStep(), step);
            QVERIFY(w.at(0, step - 1) != QLatin1String("not yet"));
            QCOMPARE(w.at(0, step), QStringLiteral("not yet"));
        }
        w.key(Qt::Key_Left);
        QCOMPARE(w.at(0, 2), QStringLiteral("not yet"));
    }
    void whatIsSelectedStaysSelected()
    {
        Window w("convolution");
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("output"));
        w.view().setCurrentIndex(w.view().model()->index(2, 3));
        w.window.presenter().player().stepForward();
        QCOMPARE(w.view().currentIndex(), w.view().model()->index(2, 3));
        w.window.openLesson(lessons::lessonNamed("ring-all-reduce"));
        QVERIFY(w.table().isVisible());
        QCOMPARE(w.table().findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("numbers  7"));
    }
    void arrowsWalkOverTheCellsAndCopyTakesThem()
    {
        Window w;
        w.key(Qt::Key_Right);
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("buffers"));
        w.view().setFocus();
        w.key(Qt::Key_Right);
        w.key(Qt::Key_Down);
        QCOMPARE(w.window.presenter().shownStep(), 1); // the playhead stays
        QCOMPARE(w.view().currentIndex(), w.view().model()->index(1, 1));
        w.key(Qt::Key_Right, Qt::ShiftModifier);
        w.key(Qt::Key_Down, Qt::ShiftModifier);
        w.key(Qt::Key_C, Qt::ControlModifier);
        const auto values = w.window.presenter().session().values(1);
        const auto buffers = std::get<Array>(
            std::find_if(values.begin(), values.end(), [](const auto& v) { return v.first == "buffers"; })->second.content);
        const QStringList lines = w.clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const int row : {1, 2})
            for (const int column : {1, 2})
                QVERIFY(readsAs(lines[row - 1].split(QLatin1Char('\t'))[column - 1].toDouble(),
                                buffers.data[std::size_t(row * buffers.shape[1] + column)]));
        w.key(Qt::Key_End);
        QCOMPARE(w.view().currentIndex().column(), buffers.shape[1] - 1);
        w.key(Qt::Key_Home);
        QCOMPARE(w.view().currentIndex().column(), 0);
    }
    void aScreenReaderFindsNamesAndCells()
    {
        Window w("convolution");
        w.key(Qt::Key_Right);
        w.key(Qt::Key_V);
        w.table().choose(QStringLiteral("kernel"));
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&w.view());
        QCOMPARE(view->text(QAccessible::Name), QStringLiteral("kernel · Sobel x  1 × 1 × 3 × 3"));
        QVERIFY(view->tableInterface());
        QCOMPARE(view->tableInterface()->rowCount(), 3);
        QCOMPARE(view->tableInterface()->cellAt(0, 2)->text(QAccessible::Name), QStringLiteral("1"));
        QVERIFY(!QAccessible::queryAccessibleInterface(w.table().findChild<QListWidget*>())->text(QAccessible::Name).isEmpty());
    }
};

REGISTER_TEST(TestValueTable, "none")
#include "test_value_table.moc"
