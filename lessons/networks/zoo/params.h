#pragma once

#include "lessons/fields.h"

#include <QCoreApplication>

namespace lessons::zoo {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(zoo)
};

enum class Kind { Count, Time };
enum class Format { Float32, Float16, Int8 };
enum class Across { MultiplyAdds, Parameters };

struct Params {
    Kind run = Kind::Count;
    std::string model = "resnet50", side = "auto";
    int batch = 16, part = 0, take = 1, seed = 1;
    Format format = Format::Float32;
    Across across = Across::MultiplyAdds;

    int bytes() const { return format == Format::Float32 ? 4 : format == Format::Float16 ? 2 : 1; }
    bool times() const { return run == Kind::Time; }
    bool isInside() const { return part > 0 && !times(); }

    static std::vector<std::string> models();
    static engine::Message complaintAboutModel(const std::string& text);
    static engine::Message complaintAboutSide(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        field({"run", QT_TRANSLATE_NOOP("fields", "What is done"),
               QT_TRANSLATE_NOOP("fields", "count: all by its description; time: each layer runs here, with random weights")},
              self.run, {QT_TRANSLATE_NOOP("choices", "count"), QT_TRANSLATE_NOOP("choices", "time")});
        field({"model", QT_TRANSLATE_NOOP("fields", "Model"),
               QT_TRANSLATE_NOOP("fields", "a published one, a JSON file with a list of layers of your own, or another "
                                           "program's net as ONNX")},
              self.model, engine::Form{models(), complaintAboutModel, "*.json *.onnx"});
        field({"side", QT_TRANSLATE_NOOP("fields", "Side of the picture"),
               QT_TRANSLATE_NOOP("fields", "pixels along a side of what enters; auto = what the model is meant for")},
              self.side,
              engine::Form{{QT_TRANSLATE_NOOP("choices", "auto"), "64", "128", "224", "384", "512"}, complaintAboutSide});
        field(
            {"batch", QT_TRANSLATE_NOOP("fields", "Batch size"), QT_TRANSLATE_NOOP("fields", "samples that go through at once")},
            self.batch, {1, 64});
        field(onlyIf(!self.times(),
                     {"dtype", QT_TRANSLATE_NOOP("fields", "Number format"),
                      QT_TRANSLATE_NOOP("fields", "in which weights and values are kept: 4, 2 or 1 bytes a number")}),
              self.format,
              {QT_TRANSLATE_NOOP("choices", "float32"), QT_TRANSLATE_NOOP("choices", "float16"),
               QT_TRANSLATE_NOOP("choices", "int8")});
        field(onlyIf(!self.times(),
                     folded({"part", QT_TRANSLATE_NOOP("fields", "Part looked into"),
                             QT_TRANSLATE_NOOP(
                                 "fields",
                                 "whose layers are shown, counted from the input, as by a click on it; 0: the whole net")})),
              self.part, {0, 20});
        field(onlyIf(!self.times(), folded({"across", QT_TRANSLATE_NOOP("fields", "Across the chart"),
                                            QT_TRANSLATE_NOOP("fields", "what the accuracy of all models is set against")})),
              self.across, {QT_TRANSLATE_NOOP("choices", "multiply-adds"), QT_TRANSLATE_NOOP("choices", "parameters")});
        takeField(field, self.take, self.times());
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the random weights"), !self.times());
    }
};

} // namespace lessons::zoo
