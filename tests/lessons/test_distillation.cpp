#include "lessons/claim.h"
#include "lessons/compression/distillation/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace lessons::distillation;

namespace {

using List = std::vector<double>;

/// A walk at its end.
struct Walked {
    std::unique_ptr<lessons::Session> session = lessons::lessonNamed("distillation").open();
    engine::Values values;

    explicit Walked(const char* run, const std::string& temperature, const char* picture = "1")
    {
        session->apply({{"run", run}, {"temperature", temperature}, {"picture", picture}});
        session->await(session->lastStep());
        values = session->values(session->lastStep());
    }
    List operator[](const char* name) const { return lessons::numbersNamed(values, name); }
};

List softened(const List& z, double T)
{
    List p;
    double sum = 0;
    for (const double one : z) sum += std::exp(one / T);
    for (const double one : z) p.push_back(std::exp(one / T) / sum);
    return p;
}
double bitsOf(const List& p)
{
    double bits = 0;
    for (const double one : p) bits -= one > 0 ? one * std::log2(one) : 0;
    return bits;
}
double lengthOf(const List& list)
{
    double sum = 0;
    for (const double one : list) sum += one * one;
    return std::sqrt(sum);
}
double meanOf(const List& list)
{
    double sum = 0;
    for (const double one : list) sum += one;
    return sum / double(list.size());
}
/// -Σ q log softmax(zs / T)
double softLoss(const List& zs, const List& q, double T)
{
    const List p = softened(zs, T);
    double loss = 0;
    for (std::size_t k = 0; k < q.size(); ++k) loss -= q[k] * std::log(p[k]);
    return loss;
}
bool isNear(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance * (1 + std::abs(b)); }

Params student(Scenario scenario, int images = 1000)
{
    Params p;
    p.task = Task::Student, p.scenario = scenario, p.images = images;
    return p;
}
/// The pictures of some batches.
std::set<int> seen(const Params& p, Who who, int batches)
{
    std::set<int> rows;
    for (int k = 0; k < batches; ++k)
        for (const int row : batchOf(p, TeacherSteps + k, who)) rows.insert(row);
    return rows;
}

} // namespace

class TestDistillation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void softTargetsAreTheFormula()
    {
        for (const char* T : {"0.25", "1", "4", "100"}) {
            const Walked run("temperature", T);
            const List q = softened(run["z"], std::atof(T)), plain = softened(run["z"], 1);
            for (std::size_t k = 0; k < Classes; ++k) {
                QVERIFY(isNear(run["q"][k], q[k]) && isNear(run["plain"][k], plain[k]));
            }
            QVERIFY(isNear(run["H"][0], bitsOf(q)));
            const double temperatures[] = {1, 2, 4, 8, 20, 100};
            for (std::size_t i = 0; i < 6; ++i) {
                QVERIFY(isNear(run["entropies"][i], bitsOf(softened(run["z"], temperatures[i]))));
                if (i > 0) QVERIFY(run["entropies"][i] > run["entropies"][i - 1]);
            }
        }
    }
    /// Central differences of the soft loss with each logit of the student.
    void slopesAreFiniteDifferences()
    {
        for (const double T : {0.5, 2.0, 20.0}) {
            const Walked run("gradient", engine::textOf(T), "7");
            for (std::size_t k = 0; k < Classes; ++k) {
                QVERIFY(isNear(run["ps"][k], softened(run["zs"], T)[k]) && isNear(run["q"][k], softened(run["z"], T)[k]));
                List above = run["zs"], below = run["zs"];
                above[k] += 1e-5, below[k] -= 1e-5;
                const double slope = (softLoss(above, run["q"], T) - softLoss(below, run["q"], T)) / 2e-5;
                QVERIFY(isNear(run["g"][k], slope, 1e-7) && isNear(run["scaled"][k], T * T * slope, 1e-5));
            }
        }
    }
    /// Hinton, Vinyals and Dean 2015, (4): (z_i - v_i) / (N T²), if both have the mean 0. It holds in the limit alone.
    void scaledSlopesTendToLogitMatching()
    {
        const Walked run("gradient", "100");
        List limit;
        for (std::size_t k = 0; k < Classes; ++k)
            limit.push_back((run["zs"][k] - meanOf(run["zs"]) - run["z"][k] + meanOf(run["z"])) / Classes);
        for (std::size_t k = 0; k < Classes; ++k) QVERIFY(isNear(run["limit"][k], limit[k]));
        QVERIFY(isNear(run["ratios"][5], lengthOf(run["scaled"]) / lengthOf(limit)));
        QVERIFY(std::abs(run["ratios"][5] - 1) < 0.1 && std::abs(run["ratios"][0] - 1) > 0.3);
    }
    /// What a high temperature makes small still tells the classes apart where it is printed.
    void hotNumbersHaveDigits()
    {
        Params p;
        p.temperature = 100;
        const State s;
        const widgets::Glossary all = names({.step = TeacherSteps, .params = p, .state = s, .verdict = {}});
        QVERIFY(all.at("zT").decimals >= 3 && all.at("g").decimals >= 6);
    }
    void theFirstTwoLooksLikeAThreeAndASeven()
    {
        const Walked run("temperature", "4");
        for (const std::size_t k : {0, 1, 4, 5, 6, 8, 9}) QVERIFY(run["z"][k] < std::min(run["z"][3], run["z"][7]));
        QVERIFY(run["z"][2] > std::max(run["z"][3], run["z"][7]));
    }
    void studentsSeeWhatTheyShould()
    {
        const auto& labels = digits().labels;
        const Params few = student(Scenario::FewLabels), missing = student(Scenario::MissingClass),
                     unlabelled = student(Scenario::Unlabelled, 200);
        for (int k = 0; k < 40; ++k)
            QVERIFY(batchOf(few, TeacherSteps + k, Distilled) == batchOf(few, TeacherSteps + k, OnLabels));
        QVERIFY(*seen(few, Distilled, 60).rbegin() < 1000 && seen(few, Distilled, 60).size() > 990);
        for (const Who who : {Distilled, OnLabels})
            for (const int row : seen(missing, who, 60)) QVERIFY(labels[std::size_t(row)] != Three && row < 1000);
        QVERIFY(*seen(unlabelled, OnLabels, 60).rbegin() < 200 && *seen(unlabelled, Distilled, 60).rbegin() < 12000);
        QCOMPARE(int(seen(unlabelled, Distilled, 187).size()), 187 * 64);
    }
    /// Without labels, or with squared logits, λ has no say; with soft targets and labels it has.
    void labelsCountWhereThereAreSome()
    {
        for (const Scenario scenario : {Scenario::FewLabels, Scenario::Logits, Scenario::MissingClass, Scenario::Unlabelled}) {
            Params p = student(scenario, 200), other = p;
            other.hard = 5;
            State a = training.begin(p), b = training.begin(other);
            QVERIFY(a.students[Distilled].parameters == a.students[OnLabels].parameters);
            for (int k = 0; k <= TeacherSteps; ++k) training.step(p, a), training.step(other, b);
            const bool counts = scenario == Scenario::FewLabels || scenario == Scenario::MissingClass;
            QCOMPARE(a.students[Distilled].parameters != b.students[Distilled].parameters, counts);
            QVERIFY(a.students[OnLabels].parameters == b.students[OnLabels].parameters);
        }
    }
};

REGISTER_TEST(TestDistillation, "distillation")
REGISTER_CORNERS("distillation", "temperature=0.25 picture=100", "temperature=100", "run=gradient temperature=100",
                 "run=gradient temperature=0.25 picture=100", "run=student steps=3", "run=student scenario=logits steps=2",
                 "run=student scenario=missing-class steps=2 temperature=8", "run=student scenario=unlabelled images=200 steps=2")
#include "test_distillation.moc"
