#include "app/files/state_file.h"

#include "app/files/json.h"
#include "app/files/packed.h"
#include "lessons/twin_changes.h"
#include "widgets/export/export.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace app {
namespace {

using engine::InputError;
using engine::message;

/// What own data is called in the file: its path -> its id.
using Ids = std::map<std::string, QString>;

QString nameOf(const std::string& value, const Ids& ids)
{
    const auto id = ids.find(value);
    return id == ids.end() ? QString::fromStdString(value) : id->second;
}

QJsonArray jsonOf(const engine::History& history, const Ids& ids)
{
    QJsonArray json;
    for (const engine::Fork& fork : history) {
        QJsonArray changes;
        for (const auto& [name, value] : fork.changes)
            changes.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(name)},
                                       {QStringLiteral("value"), nameOf(value, ids)}});
        json.append(QJsonObject{{QStringLiteral("step"), fork.step}, {QStringLiteral("changes"), changes}});
    }
    return json;
}

QJsonObject named(QJsonObject parameters, const Ids& ids)
{
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        if (parameter.value().isString()) parameter.value() = nameOf(parameter.value().toString().toStdString(), ids);
    return parameters;
}

QJsonValue inBase64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

/// One line a member, in this order: a person who opens the file in an editor sees first what it is.
class Members {
public:
    void add(const QString& name, const QJsonValue& value)
    {
        const QByteArray whole = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact);
        m_text += (m_text.isEmpty() ? "{\n" : ",\n") + whole.mid(1, whole.size() - 2);
    }
    QByteArray text() const { return m_text + "\n}\n"; }

private:
    QByteArray m_text;
};

} // namespace

StateFile stateOf(const lessons::Lesson& lesson, const lessons::Session& session, int step, const QJsonObject& others)
{
    const auto fields = session.fieldsAt(step);
    StateFile file{lesson.id, session.history(), parametersOf(fields), step, session.stateAt(step)};
    for (const engine::Fork& fork : file.history)
        for (const engine::Change& change : fork.changes)
            for (const engine::Field& field : fields)
                if (field.name() == lessons::knobOf(change.name) && isOwnPath(field, change.value))
                    file.paths.push_back(change.value);
    file.others = others;
    return file;
}

QByteArray bytesOf(const StateFile& file)
{
    Ids ids;
    QJsonArray files;
    for (const std::string& path : file.paths) {
        if (ids.contains(path)) continue;
        const OwnFile own = readOwn(QString::fromStdString(path));
        ids[path] = own.id();
        files.append(QJsonObject{{QStringLiteral("id"), own.id()}, {QStringLiteral("data"), inBase64(own.content)}});
    }
    Members members;
    members.add(QStringLiteral("format"), StateFormat);
    members.add(QStringLiteral("lesson"), QString::fromStdString(file.lesson));
    members.add(QStringLiteral("parameters"), named(file.parameters, ids));
    members.add(QStringLiteral("step"), file.step);
    members.add(QStringLiteral("history"), jsonOf(file.history, ids));
    if (file.inside)
        members.add(QStringLiteral("inside"), QJsonObject{{QStringLiteral("sample"), file.inside->sample},
                                                          {QStringLiteral("operation"), file.inside->operation}});
    for (auto other = file.others.begin(); other != file.others.end(); ++other) members.add(other.key(), other.value());
    if (!files.isEmpty()) members.add(QStringLiteral("files"), files);
    if (!file.state.empty()) members.add(QStringLiteral("state"), inBase64(packed(file.state)));
    const QByteArray text = members.text();
    if (text.size() > LargestStateFile)
        throw InputError(
            message("messages", "with your own data it would have more than 64 MB, the most that a state file may have"));
    return text;
}

void writeState(const QString& path, const StateFile& file)
{
    const QByteArray bytes = bytesOf(file);
    widgets::writeWhole(path, [&bytes](QIODevice& device) { device.write(bytes); });
}

void writeState(const QString& path, const lessons::Lesson& lesson, const lessons::Session& session, int step)
{
    writeState(path, stateOf(lesson, session, step));
}

StateFile readState(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) throw InputError(message("messages", "there is no such file"));
    if (!info.isFile()) throw InputError(message("messages", "it is no ordinary file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw InputError(message("messages", "it may not be read"));
    return stateIn(file.read(LargestStateFile + 1));
}

bool isStateFile(const QString& path) { return path.endsWith(QLatin1String(".tensorscope"), Qt::CaseInsensitive); }

} // namespace app
