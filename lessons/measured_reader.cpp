#include "engine/data/file_bytes.h"
#include "lessons/measured.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <mutex>

namespace lessons {
namespace {

using engine::InputError;
using engine::message;

constexpr std::size_t MostFile = 16'000'000;

/// One file, and where in it something is wrong.
class MeasuredReader {
public:
    explicit MeasuredReader(const std::string& path) : m_path(path) {}

    MeasuredFile measured() const
    {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(engine::fileBytes(m_path, MostFile))).object();
        if (object["format"].toString() != QLatin1String("tensorscope measured"))
            throw InputError(message("messages", "'%1' is no file that 'tensorscope measure' wrote").with(m_path));
        MeasuredFile m{.what = text(object, "what"),
                       .processes = int(number(object, "processes", 1, 64)),
                       .hosts = int(number(object, "hosts", 1, 64)),
                       .machine = text(object, "machine"),
                       .mpi = text(object, "mpi"),
                       .date = text(object, "date")};
        const bool collective = m.what == "collective";
        if (collective)
            forEach(object, "points", 4000, [&](const QJsonValue& point) { m.points.push_back(pointIn(point.toObject())); });
        if (!collective && object.contains("training")) m.training = trainingIn(object["training"].toObject(), m.processes);
        if (collective ? m.points.empty() : !m.training || m.training->tasks.empty())
            refuse(collective ? "points" : "tasks", message("messages", "nothing was measured in it"));
        return m;
    }
    [[noreturn]] void refuse(const std::string& where, const engine::Message& right) const
    {
        throw InputError(message("messages", "'%1', %2: %3").with(m_path, where, right));
    }

private:
    double number(const QJsonObject& object, const char* name, double least = 0, double most = 1e9) const
    {
        const double x = object[QLatin1String(name)].toDouble(NAN);
        if (!(x >= least && x <= most))
            refuse(name,
                   message("messages", "it should be a number from %1 to %2").with(engine::textOf(least), engine::textOf(most)));
        return x;
    }
    std::string text(const QJsonObject& object, const char* name, int most = 200) const
    {
        const QString text = object[QLatin1String(name)].toString();
        if (text.isEmpty() || text.size() > most)
            refuse(name, message("messages", "it should be a text of at most %1 letters").with(most));
        return text.toStdString();
    }
    /// The elements of a list, which says its place where one is wrong.
    void forEach(const QJsonObject& object, const char* name, int most, const std::function<void(const QJsonValue&)>& read) const
    {
        const QJsonArray list = object[QLatin1String(name)].toArray();
        if (list.size() > most) refuse(name, message("messages", "at most %1 have room").with(most));
        for (const QJsonValue& one : list) read(one);
    }
    MeasuredFile::Point pointIn(const QJsonObject& object) const
    {
        constexpr double Longest = 1e6, Shortest = 1e-12;
        return {text(object, "algorithm"), number(object, "bytes", 1, 1e15), number(object, "seconds", Shortest, Longest),
                number(object, "low", 0, Longest), number(object, "high", 0, Longest)};
    }
    MeasuredFile::Task taskIn(const QJsonObject& object, int processes) const
    {
        MeasuredFile::Task task{int(number(object, "process", 0, processes - 1)), text(object, "work"),
                                int(number(object, "microBatch", -1, 1e6)), number(object, "start", 0, 1e6), 0};
        task.end = number(object, "end", task.start, 1e6);
        if (std::ranges::find(MeasuredFile::Works, task.work) == std::end(MeasuredFile::Works))
            refuse("work", message("messages", "it should be %1")
                               .with(engine::anyOf(
                                   std::vector<std::string>(std::begin(MeasuredFile::Works), std::end(MeasuredFile::Works)))));
        return task;
    }
    MeasuredFile::Training trainingIn(const QJsonObject& object, int processes) const
    {
        MeasuredFile::Training t{.net = text(object, "net", 100'000),
                                 .parameters = int(number(object, "parameters", 1, 2e9)),
                                 .batch = int(number(object, "batch", 1)),
                                 .microBatches = int(number(object, "microBatches", 1, 1e6)),
                                 .steps = int(number(object, "steps", 1)),
                                 .stepSeconds = number(object, "stepSeconds", 1e-12, 1e6),
                                 .singleSeconds = number(object, "singleSeconds", 1e-12, 1e6),
                                 .largestDifference = number(object, "largestDifference", 0, 1e300)};
        forEach(object, "losses", 1'000'000, [&](const QJsonValue& loss) { t.losses.push_back(loss.toDouble()); });
        forEach(object, "tasks", 20'000, [&](const QJsonValue& task) { t.tasks.push_back(taskIn(task.toObject(), processes)); });
        std::ranges::stable_sort(t.tasks, {}, &MeasuredFile::Task::end);
        return t;
    }

    std::string m_path;
};

} // namespace

MeasuredFile measuredIn(const std::string& path, const std::vector<std::string>& kinds)
{
    const MeasuredReader reader(path);
    MeasuredFile measured = reader.measured();
    if (std::ranges::find(kinds, measured.what) == kinds.end())
        reader.refuse("what", message("messages", "this lesson shows what was measured of %1, not of '%2'")
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
