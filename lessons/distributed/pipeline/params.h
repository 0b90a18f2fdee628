#pragma once

#include "engine/cluster/pipeline.h"
#include "lessons/measured.h"

#include <QCoreApplication>

#include <algorithm>

namespace lessons::pipeline {

using engine::cluster::Schedule;

/// "2, 1, 1": of the first devices; those beyond have the last of these times.
inline engine::Form durations(std::vector<std::string> suggestions)
{
    return {std::move(suggestions), [](const std::string& list) {
                const auto numbers = engine::numbersIn(list);
                const bool good = numbers && !numbers->empty() && numbers->size() <= 64 &&
                                  std::ranges::all_of(*numbers, [](double t) { return t >= 0.05 && t <= 20; });
                return good ? engine::Message()
                            : engine::message("messages", "one time for all devices, or a list of times such as '2, 1, 1'; each "
                                                          "from 0.05 to 20");
            }};
}

/// What the bubble is shown against.
enum class Sweep { None, MicroBatches, Chunks };

struct Params {
    Schedule schedule = Schedule::OneForwardOneBackward;
    int devices = 4, microBatches = 8, chunks = 2;
    double latency = 0;
    std::string forward = "1", backward = "2", input = "1", weight = "1";
    int memory = 0;
    double rate = 0.1;
    int steps = 1, layers = 16, seed = 1;
    bool path = false, build = false;
    std::string order; ///< what was built by hand: "FFBB/FBFB"
    double zoom = 1;
    std::string measured = NoFile;
    Sweep sweep = Sweep::None;

    engine::cluster::Pipeline chosen() const
    {
        return {schedule, devices, microBatches, engine::cluster::chunksOf(schedule, chunks)};
    }
    /// By hand there is one stage on a device, and a flush.
    engine::cluster::Pipeline pipeline() const
    {
        if (!build) return chosen();
        return {chosen().splitsBackward() ? Schedule::ZeroBubble : Schedule::OneForwardOneBackward, devices, microBatches, 1};
    }
    /// Whether a net is trained in the boxes, or there are too many of them, so that only their times are worked out.
    bool isReal() const { return devices <= 16 && microBatches <= 64; }
    /// Throws InputError for a list of times that says something about a device that there is not.
    engine::cluster::Pace pace() const;
    /// So many batches that the boxes can be seen one by one.
    int mostSteps() const { return isReal() && !build ? std::max(1, 10'000 / (2 * pipeline().stages() * microBatches)) : 1; }
    int leastLayers() const { return std::min(128, pipeline().stages()); }

    static void fields(auto& self, auto&& all)
    {
        UnlessMeasured field(all, self.measured);
        field({"schedule", QT_TRANSLATE_NOOP("fields", "Schedule"),
               QT_TRANSLATE_NOOP("fields", "in which order a device does what is to be done")},
              self.schedule,
              {QT_TRANSLATE_NOOP("choices", "gpipe"), QT_TRANSLATE_NOOP("choices", "1f1b"),
               QT_TRANSLATE_NOOP("choices", "interleaved"), QT_TRANSLATE_NOOP("choices", "pipedream"),
               QT_TRANSLATE_NOOP("choices", "pipedream-no-stash"), QT_TRANSLATE_NOOP("choices", "zb-h1"),
               QT_TRANSLATE_NOOP("choices", "zb-h2"), QT_TRANSLATE_NOOP("choices", "zb-v"), QT_TRANSLATE_NOOP("choices", "bfs")});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
               QT_TRANSLATE_NOOP("fields", "how many devices share the layers; beyond 16 only times are worked out")},
              self.devices, {1, 64, 1, true});
        field({"micro-batches", QT_TRANSLATE_NOOP("fields", "Micro-batches m"),
               QT_TRANSLATE_NOOP("fields", "into how many parts a batch is cut; beyond 64 only times are worked out")},
              self.microBatches, {1, 512, 1, true});
        const bool splits = self.chosen().splitsBackward(), takesChunks = engine::cluster::chunksOf(self.schedule, 0) == 0;
        field(onlyIf(takesChunks,
                     {"virtual-stages", QT_TRANSLATE_NOOP("fields", "Chunks v"),
                      QT_TRANSLATE_NOOP("fields", "interleaved and bfs: how many stages of the network each device has")}),
              self.chunks, {1, 8});
        field({"latency", QT_TRANSLATE_NOOP("fields", "Latency c"),
               QT_TRANSLATE_NOOP("fields", "time from the end of a box until another device has its result")},
              self.latency, {0, 4, 0.05});
        const auto list = [&](const char* name, const char* label, const char* help, std::string& member,
                              std::vector<std::string> suggestions, bool matters = true) {
            field(onlyIf(matters, folded({name, label, help})), member, durations(std::move(suggestions)));
        };
        list("forward", QT_TRANSLATE_NOOP("fields", "Forward time"),
             QT_TRANSLATE_NOOP("fields", "of a micro-batch on a device: one for all, or device by device"), self.forward,
             {"1", "2, 1"});
        list("backward", QT_TRANSLATE_NOOP("fields", "Backward time"),
             QT_TRANSLATE_NOOP("fields", "of a micro-batch on a device: one for all, or device by device"), self.backward,
             {"1", "2", "4, 2"}, !splits);
        list("backward-input", QT_TRANSLATE_NOOP("fields", "Backward, inputs"),
             QT_TRANSLATE_NOOP("fields", "zero bubble: time for the gradient that goes to the stage before"), self.input,
             {"1", "0.5"}, splits);
        list("backward-weight", QT_TRANSLATE_NOOP("fields", "Backward, weights"),
             QT_TRANSLATE_NOOP("fields", "zero bubble: time for the gradient of the weights"), self.weight, {"1", "0.5"}, splits);
        field(folded({"memory", QT_TRANSLATE_NOOP("fields", "Memory cap"),
                      QT_TRANSLATE_NOOP("fields", "activations of how many micro-batches fit on a device, 0: any number")}),
              self.memory, {0, 512});
        field(folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate"),
                      QT_TRANSLATE_NOOP("fields", "of plain gradient descent")}),
              self.rate, {0.001, 1, 0.001, true});
        field(folded({"steps", QT_TRANSLATE_NOOP("fields", "Batches"),
                      QT_TRANSLATE_NOOP("fields", "how many batches of m micro-batches are trained")}),
              self.steps, {1, double(self.mostSteps()), 1, true});
        field(folded({"layers", QT_TRANSLATE_NOOP("fields", "Layers"),
                      QT_TRANSLATE_NOOP("fields", "of the network; each stage has at least one")}),
              self.layers, {double(self.leastLayers()), 128});
        field(folded({"build", QT_TRANSLATE_NOOP("fields", "Build your own"),
                      QT_TRANSLATE_NOOP("fields",
                                        "place the boxes yourself, by clicks; the schedule is what yours is compared with")}),
              self.build);
        field({.name = "order",
               .label = QT_TRANSLATE_NOOP("fields", "Own order"),
               .help = QT_TRANSLATE_NOOP("fields", "what was placed by hand, device by device: 'FFBB/FBFB'"),
               .folded = true,
               .hidden = true},
              self.order,
              engine::Form{{}, [](const std::string& text) {
                               return text.find_first_not_of("FBIW/") == std::string::npos
                                          ? engine::Message()
                                          : engine::message("messages", "rows of F and B, or F, I and W, with '/' between");
                           }});
        field(looks(folded({"zoom", QT_TRANSLATE_NOOP("fields", "Zoom"),
                            QT_TRANSLATE_NOOP("fields", "so many times as much of the time as fits; the playhead scrolls")})),
              self.zoom, {1, 100, 0.1, true});
        field(looks(folded({"critical-path", QT_TRANSLATE_NOOP("fields", "Critical path"),
                            QT_TRANSLATE_NOOP("fields", "underline the boxes that decide how long all takes")})),
              self.path);
        field(folded({"bubble-against", QT_TRANSLATE_NOOP("fields", "Bubble against"),
                      QT_TRANSLATE_NOOP("fields", "a chart of what the bubble would be, with all other settings as they are")}),
              self.sweep,
              {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "micro-batches"),
               QT_TRANSLATE_NOOP("choices", "virtual-stages")});
        measuredField(all, self.measured, {"pipeline"});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the network's random first weights"));
    }
};

} // namespace lessons::pipeline
