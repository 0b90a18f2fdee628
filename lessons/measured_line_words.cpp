#include "lessons/measured_words.h"
#include "widgets/views/measured_curves.h"

namespace lessons {

namespace {

QString nameOfAlgorithm(const std::string& id)
{
    if (id == "ring") return MeasuredWords::tr("ring");
    if (id == "halving-doubling") return MeasuredWords::tr("halving-doubling");
    if (id == "mpi") return MeasuredWords::tr("MPI's own");
    return QString::fromStdString(id);
}

} // namespace

Glossary namesOfLines(const MeasuredFile& file)
{
    const std::vector<MeasuredLine> lines = linesOf(file);
    QStringList names, places;
    Glossary all;
    for (std::size_t k = 0; k < lines.size(); ++k) {
        names << nameOfAlgorithm(lines[k].algorithm);
        all["set[" + std::to_string(k) + "]"] = {.name = names.back(), .ink = int(k) + 1};
        for (const auto& point : lines[k].points)
            places << QStringLiteral("%1, %2").arg(names.back(), widgets::bytes(point.bytes));
    }
    names << QString(), places << QString(); // one name alone would be a word for all
    const auto figure = [&all](const char* id, const QString& name, const QStringList& axis, int decimals) {
        all[id] = {.name = name, .scale = Scale::Sequential, .decimals = decimals};
        if (!axis.isEmpty()) all[id].axes = {axis};
        return &all[id];
    };
    figure("bytes", MeasuredWords::tr("bytes of the buffer"), places, 0)->tex = "V";
    figure("time", MeasuredWords::tr("Measured, and α + V/B through it"), places, 3)->note = MeasuredWords::told(file);
    all["time"].origin = MeasuredWords::tr("measured: the median of several runs, in µs");
    figure("low", MeasuredWords::tr("lower quartile, µs"), places, 3);
    figure("high", MeasuredWords::tr("upper quartile, µs"), places, 3);
    figure("fitted", MeasuredWords::tr("by the line, µs"), places, 3)->tex = "T";
    figure("missed", MeasuredWords::tr("Residuals"), places, 3)->note = MeasuredWords::tr("line against point");
    figure("start", MeasuredWords::tr("for 0 bytes, µs"), names, 2);
    figure("perByte", MeasuredWords::tr("nanoseconds for a byte more"), names, 5)->spelled = true;
    for (const char* id : {"start", "perByte"})
        all[id].origin = MeasuredWords::tr("least squares: the line whose relative residuals have the least sum of squares");
    figure("alpha", MeasuredWords::tr("α, µs a round"), names, 2)->tex = "\\alpha";
    figure("rate", MeasuredWords::tr("B, GB/s"), names, 3)->tex = "B";
    figure("largestMiss", MeasuredWords::tr("largest residual, %"), names, 1);
    figure("crossing", MeasuredWords::tr("overtakes from, bytes: computed"), {}, 0)->note = MeasuredWords::tr("computed");
    figure("crossingMeasured", MeasuredWords::tr("overtakes from, bytes: measured"), {}, 0)->note = MeasuredWords::tr("measured");
    all["crossingMeasured"].origin =
        MeasuredWords::tr("measured: where the points' curves cross last, interpolated on logarithmic axes");
    const std::pair<const char*, QString> words[] = {
        {"processes", MeasuredWords::tr("processes")},
        {"rounds", MeasuredWords::tr("rounds")},
        {"percent", MeasuredWords::tr("percent")},
        {"nanoseconds of a microsecond", MeasuredWords::tr("nanoseconds of a microsecond")}};
    for (const auto& [id, word] : words) all[id].name = word;
    return all;
}

ViewPtr stageOfLines(const MeasuredPtr& file)
{
    const std::vector<MeasuredLine> lines = linesOf(*file);
    widgets::MeasuredCurves curves{.x = "bytes",
                                   .y = "time",
                                   .low = "low",
                                   .high = "high",
                                   .line = "fitted",
                                   .missed = "missed",
                                   .ends = {},
                                   .set = "set",
                                   .xText = widgets::bytes,
                                   .yText = [](double micros) { return widgets::seconds(1e-6 * micros); }};
    for (const MeasuredLine& line : lines)
        curves.ends.push_back(int(line.points.size()) + (curves.ends.empty() ? 0 : curves.ends.back()));
    std::vector<std::string> fits{"start"}, crossings;
    if (lines.front().rounds > 0) fits.emplace_back("alpha");
    fits.insert(fits.end(), {"rate", "largestMiss"});
    if (const auto pair = measuredPairOf(lines)) {
        if (crossingOf(pair->first->points, pair->later->points)) crossings.emplace_back("crossingMeasured");
        if (crossingOf(pair->first->fit, pair->later->fit)) crossings.emplace_back("crossing");
    }
    curves.marks = crossings;
    std::vector<ViewPtr> tables{widgets::ledger({.ids = fits, .bars = false, .line = 1.6})};
    if (!crossings.empty()) tables.push_back(widgets::ledger({.ids = crossings, .bars = false, .line = 2}));
    return below({widgets::measuredCurves(std::move(curves)), beside(std::move(tables), 48)}, 16);
}

Caption captionOfLines(const MeasuredFile& file, const Tape& tape, int step)
{
    const std::vector<MeasuredLine> lines = linesOf(file);
    if (step > int(lines.size())) {
        const auto pair = *measuredPairOf(lines);
        const auto measured = tape.value("crossingMeasured", 0, step), computed = tape.value("crossing", 0, step);
        const QString text =
            !measured   ? MeasuredWords::tr("By the two lines from %1 on; measured it never does.").arg(widgets::bytes(*computed))
            : !computed ? MeasuredWords::tr("Measured from %1 on; by the two lines it never does.").arg(widgets::bytes(*measured))
                        : MeasuredWords::tr("Measured from %1 on, by the two lines from %2 on.")
                              .arg(widgets::bytes(*measured), widgets::bytes(*computed));
        const QString name = nameOfAlgorithm(pair.later->algorithm);
        return {MeasuredWords::tr("%1 overtakes.").arg(name.left(1).toUpper() + name.mid(1)), text};
    }
    if (step == 0) return {MeasuredWords::tr("Measured."), MeasuredWords::told(file)};
    const MeasuredLine& line = lines[std::size_t(step) - 1];
    const auto at = [&](const char* id, int decimals) { return told(tape, id, {step - 1}, step, decimals); };
    const QString name = nameOfAlgorithm(line.algorithm);
    const QString miss = MeasuredWords::tr("The line misses no point by more than %1 %.").arg(at("largestMiss", 1));
    const QString fit = line.rounds > 0
                            ? MeasuredWords::tr("α = %1 µs in each of %2 rounds, B = %3 GB/s.")
                                  .arg(at("alpha", 2), widgets::number(line.rounds, 0), at("rate", 3))
                            : MeasuredWords::tr("%1 µs however short, then B = %2 GB/s.").arg(at("start", 2), at("rate", 3));
    return {name.left(1).toUpper() + name.mid(1) + QLatin1Char('.'), fit + QLatin1Char(' ') + miss};
}

} // namespace lessons
