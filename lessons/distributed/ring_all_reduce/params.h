#pragma once

#include "engine/cluster/algorithms.h"
#include "lessons/measured.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace lessons::ring {

using engine::cluster::Algorithm;
using engine::cluster::Choice;
using engine::cluster::Fault;

struct Params {
    enum class Show { Transfers, Crossover };

    Algorithm algorithm = Algorithm::Ring;
    int devices = 4, elements = 12;
    double latency = 20e-6, bandwidth = 1e6;
    Show show = Show::Transfers;
    int group = 2, pieces = 2;
    double inside = 1;
    Fault::Kind fault = Fault::None;
    int faultRound = 1, seed = 1;
    std::string measured = NoFile;

    bool onRing() const { return algorithm == Algorithm::Ring; }
    bool onServer() const { return algorithm == Algorithm::Server; }
    Choice choice(Algorithm how) const { return {how, devices, pieces}; }
    Choice choice() const { return choice(algorithm); }
    /// Curves of all algorithms instead of this run.
    bool comparesAll() const { return devices > 1 && show == Show::Crossover; }
    /// What it is compared with.
    Choice other() const { return choice(onRing() ? Algorithm::Server : Algorithm::Ring); }
    engine::cluster::Network network() const { return {latency, bandwidth, group, inside}; }
    double bytes() const { return elements * engine::cluster::BytesPerElement; }

    /// The rounds a fault may fall into; of double trees those that there are at least.
    engine::Range faultRounds() const
    {
        const int levels = std::bit_width(unsigned(devices - 1)), around = 2 * (devices - 1);
        const int within = 2 * (group - 1) + 2 * (std::max(1, devices / group) - 1);
        const int rounds[] = {around, 2, around, levels, 2 * levels, 2 * levels, within};
        const double most = rounds[int(algorithm)];
        if (fault != Fault::EarlyAllGather) return {1, std::max(1.0, most)};
        if (onServer()) return {1, std::max(1.0, devices - 1.0)};
        if (algorithm == Algorithm::RecursiveDoubling) return {1, std::max(1.0, most - 1)};
        return {0, std::max(0.0, most / 2 - 1)};
    }

    static void fields(auto& self, auto&& all)
    {
        UnlessMeasured field(all, self.measured);
        const bool grouped = self.algorithm == Algorithm::Hierarchical;
        field({"algorithm", QT_TRANSLATE_NOOP("fields", "Algorithm"),
               QT_TRANSLATE_NOOP("fields", "who sends what to whom, until all hold the sum")},
              self.algorithm,
              {QT_TRANSLATE_NOOP("choices", "ring"), QT_TRANSLATE_NOOP("choices", "server"),
               QT_TRANSLATE_NOOP("choices", "naive"), QT_TRANSLATE_NOOP("choices", "recursive-doubling"),
               QT_TRANSLATE_NOOP("choices", "halving-doubling"), QT_TRANSLATE_NOOP("choices", "double-tree"),
               QT_TRANSLATE_NOOP("choices", "hierarchical")});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
               QT_TRANSLATE_NOOP("fields", "how many devices add up their gradients")},
              self.devices, {1, 16});
        field({"elements", QT_TRANSLATE_NOOP("fields", "Elements"),
               QT_TRANSLATE_NOOP("fields", "how many numbers of the gradient, from the output layer backwards")},
              self.elements, {1, 2410, 1, true});
        linkFields(field, self.latency, self.bandwidth, true, false);
        field(looks({"show", QT_TRANSLATE_NOOP("fields", "Show"),
                     QT_TRANSLATE_NOOP("fields", "the messages of this run, or how fast all algorithms are")}),
              self.show, {QT_TRANSLATE_NOOP("choices", "transfers"), QT_TRANSLATE_NOOP("choices", "crossover")});
        field(onlyIf(grouped || self.inside > 1,
                     folded({"group", QT_TRANSLATE_NOOP("fields", "Group g"),
                             QT_TRANSLATE_NOOP("fields", "how many devices stand together in one machine")})),
              self.group, {1, 16});
        field({"within", QT_TRANSLATE_NOOP("fields", "Links within a group"),
               QT_TRANSLATE_NOOP("fields", "so many times as fast as those between groups"), "×", true},
              self.inside, {1, 100, 1, true});
        field(onlyIf(self.algorithm == Algorithm::DoubleTree,
                     folded({"pieces", QT_TRANSLATE_NOOP("fields", "Pieces"),
                             QT_TRANSLATE_NOOP("fields", "into how many pieces the half of each tree is cut")})),
              self.pieces, {1, 8});
        field({"fault", QT_TRANSLATE_NOOP("fields", "Break it"),
               QT_TRANSLATE_NOOP("fields", "lose or double the first message of a round, or hand on results too early"), "",
               true},
              self.fault,
              {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "drop-message"),
               QT_TRANSLATE_NOOP("choices", "duplicate-message"), QT_TRANSLATE_NOOP("choices", "early-all-gather")});
        field({"fault-round", QT_TRANSLATE_NOOP("fields", "Break it: round"),
               QT_TRANSLATE_NOOP("fields", "the round of the lost or doubled message; or the rounds (through a server: "
                                           "the arrivals) after which unfinished results are handed on"),
               "", true},
              self.faultRound, self.faultRounds());
        measuredField(all, self.measured, {"collective"});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the network's random first weights"));
    }
};

} // namespace lessons::ring
