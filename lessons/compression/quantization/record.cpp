#include "engine/tape/coded.h"
#include "engine/tape/losses.h"
#include "engine/tape/operators.h"
#include "lessons/compression/quantization/run.h"
#include "lessons/sheet.h"

#include <cmath>
#include <set>

namespace lessons::quantization {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;

/// So many numbers, 0 where there are none yet, which is not shown.
template <class F> Quantity padded(int length, int known, F number)
{
    std::vector<double> list(std::size_t(length), 0.0);
    for (int i = 0; i < known; ++i) list[std::size_t(i)] = number(i);
    return Numbers::vector(std::move(list));
}

void recordAccuracies(Sheet& sheet, const Now& now, const Quantity& images)
{
    const State& s = now.state;
    const int all = 1 + tensorsOf(now.params), made = int(s.right.size());
    const bool isNew = now.step >= 1 && now.step <= codedStep(now.params); // of a net that learns there is one
    const int before = made - int(isNew);
    const Quantity right =
        sheet.plan("right", padded(all, made, [&](int i) { return double(s.right[std::size_t(i)]); }), before, made);
    sheet.plan("accuracy", right / images, before, made);
}

/// The bytes of a width, by tensor: codes with what it takes to read them, and the biases.
Quantity bytesOf(const Now& now, const QStringList& names)
{
    const State& s = now.state;
    std::vector<Term> terms(std::size_t(WidthCount), Term(0));
    for (std::size_t width = 0; width < s.widths.size(); ++width) {
        std::vector<Term> parts;
        for (const double bytes : s.widths[width].bytes)
            parts.emplace_back(bytes, int(parts.size()) < names.size() ? names[int(parts.size())].toStdString() : "biases");
        terms[width] = engine::sum(std::move(parts));
    }
    return engine::byHand(std::move(terms));
}

/// 10 log10 (Σw² / Σ(w - ŵ)²)
Quantity signalToNoise(const State& s)
{
    std::vector<Term> terms(std::size_t(WidthCount), Term(0));
    for (std::size_t i = 0; i < s.widths.size(); ++i) {
        const Term ratio = Term(s.widths[i].signal, "Σw²") / Term(s.widths[i].noise, "Σ(w − ŵ)²");
        terms[i] = Term(10) * engine::call("log", {ratio}) / engine::call("log", {Term(10)});
    }
    return engine::byHand(std::move(terms));
}

void recordWidths(Sheet& sheet, const Now& now, const Quantity& images)
{
    const State& s = now.state;
    const int made = int(s.widths.size());
    const int before = now.step > codedStep(now.params) && !s.whole ? made - 1 : made;
    const auto plan = [&](const char* id, const Quantity& all) { return sheet.plan(id, all, before, made); };
    const Quantity right =
        plan("widthRight", padded(WidthCount, made, [&](int i) { return double(s.widths[std::size_t(i)].right); }));
    plan("sqnr", signalToNoise(s));
    plan("bytes", bytesOf(now, now.params.layerNames()));
    plan("widthAccuracy", right / images);
}

/// Whole numbers beside the same numbers as floats.
void recordWholeNumbers(Sheet& sheet, const State& s)
{
    const WholeNumbers none{0, 0, 1, 1}, &whole = s.whole ? *s.whole : none;
    const auto plan = [&](const char* id, const Quantity& one) { return sheet.plan(id, one, 0, int(s.whole.has_value())); };
    const auto timed = [&](const char* id, double seconds) { return plan(id, engine::measured(Numbers::scalar(1e6 * seconds))); };
    plan("speed", timed("floatTime", whole.floatSeconds) / timed("integerTime", whole.seconds));
    const Quantity exact = plan("wholeOutput", Numbers::scalar(whole.output));
    plan("difference", absolute(exact - plan("simulatedOutput", Numbers::scalar(whole.simulated))));
}

void recordLearning(Tape& tape, const Now& now, const Quantity& images)
{
    const Learners none{}, &l = now.state.learners ? *now.state.learners : none;
    tape.draw("controlLoss", Numbers::scalar(l.controlLoss));
    tape.draw("loss", Numbers::scalar(l.loss));
    const Quantity control = tape.draw("controlRight", Numbers::scalar(l.controlRight));
    const Quantity aware = tape.draw("awareRight", Numbers::scalar(l.right));
    tape.make("controlAccuracy", control / images);
    tape.make("awareAccuracy", aware / images);
}

/// The tensor that is shown.
void recordTensor(Tape& tape, const Now& now)
{
    const auto which = std::size_t(shownAt(now.params, now.step));
    const Quantity weights = tape.draw("weights", weightsShown(now));
    if (now.state.tensors.size() <= which) return planCoded(tape, weights);
    recordCoded(tape, weights, methodAt(now.params, now.step), now.state.tensors[which]);
}

/// What the step is about.
void point(Tape& tape, const Now& now)
{
    const State& s = now.state;
    if (now.step <= codedStep(now.params)) tape.point("accuracy", {int(s.right.size()) - 1});
    else if (now.params.task == Task::Aware) tape.point("awareAccuracy");
    else if (s.whole) tape.point("difference");
    else tape.point("widthAccuracy", {int(s.widths.size()) - 1});
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const bool learns = p.task == Task::Aware, isCoded = now.step > codedStep(p);
    const Quantity images = p.recordImages(tape, s.net);
    Sheet sheet(tape);
    recordAccuracies(sheet, now, images);
    if (!learns) recordWidths(sheet, now, images), recordWholeNumbers(sheet, s);
    tape.step(now.step <= netStep(p) ? "net" : !isCoded ? "tensor" : learns ? "batch" : s.whole ? "whole" : "width");
    if (learns) recordLearning(tape, now, images);
    recordTensor(tape, now);
    sheet.make();
    if (now.step > 0) point(tape, now);
}

/// Of every tensor that is quantised, whichever is shown; and what has been measured.
engine::Values valuesOf(const Now& now, const Tape& tape)
{
    static const std::set<std::string> ofShown{"weights", "low",       "high",     "scale", "zeroPoint", "levels",
                                               "counts",  "quantised", "restored", "error", "bits"};
    std::vector<engine::Values> tensors;
    const QStringList names = now.params.layerNames();
    for (std::size_t i = 0; i < now.state.tensors.size(); ++i) {
        const Coded& coded = *now.state.tensors[i];
        std::vector<double> scale, zero, codes;
        engine::Array levels{{int(coded.groups.size()), coded.groups.front().count}, {}};
        for (const Group& group : coded.groups) {
            scale.push_back(group.grid.scale), zero.push_back(group.grid.zero);
            for (int place = 0; place < group.count; ++place) levels.data.push_back(group.level(place));
        }
        for (std::size_t k = 0; k < coded.places.size(); ++k) codes.push_back(coded.groupOf(k).code(coded.places[k]));
        engine::Array quantised{weightsOf(now.state.net->network)[i]->shape, std::move(codes)};
        tensors.push_back({{"tensor", names[int(i)].toStdString()},
                           {"bits", coded.bits},
                           {"scale", scale},
                           {"zeroPoint", zero},
                           {"levels", std::move(levels)},
                           {"quantised", std::move(quantised)}});
    }
    engine::Values all{{"tensors", std::move(tensors)}};
    for (auto& [name, value] : tape.values(std::min(now.step, 1)))
        if (!ofShown.contains(name)) all.emplace_back(name, std::move(value));
    return all;
}

} // namespace lessons::quantization
