#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "tests/run.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace engine;
using lessons::Lesson;
using lessons::Session;

namespace {

/// Where the way of a run is interesting: both ends, the middle, and between two steps.
std::vector<double> momentsOf(const Session& session)
{
    const double last = session.lastStep();
    return {0,   std::min(1.0, last), std::floor(last / 2), std::max(0.0, std::floor(last / 2) - 0.6), std::max(0.0, last - 0.25),
            last};
}

void checkArrays(const Values& values)
{
    for (const auto& [name, value] : values) {
        if (const auto* array = std::get_if<Array>(&value.content))
            QVERIFY2(Tensor::elements(array->shape) == array->data.size(), name.c_str());
        if (const auto* list = std::get_if<std::vector<Values>>(&value.content))
            for (const Values& inner : *list) checkArrays(inner);
    }
}

void checkRun(const Session& session)
{
    QVERIFY(session.lastStep() >= 0);
    for (const double t : momentsOf(session)) {
        paint(session, t);
        if (QTest::currentTestFailed()) return;
        const int step = momentAt(t, session.lastStep()).to;
        QVERIFY(!session.caption(step).whole().isEmpty());
        checkArrays(session.values(step));
    }
    int before = 0;
    for (const lessons::Phase& phase : session.phases()) {
        QVERIFY(phase.firstStep >= before && phase.firstStep <= session.lastStep() && !phase.name.isEmpty());
        before = phase.firstStep;
    }
}

} // namespace

/// What holds for every lesson, by loop over the catalogue.
class TestCatalogue : public QObject {
    Q_OBJECT

    void everyLesson()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(lessonsUnderTest().size()); ++i) QTest::newRow(lessonsUnderTest()[std::size_t(i)]->id) << i;
    }
    const Lesson& lesson()
    {
        QFETCH(int, index);
        return *lessonsUnderTest()[std::size_t(index)];
    }
    static bool isFew() { return sweep() == QLatin1String("few"); }
    /// At its defaults, with all its steps made.
    std::unique_ptr<Session> finished()
    {
        auto session = openedToEndSoon(lesson());
        session->await(session->lastStep());
        return session;
    }

private Q_SLOTS:
    void everyFolderIsInTheCatalogue()
    {
        QSet<QString> folders, ids;
        for (const QString& part : {QStringLiteral("networks"), QStringLiteral("compression"), QStringLiteral("distributed")})
            for (QString folder :
                 QDir(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/lessons/") + part).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                folders << folder.replace(QLatin1Char('_'), QLatin1Char('-'));
        for (const Lesson* lesson : lessons::catalogue()) ids << QString::fromLatin1(lesson->id);
        QCOMPARE(ids, folders);
        QCOMPARE(ids.size(), int(lessons::catalogue().size()));
    }

    void everyParameterWorksLowDefaultAndHigh_data() { everyLesson(); }
    void everyParameterWorksLowDefaultAndHigh()
    {
        for (const Change& change : sweepOf(lesson(), 16)) {
            const auto session = lesson().open();
            session->apply({change});
            QCOMPARE(find(session->fields(), change.name).text(), change.value);
            endAfter(45, *session);
            shorten(*session, change.name);
            checkRun(*session);
            if (QTest::currentTestFailed()) return qCritical("--%s %s", change.name.c_str(), change.value.c_str());
        }
    }

    void everyLessonHasASeedAndFewKnobsAtFirst_data() { everyLesson(); }
    void everyLessonHasASeedAndFewKnobsAtFirst()
    {
        const auto session = lesson().open();
        const auto fields = session->fields();
        find(fields, "seed");
        QVERIFY(std::count_if(fields.begin(), fields.end(),
                              [](const Field& f) { return !f.about.folded && f.name() != "grain"; }) <= 5);
        for (const Field& field : fields) {
            QVERIFY(
                QRegularExpression(QStringLiteral("^[a-z][a-z0-9-]*$")).match(QString::fromStdString(field.name())).hasMatch());
            QVERIFY(*field.about.label && *field.about.help);
            QVERIFY(field.inRange());
        }
    }

    void forwardAndBackwardPicturesAreIdentical_data() { everyLesson(); }
    void forwardAndBackwardPicturesAreIdentical()
    {
        const auto session = finished();
        std::vector<QImage> forward;
        const int last = session->lastStep(), stride = std::max(1, last / (isFew() ? 5 : 12));
        for (int step = 0; step <= last; step += stride) {
            paint(*session, std::max(0.0, step - 0.5)); // cranking passes between the steps, too
            forward.push_back(paint(*session, step).image);
        }
        for (int i = int(forward.size()) - 1; i >= 0; --i) {
            paint(*session, std::min(double(last), i * stride + 0.5));
            QCOMPARE(paint(*session, i * stride).image, forward[std::size_t(i)]);
        }
    }

    void everyStepHasExactlyOneTarget_data() { everyLesson(); }
    void everyStepHasExactlyOneTarget()
    {
        const auto session = openedToEndSoon(lesson());
        const int last = session->lastStep();
        for (int step = 0; step <= last; step += std::max(1, last / (isFew() ? 7 : 20))) {
            const auto regions = paint(*session, step).regions;
            const auto targets = std::count_if(regions.begin(), regions.end(), [](const auto& r) { return r.target; });
            QCOMPARE(int(targets), step == 0 ? 0 : 1);
        }
    }

    void regionsHaveNamesAndLieOnTheStage_data() { everyLesson(); }
    void regionsHaveNamesAndLieOnTheStage()
    {
        const auto session = openedToEndSoon(lesson());
        int turn = 0;
        for (const QString& theme : widgets::Theme::names()) {
            QList<QSize> sizes{{1000, 928}, {904, 744}, {1600, 932}};
            if (isFew()) sizes = {sizes[turn++ % 3]}; // each theme, and each size
            for (const QSize size : sizes) {
                const auto layout = widgets::layoutPage(size, widgets::Theme::named(theme), pageOf(*session, 0));
                const QRectF stage = layout.stage.adjusted(-24, -24, 24, 24);
                const auto onChart = [&layout](const widgets::Region& region) {
                    return std::any_of(layout.charts.begin(), layout.charts.end(),
                                       [&region](QRectF chart) { return chart.contains(region.rect); });
                };
                for (const double t : momentsOf(*session))
                    for (QSet<QString> ids; const widgets::Region& region : paint(*session, t, theme, size).regions) {
                        QVERIFY2(region.target || !ids.contains(region.id), qPrintable(region.id)); // each has its own name
                        ids << region.id;
                        QVERIFY(!region.id.isEmpty());
                        QVERIFY2(!region.name.isEmpty(), qPrintable(region.id));
                        QVERIFY2(stage.contains(region.rect) || onChart(region),
                                 qPrintable(QStringLiteral("%1 in %2").arg(region.id, theme)));
                        QVERIFY(!region.cell || (region.rows > 0 && region.columns > 0));
                    }
            }
        }
    }

    void theStageStaysInPlace_data() { everyLesson(); }
    void theStageStaysInPlace() // what is named at two steps stands at the same place in both
    {
        const auto session = finished();
        const auto first = paint(*session, std::min(1, session->lastStep())).regions;
        const auto last = paint(*session, session->lastStep()).regions;
        int same = 0;
        for (const widgets::Region& region : first) {
            if (region.target || !region.cell) continue;
            if (const auto later = widgets::regionNamed(last, region.id)) {
                QVERIFY2(later->rect == region.rect, qPrintable(region.id));
                ++same;
            }
        }
        QVERIFY(same > 0 || hasOnlyScalars(*session));
    }

    /// Gaps are alike, too, though no NaN equals another.
    static bool drawnAlike(widgets::Chart a, widgets::Chart b)
    {
        for (widgets::Chart* chart : {&a, &b})
            for (widgets::Curve& curve : chart->curves)
                for (double& y : curve.y)
                    if (std::isnan(y)) y = 1e300;
        return a == b;
    }
    void chartsReachToTheEndAtEveryStep_data() { everyLesson(); }
    void chartsReachToTheEndAtEveryStep() // only the playhead moves, so that axes and names stay in place
    {
        const auto session = finished();
        const auto end = session->charts(session->lastStep());
        for (const double t : momentsOf(*session)) {
            auto charts = session->charts(int(t));
            QCOMPARE(charts.size(), end.size());
            for (std::size_t i = 0; i < charts.size(); ++i) {
                QVERIFY(!charts[i].id.isEmpty() && !charts[i].title.isEmpty() && !charts[i].curves.empty());
                for (const widgets::Curve& curve : charts[i].curves) {
                    QVERIFY(!curve.id.isEmpty());
                    QCOMPARE(curve.x.size(), curve.y.size());
                }
                if (charts[i].kind == widgets::Chart::Bars) continue; // a histogram is of the step
                charts[i].playhead = end[i].playhead;
                QVERIFY2(drawnAlike(charts[i], end[i]), qPrintable(charts[i].id));
            }
        }
    }

    void textsExistInBothLanguages_data() { everyLesson(); }
    void textsExistInBothLanguages()
    {
        QStringList shapes;
        for (const char* language : {"en", "zh_CN"}) {
            QFile file(QStringLiteral(":/lessons/%1/text.%2.md").arg(QLatin1String(lesson().id), QLatin1String(language)));
            QVERIFY2(file.open(QIODevice::ReadOnly), language);
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(text.size() > 40);
            shapes << QString::number(text.trimmed().split(QRegularExpression(QStringLiteral("\n\\s*\n"))).size());
        }
        QCOMPARE(shapes[0], shapes[1]); // the same paragraphs
    }

    void refusedParametersChangeNothing_data() { everyLesson(); }
    void refusedParametersChangeNothing()
    {
        const auto session = openedToEndSoon(lesson());
        const QImage before = paint(*session, session->lastStep()).image;
        QVERIFY_THROWS_EXCEPTION(InputError, session->apply({{"seed", "2"}, {"no-such-parameter", "1"}}));
        QVERIFY_THROWS_EXCEPTION(InputError, session->apply({{"seed", "-1"}}));
        QCOMPARE(find(session->fields(), "seed").text(), find(session->fields(), "seed").initial);
        QCOMPARE(paint(*session, session->lastStep()).image, before);
    }
};

REGISTER_TEST(TestCatalogue)
#include "test_catalogue.moc"
