#pragma once

#include "lessons/networks/playground/stage.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

/// What the tests of the playground have in common.
namespace lessons::playground::tests {

using namespace engine;
using lessons::Session, lessons::playground::Params;
using Changes = std::vector<Change>;
using Row = std::vector<double>;

/// "data=iris loss=hinge" as changes.
inline Changes changesOf(const QString& text)
{
    Changes changes;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        changes.push_back({word.section(QLatin1Char('='), 0, 0).toStdString(), word.section(QLatin1Char('='), 1).toStdString()});
    return changes;
}

inline std::unique_ptr<Session> opened(const QString& changes = {})
{
    auto session = lessons::lessonNamed("playground").open();
    if (!changes.isEmpty()) session->apply(changesOf(changes));
    return session;
}

inline Params paramsOf(const QString& changes)
{
    Params params;
    assign(params, changesOf(changes));
    return params;
}

template <class T> T named(const Values& values, const char* name)
{
    for (const auto& [key, value] : values)
        if (key == name) return std::get<T>(value.content);
    throw std::runtime_error(std::string("no value called ") + name);
}
inline double number(const Session& session, int step, const char* name) { return named<double>(session.values(step), name); }
inline std::vector<Array> arrays(const Values& values, const char* name) { return named<std::vector<Array>>(values, name); }
inline std::vector<int> batchOf(const Values& values)
{
    const Row data = named<Array>(values, "batch").data;
    return {data.begin(), data.end()};
}

inline bool isClose(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }
inline bool areClose(const std::vector<Array>& a, const std::vector<Row>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const Array& x, const Row& y) {
               return x.data.size() == y.size() && std::equal(x.data.begin(), x.data.end(), y.begin(), isClose);
           });
}

} // namespace lessons::playground::tests
