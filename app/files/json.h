#pragma once

#include "lessons/lesson.h"

#include <QJsonObject>

class QIODevice;

namespace app {

/// A number that reads back to the same; NaN and infinities by name.
QJsonValue finiteOrName(double number);
/// Numbers round-trip; NaN and infinities are strings, because JSON has no numbers for them; what is not made yet is null.
QJsonObject jsonOf(const engine::Values& values);
QJsonObject parametersOf(const std::vector<engine::Field>& fields);
/// The same for others to read: own data by the file's name, not by a path of this machine.
QJsonObject toldParameters(const std::vector<engine::Field>& fields);

/// Numbers that a clock gave, and what is made of them, stand in a step under "measured" instead of "values".
/// {"lesson", "parameters", "step", "steps", "caption", "values", "charts": {chart: {curve: {"x": [], "y": []}}}}; beside a
/// second run "twin": {"parameters", "values"}, whose curves are called "twin.CURVE".
/// Of an inside also "inside": {"step"}, the step of the run; "step" then counts operations, and "sample" is the parameter.
void writeStep(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int step,
               std::optional<int> insideStep = {});
/// {"lesson", "parameters", "steps", "frames": [{"step", "caption", "values"}, ...]}, frame by frame, up to the step `last`.
/// Throws engine::Cancelled.
void writeSteps(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int last,
                const engine::Patience& patience = {});
/// The curves of the lesson's charts as CSV. Throws engine::InputError if it has none.
void writeCharts(QIODevice& device, const lessons::Lesson& lesson, const lessons::Session& session, int step);
/// What `list --json` prints: id, title, part, idea and the parameters with type, range, default, help;
/// minutes and prerequisites (ids of lessons, or words).
QJsonObject jsonOf(const lessons::Lesson& lesson);

} // namespace app
