#include "engine/check/timing.h"
#include "engine/core/parallel.h"
#include "engine/nn/layers.h"
#include "engine/nn/train.h"
#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {
namespace {

using engine::Numbers;

constexpr int CostWidth = 64, Batch = 8, Shortest = 8, Lengths = 6; ///< lines of 8, 16, ... 256 symbols
constexpr int Tries = 5;

int lengthOf(int round) { return Shortest << round; }

/// The heads alone; or what is done at each place for itself: Q, K, V, O and the two dense layers.
engine::Network headsOf(const Params& p, int length)
{
    const engine::Shape rows{CostWidth, length};
    engine::Graph graph{{rows, rows, rows}};
    graph.add(engine::Attention{.heads = p.headCount()}, {0, 1, 2});
    return engine::Network(std::move(graph));
}
engine::Network placesOf(int length)
{
    const auto dense = [](int features) { return engine::Conv2d{features}; };
    engine::Graph graph{{{CostWidth, length}}};
    graph.chain({dense(4 * CostWidth), dense(CostWidth), dense(2 * CostWidth), dense(CostWidth)},
                0); // as many weights as Q, K, V and O have
    return engine::Network(std::move(graph));
}

/// Milliseconds of a line: the shortest of some tries.
double timeOf(const engine::Network& net)
{
    const auto parameters = engine::initialParameters<float>(net, engine::Initialisation::Xavier, engine::Random(1));
    engine::Pass<float> pass;
    pass.resize(net, Batch);
    engine::limitThreads(1); // starting some costs as much as a short line
    const double best = engine::fastestCall([&] { engine::forward<float>(net, parameters, pass); }, Tries, engine::Caches::Warm);
    engine::limitThreads(0);
    return 1000 * best / Batch;
}

} // namespace

Tape runCost(const Params& p)
{
    Tape tape;
    const Quantity d = tape.parameter("d", Numbers::scalar(CostWidth));
    for (int round = 0; round < Lengths; ++round) {
        tape.round("count");
        const Quantity T = tape.arrives("T", Numbers::scalar(lengthOf(round)));
        const Quantity perPlace = 8 * T * d * d, perPair = 2 * T * T * d;
        tape.make("perPlace", perPlace), tape.make("perPair", perPair);
        const engine::Network heads = headsOf(p, lengthOf(round)), places = placesOf(lengthOf(round));
        tape.measured("placeTime", Numbers::scalar(timeOf(places)));
        tape.measured("pairTime", Numbers::scalar(timeOf(heads)));
    }
    return tape;
}

Glossary namesOfCost()
{
    const auto counted = [](const QString& name, const char* tex) {
        return Naming{.name = name, .tex = tex, .scale = Scale::Sequential, .decimals = 0};
    };
    Glossary names{{"T", counted(Words::tr("symbols of a line"), "T")},
                   {"d", counted(Words::tr("features"), "d")},
                   {"perPlace", counted(Words::tr("products at places: 8 T d²"), "8Td^2")},
                   {"perPair", counted(Words::tr("products of pairs: 2 T² d"), "2T^2d")},
                   {"placeTime", counted(Words::tr("time at places, ms"), "t_1")},
                   {"pairTime", counted(Words::tr("time of pairs, ms"), "t_2")}};
    names["perPlace"].ink = names["placeTime"].ink = 1, names["perPair"].ink = names["pairTime"].ink = 2;
    names["placeTime"].decimals = names["pairTime"].decimals = 3;
    names["T"].origin = Words::tr("twice as many in each round"), names["d"].origin = Words::tr("chosen");
    names["count"] = {.name = Words::tr("What each place does for itself grows like the line, what pairs do like its square")};
    return names;
}

ViewPtr stageOfCost()
{
    const auto table = [](std::vector<std::string> ids, bool bars) {
        return widgets::ledger({.ids = std::move(ids), .bars = bars, .line = 2.6, .stretch = 1});
    };
    return titled({.named = "count"}, below({table({"T", "d"}, false), table({"perPlace", "perPair"}, true),
                                             table({"placeTime", "pairTime"}, true)}));
}

Caption captionOfCost(const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("How long may a line be?"),
                Words::tr("The products of a block are counted, and the block is timed on this machine.")};
    const auto is = [&](const char* id, int decimals) { return widgets::number(*tape.value(id, 0, step), decimals); };
    const QString lead = Words::tr("%1 symbols.").arg(is("T", 0));
    return {lead, Words::tr("Places take %1 products and %2 ms, pairs %3 and %4 ms.")
                      .arg(is("perPlace", 0), is("placeTime", 3), is("perPair", 0), is("pairTime", 3))};
}

std::vector<ChartOf> chartsOfCost()
{
    const auto pair = [](const char* id, const QString& title, const char* places, const char* pairs) {
        return ChartOf{.id = QString::fromLatin1(id),
                       .title = title,
                       .curves = {{.id = places, .name = Words::tr("places")}, {.id = pairs, .name = Words::tr("pairs")}},
                       .logY = true};
    };
    return {pair("products", Words::tr("Products, counted"), "perPlace", "perPair"),
            pair("time", Words::tr("Time, measured (ms)"), "placeTime", "pairTime")};
}

std::vector<Question> questionsOfCost(const Tape& tape)
{
    const int second = 2;
    return {{.id = "grows",
             .kind = Question::Number,
             .text = Words::tr("The line will be twice as long. How many times as many products will pairs take?"),
             .at = second - 1,
             .reveals = second,
             .tolerance = 0.01,
             .outcome = {{{}, *tape.value("perPair", 0, second) / *tape.value("perPair", 0, 1)},
                         Words::tr("Each of twice as many symbols meets twice as many.")}}};
}

} // namespace lessons::transformer
