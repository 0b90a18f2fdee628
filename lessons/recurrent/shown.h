#pragma once

#include "lessons/recurrent/setup.h"

namespace lessons::recurrent {

/// Which of the gates that can be held is held in the walk that is shown (Kind::holds).
enum class Hold { None, First, Second, Third };

constexpr int MostSteps = 1000;

/// A run and what is seen of it: the fields here change nothing in it.
struct Shown : Setup {
    Hold hold = Hold::None;
    double heldAt = 0;
    int time = 8, sequence = 1, unit = 1, steps = 500;
};

/// The time step at first sight; the others go behind "more".
void timeField(auto& self, auto&& field)
{
    field(looks({"time", QT_TRANSLATE_NOOP("fields", "Time step t"), QT_TRANSLATE_NOOP("fields", "at which the cell is shown")}),
          self.time, engine::Range{1, double(self.length)});
}

void holdField(auto& self, auto&& field, const std::vector<std::string>& gates)
{
    field(looks({"hold", QT_TRANSLATE_NOOP("fields", "Hold a gate"),
                 QT_TRANSLATE_NOOP("fields", "in the walk that is shown; the training goes on without that")}),
          self.hold, gates);
}

/// What of a run is seen, and to which step it goes.
void lookField(auto&& field, const char* name, const char* label, const char* help, int& member, double most)
{
    field(looks(folded({name, label, help})), member, engine::Range{1, most});
}

void walkFields(auto& self, auto&& field)
{
    lookField(field, "sequence", QT_TRANSLATE_NOOP("fields", "Sequence"),
              QT_TRANSLATE_NOOP("fields", "which of those that are never learnt from walks through the cell"), self.sequence,
              self.tests());
    lookField(field, "unit", QT_TRANSLATE_NOOP("fields", "Unit"),
              QT_TRANSLATE_NOOP("fields", "with which the vectors begin where there is no room for all"), self.unit, self.hidden);
}

/// Behind "more", in this order.
void moreFields(auto& self, auto&& field)
{
    field(looks(folded({"held-at", QT_TRANSLATE_NOOP("fields", "Held at"),
                        QT_TRANSLATE_NOOP("fields", "the share that a held gate lets through")})),
          self.heldAt, engine::Range{0, 1, 0.05});
    walkFields(self, field);
    hiddenField(self, field), lengthField(self, field), recipeFields(self, field);
    endField(field, self.steps, {1, MostSteps});
    seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and of all sequences"));
}

} // namespace lessons::recurrent
