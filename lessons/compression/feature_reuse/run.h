#pragma once

#include "lessons/blocks/by_hand.h"
#include "lessons/blocks/taught.h"
#include "lessons/claim.h"

namespace lessons::reuse {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(feature_reuse)
};

enum class Kind { ByHand, Learn };
enum class Which { Residual, Dense, Ghost };
enum class Ratio { One, Two, Four, Eight };

struct Params : blocks::Learning {
    Kind kind = Kind::ByHand;
    Which block = Which::Ghost;
    Ratio ratio = Ratio::Two;
    int channels = 16, growth = 8, layers = 3, cheap = 3;

    bool trains() const { return kind == Kind::Learn; }
    /// One of so many maps is made by a convolution of all channels.
    int s() const { return 1 << int(ratio); }
    blocks::Setup setup() const;

    static void fields(auto& self, auto&& field)
    {
        const bool dense = self.block == Which::Dense, ghost = self.block == Which::Ghost;
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: which map is made of which, and what that costs; learn: a net of such "
                                           "blocks learns")},
              self.kind, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field({"block", QT_TRANSLATE_NOOP("fields", "Block"),
               QT_TRANSLATE_NOOP("fields",
                                 "residual: added to what enters; dense-block: put behind it; ghost: a few maps, and cheap "
                                 "copies of them")},
              self.block,
              {QT_TRANSLATE_NOOP("choices", "residual"), QT_TRANSLATE_NOOP("choices", "dense-block"),
               QT_TRANSLATE_NOOP("choices", "ghost")});
        field(onlyIf(!self.trains(), {"channels", QT_TRANSLATE_NOOP("fields", "Channels M"),
                                      QT_TRANSLATE_NOOP("fields", "maps that enter the block, and leave it")}),
              self.channels, {8, 64, 8});
        field(onlyIf(ghost, {"ratio", QT_TRANSLATE_NOOP("fields", "Ratio s"),
                             QT_TRANSLATE_NOOP("fields", "one of so many maps is made of all channels, the others are its "
                                                         "copies; 1: an ordinary 3×3")}),
              self.ratio, {"1", "2", "4", "8"});
        field(onlyIf(ghost && self.s() > 1,
                     folded({"cheap", QT_TRANSLATE_NOOP("fields", "Cheap kernel d"),
                             QT_TRANSLATE_NOOP("fields", "side of the kernel that makes a copy of one map")})),
              self.cheap, {1, 5, 2});
        field(onlyIf(dense, {"growth", QT_TRANSLATE_NOOP("fields", "Growth g"),
                             QT_TRANSLATE_NOOP("fields", "maps that each layer adds")}),
              self.growth, {1, 16});
        field(onlyIf(dense, {"layers", QT_TRANSLATE_NOOP("fields", "Layers n"),
                             QT_TRANSLATE_NOOP("fields", "each sees all maps before it")}),
              self.layers, {1, 4});
        learningFields(self, field, self.trains(), true);
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of the kernels by hand; of the first weights and the order of the pictures"));
    }
};

/// The block's convolutions, in their order, for so many channels.
std::vector<blocks::Conv> convsOf(const Params& p, int channels);
/// What its maps would cost if each layer made all of them anew: convolutions of 3x3.
std::vector<blocks::Conv> ordinaryOf(const Params& p, int channels);
/// "all2": the maps that there are behind layer 2 of a dense block.
inline std::string allBehind(int layer) { return layer == 0 ? "in" : std::string("all").append(std::to_string(layer)); }

Tape run(const Params& p);
Glossary names(const Params& p, const Tape& tape);
ViewPtr stage(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::reuse
