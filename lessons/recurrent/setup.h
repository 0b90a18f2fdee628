#pragma once

#include "engine/nn/layers/gru.h"
#include "engine/nn/train.h"
#include "lessons/fields.h"

#include <QCoreApplication>

namespace lessons::recurrent {

/// tr() of what all lessons about recurrent nets say.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(recurrent)
};

/// What is to be learnt: two marked numbers whose sum is asked for; the first sign, through noise; the number of the year to
/// come; or, of a text, at each time the character to come.
enum class Task { Adding, SignLatch, Sunspots, Text };
enum class CellKind { Lstm, Rnn, Gru };

constexpr int Batch = 64;

/// What a recurrent net learns from, and how: all of it is the run, nothing its looks.
struct Setup {
    std::string data = "adding"; ///< a name, or the path of a text
    CellKind cell = CellKind::Lstm;
    int hidden = 3, length = 12, seed = 1;
    double forgetBias = 1, updateBias = 0, rate = 0.05;
    engine::Gru::Reset reset = engine::Gru::Reset::Inside;
    bool clips = true;

    Task task() const;
    bool isText() const { return task() == Task::Text; }
    int tests() const; ///< sequences that are never learnt from
    engine::Recipe recipe() const
    {
        return {.loss = engine::Loss::MeanSquared,
                .optimiser = {engine::Optimiser::Adam, rate},
                .clipping = {.norm = clips ? 1.0 : 0.0}};
    }
};

engine::Message complaintAboutData(const std::string& text);

void dataField(auto& self, auto&& field)
{
    field(
        {"data", QT_TRANSLATE_NOOP("fields", "Data"),
         QT_TRANSLATE_NOOP("fields", "what is to be learnt: the sum of two marked numbers; the sign of the first number, through "
                                     "noise; the sunspots of the year to come; or, of names, of couplets or of your own text "
                                     "file, the next character")},
        self.data,
        engine::Form{{QT_TRANSLATE_NOOP("choices", "adding"), QT_TRANSLATE_NOOP("choices", "sign-latch"),
                      QT_TRANSLATE_NOOP("choices", "sunspots"), QT_TRANSLATE_NOOP("choices", "names"),
                      QT_TRANSLATE_NOOP("choices", "couplets")},
                     complaintAboutData,
                     "*.txt"});
}

void hiddenField(auto& self, auto&& field, double most = 48)
{
    field(folded({"hidden", QT_TRANSLATE_NOOP("fields", "Hidden units"),
                  QT_TRANSLATE_NOOP("fields", "numbers that the cell hands on from one time step to the next")}),
          self.hidden, engine::Range{1, most});
}

void lengthField(auto& self, auto&& field, double most = 80, bool isFolded = true)
{
    field(folded({"length", QT_TRANSLATE_NOOP("fields", "Length T"), QT_TRANSLATE_NOOP("fields", "time steps of a sequence")},
                 isFolded),
          self.length, engine::Range{2, most});
}

/// How it learns.
void recipeFields(auto& self, auto&& field)
{
    adamField(field, self.rate, 0.0001);
    field(folded({"clipping", QT_TRANSLATE_NOOP("fields", "Clip the gradient"),
                  QT_TRANSLATE_NOOP("fields", "to norm 1, so that one steep place does not throw the weights far away")}),
          self.clips);
}

} // namespace lessons::recurrent
