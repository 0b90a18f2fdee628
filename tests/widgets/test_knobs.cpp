#include "tests/run.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/param_panel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace widgets;

namespace {

enum class Shape { Round, Square };

struct Knobs {
    int devices = 4;
    double latency = 20e-6;
    Shape shape = Shape::Round;
    bool hidden = false;

    static void fields(auto& self, auto&& field)
    {
        field({"devices", "Devices", "How many"}, self.devices, engine::Range{1, 16});
        field({"latency", "Latency", "Seconds per message", "s"}, self.latency, engine::Range{0, 1e-2, 1, true});
        field({"shape", "Shape", "Which"}, self.shape, std::vector<std::string>{"round", "square"});
        field({"hidden", "Hidden", "Folded away", "", true}, self.hidden);
    }
};

struct Panel {
    Knobs knobs;
    ParamPanel panel;
    QSignalSpy edits{&panel, &ParamPanel::edited};

    Panel()
    {
        panel.build(engine::fieldsOf(knobs), Theme::named(QStringLiteral("light")));
        panel.resize(320, 400);
        panel.show();
    }
    QString lastValue() { return edits.isEmpty() ? QString() : edits.last().at(1).toString(); }
};

} // namespace

class TestKnobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreShownAsPeopleReadThem()
    {
        Knobs knobs;
        const auto fields = engine::fieldsOf(knobs);
        QCOMPARE(shownValue(fields[0]), QStringLiteral("4"));
        QCOMPARE(shownValue(fields[1]), QStringLiteral("20\u00A0µs"));
        QCOMPARE(shownValue(fields[2]), QStringLiteral("round"));
    }
    void arrowKeysMoveASliderByOneStep()
    {
        Panel p;
        auto* slider = p.panel.findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(p.lastValue(), QStringLiteral("5"));
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(p.lastValue(), QStringLiteral("1"));
    }
    void aClickGoesWhereItPoints()
    {
        Panel p;
        auto* slider = p.panel.findChild<QSlider*>();
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 2, slider->height() / 2});
        QCOMPARE(p.lastValue(), QStringLiteral("16"));
    }
    void aTypedValueIsTakenAsItIs()
    {
        Panel p;
        auto* edit = p.panel.findChildren<QLineEdit*>()[1];
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("3e-5"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(p.edits.last().at(0).toString(), QStringLiteral("latency"));
        QCOMPARE(p.lastValue(), QStringLiteral("3e-5"));
    }
    void showingAValueIsNoEdit()
    {
        Panel p;
        p.knobs.devices = 9;
        p.knobs.shape = Shape::Square;
        p.panel.showFields(engine::fieldsOf(p.knobs));
        QCOMPARE(p.panel.findChild<QSlider*>()->value(), 8); // the ninth of 1...16
        QCOMPARE(p.panel.findChild<ChoiceButton*>()->chosen(), QStringLiteral("square"));
        QVERIFY(p.edits.isEmpty());
    }
    void aLongNameMakesThePanelNoWider()
    {
        Panel p;
        auto fields = engine::fieldsOf(p.knobs);
        for (auto& field : fields) field.about.label = "A name of so many words that it has no room beside its value";
        p.panel.showFields(fields);
        QCoreApplication::sendPostedEvents();
        QVERIFY(p.panel.minimumSizeHint().width() < 280);
    }
    void aShortNameTakesOneLine()
    {
        Panel p;
        auto fields = engine::fieldsOf(p.knobs);
        for (const char* label : {"Temperature T", "时间步 t", "Fit f"}) {
            fields[0].about.label = label;
            p.panel.build(fields, Theme::named(QStringLiteral("light")));
            const auto all = p.panel.findChildren<QLabel*>();
            const auto name = std::ranges::find(all, QString::fromUtf8(label), &QLabel::text);
            QVERIFY(name != all.end() && (*name)->sizeHint().height() < 2 * (*name)->fontMetrics().height());
        }
    }
    void aChoiceIsTakenFromItsList()
    {
        Panel p;
        p.panel.findChild<ChoiceButton*>()->menu()->actions().at(1)->trigger();
        QCOMPARE(p.lastValue(), QStringLiteral("square"));
    }
};

REGISTER_TEST(TestKnobs)
#include "test_knobs.moc"
