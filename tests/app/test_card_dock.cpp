#include "app/window/card_dock.h"
#include "app/window/language.h"
#include "engine/core/random.h"
#include "tests/app/opened.h"
#include "tests/lessons/sessions.h"

#include <QTest>

#include <algorithm>
#include <random>

using widgets::QuestionCard;

namespace {

/// How often a widget gets another size; from some number on it gets none, so that a test can fail instead of filling the stack.
class Resizes final : public QObject {
public:
    static constexpr int Most = 100;

    explicit Resizes(QWidget& watched) : QObject(&watched) { watched.installEventFilter(this); }
    int taken()
    {
        const int taken = m_count;
        m_count = 0;
        return taken;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::Resize && ++m_count > Most; }

private:
    int m_count = 0;
};

/// Some lessons, drawn with a seed that never changes: what cards hold is alike in all.
std::vector<const lessons::Lesson*> someLessons()
{
    constexpr std::size_t Most = 6;
    std::vector<const lessons::Lesson*> all(lessons::catalogue().begin(), lessons::catalogue().end());
    std::mt19937 random(1);
    std::shuffle(all.begin(), all.end(), random);
    if (all.size() > Most) all.resize(Most);
    return all;
}

/// The explanations of all that stands on their stages at the first, a middle and the last of some steps.
std::vector<widgets::Explanation> explanations()
{
    std::vector<widgets::Explanation> all;
    for (const auto* lesson : someLessons()) {
        const auto session = lesson->open();
        const int last = std::min(session->lastStep(), 20);
        session->await(last);
        for (const int step : {0, last / 2, last})
            for (const widgets::Region& region : paint(*session, step).regions) {
                const QString id = region.cell ? region.cell(0, 0).id : region.id;
                if (auto explanation = session->explain(id, step)) all.push_back(std::move(*explanation));
            }
    }
    return all;
}

std::vector<std::optional<QuestionCard::Content>> questions()
{
    std::vector<std::optional<QuestionCard::Content>> all{{}};
    for (const auto* lesson : someLessons())
        for (const lessons::Question& question : lesson->open()->questions()) {
            QuestionCard::Content content;
            content.where = QStringLiteral("before step %1").arg(question.at + 1);
            content.question = question.text;
            content.number = question.kind == lessons::Question::Number;
            for (const auto& option : question.options) content.choices << option.text;
            content.open = true;
            all.push_back(content);
        }
    return all;
}

} // namespace

/// However cards, sizes, themes and languages come together, layout comes to an end.
class TestCardDock : public QObject {
    Q_OBJECT

    static void checkLayoutEnds(const QString& theme, const std::vector<widgets::Explanation>& sums,
                                const std::vector<std::optional<QuestionCard::Content>>& asked)
    {
        app::CardDock dock;
        dock.setTheme(widgets::Theme::named(theme));
        dock.show();
        Resizes resizes(*dock.widget());
        engine::Random random(7);
        for (int i = 0; i < 40; ++i) {
            const auto& sum = sums[std::size_t(random.below(int(sums.size())))];
            dock.explain().show(sum, random.below(2) == 1);
            dock.question().show(asked[std::size_t(random.below(int(asked.size())))]);
            const int width = 260 + int(random.below(260));
            for (int height = 60 + int(random.below(40)); height < 700; height += 41) { // past where all has room
                dock.resize(width, height);
                QCoreApplication::processEvents();
                const int taken = resizes.taken();
                QVERIFY2(
                    taken <= 8,
                    qPrintable(QStringLiteral("%1 × %2: %3 layouts of %4").arg(width).arg(height).arg(taken).arg(sum.region)));
            }
        }
    }

private Q_SLOTS:
    void cleanup() { app::setLanguage(QStringLiteral("en")); }
    void layoutEnds_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : app::languages()) QTest::newRow(qPrintable(language)) << language;
    }
    void layoutEnds()
    {
        QFETCH(QString, language);
        app::setLanguage(language);
        const auto sums = explanations();
        const auto asked = questions();
        for (const char* theme : {"light", "projector"}) checkLayoutEnds(QLatin1String(theme), sums, asked);
    }
    /// A column is as wide whether it has something to scroll or not.
    void theColumnKeepsItsWidth()
    {
        app::CardDock dock;
        dock.setTheme(widgets::Theme::named(QStringLiteral("light")));
        dock.explain().show(explanations().front(), false);
        dock.resize(320, 600);
        dock.show();
        QCoreApplication::processEvents();
        const int roomy = dock.explain().width();
        dock.resize(320, 80);
        QCoreApplication::processEvents();
        QCOMPARE(dock.explain().width(), roomy);
    }
    void theWindowGrowsWithAQuestionAndAPin()
    {
        Opened w("playground", {1439, 700});
        w.window.predict().setOn(true);
        for (int step = 1; !w.window.predict().question() && step <= 200; ++step) { // asked of what has moved
            w.player().stepForward();
            QTRY_COMPARE(w.presenter().shownStep(), step);
        }
        w.window.stage().grab();
        Q_EMIT w.window.stage().pinWanted(QStringLiteral("neuron[0,5]"), -1);
        QCoreApplication::processEvents();
        QVERIFY(w.window.questionCard().isVisible());
        Resizes resizes(*w.window.findChild<widgets::ExplainCard*>());
        for (int height = 700; height < 860; height += 3) {
            w.window.resize(1439, height);
            QCoreApplication::processEvents();
            QVERIFY2(resizes.taken() <= 8, qPrintable(QString::number(height)));
        }
    }
};

REGISTER_TEST(TestCardDock, "none")
#include "test_card_dock.moc"
