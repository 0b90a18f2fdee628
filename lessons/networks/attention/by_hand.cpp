#include "lessons/networks/attention/by_hand.h"

#include "engine/core/random.h"
#include "engine/tape/sequences.h"

#include <cmath>

namespace lessons::attention {
namespace {

using engine::Numbers;

constexpr int Hidden = 3;                                       ///< features inside of the additive score
constexpr double Size = 0.9, Apart = 0.3;                       ///< how far words of a topic are from each other
constexpr double Temperatures[] = {0.1, 0.2, 0.5, 1, 2, 5, 10}; ///< whose entropies are compared
enum Stream : std::uint32_t { TopicStream = 1, WordStream, QueryStream, WeightStream };

engine::Random randomOf(const Params& p, std::uint32_t stream) { return engine::Random(std::uint64_t(p.seed), stream); }

/// Two decimals: what is printed is what is computed with.
Numbers drawn(std::vector<int> shape, double deviation, engine::Random random)
{
    Numbers all(std::move(shape), engine::Precision::Double);
    for (double& x : all.data) x = std::round(100 * deviation * random.normal()) / 100;
    return all;
}

/// Topics whose mean is 0, so that each is unlike the others, and whose numbers are `Size` in the mean.
Numbers topicsApart(const Params& p)
{
    Numbers topics = drawn({Topics, p.features}, 1, randomOf(p, TopicStream));
    for (int d = 0; d < p.features; ++d) {
        const double mean = (topics.at(0, d) + topics.at(1, d) + topics.at(2, d)) / Topics;
        for (int t = 0; t < Topics; ++t) topics.at(t, d) -= mean;
    }
    for (int t = 0; t < Topics; ++t) {
        double squares = 0;
        for (int d = 0; d < p.features; ++d) squares += topics.at(t, d) * topics.at(t, d);
        for (int d = 0; d < p.features && squares > 0; ++d) topics.at(t, d) *= Size * std::sqrt(p.features / squares);
    }
    return topics;
}

/// Vectors near those of their topics.
Numbers wordsOf(const Params& p, int count, std::uint32_t stream, int firstTopic, int perTopic)
{
    const Numbers topics = topicsApart(p);
    Numbers all = drawn({count, p.features}, Apart, randomOf(p, stream));
    for (int i = 0; i < count; ++i)
        for (int d = 0; d < p.features; ++d)
            all.at(i, d) = std::round(100 * (all.at(i, d) + topics.at(firstTopic + i / perTopic, d))) / 100;
    return all;
}

Quantity asVector(Tape& tape, const char* id, Numbers matrix)
{
    matrix.shape = {int(matrix.size())};
    return tape.input(id, std::move(matrix));
}

/// Which topic's word each row is.
Numbers topicsOf()
{
    Numbers all({AllWords, Topics}, engine::Precision::Double);
    for (int i = 0; i < AllWords; ++i) all.at(i, i / WordsOfTopic) = 1;
    return all;
}

/// What scores are made with, whatever they compare.
class Scores {
public:
    Scores(Tape& tape, const Params& p) : m_tape(tape), m_p(p)
    {
        const auto draw = [&](const char* id, std::vector<int> shape, std::uint32_t part) {
            return tape.parameter(id, drawn(std::move(shape), 0.7, randomOf(p, WeightStream + part)));
        };
        if (p.score == Score::Bilinear) m_W = draw("W", {p.features, p.features}, 0);
        if (p.score != Score::Additive) return;
        m_W = draw("W", {Hidden, p.features}, 0), m_U = draw("U", {Hidden, p.features}, 1), m_v = draw("v", {Hidden}, 2);
    }
    /// All are there at once, to be made one by one.
    void plan(const char* id, const Quantity& keys, const Quantity& query) { m_tape.plan(id, all(keys, query)); }
    void makeNext(const char* id) { m_tape.step(id).makeNext(id); }

private:
    Quantity all(const Quantity& keys, const Quantity& query) const
    {
        if (m_p.score == Score::Bilinear) return matmul(keys, matmul(engine::transposed(*m_W), query)); // qᵀ W k
        if (m_p.score == Score::Additive)                                                               // v · tanh(W k + U q)
            return matmul(
                engine::tanh(matmul(keys, engine::transposed(*m_W)) + engine::spread(matmul(*m_U, query), 0, keys.shape()[0])),
                *m_v);
        const Quantity products = matmul(keys, query);
        return m_p.score == Score::Dot ? products : products / Quantity(std::sqrt(double(m_p.features)), "√D");
    }

    Tape& m_tape;
    const Params& m_p;
    std::optional<Quantity> m_W, m_U, m_v;
};

/// The whole distribution, its entropy, and what that would be at other temperatures.
Quantity distributed(Tape& tape, const Params& p, const char* alpha, const char* scores)
{
    const Quantity s = latest(tape, scores), made = tape.step(alpha).make(alpha, softmax(s / Quantity(p.temperature, "τ")));
    tape.make("H", engine::entropy(made));
    std::vector<Quantity> others;
    tape.point(alpha);
    if (p.form == Form::Hierarchical) return made;
    for (const double t : Temperatures) others.push_back(engine::entropy(softmax(s / Quantity(t, "τ"))));
    tape.make("Hs", engine::stacked(others));
    tape.point(alpha);
    return made;
}

void meetWords(Tape& tape, const Params& p, const Quantity& K, const Quantity& q)
{
    const Quantity V = p.form == Form::KeyValue ? tape.input("V", topicsOf()) : tape.carry("V", K);
    Scores scores(tape, p);
    scores.plan("s", K, q);
    for (int i = 0; i < AllWords; ++i) scores.makeNext("s");
    const Quantity alpha = distributed(tape, p, "alpha", "s");
    tape.step("y").make("y", p.form == Form::Hard ? row(V, mostOf(alpha)) : mixed(alpha, V));
}

/// Words of each sentence, and then the sentences that they make.
void meetSentences(Tape& tape, const Params& p, const Quantity& K, const Quantity& q)
{
    const int n = WordsOfTopic, D = p.features;
    const Quantity u = asVector(tape, "u", wordsOf(p, 1, QueryStream + 1, p.queriedTopic(), 1));
    Scores scores(tape, p);
    scores.plan("s", K, q);
    const Quantity s = engine::reshaped(latest(tape, "s") / Quantity(p.temperature, "τ"), {Topics, n});
    tape.plan("alpha", engine::reshaped(softmax(s), {Topics * n}));
    std::vector<Quantity> sentences;
    for (int i = 0; i < Topics; ++i)
        sentences.push_back(mixed(engine::sliced(latest(tape, "alpha"), 0, i * n, n), engine::sliced(K, 0, i * n, n)));
    tape.plan("h", engine::stacked(sentences));
    for (int i = 0; i < Topics; ++i) {
        for (int j = 0; j < n; ++j) scores.makeNext("s");
        tape.step("alpha").makeNext("alpha", n);
        tape.step("h").makeNext("h", D);
    }
    scores.plan("t", latest(tape, "h"), u);
    for (int i = 0; i < Topics; ++i) scores.makeNext("t");
    const Quantity beta = distributed(tape, p, "beta", "t");
    tape.step("y").make("y", mixed(beta, latest(tape, "h")));
}

/// One level of a hierarchy fills the stage: its numbers need the room.
Diagram level(const QString& keys, const QString& query, const QString& scores, const QString& weights, const QString& made,
              const QString& score)
{
    return inWords({QStringLiteral("%1^~ .  .  .  %2^%3").arg(query, made, made == QLatin1String("y") ? "~" : "#"),
                    QStringLiteral(".    .  .  .  mix:⊙"),
                    QStringLiteral("%1#  score:%2 %3 soft:softmax %4=").arg(keys, score, scores, weights)},
                   {query + " > score", QStringLiteral("%1 > score > %2 > soft > %3 > mix > %4").arg(keys, scores, weights, made),
                    keys + " > mix"});
}

} // namespace

Tape meet(const Params& p)
{
    Tape tape;
    const Quantity K = tape.input("K", wordsOf(p, AllWords, WordStream, 0, WordsOfTopic));
    const Quantity q = asVector(tape, "q", wordsOf(p, 1, QueryStream, p.queriedTopic(), 1));
    (p.form == Form::Hierarchical ? meetSentences : meetWords)(tape, p, K, q);
    return tape;
}

ViewPtr stageByHand(const Params& p, const Tape& tape)
{
    static const QString signs[] = {"v·tanh", "q·k", "q·k/√D", "q·Wk"}; // in the order of Score
    const QString score = signs[int(p.score)];
    const QString mix = p.form == Form::Hard ? QStringLiteral("mix:max") : QStringLiteral("mix:⊙");
    const QString V = p.form == Form::KeyValue ? QStringLiteral("V#") : QStringLiteral("V");
    const QString softmax = QStringLiteral("softmax");
    std::vector<ViewPtr> parts;
    for (const char* id : {"W", "U", "v"})
        if (tape.knows(id)) parts.push_back(cells({.id = id, .stretch = 0.3, .spare = true}));
    if (p.form == Form::Hierarchical) {
        parts.insert(parts.begin(), widgets::scenes({{"s", diagram(level("K", "q", "s", "alpha", "h", score))},
                                                     {"t", diagram(level("h", "u", "t", "beta", "y", score))}}));
        return beside(parts);
    }
    Diagram meeting = inWords({QStringLiteral("q^~ .        . .       .      .  y^~"),
                               QStringLiteral("K#  score:%1 s soft:%2 alpha= %3 %4").arg(score, softmax, mix, V)},
                              {"q > score", "K > score > s > soft > alpha > mix < V", "mix > y"});
    meeting.stretch = 2;
    parts.push_back(widgets::ledger({.ids = {"H"}, .bars = false}));
    parts.push_back(cells({.id = "Hs", .lying = true, .named = true}));
    return below({diagram(meeting), beside(parts)}, 12);
}

} // namespace lessons::attention
