#include "lessons/compression/distillation/run.h"
#include "lessons/learner_bytes.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace lessons::distillation {
namespace {

/// One teacher for all seeds, whose answers are kept as long as the program runs.
const std::vector<float>* teacherAfter(int epochs)
{
    static std::mutex access;
    static std::array<std::vector<float>, TeacherSteps + 1> known;
    const std::lock_guard lock(access);
    auto& answers = known[std::size_t(epochs)];
    if (!answers.empty()) return &answers;
    const NetPtr net = trainedLeNet5({"digits", epochs * LeNetBatches, 1});
    std::vector<int> rows = digits().test;
    if (epochs == TeacherSteps) rows.insert(rows.end(), digits().train.begin(), digits().train.end());
    for (auto first = rows.begin(); first != rows.end(); first += 500)
        for (const float z : net->outputs({first, first + 500})) answers.push_back(z);
    return &answers;
}

/// How many test pictures of each class have that of the class as largest logit.
void countRight(const std::vector<float>& answers, double* right, float raised = 0)
{
    std::fill_n(right, Classes, 0);
    for (std::size_t n = 0; n < Tests; ++n) {
        std::array<float, Classes> z;
        std::copy_n(&answers[n * Classes], Classes, z.begin());
        z[Three] += raised;
        const int label = digits().labels[std::size_t(digits().test[n])];
        right[label] += std::ranges::max_element(z) - z.begin() == label;
    }
}

void test(const Params& p, State& s)
{
    countRight(*s.teacher, &s.right[Teacher * Classes]);
    for (const Who who : {OnLabels, Distilled}) {
        if (s.step < TeacherSteps || !p.learns()) return;
        const auto answers = Net{studentNet(), s.students[who].parameters, picturesOf("digits")}.outputs(digits().test);
        countRight(answers, &s.right[0], Raise);
        s.right.back() = s.right[Three];
        countRight(answers, &s.right[std::size_t(who * Classes)]);
    }
}

State begin(const Params& p)
{
    State s;
    const engine::Random random(std::uint64_t(p.seed), 1);
    for (auto& one : s.students) one.parameters = initialParameters<float>(studentNet(), engine::Initialisation::Uniform, random);
    return s;
}

/// At steps at which long curves are sampled, too.
bool isTested(int step) { return step >= TeacherSteps && (step % 32 == 0 || (step - TeacherSteps) % 900 == 0); }

void step(const Params& p, State& s)
{
    static thread_local engine::Pass<float> pass;
    if (s.step >= TeacherSteps && p.learns()) learn(p, s, Distilled, pass), learn(p, s, OnLabels, pass);
    if (++s.step <= TeacherSteps) s.teacher = teacherAfter(s.step);
    if (s.step <= TeacherSteps || (p.learns() && isTested(s.step))) test(p, s);
}

/// What changes the loss alone, or what is looked at, goes on with the same students.
bool follow(const Params& before, const Params& now, State&)
{
    return differOnlyIn(before, now, {"temperature", "hard", "picture"});
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step);
    if (s.students[0].steps == 0) return;
    for (const auto& one : s.students) putLearner(one, to);
    to.put(s.right);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    const int last = from.get<int>(0, p.learns() ? 2'000'000'000 : lastStepOf(p));
    State s = begin(p);
    while (s.step < std::min(last, TeacherSteps)) step(p, s);
    s.step = last;
    if (!p.learns() || last <= TeacherSteps) return s;
    for (auto& one : s.students) one = learnerFrom(from, studentNet().parameterCount());
    s.right = from.list<double>(s.right.size(), s.right.size());
    return s;
}

/// Points of the curves that the lesson names.
std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    if (!p.learns()) return {};
    const double tested = isTested(s.step) ? Tests : std::nan(""), taught = s.teacher ? Tests : std::nan("");
    return {s.rightOf(Distilled) / tested, s.rightOf(OnLabels) / tested, s.rightOf(Teacher) / taught};
}

} // namespace

const NetData& digits() { return *picturesOf("digits"); }

const engine::Network& studentNet()
{
    const engine::ActivationLayer relu{engine::Activation::Relu};
    static const engine::Network net{{1, Side, Side}, {engine::Dense{64}, relu, engine::Dense{Classes}}};
    return net;
}

engine::Recipe recipeOf(const Params& p, Who who)
{
    using engine::Loss;
    const engine::Objective soft{Loss::Distillation, {.temperature = p.temperature, .hard = p.weighsLabels() ? p.hard : 0}};
    const engine::Objective taught = p.is(Scenario::Logits) ? Loss::MeanSquared : soft;
    return {who == Distilled ? taught : Loss::CrossEntropy, {.kind = engine::Optimiser::Adam, .rate = 4e-3}};
}

std::vector<int> batchOf(const Params& p, int step, Who who)
{
    NetData some;
    some.train = digits().train;
    if (!p.is(Scenario::Unlabelled) || who == OnLabels) some.train.resize(std::size_t(p.images));
    if (p.is(Scenario::MissingClass))
        std::erase_if(some.train, [](int row) { return digits().labels[std::size_t(row)] == Three; });
    return leNetBatch(some, p.seed, std::max(0, step - TeacherSteps));
}

float learn(const Params& p, State& s, Who who, engine::Pass<float>& pass)
{
    const std::size_t n = digits().train.size();
    const engine::Samples samples{std::span(digits().inputs).first(n * Side * Side), std::span(digits().labels).first(n),
                                  std::span(*s.teacher).subspan(Tests * Classes)};
    return trainStep<float>(studentNet(), recipeOf(p, who), samples, batchOf(p, s.step, who), s.students[who], pass);
}

int lastStepOf(const Params& p) { return TeacherSteps + (p.learns() ? p.steps : WalkSteps); }

const engine::Training<Params, State> training{begin,
                                               step,
                                               follow,
                                               [](const State& s) { return sizeof s + 24 * s.students[0].parameters.size(); },
                                               pack,
                                               unpack,
                                               measure,
                                               [](const Params& p, const State& s, const std::vector<double>&) {
                                                   return std::string(!p.learns() && s.step >= lastStepOf(p) ? "the walk is over"
                                                                                                             : "");
                                               },
                                               nullptr,
                                               [](const Params& a, const Params& b) { return a.task == b.task; }};

Net netAt(const Now& now)
{
    if (now.params.learns() && now.step >= TeacherSteps)
        return {studentNet(), now.state.students[Distilled].parameters, picturesOf("digits")};
    const NetPtr teacher = trainedLeNet5({"digits", std::min(now.step, TeacherSteps) * LeNetBatches, 1});
    return teacher->with(teacher->parameters);
}

} // namespace lessons::distillation
