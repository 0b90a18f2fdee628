#include "app/files/json.h"
#include "app/files/state_file.h"
#include "tests/app/opened.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/panel/knob.h"

#include <QAccessible>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

struct Window : Opened {
    using Opened::Opened;

    QMenu& menu() { return window.comparing().menu(); }
    /// Opens the menu by its key and walks in it by keys, to the value of a knob.
    void chooseByKeys(const QString& knob, const QString& value)
    {
        key(Qt::Key_C);
        QTRY_VERIFY(menu().isVisible());
        const auto walkTo = [](QMenu& in, const QString& text) {
            for (int i = 0; i < 60 && (!in.activeAction() || in.activeAction()->text() != text); ++i)
                QTest::keyClick(&in, Qt::Key_Down);
            QVERIFY2(in.activeAction() && in.activeAction()->text() == text, qPrintable(text));
        };
        walkTo(menu(), knob);
        QMenu* values = menu().activeAction()->menu();
        QTest::keyClick(&menu(), Qt::Key_Right);
        QTRY_VERIFY(values->isVisible());
        walkTo(*values, value);
        QTest::keyClick(values, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    widgets::Knob* knob(const char* name) { return window.findChild<widgets::Knob*>(QLatin1String(name)); }
    QToolButton* awayButton()
    {
        for (auto* button :
             knob("twin.devices")->parentWidget()->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
            return button;
        return nullptr;
    }
    bool hasTwin() { return presenter().session().twin() != nullptr; }
    std::string second(const char* name) { return engine::find(presenter().session().twinFields(0), name).text(); }
    bool shows(const QString& prefix)
    {
        picture();
        const auto& regions = window.stage().regions();
        return std::ranges::any_of(regions, [&](const widgets::Region& region) { return region.id.startsWith(prefix); });
    }
};

} // namespace

/// A second run beside the first one, in the window and in files.
class TestComparing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aSecondRunIsMadeTurnedAndTakenAwayByKeys()
    {
        Window w;
        w.chooseByKeys(QStringLiteral("Devices p"), QStringLiteral("8"));
        QVERIFY(w.hasTwin());
        QCOMPARE(w.second("twin.devices"), std::string("8"));
        QCOMPARE(w.player().last(), 14); // the longer one's
        QVERIFY(w.shows(QStringLiteral("twin.")));
        QVERIFY(w.knob("devices") && w.knob("twin.devices"));
        QWidget* slider = nullptr;
        for (auto* part : w.knob("twin.devices")->findChildren<QWidget*>())
            if (QAccessible::queryAccessibleInterface(part)->role() == QAccessible::Slider) slider = part;
        QVERIFY(slider);
        QCOMPARE(slider->accessibleName(), QStringLiteral("Devices p, second run"));
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(w.second("twin.devices"), std::string("7"));
        QCOMPARE(w.value("devices"), "4");
        QVERIFY(w.awayButton()->accessibleName().contains(QLatin1String("Devices")));
        w.awayButton()->setFocus();
        QTest::keyClick(w.awayButton(), Qt::Key_Space);
        QTRY_VERIFY(!w.hasTwin());
        QVERIFY(!w.knob("twin.devices"));
        QTRY_VERIFY(w.knob("devices")->isAncestorOf(w.window.focusWidget())); // the keyboard is where it was
        QCOMPARE(w.player().last(), 6);
        w.presenter().undoStack().undo();
        QCOMPARE(w.second("twin.devices"), std::string("7"));
        QVERIFY(w.knob("twin.devices"));
    }
    void aClickTakesItAway()
    {
        Window w;
        w.presenter().change(QStringLiteral("twin.devices"), QStringLiteral("8"));
        QTest::mouseClick(w.awayButton(), Qt::LeftButton);
        QTRY_VERIFY(!w.hasTwin());
    }
    void theDifferenceIsSwitchedByItsKey()
    {
        Window w;
        w.key(Qt::Key_C, Qt::ShiftModifier); // there is nothing to subtract
        QVERIFY(!w.presenter().session().isSubtracted());
        w.presenter().change(QStringLiteral("twin.seed"), QStringLiteral("2"));
        w.player().seek(3);
        w.key(Qt::Key_C, Qt::ShiftModifier);
        QVERIFY(w.presenter().session().isSubtracted());
        QVERIFY(w.shows(QStringLiteral("difference.")));
        QCOMPARE(w.player().step(), 3);
        w.key(Qt::Key_C, Qt::ShiftModifier);
        QVERIFY(w.shows(QStringLiteral("twin.")) && !w.shows(QStringLiteral("difference.")));
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.presenter().session().isSubtracted());
    }
    void whatIsPinnedInTheSecondIsExplained()
    {
        Window w;
        w.presenter().change(QStringLiteral("twin.devices"), QStringLiteral("3"));
        w.key(Qt::Key_End);
        w.picture();
        QPoint place;
        for (const widgets::Region& region : w.window.stage().regions())
            if (region.id.startsWith(QLatin1String("twin.")) && region.cell && place.isNull())
                place = w.placeOf(region.cell(0, 0).id);
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, place);
        const auto& card = w.window.findChild<widgets::ExplainCard*>()->explanation();
        QVERIFY(card && card->region.startsWith(QLatin1String("twin.")));
        QVERIFY2(card->where.contains(QLatin1String("Devices p = 3")), qPrintable(card->where));
    }
    void questionsSayThatTheyAreOfTheFirst()
    {
        Window w("backpropagation");
        const auto before = w.presenter().session().questions();
        w.presenter().change(QStringLiteral("twin.seed"), QStringLiteral("9"));
        const auto now = w.presenter().session().questions();
        QCOMPARE(now.size(), before.size());
        for (std::size_t i = 0; i < now.size(); ++i)
            QVERIFY(now[i].text.endsWith(before[i].text) && now[i].text.contains(QLatin1String("first run")));
        w.presenter().change(QStringLiteral("twin"), QStringLiteral("difference"));
        QVERIFY(w.presenter().session().questions().empty()); // what they are about is not to be seen
    }
    void insideOfAStepTheMenuIsThatOfTheRun()
    {
        Window w("playground");
        w.window.predict().setOn(false);
        w.presenter().lookInside();
        QVERIFY(w.presenter().inside());
        w.chooseByKeys(QStringLiteral("Batch size"), QStringLiteral("20"));
        QVERIFY(!w.presenter().inside());
        QVERIFY(w.presenter().session().twin());
        QCOMPARE(engine::find(w.presenter().session().twin()->fields(), "batch").text(), std::string("20"));
    }
    void bothBeginAnew()
    {
        Window w("playground");
        w.window.predict().setOn(false);
        w.presenter().change(QStringLiteral("twin.learning-rate"), QStringLiteral("0.3"));
        w.presenter().session().await(30);
        w.player().setEnd(30, true);
        w.player().seek(30);
        w.presenter().change(QStringLiteral("batch"), QStringLiteral("20"));
        w.presenter().startAgain();
        QCOMPARE(w.presenter().shownStep(), 0);
        const auto inBoth = [&](const char* name) {
            const lessons::Session& session = w.presenter().session();
            const std::string first = engine::find(session.fields(), name).text();
            return first == engine::find(session.twin()->fields(), name).text() ? first : std::string("not the same");
        };
        QCOMPARE(inBoth("batch"), std::string("20"));
        const std::string seed = inBoth("seed");
        w.presenter().startWithNewSeed();
        QVERIFY(inBoth("seed") != seed && inBoth("seed") != "not the same");
        w.presenter().resetToDefaults();
        QCOMPARE(inBoth("batch"), engine::find(w.presenter().fields(), "batch").initial);
        QCOMPARE(w.second("twin.learning-rate"), std::string("0.3"));
    }

    // --- files ------------------------------------------------------------------------------------------------

    void aFileThatNamesAPathOfItsOwnIsRefused()
    {
        const QByteArray file = R"({"format":1,"lesson":"convolution","step":0,"history":[{"step":0,"changes":[
            {"name":"twin.picture","value":"/etc/passwd"}]}]})";
        QVERIFY_THROWS_EXCEPTION(engine::InputError, app::resumed(app::stateIn(file)));
    }
    void jsonHasTheSecondRun()
    {
        const lessons::Lesson& lesson = lessons::lessonNamed("ring-all-reduce");
        const auto both = lesson.open(), second = lesson.open();
        both->apply({{"twin.devices", "8"}});
        second->apply({{"devices", "8"}});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        app::writeStep(buffer, lesson, *both, 14);
        const QJsonObject json = QJsonDocument::fromJson(buffer.data()).object();
        const QJsonObject twin = json[QStringLiteral("twin")].toObject();
        QCOMPARE(twin[QStringLiteral("parameters")].toObject(), app::toldParameters(second->fields()));
        QCOMPARE(twin[QStringLiteral("values")].toObject(), app::jsonOf(second->values(14)));
        QCOMPARE(json[QStringLiteral("values")].toObject(), app::jsonOf(lesson.open()->values(6))); // it stands at its end
        QCOMPARE(json[QStringLiteral("parameters")][QStringLiteral("devices")].toInt(), 4);
    }
};

REGISTER_TEST(TestComparing, "none")
#include "test_comparing.moc"
