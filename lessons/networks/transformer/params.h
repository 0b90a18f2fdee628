#pragma once

#include "engine/nn/optimiser.h"
#include "lessons/tokens/fields.h"
#include "lessons/tokens/lines.h"

#include <algorithm>
#include <string>
#include <vector>

namespace lessons::transformer {

enum class Kind { ByHand, Reversal, Sorting, Induction, Dates, Couplets };
enum class Part { Numbers, Cost };
enum class Heads { One, Two, Four };
enum class Mask { AsTask, Causal, None };

struct Params {
    Kind kind = Kind::ByHand;
    Part part = Part::Numbers;
    Heads heads = Heads::Two;
    Mask mask = Mask::AsTask;
    bool positions = true, residual = true, norm = true;
    int layers = 1, width = 32, seed = 1;
    double rate = 0.003;
    // what is looked at
    int layer = 1, headOff = 0, sequence = 1, steps = 300;
    std::string date = "二〇二四年十一月五日", beginning = "山";

    int headCount() const { return 1 << int(heads); }
    int batch() const { return 64; } ///< lines of a step
    engine::Optimiser optimiser() const { return {.kind = engine::Optimiser::Adam, .rate = rate}; }
    bool trains() const { return kind != Kind::ByHand; }
    tokens::LineTask task() const { return tokens::LineTask(std::max(0, int(kind) - 1)); }
    /// Whoever tells what comes next must not see it.
    bool causal() const { return mask == Mask::AsTask ? tokens::scriptOf(task()).goesOn : mask == Mask::Causal; }
    bool drawsLines() const { return kind == Kind::Reversal || kind == Kind::Sorting || kind == Kind::Induction; }

    /// Whole lines can be right; where the symbol that is told was read can be said.
    bool completes() const { return kind != Kind::Couplets; }
    bool knowsSources() const { return kind != Kind::Couplets && kind != Kind::Sorting; }

    static engine::Message complaintAboutBeginning(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        using engine::Range;
        using Names = std::vector<std::string>;
        const bool writes = self.kind == Kind::Dates || self.kind == Kind::Couplets;
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: every number of a small block. A block learns: reversal, sorting: to put "
                                           "symbols in another order; induction: to go on with what repeats itself; dates: to "
                                           "write a date in one form; couplets: to write lines as Tang poets did")},
              self.kind,
              Names{QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "reversal"),
                    QT_TRANSLATE_NOOP("choices", "sorting"), QT_TRANSLATE_NOOP("choices", "induction"),
                    QT_TRANSLATE_NOOP("choices", "dates"), QT_TRANSLATE_NOOP("choices", "couplets")});
        field(onlyIf(!self.trains(), {"part", QT_TRANSLATE_NOOP("fields", "Shown"),
                                      QT_TRANSLATE_NOOP("fields", "numbers: what a block computes; cost: what attention costs as "
                                                                  "lines grow, counted, and measured on this machine")}),
              self.part, Names{QT_TRANSLATE_NOOP("choices", "numbers"), QT_TRANSLATE_NOOP("choices", "cost")});
        field({"heads", QT_TRANSLATE_NOOP("fields", "Heads"),
               QT_TRANSLATE_NOOP("fields", "parts of queries, keys and values, each with a softmax of its own")},
              self.heads, Names{"1", "2", "4"});
        field(folded({"layers", QT_TRANSLATE_NOOP("fields", "Layers"),
                      QT_TRANSLATE_NOOP("fields", "blocks of attention and dense layers, one after another")},
                     !self.trains()),
              self.layers, Range{1, 2});
        field(folded({"positions", QT_TRANSLATE_NOOP("fields", "Positions"),
                      QT_TRANSLATE_NOOP("fields", "off: nothing says where a symbol stands")},
                     writes),
              self.positions);
        field({"mask", QT_TRANSLATE_NOOP("fields", "Mask"),
               QT_TRANSLATE_NOOP("fields", "causal: nobody sees what stands behind; none: all see all; as-task: causal where the "
                                           "next symbol is asked for")},
              self.mask,
              Names{QT_TRANSLATE_NOOP("choices", "as-task"), QT_TRANSLATE_NOOP("choices", "causal"),
                    QT_TRANSLATE_NOOP("choices", "none")});
        tokens::dateField(field, self.date, self.kind == Kind::Dates);
        field(onlyIf(self.kind == Kind::Couplets,
                     looks({"beginning", QT_TRANSLATE_NOOP("fields", "Beginning"),
                            QT_TRANSLATE_NOOP("fields", "characters with which the line begins that is written")})),
              self.beginning, engine::Form{{"山", "明月", "春风", "白云", "江"}, complaintAboutBeginning});
        field(folded({"residual", QT_TRANSLATE_NOOP("fields", "Residual"),
                      QT_TRANSLATE_NOOP("fields", "what enters a part is added to what it makes")}),
              self.residual);
        field(folded(
                  {"layer-norm", QT_TRANSLATE_NOOP("fields", "LayerNorm"),
                   QT_TRANSLATE_NOOP("fields", "the features of each place get mean 0 and variance 1, then a gain and a shift")}),
              self.norm);
        field(onlyIf(self.trains(),
                     looks(folded({"head-off", QT_TRANSLATE_NOOP("fields", "Head off"),
                                   QT_TRANSLATE_NOOP("fields", "the head of the shown layer of which nothing goes on, "
                                                               "counted from 1; 0: none. The training knows nothing of it")}))),
              self.headOff, Range{0, double(1 << int(self.heads))});
        field(onlyIf(self.trains(), looks(folded({"layer", QT_TRANSLATE_NOOP("fields", "Layer"),
                                                  QT_TRANSLATE_NOOP("fields", "whose heads are shown")}))),
              self.layer, Range{1, double(self.layers)});
        tokens::sequenceField(field, self.sequence, self.drawsLines(), 100, true);
        field(onlyIf(self.trains(), folded({"width", QT_TRANSLATE_NOOP("fields", "Features d"),
                                            QT_TRANSLATE_NOOP("fields", "numbers with which each symbol is described")})),
              self.width, Range{8, 64, 8});
        adamField(field, self.rate, 0.0001, self.trains());
        endField(field, self.steps, {1, 1000}, self.trains());
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and all sequences"));
    }
};

} // namespace lessons::transformer
