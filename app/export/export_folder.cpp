#include "app/export/export_folder.h"

#include "app/export/html.h"
#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/state_file.h"
#include "app/run/presentation.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace app {
namespace {

using engine::message;

/// All steps are written where they need no more than this, about.
constexpr qint64 MostBytesOfAllSteps = 20'000'000;
constexpr const char* Contents = "contents.json"; // says what an export holds, so that a later one can replace it

struct Part {
    QString name;
    std::function<void(const QString& path)> write;
};

/// The steps of the pictures; a short run has fewer than three.
std::vector<std::pair<QString, int>> pictured(const Subject& subject)
{
    std::vector<std::pair<QString, int>> steps{{QStringLiteral("1-first"), 0}};
    if (subject.last > 1) steps.emplace_back(QStringLiteral("2-middle"), subject.last / 2);
    if (subject.last > 0) steps.emplace_back(QStringLiteral("3-last"), subject.last);
    return steps;
}

void addPictures(std::vector<Part>& parts, const Subject& subject)
{
    for (const auto& [name, step] : pictured(subject))
        for (const char* extension : {"png", "svg", "pdf"})
            parts.push_back(
                {QStringLiteral("%1.%2").arg(name, QLatin1String(extension)), [&subject, step = step](const QString& path) {
                     widgets::exportPicture(path, subject.format, subject.theme, pageAt(subject.lesson, subject.session, step));
                 }});
}

void addCharts(std::vector<Part>& parts, const Subject& subject)
{
    for (const widgets::Chart& chart : subject.session.charts(subject.step))
        for (const char* extension : {"png", "svg", "pdf", "csv"})
            parts.push_back(
                {QStringLiteral("chart-%1.%2").arg(chart.id, QLatin1String(extension)), [&subject, chart](const QString& path) {
                     widgets::exportChart(path, {widgets::ChartSize, subject.format.scale}, subject.theme, chart);
                 }});
}

bool allStepsAreFew(const Subject& subject)
{
    QBuffer one;
    one.open(QIODevice::WriteOnly);
    writeStep(one, subject.lesson, subject.session, subject.last);
    return one.size() * (subject.last + 1) <= MostBytesOfAllSteps;
}

void addNumbers(std::vector<Part>& parts, const Subject& subject, const engine::Patience& patience)
{
    parts.push_back({QStringLiteral("step.json"), [&subject](const QString& path) {
                         widgets::writeWhole(
                             path, [&](QIODevice& device) { writeStep(device, subject.lesson, subject.session, subject.step); });
                     }});
    if (!allStepsAreFew(subject)) return;
    parts.push_back({QStringLiteral("steps.json"), [&subject, patience](const QString& path) {
                         widgets::writeWhole(path, [&](QIODevice& device) {
                             writeSteps(device, subject.lesson, subject.session, subject.last, patience);
                         });
                     }});
}

QByteArray textPage(const Subject& subject)
{
    std::vector<Figure> figures;
    for (const auto& [name, step] : pictured(subject))
        figures.push_back({widgets::pictureOf(subject.format, subject.theme, pageAt(subject.lesson, subject.session, step)),
                           captionOf(subject.session, step).whole()});
    for (const widgets::Chart& chart : subject.session.charts(subject.step))
        figures.push_back({widgets::pictureOf({widgets::ChartSize, subject.format.scale}, subject.theme, chart), chart.title});
    return htmlOf(subject.lesson, figures, subject.theme);
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    widgets::writeWhole(path, [&bytes](QIODevice& device) { device.write(bytes); });
}

/// What a folder holds. A new kind of file is one more line here.
std::vector<Part> partsOf(const Subject& subject, const engine::Patience& patience)
{
    std::vector<Part> parts;
    addPictures(parts, subject);
    addCharts(parts, subject);
    addNumbers(parts, subject, patience);
    if (subject.session.hasNet() == lessons::Session::ANet)
        parts.push_back({QStringLiteral("net.npz"), [&subject](const QString& path) {
                             const auto net = netOf(subject.lesson, subject.session, subject.step);
                             widgets::writeWhole(path, [&net](QIODevice& device) { writeNet(device, *net); });
                         }});
    parts.push_back({QStringLiteral("run.tensorscope"),
                     [&subject](const QString& path) { writeState(path, subject.lesson, subject.session, subject.step); }});
    parts.push_back({QStringLiteral("text.html"), [&subject](const QString& path) { writeBytes(path, textPage(subject)); }});
    return parts;
}

QByteArray contentsOf(const Subject& subject, const std::vector<Part>& parts)
{
    QJsonArray files;
    for (const Part& part : parts) files.append(part.name);
    const QJsonObject contents{{QStringLiteral("program"), QStringLiteral("Tensorscope")},
                               {QStringLiteral("lesson"), QString::fromLatin1(subject.lesson.id)},
                               {QStringLiteral("parameters"), toldParameters(subject.session.fields())},
                               {QStringLiteral("step"), subject.step},
                               {QStringLiteral("last"), subject.last},
                               {QStringLiteral("files"), files}};
    return QJsonDocument(contents).toJson();
}

// --- the folder -----------------------------------------------------------------------------------------------

[[noreturn]] void cannotWrite(const QString& path, const engine::Message& why)
{
    throw engine::InputError(message("messages", "cannot write '%1': %2").with(path.toStdString(), why));
}

/// Whether we can have written it.
bool isOrdinary(const QString& path) { return QFileInfo(path).isFile() && !QFileInfo(path).isSymLink(); }

/// Throws unless all that is in the folder is ours.
void checkReplaceable(const QString& path)
{
    const QDir folder(path);
    QFile contents(folder.filePath(QLatin1String(Contents)));
    QStringList ours{QLatin1String(Contents)};
    if (isOrdinary(contents.fileName()) && contents.open(QIODevice::ReadOnly)) { // a pipe would wait for its other end
        const QJsonObject known = QJsonDocument::fromJson(contents.readAll()).object();
        if (known[QLatin1String("program")] == QLatin1String("Tensorscope"))
            for (const QJsonValue& file : known[QLatin1String("files")].toArray()) ours << file.toString();
    }
    for (const QString& name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        if (ours.size() == 1 || !ours.contains(name) || !isOrdinary(folder.filePath(name)))
            cannotWrite(path, message("messages", "the folder holds '%1', which is of no earlier export; give a new or empty one")
                                  .with(name.toStdString()));
}

/// Where to write: the folder itself if there is one, however it was named.
QString targetOf(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.exists() && !info.isDir()) cannotWrite(path, message("messages", "it is a file; give the name of a folder"));
    if (info.exists()) checkReplaceable(info.canonicalFilePath());
    else if (!info.dir().exists())
        cannotWrite(path, message("messages", "there is no folder '%1'").with(info.absolutePath().toStdString()));
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// The message with another path in it: people know nothing of the folder beside theirs.
engine::Message renamed(engine::Message said, const std::string& from, const std::string& to)
{
    if (const auto at = said.text.find(from); at != std::string::npos) said.text.replace(at, from.size(), to);
    for (engine::Message& part : said.parts) part = renamed(part, from, to);
    return said;
}

void writeParts(const QString& folder, const Subject& subject, const Progress& progress)
{
    int done = 0, all = 1;
    const engine::Patience goOn = [&] { return !progress || progress(done, all); };
    subject.session.await(subject.last, upTo(subject.last, subject.session, progress)); // so that curves reach to the end
    for (const auto& [name, step] : pictured(subject)) subject.session.await(step, uncounted(progress)); // maybe by a replay
    const std::vector<Part> parts = partsOf(subject, goOn);
    all = int(parts.size());
    for (const Part& part : parts) {
        if (!goOn()) throw engine::Cancelled();
        part.write(folder + QLatin1Char('/') + part.name);
        ++done;
    }
    writeBytes(folder + QLatin1Char('/') + QLatin1String(Contents), contentsOf(subject, parts));
}

/// Puts the new folder where the old one is, which goes into `aside`.
void exchange(const QString& made, const QString& target, const QString& aside)
{
    namespace fs = std::filesystem;
    const auto native = [](const QString& path) { return fs::path(path.toStdString()); };
    std::error_code failed, ignored;
    const bool replaces = QFileInfo::exists(target);
    if (replaces) fs::rename(native(target), native(aside), failed);
    if (!failed) fs::rename(native(made), native(target), failed);
    if (!failed) return;
    if (replaces && !fs::exists(native(target), ignored)) fs::rename(native(aside), native(target), ignored);
    cannotWrite(target, message("messages", "the folder cannot be put there"));
}

} // namespace

bool meansFolder(const QString& path)
{
    return path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir() || QFileInfo(path).suffix().isEmpty();
}

void exportFolder(const QString& path, const Subject& subject, const Progress& progress)
{
    const QString target = targetOf(path);
    const QTemporaryDir beside(QFileInfo(target).path() + QStringLiteral("/.tensorscope-XXXXXX")); // goes with what is left in it
    const QString made = beside.filePath(QStringLiteral("new"));
    if (!beside.isValid() || !QDir().mkdir(made))
        cannotWrite(path, message("messages", "its folder takes no new files; is writing there allowed?"));
    try {
        writeParts(made, subject, progress);
    } catch (const engine::InputError& error) {
        throw engine::InputError(renamed(error.message(), made.toStdString(), QDir::cleanPath(path).toStdString()));
    }
    exchange(made, target, beside.filePath(QStringLiteral("old")));
}

} // namespace app
