#pragma once

#include "lessons/fields.h"
#include "lessons/machine.h"

namespace lessons::googlenet {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(googlenet)
};

enum class Kind { Naive, Reduced, Factorised, Asymmetric };

struct Params {
    Kind kind = Kind::Reduced;
    int channels = 128, reduction = 32, three = 128, five = 256, seed = 1;

    static void fields(auto& self, auto&& field)
    {
        field({"kind", QT_TRANSLATE_NOOP("fields", "Block"),
               QT_TRANSLATE_NOOP("fields", "naive; 1×1 to few channels first; 5×5 as two 3×3; these as 1×3 and 3×1")},
              self.kind,
              {QT_TRANSLATE_NOOP("choices", "naive"), QT_TRANSLATE_NOOP("choices", "reduced"),
               QT_TRANSLATE_NOOP("choices", "factorised"), QT_TRANSLATE_NOOP("choices", "asymmetric")});
        field(
            {"channels", QT_TRANSLATE_NOOP("fields", "Channels M"), QT_TRANSLATE_NOOP("fields", "channels that enter the block")},
            self.channels, {1, 832});
        field({"reduction", QT_TRANSLATE_NOOP("fields", "Reduction K"),
               QT_TRANSLATE_NOOP("fields", "channels that a 1×1 convolution leaves before a larger kernel")},
              self.reduction, {1, 256});
        field({"three", QT_TRANSLATE_NOOP("fields", "Maps of 3×3"),
               QT_TRANSLATE_NOOP("fields", "maps that the branch of 3×3 makes")},
              self.three, {1, 384});
        field({"five", QT_TRANSLATE_NOOP("fields", "Maps N of 5×5"),
               QT_TRANSLATE_NOOP("fields", "maps that the branch of 5×5 makes")},
              self.five, {1, 384});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "nothing is drawn here: all is counted"));
    }
};

/// What a branch does one after another: convolutions, and one pooling, which learns nothing.
struct Part {
    std::string id;
    int height = 1, width = 1, maps = 1;
    bool learns = true;
};
using Branch = std::vector<Part>;
std::vector<Branch> branchesOf(const Params& p);
/// "3×3"
QString sizeOf(const Part& part);

Tape run(const Params& p);
Glossary names(const Params& p, const Tape& tape);
ViewPtr stage(const Params& p, const Tape& tape);
/// The block, for maps of its side; each convolution with ReLU behind it.
Net netOf(const Params& p, const Tape&, int);
std::vector<Question> questions(const Params& p, const Tape& tape);
/// What the lesson proves.
std::vector<Claim> claims();

constexpr int Side = 28; ///< of the maps, as in GoogLeNet's first blocks

} // namespace lessons::googlenet
