#include "lessons/claim.h"
#include "lessons/counted_net.h"
#include "lessons/networks/googlenet/run.h"
#include "widgets/views/ribbons.h"
#include "widgets/views/tally.h"

namespace lessons {
namespace googlenet {
namespace {

/// "1×1 before 5×5", "5×5": of all that learn, in their order.
QStringList rowNames(const Params& p)
{
    QStringList names;
    for (const Branch& branch : branchesOf(p))
        for (std::size_t i = 0; i < branch.size(); ++i) {
            if (!branch[i].learns) continue;
            const QString size = sizeOf(branch[i]);
            if (i > 0 && !branch[i - 1].learns) names << Words::tr("%1 after pooling").arg(size);
            else if (i + 1 < branch.size()) names << Words::tr("%1 before %2").arg(size, sizeOf(branch[i + 1]));
            else names << size;
        }
    return names;
}

Caption captionOfPart(const Params& p, const Tape& tape, int step)
{
    int row = 0;
    for (const Branch& branch : branchesOf(p))
        for (const Part& part : branch) {
            if (--step == 0 && !part.learns)
                return {Words::tr("Pooling."), Words::tr("The largest of 3×3 numbers: all %1 channels stay.").arg(part.maps)};
            if (step == 0)
                return {Words::tr("%1 convolution.").arg(sizeOf(part)),
                        Words::tr("It makes %1 maps, with %2 weights.").arg(part.maps).arg(toldWhole(tape, "weights", {row}))};
            row += part.learns;
        }
    return {};
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (step == 0)
        return {Words::tr("Before the block."),
                Words::tr("%1 channels of 28 × 28 numbers enter four branches at once.").arg(p.channels)};
    if (key == "part") return captionOfPart(p, tape, step);
    if (key == "out")
        return {Words::tr("Put together."),
                Words::tr("The maps of all branches, one behind the other: %1.").arg(toldWhole(tape, "out"))};
    if (key == "allMultiplyAdds")
        return {Words::tr("The whole block."), Words::tr("%1 multiply-adds.").arg(toldWhole(tape, "allMultiplyAdds"))};
    if (key == "allWeights") return {Words::tr("The whole block."), Words::tr("%1 weights.").arg(toldWhole(tape, "allWeights"))};
    if (key == "direct")
        return {Words::tr("5×5 at once."), Words::tr("M · 5 · 5 · N = %1 weights.").arg(toldWhole(tape, "direct"))};
    if (key == "narrow")
        return {Words::tr("1×1 first."), Words::tr("M · K + K · 5 · 5 · N = %1 weights.").arg(toldWhole(tape, "narrow"))};
    if (tape.value("saving", 0, step).value_or(0) < 1)
        return {Words::tr("Not saved."), Words::tr("With so many channels in between, 1×1 makes it dearer.")};
    return {Words::tr("Saved."), Words::tr("%1 times fewer.").arg(told(tape, "saving", {}, step))};
}

std::vector<Phase> phases(const Params&, const Tape& tape)
{
    return {{1, Words::tr("the block")}, {stepOf(tape, "direct"), Words::tr("5×5 by hand")}};
}

} // namespace

Glossary names(const Params& p, const Tape&)
{
    const std::vector<QStringList> axes{rowNames(p)};
    const auto count = [](const QString& name, const char* tex) { return Naming{.name = name, .tex = tex, .decimals = 0}; };
    Glossary all{{"in", count(Words::tr("in"), "M")},
                 {"out", count(Words::tr("out"), "C")},
                 {"allWeights", count(Words::tr("all weights"), "W")},
                 {"allMultiplyAdds", count(Words::tr("all multiply-adds"), "A")},
                 {"direct", count(Words::tr("5×5 at once"), "w_1")},
                 {"narrow", count(Words::tr("1×1, then 5×5"), "w_2")},
                 {"saving", {.name = Words::tr("times fewer"), .tex = "q"}},
                 {"maps", {.name = Words::tr("maps")}},
                 {"channels", {.name = Words::tr("channels")}},
                 {"reduction", {.name = Words::tr("reduction")}},
                 {"places", {.name = Words::tr("places")}}};
    all["in"].origin = Words::tr("given");
    all["weights"] = {.name = Words::tr("weights"), .tex = "w", .decimals = 0, .ink = 1, .axes = axes};
    all["multiplyAdds"] = {.name = Words::tr("multiply-adds"), .tex = "a", .decimals = 0, .ink = 2, .axes = axes};
    static const int Inks[] = {3, 4, 5, 7}; // 1 and 2 are those of weights and multiply-adds
    const int* ink = Inks;
    for (const Branch& branch : branchesOf(p)) {
        for (const Part& part : branch) {
            all[part.id] = count(part.learns ? sizeOf(part) : Words::tr("max 3×3"), "c");
            all[part.id].ink = *ink;
        }
        ++ink;
    }
    return all;
}

ViewPtr stage(const Params& p, const Tape&)
{
    const std::vector<Branch> branches = branchesOf(p);
    widgets::Ribbons flow{.columns = 2, .lanes = int(branches.size()), .nodes = {{"in"}}, .stretch = 2};
    for (const Branch& branch : branches) flow.columns = std::max(flow.columns, int(branch.size()) + 2);
    for (int lane = 0; lane < flow.lanes; ++lane) {
        std::string before = "in";
        int column = 0;
        for (const Part& part : branches[std::size_t(lane)]) {
            flow.nodes.push_back({part.id, ++column, lane});
            flow.ways.emplace_back(before, part.id);
            before = part.id;
        }
        flow.ways.emplace_back(before, "out");
    }
    flow.nodes.push_back({"out", flow.columns - 1});
    return below({widgets::ribbons(std::move(flow)), widgets::tally({.ids = {"weights", "multiplyAdds"}}),
                  beside({widgets::ledger({.ids = {"allWeights", "allMultiplyAdds"}, .bars = false, .line = 1.5}),
                          widgets::ledger({.ids = {"direct", "narrow"}, .line = 1.5}),
                          widgets::ledger({.ids = {"saving"}, .bars = false, .line = 1.5})})},
                 12);
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const int out = stepOf(tape, "out"), direct = stepOf(tape, "direct");
    QStringList ends;
    for (const Branch& branch : branchesOf(p)) ends << QString::number(branch.back().maps);
    return {{.id = "out",
             .kind = Question::Number,
             .text = Words::tr("The branches are put together. How many channels leave the block?"),
             .at = out - 1,
             .reveals = out,
             .outcome = {{{}, tape.value("out", 0, out).value_or(0)},
                         Words::tr("The maps of the branches, one behind the other: %1.").arg(ends.join(QStringLiteral(" + ")))}},
            {.id = "saving",
             .kind = Question::Number,
             .text = Words::tr("With 1×1 to %1 channels before 5×5: how many times fewer weights are that?").arg(p.reduction),
             .at = direct,
             .reveals = direct + 2,
             .tolerance = 0.5,
             .outcome = {
                 {{}, tape.value("saving", 0, direct + 2).value_or(0)},
                 Words::tr("M · K + K · 25 · N = %1 instead of %2.").arg(toldWhole(tape, "narrow"), toldWhole(tape, "direct"))}}};
}

std::vector<Claim> claims()
{
    return {{.id = "reduction-ratio",
             .sentence = Words::tr("From 128 channels to 32 by 1×1 first, 5×5 to 256 maps takes 3.92 times fewer weights."),
             .read = valueNamed("saving"),
             .bound = equalTo(3.92, 0.01),
             .seconds = 0.1}};
}

} // namespace googlenet

extern const Lesson googlenetLesson{
    .id = "googlenet",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "GoogLeNet"),
    .idea = QT_TRANSLATE_NOOP("lessons", "kernels of several sizes side by side, made cheap by 1×1 convolutions"),
    .stepsPerSecond = 2,
    .open =
        [] {
            using namespace googlenet;
            return open(Machine<Params>{.run = run,
                                        .names = names,
                                        .stage = stage,
                                        .caption = caption,
                                        .phases = phases,
                                        .questions = questions,
                                        .net = netOf});
        },
    .teacher = {.minutes = 20,
                .prerequisites = {"convolution", "pooling", "vgg"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "64 channels in, 64 out, 3×3: does 1×1 to 60 channels first save weights?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“Any 1×1 to fewer channels saves.” Before 3×3 with 64 channels in and out, 60 cost "
                               "38 400 weights instead of 36 864; K must be below 9MN/(M + 9N).")},
    .claims = googlenet::claims,
};

} // namespace lessons
