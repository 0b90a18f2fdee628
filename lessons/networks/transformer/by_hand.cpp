#include "engine/nn/train.h"
#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

#include <algorithm>

namespace lessons::transformer {
namespace {

constexpr int Width = 4, Length = 3; ///< so few that each number can be read from afar
constexpr std::uint32_t WeightStream = 4, LineStream = 5;

Walk walkOf(const Params& p)
{
    engine::Alphabet alphabet(std::vector<std::string>{"ABCD"});
    std::vector<int> symbols;
    engine::Random random(std::uint64_t(p.seed), LineStream);
    for (int t = 0; t < Length; ++t) symbols.push_back(random.below(alphabet.size()));
    auto model = std::make_shared<const NamedNetwork>(blocks(p, alphabet.size(), Length, Width));
    Params small = p;
    small.width = Width;
    return {std::move(model), small, std::move(alphabet), std::move(symbols)};
}

} // namespace

Tape runByHand(const Params& p)
{
    Tape tape;
    const Walk walk = walkOf(p);
    const std::vector<float> parameters = engine::initialParameters<float>(walk.model->network, engine::Initialisation::Xavier,
                                                                           engine::Random(std::uint64_t(p.seed), WeightStream));
    engine::Pass<float> pass;
    put(*walk.model, {Line{walk.symbols, {}, {}}}, pass);
    engine::forward<float>(walk.model->network, parameters, pass);
    const Quantity z = tokens::recordWalk(tape, {*walk.model, parameters, pass, 0, {walk.symbols}, true});
    tape.step("p").make("p", softmax(z));
    return tape;
}

Glossary namesByHand(const Params& p, const Tape&)
{
    Glossary all;
    nameWalk(all, walkOf(p));
    return all;
}

std::vector<Question> questionsByHand(const Params&, const Tape& tape)
{
    const std::string A = ofHead("A", 1, 0);
    const int softmax = stepOf(tape, A), last = tape.lastStep();
    const auto weights = tape.makings(A).back().quantity;
    const int row = Length - 1;
    int most = 0;
    for (int s = 1; s < Length; ++s)
        if (weights[std::size_t(row * Length + s)] > weights[std::size_t(row * Length + most)]) most = s;
    std::vector<Question::Option> options;
    for (int s = 0; s < Length; ++s) options.push_back({QString::number(s), Words::tr("place %1").arg(s + 1)});
    return {{.id = "most",
             .text = Words::tr("Where will the last symbol look most in head 1?"),
             .at = softmax - 1,
             .reveals = softmax,
             .options = options,
             .outcome = {{QString::number(most)}, Words::tr("Its score is the highest of the row: softmax keeps the order.")}},
            {.id = "sum",
             .kind = Question::Number,
             .text = Words::tr("What will the probabilities of one place add up to?"),
             .at = last - 1,
             .reveals = last,
             .tolerance = 0.01,
             .outcome = {{{}, 1}, Words::tr("Softmax divides by the sum of all, in each row.")}}};
}

ViewPtr stageByHand(const Params& p, const Tape&) { return stageOf(scenesOf(walkOf(p))); }
Caption captionByHand(const Params& p, const Tape& tape, int step) { return captionOf(walkOf(p), tape, step); }
std::vector<Phase> phasesByHand(const Params& p, const Tape& tape) { return phasesOf(walkOf(p), tape); }

} // namespace lessons::transformer
