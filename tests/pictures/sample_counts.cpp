#include "tests/pictures/sample_counts.h"

#include "widgets/views/ribbons.h"
#include "widgets/views/tally.h"

using namespace engine;

Tape counts()
{
    Tape tape;
    const Term side(28, "side"), maps(8, "maps"), narrow(2, "maps");
    const Term dense = Term(20, "units") * Term(1568, "inputs"), last = Term(10, "units") * Term(20, "inputs");
    const Quantity parameters =
        tape.plan("parameters", byHand(std::vector{maps * Term(9) + maps, Term(0), dense + Term(20), last + Term(10)}));
    tape.plan("products", byHand(std::vector{side * side * maps * Term(9), Term(0), dense, last}));
    tape.input("in", Numbers::scalar(4));
    const Quantity wide = tape.step("wide").make("wide", byHand(maps));
    const Quantity small = tape.step("small").make("small", byHand(narrow));
    tape.step("joined").make("joined", wide + small);
    for (int layer = 0; layer < 4; ++layer) {
        tape.step("layer").makeNext("products");
        tape.makeNext("parameters");
    }
    tape.step("all").make("all", sum(parameters));
    return tape;
}

widgets::Glossary countsNames(bool zh)
{
    const std::vector<QStringList> axes{zh ? QStringList{"卷积", "池化", "全连接", "输出层"}
                                           : QStringList{"convolution", "pooling", "dense", "output"}};
    const auto count = [zh](const char* chinese, const char* english) {
        return widgets::Naming{.name = zh ? chinese : english, .tex = "c", .decimals = 0};
    };
    return {{"in", count("输入", "in")},
            {"wide", {.name = "3×3", .tex = "a", .decimals = 0, .ink = 3}},
            {"small", {.name = "1×1", .tex = "b", .decimals = 0, .ink = 4}},
            {"joined", count("输出", "out")},
            {"parameters", {.name = zh ? "参数" : "parameters", .tex = "p", .decimals = 0, .ink = 1, .axes = axes}},
            {"products", {.name = zh ? "乘加" : "multiply-adds", .tex = "c", .decimals = 0, .ink = 2, .axes = axes}},
            {"all", {.name = zh ? "全部参数" : "all parameters", .tex = "P", .decimals = 0}}};
}

widgets::ViewPtr countsStage()
{
    const widgets::Ribbons flow{.columns = 3,
                                .lanes = 2,
                                .nodes = {{"in"}, {"wide", 1, 0}, {"small", 1, 1}, {"joined", 2}},
                                .ways = {{"in", "wide"}, {"in", "small"}, {"wide", "joined"}, {"small", "joined"}}};
    return widgets::below({widgets::ribbons(flow), widgets::tally({.ids = {"parameters", "products"}}),
                           widgets::ledger({.ids = {"all"}, .bars = false})});
}
