#pragma once

#include "engine/cluster/collective.h"
#include "engine/core/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lessons::ring {

struct Params {
    enum class Algorithm { Ring, Server };

    Algorithm algorithm = Algorithm::Ring;
    int devices = 4, elements = 12;
    double latency = 20e-6, bandwidth = 1e6;
    engine::cluster::Fault::Kind fault = engine::cluster::Fault::None;
    int faultRound = 1, seed = 1;

    bool onRing() const { return algorithm == Algorithm::Ring; }
    /// The rounds a fault may fall into.
    engine::Range faultRounds() const
    {
        const bool early = fault == engine::cluster::Fault::EarlyAllGather;
        if (onRing())
            return early ? engine::Range{0, std::max(0.0, devices - 2.0)} : engine::Range{1, std::max(1.0, 2.0 * (devices - 1))};
        return early ? engine::Range{1, std::max(1.0, devices - 1.0)} : engine::Range{1, 2};
    }

    static void fields(auto& self, auto&& field)
    {
        field({"algorithm", QT_TRANSLATE_NOOP("fields", "Algorithm"),
               QT_TRANSLATE_NOOP("fields", "around a ring of devices, or through one server")},
              self.algorithm, {QT_TRANSLATE_NOOP("choices", "ring"), QT_TRANSLATE_NOOP("choices", "server")});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
               QT_TRANSLATE_NOOP("fields", "how many devices add up their gradients")},
              self.devices, {1, 16});
        field({"elements", QT_TRANSLATE_NOOP("fields", "Elements"),
               QT_TRANSLATE_NOOP("fields", "how many numbers of the gradient, from the output layer backwards")},
              self.elements, {1, 2410, 1, true});
        field({"latency", QT_TRANSLATE_NOOP("fields", "Latency α"),
               QT_TRANSLATE_NOOP("fields", "what every message takes, however short"), "s"},
              self.latency, {0, 1e-2, 1, true});
        field({"bandwidth", QT_TRANSLATE_NOOP("fields", "Bandwidth B"),
               QT_TRANSLATE_NOOP("fields", "bytes per second of every link"), "B/s"},
              self.bandwidth, {1e3, 1e11, 1, true});
        field({"fault", QT_TRANSLATE_NOOP("fields", "Break it"),
               QT_TRANSLATE_NOOP("fields", "lose or double the message of device 1, or hand on results before they are finished"),
               "", true},
              self.fault,
              {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "drop-message"),
               QT_TRANSLATE_NOOP("choices", "duplicate-message"), QT_TRANSLATE_NOOP("choices", "early-all-gather")});
        field({"fault-round", QT_TRANSLATE_NOOP("fields", "Break it: round"),
               QT_TRANSLATE_NOOP("fields", "the round of the lost or doubled message; or the rounds (through a server: "
                                           "the arrivals) after which unfinished results are handed on"),
               "", true},
              self.faultRound, self.faultRounds());
        field({"seed", QT_TRANSLATE_NOOP("fields", "Seed"), QT_TRANSLATE_NOOP("fields", "of the network's random first weights"),
               "", true},
              self.seed, {0, 2147483647});
    }
};

} // namespace lessons::ring
