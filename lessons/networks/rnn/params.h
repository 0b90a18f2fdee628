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
        recurrent::lengthField(self, field, 50, false);
        recurrent::timeField(self, trained);
        field(byHand(folded({"units", QT_TRANSLATE_NOOP("fields", "Units by hand"),
                             QT_TRANSLATE_NOOP("fields", "numbers of the state of the small cell")})),
              self.units, Range{1, 32});
        recurrent::walkFields(self, trained);
        recurrent::hiddenField(self, trained, 96), recurrent::recipeFields(self, trained);
        endField(trained, self.steps, {1, recurrent::MostSteps});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the weights and of all sequences"));
    }
};

} // namespace lessons::rnn
