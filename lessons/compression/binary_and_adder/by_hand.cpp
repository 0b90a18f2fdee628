#include "engine/numbers/binary.h"
#include "engine/numbers/energy.h"
#include "engine/tape/losses.h"
#include "engine/tape/pictures.h"
#include "lessons/compression/binary_and_adder/run.h"
#include "lessons/numbered.h"
#include "widgets/views/tally.h"

namespace lessons::binary {
namespace {

using engine::Numbers;
using widgets::cells;

/// x · w ≈ αβ (2 popcount(x xnor w) - n): the words are the engine's, and so is their product.
void recordXnor(Tape& tape, const Params& p, const Quantity& x, const Quantity& w)
{
    const Quantity n = tape.input("n", Numbers::scalar(Count));
    const Quantity xs = tape.step("signs").make("xs", signOf(x)), ws = tape.step("signs").make("ws", signOf(w));
    const Quantity bx = tape.step("bits").make("bx", (xs + 1) / 2), bw = tape.step("bits").make("bw", (ws + 1) / 2);
    const Quantity same = tape.fill("same", "same", 1 - absolute(bx - bw));
    const Quantity pop = tape.step("pop").make("pop", sum(same));
    const Quantity product = tape.step("product").make("product", numbersOf(Numbers::scalar(productOfSigns(x, w)), 2 * pop - n));
    tape.step("signDot").make("signDot", dot(xs, ws));
    if (p.scaled != Scaled::None) {
        Quantity scaled = product * tape.step("scale").make("alpha", mean(absolute(w)));
        if (p.scaled == Scaled::Both) scaled = scaled * tape.step("scale").make("beta", mean(absolute(x)));
        tape.step("estimate").make("estimate", scaled);
    }
    tape.step("exact").make("exact", dot(x, w));
}

/// Y = -Σ |x - w|, and what is taken for its derivatives (Chen et al. 2020); HardTanh d = (|d + 1| - |d - 1|) / 2.
void recordAdder(Tape& tape, const Quantity& x, const Quantity& w)
{
    const auto make = [&](const char* id, const Quantity& made) { return tape.step(id).make(id, made); };
    const Quantity gap = tape.fill("gap", "gap", absolute(x - w));
    make("y", 0 - sum(gap)), make("exact", sum(x * w));
    make("slope", signOf(x - w)), make("dw", x - w);
    make("dx", (absolute(w - x + 1) - absolute(w - x - 1)) / 2);
}

/// Energy in pJ of FP32 × and +, INT8 ×, INT32 +, INT8 +, and of a byte that is read.
constexpr double Prices[] = {engine::energy::FloatProduct, engine::energy::FloatSum, engine::energy::ByteProduct,
                             engine::energy::WordSum,      engine::energy::ByteSum,  engine::energy::ByteRead};
/// How many of them a product needs in FP32, in INT8, as |x - w| in FP32 and in INT8; and 64 products of signs. The table has no
/// gates: XNOR is taken for 8 additions of bytes, and popcount, a tree of 120 adders of a bit, for 15.
constexpr double Needs[] = {1, 1, 0, 0, 0, 4, 0, 0, 1, 1, 0, 1, 0, 2, 0, 0, 0, 4, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 8 + 15, 8};
constexpr int Kinds = 5, Signs = 4;

/// What a unit costs for a sample.
void recordEnergy(Tape& tape, const Params& p)
{
    Numbers table({Kinds, int(std::size(Prices))}, engine::Precision::Double);
    std::ranges::copy(Needs, table.data.begin());
    const Quantity price = tape.input("price", Numbers::vector({std::begin(Prices), std::end(Prices)}));
    const Quantity needs = tape.input("needs", table);
    const engine::Term n(p.inputs, "inputs"), words((p.inputs + 63) / 64, "words");
    const Quantity times = tape.plan("times", engine::byHand(std::vector{n, n, n, n, words}));
    const Quantity read = tape.plan("read", times * matmul(sliced(needs, 1, 5, 1), sliced(price, 0, 5, 1)));
    const Quantity spent = tape.plan("spent", times * matmul(sliced(needs, 1, 0, 5), sliced(price, 0, 0, 5)));
    for (int kind = 0; kind < Kinds; ++kind) {
        tape.step("unit").makeNext("times");
        tape.makeNext("read"), tape.makeNext("spent");
    }
    tape.step("saved").make("spentLess", element(spent, {0}) / element(spent, {Signs}));
    tape.step("saved").make("readLess", element(read, {0}) / element(read, {Signs}));
}

Tape run(const Params& p)
{
    Tape tape;
    if (p.show == Show::Energy) return recordEnergy(tape, p), tape;
    Numbers x = Numbers::vector(p.numbers("x")), w = Numbers::vector(p.numbers("w"));
    if (p.show == Show::Adder) x.shape = w.shape = {Side, Side};
    const Quantity inputs = tape.input("x", std::move(x)), weights = tape.parameter("w", std::move(w));
    if (p.show == Show::Adder) recordAdder(tape, inputs, weights);
    else recordXnor(tape, p, inputs, weights);
    return tape;
}

ViewPtr stage(const Params& p, const Tape& tape)
{
    if (p.show == Show::Energy)
        return below({beside({cells({.id = "needs", .named = true, .widest = 120, .stretch = 2}),
                              cells({.id = "price", .named = true, .bars = true})}),
                      widgets::tally({.ids = {"times", "spent", "read"}}),
                      widgets::ledger({.ids = {"spentLess", "readLess"}, .bars = false, .line = 1.5})});
    const auto editX = editsOf("x", p.numbers("x"), Side), editW = editsOf("w", p.numbers("w"), Side);
    widgets::Equation sum{.parts = {{.id = "x", .sign = QStringLiteral("−"), .edit = editX},
                                    {.id = "w", .sign = QStringLiteral("→"), .edit = editW},
                                    {.id = "gap", .sign = QStringLiteral("}")},
                                    {.id = "y"}}};
    if (p.show == Show::Adder)
        return below({widgets::equation(sum), beside({cells({.id = "slope"}), cells({.id = "dw"}), cells({.id = "dx"})}),
                      widgets::ledger({.ids = {"exact"}, .bars = false})});
    std::vector<ViewPtr> columns{cells({.id = "x", .tallest = 56, .edit = editX})};
    for (const char* id : {"xs", "bx", "same", "bw", "ws"}) columns.push_back(cells({.id = id, .tallest = 56}));
    columns.push_back(cells({.id = "w", .tallest = 56, .edit = editW}));
    sum = {.parts = {{"pop", QStringLiteral("· 2 −")}, {"n", "="}, {"product"}}, .stretch = 0};
    for (const char* id : {"alpha", "beta", "estimate"})
        if (tape.knows(id)) sum.parts.back().sign = *id == 'e' ? "=" : QStringLiteral("×"), sum.parts.push_back({id});
    return below({beside(std::move(columns), 12), widgets::equation(sum),
                  widgets::ledger({.ids = {"signDot", "exact"}, .bars = false, .line = 1.5})});
}

/// What a quantity is called, its symbol, and what is said of the step that makes it.
std::map<std::string, QStringList> words()
{
    const QString size = Words::tr("The mean size: with it the signs come closest to the numbers."),
                  saved = Words::tr("Against FP32.");
    std::map<std::string, QStringList> all{
        {"xs", {Words::tr("Signs"), "s", Words::tr("Only the sign is kept; 0 counts as +1.")}},
        {"bx", {Words::tr("Bits"), "b", Words::tr("+1 becomes 1, and −1 becomes 0.")}},
        {"same", {QStringLiteral("XNOR"), "e", Words::tr("1 where the bits are equal: there the product of the signs is +1.")}},
        {"pop", {Words::tr("popcount"), "c", Words::tr("So many bits are 1.")}},
        {"product", {Words::tr("product"), "s", Words::tr("So many products are +1, all others −1.")}},
        {"signDot", {Words::tr("signs, multiplied and added"), "s_x \\cdot s_w", Words::tr("One by one: exactly the same.")}},
        {"alpha", {Words::tr("mean |w|"), "\\alpha", size}},
        {"beta", {Words::tr("mean |x|"), "\\beta", size}},
        {"estimate", {Words::tr("estimate"), "\\hat y", Words::tr("The product of the signs, scaled.")}},
        {"exact", {Words::tr("x · w of the numbers"), "x \\cdot w", Words::tr("To compare: multiplied and added as they are.")}},
        {"gap", {QStringLiteral("|x − w|"), "d", Words::tr("How far the weight is from its input: no product is needed.")}},
        {"y", {Words::tr("output"), "Y", Words::tr("Minus their sum: at most 0, where patch and kernel are alike.")}},
        {"slope", {Words::tr("True slope by w"), "Y'", Words::tr("A sign: near or far, each weight would move equally fast.")}},
        {"dw", {Words::tr("Taken for it"), "g_w", Words::tr("x − w: a weight that is far from its input moves fast.")}},
        {"dx", {Words::tr("By x, within ±1"), "g_x", Words::tr("w − x, cut off, so that it cannot explode on its way back.")}},
        {"spent", {Words::tr("computing, pJ"), "E", Words::tr("Operations times energy (Horowitz, ISSCC 2014, 45 nm).")}},
        {"spentLess", {Words::tr("XNOR computes with less energy, times"), "q_E", saved}},
        {"readLess", {Words::tr("XNOR reads with less energy, times"), "q_M", saved}}};
    all["ws"] = all["xs"], all["bw"] = all["bx"];
    all["x"] = {Words::tr("Inputs"), "x"}, all["w"] = {Words::tr("Weights"), "w"}, all["n"] = {Words::tr("bits"), "n"};
    all["times"] = {Words::tr("times"), "k"}, all["read"] = {Words::tr("reading weights, pJ"), "M"};
    all["needs"] = {Words::tr("Operations of a product"), "a"}, all["price"] = {Words::tr("Energy, pJ"), "e"};
    all["inputs"] = {Words::tr("inputs"), "n"}, all["words"] = {Words::tr("words of 64 bits"), "u"};
    return all;
}

Glossary names(const Params& p, const Tape&)
{
    Glossary all;
    const std::vector<QStringList> place{{Words::tr("place")}}, pixel = pictureAxes();
    for (const auto& [id, word] : words())
        all[id] = {.name = word[0], .tex = word[1], .axes = p.show == Show::Adder ? pixel : place};
    for (const char* id : {"w", "gap", "dw", "dx"}) all[id].like = "x";
    const QStringList operations{"FP32 ×", "FP32 +", "INT8 ×", "INT32 +", "INT8 +", Words::tr("byte read")},
        units{"FP32", "INT8", Words::tr("adder FP32"), Words::tr("adder INT8"), Words::tr("XNOR, 64 at once")};
    all["price"].origin = Words::tr("Horowitz, ISSCC 2014: 45 nm, 0.9 V");
    all["needs"].origin = all["needs"].note = Words::tr("of XNOR an estimate"), all["needs"].axes = {units, operations};
    all["needs"].scale = all["price"].scale = Scale::Sequential, all["price"].axes = {operations};
    for (const char* id : {"times", "read", "spent"})
        all[id].axes = {units}, all[id].decimals = id == std::string("spent") ? 1 : 0;
    return all;
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const QString start = Words::tr("Start."), unit = Words::tr("What do %1 inputs of a unit cost?").arg(p.inputs);
    if (step == 0) return {start, p.show == Show::Energy ? unit : Words::tr("Nine inputs meet a kernel of nine weights.")};
    const QStringList word = words().at(tape.target(step)->id);
    return {word[0] + QStringLiteral(":"), word[2]};
}

std::vector<Question> questions(const Params&, const Tape& tape)
{
    std::vector<Question> all;
    const auto ask = [&](const char* id, double tolerance, const QString& text) {
        if (!tape.knows(id)) return;
        Question q{.id = QLatin1String(id), .kind = Question::Number, .text = text, .tolerance = tolerance};
        for (int step = tape.lastStep(); q.reveals == 0; --step)
            if (tape.target(step)->id == id) q.reveals = step, q.at = step - 1;
        q.outcome = {{{}, *tape.value(id, 0, tape.lastStep())}, words().at(id)[2]};
        all.push_back(q);
    };
    ask("product", 0, Words::tr("How much is the product of the two columns of signs?"));
    ask("estimate", 0.1, Words::tr("With its scales, what is the estimate of x · w?"));
    ask("y", 0.5, Words::tr("What will the output be?"));
    ask("spentLess", 100, Words::tr("How many times less energy does XNOR compute with than FP32?"));
    return all;
}

} // namespace

double productOfSigns(const Quantity& x, const Quantity& w)
{
    const auto packed = [](Numbers row) { return row.shape.insert(row.shape.begin(), 1), engine::binarised<double>(row); };
    std::int32_t product = 0;
    engine::binaryProduct(packed(x.value()), packed(w.value()), {&product, 1});
    return product;
}

std::unique_ptr<Session> makeByHand()
{
    return openAlone(Machine<Params>{run, names, stage, caption, {}, {}, {}, questions}, Params{});
}

} // namespace lessons::binary
