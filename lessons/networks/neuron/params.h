#pragma once

#include "lessons/fields.h"
#include "lessons/lesson.h"
#include "lessons/number_list.h"

namespace lessons::neuron {

constexpr int MostInputs = 6;

struct Params {
    int inputs = 4, seed = 1;
    std::string x = "1,0.6,0.8,0.4", w = "0.5,-0.9,1.5,-0.5";
    double b = -0.5;
    engine::Activation activation = engine::Activation::Logistic;

    static void fields(auto& self, auto&& field)
    {
        field({"inputs", QT_TRANSLATE_NOOP("fields", "Inputs n"),
               QT_TRANSLATE_NOOP("fields", "how many other neurons this one listens to")},
              self.inputs, {2, MostInputs});
        field({"x", QT_TRANSLATE_NOOP("fields", "Inputs x"),
               QT_TRANSLATE_NOOP("fields", "up to 6 numbers in a row, as in '1,0.6,0.8,0.4'; those that are missing are drawn")},
              self.x, {{"1,0.6,0.8,0.4", "1,1", "0,1", QT_TRANSLATE_NOOP("choices", "random")}, complaint});
        field({"w", QT_TRANSLATE_NOOP("fields", "Weights w"),
               QT_TRANSLATE_NOOP("fields", "up to 6 numbers in a row; negative ones inhibit; those that are missing are drawn")},
              self.w, {{"0.5,-0.9,1.5,-0.5", "1,1", "1,-1", QT_TRANSLATE_NOOP("choices", "random")}, complaint});
        field({"b", QT_TRANSLATE_NOOP("fields", "Bias b"), QT_TRANSLATE_NOOP("fields", "minus the threshold")}, self.b,
              {-5, 5, 0.1});
        activationField(field, self.activation, QT_TRANSLATE_NOOP("fields", "Activation f"),
                        QT_TRANSLATE_NOOP("fields", "what the neuron makes of sum and bias"));
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the numbers that are drawn"));
    }
    static engine::Message complaint(const std::string& list) { return complaintAboutList(list, MostInputs); }
};

/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::neuron
