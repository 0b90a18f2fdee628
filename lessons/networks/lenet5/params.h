#pragma once

#include "lessons/fields.h"

#include <string>
#include <vector>

namespace lessons::lenet5 {

enum class Data { Digits, Fashion };
enum class Model { LeNet5, Mlp };
enum class Pooling { Max, Average };
enum class Task { All, Low, High }; ///< classes 0 to 9, 0 to 4, 5 to 9
enum class Frozen { Nothing, Convolutions, AllButLast };
enum class Grain { Batch, Epoch };

constexpr int MostSamples = 60'000,
              Small = 12'000; ///< training pictures; up to `Small` there are 2 000 to test with, else 10 000

struct Params {
    Data data = Data::Digits;
    Model model = Model::LeNet5;
    engine::Activation activation = engine::Activation::Relu;
    Pooling pooling = Pooling::Max;
    Task task = Task::All;
    Frozen frozen = Frozen::Nothing;
    Grain grain = Grain::Batch;
    double rate = 0.002;
    int padding = 2, batch = 64, samples = Small, shift = 0, seed = 1, steps = 187;
    std::string picture = "1", view = "maps";

    bool operator==(const Params&) const = default;
    static engine::Message complaintAboutPicture(const std::string& text);
    static engine::Message complaintAboutView(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        using engine::Range;
        using Names = std::vector<std::string>;
        // five knobs at first sight
        field({"data", QT_TRANSLATE_NOOP("fields", "Data"),
               QT_TRANSLATE_NOOP("fields", "pictures of 28 × 28 pixels: handwritten digits (MNIST), or clothes (Fashion-MNIST)")},
              self.data, Names{QT_TRANSLATE_NOOP("choices", "digits"), QT_TRANSLATE_NOOP("choices", "fashion")});
        field(looks({"picture", QT_TRANSLATE_NOOP("fields", "Picture"),
                     QT_TRANSLATE_NOOP("fields", "whose maps are shown: the number of a test picture, from 1 on, or a sheet to "
                                                 "draw on; draw on any picture, and it becomes one")}),
              self.picture,
              engine::Form{{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", QT_TRANSLATE_NOOP("choices", "blank")},
                           complaintAboutPicture});
        field(looks({"view", QT_TRANSLATE_NOOP("fields", "View"),
                     QT_TRANSLATE_NOOP("fields", "maps: all layers; mistakes: wrong answers, and which class is taken for which; "
                                                 "layers: what each layer costs; C3[5,3,4]: how one number of a map comes about "
                                                 "(click a map)")}),
              self.view,
              engine::Form{{QT_TRANSLATE_NOOP("choices", "maps"), QT_TRANSLATE_NOOP("choices", "mistakes"),
                            QT_TRANSLATE_NOOP("choices", "layers")},
                           complaintAboutView});
        activationField(field, self.activation, QT_TRANSLATE_NOOP("fields", "Activation"),
                        QT_TRANSLATE_NOOP("fields", "of the hidden layers"));
        adamField(field, self.rate, 0.00001, true, false);
        // the net
        field(
            folded({"model", QT_TRANSLATE_NOOP("fields", "Model"),
                    QT_TRANSLATE_NOOP("fields", "LeNet-5, or for comparison one hidden layer of 78 units with as many weights")}),
            self.model, Names{QT_TRANSLATE_NOOP("choices", "lenet5"), QT_TRANSLATE_NOOP("choices", "mlp")});
        field(folded({"pooling", QT_TRANSLATE_NOOP("fields", "Pooling"),
                      QT_TRANSLATE_NOOP("fields", "what S2 and S4 keep of 2 × 2 pixels: the largest, or the mean")}),
              self.pooling, Names{QT_TRANSLATE_NOOP("choices", "max"), QT_TRANSLATE_NOOP("choices", "average")});
        field(folded({"padding", QT_TRANSLATE_NOOP("fields", "Padding"),
                      QT_TRANSLATE_NOOP("fields", "rings of zeros round the picture: with 2 the maps of C1 are as large as it")}),
              self.padding, Range{0, 2});
        // the training
        field(folded({"batch", QT_TRANSLATE_NOOP("fields", "Batch size"),
                      QT_TRANSLATE_NOOP("fields", "training pictures whose mean gradient makes one step")}),
              self.batch, Range{1, 256});
        field(folded({"samples", QT_TRANSLATE_NOOP("fields", "Training pictures"),
                      QT_TRANSLATE_NOOP("fields", "how many there are to learn from; of clothes 12 000 at most. With more digits "
                                                  "than that the test has all 10 000 that belong to them, else 2 000")}),
              self.samples, Range{100, MostSamples});
        field(
            folded({"task", QT_TRANSLATE_NOOP("fields", "Task"),
                    QT_TRANSLATE_NOOP("fields", "the classes to learn and to be tested with; changed on the way, the net goes on "
                                                "with what it knows")}),
            self.task,
            Names{QT_TRANSLATE_NOOP("choices", "all"), QT_TRANSLATE_NOOP("choices", "0-4"), QT_TRANSLATE_NOOP("choices", "5-9")});
        field(folded({"frozen", QT_TRANSLATE_NOOP("fields", "Frozen"),
                      QT_TRANSLATE_NOOP("fields", "layers that stay as they are: nothing, convolutions, or all but the last")}),
              self.frozen,
              Names{QT_TRANSLATE_NOOP("choices", "nothing"), QT_TRANSLATE_NOOP("choices", "convolutions"),
                    QT_TRANSLATE_NOOP("choices", "all-but-last")});
        field(folded({"shift", QT_TRANSLATE_NOOP("fields", "Shift"),
                      QT_TRANSLATE_NOOP("fields", "by so many pixels test pictures are moved to the right")}),
              self.shift, Range{0, 5});
        field(looks(folded({"grain", QT_TRANSLATE_NOOP("fields", "One step"),
                            QT_TRANSLATE_NOOP("fields", "how far one press of a button goes")})),
              self.grain, Names{QT_TRANSLATE_NOOP("choices", "batch"), QT_TRANSLATE_NOOP("choices", "epoch")});
        endField(field, self.steps, {1, 4000});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and of the order of the pictures"));
    }
};

} // namespace lessons::lenet5
