#include "lessons/networks/activations/run.h"
#include "lessons/numbered.h"

#include <cmath>

namespace lessons::acts {
namespace {

using engine::Numbers;
using engine::Term;

bool isDeep(const Now& now) { return now.params.task == Task::Deep; }

/// {rows, columns}, and elements that say what they are of.
Quantity table(std::vector<int> shape, const std::vector<double>& data)
{
    Numbers numbers(std::move(shape), engine::Precision::Double);
    numbers.data = data;
    return numbers;
}
Quantity one(double number) { return Numbers::scalar(number); }

QString powerOf(double exponent)
{
    return exponent <= LeastPower ? QStringLiteral("≤\u00A0") + widgets::powerOfTen(int(exponent))
                                  : widgets::powerOfTen(int(exponent));
}

QString sizeOf(double norm)
{
    if (norm == 0) return QStringLiteral("0");
    return norm >= 0.01 && norm < 1000 ? widgets::number(norm, 2) : widgets::scientific(norm, 0);
}

widgets::Distributions activationsView(const Now& now)
{
    const auto [low, high] = rangeOf(now.params.activation);
    const double apart =
        std::max(0.5, (high - low) / (high - low == 5 ? 5 : 4)); // so that 0 is among them, and one decimal says it
    std::vector<double> ticks;
    for (double tick = low; tick <= high; tick += apart) ticks.push_back(tick);
    return {.id = "activations",
            .low = low,
            .high = high,
            .ticks = std::move(ticks),
            .tick = [](double x) { return widgets::number(x, 1); },
            .figures = "saturated",
            .figure = [](double share) { return percent(share, 0); },
            .rows = isDeep(now) ? now.state.plan->layers : 0};
}

widgets::Distributions gradientsView(const Now& now)
{
    return {.id = "gradients",
            .low = LeastPower,
            .high = 0,
            .ticks = {-16, -12, -8, -4, 0},
            .tick = powerOf,
            .figures = "norm",
            .figure = sizeOf,
            .rows = now.state.plan->layers};
}

void recordOfNet(Tape& tape, const Now& now)
{
    const State& s = now.state;
    const int layers = s.plan->layers;
    if (now.step > 0) tape.step("batch");
    const auto put = [&](const char* id, const Quantity& quantity) -> Quantity {
        return now.step > 0 ? tape.make(id, quantity) : tape.plan(id, quantity);
    };
    put("activations", table({layers - 1, Bins}, s.lies)), put("saturated", table({layers - 1}, s.saturated));
    put("gradients", table({layers, Bins}, s.slopes));
    put("loss", one(s.loss)), tape.make("accuracy", one(s.accuracy)), put("half", one(s.half > 0 ? s.half : s.step));
    const Quantity norm = put("norm", table({layers}, s.norms));
    if (isDeep(now)) {
        const Quantity ratio = engine::element(norm, {0}) / engine::element(norm, {layers - 1});
        if (s.norms.back() > 0) tape.make("ratio", ratio);
        else tape.plan("ratio", ratio); // 0 / 0 is none
        return;
    }
    tape.make("alive", table({8, 8}, s.alive));
    std::vector<Term> ones;
    for (int unit = 0; unit < Width; ++unit)
        if (s.alive[std::size_t(unit)] == 0)
            ones.emplace_back(1, widgets::elementId("alive", {unit / 8, unit % 8}).toStdString());
    put("rate", one(now.step <= BadSteps ? now.params.badRate : 0.1));
    tape.make("dead", engine::byHand(ones.empty() ? Term(0) : engine::sum(ones), deadOf(s)));
}

Glossary namesOfNet(const Now& now)
{
    const QStringList layers = countedFrom(1, now.state.plan->layers);
    const auto [low, high] = rangeOf(now.params.activation);
    const auto bin = [](double from, double to, int i) { return from + (to - from) * i / Bins; };
    const auto places = [&](double from, double to, bool power) {
        return [=](const engine::Indices& at) {
            const auto text = [&](int i) {
                return power ? QStringLiteral("10^%1").arg(bin(from, to, i)) : widgets::number(bin(from, to, i), 2);
            };
            return Words::tr("layer %1, %2 to %3").arg(at[0] + 1).arg(text(at[1]), text(at[1] + 1));
        };
    };
    const QString counted = Words::tr("counted in the batch of 64"), computed = Words::tr("computed from the batch of 64");
    const auto list = [&](const QString& name, const char* tex, const QString& note, const QString& origin) {
        return Naming{.name = name, .tex = QLatin1String(tex), .note = note, .origin = origin, .axes = {layers}};
    };
    const auto number = [](const QString& name, const char* tex, const QString& origin, int decimals) {
        return Naming{.name = name, .tex = QLatin1String(tex), .origin = origin, .decimals = decimals};
    };
    return {{"activations",
             {.name = Words::tr("Activations"),
              .tex = "a",
              .note = Words::tr("per layer, what lies beyond in the outer bins"),
              .origin = counted,
              .decimals = 4,
              .ink = 1,
              .axes = {layers},
              .place = places(low, high, false)}},
            {"gradients",
             {.name = Words::tr("Gradients"),
              .tex = "g",
              .note = Words::tr("|dL/dz| per layer"),
              .origin = counted,
              .decimals = 4,
              .ink = 2,
              .axes = {layers},
              .place = places(LeastPower, 0, true)}},
            {"saturated", list(Words::tr("share with |f′| < 0.01"), "s", Words::tr("saturated"), counted)},
            {"norm", list(Words::tr("size of the weights' gradient"), "n", QStringLiteral("|dL/dW|"), computed)},
            {"ratio", number(Words::tr("first layer ÷ last layer"), "r", {}, 2)},
            {"loss", number(Words::tr("loss of the batch"), "L", computed, 3)},
            {"accuracy", number(Words::tr("test accuracy"), "p",
                                isDeep(now) ? Words::tr("counted over 2000 test images, at every tenth step")
                                            : Words::tr("counted over 2000 test images"),
                                3)},
            {"half",
             number(Words::tr("steps above a loss of 0.5"), "h", Words::tr("so far; of the loss smoothed over ten steps"), 0)},
            {"alive",
             {.name = Words::tr("Hidden units"),
              .tex = "u",
              .note = Words::tr("images with a slope, of %1").arg(now.state.plan->rows.size()),
              .origin = Words::tr("counted over its training images"),
              .scale = Scale::Sequential,
              .bound = double(now.state.plan->rows.size()),
              .decimals = 0,
              .axes = pictureAxes()}},
            {"dead", number(Words::tr("dead units of 64"), "d", Words::tr("none"), 0)},
            {"rate", number(Words::tr("learning rate"), "\\eta", Words::tr("given: bad for 60 steps, then 0.1"), 2)}};
}

ViewPtr stageOfNet(const Now& now)
{
    const ViewPtr both = veiled(QStringLiteral("gradients"), widgets::distributions(gradientsView(now)));
    const ViewPtr activations = widgets::distributions(activationsView(now));
    const auto ledger = [](std::vector<std::string> ids) { return widgets::ledger({.ids = std::move(ids), .bars = false}); };
    if (isDeep(now)) {
        const ViewPtr numbers = beside(
            {veiled(QStringLiteral("ratio"), ledger({"ratio"})), ledger({"loss"}), ledger({"accuracy"}), ledger({"half"})});
        return below({beside({activations, both}), numbers}, 16);
    }
    return beside(
        {cells({.id = "alive", .square = true}), below({ledger({"dead", "rate", "loss", "accuracy"}), activations, both}, 16)});
}

Caption captionOfNet(const Now& now, const Tape&)
{
    const State& s = now.state;
    if (now.verdict)
        return stopCaption(now.step, *now.verdict, Words::tr("The loss is no longer a number: the steps were too long."));
    const QString right = Words::tr("Of the test images %1 are right.").arg(percent(s.accuracy, 0));
    const QString lead = leadOf(now.step);
    if (now.step == 0) return {lead, right};
    if (isDeep(now))
        return {lead, Words::tr("The loss of its batch is %1.").arg(widgets::number(s.loss, 2)) + QLatin1Char(' ') + right};
    const QString phase =
        now.step <= BadSteps
            ? Words::tr("Learning rate %1: too much.").arg(widgets::number(now.params.badRate, decimalsOf(now.params.badRate)))
            : Words::tr("Learning rate 0.1 from now on.");
    return {lead,
            phase + QLatin1Char(' ') + Words::tr("%n of 64 units are dead.", nullptr, deadOf(s)) + QLatin1Char(' ') + right};
}

} // namespace

const Showing ofNet{recordOfNet, namesOfNet, stageOfNet, captionOfNet};

} // namespace lessons::acts
