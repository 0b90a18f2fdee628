#include "app/export/export_folder.h"
#include "app/files/autosave.h"
#include "app/files/state_file.h"
#include "app/tables/value_table.h"
#include "tests/app/opened.h"
#include "tests/lessons/sessions.h"
#include "widgets/explain/explain_card.h"

#include <QJsonObject>
#include <QProgressDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

app::StateFile file(const QByteArray& json) { return app::stateIn(json); }

/// More training than anybody would wait for.
void makeItLong(Opened& w)
{
    w.presenter().change(QStringLiteral("layers"), QStringLiteral("16,16,16,16,16,16"));
    w.presenter().change(QStringLiteral("steps"), QStringLiteral("200000"));
    w.presenter().change(QStringLiteral("batch"), QStringLiteral("512"));
}

constexpr int FarOn = 300;

/// A run that a file holds at one step: those before it are not there until somebody asks for them.
void openFarOn(Opened& w)
{
    const auto before = lessons::lessonNamed("playground").open();
    before->await(FarOn);
    auto session = lessons::lessonNamed("playground").open();
    session->resume(before->history(), FarOn, before->stateAt(FarOn));
    w.presenter().open(lessons::lessonNamed("playground"), std::move(session), FarOn);
    QCoreApplication::processEvents();
}

/// What happens as soon as the dialog is there that says how far things are. It must show itself.
class WhenAsked final : public QObject {
public:
    WhenAsked(QWidget& window, std::function<bool(QProgressDialog&)> mayEnd) : m_window(window), m_mayEnd(std::move(mayEnd))
    {
        connect(&m_look, &QTimer::timeout, this, &WhenAsked::look);
        m_look.start(5);
    }
    bool seen() const { return m_seen; }

private:
    void look()
    {
        auto* dialog = m_window.findChild<QProgressDialog*>();
        if (!dialog || !dialog->isVisible()) return;
        m_seen = true;
        if (m_mayEnd(*dialog)) dialog->cancel();
    }

    QWidget& m_window;
    std::function<bool(QProgressDialog&)> m_mayEnd;
    QTimer m_look;
    bool m_seen = false;
};

} // namespace

/// Nobody waits for a training without knowing, or longer than they want.
class TestWaiting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().setValue(QStringLiteral("autosaveSeconds"), 0.1); }
    void cleanup() { QSettings().remove(QStringLiteral("autosaveSeconds")); }
    void theEndSaysHowFarItIsAndCanBeLeft()
    {
        Opened w("playground");
        makeItLong(w);
        const app::Autosave autosave(w.presenter(), [] { return QJsonObject(); });
        QSignalSpy saved(&autosave, &app::Autosave::saved), painted(&w.window.stage(), &widgets::Stage::painted);
        int before = -1;
        WhenAsked whenAsked(w.window, [&](QProgressDialog& dialog) {
            w.window.stage().update();
            if (before < 0) before = int(saved.size()), painted.clear();
            return saved.size() > before + 1 && !painted.isEmpty() && dialog.isVisible();
        });
        w.key(Qt::Key_End);
        QVERIFY(whenAsked.seen());
        QVERIFY(!w.presenter().isBusy());
        QTRY_COMPARE(w.presenter().shownStep(), w.player().step());
        QVERIFY(w.presenter().shownStep() > 0); // as far as it has come
        QVERIFY(w.presenter().shownStep() < 200000);
        QTRY_VERIFY(app::readState(autosave.path()).step > 0);
    }
    void undoSaysHowFarItIsAndCanBeLeft()
    {
        Opened w("playground");
        makeItLong(w);
        constexpr int Far = 600;
        w.presenter().session().await(Far);
        w.player().setEnd(Far, true);
        w.player().seek(Far);
        QTRY_COMPARE(w.presenter().shownStep(), Far);
        w.presenter().change(QStringLiteral("layers"), QStringLiteral("2")); // begins anew
        QCOMPARE(w.presenter().shownStep(), 0);
        int painted = 0;
        connect(&w.window.stage(), &widgets::Stage::painted, &w.window, [&painted] { ++painted; });
        WhenAsked whenAsked(w.window, [&](QProgressDialog&) {
            w.window.stage().update();
            return painted > 2;
        });
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("layers"), std::string("16,16,16,16,16,16"));
        QTRY_COMPARE(w.presenter().shownStep(), w.player().step());
        QVERIFY(whenAsked.seen() || w.presenter().shownStep() == Far);
        QVERIFY(!w.presenter().isBusy());
    }
    void aFileThatAsksForTooManyStepsCanBeLeft()
    {
        const app::StateFile far = file(R"({"format": 1, "lesson": "playground", "step": 1000000000})");
        int told = 0, last = -1;
        bool grows = true;
        QVERIFY_EXCEPTION_THROWN(app::resumed(far,
                                              [&](int done, int all) {
                                                  if (all == 0) return true;
                                                  if (all != far.step || done < last) grows = false;
                                                  last = done;
                                                  return ++told < 5;
                                              }),
                                 engine::Cancelled);
        QVERIFY(grows);
        QVERIFY(told >= 5); // it is asked until the computation has stopped
    }
    /// A file holds one state. What it was made of takes a replay, and that waits until a person asks for it.
    void nobodyWaitsForAnExplanationUnasked()
    {
        const auto before = lessons::lessonNamed("playground").open();
        before->await(300);
        const auto session = lessons::lessonNamed("playground").open();
        session->resume(before->history(), 300, before->stateAt(300));
        int refused = 0;
        for (const widgets::Region& region : paint(*session, 300).regions) {
            const QString id = region.cell ? region.cell(0, 0).id : region.id;
            try {
                session->explain(id, 300, [] { return false; });
            } catch (const engine::Cancelled&) {
                ++refused;
                QVERIFY(session->explain(id, 300).has_value()); // it waits
                session->resume(before->history(), 300, before->stateAt(300));
            }
        }
        QVERIFY(refused > 0);
    }
    void aTableAsksForAnExplanationWithPatience()
    {
        Opened w("ring-all-reduce");
        openFarOn(w);
        int asked = 0;
        w.presenter().patience = [&asked] {
            return [&asked] {
                ++asked;
                return false;
            };
        };
        w.key(Qt::Key_V);
        w.window.findChild<app::ValueTable*>()->choose(QStringLiteral("weights[1]"));
        auto* cells = w.window.findChild<app::ValueTable*>()->findChild<QTableView*>();
        cells->setFocus();
        w.keyAtFocus(Qt::Key_Return);
        QVERIFY(asked > 0);
        const auto& shown = w.window.findChild<widgets::ExplainCard*>()->explanation();
        QVERIFY(!shown || shown->region != QLatin1String("weight[1,0,0]")); // given up
        QVERIFY(!w.presenter().isBusy());
    }
    void anExportOfAFileCanBeLeftWhileItIsReplayed()
    {
        Opened w("ring-all-reduce");
        openFarOn(w);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all"));
        lessons::Session& session = w.presenter().session();
        const app::Subject subject{w.presenter().lesson(), session, FarOn, FarOn, {}, widgets::Theme::named("light")};
        int counted = 0, uncounted = 0;
        QVERIFY_EXCEPTION_THROWN(app::exportFolder(path, subject,
                                                   [&](int, int all) {
                                                       ++(all > 0 ? counted : uncounted);
                                                       return uncounted == 0;
                                                   }),
                                 engine::Cancelled);
        QCOMPARE(counted, 0); // not one part was written before
        QVERIFY(!QFileInfo::exists(path));
    }
    void aFileIsOpenedNoFurtherThanItsStep_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("step");
        QTest::newRow("a fork later on") << QByteArray(R"({"format": 1, "lesson": "playground", "step": 10, "history": [
            {"step": 0, "changes": [{"name": "layers", "value": "16,16,16,16,16,16"}]},
            {"step": 2000000, "changes": [{"name": "learning-rate", "value": "0.003"}]}]})")
                                         << 10;
        QTest::newRow("a fork at the last of all") << QByteArray(R"({"format": 1, "lesson": "playground", "step": 0, "history": [
            {"step": 0, "changes": []},
            {"step": 2147483646, "changes": [{"name": "learning-rate", "value": "1"}]}]})")
                                                   << 0;
    }
    void aFileIsOpenedNoFurtherThanItsStep()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, step);
        Opened w("ring-all-reduce");
        w.window.predict().setOn(true);
        app::Resumed run = app::resumed(file(json));
        w.presenter().open(*run.lesson, std::move(run.session), run.step);
        QCoreApplication::processEvents();
        QCOMPARE(w.presenter().shownStep(), step);
        QVERIFY(w.presenter().session().reached() < step + 1000); // a little ahead, but not to the fork
        w.window.predict().setOn(false);
        w.key(Qt::Key_Home);
        w.key(Qt::Key_Right);
        QTRY_COMPARE(w.presenter().shownStep(), 1);
    }
    /// Its questions are those of the parameters that hold, and become others where these do.
    void whatIsAskedFollowsARunToItsNextChange()
    {
        Opened w("playground");
        w.window.predict().setOn(true);
        app::Resumed run = app::resumed(file(R"({"format": 1, "lesson": "playground", "step": 3, "history": [
            {"step": 0, "changes": [{"name": "learning-rate", "value": "0.01"}]},
            {"step": 5, "changes": [{"name": "learning-rate", "value": "0.3"}]}]})"));
        const auto asked = [&w] {
            QStringList ids;
            for (const lessons::Question& question : w.presenter().session().questions()) ids << question.id;
            return ids;
        };
        w.presenter().open(*run.lesson, std::move(run.session), run.step);
        QVERIFY(!asked().contains(QStringLiteral("leap")));
        for (int step = 4; step <= 5; ++step) {
            w.player().stepForward();
            QTRY_COMPARE(w.presenter().shownStep(), step);
        }
        QVERIFY(asked().contains(QStringLiteral("leap"))); // long steps from here on
        constexpr int AskedAfter = 150;                    // half a second of the lesson's own speed
        for (int step = 6; step <= 5 + AskedAfter; ++step) {
            QVERIFY(!w.window.predict().question());
            w.player().stepForward();
            QTRY_COMPARE(w.presenter().shownStep(), step);
        }
        QTRY_VERIFY(w.window.predict().question());
        QCOMPARE(w.window.predict().question()->id, QStringLiteral("leap"));
    }
};

REGISTER_TEST(TestWaiting, "none")
#include "test_waiting.moc"
