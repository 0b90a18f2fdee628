#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <map>
#include <set>

using namespace engine;
using lessons::Lesson;
using lessons::Session;

namespace {

/// What the last operation of an inside calls numbers of the next step: those that the training exports, or those with which
/// the inside of that step begins.
struct Same {
    const char *next, *inside;
    /// Layers: a list, of which layer 0 is "W1" inside. Rows: a row for each part of the batch. Begins: see above.
    enum { Whole, Layers, Rows, Begins } form = Whole;
};
/// The first step and the last of which the next one learns from one batch: before, a net is trained, its tensors are quantised,
/// its weights go; after, it is measured.
struct Learns {
    int first = 0, last = 1'000'000;
};
const std::map<std::string, Learns> learning{
    {"quantization run=aware", {13}}, {"distillation run=student", {5}}, {"pruning after=6 images=100", {14, 19}}};

/// A lesson, or one of the kinds of run that it has.
struct Kind {
    const Lesson* lesson;
    std::vector<Change> changes = {};

    std::unique_ptr<Session> open() const
    {
        auto session = lesson->open();
        if (!changes.empty()) session->apply(changes);
        return session;
    }
    Learns learns() const
    {
        const auto found = learning.find(name());
        return found == learning.end() ? Learns() : found->second;
    }
    /// The first step that can be looked inside of.
    int first() const { return learns().first; }
    std::unique_ptr<Session> openAt(int step) const
    {
        auto session = open();
        session->await(step);
        return session;
    }
    std::string name() const
    {
        std::string all = lesson->id;
        for (const Change& change : changes) all += ' ' + change.name + '=' + change.value;
        return all;
    }
};
/// Nets whose steps look another way inside.
const std::map<std::string, std::vector<Change>> otherNets{{"alexnet", {{"run", "learn"}, {"net", "two-gpus"}}},
                                                           {"binary-and-adder", {{"run", "learn"}, {"kernel", "adder"}}},
                                                           {"data-parallel",
                                                            {{"algorithm", "server"},
                                                             {"devices", "3"},
                                                             {"shards", "5, 3"},
                                                             {"batch-norm", "true"},
                                                             {"momentum", "0.9"},
                                                             {"precision", "double"}}}};
/// A step that learns from several batches, of which the inside shows the first, learns so from one.
const std::map<std::string, std::vector<Change>> oneBatchEach{{"pruning", {{"after", "6"}, {"images", "100"}}}};
const std::map<std::string, std::vector<Same>> sameAsNext{
    {"playground",
     {{"weights", "W", Same::Layers},
      {"biases", "b", Same::Layers},
      {"gradients", "dW", Same::Layers},
      {"biasGradients", "db", Same::Layers},
      {"batchLoss", "L"}}},
    {"learning", {{"batch", "L"}}},
    {"alexnet run=learn", {{"loss", "L"}, {"b1", "b1", Same::Begins}}},
    {"alexnet run=learn net=two-gpus", {{"loss", "L"}, {"K1", "new", Same::Begins}}},
    {"binary-and-adder run=learn", {{"loss", "L"}, {"W", "W", Same::Begins}}},
    {"binary-and-adder run=learn kernel=adder", {{"loss", "L"}, {"W", "W", Same::Begins}}},
    {"data-parallel", {{"lossShard", "L", Same::Rows}, {"W1", "W1", Same::Begins}, {"b3", "b3", Same::Begins}}},
    {"data-parallel algorithm=server devices=3 shards=5, 3 batch-norm=true momentum=0.9 precision=double",
     {{"lossShard", "L", Same::Rows}, {"W1", "W1", Same::Begins}, {"gamma2", "gamma2", Same::Begins}}},
    {"lenet5", {{"loss", "L"}, {"K1", "new", Same::Begins}}},
    {"pruning after=6 images=100", {{"W[4]", "held"}}},
    {"resnet", {{"W1", "new", Same::Begins}}},
    {"rnn run=learn", {{"cell-biases", "new"}}},
    {"lstm", {{"cell-forget-biases", "new"}}},
    {"gru", {{"cell-update-biases", "new"}}},
    {"convolution run=learn", {{"learnt", "new", Same::Rows}, {"gradient", "g", Same::Rows}}},
    {"activations run=learn",
     {{"gamma", "gamma"}, {"beta", "beta"}, {"gamma.gradient", "gamma.gradient"}, {"beta.gradient", "beta.gradient"}}},
    {"activations run=deep",
     {{"loss", "L"}, {"W1", "W1", Same::Begins}, {"b5", "b5", Same::Begins}, {"W10", "W10", Same::Begins}}},
    {"activations run=dead", {{"loss", "L"}, {"W1", "W1", Same::Begins}, {"W2", "W2", Same::Begins}}},
    {"attention run=reversal", {{"readingWeights", "new"}}},
    {"attention run=dates", {{"readingWeights", "new"}}},
    {"attention run=sentences", {{"readingWeights", "new"}}},
    {"quantization run=aware", {{"loss", "L"}, {"weights", "new", Same::Begins}}},
    {"distillation run=student", {{"W1", "W1", Same::Begins}}},
    {"channel-reduction run=learn", {{"loss", "L"}, {"W1", "W1", Same::Begins}}},
    {"efficient-convolutions run=learn", {{"loss", "L"}, {"W1", "W1", Same::Begins}}},
    {"feature-reuse run=learn", {{"loss", "L"}, {"W1", "W1", Same::Begins}}},
    {"small-kernels run=learn", {{"loss", "L"}, {"W1", "W1", Same::Begins}}},
    {"transformer run=reversal", {{"queryWeights", "new"}}},
    {"transformer run=sorting", {{"queryWeights", "new"}}},
    {"transformer run=induction", {{"queryWeights", "new"}}},
    {"transformer run=dates", {{"queryWeights", "new"}}},
    {"transformer run=couplets", {{"queryWeights", "new"}}}};
/// Runs that go on live, and learn nothing, or only first a net with which they begin, or from many batches a step.
const std::set<std::string> walks{"activations run=function",
                                  "compression-patterns",
                                  "compute-patterns",
                                  "compute-patterns-at-scale",
                                  "distillation run=gradient",
                                  "distillation run=temperature",
                                  "nas run=all",
                                  "nas run=search",
                                  "quantization run=post-training",
                                  "zoo run=time"};

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

/// The first or the last of the rows, as the first or the last sample belongs to it.
Array rowOf(const Array& all, bool first)
{
    const std::size_t size = all.data.size() / std::size_t(all.shape[0]), from = first ? 0 : all.data.size() - size;
    return {{all.shape.begin() + 1, all.shape.end()},
            {all.data.begin() + std::ptrdiff_t(from), all.data.begin() + std::ptrdiff_t(from + size)}};
}

/// All kinds of run of the lessons under test that go on live.
const std::vector<Kind>& trainings()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> list;
        for (const Lesson* lesson : lessonsUnderTest()) {
            std::vector<Kind> kinds;
            for (const Field& field : lesson->open()->fields())
                if (field.name() == "run")
                    for (const std::string& choice : field.choices) kinds.push_back({lesson, {{"run", choice}}});
            if (const auto each = oneBatchEach.find(lesson->id); each != oneBatchEach.end())
                kinds.push_back({lesson, each->second});
            if (kinds.empty()) kinds.push_back({lesson});
            if (const auto other = otherNets.find(lesson->id); other != otherNets.end()) kinds.push_back({lesson, other->second});
            for (const Kind& kind : kinds)
                if (kind.open()->trains() && !walks.contains(kind.name())) list.push_back(kind);
        }
        return list;
    }();
    return all;
}

Values last(const Session& inside) { return inside.values(inside.lastStep()); }

} // namespace

/// What holds inside of the steps of every training, by loop over the catalogue.
class TestInsides : public QObject {
    Q_OBJECT

    static void everyTraining()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(trainings().size()); ++i) QTest::newRow(trainings()[std::size_t(i)].name().c_str()) << i;
    }
    static const Kind& kind()
    {
        QFETCH(int, index);
        return trainings()[std::size_t(index)];
    }
    /// Some of all samples: the first, the last, and a few between.
    static std::vector<int> someOf(int samples)
    {
        std::vector<int> some;
        for (int place = 0; place < samples - 1; place += std::max(1, samples / 3)) some.push_back(place);
        some.push_back(samples - 1);
        return some;
    }

public:
    static bool applies() { return !trainings().empty(); }

private Q_SLOTS:
    void theLastOperationIsTheNextStep_data() { everyTraining(); }
    void theLastOperationIsTheNextStep()
    {
        const int first = kind().first();
        QVERIFY2(kind().openAt(first)->samplesInside(first) > 0, "every training can be looked inside of");
        const auto known = sameAsNext.find(kind().name());
        QVERIFY2(known != sameAsNext.end(),
                 "say in sameAsNext what the inside of this lesson calls the numbers of the next step");
        const auto run = kind().open();
        for (const int step : {first, first + 1, std::min(first + 30, kind().learns().last - 1)}) {
            run->await(step + 1);
            const Values next = run->values(step + 1), begins = run->inside(step + 1, 0)->values(0);
            for (const int place : {0, run->samplesInside(step) - 1}) {
                const Values made = last(*run->inside(step, place));
                for (const Same& same : known->second) {
                    if (same.form == Same::Begins) {
                        QVERIFY2(sameBits(arrayIn(named(begins, same.next)), arrayIn(named(made, same.inside))), same.next);
                        continue;
                    }
                    const Value& exported = named(next, same.next);
                    if (same.form != Same::Layers) {
                        const Array numbers = arrayIn(exported);
                        QVERIFY2(sameBits(same.form == Same::Rows ? rowOf(numbers, place == 0) : numbers,
                                          arrayIn(named(made, same.inside))),
                                 same.next);
                        continue;
                    }
                    const auto& layers = std::get<std::vector<Array>>(exported.content);
                    for (std::size_t l = 0; l < layers.size(); ++l)
                        QVERIFY2(sameBits(layers[l], arrayIn(named(made, same.inside + std::to_string(l + 1)))), same.next);
                }
            }
        }
    }
    void lookingChangesNothing_data() { everyTraining(); }
    void lookingChangesNothing()
    {
        const auto run = kind().open(), other = kind().open();
        const int last = kind().learns().last, end = std::min(40, last + 1), looked = std::min(25, last);
        for (const auto& session : {run.get(), other.get()}) session->await(end);
        QVERIFY(run->samplesInside(looked) > 0);
        const History history = run->history();
        const std::string state = run->stateAt(looked);
        for (const int place : someOf(run->samplesInside(looked))) {
            const auto inside = run->inside(looked, place);
            paint(*inside, inside->lastStep());
        }
        QVERIFY(run->history() == history && run->reached() == end && run->stateAt(looked) == state);
        for (const int step : {0, looked, looked + 1, end}) {
            QCOMPARE(difference(run->values(step), other->values(step)), QString());
            QCOMPARE(paint(*run, step).image, paint(*other, step).image);
        }
    }
    void itOutlivesItsRun_data() { everyTraining(); }
    void itOutlivesItsRun()
    {
        const int step = kind().first() + 5;
        auto run = kind().openAt(step);
        const auto inside = run->inside(step, 0);
        QVERIFY(inside);
        const QImage before = paint(*inside, inside->lastStep()).image;
        run.reset();
        inside->apply({{"sample", "2"}});
        QCOMPARE(find(inside->fields(), "sample").text(), std::string("2"));
        inside->apply({{"sample", "1"}});
        QCOMPARE(paint(*inside, inside->lastStep()).image, before);
    }
    void everyOperationHasOneTarget_data() { everyTraining(); }
    void everyOperationHasOneTarget()
    {
        const auto run = kind().openAt(kind().first());
        const auto inside = run->inside(kind().first(), 0);
        QVERIFY(inside);
        for (int operation = 0; operation <= inside->lastStep(); ++operation) {
            QVERIFY(!inside->caption(operation).whole().isEmpty());
            const auto regions = paint(*inside, operation).regions;
            QCOMPARE(int(std::ranges::count_if(regions, [](const auto& region) { return region.target; })), int(operation > 0));
        }
    }
    void onlySamplesOfTheBatchAreThere_data() { everyTraining(); }
    void onlySamplesOfTheBatchAreThere()
    {
        const int first = kind().first();
        const auto run = kind().openAt(first);
        for (int step = 0; step < first; ++step) QCOMPARE(run->samplesInside(step), 0);
        const int samples = run->samplesInside(first);
        QVERIFY(samples > 0 && !run->inside(first, -1) && !run->inside(first, samples));
        const auto inside = run->inside(first, samples - 1);
        const auto fields = inside->fields(); // which sample, and how far one press goes
        QVERIFY(fields.size() == 1 || (fields.size() == 2 && fields[1].name() == "grain"));
        QCOMPARE(fields[0].text(), std::to_string(samples));
        QVERIFY_EXCEPTION_THROWN(inside->apply({{"sample", std::to_string(samples + 1)}}), InputError);
        QVERIFY_EXCEPTION_THROWN(inside->apply({{"sample", "0"}}), InputError);
    }
};

REGISTER_TEST(TestInsides, nullptr, TestInsides::applies)
#include "test_insides.moc"
