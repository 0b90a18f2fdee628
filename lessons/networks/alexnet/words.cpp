#include "lessons/networks/alexnet/run.h"

#include <cmath>
#include <map>

namespace lessons::alexnet {
namespace {

Caption begins(const Params& p)
{
    switch (p.idea) {
    case Idea::Relu:
        return {Words::tr("Before the first function."), Words::tr("Weighted sums of a layer: where a picture gets brighter.")};
    case Idea::Pooling:
        return {Words::tr("Before the first window."), Words::tr("Two poolings make maps of one size; only the windows differ.")};
    case Idea::Augmentation: return {Words::tr("One photograph."), Words::tr("What else would show the same?")};
    case Idea::Lrn: return {Words::tr("Eight kernels."), Words::tr("Neighbours among them are 45° apart.")};
    case Idea::Dropout:
        return {Words::tr("A net before its first answer."),
                Words::tr("Its weights are random: what counts is what is left out.")};
    case Idea::TwoGpus: break;
    }
    return {Words::tr("AlexNet on two GPUs."), Words::tr("Each of them has half of the maps and units of every layer.")};
}

/// What a step does, by its key; %1 is the number that it makes.
std::map<std::string, Caption> captions()
{
    return {
        {"tanh", {Words::tr("tanh."), Words::tr("Large sums all come close to 1 or −1: it saturates.")}},
        {"tanhSlope", {Words::tr("Its slope."), Words::tr("Near 0 wherever it saturates: such units hardly learn.")}},
        {"relu", {Words::tr("ReLU."), Words::tr("What is positive stays as it is, however large.")}},
        {"reluSlope", {Words::tr("Its slope."), Words::tr("1 where z > 0, and 0 elsewhere: there it is deaf.")}},
        {"share", {Words::tr("The share %1 is open."), Words::tr("All others get no gradient at all.")}},
        {"meanTanh",
         {Words::tr("Where z > 0 the mean slope of tanh is %1."),
          Words::tr("By so much a gradient is multiplied on its way back through this layer.")}},
        {"meanRelu",
         {Words::tr("Where z > 0 the slope of ReLU is %1."), Words::tr("A gradient comes through as it is, however large z.")}},
        {"plain", {Words::tr("Windows side by side."), Words::tr("Each number is in one window.")}},
        {"lapping",
         {Words::tr("Windows that overlap."), Words::tr("As far apart, but wider: a number may be the largest of up to four.")}},
        {"shifted", {Words::tr("The map moves."), Words::tr("What comes in at the left is 0.")}},
        {"plainShifted", {Words::tr("Pooled once more, 2 × 2."), Words::tr("How much of the map is as before?")}},
        {"lappingShifted", {Words::tr("Pooled once more, 3 × 3."), Words::tr("How much of the map is as before?")}},
        {"plainChange", {Words::tr("It changed by %1."), Words::tr("The size of the difference, as a share of the map's own.")}},
        {"lappingChange",
         {Words::tr("It changed by %1."), Words::tr("The size of the difference, as a share of the map's own.")}},
        {"flipped", {Words::tr("Mirrored."), Words::tr("Harmless for things; a digit may become another one.")}},
        {"cropped",
         {Words::tr("A part of it."),
          Words::tr("The paper takes 224 of 256 pixels, at any place: 1024 pictures of one, and as many mirrored.")}},
        {"moved", {Words::tr("Moved."), Words::tr("What comes in from outside is 0.")}},
        {"noisy", {Words::tr("Noise."), Words::tr("Each number is changed by itself.")}},
        {"mean", {Words::tr("Mean colour."), Words::tr("Now to the colours: how do they spread over this photograph?")}},
        {"C", {Words::tr("Covariance."), Words::tr("Of red, green and blue, over all pixels.")}},
        {"P", {Words::tr("Principal axes."), Words::tr("Along them colours spread without regard to each other.")}},
        {"D",
         {Words::tr("λ is the spread along each axis."), Words::tr("Nothing is left beside the diagonal: these are the axes.")}},
        {"draws", {Words::tr("One draw for each axis."), Words::tr("For the whole picture, not for each pixel.")}},
        {"delta", {Words::tr("A colour to add."), Words::tr("Most along the axis where photographs differ most.")}},
        {"coloured", {Words::tr("Another light."), Words::tr("Every pixel gets the same colour: things stay what they are.")}},
        {"maps", {Words::tr("Eight maps."), Words::tr("Edges in eight directions; below 0 nothing is left.")}},
        {"here", {Words::tr("One place."), Words::tr("The eight answers where the strongest one is.")}},
        {"alone", {Words::tr("Each by itself."), Words::tr("Large answers are damped more.")}},
        {"s",
         {Words::tr("Neighbours add up."), Words::tr("The squares of all maps around: a strong one inhibits those beside it.")}},
        {"among", {Words::tr("Lateral inhibition."), Words::tr("Beside strong neighbours an answer is smaller than alone.")}},
        {"normed",
         {Words::tr("The same everywhere."), Words::tr("The first and the last map have fewer neighbours, and stay stronger.")}},
        {"a", {Words::tr("The whole net."), Words::tr("All hidden units answer.")}},
        {"full", {Words::tr("Its output."), Words::tr("To this all smaller nets will be compared.")}},
        {"mask",
         {Words::tr("A net is drawn."),
          Words::tr("Units with mask 0 are gone, with all their weights; the others are scaled by 1/(1 − p).")}},
        {"y", {Words::tr("Its answer."), Words::tr("It has the weights of the whole net, and an answer of its own.")}},
        {"meanY",
         {Words::tr("The mean of all nets so far."),
          Words::tr("It comes near the whole net, which is what answers after training.")}}};
}

double last(const Tape& tape, const char* id, std::size_t element = 0) { return *tape.value(id, element, tape.lastStep()); }

std::vector<Question> slopes(const Tape& tape)
{
    if (!tape.knows("meanTanh")) return {};
    return {{.id = "slope",
             .kind = Question::Number,
             .text = Words::tr("Where z > 0 the slope of ReLU is 1. What is the mean slope of tanh there?"),
             .at = stepOf(tape, "share"),
             .reveals = stepOf(tape, "meanTanh"),
             .tolerance = 0.1,
             .outcome = {{{}, last(tape, "meanTanh")}, Words::tr("Where a sum is large, tanh is flat: it is 1 − tanh² z.")}}};
}

std::vector<Question> steadier(const Tape& tape)
{
    if (!tape.knows("plainChange")) return {};
    const bool wide = last(tape, "lappingChange") < last(tape, "plainChange");
    return {
        {.id = "steadier",
         .text = Words::tr("Which of the two pooled maps will the move change less?"),
         .at = stepOf(tape, "shifted"),
         .reveals = stepOf(tape, "lappingChange"),
         .options = {{"plain", Words::tr("that of 2 × 2")}, {"lapping", Words::tr("that of 3 × 3")}},
         .outcome = {{wide ? "lapping" : "plain"},
                     Words::tr("%1 against %2: what a wider window kept, it often keeps after the move.")
                         .arg(widgets::number(last(tape, "lappingChange"), 3), widgets::number(last(tape, "plainChange"), 3))}}};
}

std::vector<Question> firstAxis(const Tape& tape)
{
    const double share = last(tape, "D") / (last(tape, "D") + last(tape, "D", 4) + last(tape, "D", 8));
    if (!std::isfinite(share)) return {};
    return {{.id = "axis",
             .kind = Question::Number,
             .text = Words::tr("How much of all spread of colours lies along the first axis?"),
             .at = stepOf(tape, "P"),
             .reveals = stepOf(tape, "D"),
             .unit = QStringLiteral("%"),
             .tolerance = 10,
             .outcome = {{{}, 100 * share},
                         Words::tr("Pixels differ most in how bright they are, so red, green and blue go together.")}}};
}

std::vector<Question> aboutNets(const Params& p, const Tape& tape)
{
    const int units = tape.shape("a")[0], nets = 1 << units;
    std::vector<Question> all{
        {.id = "nets",
         .kind = Question::Number,
         .text = Words::tr("Each of %1 hidden units is there or not. How many nets can be drawn?").arg(units),
         .at = stepOf(tape, "a"),
         .reveals = stepOf(tape, "mask"),
         .outcome = {{{}, double(nets)},
                     Words::tr("Two choices for each unit: 2 to the power of %1, all with the same weights.").arg(units)}}};
    if (p.dropout < 0.2) return all;
    all.push_back(
        {.id = "scale",
         .text = Words::tr("The share %1 of the units is gone. How large will the output be in the mean over many such nets?")
                     .arg(widgets::number(p.dropout)),
         .at = stepOf(tape, "full"),
         .reveals = tape.lastStep(),
         .options = {{"smaller", Words::tr("smaller by that share")}, {"same", Words::tr("as that of the whole net")}},
         .hides = {QStringLiteral("mean")},
         .outcome = {{"same"}, Words::tr("What is left is scaled by 1/(1 − p), so that the mean over all masks stays.")}});
    return all;
}

} // namespace

Caption captionByHand(const Params& p, const Tape& tape, int step)
{
    if (step == 0) return begins(p);
    if (p.idea == Idea::TwoGpus) return captionOfSplit(tape, step);
    const std::string key = tape.key(step);
    Caption said = captions().at(key);
    if (said.lead.contains(QLatin1String("%1"))) said.lead = said.lead.arg(told(tape, key, {}, step, 3));
    return said;
}

std::vector<Question> questionsByHand(const Params& p, const Tape& tape)
{
    switch (p.idea) {
    case Idea::Relu: return slopes(tape);
    case Idea::Pooling: return steadier(tape);
    case Idea::Augmentation: return firstAxis(tape);
    case Idea::Lrn: return {};
    case Idea::Dropout: return aboutNets(p, tape);
    case Idea::TwoGpus: break;
    }
    return questionsOfSplit(tape);
}

} // namespace lessons::alexnet
