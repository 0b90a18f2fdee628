#pragma once

#include "lessons/blocks/by_hand.h"
#include "lessons/blocks/learnt.h"
#include "lessons/claim.h"

namespace lessons::efficient {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(efficient_convolutions)
};

enum class Kind { ByHand, Learn };
enum class Which { Standard, Grouped, Separable, Pointwise, Attention, Deformable };
enum class Parts { Two, Four, Eight };

struct Params : blocks::Learning {
    Kind kind = Kind::ByHand;
    Which block = Which::Separable;
    Parts groups = Parts::Four, reduction = Parts::Four;
    int channels = 16, maps = 16, size = 3, row = 7, column = 7;

    bool trains() const { return kind == Kind::Learn; }
    int parts() const { return 2 << int(groups); }
    /// Units of the attention's inner layer, for so many maps.
    int few(int of) const { return of / (2 << int(reduction)); }
    blocks::Taps taps() const { return {row - 1, column - 1, size}; }
    blocks::Setup setup() const;

    static void fields(auto& self, auto&& field)
    {
        const auto byHand = [&self](const engine::About& about) { return onlyIf(!self.trains(), about); };
        const auto of = [&self](Which block, const engine::About& about) { return onlyIf(self.block == block, about); };
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: which map is made of which, and what that costs; learn: a net of such "
                                           "blocks learns")},
              self.kind, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(
            {"block", QT_TRANSLATE_NOOP("fields", "Convolution"),
             QT_TRANSLATE_NOOP("fields", "standard: each map of all channels; grouped: of those of its group; separable: of one, "
                                         "then 1×1; pointwise: 1×1 alone; channel-attention: each map times its worth; "
                                         "deformable: taps that wander")},
            self.block,
            {QT_TRANSLATE_NOOP("choices", "standard"), QT_TRANSLATE_NOOP("choices", "grouped"),
             QT_TRANSLATE_NOOP("choices", "separable"), QT_TRANSLATE_NOOP("choices", "pointwise"),
             QT_TRANSLATE_NOOP("choices", "channel-attention"), QT_TRANSLATE_NOOP("choices", "deformable")});
        field(byHand(folded(
                  {"channels", QT_TRANSLATE_NOOP("fields", "Channels M"), QT_TRANSLATE_NOOP("fields", "channels that enter")})),
              self.channels, {8, 64, 8});
        field(byHand({"maps", QT_TRANSLATE_NOOP("fields", "Maps N"), QT_TRANSLATE_NOOP("fields", "maps that leave")}), self.maps,
              {8, 64, 8});
        field(onlyIf(self.block != Which::Pointwise,
                     {"kernel", QT_TRANSLATE_NOOP("fields", "Kernel K"), QT_TRANSLATE_NOOP("fields", "side of the kernel")}),
              self.size, {1, 5, 2});
        field(of(Which::Grouped, {"groups", QT_TRANSLATE_NOOP("fields", "Groups g"),
                                  QT_TRANSLATE_NOOP("fields", "parts of the channels that know nothing of each other")}),
              self.groups, {"2", "4", "8"});
        field(of(Which::Attention, {"reduction", QT_TRANSLATE_NOOP("fields", "Reduction r"),
                                    QT_TRANSLATE_NOOP("fields", "so many times fewer units in between than maps")}),
              self.reduction, {"2", "4", "8"});
        blocks::placeFields(self, field, self.block == Which::Deformable);
        learningFields(self, field, self.trains(), true);
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of the kernels by hand; of the first weights and the order of the pictures"));
    }
};

/// Its convolutions, in their order; and a standard one.
std::vector<blocks::Conv> convsOf(const Params& p);
blocks::Conv ordinaryOf(const Params& p);

Tape run(const Params& p);
Glossary names(const Params& p, const Tape& tape);
ViewPtr stage(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::efficient
