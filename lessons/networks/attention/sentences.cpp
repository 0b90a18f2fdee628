#include "engine/tape/sequences.h"
#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"
#include "lessons/numbered.h"

namespace lessons::attention {
namespace {

std::string wordsOf(int sentence) { return std::string("a").append(std::to_string(sentence)); }

QStringList sentencesOfTask() { return numbered(Words::tr("sentence %1"), tokens::scriptOf(tokens::Task::Sentences).sentences); }

} // namespace

// The words of each sentence share a weight of 1, and so do the sentences.
void recordSentences(Tape& tape, const Now& now, const Shown& shown)
{
    const tokens::EncoderDecoder& model = now.state.plan->model;
    const tokens::EncoderDecoder::Words& words = *model.words;
    const int n = model.network.shape(model.keys).pixels(), all = int(shown.written.from.size());
    const auto parameter = [&](const char* id, int value, int count) {
        return tape.parameter(id, shown.rows(model, value, count));
    };
    const Quantity q = parameter("q", words.queries, 1), K = parameter("K", words.keys, all);
    const Quantity s = tape.make("s", engine::reshaped(scoresOf(tape, now, q, K, words.attention, "v"), {n, all / n}));
    const Tensor weights = tokens::weightsOf(shown.pass, words.attention, 0, n, all / n, all / n);
    const Quantity alpha = tape.make("alpha", engine::numbersOf(weights, engine::softmax(s)));
    for (int i = 0; i < n; ++i) tape.make(wordsOf(i), row(alpha, i));
    const Quantity u = parameter("u", model.queries, 1), h = parameter("h", model.keys, n);
    const Quantity t = tape.make("t", row(scoresOf(tape, now, u, h, model.attention, "w"), 0));
    Tensor shares = tokens::weightsOf(shown.pass, model.attention, 0, 1, n, n);
    shares.shape = {n};
    tape.make("beta", engine::numbersOf(shares, engine::softmax(t)));
}

void nameSentences(Glossary& names, const QStringList& words)
{
    const QStringList all = sentencesOfTask(), feature{Words::tr("feature")};
    const int n = int(all.size()), length = int(words.size()) / n;
    for (int i = 0; i < n; ++i)
        names[wordsOf(i)] = tokens::weighing(all[i], QStringLiteral("\\alpha_%1").arg(i + 1), {words.mid(i * length, length)});
    names["alpha"] = tokens::weighing(Words::tr("weights of the words"), QStringLiteral("\\alpha"), {all, {Words::tr("word")}});
    names["beta"] = tokens::weighing(Words::tr("weights of the sentences"), QStringLiteral("\\beta"), {all});
    names["p"].name = Words::tr("answer: probability of each symbol");
    names["s"].axes = {all, {Words::tr("word")}};
    const QString question = Words::tr("computed from the question");
    names["t"] = spelled(Words::tr("scores"), "t", {}, {all});
    names["q"] = spelled(Words::tr("query of words"), "q", question, {{}, feature});
    names["u"] = spelled(Words::tr("query of sentences"), "u", question, {{}, feature});
    names["h"] = spelled(Words::tr("sentences"), "h", names["K"].origin, {{}, feature});
    names["w"] = spelled(Words::tr("weights of the score"), "w", Words::tr("learnt"), {{}, feature});
    names["K"].axes = {words, feature};
    for (const char* id : {"alpha", "Q", "H"}) names[id].spelled = true;
}

ViewPtr stageOfSentences()
{
    std::vector<ViewPtr> pairs;
    const auto words = [](int i) { return cells({.id = wordsOf(i), .lying = true, .named = true, .widest = 96, .tallest = 44}); };
    for (int i = 0; i < int(sentencesOfTask().size()); i += 2) pairs.push_back(beside({words(i), words(i + 1)}));
    const ViewPtr shares = cells({.id = "beta", .named = true, .widest = 96, .tallest = 60, .stretch = 0.6, .bars = true});
    return titled({.named = "map"}, below({beside({below(std::move(pairs)), shares}),
                                           cells({.id = "p", .named = true, .widest = 96, .tallest = 44, .stretch = 0.3})},
                                          12));
}

} // namespace lessons::attention
