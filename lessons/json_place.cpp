#include "lessons/json_place.h"

#include "engine/core/fields.h"
#include "engine/data/file_bytes.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace lessons {

using engine::InputError;
using engine::message;

JsonPlace JsonPlace::inFile(const std::string& path, std::size_t most, const engine::Message& right)
{
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(engine::fileBytes(path, most)));
    JsonPlace all(json.object(), path);
    if (!json.isObject()) all.refuse(right);
    return all;
}

void JsonPlace::refuse(const engine::Message& right) const
{
    if (m_file.empty()) throw InputError(message("messages", "%1 %2").with(m_where, right));
    if (m_where.empty()) throw InputError(message("messages", "'%1': %2").with(m_file, right));
    throw InputError(message("messages", "'%1', %2: %3").with(m_file, m_where, right));
}

JsonPlace JsonPlace::operator[](const char* member) const
{
    if (!m_value.isObject()) refuse(message("messages", "must be an object"));
    return JsonPlace(m_value.toObject().value(QLatin1String(member)), m_file, m_where + (m_where.empty() ? "" : ".") + member);
}

JsonPlace JsonPlace::operator[](qsizetype i) const
{
    return JsonPlace(m_value.toArray().at(i), m_file, m_where + "[" + std::to_string(i) + "]");
}

qsizetype JsonPlace::length(qsizetype most) const
{
    if (!m_value.isArray()) refuse(message("messages", "must be a list"));
    const qsizetype length = m_value.toArray().size();
    if (length > most) refuse(message("messages", "may have at most %1 entries").with(long(most)));
    return length;
}

std::vector<JsonPlace> JsonPlace::list(qsizetype most) const
{
    std::vector<JsonPlace> all;
    const qsizetype count = length(most);
    for (qsizetype i = 0; i < count; ++i) all.push_back((*this)[i]);
    return all;
}

QString JsonPlace::text(qsizetype longest) const
{
    if (!m_value.isString()) refuse(message("messages", "must be a text"));
    if (m_value.toString().size() > longest) refuse(message("messages", "may have at most %1 characters").with(long(longest)));
    return m_value.toString();
}

double JsonPlace::number(double least, double most) const
{
    const double x = m_value.toDouble(std::nan(""));
    if (!(x >= least && x <= most))
        refuse(message("messages", "must be a number from %1 to %2").with(engine::textOf(least), engine::textOf(most)));
    return x;
}

int JsonPlace::whole(int least, int most) const
{
    const double x = m_value.toDouble(std::nan(""));
    if (x >= least && x <= most && x == std::floor(x)) return int(x);
    if (most == NoMost) refuse(message("messages", "must be a whole number from %1").with(least));
    refuse(message("messages", "must be a whole number from %1 to %2").with(least, most));
}

void JsonPlace::checkMembers(const std::vector<std::string>& known) const
{
    const QStringList all = m_value.toObject().keys();
    for (const QString& one : all)
        if (std::ranges::find(known, one.toStdString()) == known.end())
            refuse(message("messages", "may have %1, not '%2'").with(engine::joined(known), one.toStdString()));
}

} // namespace lessons
