#include "lessons/measured.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lessons {
namespace {

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
