#pragma once

#include "engine/core/fields.h"
#include "engine/nn/activation_kind.h"

#include <QtGlobal>

namespace lessons {

/// A field that has no effect at present is out of the way; options and files know it as ever.
///     field(onlyIf(self.trains(), {"steps", ...}), self.steps, {1, 1000});
inline engine::About onlyIf(bool matters, engine::About about)
{
    about.folded |= !matters, about.hidden |= !matters;
    return about;
}

// Fields of several lessons: said once, in one order, with one translation.

void seedField(auto&& field, auto& seed, const char* help, bool hidden = false)
{
    field({.name = "seed", .label = QT_TRANSLATE_NOOP("fields", "Seed"), .help = help, .folded = true, .hidden = hidden}, seed,
          {0, 2147483647});
}

/// The five activations that all know.
void activationField(auto&& field, auto& activation, const char* label, const char* help, bool hidden = false)
{
    field({.name = "activation", .label = label, .help = help, .hidden = hidden}, activation,
          {QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "relu"),
           QT_TRANSLATE_NOOP("choices", "leaky-relu"), QT_TRANSLATE_NOOP("choices", "tanh"),
           QT_TRANSLATE_NOOP("choices", "logistic")});
}

} // namespace lessons
