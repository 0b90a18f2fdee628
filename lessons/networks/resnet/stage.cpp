#include "lessons/networks/resnet/run.h"

namespace lessons::resnet {
namespace {

using engine::Numbers;

Quantity table(std::vector<int> shape, const std::vector<double>& data)
{
    Numbers numbers(std::move(shape), engine::Precision::Double);
    numbers.data = data;
    return numbers;
}
Quantity one(double number) { return Numbers::scalar(number); }

QString powerOf(double exponent) { return widgets::powerOfTen(int(exponent)); }
QString sizeOf(double size)
{
    if (size == 0) return QStringLiteral("0");
    return size >= 0.01 && size < 1000 ? widgets::number(size, 2) : widgets::scientific(size, 0);
}

ViewPtr ridges(const char* id, const char* figures)
{
    return widgets::distributions({.id = id,
                                   .low = Low,
                                   .high = High,
                                   .ticks = {-12, -8, -4, 0, 4},
                                   .tick = powerOf,
                                   .figures = figures,
                                   .figure = sizeOf});
}

/// The block that is shown, as it is computed: the sizes at its three places are numbers of the run.
ViewPtr block(const Params& p)
{
    const QString norm = p.norm ? QStringLiteral("bn%1:BN ") : QString(), behind = p.norm ? QStringLiteral("bn%1 > ") : QString();
    const auto with = [](const QString& text, int layer) { return text.isEmpty() ? text : text.arg(layer); };
    const QString weights = p.net == Kind::Dense ? QStringLiteral("w%1:W%2 ") : QStringLiteral("w%1:3×3 ");
    const auto w = [&](int layer) {
        return p.net == Kind::Dense ? weights.arg(layer).arg(QChar(0x2080 + layer)) : weights.arg(layer);
    };
    const QString lattice = QStringLiteral("x ") + w(1) + with(norm, 1) + QStringLiteral("r1:ReLU ") + w(2) + with(norm, 2) +
                            QStringLiteral("F ") + (p.skip ? QStringLiteral("plus:+") : QStringLiteral(".")) +
                            QStringLiteral(" r2:ReLU y");
    QStringList ways{QStringLiteral("x > w1 > ") + with(behind, 1) + QStringLiteral("r1 > w2 > ") + with(behind, 2) +
                     (p.skip ? QStringLiteral("F > plus > r2 > y") : QStringLiteral("F > r2 > y"))};
    if (p.skip) ways << QStringLiteral("x ^> plus");
    return diagram(inWords({lattice}, ways));
}

/// {2 or 3, Bins}: with batch normalisation what it makes, too.
std::vector<double> liesOf(const Now& now)
{
    const auto from = now.state.sumBins.begin() + now.state.plan->shown(now.params) * PerLayer;
    std::vector<double> rows(from, from + PerLayer);
    if (!now.params.norm) rows.erase(rows.begin() + Bins, rows.begin() + 2 * Bins);
    return rows;
}

QStringList rowNames(const Plan& plan)
{
    QStringList rows;
    for (const Spot& spot : plan.spots) rows << QString::fromStdString(spot.name);
    return rows;
}

auto places(const QStringList& rows, double low, double high, bool power)
{
    return [=](const engine::Indices& at) {
        const auto edge = [&](int i) {
            const double x = low + (high - low) * i / Bins;
            return power ? QStringLiteral("10^%1").arg(widgets::number(x, 2)) : widgets::number(x, 2);
        };
        return Words::tr("%1, %2 to %3").arg(rows[at[0]], edge(at[1]), edge(at[1] + 1));
    };
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const State& s = now.state;
    const int spots = int(s.plan->spots.size()), shown = s.plan->shown(now.params);
    if (now.step > 0) tape.step("batch");
    const auto put = [&](const char* id, const Quantity& quantity) -> Quantity {
        return now.step > 0 ? tape.make(id, quantity) : tape.plan(id, quantity);
    };
    put("signals", table({spots, Bins}, s.signalBins)), put("gradients", table({spots, Bins}, s.slopeBins));
    put("lies", table({now.params.norm ? 3 : 2, Bins}, liesOf(now)));
    put("loss", one(s.loss)), tape.make("accuracy", one(s.accuracy));
    const Quantity signal = put("signal", table({spots}, s.signal)), slope = put("slope", table({spots}, s.slope));
    if (now.params.hasBlocks()) {
        put("x", engine::element(signal, {shown - 1})), put("F", one(s.change[std::size_t(shown)]));
        put("y", engine::element(signal, {shown}));
    }
    const Quantity ratio = engine::element(slope, {0}) / engine::element(slope, {spots - 1});
    if (now.step > 0 && s.slope.back() > 0) tape.make("ratio", ratio);
    else tape.plan("ratio", ratio); // 0 / 0 is none
}

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const QStringList rows = rowNames(plan);
    const QString counted = Words::tr("counted in the batch of 64"), computed = Words::tr("computed from the batch of 64");
    const auto ridge = [&](const QString& name, const char* tex, const QString& note, int ink) {
        return Naming{.name = name,
                      .tex = QLatin1String(tex),
                      .note = note,
                      .origin = counted,
                      .decimals = 4,
                      .ink = ink,
                      .axes = {rows},
                      .place = places(rows, Low, High, true)};
    };
    const auto list = [&](const QString& name, const char* tex, const QString& note) {
        return Naming{.name = name, .tex = QLatin1String(tex), .note = note, .origin = computed, .axes = {rows}};
    };
    const auto number = [&](const QString& name, const char* tex, int decimals) {
        return Naming{.name = name, .tex = QLatin1String(tex), .origin = computed, .decimals = decimals};
    };
    QStringList stages{Words::tr("sums"), Words::tr("after BN"), QStringLiteral("ReLU")};
    if (!now.params.norm) stages.removeAt(1);
    const QString layer = QString::fromStdString(plan.spots[std::size_t(plan.shown(now.params))].name);
    Glossary all{{"signals", ridge(Words::tr("Signal"), "s", Words::tr("by layer: |a − mean of the batch|"), 1)},
                 {"gradients", ridge(Words::tr("Gradient"), "g", QStringLiteral("|∂L/∂a|"), 2)},
                 {"signal", list(Words::tr("signal of a layer"), "s", Words::tr("mean"))},
                 {"slope", list(Words::tr("gradient at a layer"), "g", Words::tr("mean"))},
                 {"lies",
                  {.name = now.params.hasBlocks() ? Words::tr("Inside of block %1").arg(plan.shown(now.params))
                                                  : Words::tr("Inside of %1").arg(layer),
                   .tex = QStringLiteral("z"),
                   .note = now.params.hasBlocks() ? Words::tr("its first layer") : QString(),
                   .origin = counted,
                   .decimals = 4,
                   .ink = 3,
                   .axes = {stages},
                   .place = places(stages, -Wide, Wide, false)}},
                 {"x", number(Words::tr("signal that comes"), "x", 2)},
                 {"F", number(Words::tr("what two layers make"), "F", 2)},
                 {"y", number(Words::tr("signal that goes on"), "y", 2)},
                 {"loss", number(Words::tr("loss of the batch"), "L", 3)},
                 {"accuracy", number(Words::tr("test accuracy"), "p", 3)},
                 {"ratio", number(Words::tr("gradient: front ÷ end"), "r", 2)},
                 {"block", {.name = Words::tr("block × %1").arg(now.params.blocks())}}};
    all["x"].ink = all["y"].ink = 1, all["F"].ink = 7;
    all["accuracy"].origin = Words::tr("counted over 500 test pictures");
    return all;
}

ViewPtr stage(const Now& now)
{
    const ViewPtr inner =
        widgets::distributions({.id = "lies", .low = -Wide, .high = Wide, .ticks = {-4, -2, 0, 2, 4}, .tick = [](double x) {
                                    return widgets::number(x, 0);
                                }});
    const ViewPtr back = veiled(QStringLiteral("gradients"), ridges("gradients", "slope"));
    const ViewPtr all = beside({ridges("signals", "signal"), back, inner}, 24);
    return now.params.hasBlocks() ? below({block(now.params), all}, 20) : all;
}

} // namespace lessons::resnet
