#include "lessons/distributed/pipeline/words.h"

#include "lessons/layered.h"
#include "lessons/stints.h"

#include <algorithm>

namespace lessons::pipeline {

using engine::Indices;
using widgets::Glossary;
using widgets::Naming;

QString Words::schedule(Schedule schedule)
{
    switch (schedule) {
    case Schedule::GPipe: return tr("GPipe");
    case Schedule::OneForwardOneBackward: return tr("1F1B (PipeDream-flush)");
    case Schedule::Interleaved: return tr("interleaved 1F1B");
    case Schedule::PipeDream: return tr("PipeDream, asynchronous");
    case Schedule::PipeDreamWithoutStash: return tr("PipeDream without stash");
    case Schedule::ZeroBubble: return tr("zero bubble H1");
    case Schedule::ZeroBubbleH2: return tr("zero bubble H2");
    case Schedule::ZeroBubbleV: return tr("zero bubble V");
    case Schedule::BreadthFirst: break;
    }
    return tr("looped, breadth first");
}

QString Words::box(const engine::cluster::Operation& operation, const engine::cluster::Pipeline& pipeline)
{
    const QString name = box(operation);
    return pipeline.chunks == 1 ? name : tr("%1 of chunk %2").arg(name).arg(operation.stage / pipeline.devices + 1);
}

namespace {

/// What the picture counts from 1. At least two: one name alone would be the word for all.
QStringList counted(const QString& word, int count)
{
    QStringList names;
    for (int i = 1; i <= std::max(2, count); ++i) names << QStringLiteral("%1 %2").arg(word).arg(i);
    return names;
}

/// One row of each kind, as each has a place of its own.
void addBoxes(Glossary& all, const Params& params, const engine::cluster::Timeline& line)
{
    const int p = params.devices, v = params.pipeline().chunks;
    std::size_t most = 0;
    for (const auto& row : line.rows) most = std::max(most, row.size());
    const QStringList microBatches = counted(Words::tr("micro-batch"), line.pipeline.microBatches);
    const auto add = [&](const char* id, const QString& name, const QStringList& axis, int rows, const auto& place) {
        all[id].name = name;
        for (int i = 0; i < rows; ++i) {
            Naming& naming = all[indexed(id, i)] =
                figure(name, QString::fromLatin1(id) + QStringLiteral("_{%1}").arg(i), 2, {axis});
            naming.place = [=](const Indices& at) { return place(i, at.empty() ? QString() : QString::number(at[0] + 1)); };
        }
    };
    for (const auto& [id, name] : {std::pair("F", Words::tr("forward")), std::pair("B", Words::tr("backward")),
                                   std::pair("I", Words::tr("backward, inputs")), std::pair("W", Words::tr("backward, weights"))})
        add(id, name, microBatches, p * v,
            [p, v, pipeline = line.pipeline, letter = QString::fromLatin1(id)](int s, const QString& j) {
                if (v == 1) return Words::tr("end of %1 on device %2").arg(letter + j).arg(s + 1);
                return Words::tr("end of %1 on device %2, chunk %3").arg(letter + j).arg(pipeline.deviceOf(s) + 1).arg(s / p + 1);
            });
    add("wait", Words::tr("empty"), counted(Words::tr("box"), int(most) + 1), p, [](int r, const QString& k) {
        return k.isEmpty() ? Words::tr("device %1").arg(r + 1) : Words::tr("device %1, before its box %2").arg(r + 1).arg(k);
    });
    add("share", Words::tr("gradient of a micro-batch"), microBatches, p,
        [](int r, const QString& j) { return Words::tr("micro-batch %2 on device %1").arg(r + 1).arg(j); });
}

void addModel(Glossary& all, int devices, int chunks)
{
    const std::vector<QStringList> each{counted(Words::tr("device"), devices)};
    all["time"] = figure(Words::tr("now"), QStringLiteral("t"), 2, {}, Words::tr("the clock starts at 0"));
    all["makespan"] = figure(Words::tr("time until all is done"), QStringLiteral("T"), 2);
    all["busy"] = figure(Words::tr("time that a device works"), QStringLiteral("T_{\\text{busy}}"), 2);
    all["idle"] = figure(Words::tr("time that a device is idle"), QStringLiteral("T_{\\text{idle}}"), 2);
    all["bubbleOverIdeal"] = figure(Words::tr("bubble over busy time"), {}, 3);
    all["bubbleOfTotal"] = figure(Words::tr("bubble of all time"), {}, 3);
    all["idleWithin"] = figure(Words::tr("most idle time between a device's first and last box"), {}, 3);
    all["messages"] = figure(Words::tr("messages between devices in a batch"));
    all["stored"] =
        figure(chunks == 1 ? Words::tr("stored activations") : Words::tr("stored activations of chunks"), {}, 0, each);
    all["peakActivations"] = figure(
        chunks == 1 ? Words::tr("most activations at once") : Words::tr("most activations of chunks at once"), {}, 0, each);
}

void addLearning(Glossary& all, const engine::cluster::Pipeline& pipeline)
{
    all["loss"] = {.name = Words::tr("loss of a micro-batch"),
                   .tex = QStringLiteral("L_j"),
                   .origin = Words::tr("mean cross-entropy of its 32 digits"),
                   .decimals = 3,
                   .axes = {counted(Words::tr("micro-batch"), pipeline.microBatches)},
                   .spelled = true};
    all["batchLoss"] = figure(Words::tr("loss of a batch"), QStringLiteral("L"), 3);
    for (auto& [id, naming] : all)
        if (id.starts_with("share"))
            naming.origin = Words::tr("made by its backward pass"), naming.decimals = 4, naming.spelled = true;
    all["gradient"] = {.name = Words::tr("gradient of one weight"),
                       .tex = QStringLiteral("g"),
                       .note = QStringLiteral("∂L/∂w"),
                       .decimals = 4,
                       .axes = {counted(Words::tr("device"), pipeline.devices)}};
    all["difference"] = figure(Words::tr("largest difference from the full batch"), {}, 2, {},
                               Words::tr("over all gradients: added up from micro-batches, and of the full batch at once"));
    all["accuracy"] = figure(Words::tr("accuracy"), {}, 3, {}, Words::tr("share of 360 digits that were not learnt from"));
}

void addWords(Glossary& all)
{
    const auto word = [&all](const char* id, const QString& name) { all[id].name = name; };
    word("forward", Words::tr("forward"));
    word("backward", Words::tr("backward"));
    word("last of its boxes", Words::tr("last of its boxes"));
    word("first of its boxes", Words::tr("first of its boxes begins"));
    word("latency", Words::tr("latency"));
    word("duration", Words::tr("how long it takes"));
    word("chunks of a device", Words::tr("chunks of a device"));
    word("start", Words::tr("start: the latest of these"));
    word("micro-batches", Words::tr("micro-batches"));
    word("input gradients", Words::tr("backward, inputs"));
    word("weight gradients", Words::tr("backward, weights"));
    word("activations at once", Words::tr("activations at once"));
    word("end of the last box", Words::tr("end of the last box"));
    word("links", Words::tr("links between stages"));
    word("forward passes begun", Words::tr("forward passes begun"));
    word("backward passes done", Words::tr("backward passes done"));
}

} // namespace

Glossary names(const Params& params, const Run& run)
{
    Glossary all;
    addBoxes(all, params, run.course->line);
    addModel(all, params.devices, run.course->line.pipeline.chunks);
    addLearning(all, run.course->line.pipeline);
    addWords(all);
    if (run.swept) nameBubbles(all, *run.swept);
    return all;
}

} // namespace lessons::pipeline
