#pragma once

#include "engine/nn/optimiser.h"
#include "lessons/tokens/fields.h"

#include <string>
#include <vector>

namespace lessons::attention {

enum class Kind { ByHand, Reversal, Dates, Sentences };
enum class Score { Additive, Dot, ScaledDot, Bilinear };
enum class Form { Soft, Hard, KeyValue, Hierarchical };
enum class Word { Cat, Dog, Bread, Rice, Train, Ship };

constexpr int Topics = 3, WordsOfTopic = 2, AllWords = Topics * WordsOfTopic;

/// In the order of Word.
inline const std::vector<std::string>& wordNames()
{
    static const std::vector<std::string> names{QT_TRANSLATE_NOOP("choices", "cat"),   QT_TRANSLATE_NOOP("choices", "dog"),
                                                QT_TRANSLATE_NOOP("choices", "bread"), QT_TRANSLATE_NOOP("choices", "rice"),
                                                QT_TRANSLATE_NOOP("choices", "train"), QT_TRANSLATE_NOOP("choices", "ship")};
    return names;
}

struct Params {
    Kind kind = Kind::ByHand;
    Score score = Score::Dot;
    // by hand
    Form form = Form::Soft;
    Word query = Word::Cat;
    int features = 3, seed = 1;
    double temperature = 1;
    // a training
    bool attends = true, hard = false;
    double rate = 0.004;
    std::string date = "二〇二四年十一月五日";
    int sequence = 1, steps = 300;

    int queriedTopic() const { return int(query) / WordsOfTopic; }
    /// Sequences of a step.
    int batch() const { return kind == Kind::Dates ? 32 : 64; }
    engine::Optimiser optimiser() const { return {.kind = engine::Optimiser::Adam, .rate = rate}; }
    bool trains() const { return kind != Kind::ByHand; }
    /// What is shown is one of the test sequences.
    bool drawsSequences() const { return kind == Kind::Reversal || kind == Kind::Sentences; }

    static void fields(auto& self, auto&& field)
    {
        using engine::Range;
        using Names = std::vector<std::string>;
        // those of the other kind of run are out of the way
        const auto byHand = [&self](const engine::About& about) { return onlyIf(!self.trains(), about); };
        const auto trained = [&self](const engine::About& about) { return onlyIf(self.trains(), about); };
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: one query meets a few keys, number by number; reversal, dates: a net with "
                                           "attention learns to write symbols backwards, or dates in one form; "
                                           "sentences: to find a word in the one sentence that is marked")},
              self.kind,
              Names{QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "reversal"),
                    QT_TRANSLATE_NOOP("choices", "dates"), QT_TRANSLATE_NOOP("choices", "sentences")});
        field({"score", QT_TRANSLATE_NOOP("fields", "Score"),
               QT_TRANSLATE_NOOP("fields", "how well a key k fits the query q: v·tanh(Wk + Uq), q·k, q·k/√D, or q·Wk")},
              self.score,
              Names{QT_TRANSLATE_NOOP("choices", "additive"), QT_TRANSLATE_NOOP("choices", "dot"),
                    QT_TRANSLATE_NOOP("choices", "scaled-dot"), QT_TRANSLATE_NOOP("choices", "bilinear")});
        field(byHand({"form", QT_TRANSLATE_NOOP("fields", "Form"),
                      QT_TRANSLATE_NOOP("fields",
                                        "soft: the mean of all words, weighted; hard: the word with the most weight alone; "
                                        "key-value: what is mixed is another table than what is compared; "
                                        "hierarchical: words make sentences, and sentences the whole")}),
              self.form,
              Names{QT_TRANSLATE_NOOP("choices", "soft"), QT_TRANSLATE_NOOP("choices", "hard"),
                    QT_TRANSLATE_NOOP("choices", "key-value"), QT_TRANSLATE_NOOP("choices", "hierarchical")});
        field(byHand({"temperature", QT_TRANSLATE_NOOP("fields", "Temperature τ"),
                      QT_TRANSLATE_NOOP("fields", "by which scores are divided before the softmax")}),
              self.temperature, Range{0.1, 10, 0.1, true});
        field(byHand({"query", QT_TRANSLATE_NOOP("fields", "Query"),
                      QT_TRANSLATE_NOOP("fields", "the word whose like is asked for")}),
              self.query, wordNames());
        field(trained({"attends", QT_TRANSLATE_NOOP("fields", "Attention"),
                       QT_TRANSLATE_NOOP("fields", "off: all that is written is made of one vector, the encoder's last")}),
              self.attends);
        field(trained({"hard", QT_TRANSLATE_NOOP("fields", "Hard"),
                       QT_TRANSLATE_NOOP("fields", "on: what has the most weight is taken alone; slopes go straight "
                                                   "through, as if it had been the weighted mean")}),
              self.hard);
        tokens::dateField(field, self.date, self.kind == Kind::Dates);
        tokens::sequenceField(field, self.sequence, self.drawsSequences(), 300);
        field(byHand(folded({"features", QT_TRANSLATE_NOOP("fields", "Features D"),
                             QT_TRANSLATE_NOOP("fields", "numbers of a query, and of a key")})),
              self.features, Range{1, 16});
        adamField(field, self.rate, 0.0001, self.trains());
        endField(field, self.steps, {1, 1000}, self.trains());
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of the vectors by hand; of the first weights and all sequences"));
    }
};

} // namespace lessons::attention
