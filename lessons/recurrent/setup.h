#pragma once

#include "engine/nn/layers/gru.h"
#include "engine/nn/train.h"
#include "lessons/fields.h"

namespace lessons::recurrent {

/// What is to be remembered: two marked numbers whose sum is asked for, or the first sign through noise.
enum class Data { Adding, SignLatch };
enum class CellKind { Lstm, Rnn, Gru };

constexpr int Batch = 64;
constexpr int Tests = 128; ///< sequences that are never learnt from

/// What a recurrent net learns from, and how: all of it is the run, nothing its looks.
struct Setup {
    Data data = Data::Adding;
    CellKind cell = CellKind::Lstm;
    int hidden = 3, length = 12, seed = 1;
    double forgetBias = 1, updateBias = 0, rate = 0.05;
    engine::Gru::Reset reset = engine::Gru::Reset::Inside;
    bool clips = true;

    bool operator==(const Setup&) const = default;
    engine::Recipe recipe() const
    {
        return {.loss = engine::Loss::MeanSquared,
                .optimiser = {engine::Optimiser::Adam, rate},
                .clipping = {.norm = clips ? 1.0 : 0.0}};
    }
};

void dataField(auto& self, auto&& field)
{
    field({"data", QT_TRANSLATE_NOOP("fields", "Data"),
           QT_TRANSLATE_NOOP("fields", "what is to be remembered: the two marked numbers, whose sum is asked for, or the sign of "
                                       "the first number, through noise")},
          self.data, {QT_TRANSLATE_NOOP("choices", "adding"), QT_TRANSLATE_NOOP("choices", "sign-latch")});
}

/// Behind "more", in this order.
void trainingFields(auto& self, auto&& field)
{
    using engine::Range;
    field({.name = "hidden",
           .label = QT_TRANSLATE_NOOP("fields", "Hidden units"),
           .help = QT_TRANSLATE_NOOP("fields", "numbers that the cell hands on from one time step to the next"),
           .folded = true},
          self.hidden, Range{1, 48});
    field({.name = "length",
           .label = QT_TRANSLATE_NOOP("fields", "Length T"),
           .help = QT_TRANSLATE_NOOP("fields", "time steps of a sequence"),
           .folded = true},
          self.length, Range{2, 80});
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
}

} // namespace lessons::recurrent
