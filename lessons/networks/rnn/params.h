#pragma once

#include "lessons/recurrent/shown.h"

namespace lessons::rnn {

enum class Run { ByHand, Learn };
enum class Function { Linear, Tanh };

struct Params : recurrent::Shown {
    Params() { data = "sunspots", cell = recurrent::CellKind::Rnn, hidden = 32, length = 8, rate = 0.01, steps = 300; }

    Run run = Run::ByHand;
    // by hand
    Function function = Function::Tanh;
    double radius = 0.9;
    int units = 2;

    bool operator==(const Params&) const = default;
    bool learns() const { return run == Run::Learn; }

    static void fields(auto& self, auto&& field)
    {
        using engine::About;
        using engine::Range;
        using Names = std::vector<std::string>;
        // those of the other kind of run are out of the way
        const auto byHand = [&self](const About& about) { return onlyIf(!self.learns(), about); };
        const auto trained = [&](const About& about, auto&&... what) { field(onlyIf(self.learns(), about), what...); };
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: a small cell with drawn weights, one time step after another, and back "
                                           "through time; learn: a cell learns from a series or a text")},
              self.run, Names{QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        recurrent::dataField(self, trained);
        field(byHand({"radius", QT_TRANSLATE_NOOP("fields", "Spectral radius ρ"),
                      QT_TRANSLATE_NOOP("fields", "the largest |eigenvalue| of U: drawn weights are scaled until it is this")}),
              self.radius, Range{0.1, 1.6, 0.05});
        field(byHand({"activation", QT_TRANSLATE_NOOP("fields", "Activation"),
                      QT_TRANSLATE_NOOP("fields", "of the cell; linear: none")}),
              self.function, Names{QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "tanh")});
        field({"length", QT_TRANSLATE_NOOP("fields", "Length T"), QT_TRANSLATE_NOOP("fields", "time steps of a sequence")},
              self.length, Range{2, 50});
        recurrent::timeField(self, trained);
        field(byHand({.name = "units",
                      .label = QT_TRANSLATE_NOOP("fields", "Units by hand"),
                      .help = QT_TRANSLATE_NOOP("fields", "numbers of the state of the small cell"),
                      .folded = true}),
              self.units, Range{1, 32});
        learningFields(self, trained);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the weights and of all sequences"));
    }

private:
    /// Behind "more".
    static void learningFields(auto& self, auto&& field)
    {
        using engine::Range;
        const auto looks = [&](const char* name, const char* label, const char* help, int& member, double most) {
            field({.name = name, .label = label, .help = help, .folded = true, .looks = true}, member, Range{1, most});
        };
        looks("sequence", QT_TRANSLATE_NOOP("fields", "Sequence"),
              QT_TRANSLATE_NOOP("fields", "which of those that are never learnt from walks through the cell"), self.sequence,
              self.tests());
        looks("unit", QT_TRANSLATE_NOOP("fields", "Unit"),
              QT_TRANSLATE_NOOP("fields", "with which the vectors begin where there is no room for all"), self.unit, self.hidden);
        field({.name = "hidden",
               .label = QT_TRANSLATE_NOOP("fields", "Hidden units"),
               .help = QT_TRANSLATE_NOOP("fields", "numbers that the cell hands on from one time step to the next"),
               .folded = true},
              self.hidden, Range{1, 96});
        field({.name = "learning-rate",
               .label = QT_TRANSLATE_NOOP("fields", "Learning rate η"),
               .help = QT_TRANSLATE_NOOP("fields", "of Adam"),
               .folded = true},
              self.rate, Range{0.0001, 1, 0.0001, true});
        field({.name = "clipping",
               .label = QT_TRANSLATE_NOOP("fields", "Clip the gradient"),
               .help = QT_TRANSLATE_NOOP("fields", "to norm 1, so that one steep place does not throw the weights far away"),
               .folded = true},
              self.clips);
        looks("steps", QT_TRANSLATE_NOOP("fields", "Steps"),
              QT_TRANSLATE_NOOP("fields", "mini-batches to the step that is called end; the window pauses there"), self.steps,
              recurrent::MostSteps);
    }
};

} // namespace lessons::rnn
