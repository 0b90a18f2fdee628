#pragma once

#include "engine/core/random.h"
#include "lessons/machine.h"
#include "widgets/views/ribbons.h"

namespace lessons::blocks {

// A block gone through by hand: the maps of a picture, which of them are made of which, and what each of its layers costs.

constexpr int MapSide = 14;

/// A convolution without biases, zeros around its maps, which keep their size.
struct Conv {
    std::string id;                ///< of its maps
    std::vector<std::string> from; ///< whose maps it sees, put together
    int channels, maps, size = 3, groups = 1;
    bool single = false; ///< each of its maps is a step

    int seen() const { return channels / groups; } ///< maps that go into one of its own
    engine::Term weights() const;
};
/// "3×3"
QString sizeOf(const Conv& conv);

/// Uniform, and the smaller the more numbers go into a sum, so that what is made is about as large as what it is made of.
engine::Numbers drawnWeights(std::vector<int> shape, engine::Random& random);
/// A test picture, "picture"; so many maps of it under drawn kernels, "x"; and what each convolution makes, under drawn kernels,
/// too: those of "z" are "zKernels". Under their ids what was made.
using Made = std::map<std::string, Quantity>;
Made recordMaps(Tape& tape, int picture, int channels, const std::vector<Conv>& convs, engine::Random& random);

/// A row of the tally, and the bars that its step makes: a number of maps each.
struct Cost {
    engine::Term weights, multiplyAdds;
    std::vector<std::pair<std::string, engine::Term>> bars;
};
/// Its bar is "zMaps" of "z".
Cost costOf(const Conv& conv);
/// A step "cost" for each row of "weights" and "multiplyAdds"; then their sums, "block" and "blockMultiplyAdds", and what
/// another way of making the maps takes, "ordinary" and "ordinaryMultiplyAdds".
struct Totals {
    Quantity block, ordinary, blockMultiplyAdds, ordinaryMultiplyAdds;
};
Totals recordCosts(Tape& tape, std::vector<Cost> rows, const Cost& ordinary);

/// Words for all that is recorded here; `rows` are those of the tally, `ordinary` what it is compared with.
Glossary namesByHand(const QStringList& rows, const QString& ordinary);
/// Of its maps, their kernels, and its bar, which has the word `bar`.
void nameConv(Glossary& all, const Conv& conv, const QString& name, const QString& bar, int ink);
Naming namedMaps(const QString& name, const QString& tex = QStringLiteral("z"));
Naming namedCount(const QString& name, const char* tex, int ink = 0);

/// Of a step that makes maps of one of these; nothing of any other.
std::optional<Caption> captionOfMaps(const Tape& tape, int step, const std::vector<Conv>& convs, const QStringList& names);
/// From the first cost on, but for the last step.
Caption captionOfCosts(const Tape& tape, int step, const QStringList& rows, const QString& ordinary);
std::vector<Phase> phasesByHand(const Tape& tape);

/// The maps of all of them side by side.
ViewPtr mapsView(const Tape& tape, const std::vector<std::string>& ids);
/// The maps, and from the first cost on ribbons and a curve "curve" of the "quotient"; below them what is counted.
ViewPtr stageByHand(ViewPtr maps, widgets::Ribbons flow, widgets::FunctionCurve curve);

} // namespace lessons::blocks
