#include "lessons/compression/quantization/run.h"

#include <algorithm>

namespace lessons {
namespace quantization {
namespace {

// --- the stage --------------------------------------------------------------------------------------------------------

QStringList widthNames()
{
    QStringList names;
    for (const int bits : Widths) names << Words::tr("%n bit(s)", nullptr, bits);
    return names;
}

double largestWeight(const Now& now)
{
    if (!now.state.net) return 1;
    const auto weights = weightsShown(now).data;
    return std::abs(*std::ranges::max_element(weights, {}, [](double w) { return std::abs(w); }));
}

double largestError(const Now& now)
{
    const Coded* coded = codesShown(now);
    if (!coded) return 1;
    const auto weights = weightsShown(now).data;
    double most = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) most = std::max(most, std::abs(weights[i] - double(coded->restored[i])));
    return most > 0 ? most : 1;
}

QString heading(const Now& now)
{
    const QStringList names = now.params.layerNames();
    const int shown = shownAt(now.params, now.step);
    if (now.step == 0) return QStringLiteral(" ");
    if (now.step <= netStep(now.params)) return Words::tr("Tensor %1").arg(names[shown]); // still in full precision
    return Words::tr("Tensor %1, %n bit(s)", nullptr, bitsAt(now.params, now.step)).arg(names[shown]);
}

QString headingNote(const Now& now)
{
    if (now.step == 0) return {};
    if (now.step <= netStep(now.params)) return Words::tr("where its weights lie");
    const bool channels = now.params.grain == Grain::Channel;
    return channels ? Words::tr("where its weights lie; levels of its first channel")
                    : Words::tr("where its weights lie, and how many go to each level");
}

Glossary names(const Now& now)
{
    QStringList after{Words::tr("none")};
    after << now.params.layerNames();
    const std::vector<QStringList> tensors{after}, widths{widthNames()};
    const QString counted = Words::tr("counted on the test pictures");
    const double bytes = 1.1 * double(now.params.network().parameterCount()); // at 8 bits, with what it takes to read them
    Glossary all{
        {"plot", {.name = heading(now), .note = headingNote(now)}},
        {"right", {.name = Words::tr("right"), .origin = counted, .decimals = 0, .axes = tensors}},
        {"accuracy", {.name = Words::tr("accuracy"), .decimals = 3, .axes = tensors, .extent = widgets::Extent{0, 1, false}}},
        {"widthRight", {.name = Words::tr("right"), .origin = counted, .decimals = 0, .axes = widths}},
        {"widthAccuracy",
         {.name = Words::tr("accuracy at a width"), .decimals = 3, .axes = widths, .extent = widgets::Extent{0, 1, false}}},
        {"bytes", {.name = Words::tr("bytes"), .decimals = 0, .axes = widths, .extent = widgets::Extent{0, bytes, true}}},
        {"sqnr",
         {.name = Words::tr("signal to noise, dB"), .decimals = 1, .axes = widths, .extent = widgets::Extent{0, 50, false}}},
        {"speed", {.name = Words::tr("int8, times as fast as floats"), .decimals = 2, .extent = widgets::Extent{0, 99, false}}},
        {"floatTime", {.name = Words::tr("floats, µs a picture"), .decimals = 1}},
        {"integerTime", {.name = Words::tr("int8, µs a picture"), .decimals = 1}},
        {"difference", {.name = Words::tr("int8 − simulated, at most"), .decimals = 5, .extent = widgets::Extent{0, 999, false}}},
        {"wholeOutput",
         {.name = Words::tr("output of whole numbers"), .origin = Words::tr("where the two differ most"), .decimals = 5}},
        {"simulatedOutput",
         {.name = Words::tr("output of rounded floats"), .origin = Words::tr("where the two differ most"), .decimals = 5}},
        {"loss",
         {.name = Words::tr("loss, quantised"),
          .tex = "L",
          .origin = Words::tr("mean over the batch"),
          .decimals = 3,
          .ink = 1,
          .extent = widgets::Extent{0, 99, false}}},
        {"controlLoss",
         {.name = Words::tr("loss, full precision"),
          .tex = "L",
          .origin = Words::tr("mean over the batch"),
          .decimals = 3,
          .ink = 2,
          .extent = widgets::Extent{0, 99, false}}},
        {"awareRight", {.name = Words::tr("right, quantised"), .origin = counted, .decimals = 0}},
        {"controlRight", {.name = Words::tr("right, full precision"), .origin = counted, .decimals = 0}},
        {"awareAccuracy",
         {.name = Words::tr("accuracy, quantised"), .decimals = 3, .ink = 1, .extent = widgets::Extent{0, 1, false}}},
        {"controlAccuracy",
         {.name = Words::tr("accuracy, full precision"), .decimals = 3, .ink = 2, .extent = widgets::Extent{0, 1, false}}},
    };
    FirstNet::nameImages(all), nameTensor(all, largestWeight(now), largestError(now)), nameCodedTerms(all);
    return all;
}

std::vector<int> codesOfLevels(const Now& now)
{
    std::vector<int> codes;
    const Coded* coded = codesShown(now);
    if (!coded) return codes;
    const Group& group = coded->groups.front();
    for (int place = 0; place < group.count; ++place) codes.push_back(group.code(place));
    return codes;
}

ViewPtr stage(const Now& now)
{
    const ViewPtr plot =
        titled({.named = "plot", .stretch = 4},
               widgets::levelPlot({.numbers = "weights", .levels = "levels", .counts = "counts", .codes = codesOfLevels(now)}));
    const ViewPtr maps = widgets::panes({.ids = {"weights", "restored", "error"}, .spare = true});
    const bool aware = now.params.task == Task::Aware;
    const auto lines = [](std::vector<std::string> ids) {
        return widgets::ledger({.ids = std::move(ids), .bars = false, .line = 1.5});
    };
    const ViewPtr beyond =
        aware ? lines({"awareAccuracy", "controlAccuracy", "loss", "controlLoss"}) : lines({"difference", "speed"});
    std::vector<ViewPtr> parts{plot, maps, beside({lines({"accuracy"}), beyond}, 32)};
    if (!aware) parts.push_back(widgets::courses({.ids = {"widthAccuracy", "bytes", "sqnr"}, .stretch = 2}));
    return below(std::move(parts), 14);
}

std::vector<ChartOf> charts(const Params& p)
{
    if (p.task == Task::PostTraining) return {};
    const auto both = [](const char* quantised, const char* control, bool sparse) {
        return std::vector<Traced>{{.id = quantised, .name = Words::tr("quantised"), .sparse = sparse},
                                   {.id = control, .name = Words::tr("full precision"), .thin = true, .sparse = sparse}};
    };
    const ChartOf loss{.id = "loss", .title = Words::tr("Loss"), .curves = both("loss", "controlLoss", false)};
    return {loss, accuracyChart(both("awareAccuracy", "controlAccuracy", true))};
}

// --- the step in words ------------------------------------------------------------------------------------------------

double accuracyOf(const Now& now, int right) { return now.params.share(*now.state.net, right); }

Caption captionOfTensor(const Now& now)
{
    const State& s = now.state;
    const Coded& coded = *s.tensors.back();
    const double before = accuracyOf(now, s.right[s.right.size() - 2]), after = accuracyOf(now, s.right.back());
    return {Words::tr("%1 is quantised.").arg(now.params.layerNames()[now.step - 1 - netStep(now.params)]),
            Words::tr("%1 weights share %n levels; the net was right on %2 of the pictures, and is on %3.", nullptr,
                      coded.groups.front().count)
                .arg(widgets::number(double(coded.places.size()), 0), percent(before), percent(after))};
}

Caption captionOfWidth(const Now& now)
{
    const Width& width = now.state.widths.back();
    double bytes = 0;
    for (const double part : width.bytes) bytes += part;
    return {Words::tr("All at %n bit(s).", nullptr, bitsAt(now.params, now.step)),
            Words::tr("%1 bytes instead of %2; right on %3 of the pictures.")
                .arg(widgets::number(bytes, 0), widgets::number(4.0 * double(now.state.net->parameters.size()), 0),
                     percent(accuracyOf(now, width.right)))};
}

Caption captionOfWholeNumbers(const Now& now)
{
    const WholeNumbers& whole = *now.state.whole;
    return {Words::tr("8 bits, in whole numbers."),
            Words::tr("Products of codes add up in 32 bits, exactly; %1 µs a picture on one thread, floats %2 µs.")
                .arg(widgets::number(1e6 * whole.seconds, 1), widgets::number(1e6 * whole.floatSeconds, 1))};
}

Caption caption(const Now& now, const Tape&)
{
    const State& s = now.state;
    if (now.step == 0)
        return {Words::tr("There is no net yet."), Words::tr("First it is trained; then its weights go to few levels.")};
    if (now.step <= netStep(now.params)) return now.params.FirstNet::caption(now.step, *s.net, s.right.front());
    if (now.step <= codedStep(now.params)) return captionOfTensor(now);
    if (s.whole) return captionOfWholeNumbers(now);
    if (now.params.task == Task::PostTraining) return captionOfWidth(now);
    return {Words::tr("Both learn on."),
            Words::tr("From the same batch: the gradient of the quantised net goes straight through the rounding. Right: %1, in "
                      "full precision %2.")
                .arg(percent(accuracyOf(now, s.learners->right)), percent(accuracyOf(now, s.learners->controlRight)))};
}

// --- what is worth guessing -------------------------------------------------------------------------------------------

Outcome firstToBreak(const Now& now)
{
    const State& s = now.state;
    const double whole = accuracyOf(now, s.right.front());
    for (int i = 0; i < int(s.widths.size()); ++i) {
        const double here = accuracyOf(now, s.widths[std::size_t(i)].right);
        if (whole - here <= 0.1) continue;
        const bool listed = Widths[i] >= 2 && Widths[i] <= 4;
        return {{listed ? QString::number(Widths[i]) : "none"},
                Words::tr("The first fall is from %1 to %2: few levels are left where most weights lie.")
                    .arg(percent(whole), percent(here))};
    }
    return {{"none"}, Words::tr("It never falls so far.")};
}

Outcome rightAsCoded(const Now& now)
{
    const double after = accuracyOf(now, now.state.right.back()), before = accuracyOf(now, now.state.right.front());
    return {{{}, std::round(1000 * after) / 10},
            Words::tr("It was %1, and is %2: small errors of many weights partly cancel in each sum.")
                .arg(percent(before), percent(after))};
}

std::vector<Question> questions(const Now& now)
{
    const int net = netStep(now.params), coded = codedStep(now.params);
    std::vector<Question> all{
        {.id = "all",
         .kind = Question::Number,
         .text = Words::tr("All weights get %n bit(s). On how many of the test pictures will the net still be right?", nullptr,
                           now.params.bits),
         .at = net,
         .reveals = coded,
         .unit = "%",
         .tolerance = 5,
         .outcome = rightAsCoded}};
    if (now.params.task == Task::Aware) return all;
    all.push_back({.id = "breaks",
                   .text = Words::tr("Which is the first width that costs more than 10 % of the pictures?"),
                   .at = coded,
                   .reveals = coded + WidthCount,
                   .options = {{"4", Words::tr("%n bit(s)", nullptr, 4)},
                               {"3", Words::tr("%n bit(s)", nullptr, 3)},
                               {"2", Words::tr("%n bit(s)", nullptr, 2)},
                               {"none", Words::tr("none of these")}},
                   .outcome = firstToBreak});
    return all;
}

} // namespace

void nameTensor(Glossary& names, double bound, double errorBound)
{
    const QString channel = Words::tr("channel"), origin = Words::tr("learnt before");
    const auto word = [&](const char* id, Naming naming) { names[id] = std::move(naming); };
    const std::vector<QStringList> groups{{channel}}, level{{Words::tr("level")}};
    const std::vector<QStringList> both{{channel}, {Words::tr("weight")}};
    word("weights", {.name = Words::tr("Weights"), .tex = "w", .origin = origin, .bound = bound, .decimals = 4, .axes = both});
    word("restored", {.name = Words::tr("Quantised"), .tex = "\\hat w", .like = "weights"});
    word("error", {.name = Words::tr("Error"), .tex = "w-\\hat w", .bound = errorBound, .decimals = 4, .axes = both});
    word("quantised", {.name = Words::tr("code"), .tex = "q", .decimals = 0, .axes = both});
    word("bits", {.name = Words::tr("bits"), .tex = "b", .origin = Words::tr("given"), .decimals = 0});
    const QString calibrated = Words::tr("found by calibration");
    word("low",
         {.name = Words::tr("lowest"), .tex = "w_{\\min}", .origin = calibrated, .decimals = 4, .axes = groups, .spelled = true});
    word(
        "high",
        {.name = Words::tr("highest"), .tex = "w_{\\max}", .origin = calibrated, .decimals = 4, .axes = groups, .spelled = true});
    word("scale", {.name = Words::tr("scale"), .tex = "s", .decimals = 5, .axes = groups, .spelled = true});
    word("zeroPoint", {.name = Words::tr("zero point"), .tex = "z", .decimals = 0, .axes = groups, .spelled = true});
    word("levels", {.name = Words::tr("level"), .tex = "\\hat w", .decimals = 4, .axes = level});
    word("counts",
         {.name = Words::tr("weights at this level"), .tex = "n", .origin = Words::tr("counted"), .decimals = 0, .axes = level});
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = lastStepOf,
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .values = valuesOf,
                                         .net = netAt,
                                         .samples = samplesIn,
                                         .inside = insideOf};

} // namespace quantization

extern const Lesson quantizationLesson{
    .id = "quantization",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Quantization"),
    .idea = QT_TRANSLATE_NOOP("lessons", "weights of a trained net on few levels: how few until it breaks?"),
    .stepsPerSecond = 1,
    .open = openLive<quantization::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"convolution", "playground"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "One weight is ten times as large as all others. What does that do to the "
                                                 "levels of its tensor, and what helps?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Half the bits, half the accuracy.” Down to 4 bits almost nothing is "
                                                 "lost; then everything at once.")},
    .claims = quantization::claims,
};

} // namespace lessons
