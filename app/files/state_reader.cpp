#include "app/files/packed.h"
#include "app/files/state_file.h"
#include "lessons/json_place.h"

#include <QJsonDocument>

namespace app {
namespace {

using engine::InputError;
using engine::message;

constexpr int MostDepth = 64, MostMembers = 1'000'000, MostForks = 10'000, MostChanges = 1'000, MostFiles = 100;
constexpr std::size_t MostChangesInAll = 10'000; // each is looked at several times before the run is there
constexpr int LongestName = 200, LongestValue = 4'000'000;
constexpr std::size_t LargestState = 256'000'000;

using Place = lessons::JsonPlace;

QByteArray base64In(const Place& place)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(place.text(LargestStateFile).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) place.refuse(message("messages", "must be bytes in base64"));
    return *decoded;
}

/// Before anything is built from it: a small text can stand for a great many values.
void checkSize(const QByteArray& bytes)
{
    int depth = 0, members = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"') quoted = !quoted;
        else if (quoted) i += c == '\\';
        else if (c == '[' || c == '{') ++depth, ++members;
        else if (c == ']' || c == '}') --depth;
        else if (c == ',') ++members;
        if (depth > MostDepth) throw InputError(message("messages", "it is nested more than %1 deep").with(MostDepth));
        if (members > MostMembers) throw InputError(message("messages", "it has more than %1 values").with(MostMembers));
    }
}

QJsonObject parsed(const QByteArray& bytes)
{
    if (bytes.size() > LargestStateFile) throw InputError(message("messages", "it has more than 64 MB; a state file has less"));
    checkSize(bytes);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw InputError(message("messages", "it is damaged, or no state file of Tensorscope (%1 at byte %2)")
                             .with(error.errorString().toStdString(), long(error.offset)));
    if (!json.isObject()) throw InputError(message("messages", "it is no state file of Tensorscope, which is a JSON object"));
    return json.object();
}

void checkFormat(const Place& format)
{
    if (format.isMissing()) throw InputError(message("messages", "it is no state file of Tensorscope: it says no format"));
    const int number = format.whole(1);
    if (number > StateFormat)
        throw InputError(message("messages", "it was written by a newer Tensorscope (format %1); this one reads format %2")
                             .with(number, StateFormat));
}

engine::Fork forkIn(const Place& place)
{
    engine::Fork fork{place["step"].whole(), {}};
    for (const Place& change : place["changes"].list(MostChanges))
        fork.changes.push_back(
            {change["name"].text(LongestName).toStdString(), change["value"].text(LongestValue).toStdString()});
    return fork;
}

engine::History historyIn(const Place& place)
{
    engine::History history;
    std::size_t changes = 0;
    for (const Place& fork : place.list(MostForks)) {
        history.push_back(forkIn(fork));
        if ((changes += history.back().changes.size()) > MostChangesInAll)
            place.refuse(message("messages", "may have at most %1 changes").with(MostChangesInAll));
        if (history.size() > 1 && history.back().step <= history[history.size() - 2].step)
            fork["step"].refuse(message("messages", "must be later than the one before"));
    }
    if (history.empty() || history.front().step != 0) history.insert(history.begin(), engine::Fork{});
    return history;
}

/// In a file written by hand, parameters alone will do.
engine::History historyOf(const QJsonObject& parameters)
{
    engine::Fork start;
    if (parameters.size() > MostChanges)
        Place(parameters, {}, "parameters").refuse(message("messages", "may have at most %1 entries").with(MostChanges));
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        const QJsonValue value = parameter.value();
        start.changes.push_back({parameter.key().toStdString(), value.isDouble() ? engine::textOf(value.toDouble())
                                                                : value.isBool() ? (value.toBool() ? "true" : "false")
                                                                                 : value.toString().toStdString()});
    }
    return {start};
}

/// A name is no way out of the folder that it is put into.
bool isName(const QString& name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") && name.toUtf8().size() <= 255 &&
           !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')) && !name.contains(QChar(0));
}

std::vector<OwnFile> filesIn(const Place& place)
{
    std::vector<OwnFile> files;
    if (place.isMissing()) return files;
    for (const Place& one : place.list(MostFiles)) {
        const QString id = one["id"].text(400);
        OwnFile file{id.section(QLatin1Char('/'), 1), base64In(one["data"])};
        if (!isName(file.name)) one["id"].refuse(message("messages", "must be a SHA-256, a slash and the name of a file"));
        if (file.id() != id) one["data"].refuse(message("messages", "is damaged: its SHA-256 is another one"));
        files.push_back(std::move(file));
    }
    return files;
}

std::optional<InsidePlace> insideIn(const Place& place)
{
    if (place.isMissing()) return {};
    return InsidePlace{place["sample"].whole(), place["operation"].isMissing() ? 0 : place["operation"].whole()};
}

} // namespace

StateFile stateIn(const QByteArray& bytes)
{
    QJsonObject json = parsed(bytes);
    const Place whole(json);
    checkFormat(whole["format"]);
    StateFile file;
    file.lesson = whole["lesson"].text(LongestName).toStdString();
    if (const Place parameters = whole["parameters"]; !parameters.isMissing() && !parameters.value().isObject())
        parameters.refuse(message("messages", "must be an object"));
    file.parameters = json[QLatin1String("parameters")].toObject();
    file.history = whole["history"].isMissing() ? historyOf(file.parameters) : historyIn(whole["history"]);
    file.step = whole["step"].isMissing() ? 0 : whole["step"].whole();
    file.inside = insideIn(whole["inside"]);
    file.files = filesIn(whole["files"]);
    if (!whole["state"].isMissing()) file.state = unpacked(base64In(whole["state"]), LargestState);
    for (const char* known : {"format", "lesson", "parameters", "history", "step", "inside", "files", "state"})
        json.remove(QLatin1String(known));
    if (const QJsonValue asks = json.value(AsksMember); !asks.isUndefined() && !asks.isBool())
        whole["asks"].refuse(message("messages", "must be true or false"));
    file.others = json;
    return file;
}

} // namespace app
