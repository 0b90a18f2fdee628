#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <map>

using namespace engine;
using lessons::Lesson;
using lessons::Session;

namespace {

/// What the last operation of an inside calls the numbers that the next step of a training exports.
struct Same {
    const char *exported, *inside;
    bool layers = false; ///< a list, of which layer 0 is "W1" inside
};
const std::map<std::string, std::vector<Same>> sameAsNext{{"playground",
                                                           {{"weights", "W", true},
                                                            {"biases", "b", true},
                                                            {"gradients", "dW", true},
                                                            {"biasGradients", "db", true},
                                                            {"batchLoss", "L"}}},
                                                          {"lstm", {{"cell-forget-biases", "new"}}}};

const Value& named(const Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return value;
    throw std::runtime_error("no value called " + name);
}
Array arrayIn(const Value& value)
{
    if (const auto* scalar = std::get_if<double>(&value.content)) return {{}, {*scalar}};
    return std::get<Array>(value.content);
}

bool looksInside(const Lesson& lesson) { return lesson.open()->samplesInside(0) > 0; }

Values last(const Session& inside) { return inside.values(inside.lastStep()); }

} // namespace

/// What holds inside of the steps of every training, by loop over the catalogue.
class TestInsides : public QObject {
    Q_OBJECT

    static void everyLesson()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(lessonsUnderTest().size()); ++i)
            if (looksInside(*lessonsUnderTest()[std::size_t(i)])) QTest::newRow(lessonsUnderTest()[std::size_t(i)]->id) << i;
    }
    static const Lesson& lesson()
    {
        QFETCH(int, index);
        return *lessonsUnderTest()[std::size_t(index)];
    }

public:
    static bool applies()
    {
        return std::ranges::any_of(lessonsUnderTest(), [](const Lesson* one) { return looksInside(*one); });
    }

private Q_SLOTS:
    void theLastOperationIsTheNextStep_data() { everyLesson(); }
    void theLastOperationIsTheNextStep()
    {
        const auto known = sameAsNext.find(lesson().id);
        QVERIFY2(known != sameAsNext.end(),
                 "say in sameAsNext what the inside of this lesson calls the numbers of the next step");
        const auto run = lesson().open();
        for (const int step : {0, 1, 30}) {
            run->await(step + 1);
            const Values next = run->values(step + 1);
            for (const int place : {0, run->samplesInside(step) - 1}) {
                const Values made = last(*run->inside(step, place));
                for (const Same& same : known->second) {
                    const Value& exported = named(next, same.exported);
                    if (!same.layers) {
                        QVERIFY2(sameBits(arrayIn(exported), arrayIn(named(made, same.inside))), same.exported);
                        continue;
                    }
                    const auto& layers = std::get<std::vector<Array>>(exported.content);
                    for (std::size_t l = 0; l < layers.size(); ++l)
                        QVERIFY2(sameBits(layers[l], arrayIn(named(made, same.inside + std::to_string(l + 1)))), same.exported);
                }
            }
        }
    }
    void lookingChangesNothing_data() { everyLesson(); }
    void lookingChangesNothing()
    {
        const auto run = lesson().open(), other = lesson().open();
        for (const auto& session : {run.get(), other.get()}) session->await(40);
        const History history = run->history();
        const std::string state = run->stateAt(25);
        for (int place = 0; place < run->samplesInside(25); ++place) {
            const auto inside = run->inside(25, place);
            paint(*inside, inside->lastStep());
        }
        QVERIFY(run->history() == history && run->reached() == 40 && run->stateAt(25) == state);
        for (const int step : {0, 25, 26, 40}) {
            QCOMPARE(difference(run->values(step), other->values(step)), QString());
            QCOMPARE(paint(*run, step).image, paint(*other, step).image);
        }
    }
    void itOutlivesItsRun_data() { everyLesson(); }
    void itOutlivesItsRun()
    {
        auto run = lesson().open();
        run->await(5);
        const auto inside = run->inside(5, 0);
        const QImage before = paint(*inside, inside->lastStep()).image;
        run.reset();
        inside->apply({{"sample", "2"}});
        QCOMPARE(find(inside->fields(), "sample").text(), std::string("2"));
        inside->apply({{"sample", "1"}});
        QCOMPARE(paint(*inside, inside->lastStep()).image, before);
    }
    void everyOperationHasOneTarget_data() { everyLesson(); }
    void everyOperationHasOneTarget()
    {
        const auto run = lesson().open();
        const auto inside = run->inside(0, 0);
        for (int operation = 0; operation <= inside->lastStep(); ++operation) {
            QVERIFY(!inside->caption(operation).whole().isEmpty());
            const auto regions = paint(*inside, operation).regions;
            QCOMPARE(int(std::ranges::count_if(regions, [](const auto& region) { return region.target; })), int(operation > 0));
        }
    }
    void onlySamplesOfTheBatchAreThere_data() { everyLesson(); }
    void onlySamplesOfTheBatchAreThere()
    {
        const auto run = lesson().open();
        const int samples = run->samplesInside(0);
        QVERIFY(!run->inside(0, -1) && !run->inside(0, samples));
        const auto inside = run->inside(0, samples - 1);
        const auto fields = inside->fields(); // which sample, and how far one press goes
        QVERIFY(fields.size() == 1 || (fields.size() == 2 && fields[1].name() == "grain"));
        QCOMPARE(fields[0].text(), std::to_string(samples));
        QVERIFY_EXCEPTION_THROWN(inside->apply({{"sample", std::to_string(samples + 1)}}), InputError);
        QVERIFY_EXCEPTION_THROWN(inside->apply({{"sample", "0"}}), InputError);
    }
};

REGISTER_TEST(TestInsides, nullptr, TestInsides::applies)
#include "test_insides.moc"
