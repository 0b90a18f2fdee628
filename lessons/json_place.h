#pragma once

#include "engine/core/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <string>
#include <vector>

namespace lessons {

/// A value of a JSON file, and where it stands: whatever is refused says so.
class JsonPlace {
public:
    /// `file`: as messages name it; without one somebody else does. `where`: in it; nothing is all of it.
    explicit JsonPlace(QJsonValue value, std::string file = {}, std::string where = {})
        : m_value(std::move(value)), m_file(std::move(file)), m_where(std::move(where))
    {
    }
    /// What bytes say; `right`: what they should, if they are no object.
    static JsonPlace inFile(const std::string& path, std::size_t most, const engine::Message& right);

    /// `right`: what it must be.
    [[noreturn]] void refuse(const engine::Message& right) const;
    JsonPlace operator[](const char* member) const;
    JsonPlace operator[](qsizetype i) const;
    const QJsonValue& value() const { return m_value; }
    bool isMissing() const { return m_value.isUndefined(); }
    /// Of a list.
    qsizetype length(qsizetype most) const;
    std::vector<JsonPlace> list(qsizetype most) const;
    QString text(qsizetype longest) const;
    double number(double least, double most) const;
    static constexpr int NoMost = std::numeric_limits<int>::max() - 1;
    int whole(int least = 0, int most = NoMost) const;
    /// Others than these are mistakes of whoever wrote the file.
    void checkMembers(const std::vector<std::string>& known) const;

private:
    QJsonValue m_value;
    std::string m_file, m_where;
};

} // namespace lessons
