#include "tests/pictures/sample_counts.h"

#include "widgets/views/tally.h"

using namespace engine;

Tape counts()
{
    Tape tape;
    const Term side(28, "side"), maps(8, "maps");
    const Term dense = Term(10, "units") * Term(1568, "inputs");
    const Quantity parameters = tape.plan("parameters", byHand(std::vector{maps * Term(9) + maps, Term(0), dense + Term(10)}));
    tape.plan("products", byHand(std::vector{side * side * maps * Term(9), Term(0), dense}));
    for (int layer = 0; layer < 3; ++layer) {
        tape.step("layer").makeNext("products");
        tape.makeNext("parameters");
    }
    tape.step("all").make("all", sum(parameters));
    return tape;
}

widgets::Glossary countsNames(bool zh)
{
    const std::vector<QStringList> axes{zh ? QStringList{"卷积", "池化", "全连接"}
                                           : QStringList{"convolution", "pooling", "dense"}};
    return {{"parameters", {.name = zh ? "参数" : "parameters", .tex = "p", .decimals = 0, .ink = 1, .axes = axes}},
            {"products", {.name = zh ? "乘加" : "multiply-adds", .tex = "c", .decimals = 0, .ink = 2, .axes = axes}},
            {"all", {.name = zh ? "全部参数" : "all parameters", .tex = "P", .decimals = 0}}};
}

widgets::ViewPtr countsStage()
{
    return widgets::below(
        {widgets::tally({.ids = {"parameters", "products"}}), widgets::ledger({.ids = {"all"}, .bars = false})});
}
