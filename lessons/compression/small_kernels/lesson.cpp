#include "lessons/compression/small_kernels/run.h"

#include <set>

namespace lessons {
namespace small {
namespace {

using blocks::slopeBehind;

QString whole(const Tape& tape, const std::string& id, const engine::Indices& at = {})
{
    return told(tape, id, at, tape.lastStep(), 0);
}

/// "5 × 3": rows and columns of a map in which something has a slope.
QString supportOf(const Tape& tape, const std::string& id)
{
    const engine::Numbers& slopes = tape.makings(id).back().quantity.value();
    std::set<int> rows, columns;
    for (int i = 0; i < int(slopes.size()); ++i)
        if (slopes.data[std::size_t(i)] != 0) rows.insert(i / Side), columns.insert(i % Side);
    return QStringLiteral("%1 × %2").arg(rows.size()).arg(columns.size());
}

Caption captionOfWalk(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "y")
        return {Words::tr("One pixel."),
                Words::tr("y is the pixel in the middle of the last map: %1. What of the picture took part in it?")
                    .arg(whole(tape, "y"))};
    if (key == "one")
        return {Words::tr("One large kernel."),
                Words::tr("%1×%1 over the same picture: y′ = %2.").arg(p.kernel()).arg(whole(tape, "yOne"))};
    if (key == "dxOne") return {Words::tr("Back through it."), Words::tr("%1 pixels have a slope.").arg(supportOf(tape, key))};
    if (key == slopeBehind(p.layers())) return {Words::tr("Back."), Words::tr("y itself has the slope 1, all other pixels 0.")};
    if (step < stepOf(tape, "y")) {
        const auto kernel = p.stack()[std::size_t(step - 1)];
        return {Words::tr("Layer %1.").arg(step),
                Words::tr("A kernel of %1×%2 slides over the map before, zeros around it.").arg(kernel[0]).arg(kernel[1])};
    }
    const int layer = p.layers() + 1 - (step - stepOf(tape, slopeBehind(p.layers())));
    return {Words::tr("Back through layer %1.").arg(layer),
            Words::tr("%1 pixels have a slope: these, and no others, took part in y.").arg(supportOf(tape, key))};
}

Caption captionOfCounts(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "weights") {
        const int layer = step - stepOf(tape, "weights");
        const QString lead = layer == p.layers() ? Words::tr("The large kernel.") : Words::tr("Layer %1.").arg(layer + 1);
        return {lead, Words::tr("%1 parameters, and %2 multiply-adds for a picture of %3 × %3.")
                          .arg(whole(tape, "weights", {layer}), whole(tape, "multiplyAdds", {layer}))
                          .arg(Side)};
    }
    if (key == "stack")
        return {Words::tr("The stack."), Words::tr("%1 layers: %2 parameters.").arg(p.layers()).arg(whole(tape, "stack"))};
    if (key == "single") return {Words::tr("The large kernel."), Words::tr("%1 parameters.").arg(whole(tape, "single"))};
    return {Words::tr("It sees as much, and costs less."),
            Words::tr("The stack takes %1 of the parameters, and has a ReLU behind each of its layers.")
                .arg(told(tape, "ratio", {}, tape.lastStep(), 3))};
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Before the first layer."),
                Words::tr("%1 small kernels one behind the other, or one of %2×%2: which sees more, and which costs more?")
                    .arg(p.layers())
                    .arg(p.kernel())};
    if (step < stepOf(tape, "field")) return captionOfWalk(p, tape, step);
    if (step >= stepOf(tape, "weights")) return captionOfCounts(p, tape, step);
    const int row = step - stepOf(tape, "field");
    return {Words::tr("Measured."), Words::tr("%1 pixels of the middle row have a slope.").arg(whole(tape, "field", {row}))};
}

std::vector<Phase> phases(const Params& p, const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, slopeBehind(p.layers())), Words::tr("back")},
            {stepOf(tape, "one"), Words::tr("one kernel")},
            {stepOf(tape, "weights"), Words::tr("costs")}};
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const int last = tape.lastStep(), n = p.layers();
    const double field = *tape.value("field", std::size_t(n - 1), last), ratio = *tape.value("ratio", 0, last);
    return {{.id = QStringLiteral("field"),
             .kind = Question::Number,
             .text = Words::tr("How many pixels across does y see through all %1 layers?").arg(n),
             .at = stepOf(tape, slopeBehind(n)),
             .reveals = stepOf(tape, "dx"),
             .outcome = {{{}, field},
                         p.pair == Pair::Three ? Words::tr("1×3 sees 3 across, 3×1 sees 3 down: together %1.").arg(field)
                                               : Words::tr("Each layer adds a pixel on every side: %1.").arg(field)}},
            {.id = QStringLiteral("ratio"),
             .kind = Question::Number,
             .text = Words::tr("How much of the large kernel's parameters does the stack take?"),
             .at = stepOf(tape, "one"),
             .reveals = last,
             .unit = QStringLiteral("%"),
             .tolerance = 4,
             .outcome = {
                 {{}, 100 * ratio},
                 Words::tr("%1 against %2: channels times maps are in both.").arg(whole(tape, "stack"), whole(tape, "single"))}}};
}

constexpr Machine<Params> byHand{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions};

ClaimRun trained(const char* block) { return {{{"run", "learn"}, {"block", block}}, 561}; }

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "three-3x3-ratio",
             .sentence = Words::tr("Three layers of 3×3 take 27/49 of the weights of one of 7×7."),
             .read = valueNamed("ratio"),
             .bound = equalTo(27.0 / 49),
             .seconds = 0.1},
            {.id = "receptive-field",
             .sentence = Words::tr("A pixel behind three layers of 3×3 has a slope to 7 pixels across."),
             .read = [](const Session& run, int step) -> Measured { return numbersNamed(run.values(step), "field").at(2); },
             .bound = equalTo(7),
             .seconds = 0.1},
            {.id = "three-3x3-accuracy-difference",
             .sentence = Words::tr(
                 "A net of three 3×3 reads clothes no worse than one of 7×7: test accuracy, the first minus the second."),
             .runs = {trained("three-3x3"), trained("7x7")},
             .read = valueNamed("testAccuracy"),
             .join = differenceOf,
             .bound = atLeast(-0.02),
             .seconds = 10}};
}

} // namespace small

extern const Lesson smallKernels{
    .id = "small-kernels",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Small kernels"),
    .idea = QT_TRANSLATE_NOOP("lessons", "several small kernels see as much as a large one, and cost less"),
    .stepsPerSecond = 2,
    .open = [] { return blocks::openBlock(small::byHand, 1); },
    .teacher = {.minutes = 30,
                .prerequisites = {"convolution", "lenet5", "vgg"},
                .question = QT_TRANSLATE_NOOP(
                    "lessons", "One channel in, one out, with biases: how many parameters have 7×7, and three 3×3?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Three small kernels see three times 3 pixels.” Each adds two: 3, 5, 7.")},
    .claims = small::claims,
};

} // namespace lessons
