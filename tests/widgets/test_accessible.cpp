#include "tests/run.h"
#include "widgets/access/announcer.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/param_panel.h"
#include "widgets/transport/scrub_bar.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace widgets;

namespace {

enum class Shape { Round, Square };

struct Knobs {
    int devices = 4;
    double latency = 20e-6;
    Shape shape = Shape::Round;

    static void fields(auto& self, auto&& field)
    {
        field({"devices", "Devices", "How many"}, self.devices, engine::Range{1, 16});
        field({"latency", "Latency", "Seconds per message", "s"}, self.latency, engine::Range{0, 1e-2, 1, true});
        field({"shape", "Shape", "Which"}, self.shape, std::vector<std::string>{"round", "square"});
    }
};

struct Panel {
    ParamPanel panel;
    QSignalSpy edits{&panel, &ParamPanel::edited};

    Panel()
    {
        Knobs knobs;
        panel.build(engine::fieldsOf(knobs), Theme::named(QStringLiteral("light")));
    }
    QAccessibleInterface* slider(int i) { return QAccessible::queryAccessibleInterface(panel.findChildren<QSlider*>()[i]); }
    QString lastValue() { return edits.isEmpty() ? QString() : edits.last().at(1).toString(); }
};

} // namespace

/// What a screen reader is told of hand-painted widgets, and when.
class TestAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSliderHasTheValueAndTheRangeOfItsField()
    {
        Panel p;
        QAccessibleInterface* devices = p.slider(0);
        QCOMPARE(devices->role(), QAccessible::Slider);
        QCOMPARE(devices->text(QAccessible::Name), QStringLiteral("Devices"));
        QCOMPARE(devices->text(QAccessible::Value), QStringLiteral("4"));
        QCOMPARE(devices->valueInterface()->currentValue().toDouble(), 4.0);
        QCOMPARE(devices->valueInterface()->minimumValue().toDouble(), 1.0);
        QCOMPARE(devices->valueInterface()->maximumValue().toDouble(), 16.0);
        QCOMPARE(devices->valueInterface()->minimumStepSize().toDouble(), 1.0);
        QAccessibleInterface* latency = p.slider(1);
        QCOMPARE(latency->text(QAccessible::Value), QStringLiteral("20\u00A0µs"));
        QCOMPARE(latency->valueInterface()->currentValue().toDouble(), 20e-6); // not a position between 0 and 1000
    }
    void aSliderIsSetFromOutside()
    {
        Panel p;
        p.slider(0)->valueInterface()->setCurrentValue(9);
        QCOMPARE(p.lastValue(), QStringLiteral("9"));
        p.slider(0)->valueInterface()->setCurrentValue(99); // no further than it goes
        QCOMPARE(p.lastValue(), QStringLiteral("16"));
        p.slider(1)->valueInterface()->setCurrentValue(0.003);
        QCOMPARE(p.lastValue(), QStringLiteral("0.003"));
    }
    void aChoiceHasItsList()
    {
        Panel p;
        QAccessibleInterface* shape = QAccessible::queryAccessibleInterface(p.panel.findChild<ChoiceButton*>());
        QCOMPARE(shape->role(), QAccessible::ComboBox);
        QCOMPARE(shape->text(QAccessible::Name), QStringLiteral("Shape"));
        QCOMPARE(shape->text(QAccessible::Value), QStringLiteral("round"));
        QCOMPARE(shape->valueInterface()->currentValue().toInt(), 0);
        QCOMPARE(shape->valueInterface()->maximumValue().toInt(), 1);
        shape->valueInterface()->setCurrentValue(1);
        QCOMPARE(p.lastValue(), QStringLiteral("square"));
        QVERIFY(shape->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }
    void theScrubBarTellsStepAndPhase()
    {
        ScrubBar bar;
        QSignalSpy sought(&bar, &ScrubBar::sought);
        bar.setLast(6);
        bar.setMarks({{1, QStringLiteral("add")}, {4, QStringLiteral("copy")}});
        bar.setPosition(4);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("4, copy"));
        QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 6);
        interface->valueInterface()->setCurrentValue(2);
        QCOMPARE(sought.back()[0].toDouble(), 2.0);
    }
    void atRestEveryChangeIsSaidOnce()
    {
        Announcer announcer;
        QSignalSpy said(&announcer, &Announcer::said);
        announcer.say(QStringLiteral("one"), false);
        announcer.say(QStringLiteral("one"), false);
        announcer.say(QStringLiteral("two"), false);
        announcer.say({}, false);
        QCOMPARE(said.count(), 2);
        QCOMPARE(said[1][0].toString(), QStringLiteral("two"));
    }
    void whatMovesIsSaidNowAndThen()
    {
        Announcer announcer(nullptr, 10);
        QSignalSpy said(&announcer, &Announcer::said);
        for (int step = 0; step < 100; ++step) announcer.say(QString::number(step), true);
        QCOMPARE(said.count(), 1);
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(said[1][0].toString(), QStringLiteral("99")); // the newest
        announcer.say(QStringLiteral("100"), true);
        announcer.say(QStringLiteral("end"), false); // at once
        QCOMPARE(said.back()[0].toString(), QStringLiteral("end"));
    }
};

REGISTER_TEST(TestAccessible)
#include "test_accessible.moc"
