#pragma once

#include "lessons/blocks/taught.h"
#include "lessons/claim.h"

namespace lessons::reduction {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(channel_reduction)
};

enum class Kind { ByHand, Learn };
/// Which are counted: none, one for each map that a layer makes, or one for each kernel, that is for each pair of maps.
enum class Biases { None, Map, Kernel };
enum class Which { Direct, Reduced, Bottleneck };

struct Params : blocks::Learning {
    Kind kind = Kind::ByHand;
    int channels = 64, maps = 64, reduction = 16, width = 4;
    Biases biases = Biases::None;
    Which block = Which::Reduced;

    bool trains() const { return kind == Kind::Learn; }
    blocks::Setup setup() const;

    static void fields(auto& self, auto&& field)
    {
        const auto byHand = [&self](const engine::About& about) { return onlyIf(!self.trains(), about); };
        const auto trained = [&self](const engine::About& about) { return onlyIf(self.trains(), about); };
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: weights are counted; learn: a net of such blocks learns")},
              self.kind, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(byHand({"channels", QT_TRANSLATE_NOOP("fields", "Channels M"), QT_TRANSLATE_NOOP("fields", "channels that enter")}),
              self.channels, {1, 512});
        field(byHand({"maps", QT_TRANSLATE_NOOP("fields", "Maps N"), QT_TRANSLATE_NOOP("fields", "maps that leave")}), self.maps,
              {1, 512});
        field(byHand({"reduction", QT_TRANSLATE_NOOP("fields", "Reduction K"),
                      QT_TRANSLATE_NOOP("fields", "channels that a 1×1 convolution leaves before a larger kernel")}),
              self.reduction, {1, 512});
        field(
            byHand({"biases", QT_TRANSLATE_NOOP("fields", "Biases"),
                    QT_TRANSLATE_NOOP("fields", "none; one for each map, as layers have them; one for each kernel, as some books "
                                                "count")}),
            self.biases,
            {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "per-map"),
             QT_TRANSLATE_NOOP("choices", "per-kernel")});
        field(trained({"block", QT_TRANSLATE_NOOP("fields", "Block"),
                       QT_TRANSLATE_NOOP("fields", "what stands twice in the net, with batch normalisation and ReLU behind each "
                                                   "kernel")}),
              self.block,
              {QT_TRANSLATE_NOOP("choices", "3x3"), QT_TRANSLATE_NOOP("choices", "1x1-3x3"),
               QT_TRANSLATE_NOOP("choices", "1x1-3x3-1x1")});
        field(trained({"width", QT_TRANSLATE_NOOP("fields", "Reduction K of 16"),
                       QT_TRANSLATE_NOOP("fields", "channels that 1×1 leaves of the 16 in the net")}),
              self.width, {1, blocks::Channels});
        learningFields(self, field, self.trains(), false);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and the order of the pictures"));
    }
};

/// Of the maps whose multiply-adds are counted.
constexpr int Side = 14;

Tape run(const Params& p);
std::vector<Claim> claims();

} // namespace lessons::reduction
