#include "engine/tape/sequences.h"
#include "lessons/compression/distillation/run.h"
#include "lessons/numbered.h"
#include "widgets/views/tally.h"

#include <algorithm>

namespace lessons::distillation {
namespace {

using engine::Numbers;
using engine::Term;
using widgets::ledger;
using widgets::tally;

constexpr int Temperatures[] = {1, 2, 4, 8, 20, 100};

Numbers logitsIn(const std::vector<float>& all, std::size_t place = 0)
{
    return Numbers::vector({&all[place * Classes], &all[place * Classes] + Classes});
}

/// The place of a test picture that is read as a 2: the first looks most like a 3 and a 7.
std::size_t twoAt(const std::vector<float>& answers, int which)
{
    std::vector<std::pair<double, std::size_t>> all;
    for (std::size_t n = 0; n < Tests; ++n) {
        const std::vector<double> z = logitsIn(answers, n).data;
        if (digits().labels[std::size_t(digits().test[n])] == 2 && *std::ranges::max_element(z) == z[2])
            all.emplace_back(std::max({z[0], z[1], z[4], z[5], z[6], z[8], z[9]}) - std::min(z[3], z[7]), n);
    }
    std::ranges::sort(all);
    return all[std::min(all.size(), std::size_t(which)) - 1].second;
}

/// What is made one after another: the first of them stand, the next is this step's, the others are empty outlines.
struct Maker {
    Tape& tape;
    int made, count = 0;

    Quantity operator()(const char* id, const Quantity& quantity)
    {
        if (++count > made) return tape.plan(id, quantity);
        return (count == made ? tape.step(id) : tape).make(id, quantity);
    }
};

void soften(Maker make, const Quantity& T, const Quantity& teacher)
{
    const Quantity z = make("z", teacher), plain = make("plain", softmax(z)), zT = make("zT", z / T);
    const int most = int(std::ranges::max_element(zT.value().data) - zT.value().data.begin());
    const Quantity e = make("e", exp(zT - element(zT, {most}))), S = make("S", sum(e)), q = make("q", e / S);
    make("H", engine::entropy(q));
    std::vector<Quantity> entropies;
    for (const int t : Temperatures) entropies.push_back(engine::entropy(softmax(z / Quantity(t, "T"))));
    make("entropies", stacked(entropies));
}

/// C = -Σ q log p: ∂C/∂zs = (p - q) / T, which T² brings towards (zs - z) / N, both less their means.
void slopes(Maker make, const Quantity& T, const Quantity& teacher, const Quantity& student)
{
    const Quantity z = make("z", teacher), q = make("q", softmax(z / T)), zs = make("zs", student);
    const Quantity ps = make("ps", softmax(zs / T)), g = make("g", (ps - q) / T);
    make("scaled", square(T) * g);
    const Quantity limit = make("limit", ((zs - mean(zs)) - (z - mean(z))) / Quantity(Classes, "N"));
    std::vector<Quantity> ratios;
    for (const int t : Temperatures) {
        const Quantity at(t, "T"), slope = at * (softmax(zs / at) - softmax(z / at));
        ratios.push_back(sqrt(sum(square(slope)) / sum(square(limit))));
    }
    make("ratios", stacked(ratios));
}

void batch(Maker make, const State& s, int label, const Quantity& q, const Quantity& p, const Quantity& pLabels)
{
    Numbers one({Classes}, engine::Precision::Double), all = one, right({3, Classes}, engine::Precision::Double);
    one.data[std::size_t(label)] = 1;
    for (const int row : digits().test) ++all.data[std::size_t(digits().labels[std::size_t(row)])];
    std::copy_n(s.right.begin(), right.size(), right.data.begin());
    make("q", q), make("t", one), make("pLabels", pLabels);
    make("classes", Quantity(right) / spread(Quantity(all), 0, 3));
    const auto share = [&](const char* id, double n, double of) {
        return make(id, engine::byHand(Term(n, "right") / Term(of, "N")));
    };
    const Quantity accuracy = share("accuracy", s.rightOf(Distilled), Tests);
    make("gain", accuracy - share("accuracyLabels", s.rightOf(OnLabels), Tests));
    const double threes = all.data[Three];
    share("threes", s.right[Three], threes), share("threesLabels", s.right[Classes + Three], threes);
    share("raised", s.right.back(), threes);
    make("p", p);
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const bool taught = now.step >= TeacherSteps, walks = !p.learns() && now.step > TeacherSteps;
    if (now.step > 0 && !walks) tape.step("batch");
    Maker{tape, now.step > 0 ? 2 : 0}("teacherAccuracy", engine::byHand(Term(s.rightOf(Teacher), "right") / Term(Tests, "N")));
    const std::size_t two = taught && !p.learns() ? twoAt(*s.teacher, p.picture) : 0;
    const int row = p.learns() ? batchOf(p, now.step, Distilled).front() : digits().test[two];
    Numbers x({Side, Side}, engine::Precision::Float), z({Classes}, engine::Precision::Double);
    std::copy_n(&digits().inputs[std::size_t(row * Side * Side)], x.size(), x.data.begin());
    taught ? tape.draw("x", x) : tape.plan("x", x);
    if (taught) z = logitsIn(*s.teacher, p.learns() ? std::size_t(Tests + row) : two);
    const auto student = [&](Who who) {
        return Quantity(logitsIn(Net{studentNet(), s.students[who].parameters, picturesOf("digits")}.outputs({row})));
    };
    const Quantity T(p.temperature, "temperature"), distilled = student(Distilled), teacher(z);
    const Maker make{tape, !taught ? 0 : p.learns() ? 99 : now.step - TeacherSteps};
    if (p.task == Task::Temperature) soften(make, T, teacher);
    else if (p.task == Task::Gradient) slopes(make, T, teacher, distilled);
    else
        batch(make, s, digits().labels[std::size_t(row)], softmax(teacher / T), softmax(distilled / T),
              softmax(student(OnLabels)));
    if (now.step > 0 && !walks) tape.point(now.step <= TeacherSteps ? "teacherAccuracy" : "p");
}

Glossary names(const Now& now)
{
    const QString T = widgets::number(now.params.temperature, decimalsOf(now.params.temperature));
    const QString net = Words::tr("computed by the net");
    const QStringList k = countedFrom(0, Classes);
    QStringList Ts;
    for (const int t : Temperatures) Ts << QStringLiteral("T = %1").arg(t);
    const QStringList who{Words::tr("distilled"), Words::tr("on labels"), Words::tr("teacher")};
    constexpr Scale up = Scale::Sequential;
    const double hot = std::max(1.0, now.params.temperature);
    const int places = hot >= 10 ? 3 : hot > 1 ? 2 : 1;
    const widgets::Extent wide{-99, 99, false}, cool{-99 / hot, 99 / hot, false};
    const QString target = now.params.learns()                 ? Words::tr("Teacher at T = %1").arg(T)
                           : now.params.task == Task::Gradient ? Words::tr("Target") // among many columns
                                                               : Words::tr("Target, T = %1").arg(T);
    return {{"x",
             {.name = Words::tr("Digit"),
              .tex = "x",
              .origin = Words::tr("a digit of MNIST"),
              .scale = up,
              .bound = 1,
              .axes = pictureAxes()}},
            {"z",
             {.name = Words::tr("logits z"), .tex = "z", .origin = net, .bound = 20, .decimals = 1, .axes = {k}, .extent = wide}},
            {"plain", {.name = Words::tr("Answer at T = 1"), .tex = "p_1", .like = "q"}},
            {"zT",
             {.name = Words::tr("logits ÷ T"), .tex = "z/T", .bound = 20 / hot, .decimals = places, .axes = {k}, .extent = cool}},
            {"e", {.name = Words::tr("its power eˣ"), .tex = "e^{z/T}", .like = "q"}},
            {"S", {.name = Words::tr("their sum"), .tex = "S", .decimals = 3}},
            {"q", {.name = target, .tex = "q", .scale = up, .bound = 1, .decimals = 3, .axes = {k}}},
            {"H", {.name = Words::tr("entropy of q, bits"), .tex = "H", .decimals = 3}},
            {"entropies", {.name = Words::tr("Entropy, bits"), .tex = "H_T", .scale = up, .bound = 3.33, .axes = {Ts}}},
            {"zs", {.name = Words::tr("student"), .tex = "z_s", .origin = net, .bound = 1, .axes = {k}}},
            {"ps", {.name = Words::tr("its answer"), .tex = "p", .like = "q"}},
            {"g", {.name = Words::tr("slope"), .tex = "g", .bound = 1 / hot, .decimals = hot < 10 ? 3 : 6, .axes = {k}}},
            {"scaled", {.name = Words::tr("slope × T²"), .tex = "T^2g", .bound = 2, .decimals = 3, .axes = {k}}},
            {"limit", {.name = Words::tr("limit"), .tex = "l", .like = "scaled"}},
            {"ratios", {.name = Words::tr("Length ÷ limit's"), .tex = "r_T", .scale = up, .bound = 1.5, .axes = {Ts}}},
            {"t", {.name = Words::tr("Label"), .tex = "t", .origin = Words::tr("given with the digit"), .like = "q"}},
            {"p", {.name = Words::tr("Distilled at T = %1").arg(T), .tex = "p", .decimals = 3, .ink = 1, .axes = {k}}},
            {"pLabels", {.name = Words::tr("On labels at T = 1"), .tex = "p_h", .decimals = 3, .ink = 2, .axes = {k}}},
            {"gain", {.name = Words::tr("distilled − on labels"), .tex = "d", .decimals = 3}},
            {"threes", {.name = Words::tr("threes, distilled"), .tex = "r_3", .decimals = 3}},
            {"threesLabels", {.name = Words::tr("threes, on labels"), .tex = "r_3", .decimals = 3}},
            {"accuracy", {.name = Words::tr("right, distilled"), .tex = "r", .decimals = 3, .ink = 1}},
            {"accuracyLabels", {.name = Words::tr("right, on labels"), .tex = "r_h", .decimals = 3, .ink = 2}},
            {"teacherAccuracy", {.name = Words::tr("right, teacher"), .tex = "r_t", .decimals = 3}},
            {"classes", {.name = Words::tr("Right of each class"), .tex = "r_k", .scale = up, .bound = 1, .axes = {who, k}}},
            {"raised", {.name = Words::tr("threes, bias of 3 + %1").arg(Raise), .tex = "r_3", .decimals = 3}},
            {"temperature", {.name = Words::tr("temperature"), .tex = "T"}}};
}

ViewPtr stage(const Now& now)
{
    const ViewPtr x = widgets::picture({.id = "x", .side = 140, .stretch = 0.4});
    const auto lines = [](std::vector<std::string> ids) { return ledger({.ids = std::move(ids), .bars = false, .line = 1.5}); };
    if (now.params.task == Task::Temperature)
        return below({lines({"z", "zT"}),
                      beside({x, tally({.ids = {"plain", "e", "q"}}), tally({.ids = {"entropies"}, .stretch = 0.5})}),
                      lines({"S", "H", "teacherAccuracy"})});
    if (now.params.task == Task::Gradient) {
        std::vector<ViewPtr> all;
        for (const char* id : {"z", "zs", "q", "ps", "g", "scaled", "limit"})
            all.push_back(cells({.id = id, .named = all.empty(), .widest = 80, .tallest = 48, .stretch = 0.3}));
        all.push_back(tally({.ids = {"ratios"}}));
        return below({beside(std::move(all), 10), lines({"teacherAccuracy"})});
    }
    widgets::Ledger numbers{.ids = {"teacherAccuracy", "accuracy", "accuracyLabels", "gain"}, .line = 1.4, .stretch = 1};
    if (now.params.is(Scenario::MissingClass)) numbers.ids = {"accuracy", "accuracyLabels", "threes", "threesLabels", "raised"};
    return below({beside({x, tally({.ids = {"q", "p", "t", "pLabels"}})}),
                  beside({cells({.id = "classes", .named = true, .tallest = 30}), ledger(numbers)})});
}

} // namespace lessons::distillation
