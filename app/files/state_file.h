#pragma once

#include "app/files/own_data.h"
#include "app/run/inside_place.h"
#include "app/run/progress.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace app {

constexpr int StateFormat = 1;
constexpr qint64 LargestStateFile = 64'000'000; ///< bytes
/// The member of a state file that says for a class whether questions are asked.
inline const QString AsksMember = QStringLiteral("asks");
/// And the one with the id of the question that was open, of what is kept in case of a crash.
inline const QString AskingMember = QStringLiteral("asking");

/// What a file .tensorscope holds: all that makes a run what it is, where it stands, and what a teacher added.
struct StateFile {
    std::string lesson;
    engine::History history;
    QJsonObject parameters; ///< those that hold at the step, for readers; the history decides
    int step = 0;
    std::string state;                      ///< what Session::stateAt(step) gave; empty of a mechanism
    std::vector<std::string> paths = {};    ///< values of the history that are paths of own data
    std::vector<OwnFile> files = {};        ///< of a file that was read: the own data, as named in its history
    std::optional<InsidePlace> inside = {}; ///< of the step, if somebody looks there
    QJsonObject others = {};                ///< notes, questions, locks, answers, and what later versions add: kept as they are
};

/// What there is to write of a lesson at a step that can be shown at once. Quick: reads no file, packs nothing.
StateFile stateOf(const lessons::Lesson& lesson, const lessons::Session& session, int step, const QJsonObject& others = {});

/// The whole file, with all own data in it. Throws engine::InputError if own data cannot be read, or if it would be too large.
QByteArray bytesOf(const StateFile& file);
/// The inverse. Throws engine::InputError that says what is wrong, and where.
StateFile stateIn(const QByteArray& bytes);

void writeState(const QString& path, const StateFile& file);
void writeState(const QString& path, const lessons::Lesson& lesson, const lessons::Session& session, int step);
StateFile readState(const QString& path);
bool isStateFile(const QString& path);

/// A lesson that was opened from a file and stands at the file's step.
struct Resumed {
    const lessons::Lesson* lesson;
    std::unique_ptr<lessons::Session> session;
    int step;
    QJsonObject others = {}; ///< as in StateFile
    std::optional<InsidePlace> inside = {};
};
/// Makes a new session the run that the file tells of. A file can ask for any number of steps: who waits hears how far they are.
/// Throws engine::InputError or engine::Cancelled.
Resumed resumed(StateFile file, const Progress& progress = {});
/// The same from a path; messages name the file. While it is being read the caller is not held up.
Resumed openState(const QString& path, const Progress& progress = {});

} // namespace app
