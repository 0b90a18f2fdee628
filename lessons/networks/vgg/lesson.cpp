#include "lessons/claim.h"
#include "lessons/counted_net.h"
#include "lessons/networks/vgg/run.h"

namespace lessons {
namespace vgg {
namespace {

Caption captionOfWalk(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "y")
        return {Words::tr("One number."),
                Words::tr("y is the pixel in the middle of the last map: %1.").arg(toldWhole(tape, "y"))};
    if (key == slopeBehind(p.stack))
        return {Words::tr("Back."), Words::tr("y is the pixel in the middle: its slope is 1 there, and 0 elsewhere.")};
    if (step < stepOf(tape, "y"))
        return {Words::tr("Layer %1.").arg(step),
                Words::tr("Each number is a sum of 3 × 3 products: the kernel over the map before, zeros around it.")};
    const int back = step - stepOf(tape, slopeBehind(p.stack));
    return {Words::tr("Back through layer %1.").arg(p.stack + 1 - back),
            Words::tr("%1 × %1 numbers have a slope, one more on each side: only these take part in y.")
                .arg(toldWhole(tape, "field", {back - 1}))};
}

Caption captionOfOne(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "one")
        return {Words::tr("One layer instead."),
                Words::tr("One kernel of %1×%1 on the same picture: y′ = %2.").arg(p.kernel()).arg(toldWhole(tape, "yOne"))};
    if (key == "dxOne")
        return {Words::tr("Back through it."),
                Words::tr("%1 × %1 pixels have a slope.").arg(toldWhole(tape, "field", {p.stack}))};
    const int row = step - stepOf(tape, "field");
    return {Words::tr("Counted."), Words::tr("%1 numbers of the middle row have a slope.").arg(toldWhole(tape, "field", {row}))};
}

Caption captionOfWeights(const Params& p, const Tape& tape, const std::string& key)
{
    if (key == "single")
        return {Words::tr("One large kernel."), Words::tr("%1 · %1 · M · M = %2 weights, with M = %3.")
                                                    .arg(p.kernel())
                                                    .arg(toldWhole(tape, "single"))
                                                    .arg(p.channels)};
    if (key == "stacked")
        return {Words::tr("The stack."),
                Words::tr("%1 · 3 · 3 · M · M = %2 weights.").arg(p.stack).arg(toldWhole(tape, "stacked"))};
    return {Words::tr("The same field for less."),
            Words::tr("%1 of the weights, whatever M is; and there is a ReLU behind each layer, not one in all.")
                .arg(told(tape, "ratio", {}, tape.lastStep(), 3))};
}

Caption captionOfNet(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "allMultiplyAdds")
        return {
            Words::tr("All layers."),
            Words::tr("%1 multiply-adds for one picture, most of them in convolutions.").arg(toldWhole(tape, "allMultiplyAdds"))};
    if (key == "allParameters")
        return {Words::tr("All layers."), Words::tr("%1 parameters.").arg(toldWhole(tape, "allParameters"))};
    if (key == "share")
        return {Words::tr("One dense layer."),
                Words::tr("fc1 alone holds %1 of all parameters.").arg(told(tape, "share", {}, step, 3))};
    const int layer = step - stepOf(tape, "layers");
    const QString lead = layerNames(p)[layer].section(QLatin1Char(' '), 0, 0) + QLatin1Char('.');
    return {lead, Words::tr("%1 parameters, %2 multiply-adds.")
                      .arg(toldWhole(tape, "parameters", {layer}), toldWhole(tape, "multiplyAdds", {layer}))};
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Before the first layer."),
                Words::tr("%1 layers of 3×3, one behind the other: how much of the picture does a number behind them see?")
                    .arg(p.stack)};
    if (step < stepOf(tape, "one")) return captionOfWalk(p, tape, step);
    if (step < stepOf(tape, "single")) return captionOfOne(p, tape, step);
    if (step < stepOf(tape, "layers")) return captionOfWeights(p, tape, tape.key(step));
    return captionOfNet(p, tape, step);
}

std::vector<Phase> phases(const Params& p, const Tape& tape)
{
    return {{1, Words::tr("receptive field")},
            {stepOf(tape, "single"), Words::tr("weights")},
            {stepOf(tape, "layers"), QStringLiteral("VGG%1").arg(p.layers())}};
}

} // namespace

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const double ratio = tape.value("ratio", 0, tape.lastStep()).value_or(0);
    const double share = tape.value("share", 0, tape.lastStep()).value_or(0);
    const int field = int(tape.value("field", std::size_t(p.stack - 1), tape.lastStep()).value_or(0));
    return {
        {.id = "field",
         .kind = Question::Number,
         .text = Words::tr("One layer sees 3 × 3 numbers. How many pixels across does y see through all %1 layers?").arg(p.stack),
         .at = stepOf(tape, slopeBehind(p.stack - 1)),
         .reveals = stepOf(tape, "dx"),
         .outcome = {{{}, double(field)}, Words::tr("Each layer adds a pixel on each side: %1 across.").arg(field)}},
        {.id = "weights",
         .kind = Question::Number,
         .text = Words::tr("As many channels everywhere: how much of these weights do %1 layers of 3×3 take?").arg(p.stack),
         .at = stepOf(tape, "single"),
         .reveals = stepOf(tape, "ratio"),
         .unit = QStringLiteral("%"),
         .tolerance = 3,
         .outcome = {{{}, 100 * ratio},
                     Words::tr("%1 · 9 against %2: M · M is in both.").arg(p.stack).arg(p.kernel() * p.kernel())}},
        {.id = "share",
         .kind = Question::Number,
         .text = Words::tr("The next layer, fc1, is dense: how much of all parameters will be in it?"),
         .at = stepOf(tape, "layers") + firstDense(p) - 1,
         .reveals = tape.lastStep(),
         .unit = QStringLiteral("%"),
         .tolerance = 8,
         .outcome = {{{}, 100 * share}, Words::tr("Each of its 4096 units has a weight for each number of all 512 maps.")}}};
}

std::vector<Claim> claims()
{
    return {{.id = "fc1-share",
             .sentence = Words::tr("Three quarters of VGG16's parameters are in its first dense layer."),
             .read = valueNamed("share"),
             .bound = equalTo(0.743, 0.001),
             .seconds = 0.1},
            {.id = "three-3x3-over-7x7",
             .sentence = Words::tr("Three layers of 3×3 see as much as one of 7×7, and take 27/49 of its weights."),
             .read = valueNamed("ratio"),
             .bound = equalTo(27.0 / 49),
             .seconds = 0.1}};
}

} // namespace vgg

extern const Lesson vggLesson{
    .id = "vgg",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "VGG"),
    .idea = QT_TRANSLATE_NOOP("lessons", "small kernels, stacked, see as much as large ones, and cost less"),
    .stepsPerSecond = 2,
    .open =
        [] {
            using namespace vgg;
            return open(Machine<Params>{.run = run,
                                        .names = names,
                                        .stage = stage,
                                        .caption = caption,
                                        .phases = phases,
                                        .questions = questions,
                                        .net = netOf,
                                        .hasNet = [](const Params&) { return Session::DearNet; }});
        },
    .teacher = {.minutes = 25,
                .prerequisites = {"convolution", "pooling", "lenet5"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Pictures of half the side: which layers of VGG16 get fewer parameters, and "
                                                 "which fewer multiply-adds?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“The many convolutions make VGG large.” They do nearly all of the work "
                                                 "with a tenth of the parameters; fc1 alone holds three quarters.")},
    .claims = vgg::claims,
};

} // namespace lessons
