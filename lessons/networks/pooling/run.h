#pragma once

#include "lessons/machine.h"
#include "lessons/picture_field.h"

namespace lessons::pooling {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pooling)
};

enum class Kind { Max, Average, GlobalMax, GlobalAverage };

struct Params {
    std::string picture = "coffee";
    Kind kind = Kind::Max;
    int window = 2, stride = 2, side = 6, seed = 1;

    bool isGlobal() const { return kind == Kind::GlobalMax || kind == Kind::GlobalAverage; }
    bool takesMax() const { return kind == Kind::Max || kind == Kind::GlobalMax; }
    /// Along a side of n pixels, and how far apart they begin.
    int windowOn(int n) const { return isGlobal() ? n : window; }
    int strideOn(int n) const { return isGlobal() ? n : stride; }
    bool overlaps() const { return !isGlobal() && stride < window; }

    static void fields(auto& self, auto&& field)
    {
        field({"kind", QT_TRANSLATE_NOOP("fields", "Pooling"),
               QT_TRANSLATE_NOOP("fields", "the largest or the mean of each window, or of the whole map")},
              self.kind,
              std::vector<std::string>{QT_TRANSLATE_NOOP("choices", "max"), QT_TRANSLATE_NOOP("choices", "average"),
                                       QT_TRANSLATE_NOOP("choices", "global-max"),
                                       QT_TRANSLATE_NOOP("choices", "global-average")});
        field(onlyIf(!self.isGlobal(), {"window", QT_TRANSLATE_NOOP("fields", "Window"),
                                        QT_TRANSLATE_NOOP("fields", "pixels along each side of a window")}),
              self.window, engine::Range{2, 4});
        field(onlyIf(!self.isGlobal(),
                     {"stride", QT_TRANSLATE_NOOP("fields", "Stride"),
                      QT_TRANSLATE_NOOP("fields", "from one window to the next; less than the window: they overlap")}),
              self.stride, engine::Range{1, 4});
        pictureField(field, self.picture);
        field(folded({"side", QT_TRANSLATE_NOOP("fields", "Side of the map"),
                      QT_TRANSLATE_NOOP("fields", "pixels along the map's longer side")}),
              self.side, engine::Range{6, 16});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the gradient that comes from behind, and of white noise"));
    }
};

Tape run(const Params& p);
std::vector<Question> questions(const Params& p, const Tape& tape);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::pooling
