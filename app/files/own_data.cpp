#include "app/files/own_data.h"

#include "lessons/twin_changes.h"
#include "widgets/export/export.h"
#include "widgets/prose/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

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

namespace {

std::atomic<bool> hasTemporary = false, isSaid = false;

/// Goes when the program ends.
QString temporaryFolder()
{
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/tensorscope-own-XXXXXX"));
    hasTemporary = true;
    return folder.path();
}

QStringList foldersOfCopies() { return hasTemporary ? QStringList{ownFolder(), temporaryFolder()} : QStringList{ownFolder()}; }

/// What a copy is called, and with that what must be in it; empty for other files.
QString idOfCopy(const QString& path)
{
    for (const QString& folder : foldersOfCopies())
        if (path.startsWith(folder + QLatin1Char('/'))) return path.mid(folder.size() + 1);
    return {};
}

QString keepIn(const QString& folder, const OwnFile& file)
{
    const QString path = folder + QLatin1Char('/') + file.id();
    if (holds(path, file.content)) return path;
    if (!QDir().mkpath(QFileInfo(path).path()))
        throw engine::InputError(message("messages", "cannot make the folder '%1'").with(QFileInfo(path).path().toStdString()));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // nobody else's
    widgets::writeWhole(path, [&file](QIODevice& device) { device.write(file.content); });
    return path;
}

} // namespace

QString keepOwn(const OwnFile& file)
{
    try {
        return keepIn(ownFolder(), file);
    } catch (const engine::InputError&) { // a home that may only be read, as in many classrooms
        return keepIn(temporaryFolder(), file);
    }
}

QString ownDataNotice()
{
    if (!hasTemporary || isSaid.exchange(true)) return {};
    return widgets::inWords(message("messages",
                                    "The folder '%1' takes no files, so your own data are kept only until the program "
                                    "ends. What you save holds them.")
                                .with(ownFolder().toStdString()));
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
    if (const QString id = idOfCopy(path); !id.isEmpty() && id != own.id())
        refuse(path, message("messages", "the copy that this run was made of has been changed; choose the file anew"));
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
                field.name() == lessons::knobOf(change.name) && isOwnPath(field, change.value) && QFileInfo(path).isFile() &&
                QFileInfo(path).size() <= LargestOwnFile)
                change.value = keepOwn(readOwn(path)).toStdString();
    return changes;
}

QString nameOfOwn(const std::string& path) { return QFileInfo(QString::fromStdString(path)).fileName(); }

QString withNames(QString text)
{
    static const QRegularExpression hash(QStringLiteral("[0-9a-f]{64}/"));
    for (const QString& folder : foldersOfCopies()) text.remove(folder + QLatin1Char('/'));
    return text.remove(hash);
}

QString wordsOf(const std::exception& error) { return withNames(widgets::inWords(error)); }

} // namespace app
