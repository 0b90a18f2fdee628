#pragma once

#include "engine/cluster/data_parallel_clock.h"
#include "lessons/measured.h"

#include <algorithm>

namespace lessons::dataparallel {

using engine::cluster::Joining;
using engine::cluster::Route;

enum class Data { Small, Large };
enum class Precision { Single, Double };
enum class Against { None, Bucket, Devices };

struct Params {
    Route exchange = Route::Ring;
    int devices = 4, batch = 64, layers = 3, delay = 0, averageEvery = 1, steps = 200, seed = 1;
    std::string shards = "1", measured = NoFile;
    Joining joining = Joining::WeightedMean;
    double rate = 0.1, momentum = 0, latency = 20e-6, bandwidth = 1e8, speed = 0.5, bucket = 2;
    bool scaled = false, normalised = false, overlap = true;
    Data data = Data::Small;
    Precision precision = Precision::Single;
    Against against = Against::None;

    bool operator==(const Params&) const = default;
    /// Linear scaling (Goyal et al. 2017): of the rate for batches of 64.
    double ownRate() const { return scaled ? rate * batch / 64 : rate; }
    engine::cluster::Network network() const { return {latency, bandwidth}; }
    engine::cluster::DataParallel how() const;
    /// Of devices: as many as a measured file has processes, if they are not too many.
    int count() const
    {
        const MeasuredPtr file = measuredAt(measured);
        return file ? std::min(file->processes, 16) : devices;
    }

    static void fields(auto& self, auto&& field)
    {
        field({"algorithm", QT_TRANSLATE_NOOP("fields", "Algorithm"),
               QT_TRANSLATE_NOOP("fields", "around a ring of devices, or through one server")},
              self.exchange, {QT_TRANSLATE_NOOP("choices", "ring"), QT_TRANSLATE_NOOP("choices", "server")});
        field(onlyIf(self.measured == NoFile,
                     {"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
                      QT_TRANSLATE_NOOP("fields", "how many devices learn together, each from a shard of the batch")}),
              self.devices, {1, 16});
        field({"shards", QT_TRANSLATE_NOOP("fields", "Shards"),
               QT_TRANSLATE_NOOP("fields", "in which shares devices take the batch: '1' evenly, or '3, 1' device by device; the "
                                           "last holds for those that follow")},
              self.shards, engine::Form{{"1", "5, 3", "8, 4, 2, 1"}, complaint});
        field({"joining", QT_TRANSLATE_NOOP("fields", "Gradients become"),
               QT_TRANSLATE_NOOP("fields",
                                 "their mean weighted by samples, their plain mean, their sum, or each its own device's")},
              self.joining,
              {QT_TRANSLATE_NOOP("choices", "weighted-mean"), QT_TRANSLATE_NOOP("choices", "plain-mean"),
               QT_TRANSLATE_NOOP("choices", "sum"), QT_TRANSLATE_NOOP("choices", "nothing")});
        field({"bucket", QT_TRANSLATE_NOOP("fields", "Bucket"),
               QT_TRANSLATE_NOOP("fields", "gradients leave together up to so many kilobytes; a layer at least"), "kB"},
              self.bucket, {0.1, 1000, 0.1, true});
        field(folded({"overlap", QT_TRANSLATE_NOOP("fields", "Overlap"),
                      QT_TRANSLATE_NOOP("fields", "buckets leave while layers before them are still in the backward pass")}),
              self.overlap);
        field(folded({"against", QT_TRANSLATE_NOOP("fields", "Chart against"),
                      QT_TRANSLATE_NOOP("fields", "what would be with other buckets, or with more devices")}),
              self.against,
              {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "bucket"),
               QT_TRANSLATE_NOOP("choices", "devices")});
        field(folded({"batch", QT_TRANSLATE_NOOP("fields", "Batch"),
                      QT_TRANSLATE_NOOP("fields", "digits in a batch, of all devices")}),
              self.batch, {1, 1024, 1, true});
        field(folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                      QT_TRANSLATE_NOOP("fields", "of gradient descent")}),
              self.rate, {0.001, 2, 0.001, true});
        field(folded({"scale-rate", QT_TRANSLATE_NOOP("fields", "Scale η with the batch"),
                      QT_TRANSLATE_NOOP("fields", "the learning rate is for batches of 64, and grows with the batch")}),
              self.scaled);
        field(folded({"momentum", QT_TRANSLATE_NOOP("fields", "Momentum"),
                      QT_TRANSLATE_NOOP("fields", "of gradient descent; 0: none")}),
              self.momentum, {0, 0.99, 0.01});
        field(folded({"average-every", QT_TRANSLATE_NOOP("fields", "Average every"),
                      QT_TRANSLATE_NOOP(
                          "fields", "local descent: each device by itself, and after so many steps the mean of all weights")}),
              self.averageEvery, {1, 64, 1, true});
        field(folded({"delay", QT_TRANSLATE_NOOP("fields", "Delay d"),
                      QT_TRANSLATE_NOOP("fields", "a server that waits for nobody: gradients are of weights d updates old")}),
              self.delay, {0, 16});
        field(
            folded({"batch-norm", QT_TRANSLATE_NOOP("fields", "Batch normalisation"),
                    QT_TRANSLATE_NOOP("fields", "behind each hidden layer; each device takes the statistics of its own shard")}),
            self.normalised);
        field(folded({"data", QT_TRANSLATE_NOOP("fields", "Data"),
                      QT_TRANSLATE_NOOP("fields", "1297 small digits and 16 units a layer, or 12 000 digits and 64")}),
              self.data, {"8x8", "28x28"});
        field(folded({"layers", QT_TRANSLATE_NOOP("fields", "Layers"),
                      QT_TRANSLATE_NOOP("fields", "of the network, the last included")}),
              self.layers, {1, 12});
        field(folded({"precision", QT_TRANSLATE_NOOP("fields", "Precision"),
                      QT_TRANSLATE_NOOP("fields", "of all numbers of the nets")}),
              self.precision, {QT_TRANSLATE_NOOP("choices", "single"), QT_TRANSLATE_NOOP("choices", "double")});
        linkFields(field, self.latency, self.bandwidth);
        field(folded({"speed", QT_TRANSLATE_NOOP("fields", "Speed"),
                      QT_TRANSLATE_NOOP("fields", "billions of operations that a device does in a second"), "GFLOP/s"}),
              self.speed, {0.01, 1000, 0.01, true});
        field(folded({"steps", QT_TRANSLATE_NOOP("fields", "Steps"), QT_TRANSLATE_NOOP("fields", "batches to the end")}),
              self.steps, {1, 2000, 1, true});
        measuredField(field, self.measured, {"data-parallel"});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of first weights and the order of the digits"));
    }

private:
    static engine::Message complaint(const std::string& list)
    {
        const auto numbers = engine::numbersIn(list);
        const bool good = numbers && !numbers->empty() && numbers->size() <= 16 &&
                          std::ranges::all_of(*numbers, [](double share) { return share >= 0.01 && share <= 1000; });
        return good ? engine::Message()
                    : engine::message("messages", "one share for all devices, or a list such as '5, 3'; each from 0.01 to 1000");
    }
};

} // namespace lessons::dataparallel
