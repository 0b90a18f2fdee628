#include "lessons/chosen.h"
#include "lessons/compression/weight_sharing/run.h"
#include "widgets/views/class_cells.h"

namespace lessons {
namespace sharing {
namespace {

using widgets::classCells;
using widgets::ledger;
using Ids = std::vector<std::string>;

ViewPtr cellsOf(const Ids& all)
{
    std::vector<ViewPtr> views;
    for (const std::string& id : all) {
        const bool isSquare = id == "weights" || id == "index" || id == "gradient" || id == "restored";
        views.push_back(classCells({.id = id, .classes = isSquare ? "index" : ""}));
    }
    return beside(std::move(views), 28);
}

/// As in the figure, what belongs together below each other; first where the weights lie is in place of the second row.
ViewPtr ofFew(const Params& p, const ViewPtr& plot, const ViewPtr& sizes)
{
    Ids second{"restored"};
    if (p.fine) second = {"gradient", "restored", "slope", "tuned"};
    if (p.huffman) second.emplace_back("lengths");
    return below({cellsOf({"weights", "index", "before", "book", "counts"}),
                  widgets::scenes({{"", plot}, {"restored", below({cellsOf(second), sizes}, 16)}})},
                 16);
}

/// Lists of many values are rows as wide as the stage, so that they can be read, and the parts of the run follow each
/// other. How many weights each value has, is first said in the plot.
ViewPtr ofMany(const Params& p, const ViewPtr& plot, const ViewPtr& sizes)
{
    const auto scene = [](const Ids& squares, const Ids& lists, const std::vector<ViewPtr>& more) {
        std::vector<ViewPtr> all{cellsOf(squares)};
        for (const std::string& id : lists) all.push_back(classCells({.id = id, .lying = true, .named = id == lists.back()}));
        all.insert(all.end(), more.begin(), more.end());
        return below(std::move(all), 8);
    };
    const Ids learning = p.fine ? Ids{"restored", "index", "gradient"} : Ids{"restored", "index"};
    return widgets::scenes(
        {{"", scene({"weights", "index"}, {"before", "book"}, {plot})},
         {"restored", scene(learning, p.fine ? Ids{"book", "slope", "tuned"} : Ids{"book"}, {})},
         {"plain", scene({"weights", "index"}, p.huffman ? Ids{"book", "counts", "lengths"} : Ids{"book", "counts"}, {sizes})}});
}

ViewPtr stageOf(const Params& p)
{
    const Ids bits = p.huffman ? Ids{"plain", "coded", "packed"} : Ids{"plain", "coded"};
    const Ids ratios = p.huffman ? Ids{"ratio", "packedRatio"} : Ids{"ratio"};
    const Ids right = p.fine ? Ids{"fullAccuracy", "accuracy", "controlAccuracy"} : Ids{"fullAccuracy", "accuracy"};
    const ViewPtr plot = titled({.named = "plot", .stretch = 3},
                                widgets::levelPlot({.numbers = "weights", .levels = "before", .counts = "counts"}));
    std::vector<ViewPtr> tables{ledger({.ids = bits, .line = 1.5}), ledger({.ids = ratios, .bars = false, .line = 1.5})};
    const bool many = p.k > 8;
    if (!p.isNet()) return many ? ofMany(p, plot, beside(std::move(tables), 32)) : ofFew(p, plot, beside(std::move(tables), 32));
    tables.insert(tables.begin(), ledger({.ids = right, .line = 1.5}));
    std::vector<ViewPtr> books{classCells({.id = "book", .lying = true})};
    if (p.fine) books.insert(books.begin(), classCells({.id = "slope", .lying = true}));
    const ViewPtr indices = classCells({.id = "index", .classes = "index"});
    const ViewPtr lists = below(std::move(books), 8); // of many values as wide as the stage, so that they can be read
    std::vector<ViewPtr> all{plot, many ? below({indices, lists}, 8) : beside({indices, lists}, 32),
                             beside(std::move(tables), 32)};
    if (!p.fine) all.push_back(widgets::courses({.ids = {"accuracyK", "ratioK"}, .stretch = 2}));
    return below(std::move(all), 14);
}

std::vector<ChartOf> charts(const Params&)
{
    return {accuracyChart({{.id = "accuracy", .name = Words::tr("with books")},
                           {.id = "controlAccuracy", .name = Words::tr("control"), .thin = true}})};
}

std::vector<Claim> claims()
{
    const ClaimRun run{{{"show", "net"}, {"k", "16"}, {"fine-tuning", "false"}, {"epochs", "5"}, {"images", "2000"}},
                       Params{}.clusteredStep()};
    const auto lost = [](const Session& session, int step) {
        const engine::Values values = session.values(step);
        return numberNamed(values, "fullAccuracy") - numberNamed(values, "accuracy");
    };
    const auto claim = [&](const char* id, const QString& sentence, auto read, const Bound& bound) {
        return Claim{.id = id, .sentence = sentence, .runs = {run}, .read = read, .bound = bound, .seconds = 9};
    };
    return {claim("k16-drop", Words::tr("16 values in each tensor cost a net of digits next to nothing."), lost, atMost(0.01)),
            claim("k16-ratio", Words::tr("It gets almost eight times smaller, books and biases included."), valueNamed("ratio"),
                  between(7.5, 8))};
}

std::unique_ptr<Session> makeByHand()
{
    return openAlone(Machine<Params>{.run = run,
                                     .names = names,
                                     .stage = [](const Params& p, const Tape&) { return stageOf(p); },
                                     .caption = caption,
                                     .questions = questions},
                     Params{});
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.lastStep(); },
                                         .record = record,
                                         .names = [](const Now& now) { return names(now.params, Tape()); },
                                         .stage = [](const Now& now) { return stageOf(now.params); },
                                         .caption = captionOfNet,
                                         .charts = charts,
                                         .questions = questionsOfNet,
                                         .net = netAt};

} // namespace
} // namespace sharing

extern const Lesson weightSharingLesson{
    .id = "weight-sharing",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Weight sharing"),
    .idea = QT_TRANSLATE_NOOP("lessons", "weights that are alike share one value: an index each, and a small book"),
    .stepsPerSecond = 1.5,
    .open =
        [] {
            using namespace sharing;
            return openEither({.field = "show",
                               .mechanism = {makeByHand, 1.5},
                               .training = {makeLive<machine>(), 4},
                               .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 35,
                .prerequisites = {"quantization", QT_TRANSLATE_NOOP("lessons", "the mean of numbers")},
                .question = QT_TRANSLATE_NOOP("lessons", "16 weights share 4 values: how many bits are that, with the book?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“What is shared cannot learn.” The value learns, by the sum of "
                                                              "the gradients of its weights.")},
    .claims = sharing::claims,
};

} // namespace lessons
