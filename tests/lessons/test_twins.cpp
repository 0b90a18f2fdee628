#include "lessons/twin.h"
#include "lessons/twin_difference.h"
#include "tests/lessons/sessions.h"
#include "tests/lessons/short_runs.h"
#include "tests/run.h"

#include <QTest>

#include <random>

using namespace engine;
using lessons::Lesson;
using lessons::Session;

namespace {

/// A short run before its first step.
std::unique_ptr<Session> opened(const Lesson& lesson)
{
    auto session = lesson.open();
    shorten(*session);
    return session;
}

/// Another value of a field than it has, with which the lesson opens; nothing if none is known.
std::optional<Change> otherValue(const Lesson& lesson, const Field& field)
{
    for (const std::string& value : othersOf(field)) {
        try {
            opened(lesson)->apply({{field.name(), value}});
            return Change{field.name(), value};
        } catch (const InputError&) { // it does not go with the other defaults
        }
    }
    return {};
}

/// As many differences as a short suite has time for, drawn with a fixed seed: those of a seed and others.
std::vector<Change> differencesOf(const Lesson& lesson, std::size_t count)
{
    std::vector<Change> all;
    const auto session = opened(lesson);
    for (const Field& field : session->fields())
        if (const auto change = otherValue(lesson, field)) all.push_back(*change);
    std::mt19937 random(3);
    std::shuffle(all.begin(), all.end(), random);
    if (all.size() > count && sweep() != QLatin1String("all")) all.resize(count);
    return all;
}

Change twin(const Change& change) { return {lessons::TwinPrefix + change.name, change.value}; }

std::vector<int> stepsOf(int last) { return {0, 1, last / 3, last / 2, std::max(0, last - 1), last}; }

/// What is wrong between a session with a twin and the two runs alone; empty: nothing.
QString unlike(const Session& both, const Session& first, const Session& second, const std::vector<int>& steps)
{
    for (const int step : steps) {
        Values expected = first.values(std::min(step, first.reached()));
        for (auto& [name, value] : second.values(std::min(step, second.reached())))
            expected.emplace_back(lessons::TwinPrefix + name, value);
        if (const QString name = difference(both.values(step), expected); !name.isEmpty())
            return QStringLiteral("%1 at step %2").arg(name).arg(step);
    }
    return {};
}

} // namespace

/// What holds for a second run beside every lesson, by loop over the catalogue: each of the two is the run that it is alone.
class TestTwins : public QObject {
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
    /// How far tests go: a training goes on as long as one likes.
    int lastOf(const Session& session)
    {
        const int most = isDear(session) ? 24 : 120, share = sweep() == QLatin1String("few") ? 3 : 1;
        return session.trains() ? std::min(session.lastStep(), most / share) : session.lastStep();
    }
    std::unique_ptr<Session> alone(const std::vector<Change>& changes)
    {
        auto session = opened(lesson());
        if (!changes.empty()) session->apply(changes);
        session->await(lastOf(*session));
        return session;
    }

private Q_SLOTS:
    void eachIsTheRunThatItIsAlone_data() { everyLesson(); }
    void eachIsTheRunThatItIsAlone() // made at the beginning or in the middle, forwards and backwards
    {
        const auto first = alone({});
        for (const Change& change : differencesOf(lesson(), 5)) {
            const auto second = alone({change});
            const QByteArray what = (change.name + ' ' + change.value).c_str();
            const int last = std::max(lastOf(*first), lastOf(*second));
            for (const auto& one : {first.get(), second.get()}) one->await(last); // a training goes on as long as the other
            for (const int madeAt : {0, last / 2}) {
                const auto both = opened(lesson());
                both->await(madeAt);
                QVERIFY(both->twin() == nullptr);
                both->apply({twin(change)}, madeAt);
                QVERIFY(both->twin());
                QVERIFY(!both->trains() || both->reached() >= madeAt);
                both->await(last);
                QVERIFY(both->trains() || both->lastStep() == last);
                std::vector<int> steps = stepsOf(last);
                for (int way = 0; way < 2; ++way, std::ranges::reverse(steps)) {
                    const QString wrong = unlike(*both, *first, *second, steps);
                    QVERIFY2(wrong.isEmpty(), what + ": " + wrong.toUtf8());
                }
                QCOMPARE(find(both->twinFields(0), lessons::TwinPrefix + change.name).text(), change.value);
            }
        }
    }
    void changesGoToBoth_data() { everyLesson(); }
    void changesGoToBoth() // a fork, undone and made again
    {
        const auto differences = differencesOf(lesson(), 4);
        QVERIFY(differences.size() >= 2);
        const Change &other = differences[0], &turned = differences[1];
        const auto both = opened(lesson());
        const int last = lastOf(*both), at = last / 2;
        both->apply({twin(other)});
        both->await(last);
        const History before = both->history();
        const auto first = alone({}), second = alone({other});
        try {
            both->apply({turned}, at);
        } catch (const InputError&) { // the two values do not go together: nothing has changed
            QVERIFY(both->history() == before);
            QCOMPARE(unlike(*both, *first, *second, stepsOf(last)), QString());
            return;
        }
        const auto forked = opened(lesson()), forkedTwin = opened(lesson());
        forkedTwin->apply({other});
        for (Session* session : {forked.get(), forkedTwin.get()}) {
            session->await(at);
            session->apply({turned}, at);
            session->await(lastOf(*session));
        }
        const int end = std::max(lastOf(*forked), lastOf(*forkedTwin));
        both->await(end);
        QCOMPARE(unlike(*both, *forked, *forkedTwin, stepsOf(end)), QString());
        const History after = both->history();
        both->restore(before);
        both->await(last);
        QVERIFY(both->history() == before);
        QCOMPARE(unlike(*both, *first, *second, stepsOf(std::max(lastOf(*first), lastOf(*second)))), QString());
        both->restore(after);
        both->await(end);
        QCOMPARE(unlike(*both, *forked, *forkedTwin, stepsOf(end)), QString());
    }
    void anEmptyValueTakesADifferenceAway_data() { everyLesson(); }
    void anEmptyValueTakesADifferenceAway()
    {
        const auto differences = differencesOf(lesson(), 2);
        const auto session = opened(lesson()), plain = opened(lesson());
        const int last = lastOf(*session);
        session->await(last), plain->await(last);
        const History before = session->history();
        session->apply({twin(differences[0])}, last);
        session->apply({{lessons::TwinView, "difference"}}, last);
        QVERIFY(session->isSubtracted());
        session->apply({twin({differences[0].name, ""})}, last);
        QVERIFY(!session->twin() && !session->isSubtracted() && session->twinFields(0).empty());
        QVERIFY(session->history() == before);
        QCOMPARE(difference(session->values(last), plain->values(last)), QString());
        QCOMPARE(paint(*session, last).image, paint(*plain, last).image);
    }
    void refusedDifferencesChangeNothing_data() { everyLesson(); }
    void refusedDifferencesChangeNothing()
    {
        const auto session = opened(lesson());
        const int last = lastOf(*session);
        session->apply({{"twin.seed", "7"}});
        session->await(last);
        const History before = session->history();
        const Values values = session->values(last);
        for (const Change& wrong : {Change{"twin.no-such-parameter", "1"}, Change{"twin.", "1"}, Change{"twin.seed", "-1"},
                                    Change{"twin", "upside down"}, Change{"twin.twin.seed", "1"}})
            QVERIFY_THROWS_EXCEPTION(InputError, session->apply({wrong}, last));
        QVERIFY_THROWS_EXCEPTION(InputError, session->apply({{"seed", "3"}, {"twin.seed", "-1"}}, last / 2));
        QVERIFY(session->history() == before);
        QCOMPARE(difference(session->values(last), values), QString());
    }
    void aResumedPairIsThatPair_data() { everyLesson(); }
    void aResumedPairIsThatPair()
    {
        const auto both = opened(lesson());
        both->apply({{"seed", "5"}, {"twin.seed", "6"}});
        const int last = lastOf(*both);
        both->await(last);
        for (const int at : {0, last / 2, last}) {
            const auto resumed = lesson().open();
            QCOMPARE(resumed->resume(both->history(), at, both->stateAt(at)), at);
            QVERIFY(resumed->history() == both->history());
            QCOMPARE(difference(resumed->values(at), both->values(at)), QString());
            resumed->await(last);
            for (const int step : stepsOf(last)) QCOMPARE(difference(resumed->values(step), both->values(step)), QString());
            QVERIFY(!resumed->replayDiffers());
        }
        const std::string state = both->stateAt(last);
        for (std::size_t size = 1; size < state.size(); size += 1 + size / 4)
            QVERIFY_THROWS_EXCEPTION(InputError, lesson().open()->resume(both->history(), last, state.substr(0, size)));
    }

    void everyNumberOfTheSecondHasItsCard_data() { everyLesson(); }
    void everyNumberOfTheSecondHasItsCard()
    {
        const Change change{"seed", "6"};
        const auto both = opened(lesson()), second = alone({change});
        both->apply({twin(change)});
        const int last = lastOf(*both);
        both->await(last);
        int cards = 0;
        for (const int step : {1, last})
            for (const widgets::Region& region : paint(*both, step).regions) {
                if (!region.id.startsWith(QLatin1String("twin."))) continue;
                const QString id = region.cell ? region.cell(0, 0).id : region.id;
                const auto card = both->explain(id, step), own = second->explain(id.mid(5), step);
                QCOMPARE(card.has_value(), own.has_value());
                if (!card) continue;
                QCOMPARE(card->value.value, own->value.value);
                QCOMPARE(card->region, QStringLiteral("twin.") + own->region);
                const auto ours = widgets::standing(card->behind), theirs = widgets::standing(own->behind);
                for (std::size_t i = 0; i < ours.size(); ++i) QCOMPARE(ours[i].place, "twin." + theirs[i].place);
                ++cards;
            }
        QVERIFY(cards > 0);
    }
    void differencesAreThoseOfTheNumbers_data() { everyLesson(); }
    void differencesAreThoseOfTheNumbers()
    {
        const auto both = opened(lesson());
        both->apply({{"twin.seed", "6"}, {lessons::TwinView, "difference"}});
        const int last = lastOf(*both);
        both->await(last);
        int numbers = 0;
        for (const widgets::Region& region : paint(*both, last).regions)
            for (int i = 0; region.cell && region.id.startsWith(lessons::DifferencePrefix) && i < region.rows * region.columns;
                 i += 1 + region.rows * region.columns / 7) {
                const widgets::Region cell = region.cell(i / region.columns, i % region.columns);
                const auto card = both->explain(cell.id, last);
                if (!card) continue; // of an image, which has none
                const auto operands = widgets::standing(card->behind);
                QCOMPARE(operands.size(), std::size_t(2));
                QCOMPARE(cell.value.toDouble(), operands[0].value - operands[1].value);
                QCOMPARE(card->value.value, operands[0].value - operands[1].value);
                const auto first = both->explain(QString::fromStdString(operands[0].place), last);
                const auto second = both->explain(QString::fromStdString(operands[1].place), last);
                QVERIFY(first && second && first->value.value == operands[0].value && second->value.value == operands[1].value);
                ++numbers;
            }
        QVERIFY(numbers > 0);
    }
    void oneChartHasTheCurvesOfBoth_data() { everyLesson(); }
    void oneChartHasTheCurvesOfBoth()
    {
        const Change change{"seed", "6"};
        const auto both = opened(lesson()), first = alone({}), second = alone({change});
        both->apply({twin(change)});
        const int last = lastOf(*both);
        both->await(last);
        for (const widgets::Chart& chart : both->charts(last)) {
            std::vector<std::pair<QString, std::vector<double>>> expected, drawn;
            for (const Session* run : {first.get(), second.get()})
                for (const widgets::Chart& own : run->charts(last))
                    for (const widgets::Curve& curve : own.curves)
                        if (own.id == chart.id)
                            expected.emplace_back((run == second.get() ? QStringLiteral("twin.") : QString()) + curve.id,
                                                  curve.x);
            for (const widgets::Curve& curve : chart.curves) {
                drawn.emplace_back(curve.id, curve.x);
                QVERIFY(curve.ghost || (!curve.name.isEmpty() && curve.twin == curve.id.startsWith(QLatin1String("twin."))));
            }
            QVERIFY2(drawn == expected, qPrintable(chart.id));
            const int curves = int(chart.curves.size()), places = int(widgets::placesOf(chart).size());
            for (int c = 0; c < curves && chart.kind == widgets::Chart::Lines; ++c) { // the point where the playhead is
                const QString point = QStringLiteral("chart.%1[%2,%3]").arg(chart.id).arg(c).arg(places - 1);
                if (const auto card = both->explain(point, last))
                    QCOMPARE(card->value.value, chart.curves[std::size_t(c)].y.back());
            }
        }
    }
};

REGISTER_TEST(TestTwins)
#include "test_twins.moc"
