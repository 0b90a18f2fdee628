#pragma once

#include "engine/cluster/sharded.h"
#include "lessons/claim.h"
#include "lessons/fields.h"
#include "lessons/machine.h"
#include "lessons/stints.h"

#include <optional>

namespace lessons::fsdp {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fsdp)
};

constexpr int Stages = 4, Width = 64;

struct Params {
    int stage = 3, devices = 4, layers = 4, batch = 64, steps = 20, memory = 0, seed = 1;
    bool prefetch = false, mixed = false;
    double rate = 0.002, latency = 20e-6, bandwidth = 1e8, speed = 1;

    engine::cluster::Network network() const { return {latency, bandwidth}; }
    engine::cluster::StateBytes each() const
    {
        return mixed ? engine::cluster::StateBytes::mixed() : engine::cluster::StateBytes{};
    }

    static void fields(auto& self, auto&& field)
    {
        field(
            {"stage", QT_TRANSLATE_NOOP("fields", "ZeRO stage"),
             QT_TRANSLATE_NOOP("fields", "divided are: 0 nothing (DDP), 1 the optimiser's state, 2 gradients, too, 3 parameters, "
                                         "too (FSDP)")},
            self.stage, {0, 3});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices N"),
               QT_TRANSLATE_NOOP("fields", "how many devices divide the model's state, and each batch")},
              self.devices, {1, 16});
        field({"prefetch", QT_TRANSLATE_NOOP("fields", "Prefetch"),
               QT_TRANSLATE_NOOP("fields", "stage 3: gather the next layer while this one is computed")},
              self.prefetch);
        field({"layers", QT_TRANSLATE_NOOP("fields", "Layers"), QT_TRANSLATE_NOOP("fields", "of the network, the last included")},
              self.layers, {1, 8});
        field({"mixed", QT_TRANSLATE_NOOP("fields", "Mixed precision"),
               QT_TRANSLATE_NOOP("fields",
                                 "count 2 + 2 + 12 bytes for each parameter instead of 4 + 4 + 8; the net stays as it is")},
              self.mixed);
        field(folded({"memory", QT_TRANSLATE_NOOP("fields", "Memory cap"), QT_TRANSLATE_NOOP("fields", "of each device, 0: none"),
                      "kB"}),
              self.memory, {0, 2000});
        field(folded({"batch", QT_TRANSLATE_NOOP("fields", "Batch"),
                      QT_TRANSLATE_NOOP("fields", "digits in a batch, of all devices")}),
              self.batch, {1, 1024, 1, true});
        field(folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"), QT_TRANSLATE_NOOP("fields", "of Adam")}),
              self.rate, {0.0001, 0.1, 0.0001, true});
        linkFields(field, self.latency, self.bandwidth);
        field(folded({"speed", QT_TRANSLATE_NOOP("fields", "Speed"),
                      QT_TRANSLATE_NOOP("fields", "billions of operations that a device does in a second"), "GFLOP/s"}),
              self.speed, {0.01, 1000, 0.01, true});
        field(folded({"steps", QT_TRANSLATE_NOOP("fields", "Batches"),
                      QT_TRANSLATE_NOOP("fields", "how many are learnt: the first on the clock, the others in a step each")}),
              self.steps, {1, 200});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the network's random first weights"));
    }
};

/// What was learnt, batch by batch.
struct Learnt {
    std::vector<double> loss, lossSingle, difference; ///< the last: the largest between a weight here and with DDP
    std::vector<double> gradients;                    ///< of the first batch: rows of `BiasesShown`, devices and their mean
    std::vector<double> shards;                       ///< parameters that each device owns
};

struct Course {
    Params params;
    engine::cluster::Workload work;
    std::vector<int> samples; ///< of each device
    PlanPtr plan;
    std::vector<std::vector<engine::cluster::Held>> held; ///< device by device
    std::vector<double> ticks;                            ///< ends of stints, from 0 on
    Learnt learnt;

    int tickSteps() const { return int(ticks.size()) - 1; }
    /// The stint that a tick is about: the first that ends with it.
    const engine::cluster::Stint& at(int step) const;
    engine::cluster::Held heldAt(int device, double time) const;
    double parameters() const { return work.volume() / work.element; }
    /// The first device that has held more than its memory by then.
    struct Overflow {
        int device;
        double bytes, time;
    };
    std::optional<Overflow> overflowBy(double time) const;
};
using CoursePtr = std::shared_ptr<const Course>;
struct Run : Tape {
    CoursePtr course;
};

engine::Network networkOf(const Params& params);
Learnt learn(const Params& params);
/// What all shards are together.
Net netAt(const Params& params, const Run& run, int step);
Run run(const Params& params);
Glossary names(const Params& params, const Run& run);

} // namespace lessons::fsdp
