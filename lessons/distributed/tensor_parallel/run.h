#pragma once

#include "engine/cluster/tensor_parallel_tape.h"
#include "engine/core/fields.h"
#include "lessons/fields.h"
#include "lessons/measured_run.h"

#include <cmath>

namespace lessons::tensors {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tensor_parallel)
};

enum class Kind { Cut, Mlp, Attention, Gelu, Sequence }; ///< in the order of SplitSetup::Kind
enum class Cut { Columns, Rows };
enum class Between { Gelu, Relu, Linear };

using engine::cluster::Exchange;
using engine::cluster::SplitLines;

struct Params {
    Kind kind = Kind::Cut;
    Cut cut = Cut::Columns;
    int devices = 2, knife = 2, heads = 2, seed = 1;
    Between between = Between::Gelu;
    double latency = 20e-6, bandwidth = 1e6;
    std::string measured = NoFile;

    engine::cluster::SplitSetup setup() const
    {
        using engine::Activation;
        constexpr Activation Functions[] = {Activation::Gelu, Activation::Relu, Activation::Linear};
        return {engine::cluster::SplitSetup::Kind(kind),
                devices,
                cut == Cut::Columns,
                knife,
                heads,
                Functions[int(between)],
                {latency, bandwidth},
                std::uint64_t(seed)};
    }

    static void fields(auto& self, auto&& all)
    {
        UnlessMeasured field(all, self.measured);
        const double p = self.devices, each = self.kind == Kind::Attention ? p : 1;
        const bool cuts = self.kind == Kind::Cut, activates = self.kind == Kind::Mlp || self.kind == Kind::Gelu;
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields",
                                 "cut: one product; mlp, attention: the halves of a transformer's layer; gelu: the cut that "
                                 "goes wrong; sequence: positions are split between the products, too")},
              self.kind,
              {QT_TRANSLATE_NOOP("choices", "cut"), QT_TRANSLATE_NOOP("choices", "mlp"),
               QT_TRANSLATE_NOOP("choices", "attention"), QT_TRANSLATE_NOOP("choices", "gelu"),
               QT_TRANSLATE_NOOP("choices", "sequence")});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
               QT_TRANSLATE_NOOP("fields", "how many devices share a product")},
              self.devices, {1, 4});
        field(onlyIf(cuts, {"cut", QT_TRANSLATE_NOOP("fields", "Cut A by"),
                            QT_TRANSLATE_NOOP("fields", "columns: X goes to all; rows: X is cut, too, by its columns")}),
              self.cut, {QT_TRANSLATE_NOOP("choices", "columns"), QT_TRANSLATE_NOOP("choices", "rows")});
        field(
            onlyIf(cuts && p > 1, {"knife", QT_TRANSLATE_NOOP("fields", "Knife"),
                                   QT_TRANSLATE_NOOP("fields", "how many columns or rows of A device 1 has; the others share the "
                                                               "rest as evenly as they can")}),
            self.knife, {cuts && p == 1 ? double(SplitLines) : 1, SplitLines - (cuts ? p - 1 : 1)});
        field(onlyIf(self.kind == Kind::Attention,
                     {"heads", QT_TRANSLATE_NOOP("fields", "Heads"),
                      QT_TRANSLATE_NOOP("fields", "of one feature each; a multiple of the devices, as no head is cut")}),
              self.heads, {each, std::floor(4 / each) * each, each});
        field(
            onlyIf(activates, {"between", QT_TRANSLATE_NOOP("fields", "Between the products"),
                               QT_TRANSLATE_NOOP("fields", "the function that stands between the two products")}),
            self.between,
            {QT_TRANSLATE_NOOP("choices", "gelu"), QT_TRANSLATE_NOOP("choices", "relu"), QT_TRANSLATE_NOOP("choices", "linear")});
        const bool timed = self.kind != Kind::Gelu; // which goes both ways at once
        linkFields(field, self.latency, self.bandwidth, timed);
        measuredField(all, self.measured, {"tensor-parallel"});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of inputs, weights and the gradient that comes back"));
    }
};

using Run = engine::cluster::SplitRun;
using engine::cluster::shareId;
inline Run run(const Params& p) { return engine::cluster::splitRun(p.setup()); }
/// What the devices share, as one device would have it.
Net netOf(const Params& params, const Run& run, int);
Glossary names(const Params& params, const Run& run);
ViewPtr stage(const Params& params, const Run& run);
Caption caption(const Params& params, const Run& run, int step);
std::vector<Question> questions(const Params& params, const Run& run);

} // namespace lessons::tensors
