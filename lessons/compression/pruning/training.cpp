#include "engine/core/parallel.h"
#include "engine/numbers/quantised_chain.h"
#include "engine/tape/pruned.h"
#include "lessons/compression/pruning/run.h"
#include "lessons/remembered.h"
#include "lessons/sheet.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lessons::pruning {
namespace {

using engine::Numbers;
using engine::Term;

constexpr int JudgedBy = 300;

/// From some of the batches after.
void learnOn(const Params& p, const Net& net, int from, int end, const Mask& mask, engine::Learner<float>& learner)
{
    descend(net.network, recipeAfter(), samplesOf(net), p.batchesAfter(net, from, end), mask, learner);
}

void learnFirst(const Params& p, State& s)
{
    s.net = p.at(s.step);
    const Mask all(s.net->parameters.size(), Kept);
    const int right = p.rightOf(s.net);
    s.learners = std::make_shared<const Learners>(Learners{{s.net->parameters}, {s.net->parameters}, all, right, right});
}

/// What goes of these parameters; candidates are judged by pictures that the net has learnt from.
Mask maskOf(const Params& p, const Net& net, const std::vector<float>& parameters, double sparsity, int tries, Best& best)
{
    engine::QuantisedChain chain(net.network); // in full precision
    const auto score = [&](std::span<const float> left) {
        return chain.right(left, samplesOf(net), some(net.data->train, JudgedBy));
    };
    return maskBy(net.network, p, parameters, sparsity, {score, std::uint64_t(p.seed)}, tries, best);
}

/// The dense net and how many pictures it tells right, after so many of the batches: no other knob has a say in that.
using Dense = std::pair<engine::Learner<float>, int>;
Dense denseAfter(const Params& p, const Net& net, int from, int end, engine::Learner<float> learner)
{
    learnOn(p, net, from, end, Mask(learner.parameters.size(), Kept), learner);
    const int right = p.rightOf(net, net.network, learner.parameters);
    return {std::move(learner), right};
}

/// A step that prunes, or lets what is left learn on, or both.
void pruneOrTune(const Params& p, State& s)
{
    const Net& net = *s.net;
    Learners next = prunedFor(p, s);
    if (const auto [from, end] = p.learntIn(s.step); end > 0) {
        learnOn(p, net, from, end, next.mask, next.pruned);
        const std::vector<double> settings{double(end), double(p.images), double(p.seed), double(engine::threadsFor(1e9))};
        const auto dense = [&p, &net, &next, from = from, end = end] { return denseAfter(p, net, from, end, next.dense); };
        std::tie(next.dense, next.denseRight) = remembered<Dense>("dense", s.net, settings, dense, 32);
    }
    next.right = p.rightOf(net, net.network, next.pruned.parameters);
    s.learners = std::make_shared<const Learners>(std::move(next));
}

/// One shot from the dense net, of a third of the candidates, then all the batches after.
Point pointAt(const Params& p, const Net& net, double sparsity)
{
    Params any = p;
    any.criterion = Criterion::Random;
    Best best;
    engine::Learner<float> learner{net.parameters}, other = learner;
    const auto right = [&](const engine::Learner<float>& of) { return p.rightOf(net, net.network, of.parameters); };
    const Mask mask = maskOf(p, net, net.parameters, sparsity, 2 * TriesAStep, best);
    hold(mask, learner.parameters), hold(maskOf(any, net, net.parameters, sparsity, 0, best), other.parameters);
    Point made{right(learner), right(other), 0};
    learnOn(p, net, 0, p.after, mask, learner);
    return made.tuned = right(learner), made;
}

/// A dense net of the same kind that takes no more bytes, trained as long from its first weights.
void compareSmall(const Params& p, State& s)
{
    const Net& net = *s.net;
    const Learners& l = *s.learners;
    const engine::Network small = narrowed(net.network, valueOf(bytesOfLeft(net.network, p.grain, l.pruned.parameters, l.mask)));
    s.small = Small{double(small.parameterCount()), p.rightOfOther(s.net, small, p.after)};
}

void step(const Params& p, State& s)
{
    ++s.step;
    std::vector<double> settings{double(p.grain),  double(p.criterion), double(p.scope), double(p.after),
                                 double(p.images), double(p.seed),      double(s.step)};
    const auto next = [&p, s = s]() mutable { return pruneOrTune(p, s), s; };
    const auto point = [&] { return pointAt(p, *s.net, Sparsities[s.points.size()]); };
    if (s.step <= p.netStep()) learnFirst(p, s);
    else if (s.step <= p.tunedStep()) {
        settings.insert(settings.end(), {double(p.schedule), p.sparsity, double(engine::threadsFor(1e9))});
        s = remembered<State>("learning", s.net, settings, next, 32);
    } else if (s.step <= p.pointsStep()) s.points.push_back(remembered<Point>("sparsity", s.net, settings, point));
    else if (s.step < p.lastStep()) compareSmall(p, s);
    else s.speed = speedOf(s.net->network, p, s.learners->dense.parameters, s.learners->pruned.parameters, s.learners->mask);
}

State redone(const Params& p, int end)
{
    requirePrunable(p.network()); // refused now, not in the first step
    State s;
    while (s.step < end) step(p, s);
    return s;
}

/// What stands is made anew if it is the same net that is pruned: all of it follows from the parameters.
bool follow(const Params& before, const Params& now, State& s)
{
    if (!now.isLike(before)) return false;
    s = redone(now, std::min(s.step, now.lastStep()));
    return true;
}

void recordPoints(Sheet& sheet, const Now& now, const Quantity& images)
{
    const std::vector<Point>& points = now.state.points;
    const int made = int(points.size()), isNew = now.step > now.params.tunedStep() && now.step <= now.params.pointsStep();
    const auto course = [&](const char* id, int Point::*of) {
        std::vector<Term> terms(std::size_t(Points), Term(0));
        for (int i = 0; i < made; ++i) terms[std::size_t(i)] = Term(points[std::size_t(i)].*of, "right") / images.term({});
        sheet.plan(id, engine::byHand(std::move(terms)), made - isNew, made);
    };
    course("randomAt", &Point::random), course("prunedAt", &Point::pruned), course("tunedAt", &Point::tuned);
}

/// What the last step finds.
void recordSpeed(Sheet& sheet, const State& s)
{
    const Speed speed = s.speed.value_or(Speed{});
    const auto plan = [&](const char* id, const Quantity& one) { return sheet.plan(id, one, 0, int(s.speed.has_value())); };
    const auto timed = [&](const char* id, double seconds) { return plan(id, engine::measured(Numbers::scalar(1e6 * seconds))); };
    plan("rowsSpeed", timed("layerTime", speed.layer) / timed("rowsTime", speed.rows));
    plan("speed", timed("denseTime", speed.dense) / timed("prunedTime", speed.pruned));
}

} // namespace

engine::Recipe recipeAfter()
{
    engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    how.optimiser.rate /= 2;
    return how;
}

Learners prunedFor(const Params& p, State& s)
{
    Learners next = *s.learners;
    if (s.step > p.prunedStep()) return next;
    const int part = s.step - p.netStep();
    const double sparsity = p.tries() ? p.sparsity : gradualSparsity(p.sparsity, part, PruningSteps);
    if (!p.isGradual()) next.pruned.parameters = s.net->parameters; // what goes is judged as it was learnt
    next.mask = maskOf(p, *s.net, next.pruned.parameters, sparsity, TriesAStep, s.best);
    hold(next.mask, next.pruned.parameters);
    return next;
}

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const engine::Network net = p.network();
    const Learners none{{std::vector<float>(net.parameterCount())}, {}, Mask(net.parameterCount(), Gone)};
    const Learners& l = s.learners ? *s.learners : none;
    const Quantity images = p.recordImages(tape, s.net);
    const auto share = [&](int right) { return engine::byHand(Term(right, "right") / images.term({})); };
    Sheet sheet(tape);
    if (p.hasSparsity()) recordPoints(sheet, now, images);
    sheet.plan("smallAccuracy", share(s.small ? s.small->right : 0), int(s.speed.has_value()), int(s.small.has_value()));
    recordSpeed(sheet, s);
    tape.step("step");
    recordMasked(tape, net, s.net ? s.net->parameters : l.pruned.parameters, l.pruned.parameters, l.mask);
    const auto make = [&](const char* id, const Term& sum) { return tape.make(id, engine::byHand(sum)); };
    make("bytesDense", bytesOf(net, l.pruned.parameters, Storage::Dense));
    make("bytesCsr", bytesOf(net, l.pruned.parameters, Storage::Csr));
    make("bytesBitmap", bytesOf(net, l.pruned.parameters, Storage::Bitmap));
    if (p.grain != Grain::Weight) make("bytesLeft", bytesOfLeft(net, p.grain, l.pruned.parameters, l.mask));
    make("operations", operationsOf(net, l.pruned.parameters));
    tape.make("denseAccuracy", share(l.denseRight)), tape.make("accuracy", share(l.right));
    sheet.make();
    if (now.step == 0) return;
    if (now.step <= p.tunedStep()) tape.point("accuracy");
    else if (now.step <= p.pointsStep()) tape.point("tunedAt", {int(s.points.size()) - 1});
    else tape.point(s.speed ? "speed" : "smallAccuracy");
}

const engine::Training<Params, State> training{
    .begin = [](const Params& p) { return redone(p, 0); },
    .step = step,
    .follow = follow,
    .bytes = [](const State& s) { return sizeof s + (s.learners ? 26 * s.net->parameters.size() : 0); },
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step); },
    .unpack = [](const Params& p, engine::ByteReader& from) { return redone(p, from.get<int>(0, p.lastStep())); },
    .measure =
        [](const Params& p, const State& s, const std::vector<double>&) {
            if (!s.learners) return std::vector<double>(2, std::nan(""));
            const double images = p.imagesOf(*s.net);
            return std::vector{s.learners->right / images, s.learners->denseRight / images};
        },
    .verdict = [](const Params& p, const State& s,
                  const std::vector<double>&) { return std::string(s.step >= p.lastStep() ? "all is measured" : ""); }};

Net netAt(const Now& now)
{
    const State& s = now.state;
    return s.net ? s.net->with(s.learners->pruned.parameters) : now.params.at(0)->with(now.params.at(0)->parameters);
}

} // namespace lessons::pruning
