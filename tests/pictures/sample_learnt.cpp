#include "tests/pictures/sample_learnt.h"

#include "engine/core/random.h"
#include "engine/tape/operators.h"
#include "widgets/views/equation.h"

using namespace engine;
using widgets::beside;
using widgets::Glossary;
using widgets::Scale;

namespace {

constexpr int Side = 8;

Tensor noise(std::vector<int> shape, double scale, double middle, unsigned seed)
{
    Tensor tensor(std::move(shape));
    Random random(seed);
    for (float& x : tensor.data) x = float(middle + random.uniform(-scale, scale));
    return tensor;
}

} // namespace

Tape learnt()
{
    Tape tape;
    const Quantity photo = tape.input("photo", noise({3, Side, Side}, 127, 127, 1));
    const Quantity w = tape.parameter("w", noise({2, 3, 3}, 1, 0, 2)), rate = tape.parameter("rate", noise({2}, 0.1, 0.3, 3));
    tape.make("shade", row(photo, 0) / Quantity(127.0) - Quantity(1));
    const Quantity slope = tape.step("slope").make("slope", w * 2);
    tape.step("move");
    const Quantity from = tape.make("from", element(w, {1, 0, 2})), eta = tape.make("eta", element(rate, {1}));
    const Quantity g = tape.make("g", element(slope, {1, 0, 2}));
    tape.make("to", from - eta * g);
    return tape;
}

Glossary learntNames(bool zh)
{
    const QStringList who{zh ? "噪声" : "noise", zh ? "咖啡" : "coffee"}, row{zh ? "行" : "row"}, column{zh ? "列" : "column"};
    const QStringList colours{zh ? "红" : "red", zh ? "绿" : "green", zh ? "蓝" : "blue"};
    return {{"photo",
             {.name = zh ? "输入" : "input", .tex = "x", .scale = Scale::Grey, .bound = 255, .axes = {colours, row, column}}},
            {"shade", {.name = zh ? "灰度" : "shades", .tex = "s", .scale = Scale::Shades, .bound = 1, .axes = {row, column}}},
            {"w", {.name = zh ? "核" : "kernel", .tex = "w", .axes = {who, row, column}}},
            {"slope", {.name = zh ? "梯度" : "slope", .tex = "g", .axes = {who, row, column}}},
            {"rate", {.name = zh ? "学习率" : "learning rate", .tex = "\\eta", .axes = {who}}},
            {"from", {.name = zh ? "之前" : "before", .tex = "w"}},
            {"eta", {.name = "η", .tex = "\\eta"}},
            {"g", {.name = zh ? "梯度" : "slope", .tex = "g"}},
            {"to", {.name = zh ? "之后" : "after", .tex = "w"}},
            {"move", {.name = zh ? "一个权重" : "One weight"}}};
}

widgets::ViewPtr learntStage()
{
    const auto map = [](const char* id, int i) { return widgets::cells({.id = id, .map = i}); };
    return widgets::below({beside({widgets::picture({.id = "photo", .side = 120}), widgets::picture({.id = "shade", .side = 120}),
                                   map("w", 0), map("w", 1)}),
                           beside({map("slope", 0), map("slope", 1), widgets::ledger({.ids = {"rate"}})}),
                           widgets::equation({.parts = {{"from", "−"}, {"eta", "×"}, {"g", "="}, {"to"}}, .named = "move"})});
}
