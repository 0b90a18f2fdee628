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

/// The block that is shown, as it is computed, and what becomes of a signal in it.
ViewPtr block(const Params& p)
{
    QString lattice = QStringLiteral("x"), way = lattice;
    const auto through = [&](const QString& id, const QString& label) {
        lattice += QStringLiteral(" %1:%2").arg(id, label), way += QStringLiteral(" > ") + id;
    };
    for (const QChar layer : {u'1', u'2'}) {
        through(u'w' + layer,
                p.net == Kind::Dense ? QString(u'W') + QChar(layer.unicode() - u'0' + u'₀') : QStringLiteral("3×3"));
        if (p.norm) through(u'n' + layer, QStringLiteral("BN"));
        if (layer == u'1') through(QStringLiteral("r1"), QStringLiteral("ReLU"));
    }
    lattice += QStringLiteral(" F"), way += QStringLiteral(" > F");
    if (p.skip) through(QStringLiteral("plus"), QStringLiteral("+"));
    through(QStringLiteral("r2"), QStringLiteral("ReLU"));
    QStringList ways{way + QStringLiteral(" > y")};
    if (p.skip) ways << QStringLiteral("x ^> plus");
    return diagram(inWords({lattice + QStringLiteral(" y")}, ways));
}

/// {2 or 3, Bins}: with batch normalisation what it makes, too.
std::vector<double> liesOf(const Now& now)
{
    const auto from = now.state.sumBins.begin() + now.state.plan->shown(now.params) * PerLayer;
    std::vector<double> rows(from, from + PerLayer);
    if (!now.params.norm) rows.erase(rows.begin() + Bins, rows.begin() + 2 * Bins);
    return rows;
}

QStringList rowNames(const Now& now)
{
    const QString name = now.params.hasBlocks() ? Words::tr("layer %1") : QStringLiteral("%1");
    QStringList rows;
    for (const Spot& spot : now.state.plan->spots) rows << name.arg(QString::fromStdString(spot.name));
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
    put("loss", one(s.loss)), tape.make("accuracy", one(s.accuracy));
    const Quantity signal = put("signal", table({spots}, s.signal));
    put("slope", table({spots}, s.slope));
    put("lies", table({now.params.norm ? 3 : 2, Bins}, liesOf(now)));
    if (!now.params.hasBlocks()) return;
    const Quantity comes = element(signal, {shown - 1}), change = put("change", one(s.change[std::size_t(shown)]));
    const auto share = [&](const char* id, const Quantity& of) {
        s.signal[std::size_t(shown - 1)] > 0 ? put(id, of / comes) : tape.plan(id, one(0)); // of nothing there is no share
    };
    share("x", comes), share("F", change), share("y", element(signal, {shown}));
}

Glossary names(const Now& now)
{
    const int shown = now.state.plan->shown(now.params);
    const bool isBlock = now.params.hasBlocks();
    const QStringList rows = rowNames(now);
    QStringList stages{Words::tr("sums"), Words::tr("after BN"), QStringLiteral("ReLU")};
    if (!now.params.norm) stages.removeAt(1);
    Glossary all;
    const auto put = [&](const char* id, const QString& name, const char* tex, int ink, const QString& note = {}) -> Naming& {
        return all[id] = {
                   .name = name, .tex = tex, .note = note, .origin = Words::tr("computed from the batch of 64"), .ink = ink};
    };
    const auto count = [](Naming& of, const QStringList& axis, double low, double high, bool power) {
        of.origin = Words::tr("counted in the batch of 64"), of.decimals = 4, of.axes = {axis};
        of.place = places(axis, low, high, power);
    };
    count(put("signals", Words::tr("Signal"), "s", 1, Words::tr("by layer: |a − mean of the batch|")), rows, Low, High, true);
    count(put("gradients", Words::tr("Gradient"), "g", 2, QStringLiteral("|∂L/∂a|")), rows, Low, High, true);
    count(put("lies",
              (isBlock ? Words::tr("Inside of block %1") : Words::tr("Inside of %1"))
                  .arg(isBlock ? QString::number(shown) : rows[shown]),
              "z", 3, isBlock ? Words::tr("its first layer") : QString()),
          stages, -Wide, Wide, false);
    put("signal", Words::tr("signal"), "s", 0, Words::tr("mean")).axes = {rows};
    put("slope", Words::tr("gradient"), "g", 0, Words::tr("mean")).axes = {rows};
    put("x", Words::tr("signal that comes, as 1"), "x", 1), put("y", Words::tr("signal that goes on"), "y", 1);
    put("F", Words::tr("what two layers make"), "F", 7);
    Naming& change = put("change", Words::tr("signal of F"), "s_F", 7);
    change.decimals = 6, change.spelled = true;
    put("loss", Words::tr("loss of the batch"), "L", 0).decimals = 3;
    put("accuracy", Words::tr("test accuracy"), "p", 0).decimals = 3;
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
