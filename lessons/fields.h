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

/// Behind "more".
inline engine::About folded(engine::About about)
{
    about.folded = true;
    return about;
}

/// Changes what is seen of a run, and nothing in it.
inline engine::About looks(engine::About about)
{
    about.looks = true;
    return about;
}

// Fields of several lessons: said once, in one order, with one translation.

void seedField(auto&& field, auto& seed, const char* help, bool hidden = false)
{
    field({.name = "seed", .label = QT_TRANSLATE_NOOP("fields", "Seed"), .help = help, .folded = true, .hidden = hidden}, seed,
          {0, 2147483647});
}

/// Links between devices: what a message costs.
void linkFields(auto&& field, double& latency, double& bandwidth, bool matters = true, bool isFolded = true)
{
    field(onlyIf(matters, {"latency", QT_TRANSLATE_NOOP("fields", "Latency α"),
                           QT_TRANSLATE_NOOP("fields", "what every message takes, however short"), "s", isFolded}),
          latency, {0, 1e-2, 1, true});
    field(onlyIf(matters, {"bandwidth", QT_TRANSLATE_NOOP("fields", "Bandwidth B"),
                           QT_TRANSLATE_NOOP("fields", "bytes per second of every link"), "B/s", true}),
          bandwidth, {1e3, 1e11, 1, true});
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
