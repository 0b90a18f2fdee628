#pragma once

#include "lessons/fields.h"
#include "lessons/machine.h"
#include "lessons/trained.h"

namespace lessons {

/// What a lesson on compression begins with, as a part of its parameters: LeNet-5, trained on the spot in so many steps, or a net
/// that was brought in, which is there after one.
struct FirstNet {
    enum class Data { Digits, Fashion };
    static constexpr int TrainingSteps = 8, MostLayers = 8;

    std::string net = "trained";
    Data data = Data::Digits;
    int epochs = 1, images = 300, seed = 1;

    bool operator==(const FirstNet&) const = default;
    /// The same net comes of both.
    bool isLike(const FirstNet& other) const;
    bool isTrainedHere() const { return net == "trained"; }
    int netStep() const { return isTrainedHere() ? TrainingSteps : 1; }
    /// From how many batches LeNet-5 has learnt after a step: few at first, when it learns fastest.
    int learntFrom(int step) const;
    /// The net in the file, which should be a chain that tells classes apart, with at most MostLayers layers that have weights;
    /// null if it is trained here. Refuses all else.
    NetPtr brought() const;
    NetPtr at(int step) const;
    /// Of the layers with weights.
    QStringList layerNames() const;
    /// What it is, known before it is trained.
    engine::Network network() const;
    /// How many test pictures are looked at, and how many of them are told right by a net of this kind in full precision.
    int imagesOf(const Net& which) const;
    /// The share of them that is right.
    double share(const Net& which, int right) const { return double(right) / imagesOf(which); }
    /// Their number as "images", with its name; `which` may not be there yet.
    Quantity recordImages(Tape& tape, const NetPtr& which) const;
    static void nameImages(Glossary& names);
    int rightOf(const Net& which, const engine::Network& network, std::span<const float> parameters) const;
    /// The same of the net as it is, counted once.
    int rightOf(const NetPtr& which) const;
    /// The batches from which it learns on, LeNet-5 its own.
    std::vector<std::vector<int>> batchesAfter(const Net& which, int from, int end) const;
    /// Test pictures that another net tells right once it has learnt from as many batches as LeNet-5, and `more`; counted once.
    int rightOfOther(const NetPtr& which, const engine::Network& other, int more) const;
    /// A step of the training, in words.
    Caption caption(int step, const Net& which, int right) const;

    /// `matters`: whether there is a net.
    static void dataField(auto& self, auto&& field, bool matters = true, bool isFolded = false)
    {
        field(onlyIf(matters, folded({"data", QT_TRANSLATE_NOOP("fields", "Data"),
                                      QT_TRANSLATE_NOOP("fields", "what LeNet-5 learns first: 12 000 handwritten digits, or "
                                                                  "pictures of clothing")},
                                     isFolded)),
              self.data, {QT_TRANSLATE_NOOP("choices", "digits"), QT_TRANSLATE_NOOP("choices", "fashion")});
    }
    /// All but the data and the seed.
    static void foldedFields(auto& self, auto&& field, const char* netHelp, bool matters = true)
    {
        netField(field, self.net, QT_TRANSLATE_NOOP("choices", "trained"), netHelp, true);
        field(onlyIf(matters, folded({"epochs", QT_TRANSLATE_NOOP("fields", "Epochs before"),
                                      QT_TRANSLATE_NOOP("fields", "for which LeNet-5 is trained first")})),
              self.epochs, {1, 5});
        field(onlyIf(matters, folded({"images", QT_TRANSLATE_NOOP("fields", "Test pictures"),
                                      QT_TRANSLATE_NOOP("fields", "on which accuracy is measured")})),
              self.images, {100, 2000, 100});
    }
};

} // namespace lessons
