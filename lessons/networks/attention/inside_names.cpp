#include "lessons/networks/attention/inside.h"
#include "lessons/networks/attention/words.h"
#include "lessons/numbered.h"

namespace lessons::attention {
namespace {

class Namer {
public:
    explicit Namer(const Walk& w) : walk(w) {}

    Glossary all()
    {
        values(), attention(), recurrent("f", walk.pair.from, false), recurrent("b", walk.pair.from, true);
        recurrent("h", {}, false);
        learnt();
        tokens::nameSlopes(names);
        tokens::nameNext(names, walk.place, written);
        return std::move(names);
    }

private:
    void matrix(const char* id, const QString& name, const QStringList& rows, int ink = 0)
    {
        names[id] = {.name = name, .tex = QString::fromLatin1(id).left(1), .ink = ink, .axes = {rows, feature}};
    }
    void values()
    {
        for (const char* id : {"symbols", "length", "before"})
            names[id] = {.name = Words::tr("symbols"), .origin = Words::tr("input: what is read"), .spelled = true};
        names["length"].name = Words::tr("length");
        matrix("E", Words::tr("embedded"), read), matrix("B", Words::tr("written before, embedded"), before);
        matrix("M", Words::tr("read in both directions"), read, 2);
        for (const char* id : {"N1", "N2"}) matrix(id, Words::tr("of words near each other"), read);
        for (const char* id : {"F1", "F2"}) matrix(id, Words::tr("tanh of it"), read, 2);
        matrix("G", Words::tr("sentences"), sentences), matrix("R", Words::tr("query of sentences"), written);
        matrix("Y", Words::tr("weighted mean"), written, 3), matrix("C", Words::tr("state and mean"), written);
        matrix("U", Words::tr("weighted sums"), written), matrix("O", Words::tr("tanh of them"), written);
        matrix("z", Words::tr("logits"), written);
        names["z"].axes[1] = tokens::allOf(walk.script().writes);
        names["p"] = tokens::weighing(Words::tr("probability of each symbol"), "p", {written, names["z"].axes[1]});
    }
    void attention()
    {
        matrix("Q", Words::tr("queries"), written, 1), matrix("K", Words::tr("keys"), looked, 2);
        names["S_0"] = {.name = Words::tr("scores"), .tex = "s", .axes = {written, looked}};
        names["A_0"] = tokens::weighing(Words::tr("weights"), "\\alpha", {written, looked});
        matrix("Qw", Words::tr("query of words"), written, 1), matrix("Kw", Words::tr("keys of words"), read, 2);
        matrix("Vw", Words::tr("values of words"), read, 3),
            matrix("Yw", Words::tr("weighted mean of each sentence"), sentences, 3);
        const QStringList word{Words::tr("word")};
        names["Sw_0"] = {.name = Words::tr("scores of words"), .tex = "s", .axes = {sentences, word}};
        names["Aw_0"] = tokens::weighing(Words::tr("weights of the words"), "\\alpha", {sentences, word});
    }
    /// A cell, and its states in the order in which symbols come, forwards and on the way back.
    void recurrent(const std::string& cell, const std::vector<int>& symbols, bool reversed)
    {
        QStringList order = cell == "h" ? before : symbolsOf(walk.script().reads, symbols);
        if (reversed) std::reverse(order.begin(), order.end());
        const auto part = [&](const std::string& id, const QString& name, const char* tex, int ink = 0) {
            names[id] = {.name = name, .tex = tex, .ink = ink, .axes = {feature}};
        };
        part('x' + cell, Words::tr("symbol"), "x_t"), part(cell + "Old", Words::tr("state before"), "h_{t-1}", 2);
        names[cell + "Old"].origin = Words::tr("0 before the first symbol");
        part('r' + cell, Words::tr("reset gate"), "r_t", 4), part('z' + cell, Words::tr("update gate"), "z_t", 1);
        part('s' + cell, Words::tr("state let in"), "r_t h_{t-1}");
        part('c' + cell, Words::tr("candidate"), "\\tilde{h}_t", 3), part(cell, Words::tr("state"), "h_t", 2);
        for (const char* gate : {"r", "z"}) names[gate + cell].extent = widgets::Extent{0, 1, false};
        const auto map = [&](const std::string& of, const QString& name, const char* tex) {
            names[of + "OverTime"] = {.name = name, .tex = tex, .ink = 2, .axes = {feature, order}, .like = of};
        };
        map(cell, Words::tr("states, as symbols come"), "h");
        std::reverse(order.begin(), order.end());
        tokens::nameSlopes(names);
        map('d' + cell, Words::tr("slopes, on the way back"), "\\partial h");
        names['d' + cell + "OverTime"].decimals = 6;
    }
    /// Parameters stand nowhere: cards name them.
    void learnt()
    {
        Tape const& tape = walk.tape();
        for (const std::string& id : tape.ids()) {
            if (tape.origin(id) != engine::Origin::Parameter || names.contains(id)) continue;
            const QString of = QString::fromStdString(id).mid(1);
            const QString name = id[0] == 'b' ? Words::tr("biases of %1") : Words::tr("weights of %1");
            names[id] = spelled(name.arg(of), QStringLiteral("%1_{%2}").arg(QLatin1Char(id[0])).arg(of), Words::tr("learnt"),
                                {feature, feature});
        }
    }

    const Walk& walk;
    const QStringList read = symbolsOf(walk.script().reads, walk.pair.from),
                      written = symbolsOf(walk.script().writes, walk.pair.to), feature{Words::tr("feature")},
                      sentences = walk.sentences(),
                      before = QStringList{QStringLiteral("▶")} + written.mid(0, written.size() - 1),
                      looked = walk.model().words     ? sentences
                               : walk.one().isEmpty() ? read
                                                      : QStringList{walk.one()};
    Glossary names;
};

} // namespace

QStringList Walk::sentences() const { return numbered(Words::tr("sentence %1"), script().sentences); }

QString Walk::one() const
{
    if (attends) return {};
    return script().sentences > 1 ? Words::tr("the mean") : Words::tr("the last");
}

Glossary namesOf(const Walk& walk) { return Namer(walk).all(); }

Caption captionOf(const Walk& walk, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."), Words::tr("One sample of its batch is read, written, and learnt from.")};
    const std::string key = walk.tape().key(operation);
    const QString symbol = walk.symbolAt(operation);
    if (const Caption next = tokens::captionOfNext(key); !next.whole().isEmpty()) {
        if (symbol.isEmpty() || key.size() > 2) return next; // that of a gate
        return {Words::tr("Back through time."),
                Words::tr("At “%1” comes in what its state did for all later ones.").arg(symbol)};
    }
    if (key == "own") return {Words::tr("A few weights."), Words::tr("With these a first unit reads the features of a symbol.")};
    switch (key[0]) {
    case 'E': return {Words::tr("Embedding."), Words::tr("Each symbol is looked up: a row of a table that is learnt.")};
    case 'f':
        return {Words::tr("Forwards."), Words::tr("“%1” is read: the state keeps a share z and takes the rest.").arg(symbol)};
    case 'b': return {Words::tr("Backwards."), Words::tr("“%1” is read by a second cell, from the end.").arg(symbol)};
    case 'h': return {Words::tr("The decoder."), Words::tr("It is told “%1”, which stands before what it writes.").arg(symbol)};
    case 'N': return {Words::tr("Near words."), Words::tr("Of each word, and the two before and after it, weighted sums.")};
    case 'F': return {Words::tr("Tanh."), Words::tr("Each sum is bent into −1 … 1.")};
    case 'G': return {Words::tr("Sentences."), Words::tr("The mean of a sentence’s words is what it can be found by.")};
    case 'M': return {Words::tr("What was read."), Words::tr("Both states of each symbol, side by side.")};
    case 'B': return {Words::tr("Embedding."), Words::tr("What is to be written, one symbol later, from a table of its own.")};
    case 'Q':
    case 'R': return {Words::tr("Queries."), Words::tr("What each symbol that is written looks for.")};
    case 'K':
        return walk.attends ? Caption{Words::tr("Keys."), Words::tr("What each place can be found by.")}
                            : Caption{Words::tr("One vector."), Words::tr("All that is written must be made of it.")};
    case 'V': return {Words::tr("Values."), Words::tr("What each word gives to whom it fits.")};
    case 'S': return {Words::tr("Scores."), Words::tr("How well each key fits each query.")};
    case 'A': return {Words::tr("Softmax."), Words::tr("The scores of a row become weights that add up to 1.")};
    case 'Y': return {Words::tr("Weighted sums."), Words::tr("Of each place as much as its weight.")};
    case 'C': return {Words::tr("Writing."), Words::tr("State and weighted mean, side by side.")};
    case 'U':
    case 'O': return {Words::tr("Writing."), Words::tr("A dense layer mixes them, and tanh bends what comes of it.")};
    default: return {Words::tr("Logits."), Words::tr("For each symbol that could be written a number.")};
    }
}

} // namespace lessons::attention
