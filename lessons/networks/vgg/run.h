#pragma once

#include "lessons/blocks/walk.h"
#include "lessons/fields.h"
#include "lessons/machine.h"

namespace lessons::vgg {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(vgg)
};

enum class Net { Vgg11, Vgg13, Vgg16, Vgg19 };

struct Params {
    int stack = 3, channels = 256, side = 224, seed = 1;
    Net net = Net::Vgg16;

    /// Of one kernel that sees as much as the stack.
    int kernel() const { return 2 * stack + 1; }
    /// Of the maps that are walked back through: what the stack sees, and a rim that it does not.
    int map() const { return kernel() + 2; }
    int layers() const
    {
        constexpr int Layers[] = {11, 13, 16, 19};
        return Layers[int(net)];
    }

    static void fields(auto& self, auto&& field)
    {
        field({"stack", QT_TRANSLATE_NOOP("fields", "Layers of 3×3"),
               QT_TRANSLATE_NOOP("fields", "3×3 convolutions one behind the other, against one large kernel")},
              self.stack, {2, 4});
        field({"channels", QT_TRANSLATE_NOOP("fields", "Channels M"),
               QT_TRANSLATE_NOOP("fields", "channels that enter and leave each layer when weights are counted")},
              self.channels, {1, 512});
        field({"net", QT_TRANSLATE_NOOP("fields", "Layers of VGG"),
               QT_TRANSLATE_NOOP("fields", "so many layers that have weights: columns A, B, D and E of the paper")},
              self.net,
              {QT_TRANSLATE_NOOP("choices", "vgg11"), QT_TRANSLATE_NOOP("choices", "vgg13"),
               QT_TRANSLATE_NOOP("choices", "vgg16"), QT_TRANSLATE_NOOP("choices", "vgg19")});
        field({"side", QT_TRANSLATE_NOOP("fields", "Side of the picture"),
               QT_TRANSLATE_NOOP("fields", "pixels along a side of the picture that enters VGG")},
              self.side, {32, 256, 32});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the kernels and of the small picture"));
    }
};

Tape run(const Params& p);
Glossary names(const Params& p, const Tape& tape);
ViewPtr stage(const Params& p, const Tape& tape);
/// The VGG that is counted, for pictures of its side.
lessons::Net netOf(const Params& p, const Tape&, int);
std::vector<Question> questions(const Params& p, const Tape& tape);
/// What the lesson proves.
std::vector<Claim> claims();

using blocks::kernelOf, blocks::mapBehind, blocks::slopeBehind;

/// "conv3_2  256 × 56²", as the rows are called; the row of the first dense layer.
QStringList layerNames(const Params& p);
inline int firstDense(const Params& p) { return p.layers() - 3; }

} // namespace lessons::vgg
