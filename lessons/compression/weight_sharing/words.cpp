#include "lessons/compression/weight_sharing/run.h"
#include "lessons/numbered.h"

namespace lessons::sharing {
namespace {

QString bytes(const Tape& tape, const char* id) { return widgets::number(std::ceil(*tape.value(id, 0, tape.lastStep()) / 8), 0); }
QString share(const Tape& tape, const char* id, int step, std::size_t at = 0)
{
    return widgets::percent(tape.value(id, at, step).value_or(0));
}

} // namespace

Glossary names(const Params& p, const Tape&)
{
    QStringList sizes;
    for (const int k : SweptK) sizes << QStringLiteral("k = %1").arg(k);
    const std::vector<QStringList> square = pictureAxes(), each{countedFrom(0, p.k)}, swept{sizes}, one;
    const QString counted = Words::tr("counted"), tried = Words::tr("counted on the test pictures");
    const QString learnt = p.isNet() ? Words::tr("learnt") : QStringLiteral("Han, Mao, Dally 2016");
    const int digits = p.isNet() ? 3 : 2;
    Glossary all;
    const auto put = [&all](const char* id, const QString& name, const char* tex, int decimals,
                            const std::vector<QStringList>& axes, const QString& origin = {}) -> Naming& {
        return all[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .axes = axes};
    };
    put("weights", Words::tr("weights"), "w", digits, square, learnt), put("index", Words::tr("index"), "i", 0, square);
    put("restored", Words::tr("looked up"), "\\hat w", digits, square);
    put("gradient", Words::tr("gradient"), "\\partial w", digits, square, learnt);
    put("before", Words::tr("book before"), "c", digits, each, Words::tr("the beginning that is chosen")).classes = true;
    put("book", Words::tr("book"), "c'", digits, each), put("slope", Words::tr("summed"), "\\partial c", digits, each);
    put("tuned", Words::tr("fine-tuned"), "c''", digits, each);
    put("counts", Words::tr("weights of each"), "n", 0, each, counted);
    put("lengths", Words::tr("bits by Huffman"), "l", 0, each, Words::tr("from the tree of the rarest two"));
    put("plain", Words::tr("bits, full precision"), "", 0, one), put("coded", Words::tr("bits, shared"), "", 0, one);
    put("packed", Words::tr("bits, with Huffman"), "", 0, one), put("ratio", Words::tr("times smaller"), "r", 2, one);
    put("packedRatio", Words::tr("times smaller with Huffman"), "r", 2, one);
    FirstNet::nameImages(all), put("rightK", Words::tr("right"), "", 0, swept, tried);
    put("ratioK", Words::tr("times smaller"), "r", 1, swept).extent = {0, 32, false};
    put("accuracyK", Words::tr("accuracy"), "", 3, swept).extent = {0, 1, false};
    nameCodedTerms(all);
    const auto accuracy = [&](const char* right, const char* id, const QString& name, int ink) {
        Naming& naming = put(id, name, "", 3, one);
        naming.ink = ink, naming.extent = {0, 1, false};
        put(right, Words::tr("right, %1").arg(name), "", 0, one, tried);
    };
    accuracy("fullRight", "fullAccuracy", Words::tr("full precision"), 0);
    accuracy("right", "accuracy", Words::tr("with books"), 1),
        accuracy("controlRight", "controlAccuracy", Words::tr("control"), 2);
    put("plot", Words::tr("Where the weights lie"), "", 0, one).note = Words::tr("each in the colour of its value");
    const QStringList tensors = p.layerNames();
    if (p.isNet()) all["plot"].name = Words::tr("Tensor %1").arg(tensors[std::min(qsizetype(p.tensor), tensors.size()) - 1]);
    return all;
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    const auto target = tape.target(step);
    const int at = target && target->element ? target->element->front() : 0;
    const auto is = [&](const char* id) { return told(tape, id, {}, step); };
    const auto in = [&](const char* id) { return widgets::cellNumber(tape.value(id, std::size_t(at), step).value_or(0), 2); };
    const bool first = tape.round(step) == 0;
    if (key == "plain") return {Words::tr("In full precision."), Words::tr("32 bits each: %1 bytes.").arg(bytes(tape, "plain"))};
    if (key == "coded") return {Words::tr("Shared."), Words::tr("Indices and books: %1 bytes.").arg(bytes(tape, "coded"))};
    if (key == "ratio") return {Words::tr("Ratio."), Words::tr("%1 to 1, books included.").arg(is("ratio"))};
    if (key == "lengths") return {Words::tr("Huffman."), Words::tr("Frequent indices get short codes; the book says how long.")};
    if (key == "packed") return {Words::tr("Huffman."), Words::tr("In all %1 bytes.").arg(bytes(tape, "packed"))};
    if (key == "packedRatio") return {Words::tr("Ratio."), Words::tr("%1 to 1, not %2.").arg(is("packedRatio"), is("ratio"))};
    if (step == 0) return {Words::tr("16 weights."), Words::tr("They shall share %n values.", nullptr, p.k)};
    if (key == "before" && first) return {Words::tr("The book."), Words::tr("Its values begin here.")};
    if (key == "before") return {Words::tr("Once more."), Words::tr("Does a weight change to another value?")};
    if (key == "index") return {Words::tr("To the nearest."), Words::tr("Each weight takes the index of the nearest value.")};
    const bool isEmpty = (key == "book" || key == "slope") && tape.value("counts", std::size_t(at), step) == 0.0;
    if (key == "slope" && isEmpty) return {Words::tr("Grouped, summed."), Words::tr("No weight has index %1.").arg(at)};
    if (key == "book" && first && isEmpty)
        return {Words::tr("To the mean."), Words::tr("Value %1 has no weights: it stays.").arg(at)};
    if (key == "book" && first) return {Words::tr("To the mean."), Words::tr("Value %1 becomes %2.").arg(at).arg(in("book"))};
    if (key == "book") return {Words::tr("To the mean."), Words::tr("Each value goes to the mean of its weights.")};
    if (key == "restored") return {Words::tr("Looked up."), Words::tr("No index has changed: the weights are these now.")};
    if (key == "gradient") return {Words::tr("Fine-tuning."), Words::tr("A batch says how the loss changes with each weight.")};
    if (key == "slope") return {Words::tr("Grouped, summed."), Words::tr("All with index %1: %2.").arg(at).arg(in("slope"))};
    return {Words::tr("The book learns."), Words::tr("Each value goes against its sum (η = 1); indices stay.")};
}

Caption captionOfNet(const Now& now, const Tape& tape)
{
    const Params& p = now.params;
    const int step = tape.lastStep(), at = std::max(0, int(now.state.swept.size()) - 1);
    if (now.step == 0)
        return {Words::tr("A net that has learnt nothing."),
                Words::tr("Once it has, each of its tensors gets a book of %n values.", nullptr, p.k)};
    if (now.step <= p.netStep()) return p.caption(now.step, *now.state.net, now.state.fullRight);
    if (now.step <= p.clusteredStep())
        return {
            Words::tr("A round of k-means."),
            Words::tr("Weights go to the nearest value, values to the mean. Right on %1.").arg(share(tape, "accuracy", step))};
    if (!p.fine)
        return {Words::tr("k = %1.").arg(SweptK[at]),
                Words::tr("Right on %1, %2 times smaller.")
                    .arg(share(tape, "accuracyK", step, std::size_t(at)), told(tape, "ratioK", {at}, step, 1))};
    return {Words::tr("A batch."), Words::tr("Summed gradients move the values. Right on %1; control: %2.")
                                       .arg(share(tape, "accuracy", step), share(tape, "controlAccuracy", step))};
}

namespace {

Question aboutRatio(const Params& p, int at, int reveals, Finding right)
{
    return {.id = "ratio",
            .kind = Question::Number,
            .text = Words::tr("Indices and books of %1 values: how many times smaller is that?").arg(p.k),
            .at = at,
            .reveals = reveals,
            .tolerance = p.isNet() ? 0.8 : 0.16,
            .outcome = std::move(right)};
}
Outcome ratioOf(const Tape& tape)
{
    return {{{}, *tape.value("ratio", 0, tape.lastStep())},
            Words::tr("%1 bytes, not %2.").arg(bytes(tape, "coded"), bytes(tape, "plain"))};
}

} // namespace

std::vector<Question> questionsOfNet(const Now& changed)
{
    const Params& p = changed.params;
    return {aboutRatio(p, p.netStep(), p.netStep() + 1, [](const Now&, const Tape& tape) { return ratioOf(tape); })};
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const int last = tape.lastStep();
    const double ratio = *tape.value("ratio", 0, last);
    std::vector<Question> all{aboutRatio(p, stepOf(tape, "plain") - 1, stepOf(tape, "ratio"), ratioOf(tape))};
    const auto ask = [&](const char* id, const QString& text, int at, int reveals, bool yes, const QString& why) {
        all.push_back({.id = id,
                       .text = text,
                       .at = at,
                       .reveals = reveals,
                       .options = {{"yes", Words::tr("yes")}, {"no", Words::tr("no")}},
                       .outcome = {{yes ? "yes" : "no"}, why}});
    };
    if (p.huffman)
        ask("huffman", Words::tr("Will Huffman's code make it smaller still?"), stepOf(tape, "ratio"),
            stepOf(tape, "packedRatio"), *tape.value("packedRatio", 0, last) > ratio,
            Words::tr("It depends on how unequally often indices occur."));
    if (!p.fine) return all;
    const int tuned = stepOf(tape, "tuned");
    ask("tuned", Words::tr("Will value 0 go up?"), stepOf(tape, "gradient"), tuned, *tape.value("slope", 0, tuned) < 0,
        Words::tr("Its gradients add up to %1, and it goes against that.").arg(told(tape, "slope", {0}, tuned)));
    return all;
}

} // namespace lessons::sharing
