#include "lessons/json_place.h"
#include "lessons/measured.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace lessons {
namespace {

using engine::message;

constexpr std::size_t MostFile = 16'000'000;

std::string textIn(const JsonPlace& place, int most = 200)
{
    const QString text = place.text(most);
    if (text.isEmpty()) place.refuse(message("messages", "must not be empty"));
    return text.toStdString();
}

MeasuredFile::Point pointIn(const JsonPlace& place)
{
    constexpr double Longest = 1e6, Shortest = 1e-12;
    return {textIn(place["algorithm"]), place["bytes"].number(1, 1e15), place["seconds"].number(Shortest, Longest),
            place["low"].number(0, Longest), place["high"].number(0, Longest)};
}

MeasuredFile::Task taskIn(const JsonPlace& place, int processes)
{
    const double start = place["start"].number(0, 1e6);
    const MeasuredFile::Task task{place["process"].whole(0, processes - 1), textIn(place["work"]),
                                  place["microBatch"].whole(-1, 1'000'000), start, place["end"].number(start, 1e6)};
    const std::vector<std::string> works(std::begin(MeasuredFile::Works), std::end(MeasuredFile::Works));
    if (std::ranges::find(works, task.work) == works.end())
        place["work"].refuse(message("messages", "must be %1").with(engine::anyOf(works)));
    return task;
}

MeasuredFile::Training trainingIn(const JsonPlace& place, int processes)
{
    MeasuredFile::Training t{.net = textIn(place["net"], 100'000),
                             .parameters = place["parameters"].whole(1, 2'000'000'000),
                             .batch = place["batch"].whole(1, 1'000'000'000),
                             .microBatches = place["microBatches"].whole(1, 1'000'000),
                             .steps = place["steps"].whole(1, 1'000'000'000),
                             .stepSeconds = place["stepSeconds"].number(1e-12, 1e6),
                             .singleSeconds = place["singleSeconds"].number(1e-12, 1e6),
                             .largestDifference = place["largestDifference"].number(0, 1e300)};
    for (const JsonPlace& loss : place["losses"].list(1'000'000)) t.losses.push_back(loss.value().toDouble());
    for (const JsonPlace& task : place["tasks"].list(20'000)) t.tasks.push_back(taskIn(task, processes));
    if (t.tasks.empty()) place["tasks"].refuse(message("messages", "must not be empty"));
    std::ranges::stable_sort(t.tasks, {}, &MeasuredFile::Task::end);
    return t;
}

JsonPlace opened(const std::string& path)
{
    const engine::Message right = message("messages", "it is no file that 'tensorscope measure' wrote");
    const JsonPlace file = JsonPlace::inFile(path, MostFile, right);
    if (file["format"].value().toString() != QLatin1String("tensorscope measured")) file.refuse(right);
    return file;
}

MeasuredFile measuredOf(const JsonPlace& file)
{
    MeasuredFile m{.what = textIn(file["what"]),
                   .processes = file["processes"].whole(1, 64),
                   .hosts = file["hosts"].whole(1, 64),
                   .machine = textIn(file["machine"]),
                   .mpi = textIn(file["mpi"]),
                   .date = textIn(file["date"])};
    if (m.what != "collective") {
        m.training = trainingIn(file["training"], m.processes);
        return m;
    }
    for (const JsonPlace& point : file["points"].list(4000)) m.points.push_back(pointIn(point));
    if (m.points.empty()) file["points"].refuse(message("messages", "must not be empty"));
    return m;
}

} // namespace

MeasuredFile measuredIn(const std::string& path, const std::vector<std::string>& kinds)
{
    const JsonPlace file = opened(path);
    MeasuredFile measured = measuredOf(file);
    if (std::ranges::find(kinds, measured.what) == kinds.end())
        file["what"].refuse(message("messages", "this lesson shows what was measured of %1, not of '%2'")
                                .with(engine::anyOf(kinds), measured.what));
    return measured;
}

namespace {

std::map<std::string, MeasuredPtr>& known()
{
    static std::map<std::string, MeasuredPtr> files;
    return files;
}
std::mutex& access()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

MeasuredPtr measuredAt(const std::string& path)
{
    if (path == NoFile) return nullptr;
    const std::lock_guard lock(access());
    const auto found = known().find(path);
    return found == known().end() ? nullptr : found->second;
}

engine::Message complaintAboutMeasured(const std::string& text, const std::vector<std::string>& kinds)
{
    if (text == NoFile) return {};
    auto measured = std::make_shared<const MeasuredFile>(measuredIn(text, kinds));
    const std::lock_guard lock(access());
    known()[text] = std::move(measured);
    return {};
}

} // namespace lessons
