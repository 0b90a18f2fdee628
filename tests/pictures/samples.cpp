#include "tests/pictures/samples.h"

#include "engine/core/random.h"
#include "engine/tape/operators.h"
#include "tests/pictures/sample_counts.h"
#include "tests/pictures/sample_layers.h"
#include "tests/pictures/sample_learnt.h"
#include "tests/pictures/sample_roofs.h"

#include <cmath>
#include <cstring>

using namespace engine;
using widgets::below;
using widgets::beside;
using widgets::Cells;
using widgets::cells;
using widgets::diagram;
using widgets::Glossary;
using widgets::inWords;
using widgets::Naming;
using widgets::Scale;
using widgets::ViewPtr;

namespace {

Tensor noise(std::vector<int> shape, double scale, unsigned seed)
{
    Tensor tensor(std::move(shape));
    Random random(seed);
    for (float& x : tensor.data) x = float(scale * random.normal());
    return tensor;
}

// --- a cell that remembers, with random weights ---------------------------------------------------------------------

Tape lstm()
{
    constexpr int Units = 4, Length = 8;
    Tape tape;
    std::vector<Quantity> W, U, b;
    for (int gate = 0; gate < 4; ++gate) {
        const std::string letter(1, "fico"[gate]);
        W.push_back(tape.draw("W" + letter, noise({Units}, 0.9, unsigned(gate))));
        U.push_back(tape.draw("U" + letter, noise({Units, Units}, 0.6, unsigned(gate + 10))));
        b.push_back(tape.draw("b" + letter, Tensor({Units}, gate == 0 ? 2.0F : 0.6F)));
    }
    const Quantity v = tape.draw("v", noise({Units}, 0.5, 30));
    const Tensor sequence = noise({Length}, 0.8, 31);
    Quantity hLast(0.0), cLast(0.0);
    for (int time = 0; time < Length; ++time) {
        tape.round("f");
        const Quantity x = tape.arrives("x", Tensor({}, sequence.data[std::size_t(time)]));
        const Quantity hOld = time == 0 ? tape.arrives("hOld", Tensor({Units})) : tape.carry("hOld", hLast);
        const Quantity cOld = time == 0 ? tape.arrives("cOld", Tensor({Units})) : tape.carry("cOld", cLast);
        const auto sum = [&](std::size_t gate) { return W[gate] * x + matmul(U[gate], hOld) + b[gate]; };
        const Quantity f = tape.make("f", logistic(sum(0)));
        const Quantity i = tape.step("i").make("i", logistic(sum(1)));
        const Quantity a = tape.step("candidate").make("candidate", engine::tanh(sum(2)));
        const Quantity c = tape.step("c").make("c", f * cOld + i * a);
        const Quantity o = tape.step("o").make("o", logistic(sum(3)));
        const Quantity h = tape.step("h").make("h", o * engine::tanh(c));
        hLast = h, cLast = c;
    }
    tape.step("y").make("y", dot(v, hLast));
    tape.overTime("xOverTime", "x"), tape.overTime("fOverTime", "f"), tape.overTime("cOverTime", "c");
    return tape;
}

Glossary lstmNames(bool zh)
{
    const QStringList unit{zh ? "单元" : "unit"}, time{zh ? "时刻" : "time"};
    const auto gate = [&](const char* en, const char* cn, const char* tex, int ink) {
        return Naming{.name = zh ? cn : en, .tex = tex, .scale = Scale::Sequential, .bound = 1, .ink = ink, .axes = {unit}};
    };
    return {
        {"x", {.name = zh ? "输入" : "input", .tex = "x_t", .bound = 3}},
        {"hOld", {.name = zh ? "上一输出" : "last output", .tex = "h_{t-1}", .bound = 1, .axes = {unit}}},
        {"cOld", {.name = zh ? "旧记忆" : "old memory", .tex = "c_{t-1}", .like = "c"}},
        {"f", gate("forget gate", "遗忘门", "f_t", 2)},
        {"i", gate("input gate", "输入门", "i_t", 4)},
        {"o", gate("output gate", "输出门", "o_t", 7)},
        {"candidate", {.name = zh ? "候选值" : "candidate", .tex = "\\tilde{c}_t", .bound = 1, .ink = 3, .axes = {unit}}},
        {"c", {.name = zh ? "新记忆" : "new memory", .tex = "c_t", .ink = 1, .axes = {unit}}},
        {"h", {.name = zh ? "隐藏状态" : "hidden state", .tex = "h_t", .bound = 1, .axes = {unit}}},
        {"y", {.name = zh ? "回答" : "answer", .tex = "y"}},
        {"xOverTime", {.name = zh ? "输入随时间" : "Input over time", .tex = "X", .axes = {time}, .like = "x"}},
        {"fOverTime",
         {.name = zh ? "遗忘门随时间" : "Forget gate over time",
          .tex = "F",
          .note = zh ? "颜色越满，保留越多" : "full colour: keeps its memory",
          .scale = Scale::Sequential,
          .bound = 1,
          .axes = {unit, time}}},
        {"cOverTime",
         {.name = zh ? "记忆随时间" : "Memory over time",
          .tex = "C",
          .note = zh ? "每个单元一行" : "one row for each unit",
          .axes = {unit, time}}},
    };
}

ViewPtr lstmStage()
{
    widgets::Diagram cell = inWords(
        {"cOld^ keep:⊙ . add:+  .         c^ . .           .", //
         ".     .      . .      .         .  . squash:tanh .", //
         "x^    .      . take:⊙ .         .  . show:⊙      .", //
         "hOld  f      i .      candidate .  o h           y"},
        {"cOld => keep => add => c > squash > show > h > y", "f > keep", "i > take < candidate", "take > add", "o > show"},
        {{"x hOld", "f i candidate o"}});
    cell.stretch = 2;
    const auto map = [&](const char* id, bool lying = false) {
        return cells({.id = id, .lying = lying, .tallest = 26, .spare = true});
    };
    return below({diagram(cell), beside({below({map("xOverTime", true), map("fOverTime")}, 10), map("cOverTime")})}, 20);
}

// --- a block of two layers, both ways ---------------------------------------------------------------------------------

Tape residual()
{
    constexpr int Units = 4;
    Tape tape;
    const Quantity x = tape.draw("x", noise({Units}, 1, 1)), target = tape.draw("t", noise({Units}, 1, 2));
    const Quantity W1 = tape.draw("W1", noise({Units, Units}, 0.5, 3)), W2 = tape.draw("W2", noise({Units, Units}, 0.5, 4));
    const Quantity z = tape.step("z").make("z", matmul(W1, x));
    const Quantity a = tape.step("a").make("a", relu(z));
    const Quantity F = tape.step("F").make("F", matmul(W2, a));
    const Quantity y = tape.step("y").make("y", F + x);
    const Quantity dy = tape.step("dy").make("dy", y - target);
    const Quantity da = tape.step("da").make("da", matmul(transposed(W2), dy));
    const Quantity dz = tape.step("dz").make("dz", da * slopeOf(Activation::Relu, z));
    tape.step("dx").make("dx", matmul(transposed(W1), dz) + dy);
    return tape;
}

Glossary residualNames(bool zh)
{
    const QStringList unit{zh ? "单元" : "unit"};
    const auto of = [&](const char* en, const char* cn, const char* tex, int ink = 0) {
        return Naming{.name = zh ? cn : en, .tex = tex, .ink = ink, .axes = {unit, unit}};
    };
    return {{"x", of("input", "输入", "x", 1)},        {"t", of("target", "目标", "t")},
            {"W1", of("weights", "权重", "W_1")},      {"W2", of("weights", "权重", "W_2")},
            {"z", of("weighted sum", "加权和", "z")},  {"a", of("activity", "激活", "a", 3)},
            {"F", of("residual", "残差", "F", 7)},     {"y", of("output", "输出", "y")},
            {"dy", of("gradient", "梯度", "g_y", 2)},  {"da", of("gradient", "梯度", "g_a", 2)},
            {"dz", of("gradient", "梯度", "g_z", 2)},  {"dx", of("gradient", "梯度", "g_x", 2)},
            {"block", of("block × 2", "模块 × 2", "")}};
}

ViewPtr residualStage()
{
    return diagram(inWords({".  W1^  .  .        .  W2^  .  .      .",       //
                            "x  m1:× z  f:relu   a  m2:× F  plus:+ y",       //
                            ".  .    .  .        .  .    .  t(     minus:−", //
                            "dx b0:× dz b1:relu′ da b2:× dy .      ."},
                           {"x > m1 > z > f > a > m2 > F > plus > y > minus > dy > b2 > da > b1 > dz > b0 > dx", "W1 > m1",
                            "W2 > m2", "t > minus", "x ^> plus", "dy v> b0"},
                           {}, {{"block", "W1 m1 z f a W2 m2 F"}}));
}

// --- a query and its keys ---------------------------------------------------------------------------------------------------

Tape attention()
{
    Tape tape;
    const Quantity q = tape.input("q", noise({4}, 1, 1)), K = tape.input("K", noise({6, 4}, 1, 2));
    Tensor values({6, 3});
    for (int i = 0; i < 6; ++i) values.at(i, i / 2) = 1;
    const Quantity V = tape.input("V", values);
    const Quantity s = tape.fill("s", "s", matmul(K, q) / Quantity(2, "√D"));
    const Quantity alpha = tape.step("alpha").make("alpha", softmax(s));
    tape.step("y").make("y", mixed(alpha, V));
    return tape;
}

Glossary attentionNames(bool zh)
{
    const QStringList keys{"setosa 1", "setosa 2", "versicolor 1", "versicolor 2", "virginica 1", "virginica 2"},
        measures{"sepal l.", "sepal w.", "petal l.", "petal w."}, species{"setosa", "versicolor", "virginica"};
    return {
        {"q", {.name = zh ? "查询" : "query", .tex = "q", .bound = 3, .axes = {measures}}},
        {"K", {.name = zh ? "键" : "keys", .tex = "K", .bound = 3, .axes = {keys, measures}}},
        {"V", {.name = zh ? "值" : "values", .tex = "V", .scale = Scale::Sequential, .bound = 1, .axes = {keys, species}}},
        {"s", {.name = zh ? "得分" : "scores", .tex = "s", .ink = 1, .axes = {keys}}},
        {"alpha",
         {.name = zh ? "权重" : "weights", .tex = "\\alpha", .scale = Scale::Sequential, .bound = 1, .ink = 3, .axes = {keys}}},
        {"y",
         {.name = zh ? "加权平均" : "weighted mean", .tex = "y", .scale = Scale::Sequential, .bound = 1, .axes = {species}}}};
}

ViewPtr attentionStage()
{
    return diagram(inWords({"q^~  .         .  .            .       .      y^~", //
                            "K#   score:q·k s  soft:softmax alpha=  mix:⊙  V"},
                           {"q > score", "K > score > s > soft > alpha > mix < V", "mix > y"}));
}

// --- a network of two layers --------------------------------------------------------------------------------------------------

Tape network()
{
    Tape tape;
    const Quantity x = tape.input("x", noise({784}, 1, 1));
    const Quantity W1 = tape.parameter("W1", noise({30, 784}, 0.05, 2)), b1 = tape.parameter("b1", noise({30}, 0.1, 3));
    const Quantity W2 = tape.parameter("W2", noise({3, 30}, 0.3, 4)), b2 = tape.parameter("b2", noise({3}, 0.1, 5));
    const Quantity a = tape.step("a").make("a", relu(matmul(W1, x) + b1));
    const Quantity z = tape.step("z").make("z", matmul(W2, a) + b2);
    tape.step("p").make("p", softmax(z));
    return tape;
}

Glossary networkNames(bool zh)
{
    const QStringList unit{zh ? "单元" : "unit"};
    return {
        {"x", {.name = zh ? "输入" : "input", .tex = "x", .axes = {unit}}},
        {"W1", {.name = zh ? "权重" : "weights", .tex = "W_1", .axes = {unit, unit}}},
        {"b1", {.name = zh ? "偏置" : "bias", .tex = "b_1", .axes = {unit}}},
        {"W2", {.name = zh ? "权重" : "weights", .tex = "W_2", .axes = {unit, unit}}},
        {"b2", {.name = zh ? "偏置" : "bias", .tex = "b_2", .axes = {unit}}},
        {"a", {.name = zh ? "激活" : "activity", .tex = "a^{(1)}", .ink = 3, .axes = {unit}}},
        {"z", {.name = zh ? "加权和" : "weighted sum", .tex = "z", .axes = {unit}}},
        {"p",
         {.name = zh ? "概率" : "probability", .tex = "p", .scale = Scale::Sequential, .bound = 1, .ink = 1, .axes = {unit}}}};
}

ViewPtr networkStage()
{
    return diagram(
        inWords({".  W1^  b1^     .        .  W2^   b2^     .  .            .", //
                 "x  m1:× plus1:+ f1:relu  a  m2:×  plus2:+ z  soft:softmax  p="},
                {"x > m1 > plus1 > f1 > a > m2 > plus2 > z > soft > p", "W1 > m1", "b1 > plus1", "W2 > m2", "b2 > plus2"}));
}

// --- a small net, both ways, as a graph; its points, its function
// ---------------------------------------------------------------

Tape graph()
{
    Tape tape;
    const Quantity x = tape.input("x", noise({3}, 1, 1)), t = tape.input("t", noise({2}, 1, 9));
    const Quantity W1 = tape.parameter("W1", noise({4, 3}, 0.7, 2)), W2 = tape.parameter("W2", noise({2, 4}, 0.7, 4));
    tape.input("px", noise({20}, 1, 7)), tape.input("py", noise({20}, 1, 8));
    const Quantity z1 = tape.fill("z1", "z1", matmul(W1, x));
    const Quantity a1 = tape.step("a1").make("a1", engine::tanh(z1));
    const Quantity y = tape.step("y").make("y", matmul(W2, a1));
    tape.step("L").make("L", meanSquared(y, t));
    tape.backward("L", {.without = {"x", "t"}});
    return tape;
}

Glossary graphNames(bool zh)
{
    const QStringList unit{zh ? "单元" : "unit"};
    const auto of = [&](const char* en, const char* cn, const char* tex, int ink = 0) {
        return Naming{.name = zh ? cn : en, .tex = tex, .ink = ink, .axes = {unit, unit}};
    };
    return {{"x", of("input", "输入", "x")},           {"t", of("target", "目标", "t")},
            {"W1", of("weights", "权重", "W_1")},      {"W2", of("weights", "权重", "W_2")},
            {"z1", of("weighted sum", "加权和", "z")}, {"a1", of("activity", "激活", "a", 3)},
            {"y", of("output", "输出", "y", 1)},       {"L", of("loss", "损失", "L")},
            {"dW1", of("slope", "梯度", "g_W")},       {"dW2", of("slope", "梯度", "g_W")},
            {"dz1", of("slope", "梯度", "g_z", 2)},    {"da1", of("slope", "梯度", "g_a", 2)},
            {"dy", of("slope", "梯度", "g_y", 2)},     {"px", of("width", "宽度", "x_1")},
            {"py", of("height", "高度", "x_2")},       {"hidden", of("hidden layer", "隐藏层", "")},
            {"tanh", of("tanh", "tanh", "")}};
}

ViewPtr graphStage()
{
    return beside(
        {widgets::network({.layers = {{.rows = {{"x"}}},
                                      {.rows = {{"z1", "a1"}, {"dz1", "da1"}}, .edges = {"W1", "dW1"}, .named = "hidden"},
                                      {.rows = {{"y"}, {"dy"}}, .edges = {"W2", "dW2"}}},
                           .stretch = 3}),
         below({widgets::ledger({.ids = {"L"}}), widgets::scatter({.x = "px", .y = "py"}),
                widgets::curve({.f = [](const widgets::Frame&, double x) { return std::tanh(x); },
                                .from = -3,
                                .to = 3,
                                .x = {"z1", {0}},
                                .y = {"a1", {0}},
                                .named = "tanh"})})});
}

// --- three devices in a row hand on what they have, on a clock -----------------------------------------------------------

constexpr int Devices = 3, Held = 4, Rows = 2;

/// The first half of what a device has is added to that of the next.
Tape row()
{
    Tape tape;
    Quantity held = tape.input("held", noise({Devices, Held}, 0.6, 5));
    Tensor own({Devices, Rows, Devices});
    for (int d = 0; d < Devices; ++d)
        for (int r = 0; r < Rows; ++r) own.at(d, r, d) = 1;
    Quantity inside = tape.input("inside", own);
    tape.input("whole", Tensor({Devices}, 4 * Held));
    tape.input("now", Tensor({}, 0.0F));
    for (int to = 1; to < Devices; ++to) {
        tape.step("send").make("now", Quantity(double(to), "now"));
        const int d = Rows * Devices, n = Held;
        inside = tape.remake("inside",
                             picked(inside, {(to - 1) * d, (to - 1) * d + 1, (to - 1) * d + 2}, {3}) +
                                 picked(inside, {to * d, to * d + 1, to * d + 2}, {3}),
                             {std::size_t(to * d), std::size_t(to * d + 1), std::size_t(to * d + 2)});
        held = tape.remake("held", picked(held, {to * n, to * n + 1}, {2}) + picked(held, {(to - 1) * n, (to - 1) * n + 1}, {2}),
                           {std::size_t(to * n), std::size_t(to * n + 1)});
    }
    return tape;
}

Glossary rowNames(bool zh)
{
    const auto word = [zh](const char* english, const char* chinese) { return QString::fromUtf8(zh ? chinese : english); };
    const QString device = word("device", "设备");
    const auto place = [device](const Indices& at) { return QStringLiteral("%1 %2").arg(device).arg(at[0] + 1); };
    return {{"held", {.name = word("numbers", "数"), .tex = "g", .place = place}},
            {"inside", {.name = word("inside", "含有"), .place = place}},
            {"whole", {.name = word("bytes", "字节"), .place = place}},
            {"part", {.name = word("part", "部分"), .place = place}},
            {"now", {.name = word("now", "现在")}},
            {"device", {.name = word("Device %1", "设备 %1")}},
            {"contains", {.name = word("contains", "含有")}},
            {"empty", {.name = word("empty", "空")}}};
}

ViewPtr rowStage()
{
    widgets::DeviceCards cards{
        .numbers = "held",
        .starts = {0, 2, Held},
        .inside = "inside",
        .whole = "whole",
        .region = "part",
        .letter = [](int r) { return QString(QChar(u'A' + r)); },
        .expected = [](const widgets::Frame&, int, int, int) { return 0; },
        .changes = [](const widgets::Frame&, int device, int r) { return device > 0 && r == 0; },
        .isFinished = [](const widgets::Frame& f, int device, int r) { return f.step() >= device && r == 0; }};
    const auto sends = [](const widgets::Frame& f, int from) {
        return f.moment.to == from + 1 ? QStringLiteral("g%1").arg(from) : QString();
    };
    widgets::Lanes::Track work{.lanes = Devices, .bars = {}, .memory = {}};
    for (int lane = 0; lane < Devices; ++lane) {
        work.bars.push_back({lane, lane * 0.5, lane * 0.5 + 1, widgets::Lanes::Forward, QStringLiteral("F%1").arg(lane)});
        work.bars.push_back({lane, lane * 0.5 + 1, lane * 0.5 + 1.5, widgets::Lanes::Backward, QStringLiteral("B")});
        work.memory.push_back({{0, 0}, {lane * 0.5, 2.0 + lane}, {lane * 0.5 + 1.5, 1}});
    }
    work.name = [](int lane) { return QString::number(lane + 1); };
    return below({widgets::deviceRow({.cards = cards, .sends = sends}),
                  widgets::lanes({.tracks = {work}, .clock = "now", .figure = [](double t) { return QString::number(t); }})});
}

} // namespace

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all{{"lstm", lstm, lstmNames, lstmStage},
                                         {"residual", residual, residualNames, residualStage},
                                         {"attention", attention, attentionNames, attentionStage},
                                         {"network", network, networkNames, networkStage},
                                         {"graph", graph, graphNames, graphStage},
                                         {"learnt", learnt, learntNames, learntStage},
                                         {"row", row, rowNames, rowStage},
                                         {"roofs", roofs, roofsNames, roofsStage},
                                         {"counts", counts, countsNames, countsStage},
                                         {"layers", layers, layersNames, layersStage}};
    return all;
}

const Sample& sample(const char* name)
{
    for (const Sample& one : samples())
        if (std::strcmp(one.name, name) == 0) return one;
    qFatal("no sample %s", name);
}

widgets::RunPtr runOf(const Sample& sample, const ViewPtr& stage)
{
    auto run = std::make_shared<widgets::Run>(sample.run());
    stage->collect(run->drawn);
    return run;
}
