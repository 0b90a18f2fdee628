#include "tests/pictures/sample_roofs.h"

#include "widgets/canvas/number.h"

using namespace engine;

Tape roofs()
{
    Tape tape;
    const Quantity peak = tape.plan("peak", measured(Numbers::scalar(100))),
                   triad = tape.plan("triad", measured(Numbers::scalar(20)));
    tape.plan("ridge", peak / triad);
    const Quantity intensity = tape.input("intensity", Numbers::vector({0.5, 8, 40}));
    std::vector<Term> bounds;
    for (int op = 0; op < 3; ++op) bounds.push_back(call("min", {peak.term({}), intensity.term({op}) * triad.term({})}));
    const Quantity bound = tape.plan("bound", byHand(bounds)), rate = tape.plan("rate", measured(Numbers::vector({6, 60, 35})));
    tape.plan("share", rate / bound);
    tape.plan("speedup", measured(Numbers({3, 3}, Precision::Double)), 3);
    tape.step("peak").makeNext("peak");
    tape.step("triad").makeNext("triad");
    tape.step("ridge").makeNext("ridge");
    for (int op = 0; op < 3; ++op) {
        tape.step("bound").makeNext("bound");
        tape.step("rate").makeNext("rate");
        tape.makeNext("share");
    }
    return tape;
}

widgets::Glossary roofsNames(bool zh)
{
    const QStringList operators =
        zh ? QStringList{"激活", "矩阵乘积", "循环单元"} : QStringList{"activation", "product", "recurrent cell"};
    const std::vector<QStringList> axes{operators}, both{operators, {"1", "2", "4"}};
    return {{"roofline", {.name = zh ? "屋顶线" : "Roofline", .note = zh ? "GFLOP/s，FLOP/字节" : "GFLOP/s over FLOP per byte"}},
            {"peak", {.name = zh ? "峰值" : "Peak", .tex = "\\pi", .note = "GFLOP/s"}},
            {"triad", {.name = zh ? "内存" : "Memory", .tex = "\\beta", .note = "GB/s"}},
            {"ridge", {.name = zh ? "脊点" : "Ridge", .tex = "I^*", .note = "FLOP/byte"}},
            {"left", {.name = zh ? "受内存限制" : "memory-bound"}},
            {"right", {.name = zh ? "受算术限制" : "compute-bound"}},
            {"intensity", {.name = zh ? "强度" : "intensity", .tex = "I", .note = zh ? "强度" : "FLOP/byte", .axes = axes}},
            {"bound", {.name = zh ? "上限" : "bound", .tex = "P", .note = zh ? "上限" : "bound", .axes = axes}},
            {"rate", {.name = zh ? "实测" : "measured rate", .tex = "R", .note = zh ? "实测" : "measured", .axes = axes}},
            {"share", {.name = zh ? "比例" : "share", .tex = "R/P", .note = zh ? "比例" : "of its bound", .axes = axes}},
            {"speedup", {.name = zh ? "加速比" : "speed-up", .tex = "S", .note = zh ? "线程" : "Threads", .axes = both}}};
}

widgets::ViewPtr roofsStage()
{
    const widgets::Roofline roofs{.named = "roofline",
                                  .peak = "peak",
                                  .slope = "triad",
                                  .ridge = "ridge",
                                  .intensity = "intensity",
                                  .bound = "bound",
                                  .rate = "rate",
                                  .left = "left",
                                  .right = "right",
                                  .shown = 1,
                                  .stretch = 2};
    const auto printed = [](const std::string&, double value) { return widgets::threeDigits(value); };
    return widgets::below(
        {widgets::beside({roofline(roofs), widgets::speedups({.id = "speedup", .shown = 1})}),
         widgets::columns({.ids = {"intensity", "bound", "rate", "share"}, .printed = printed, .bars = "share", .shown = 1})});
}
