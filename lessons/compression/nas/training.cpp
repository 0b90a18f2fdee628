#include "lessons/compression/nas/run.h"
#include "lessons/sheet.h"
#include "lessons/trained.h"

#include <algorithm>
#include <cmath>

namespace lessons::nas {
namespace {

using engine::Term;

State begin(const Params& p) { return {.run = engine::search::begin(p.plan())}; }

/// The last step of a whole space plays searches in it.
void finish(const Params& p, State& s)
{
    if (!p.searches() && s.step == p.lastStep())
        s.regrets = std::make_shared<const Regrets>(regretsIn(p.plan().method, s.run.search.scores));
}

void step(const Params& p, State& s)
{
    const int more = p.candidatesAt(++s.step) - s.run.tried();
    if (more > 0) tryMore(p.plan(), more, s.run);
    finish(p, s);
}

/// Another population changes nothing of what was tried.
bool follow(const Params& before, const Params& now, State&) { return differOnlyIn(before, now, {"population"}); }

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{.step = from.get<int>(0, p.runEnd())};
    s.run = searchRunFrom(p.plan(), p.candidatesAt(s.step), from);
    finish(p, s);
    return s;
}

std::size_t bytes(const State& s)
{
    const std::size_t net = s.run.oneShot ? 12 * s.run.oneShot->learner.parameters.size() + 1000 : 0;
    return sizeof s + 2 * sizeof(SearchRun) + 64 * s.run.found.size() + net;
}

std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    const bool isEarly = p.searches() && s.run.tried() < FirstInChart;
    std::vector<double> all{isEarly ? std::nan("") : s.run.best(p.plan())};
    if (s.run.control) all.push_back(isEarly ? std::nan("") : s.run.control->best(p.plan()));
    return all;
}

// --- the tape -----------------------------------------------------------------------------------------------------------

Term shareOf(int right, int of) { return Term(100, "hundred") * Term(right, "right") / Term(of, "digits"); }
Term scoreOf(const Term& accuracy, const Term& parameters)
{
    return accuracy - Term(2) * (engine::call("log", {parameters}) / engine::call("log", {Term(10)}));
}
Term parametersIn(const Params& p, int net)
{
    const Counts counts = countsOf(p.grain, net);
    return Term(double(counts.weights), "weights") + Term(double(counts.others), "others");
}

/// Of each candidate, those that are still to come included.
template <class F> Quantity ofAll(const Params& p, const SearchRun& run, F term)
{
    std::vector<Term> terms;
    for (int k = 0; k < p.candidates(); ++k) terms.push_back(k < run.tried() ? term(std::size_t(k)) : Term(1) + Term(0));
    return engine::byHand(std::move(terms));
}

void recordRegrets(Sheet& sheet, const State& s)
{
    const char* const ids[] = {"regretRandom", "regretEvolution", "regretReinforcement"};
    for (std::size_t i = 0; i < 3; ++i) {
        std::vector<Term> means;
        for (std::size_t k = 0; k < Checkpoints; ++k) {
            std::vector<Term> all{Term(0), Term(0)};
            if (s.regrets) all.assign((*s.regrets)[i][k].begin(), (*s.regrets)[i][k].end());
            means.push_back(sum(std::move(all)) / Term(Searches, "searches"));
        }
        sheet.plan(ids[i], engine::byHand(std::move(means)), 0, s.regrets ? Checkpoints : 0);
    }
}

/// How many digits have been learnt from, each as often as it was: what the search has cost.
Term costOf(const Params& p, const State& s)
{
    const SearchPlan plan = p.plan();
    const Effort effort = plan.estimates() ? plan.effort : Effort::Full;
    const Term candidates = Term(s.run.tried(), "candidates") * Term(seenBy({p.grain, 0, p.images, effort}), "each");
    const int batches = s.run.oneShot ? 2 * s.run.oneShot->updates : effort == Effort::Shared ? SharedBatches : 0;
    return batches == 0 ? candidates : candidates + Term(batches, "batches") * Term(BatchSize, "pictures");
}

void recordScalars(Tape& tape, const Params& p, const SearchRun& run, const Quantity& scores)
{
    const std::size_t chosen = std::size_t(std::max(0, run.chosen()));
    tape.carry("best", element(scores, {int(chosen)}));
    tape.make("unseen", engine::byHand(shareOf(run.found.empty() ? 0 : run.found[chosen].unseen, Unseen)));
    if (!run.control) return;
    const SearchRun& control = *run.control;
    const int any = control.chosen();
    const int right = any < 0 ? 0 : control.found[std::size_t(any)].right,
              net = any < 0 ? 0 : control.search.tried[std::size_t(any)];
    tape.make("bestRandom", engine::byHand(scoreOf(shareOf(right, Validation), parametersIn(p, net))));
}

/// Kendall's τ of what the search was told and the accuracy of a full training.
Quantity rankCorrelation(const SearchRun& run)
{
    std::vector<double> estimates(run.estimates.begin(), run.estimates.end()), full;
    for (const Result& result : run.found) full.push_back(result.right);
    const Pairs pairs = pairsOf(estimates, full);
    const double n = std::max(2, run.tried());
    return engine::byHand((Term(pairs.alike, "alike") - Term(pairs.otherwise, "otherwise")) / Term(n * (n - 1) / 2, "pairs"));
}

/// How likely, or how heavy, the chosen options are by now, softmax(logits): of genes that have such numbers.
void recordShares(Tape& tape, const SearchRun& run, const Genes& genes)
{
    std::vector<Term> shares;
    const auto& all = run.oneShot ? run.oneShot->alpha : run.search.logits;
    for (std::size_t g = 0; g < genes.size(); ++g) {
        std::vector<Term> powers;
        for (const double z : all[g]) powers.push_back(engine::call("exp", {Term(z, "logit")}));
        if (powers.empty()) continue;
        const Term chosen = powers[std::size_t(genes[g])];
        shares.push_back(chosen / sum(std::move(powers)));
    }
    tape.make("shares", engine::byHand(std::move(shares)));
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const int after = s.run.tried(), before = p.candidatesAt(std::max(0, now.step - 1));
    Sheet sheet(tape);
    const Quantity parameters = sheet.plan(
        "parameters", ofAll(p, s.run, [&](std::size_t k) { return parametersIn(p, s.run.search.tried[k]); }), before, after);
    const Quantity accuracy = sheet.plan(
        "accuracy", ofAll(p, s.run, [&](std::size_t k) { return shareOf(s.run.found[k].right, Validation); }), before, after);
    if (p.plan().estimates())
        sheet.plan("estimate", ofAll(p, s.run, [&](std::size_t k) { return shareOf(s.run.estimates[k], Validation); }), before,
                   after);
    const Quantity scores = sheet.plan(
        "score", ofAll(p, s.run, [&](std::size_t k) { return scoreOf(accuracy.term({int(k)}), parameters.term({int(k)})); }),
        before, after);
    if (p.plan().estimates()) sheet.plan("tau", rankCorrelation(s.run), int(before > 1), int(after > 1));
    if (!p.searches()) recordRegrets(sheet, s);
    tape.step("candidate");
    const int shown = p.searches() ? after - 1 : s.run.chosen();
    const Genes genes = genesAt(p.grain, shown < 0 ? 0 : s.run.search.tried[std::size_t(shown)]);
    tape.draw("choices", engine::Numbers::vector({genes.begin(), genes.end()}));
    if (p.hasShares()) recordShares(tape, s.run, genes);
    sheet.make();
    recordScalars(tape, p, s.run, scores);
    if (p.searches()) tape.make("cost", engine::byHand(costOf(p, s)));
    if (now.step == 0) return;
    if (s.regrets) tape.point("regretEvolution", {Checkpoints - 1});
    else tape.point(p.searches() ? "score" : "parameters", {after - 1});
}

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow = follow,
    .bytes = bytes,
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step), put(s.run, to); },
    .unpack = unpack,
    .measure = measure,
    .verdict = [](const Params& p, const State& s,
                  const std::vector<double>&) { return std::string(s.step >= p.runEnd() ? "no more are tried" : ""); },
    .compares =
        [](const Params& a, const Params& b) {
            return a.task == b.task && a.grain == b.grain && a.images == b.images &&
                   a.plan().hasControl() == b.plan().hasControl();
        },
};

Net netAt(const Now& now)
{
    const engine::search::SearchRun& run = now.state.run;
    const int chosen = run.chosen();
    const Grain grain = now.params.grain;
    auto [net, parameters] =
        engine::search::trained({grain, chosen < 0 ? 0 : run.search.tried[std::size_t(chosen)], now.params.images},
                                chosen < 0 ? 0 : engine::search::Epochs);
    const auto& [images, labels] = engine::search::digitsInOrder();
    return {std::move(net), std::move(parameters), dataOfDigits(images, labels, engine::search::Training)};
}

} // namespace lessons::nas
