#include "lessons/measured_words.h"
#include "widgets/views/gantt.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lessons {

using widgets::Gantt;
using widgets::inWordsOf;

namespace {

QString nameOfWork(int work)
{
    const QString names[] = {MeasuredWords::tr("forward"), MeasuredWords::tr("backward"), MeasuredWords::tr("exchange"),
                             MeasuredWords::tr("update")};
    return names[work];
}

std::pair<QString, QString> footOf(const MeasuredFile::Training& t, double computed)
{
    const auto put = [](const char* id, double seconds) { return inWordsOf(QLatin1String(id), widgets::seconds(seconds)); };
    const auto times = [](const char* id, double ratio) { // two digits that count
        return inWordsOf(QLatin1String(id), widgets::number(ratio, std::clamp(1 - int(std::floor(std::log10(ratio))), 2, 6)));
    };
    return {MeasuredWords::tr("A step takes %1, computed %2, in a single process %3")
                .arg(put("measuredStep", t.stepSeconds), put("computedStep", computed), put("singleProcess", t.singleSeconds)),
            MeasuredWords::tr("speed-up %1, computed %2; weights differ by %3")
                .arg(times("measuredSpeedUp", t.singleSeconds / t.stepSeconds),
                     times("computedSpeedUp", t.singleSeconds / computed),
                     inWordsOf(QStringLiteral("weightDifference"),
                               t.largestDifference == 0 ? QStringLiteral("0") : widgets::number(t.largestDifference, 2)))};
}

void addTasks(Gantt& what, const MeasuredFile& file, const std::vector<ComputedTask>& computed)
{
    const std::vector<int> counts = countedIn(file.training->tasks);
    std::vector<int> kinds(std::size(MeasuredFile::Works), -1);
    constexpr Gantt::Ink Inks[] = {Gantt::Forward, Gantt::Backward, Gantt::InputGradient, Gantt::WeightGradient};
    constexpr const char* Letters[] = {"F", "B", "E", "U"};
    for (std::size_t work = 0; work < kinds.size(); ++work) { // the legend's order is that of a step, whoever came first
        if (std::ranges::none_of(computed, [work](const ComputedTask& one) { return workOf(one.task) == int(work); })) continue;
        kinds[work] = int(what.kinds.size());
        what.kinds.push_back({MeasuredFile::Works[work], Inks[work], QString::fromLatin1(Letters[work])});
    }
    for (std::size_t i = 0; i < computed.size(); ++i)
        for (const bool ofModel : {false, true}) {
            const MeasuredTask& task = ofModel ? computed[i].task : file.training->tasks[i];
            const int lane = laneOf(task.process, ofModel), kind = kinds[std::size_t(workOf(task))];
            what.lanes[std::size_t(lane)].push_back(
                {.lane = lane, .start = task.start, .end = task.end, .kind = kind, .row = lane, .column = counts[i]});
        }
    for (auto& lane : what.lanes) std::ranges::stable_sort(lane, {}, &Gantt::Box::start);
}

} // namespace

Glossary namesOfSteps(const MeasuredFile& file)
{
    Glossary all;
    const auto figure = [&all](const std::string& id, const QString& name, int decimals) -> Naming& {
        return all[id] = {.name = name, .scale = Scale::Sequential, .decimals = decimals};
    };
    for (int work = 0; work < int(std::size(MeasuredFile::Works)); ++work) all[MeasuredFile::Works[work]].name = nameOfWork(work);
    std::map<std::string, std::vector<int>> microBatches;
    for (const MeasuredTask& task : file.training->tasks) microBatches[rowIdOf(task, false)].push_back(task.microBatch);
    for (const MeasuredTask& task : file.training->tasks)
        for (const bool ofModel : {false, true}) {
            const int work = workOf(task);
            Naming& row = figure(rowIdOf(task, ofModel), nameOfWork(work), 6);
            row.tex = QStringLiteral("%1_{%2}").arg(QLatin1Char("FBEU"[work])).arg(task.process + 1);
            row.origin = MeasuredWords::tr("measured: when it was done, in seconds since the step began");
            const QString end = ofModel ? MeasuredWords::tr("end on the model's clock, process %1").arg(task.process + 1)
                                        : MeasuredWords::tr("measured end, process %1").arg(task.process + 1);
            row.place = [end, batches = microBatches[rowIdOf(task, false)]](const engine::Indices& at) {
                const int batch = at.empty() ? -1 : batches[std::size_t(at[0])];
                return batch < 0 ? end : end + QStringLiteral(", ") + MeasuredWords::tr("micro-batch %1").arg(batch + 1);
            };
        }
    const QString clock = MeasuredWords::tr("measured, on that machine");
    figure("measuredClock", MeasuredWords::tr("now, in seconds"), 6).origin = clock;
    figure("measuredStep", MeasuredWords::tr("a step, measured, in seconds"), 6).origin = clock;
    figure("singleProcess", MeasuredWords::tr("a step in a single process, in seconds"), 6).origin = clock;
    figure("computedStep", MeasuredWords::tr("a step, computed, in seconds"), 6);
    figure("measuredSpeedUp", MeasuredWords::tr("speed-up, measured"), 2);
    figure("computedSpeedUp", MeasuredWords::tr("speed-up, computed"), 2);
    figure("weightDifference", MeasuredWords::tr("largest difference of a weight from the single process"), 2).origin = clock;
    all["median of its kind"].name = MeasuredWords::tr("median of its kind, measured");
    all["start"].name = MeasuredWords::tr("start: the latest of these");
    all["end of the last task"].name = MeasuredWords::tr("end of the last task");
    return all;
}

ViewPtr stageOfSteps(const MeasuredPtr& file)
{
    const std::vector<ComputedTask> computed = computedOf(file->what, *file->training);
    Gantt what;
    what.clock = "measuredClock", what.busy = "computedStep", what.whole = "measuredStep";
    what.lanes.resize(std::size_t(2 * file->processes));
    addTasks(what, *file, computed);
    what.figure = [](double time) { return time == 0 ? QStringLiteral("0") : widgets::seconds(time); };
    what.name = [](int lane) {
        return lane % 2 == 0 ? QString::number(lane / 2 + 1) : MeasuredWords::tr("model", "a lane on the model's clock");
    };
    what.axis = [] { return MeasuredWords::tr("time"); };
    what.foot = [file, end = endOf(computed)] { return footOf(*file->training, end); };
    what.verdict = [file](const widgets::Frame&) { return MeasuredWords::told(*file); };
    what.numbers = {"measuredStep", "computedStep", "singleProcess", "measuredSpeedUp", "computedSpeedUp", "weightDifference"};
    return widgets::gantt(std::move(what));
}

Caption captionOfSteps(const MeasuredFile& file, const Tape& tape, int step)
{
    const MeasuredFile::Training& t = *file.training;
    if (step == 0)
        return {MeasuredWords::tr("A measured step."),
                MeasuredWords::tr("%n processes, each beside the model's clock, with tasks as long as the median of their kind.",
                                  nullptr, file.processes)};
    if (step == tape.lastStep())
        return {MeasuredWords::tr("Done."),
                MeasuredWords::tr("Measured %1; computed %2, of tasks as long as their kind was in the median.")
                    .arg(widgets::seconds(t.stepSeconds), widgets::seconds(endOf(computedOf(file.what, t))))};
    const MeasuredTask& task = t.tasks[std::size_t(step) - 1];
    const QString lead = task.microBatch < 0
                             ? MeasuredWords::tr("Process %1: %2.").arg(task.process + 1).arg(nameOfWork(workOf(task)))
                             : MeasuredWords::tr("Process %1: %2 of micro-batch %3.")
                                   .arg(task.process + 1)
                                   .arg(nameOfWork(workOf(task)))
                                   .arg(task.microBatch + 1);
    const MeasuredTask model = computedOf(file.what, t)[std::size_t(step) - 1].task;
    return {lead, MeasuredWords::tr("It took %1, on the model's clock %2.")
                      .arg(widgets::seconds(task.end - task.start), widgets::seconds(model.end - model.start))};
}

} // namespace lessons
