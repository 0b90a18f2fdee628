#include "app/own_data.h"

#include "widgets/export.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace app {
namespace {

using engine::message;

[[noreturn]] void refuse(const QString& path, const engine::Message& why)
{
    throw engine::InputError(message("messages", "cannot read '%1': %2").with(path.toStdString(), why));
}

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

} // namespace

QString OwnFile::id() const
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) + QLatin1Char('/') + name;
}

QString ownFolder() { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/own"); }

QString keepOwn(const OwnFile& file)
{
    const QString path = ownFolder() + QLatin1Char('/') + file.id();
    if (holds(path, file.content)) return path;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        throw engine::InputError(message("messages", "cannot make the folder '%1'").with(folder.toStdString()));
    QFile::setPermissions(ownFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // nobody else's
    widgets::writeWhole(path, [&file](QIODevice& device) { device.write(file.content); });
    return path;
}

OwnFile readOwn(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) refuse(path, message("messages", "there is no such file"));
    if (!info.isFile()) refuse(path, message("messages", "it is no ordinary file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) refuse(path, message("messages", "it may not be read"));
    OwnFile own{info.fileName(), file.read(LargestOwnFile + 1)};
    if (own.content.size() > LargestOwnFile)
        refuse(path, message("messages", "it has more than 32 MB, too much to be handed on in a state file"));
    return own;
}

bool isOwnPath(const engine::Field& field, const std::string& value)
{
    return !field.files.empty() && std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end();
}

std::vector<engine::Change> withCopies(const std::vector<engine::Field>& fields, std::vector<engine::Change> changes)
{
    for (engine::Change& change : changes)
        for (const engine::Field& field : fields)
            if (const QString path = QString::fromStdString(change.value);
                field.name() == change.name && isOwnPath(field, change.value) && QFileInfo(path).isFile() &&
                QFileInfo(path).size() <= LargestOwnFile)
                change.value = keepOwn(readOwn(path)).toStdString();
    return changes;
}

QString withNames(QString text)
{
    static const QRegularExpression hash(QStringLiteral("[0-9a-f]{64}/"));
    const QString folder = ownFolder() + QLatin1Char('/');
    return text.contains(folder) ? text.remove(folder).remove(hash) : text;
}

} // namespace app
