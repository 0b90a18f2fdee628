#pragma once

#include "lessons/taped.h"
#include "widgets/views/views.h"

#include <optional>

namespace lessons {

// What became of samples whose classes are known: {classes, classes}, each by its class and its answer.

/// The samples of each place, row by row; nothing: they have no answers.
using Answered = std::optional<std::vector<std::vector<int>>>;
/// "confusion", whose cards count the samples under these names.
engine::Quantity recordConfusion(engine::Tape& tape, int classes, const Answered& answered,
                                 const std::function<std::string(int sample)>& name);
/// The share of its diagonal.
engine::Quantity accuracyBy(const engine::Quantity& confusion, double accuracy, int samples);
/// What tables call it: "confusion table", beside "confusion" of the stage.
void nameConfusionTable(widgets::Glossary& names, const QStringList& classes);

} // namespace lessons
