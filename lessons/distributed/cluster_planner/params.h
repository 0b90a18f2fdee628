#pragma once

#include "engine/cluster/planner.h"
#include "lessons/claim.h"
#include "lessons/fields.h"
#include "lessons/machine.h"

namespace lessons::planner {

using engine::cluster::Part;

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cluster_planner)
};

/// "own", and then the published runs.
enum class Preset { Own };
std::vector<std::string> presetNames();

struct Params {
    Preset preset = Preset(6); // 76 billion parameters: its 1024 devices can be seen one by one
    engine::cluster::Job job;
    engine::cluster::Layout layout;
    double spread = 0;
    int seed = 1;
    std::string chosen; ///< a layout that a click on the chart chooses: "4,8,32,1,1"

    /// Its five numbers; nothing if they are not.
    static std::optional<std::vector<double>> layoutIn(const std::string& text);
    /// What is published of exactly this run, if it is.
    const engine::cluster::PublishedRun* published() const;
    /// A preset, or a layout of the chart, is all that belongs to it; and what is changed otherwise is one's own.
    static std::vector<engine::Change> with(std::vector<engine::Change> changes);

    static void fields(auto& self, auto&& field)
    {
        auto& [p, t, d, b, v] = self.layout;
        auto& model = self.job.model;
        auto& cluster = self.job.cluster;
        const double share = std::max(1.0, double(d) * b), copy = std::max(1.0, double(p) * t); // what is typed may be 0
        field({"preset", QT_TRANSLATE_NOOP("fields", "Model"),
               QT_TRANSLATE_NOOP("fields", "a published run: its model and its layout; own: as the other knobs say")},
              self.preset, presetNames());
        field({"pipeline", QT_TRANSLATE_NOOP("fields", "Stages p"),
               QT_TRANSLATE_NOOP("fields", "into how many stages the layers are divided")},
              p, {1, double(model.layers), 1, true});
        field({"tensor", QT_TRANSLATE_NOOP("fields", "Slices t"),
               QT_TRANSLATE_NOOP("fields", "over how many devices each layer is cut: a divisor of the heads")},
              t, {1, double(engine::cluster::mostSlices(model)), 1, true});
        field({"data", QT_TRANSLATE_NOOP("fields", "Replicas d"),
               QT_TRANSLATE_NOOP("fields", "how many copies of the model share a batch, which follows to a multiple")},
              d, {1, std::max(1.0, std::floor(engine::cluster::MostDevices / copy)), 1, true});
        field({"micro-batch", QT_TRANSLATE_NOOP("fields", "Micro-batch b"),
               QT_TRANSLATE_NOOP("fields", "how many sequences go through a stage at once")},
              b, {1, engine::cluster::MostMicroBatch, 1, true});
        const auto more = [&](const char* name, const char* label, const char* help, auto& member, engine::Range range,
                              const char* unit = "") {
            field(folded({name, label, help, unit}), member, range);
        };
        more("virtual-stages", QT_TRANSLATE_NOOP("fields", "Chunks v"),
             QT_TRANSLATE_NOOP("fields", "interleaved: how many stages of the network each device has"), v,
             {1, p <= 1 ? 1.0 : std::max(1.0, std::floor(double(model.layers) / p))});
        more("batch", QT_TRANSLATE_NOOP("fields", "Batch"), QT_TRANSLATE_NOOP("fields", "sequences of a step"), self.job.batch,
             {share, share * std::max(1.0, std::floor(8192 / share)), share});
        field(folded({"recompute", QT_TRANSLATE_NOOP("fields", "Recompute"),
                      QT_TRANSLATE_NOOP("fields", "activations made anew going back: full: all of a layer; selective: the "
                                                  "scores of attention; none: all are kept")}),
              self.job.recompute,
              {QT_TRANSLATE_NOOP("choices", "full"), QT_TRANSLATE_NOOP("choices", "selective"),
               QT_TRANSLATE_NOOP("choices", "none")});
        field(folded({"sharded-optimizer", QT_TRANSLATE_NOOP("fields", "Sharded optimizer"),
                      QT_TRANSLATE_NOOP("fields", "each replica keeps its share of master weights and moments (ZeRO-1)")}),
              self.job.shardsOptimizer);
        more("layers", QT_TRANSLATE_NOOP("fields", "Layers"), QT_TRANSLATE_NOOP("fields", "of the GPT"), model.layers,
             {double(p) * v, 256});
        more("hidden", QT_TRANSLATE_NOOP("fields", "Hidden width"), QT_TRANSLATE_NOOP("fields", "numbers of a token"),
             model.hidden, {256, 32768, 256, true});
        more("heads", QT_TRANSLATE_NOOP("fields", "Heads"), QT_TRANSLATE_NOOP("fields", "of attention"), model.heads,
             {double(t), 256});
        more("sequence", QT_TRANSLATE_NOOP("fields", "Sequence"), QT_TRANSLATE_NOOP("fields", "tokens of a sequence"),
             model.sequence, {128, 8192, 128, true});
        more("vocabulary", QT_TRANSLATE_NOOP("fields", "Vocabulary"), QT_TRANSLATE_NOOP("fields", "how many tokens there are"),
             model.vocabulary, {1024, 262144, 1024, true});
        more("tokens", QT_TRANSLATE_NOOP("fields", "Tokens"), QT_TRANSLATE_NOOP("fields", "billions that are learnt from"),
             self.job.tokens, {1, 20000, 1, true});
        more("node", QT_TRANSLATE_NOOP("fields", "Devices of a node"),
             QT_TRANSLATE_NOOP("fields", "joined by NVLink; nodes are joined by InfiniBand"), cluster.perNode, {1, 64});
        more("device-memory", QT_TRANSLATE_NOOP("fields", "Device memory"), QT_TRANSLATE_NOOP("fields", "of each device"),
             cluster.memory, {8, 512}, "GB");
        more("peak", QT_TRANSLATE_NOOP("fields", "Peak"), QT_TRANSLATE_NOOP("fields", "of a device's arithmetic"), cluster.peak,
             {10, 5000, 1, true}, "TFLOP/s");
        more("reached", QT_TRANSLATE_NOOP("fields", "Share reached"),
             QT_TRANSLATE_NOOP("fields", "of the peak, by products of matrices; 0.62 fits the published runs"), cluster.reached,
             {0.05, 1, 0.01});
        more("bandwidth", QT_TRANSLATE_NOOP("fields", "Memory bandwidth"),
             QT_TRANSLATE_NOOP("fields", "between a device and its memory"), cluster.bandwidth, {100, 10000, 1, true}, "GB/s");
        more("nvlink", QT_TRANSLATE_NOOP("fields", "NVLink"), QT_TRANSLATE_NOOP("fields", "inside of a node, in one direction"),
             cluster.inside, {1, 2000, 1, true}, "GB/s");
        more("infiniband", QT_TRANSLATE_NOOP("fields", "InfiniBand"),
             QT_TRANSLATE_NOOP("fields", "between nodes, for each device, in one direction"), cluster.between, {1, 2000, 1, true},
             "GB/s");
        more("spread", QT_TRANSLATE_NOOP("fields", "Slower stages"),
             QT_TRANSLATE_NOOP("fields", "in the simulation stages are slower by up to this share"), self.spread, {0, 0.5, 0.01});
        field({.name = "layout",
               .label = QT_TRANSLATE_NOOP("fields", "Layout"),
               .help = QT_TRANSLATE_NOOP("fields", "p, t, d, b and v at once: '4,8,32,1,1'"),
               .folded = true,
               .hidden = true},
              self.chosen,
              engine::Form{{}, [](const std::string& text) {
                               return text.empty() || layoutIn(text)
                                          ? engine::Message()
                                          : engine::message("messages",
                                                            "five whole numbers, p, t, d, b and v, such as '4,8,32,1,1'");
                           }});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of how much slower each stage is"));
    }
};

/// A plan on its tape.
struct Run : Tape {
    engine::cluster::LayoutPlan plan = {};
    std::vector<engine::cluster::Found> found = {}; ///< of as many devices
    int planned = 0;                                ///< which of these it is
    std::optional<double> simulated = {};
    Params params = {};
};

const char* idOf(Part part);
Run run(const Params& params);
ViewPtr stage(const Params& params, const Run& run);
std::vector<Claim> claims();

} // namespace lessons::planner
