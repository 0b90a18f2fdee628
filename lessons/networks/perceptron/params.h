#pragma once

#include "engine/data/dataset.h"
#include "engine/data/point_text.h"
#include "lessons/fields.h"
#include "lessons/own_table.h"

namespace lessons::perceptron {

enum class OrderName { Shuffled, InTurn };
enum class Start { Zero, Drawn };

struct Params {
    std::string data = "setosa-sepals", points = "3,3,1;4,3,1;1,1,0"; // (the points of many a textbook)
    OrderName order = OrderName::Shuffled;
    Start start = Start::Zero;
    bool standardise = true;
    double eta = 1;
    int epochs = 500, brush = 1, seed = 1;
    OwnTable table;

    bool isPainted() const { return data == "painted"; }

    static void fields(auto& self, auto&& field)
    {
        using Names = std::vector<std::string>;
        field({"data", QT_TRANSLATE_NOOP("fields", "Data"),
               QT_TRANSLATE_NOOP("fields",
                                 "points of two classes: the corners of a square, two species of iris, points painted in the "
                                 "picture, or your own CSV file: its first two columns of numbers, and its first class "
                                 "against all others")},
              self.data,
              orOwnTable({QT_TRANSLATE_NOOP("choices", "and"), QT_TRANSLATE_NOOP("choices", "or"),
                          QT_TRANSLATE_NOOP("choices", "xor"), QT_TRANSLATE_NOOP("choices", "setosa-petals"),
                          QT_TRANSLATE_NOOP("choices", "setosa-sepals"), QT_TRANSLATE_NOOP("choices", "virginica-petals"),
                          QT_TRANSLATE_NOOP("choices", "painted")}));
        field(onlyIf(!self.isPainted(), {"standardise", QT_TRANSLATE_NOOP("fields", "Standardised features"),
                                         QT_TRANSLATE_NOOP("fields", "each column with mean 0 and standard deviation 1")}),
              self.standardise);
        field({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
               QT_TRANSLATE_NOOP("fields", "how much of a misclassified point is added to the weights")},
              self.eta, engine::Range{0.01, 10, 0.01, true});
        field({"order", QT_TRANSLATE_NOOP("fields", "Order"),
               QT_TRANSLATE_NOOP("fields", "of the points: shuffled anew in each epoch, or always the same")},
              self.order, Names{QT_TRANSLATE_NOOP("choices", "shuffled"), QT_TRANSLATE_NOOP("choices", "in-turn")});
        field({"start", QT_TRANSLATE_NOOP("fields", "First weights"),
               QT_TRANSLATE_NOOP("fields", "all 0, or drawn from a normal distribution")},
              self.start, Names{QT_TRANSLATE_NOOP("choices", "zero"), QT_TRANSLATE_NOOP("choices", "drawn")});
        field(folded({"epochs", QT_TRANSLATE_NOOP("fields", "Most epochs"),
                      QT_TRANSLATE_NOOP("fields", "after which the run is given up")}),
              self.epochs, engine::Range{1, 500});
        field({.name = "points",
               .label = QT_TRANSLATE_NOOP("fields", "Painted points"),
               .help = QT_TRANSLATE_NOOP("fields", "for data painted: 'x,y,class;x,y,class;...', classes from 0 on"),
               .folded = true,
               .hidden = true},
              self.points, engine::Form{{}, engine::complaintAboutPoints});
        field(
            onlyIf(self.isPainted(),
                   looks(folded({"brush", QT_TRANSLATE_NOOP("fields", "Brush"),
                                 QT_TRANSLATE_NOOP("fields", "the class that the mouse paints in the picture (data painted)")}))),
            self.brush, engine::Range{0, 1});
        ownTableFields(field, self.table);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the order of the points, and of weights that are drawn"));
    }
};

} // namespace lessons::perceptron
