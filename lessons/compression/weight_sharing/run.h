#pragma once

#include "engine/tape/coded.h"
#include "lessons/claim.h"
#include "lessons/coded_net.h"
#include "lessons/coded_words.h"
#include "lessons/fields.h"
#include "lessons/first_net.h"
#include "lessons/training_words.h"

namespace lessons::sharing {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(weight_sharing)
};

enum class Show { ByHand, Net };

struct Params : FirstNet {
    Show show = Show::ByHand;
    engine::Seeding init = engine::Seeding::Linear;
    int k = 4, batches = 40, tensor = 3;
    bool fine = true, huffman = true;

    bool isNet() const { return show == Show::Net; }
    int clusteredStep() const;
    int lastStep() const;

    static void fields(auto& self, auto&& field)
    {
        field({"show", QT_TRANSLATE_NOOP("fields", "Show"),
               QT_TRANSLATE_NOOP("fields", "by-hand: 16 weights; net: all weights of a trained net")},
              self.show, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "net")});
        field({"k", QT_TRANSLATE_NOOP("fields", "Values k"), QT_TRANSLATE_NOOP("fields", "in the code book of each tensor")},
              self.k, {2, 16});
        field({"init", QT_TRANSLATE_NOOP("fields", "First values"),
               QT_TRANSLATE_NOOP("fields", "evenly from the lowest weight to the highest, among the sorted ones, or at random")},
              self.init,
              {QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "density"),
               QT_TRANSLATE_NOOP("choices", "random")});
        field(
            {"fine-tuning", QT_TRANSLATE_NOOP("fields", "Fine-tuning"),
             QT_TRANSLATE_NOOP("fields", "the values learn on, by gradients summed per cluster; without it a net is tried with 2 "
                                         "to 64 values instead")},
            self.fine);
        field({"huffman", QT_TRANSLATE_NOOP("fields", "Huffman code"),
               QT_TRANSLATE_NOOP("fields", "frequent indices get fewer bits")},
              self.huffman);
        dataField(self, field, self.isNet(), true);
        field(onlyIf(self.isNet(), folded({"tensor", QT_TRANSLATE_NOOP("fields", "Tensor shown"),
                                           QT_TRANSLATE_NOOP("fields", "whose weights are shown, counted from the input")})),
              self.tensor, {1, MostLayers});
        foldedFields(
            self, field,
            QT_TRANSLATE_NOOP("fields", "whose weights share values: LeNet-5, trained here, or one that a lesson has trained"),
            self.isNet());
        field(onlyIf(self.isNet(),
                     folded({"batches", QT_TRANSLATE_NOOP("fields", "Batches after"),
                             QT_TRANSLATE_NOOP("fields",
                                               "of 64 pictures, from which the values and the net without them learn on")})),
              self.batches, {1, 2000});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of random beginnings, first weights and the order of pictures"));
    }
};

constexpr int Rounds = 20; ///< of k-means in a net
constexpr int SweptK[] = {2, 4, 8, 16, 32, 64};

// LeNet-5 learns, its weights gather round the values, then these learn on, or other k are tried.
inline int Params::clusteredStep() const { return netStep() + Rounds; }
inline int Params::lastStep() const { return clusteredStep() + (fine ? batches : int(std::size(SweptK))); }

struct State {
    struct Tried {
        int right;
        engine::Books books;
    };
    int step = 0;
    NetPtr net = {};
    engine::Books before = {}, books = {};
    std::shared_ptr<const engine::Learner<float>> control = {};
    std::shared_ptr<const std::vector<float>> gradient = {}; ///< of the last batch
    int fullRight = 0, right = 0, controlRight = 0;          ///< test pictures
    std::vector<Tried> swept = {};
};
using Now = At<Params, State>;

Tape run(const Params& p);
extern const engine::Training<Params, State> training;
/// The net with the values that its weights share.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
Caption captionOfNet(const Now& now, const Tape& tape);
std::vector<Question> questionsOfNet(const Now& changed);

Glossary names(const Params& p, const Tape& tape);
Caption caption(const Params& p, const Tape& tape, int step);
std::vector<Question> questions(const Params& p, const Tape& tape);

} // namespace lessons::sharing
