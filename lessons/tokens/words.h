#pragma once

#include "engine/data/text.h"
#include "lessons/live_machine.h"
#include "widgets/views/scenes.h"

#include <QCoreApplication>

namespace lessons::tokens {

/// tr() under the context of all that is made of symbols.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokens)
};

/// The symbols as a person sees them; all that there are.
QStringList symbolsOf(const engine::Alphabet& alphabet, const std::vector<int>& numbers);
QStringList allOf(const engine::Alphabet& alphabet);
/// Shares of a softmax.
Naming weighing(const QString& name, const QString& tex, std::vector<QStringList> axes);
/// Stands nowhere: cards name it.
Naming spelled(const QString& name, const QString& tex, const QString& origin = {}, std::vector<QStringList> axes = {});
/// "loss", and "mass", the weight at the right place; `tests`: from what it is computed.
void nameMeasures(Glossary& names, const QString& tests);

} // namespace lessons::tokens
