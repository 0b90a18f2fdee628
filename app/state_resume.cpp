#include "app/aside.h"
#include "app/json.h"
#include "app/state_file.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace app {
namespace {

using engine::InputError;

constexpr qsizetype LongestReason = 400;

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
                if (field.name() == change.name && isOwnPath(field, change.value) && !own.contains(change.value))
                    throw InputError("history: " + change.name + " is '" + change.value + "', and that is not in the file");
}

/// Who reads the parameters must not be told something else than the run shows.
void checkParameters(const QJsonObject& told, const std::vector<engine::Field>& fields)
{
    const QJsonObject real = parametersOf(fields);
    for (auto parameter = told.begin(); parameter != told.end(); ++parameter) {
        engine::find(fields, parameter.key().toStdString());
        if (real[parameter.key()] != parameter.value())
            throw InputError("parameters." + parameter.key().toStdString() +
                             " is not what the history makes of it; it would be " +
                             real[parameter.key()].toVariant().toString().toStdString());
    }
}

int standing(lessons::Session& session, const StateFile& file, const engine::Patience& patience)
{
    if (!file.state.empty()) return session.resume(file.history, file.step, file.state, patience);
    session.restore(file.history, patience);
    session.await(file.step, patience);
    return std::min(file.step, session.reached());
}

} // namespace

Resumed resumed(StateFile file, const engine::Patience& patience)
{
    const lessons::Lesson& lesson = lessons::lessonNamed(file.lesson);
    Resumed result{&lesson, lesson.open(), file.step};
    const std::set<std::string> own = replaceIds(file);
    checkPaths(file, own, result.session->fields());
    if (const int step = standing(*result.session, file, patience); step != file.step)
        throw InputError("step must be a number from 0 to " + std::to_string(step) + ", where this run ends");
    checkParameters(file.parameters, result.session->fieldsAt(file.step));
    result.others = std::move(file.others);
    return result;
}

Resumed openState(const QString& path, const engine::Patience& patience)
{
    try {
        return resumed(aside([&path] { return readState(path); }, patience), patience);
    } catch (const InputError& error) {
        QString why = withNames(QString::fromUtf8(error.what())).simplified(); // it may quote what the file says
        if (why.size() > LongestReason) why = why.left(LongestReason) + QStringLiteral(" …");
        throw InputError("cannot open '" + path.toStdString() + "': " + why.toStdString());
    }
}

} // namespace app
