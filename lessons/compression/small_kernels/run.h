#pragma once

#include "lessons/blocks/taught.h"
#include "lessons/blocks/walk.h"
#include "lessons/claim.h"

namespace lessons::small {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(small_kernels)
};

enum class Kind { ByHand, Learn };
enum class Pair { Seven, Five, Three };
enum class Which { Seven, ThreeThrees, Five, TwoThrees, Three, Asymmetric };

struct Params : blocks::Learning {
    Kind kind = Kind::ByHand;
    Pair pair = Pair::Seven;
    Which block = Which::ThreeThrees;
    int channels = 64;
    bool biases = false;

    bool trains() const { return kind == Kind::Learn; }
    /// Of the one large kernel; height and width of those of the stack that sees as much.
    int kernel() const { return 7 - 2 * int(pair); }
    std::vector<std::vector<int>> stack() const;
    int layers() const { return int(stack().size()); }
    blocks::Setup setup() const;

    static void fields(auto& self, auto&& field)
    {
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: what a pixel sees, and what it costs; learn: a net of such blocks learns")},
              self.kind, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(onlyIf(!self.trains(), {"pair", QT_TRANSLATE_NOOP("fields", "Large kernel"),
                                      QT_TRANSLATE_NOOP("fields", "7x7 against three 3×3, 5x5 against two 3×3, 3x3 against "
                                                                  "1×3 and 3×1")}),
              self.pair,
              {QT_TRANSLATE_NOOP("choices", "7x7"), QT_TRANSLATE_NOOP("choices", "5x5"), QT_TRANSLATE_NOOP("choices", "3x3")});
        field(onlyIf(!self.trains(), {"channels", QT_TRANSLATE_NOOP("fields", "Channels M"),
                                      QT_TRANSLATE_NOOP("fields", "channels that enter and leave each layer when weights are "
                                                                  "counted")}),
              self.channels, {1, 512});
        field(onlyIf(!self.trains(), {"biases", QT_TRANSLATE_NOOP("fields", "Biases"),
                                      QT_TRANSLATE_NOOP("fields", "count one for each map that a layer makes")}),
              self.biases);
        field(onlyIf(self.trains(), {"block", QT_TRANSLATE_NOOP("fields", "Block"),
                                     QT_TRANSLATE_NOOP("fields", "what stands twice in the net, with batch normalisation and "
                                                                 "ReLU behind each kernel")}),
              self.block,
              {QT_TRANSLATE_NOOP("choices", "7x7"), QT_TRANSLATE_NOOP("choices", "three-3x3"),
               QT_TRANSLATE_NOOP("choices", "5x5"), QT_TRANSLATE_NOOP("choices", "two-3x3"), QT_TRANSLATE_NOOP("choices", "3x3"),
               QT_TRANSLATE_NOOP("choices", "1x3-3x1")});
        learningFields(self, field, self.trains(), true);
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of the kernels by hand; of the first weights and the order of the pictures"));
    }
};

/// Of the small picture that is walked through: its numbers have one digit, so that those behind it can be read.
constexpr int Side = 12, Ink = 9;

Tape run(const Params& p);
Glossary names(const Params& p, const Tape& tape);
ViewPtr stage(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::small
