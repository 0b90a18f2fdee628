#include "app/files/json.h"
#include "app/files/state_file.h"
#include "app/run/aside.h"
#include "lessons/twin_changes.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace app {
namespace {

using engine::InputError;
using engine::message;

constexpr qsizetype LongestQuote = 300;

/// What a value means here: the copy's path instead of the file's id. Returns these paths.
std::set<std::string> replaceIds(StateFile& file)
{
    std::set<std::string> paths;
    for (const OwnFile& own : file.files) {
        const QString id = own.id(), path = keepOwn(own);
        paths.insert(path.toStdString());
        for (engine::Fork& fork : file.history)
            for (engine::Change& change : fork.changes)
                if (change.value == id.toStdString()) change.value = path.toStdString();
        for (auto parameter = file.parameters.begin(); parameter != file.parameters.end(); ++parameter)
            if (parameter.value() == id) parameter.value() = path;
    }
    return paths;
}

/// A file that came from somewhere makes us read no others.
void checkPaths(const StateFile& file, const std::set<std::string>& own, const std::vector<engine::Field>& fields)
{
    for (const engine::Fork& fork : file.history)
        for (const engine::Change& change : fork.changes)
            for (const engine::Field& field : fields)
                if (field.name() == lessons::knobOf(change.name) && isOwnPath(field, change.value) && !own.contains(change.value))
                    throw InputError(
                        message("messages", "history: %1 is '%2', and that is not in the file").with(change.name, change.value));
}

/// Who reads the parameters must not be told something else than the run shows.
void checkParameters(const QJsonObject& told, const std::vector<engine::Field>& fields)
{
    const QJsonObject real = parametersOf(fields);
    for (auto parameter = told.begin(); parameter != told.end(); ++parameter) {
        const std::string name = parameter.key().toStdString();
        engine::find(fields, name);
        const QJsonValue is = real[parameter.key()];
        if (is == parameter.value()) continue;
        if (parameter.value().isString() && is.isDouble())
            throw InputError(message("messages", "parameters.%1 must be a number, not a text").with(name));
        if (parameter.value().isString() && is.isBool())
            throw InputError(message("messages", "parameters.%1 must be true or false, not a text").with(name));
        throw InputError(message("messages", "parameters.%1 is not what the history makes of it, which is %2")
                             .with(name, is.toVariant().toString().toStdString()));
    }
}

int standing(lessons::Session& session, const StateFile& file, const Progress& progress)
{
    if (!file.state.empty()) return session.resume(file.history, file.step, file.state, uncounted(progress));
    session.restore(file.history, uncounted(progress));
    session.await(file.step, upTo(file.step, session, progress));
    return std::min(file.step, session.reached());
}

/// Throws unless there is such a place inside of the step.
void checkInside(const lessons::Session& session, int step, const InsidePlace& place)
{
    const auto inside = insideOf(session, step, place.sample);
    if (place.operation > inside->lastStep())
        throw InputError(message("messages", "inside.operation must be a number from 0 to %1").with(inside->lastStep()));
}

/// It may quote what the file says: names instead of paths, one line, not too long.
engine::Message tidy(engine::Message why)
{
    if (!why.translatable) why.text = withNames(QString::fromStdString(why.text)).simplified().left(LongestQuote).toStdString();
    for (engine::Message& part : why.parts) part = tidy(std::move(part));
    return why;
}

} // namespace

Resumed resumed(StateFile file, const Progress& progress)
{
    const lessons::Lesson& lesson = lessons::lessonNamed(file.lesson);
    const engine::Awaited awaited(uncounted(progress)); // a net may have to be trained first
    Resumed result{&lesson, lesson.open(), file.step};
    const std::set<std::string> own = replaceIds(file);
    checkPaths(file, own, result.session->fields());
    if (const int step = standing(*result.session, file, progress); step != file.step)
        throw InputError(message("messages", "step must be a number from 0 to %1, where this run ends").with(step));
    checkParameters(file.parameters, result.session->fieldsAt(file.step));
    if (file.inside) checkInside(*result.session, file.step, *file.inside);
    result.inside = file.inside;
    result.others = std::move(file.others);
    return result;
}

Resumed openState(const QString& path, const Progress& progress)
{
    try {
        return resumed(aside([&path] { return readState(path); }, uncounted(progress)), progress);
    } catch (const InputError& error) {
        throw InputError(message("messages", "cannot open '%1': %2").with(path.toStdString(), tidy(error.message())));
    }
}

} // namespace app
