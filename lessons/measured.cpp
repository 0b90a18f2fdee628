#include "lessons/measured.h"

#include "engine/data/file_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace lessons {
namespace {

using engine::InputError;
using engine::message;

constexpr std::size_t MostFile = 16'000'000;

QJsonArray arrayOf(const auto& list, auto&& one)
{
    QJsonArray array;
    for (const auto& element : list) array << one(element);
    return array;
}

QJsonObject objectOf(const MeasuredFile::Point& p)
{
    return {{"algorithm", QString::fromStdString(p.algorithm)},
            {"bytes", p.bytes},
            {"seconds", p.seconds},
            {"low", p.low},
            {"high", p.high}};
}
QJsonObject objectOf(const MeasuredFile::Task& t)
{
    return {{"process", t.process},
            {"work", QString::fromStdString(t.work)},
            {"microBatch", t.microBatch},
            {"start", t.start},
            {"end", t.end}};
}
QJsonObject objectOf(const MeasuredFile::Training& t)
{
    return {{"net", QString::fromStdString(t.net)},
            {"parameters", t.parameters},
            {"batch", t.batch},
            {"microBatches", t.microBatches},
            {"steps", t.steps},
            {"stepSeconds", t.stepSeconds},
            {"singleSeconds", t.singleSeconds},
            {"largestDifference", t.largestDifference},
            {"losses", arrayOf(t.losses, [](double loss) { return QJsonValue(loss); })},
            {"tasks", arrayOf(t.tasks, [](const auto& task) { return QJsonValue(objectOf(task)); })}};
}

/// One file, and where in it something is wrong.
class Reader {
public:
    explicit Reader(const std::string& path) : m_path(path) {}

    MeasuredFile measured() const
    {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(engine::fileBytes(m_path, MostFile))).object();
        if (object["format"].toString() != QLatin1String("tensorscope measured"))
            refuse("the file", message("messages", "it should be one that 'tensorscope measure' wrote"));
        MeasuredFile m{.what = text(object, "what"),
                       .processes = int(number(object, "processes", 1)),
                       .hosts = int(number(object, "hosts", 1)),
                       .machine = text(object, "machine"),
                       .mpi = text(object, "mpi"),
                       .date = text(object, "date")};
        for (const QJsonValue& point : object["points"].toArray()) m.points.push_back(pointIn(point.toObject()));
        if (object.contains("training")) m.training = trainingIn(object["training"].toObject(), m.processes);
        if (m.points.empty() && !m.training) refuse("the file", message("messages", "nothing was measured in it"));
        return m;
    }
    [[noreturn]] void refuse(const std::string& where, const engine::Message& right) const
    {
        throw InputError(message("messages", "'%1', %2: %3").with(m_path, where, right));
    }

private:
    double number(const QJsonObject& object, const char* name, double least = 0, double most = 1e15) const
    {
        const double x = object[QLatin1String(name)].toDouble(NAN);
        if (!(x >= least && x <= most))
            refuse(name, message("messages", "it should be a number of at least %1").with(engine::textOf(least)));
        return x;
    }
    std::string text(const QJsonObject& object, const char* name) const
    {
        const QString text = object[QLatin1String(name)].toString();
        if (text.isEmpty() || text.size() > 100'000) refuse(name, message("messages", "it should be a text"));
        return text.toStdString();
    }
    MeasuredFile::Point pointIn(const QJsonObject& object) const
    {
        return {text(object, "algorithm"), number(object, "bytes", 1), number(object, "seconds"), number(object, "low"),
                number(object, "high")};
    }
    MeasuredFile::Task taskIn(const QJsonObject& object, int processes) const
    {
        return {int(number(object, "process", 0, processes - 1)), text(object, "work"),
                int(number(object, "microBatch", -1, 1e6)), number(object, "start"), number(object, "end")};
    }
    MeasuredFile::Training trainingIn(const QJsonObject& object, int processes) const
    {
        MeasuredFile::Training t{.net = text(object, "net"),
                                 .parameters = int(number(object, "parameters", 1, 2e9)),
                                 .batch = int(number(object, "batch", 1, 1e9)),
                                 .microBatches = int(number(object, "microBatches", 1, 1e6)),
                                 .steps = int(number(object, "steps", 1, 1e9)),
                                 .stepSeconds = number(object, "stepSeconds"),
                                 .singleSeconds = number(object, "singleSeconds"),
                                 .largestDifference = number(object, "largestDifference")};
        for (const QJsonValue& loss : object["losses"].toArray()) t.losses.push_back(loss.toDouble());
        for (const QJsonValue& task : object["tasks"].toArray()) t.tasks.push_back(taskIn(task.toObject(), processes));
        return t;
    }

    std::string m_path;
};

} // namespace

QByteArray written(const MeasuredFile& m)
{
    QJsonObject object{{"format", "tensorscope measured"},
                       {"what", QString::fromStdString(m.what)},
                       {"processes", m.processes},
                       {"hosts", m.hosts},
                       {"machine", QString::fromStdString(m.machine)},
                       {"mpi", QString::fromStdString(m.mpi)},
                       {"date", QString::fromStdString(m.date)}};
    if (!m.points.empty()) object["points"] = arrayOf(m.points, [](const auto& point) { return QJsonValue(objectOf(point)); });
    if (m.training) object["training"] = objectOf(*m.training);
    return QJsonDocument(object).toJson();
}

MeasuredFile measuredIn(const std::string& path, const std::vector<std::string>& kinds)
{
    const Reader reader(path);
    MeasuredFile measured = reader.measured();
    if (std::ranges::find(kinds, measured.what) == kinds.end())
        reader.refuse("what", message("messages", "this lesson shows what was measured of %1, not of '%2'")
                                  .with(engine::anyOf(kinds), measured.what));
    return measured;
}

engine::Message complaintAboutMeasured(const std::string& text)
{
    if (std::error_code ignored; text == "none" || std::filesystem::is_regular_file(text, ignored)) return {};
    return message("messages", "the path of a file that 'tensorscope measure' wrote, or none");
}

FittedLine fitted(const std::vector<MeasuredFile::Point>& points)
{
    // With u = 1/T and v = V/T the sum of (start u + perByte v - 1)^2 is least: two normal equations.
    double uu = 0, uv = 0, vv = 0, u1 = 0, v1 = 0;
    for (const MeasuredFile::Point& point : points) {
        if (point.seconds <= 0) continue;
        const double u = 1 / point.seconds, v = point.bytes / point.seconds;
        uu += u * u, uv += u * v, vv += v * v, u1 += u, v1 += v;
    }
    const double determinant = uu * vv - uv * uv;
    const bool isLine = determinant > 1e-12 * uu * vv;
    FittedLine line{isLine ? (u1 * vv - v1 * uv) / determinant : -1, isLine ? (v1 * uu - u1 * uv) / determinant : -1};
    if (line.start >= 0 && line.perByte >= 0) return line;
    if (line.perByte < 0 && isLine) return {uu > 0 ? u1 / uu : 0, 0}; // the best on the border of what can be
    return {0, vv > 0 ? v1 / vv : 0};
}

} // namespace lessons
