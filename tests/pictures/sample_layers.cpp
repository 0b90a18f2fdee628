#include "tests/pictures/sample_layers.h"

#include "widgets/canvas/number.h"

#include <cmath>

using namespace engine;

namespace {

constexpr int Bins = 8;

/// So many rows of shares that add up to 1, fullest a bin further in each.
Numbers shares(int rows)
{
    Numbers all({rows, Bins}, Precision::Double);
    for (int i = 0; i < rows * Bins; ++i) all.data[std::size_t(i)] = i % Bins == 2 + i / Bins ? 0.65 : 0.05;
    return all;
}

} // namespace

Tape layers()
{
    Tape tape;
    const Quantity x = tape.input("x", Numbers::scalar(0.8));
    tape.plan("lies", Quantity(shares(2))), tape.plan("slopes", Quantity(shares(3)));
    tape.plan("flat", Quantity(Numbers::vector({0.5, 0.25}))), tape.plan("size", Quantity(Numbers::vector({1e-9, 2e-4, 0.3})));
    const Quantity y = tape.step("y").make("y", engine::tanh(x));
    tape.step("slope").make("slope", 1 - y * y);
    for (const char* id : {"lies", "flat", "slopes", "size"})
        tape.step(id).makeNext(id, int(tape.makings(id).back().quantity.size()));
    return tape;
}

widgets::Glossary layersNames(bool zh)
{
    const std::vector<QStringList> rows{{"1", "2", "3"}, {zh ? "箱" : "bin"}};
    return {
        {"x", {.name = "x", .tex = "x"}},
        {"y", {.name = zh ? "值" : "value", .tex = "f", .ink = 1}},
        {"slope", {.name = zh ? "斜率" : "slope", .tex = "f'", .ink = 2}},
        {"tanh", {.name = "tanh"}},
        {"lies", {.name = zh ? "激活值" : "Activations", .tex = "a", .note = zh ? "各层" : "per layer", .ink = 1, .axes = rows}},
        {"slopes", {.name = zh ? "梯度" : "Gradients", .tex = "g", .ink = 2, .axes = rows}},
        {"flat", {.name = zh ? "饱和" : "saturated", .tex = "s", .note = zh ? "饱和" : "saturated", .axes = {rows[0]}}},
        {"size", {.name = zh ? "大小" : "size", .tex = "n", .note = zh ? "大小" : "size", .axes = {rows[0]}}}};
}

widgets::ViewPtr layersStage()
{
    const widgets::Distributions lies{.id = "lies",
                                      .ticks = {-1, 0, 1},
                                      .tick = [](double x) { return widgets::number(x, 0); },
                                      .figures = "flat",
                                      .figure = [](double x) { return widgets::number(x, 2); },
                                      .rows = 3};
    const widgets::Distributions slopes{.id = "slopes",
                                        .low = -8,
                                        .high = 0,
                                        .ticks = {-8, -4, 0},
                                        .tick = [](double x) { return widgets::powerOfTen(int(x)); },
                                        .figures = "size",
                                        .figure = [](double x) { return widgets::scientific(x, 0); }};
    const auto slopeAt = [](double x) { return 1 - std::tanh(x) * std::tanh(x); };
    return widgets::below({widgets::curve({.f = [](const widgets::Frame&, double x) { return std::tanh(x); },
                                           .from = -3,
                                           .to = 3,
                                           .x = {"x", {}},
                                           .y = {"y", {}},
                                           .slope = {"slope", {}},
                                           .derivative = [slopeAt](const widgets::Frame&, double x) { return slopeAt(x); },
                                           .others = {[](double x) { return std::max(0.0, x); }},
                                           .named = "tanh"}),
                           widgets::ledger({.ids = {"x", "y", "slope"}, .bars = false}),
                           widgets::beside({distributions(lies), distributions(slopes)})});
}
