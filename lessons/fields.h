#pragma once

#include "engine/core/fields.h"
#include "engine/nn/activation_kind.h"

#include <QtGlobal>

#include <algorithm>

namespace lessons {

/// A field that has no effect at present is out of the way; options and files know it as ever.
///     field(onlyIf(self.trains(), {"steps", ...}), self.steps, {1, 1000});
inline engine::About onlyIf(bool matters, engine::About about)
{
    about.folded |= !matters, about.hidden |= !matters;
    return about;
}

/// Behind "more", always or at present.
inline engine::About folded(engine::About about, bool now = true)
{
    about.folded |= now;
    return about;
}

/// Changes what is seen of a run, and nothing in it.
inline engine::About looks(engine::About about, bool now = true)
{
    about.looks |= now;
    return about;
}

/// Whether parameters are the same but for these fields, and for what is seen of a run: so that a training goes on with them.
template <class Params> bool differOnlyIn(Params before, Params now, const std::vector<std::string>& names)
{
    const auto was = engine::fieldsOf(before), is = engine::fieldsOf(now);
    return std::equal(was.begin(), was.end(), is.begin(), is.end(), [&](const engine::Field& a, const engine::Field& b) {
        return a.about.looks || std::find(names.begin(), names.end(), a.name()) != names.end() || a.text() == b.text();
    });
}

/// As `field`, with all that is listed behind "more".
auto allFolded(auto& field)
{
    return
        [&field](const engine::About& about, auto& member, const engine::Range& range) { field(folded(about), member, range); };
}

// Fields of several lessons: said once, in one order, with one translation.

void seedField(auto&& field, auto& seed, const char* help, bool hidden = false)
{
    field({.name = "seed", .label = QT_TRANSLATE_NOOP("fields", "Seed"), .help = help, .folded = true, .hidden = hidden}, seed,
          {0, 2147483647});
}

/// Which step of a training is called end.
void endField(auto&& field, int& steps, const engine::Range& range, bool matters = true)
{
    field(onlyIf(matters, looks(folded({"steps", QT_TRANSLATE_NOOP("fields", "Steps"),
                                        QT_TRANSLATE_NOOP(
                                            "fields", "mini-batches to the step that is called end; the window pauses there")}))),
          steps, range);
}

void adamField(auto&& field, double& rate, double least, bool matters = true, bool isFolded = true)
{
    field(onlyIf(matters,
                 folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"), QT_TRANSLATE_NOOP("fields", "of Adam")},
                        isFolded)),
          rate, engine::Range{least, 1, least, true});
}

/// Of what a clock says.
void takeField(auto&& field, int& take, bool matters = true)
{
    field(onlyIf(matters, folded({"take", QT_TRANSLATE_NOOP("fields", "Measurement"),
                                  QT_TRANSLATE_NOOP("fields", "another number measures everything again")})),
          take, engine::Range{1, 99});
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
