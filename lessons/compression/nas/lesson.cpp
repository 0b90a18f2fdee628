#include "lessons/compression/nas/run.h"
#include "lessons/compression/nas/views.h"
#include "widgets/views/explain.h"
#include "widgets/views/pareto.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace nas {

QString placeOf(Grain grain, int gene)
{
    if (grain == Grain::Topology) {
        const auto& [from, to] = waysOfTopology()[std::size_t(gene)];
        return Words::tr("way %1 → %2").arg(from).arg(to);
    }
    const QString number = QString::number(grain == Grain::Block ? (gene + 1) / 2 : gene);
    if (grain == Grain::Cell)
        return (gene % 2 == 0 ? Words::tr("node %1") : Words::tr("input of node %1")).arg(gene == 0 ? 1 : (gene + 3) / 2);
    if (gene == 0) return Words::tr("width");
    if (grain == Grain::Layer) return Words::tr("layer %1").arg(number);
    return (gene % 2 == 1 ? Words::tr("block %1") : Words::tr("repeats of block %1"))
        .arg(gene % 2 == 1 ? number : QString::number(gene / 2));
}

QString optionOf(Grain grain, int gene, int option)
{
    const std::string& id = genesOf(grain)[std::size_t(gene)].options[std::size_t(option)];
    const std::map<std::string, QString> words{
        {"skip", Words::tr("skip")},           {"dw3", Words::tr("dw 3×3")},  {"plain", Words::tr("plain")},
        {"residual", Words::tr("residual")},   {"dense", Words::tr("dense")}, {"ghost", Words::tr("Ghost")},
        {"separable", Words::tr("separable")}, {"none", Words::tr("no")},     {"way", Words::tr("yes")}};
    if (const auto found = words.find(id); found != words.end()) return found->second;
    if (grain == Grain::Block && gene > 0) return QStringLiteral("×%1").arg(option + 1);
    if (grain == Grain::Cell && gene % 2 == 1)
        return id == "in" ? Words::tr("from x") : Words::tr("from node %1").arg(QString::fromStdString(id));
    return QString::fromStdString(id).replace(QLatin1Char('x'), QStringLiteral("×"));
}

constexpr const char* Sources[] = {"ˣ", "¹", "²"};
constexpr int Short = 5; ///< letters of a long word in a log

QString brief(Grain grain, int net)
{
    const Genes genes = genesAt(grain, net);
    const auto word = [&](int gene) { return optionOf(grain, gene, genes[std::size_t(gene)]); };
    const auto layer = [&](int gene) {
        return genes[std::size_t(gene)] == 0 ? QStringLiteral("–") : word(gene).remove(QStringLiteral(" 3×3"));
    };
    if (grain == Grain::Layer) return QStringLiteral("%1: %2, %3, %4").arg(word(0), layer(1), layer(2), layer(3));
    if (grain == Grain::Block)
        return QStringLiteral("%1: %2%3, %4%5").arg(word(0), word(1).left(Short), word(2), word(3).left(Short), word(4));
    QString all;
    const auto source = [&](int gene) { return QString::fromUtf8(Sources[genes[std::size_t(gene)]]); };
    if (grain == Grain::Cell) return QStringLiteral("%1, %2%3, %4%5").arg(layer(0), layer(2), source(1), layer(4), source(3));
    for (std::size_t w = 0; w < genes.size(); ++w)
        if (genes[w] == 1) all += QStringLiteral("%1%2 ").arg(waysOfTopology()[w].first).arg(waysOfTopology()[w].second);
    return all.trimmed();
}

namespace {

std::vector<ChartOf> charts(const Params& p)
{
    ChartOf chart{.id = "best",
                  .title = p.plan().estimates() ? Words::tr("Score of the choice so far") : Words::tr("Score of the best so far"),
                  .note = p.searches() ? Words::tr("from candidate %1 on").arg(FirstInChart) : QString(),
                  .curves = {{.id = "best", .name = p.searches() ? Words::tr("search") : Words::tr("best"), .ink = 1}}};
    if (p.plan().hasControl())
        chart.curves.push_back({.id = "bestRandom", .name = Words::tr("at random"), .ink = 2, .thin = true});
    return {chart};
}

Genes largest(Grain grain)
{
    if (grain == Grain::Layer) return {2, 3, 3, 3};
    if (grain == Grain::Block) return {2, 1, 1, 1, 1};
    return grain == Grain::Cell ? Genes{3, 0, 3, 0, 3} : Genes(waysOfTopology().size(), 1);
}

/// The candidate that was this net first.
int firstOf(const std::vector<int>& tried, int k) { return int(std::ranges::find(tried, tried[std::size_t(k)]) - tried.begin()); }

/// What a candidate comes from, in words.
QString originOf(const Now& now, int k)
{
    const Params& p = now.params;
    const Search& search = now.state.run.search;
    const int parent = search.parents[std::size_t(k)];
    if (p.strategy == Strategy::Gradient)
        return Words::tr("After %1 batches for all options at once, the heaviest of them").arg(now.state.run.oneShot->updates);
    if (p.strategy == Strategy::Reinforce && k > 0) return Words::tr("Drawn, what scored well more often");
    if (parent < 0 && p.strategy == Strategy::Evolution)
        return Words::tr("Drawn at random, as the first %1 are for both searches").arg(p.population);
    if (parent < 0) return Words::tr("Drawn at random");
    const Genes before = genesAt(p.grain, search.tried[std::size_t(parent)]),
                after = genesAt(p.grain, search.tried[std::size_t(k)]);
    const int gene = int(std::ranges::mismatch(before, after).in1 - before.begin());
    return Words::tr("Like candidate %1, but %2: %3 instead of %4")
        .arg(QString::number(parent + 1), placeOf(p.grain, gene), optionOf(p.grain, gene, after[std::size_t(gene)]),
             optionOf(p.grain, gene, before[std::size_t(gene)]));
}

Caption captionOfAll(const Now& now, const Tape& tape)
{
    const State& s = now.state;
    const int last = tape.lastStep();
    if (s.regrets)
        return {Words::tr("Searched 200 times."),
                Words::tr("After 60 candidates random search misses %1 points of the best score, evolution %2, reinforcement %3.")
                    .arg(told(tape, "regretRandom", {Checkpoints - 1}, last),
                         told(tape, "regretEvolution", {Checkpoints - 1}, last),
                         told(tape, "regretReinforcement", {Checkpoints - 1}, last))};
    const int best = s.run.chosen();
    return {Words::tr("%1 of %2 nets are trained.").arg(s.run.tried()).arg(now.params.candidates()),
            Words::tr("The best so far, drawn above: right on %1 %, %2 parameters.")
                .arg(told(tape, "accuracy", {best}, last, 1),
                     widgets::number(double(parametersOf(now.params.grain, s.run.search.tried[std::size_t(best)])), 0))};
}

Caption caption(const Now& now, const Tape& tape)
{
    const Params& p = now.params;
    const State& s = now.state;
    if (now.step == 0)
        return {Words::tr("Nothing is trained yet."),
                p.searches()
                    ? Words::tr("%1 nets can be built of these choices; the search may try %2 of them.")
                          .arg(sizeOf(p.grain))
                          .arg(p.budget)
                    : Words::tr("All %1 nets of the space are trained; then it is known what each search would have found.")
                          .arg(sizeOf(p.grain))};
    if (!p.searches()) return captionOfAll(now, tape);
    const int k = s.run.tried() - 1, last = tape.lastStep();
    const QString right = told(tape, "accuracy", {k}, last, 1), score = told(tape, "score", {k}, last, 1);
    QString text = Words::tr("%1: right on %2 %, score %3.").arg(originOf(now, k), right, score);
    if (p.plan().estimates())
        text = Words::tr("%1: estimated %2 %, fully trained right on %3 %.")
                   .arg(originOf(now, k), told(tape, "estimate", {k}, last, 1), right);
    if (const int same = firstOf(s.run.search.tried, k); same < k)
        text += QLatin1Char(' ') + Words::tr("As candidate %1 already.").arg(same + 1);
    else if (s.run.chosen() == k && k > 0)
        text += QLatin1Char(' ') + (p.plan().estimates() ? Words::tr("The choice so far.") : Words::tr("The best so far."));
    return {Words::tr("Candidate %1.").arg(k + 1), text};
}

} // namespace

Glossary names(const Now& now)
{
    const Params& p = now.params;
    QStringList numbers, genes, shared, evaluations;
    for (int k = 0; k < p.candidates(); ++k) numbers << (p.searches() ? QString::number(k + 1) : QString());
    for (int g = 0; g < int(genesOf(p.grain).size()); ++g) {
        genes << placeOf(p.grain, g);
        if (p.strategy != Strategy::Gradient || genesOf(p.grain)[std::size_t(g)].mixes) shared << genes.back();
    }
    for (const int n : Evaluations) evaluations << Words::tr("after %1").arg(n);
    const auto place = [](const engine::Indices& at) {
        return at.empty() ? QString() : Words::tr("candidate %1").arg(at[0] + 1);
    };
    Glossary all;
    const auto name = [&](const char* id, const QString& words, const char* tex, int decimals, const widgets::Extent& extent,
                          int ink = 0) {
        all[id] = {.name = words, .tex = QString::fromLatin1(tex), .decimals = decimals, .ink = ink, .extent = extent};
    };
    const double few = double(parametersOf(p.grain, 0)), many = double(parametersOf(p.grain, indexOf(p.grain, largest(p.grain))));
    name("parameters", Words::tr("parameters"), "P", 0, {few, many, true}, 1);
    name("accuracy", Words::tr("right, %"), "a", 1, {0, 100, false});
    name("estimate", Words::tr("estimate, %"), "e", 1, {0, 100, false});
    name("score", Words::tr("score"), "s", 1, {-9, 100, false});
    for (const char* id : {"parameters", "accuracy", "estimate", "score"}) all[id].axes = {numbers}, all[id].place = place;
    const bool estimates = p.plan().estimates(); // who is chosen by an estimate need not be the best
    name("best", estimates ? Words::tr("score of the chosen") : Words::tr("best score"), "s^*", 1, {-9, 100, false}, 1);
    name("bestRandom", estimates ? Words::tr("chosen at random") : Words::tr("best at random"), "s_r", 1, {-9, 100, false}, 2);
    name("unseen", estimates ? Words::tr("chosen net, unseen digits, %") : Words::tr("best net, unseen digits, %"), "u", 1,
         {0, 100, false});
    name("cost", Words::tr("digits learnt from"), "c", 0, {0, 999999, true});
    name("tau", Words::tr("rank correlation τ"), "\\tau", 2, {-1, 1, false});
    name("choices", Words::tr("choice"), "g", 0, {0, 5, true});
    all["choices"].axes = {genes}, all["choices"].origin = Words::tr("what the search chose: the number of the option, from 0");
    name("shares", p.strategy == Strategy::Gradient ? Words::tr("its weight") : Words::tr("its probability"), "p", 2,
         {0, 1, false});
    all["shares"].axes = {shared}, all["logit"] = {.name = Words::tr("logit")};
    const widgets::Extent missed{0, 5, false};
    name("regretRandom", Words::tr("random misses"), "r_r", 2, missed, 2);
    name("regretEvolution", Words::tr("evolution misses"), "r_e", 2, missed, 1);
    name("regretReinforcement", Words::tr("reinforcement misses"), "r_p", 2, missed, 3);
    for (const char* id : {"regretRandom", "regretEvolution", "regretReinforcement"}) all[id].axes = {evaluations};
    all["pareto"] = {.name = Words::tr("Right, % against parameters"), .note = Words::tr("filled: nothing smaller is as good")};
    const std::pair<const char*, QString> words[] = {{"hundred", Words::tr("percent")},
                                                     {"right", Words::tr("told right")},
                                                     {"digits", Words::tr("digits")},
                                                     {"weights", Words::tr("weights")},
                                                     {"others", Words::tr("biases, scales, statistics")},
                                                     {"searches", Words::tr("searches")},
                                                     {"candidates", Words::tr("candidates")},
                                                     {"each", Words::tr("digits each")},
                                                     {"batches", Words::tr("batches")},
                                                     {"pictures", Words::tr("digits a batch")},
                                                     {"alike", Words::tr("pairs in the same order")},
                                                     {"otherwise", Words::tr("pairs in the other order")},
                                                     {"pairs", Words::tr("pairs")}};
    for (const auto& [id, word] : words) all[id] = {.name = word};
    return all;
}

ViewPtr stage(const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const int last = s.run.tried() - 1, best = s.run.chosen();
    const auto line = [](std::vector<std::string> ids) {
        return widgets::ledger({.ids = std::move(ids), .bars = false, .line = 1.4});
    };
    const ViewPtr pareto =
        widgets::pareto({.named = "pareto", .costs = "parameters", .goods = "accuracy", .shown = p.searches() ? last : best});
    if (!p.searches())
        return below({sketch(p.grain), pareto,
                      widgets::courses({.ids = {"regretRandom", "regretEvolution", "regretReinforcement"}}),
                      beside({line({"best"}), line({"unseen"})})},
                     12);
    const QString again = QStringLiteral("  = %1"); // a net that was tried before
    QStringList nets;
    for (int k = 0; k <= last; ++k) {
        const int same = firstOf(s.run.search.tried, k);
        nets << brief(p.grain, s.run.search.tried[std::size_t(k)]) + (same < k ? again.arg(same + 1) : QString());
    }
    const QString widest = brief(p.grain, indexOf(p.grain, largest(p.grain))) + again.arg(MostCandidates);
    Log log{{"parameters", "accuracy", "score"}, nets, widest, std::max(p.budget, last + 1), last, best};
    if (p.plan().estimates()) log.ids.insert(log.ids.begin(), "estimate");
    std::vector<std::string> first{"best"}, second{"unseen", "cost"};
    if (p.plan().hasControl()) first.emplace_back("bestRandom");
    if (p.plan().estimates()) first.emplace_back("tau");
    const ViewPtr chart = p.showsRanks() ? widgets::scatter({.x = "estimate", .y = "accuracy"}) : pareto;
    std::vector<ViewPtr> views{sketch(p.grain)};
    if (p.hasShares()) views.push_back(line({"shares"}));
    views.push_back(searchLog(log, chart));
    views.push_back(beside({line(first), line(second)}));
    return below(std::move(views), 12);
}

std::vector<Claim> claims()
{
    const auto regret = [](std::vector<std::string> ids) {
        return [ids](const Session& session, int step) {
            std::vector<double> all;
            for (const std::string& id : ids) all.push_back(numbersNamed(session.values(step), id).back() / 100);
            return Measured(all);
        };
    };
    const std::vector<ClaimRun> runs{{{{"run", "all"}, {"space", "layer"}, {"population", "10"}, {"images", "1000"}}, 376}};
    return {{.id = "regret-random-60",
             .sentence = Words::tr("Random search: what it misses of the best score after 60 of 375 nets, mean of 200 searches."),
             .runs = runs,
             .read = regret({"regretRandom"}),
             .bound = reported(),
             .seconds = 60},
            {.id = "regret-evolution-60",
             .sentence = Words::tr("Random search and evolution: what they miss after 60 nets. Evolution misses less."),
             .runs = runs,
             .read = regret({"regretRandom", "regretEvolution"}),
             .bound = decreasing(),
             .seconds = 60}};
}

namespace {

/// Which candidate an operand belongs to, the card says above; so it is called by what it is.
void nameOperands(const widgets::Frame& frame, engine::Term& term)
{
    for (engine::Term& part : term.of) nameOperands(frame, part);
    if (!term.isOperand() || term.place.empty()) return;
    term.kind = engine::Term::Number;
    term.name = frame.called(term.place.substr(0, term.place.find('['))).toStdString();
}

std::optional<widgets::Explanation> cardOf(const Now&, const widgets::Frame& frame, const widgets::RegionName& region)
{
    if (region.name.startsWith(QLatin1String("chart."))) return {};
    auto card = widgets::explain(frame, region);
    if (card) nameOperands(frame, card->behind);
    return card;
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.lastStep(); },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .explain = cardOf,
                                         .notice =
                                             [](const Params& p, const State&) {
                                                 return p.searches() && p.strategy == Strategy::Gradient &&
                                                                p.grain != Grain::Cell && p.grain != Grain::Topology
                                                            ? Words::tr("options that differ in width or number cannot be there "
                                                                        "at once: the supernet has width 8 and single blocks")
                                                            : QString();
                                             },
                                         .net = netAt};

} // namespace
} // namespace nas

extern const Lesson nasLesson{
    .id = "nas",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Neural architecture search"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a program chooses the net: what can be chosen, who is tried next, how it is judged"),
    .stepsPerSecond = 2,
    .open = openLive<nas::machine>,
    .teacher =
        {.minutes = 40,
         .prerequisites = {"convolution", "resnet", "efficient-convolutions"},
         .question = QT_TRANSLATE_NOOP(
             "lessons",
             "A search found a net better than all that were drawn at random before. What would you compare it with to know "
             "that the search is good?"),
         .misconception =
             QT_TRANSLATE_NOOP("lessons", "“A clever search finds a much better net.” At equal budget random search comes near; "
                                          "a good space does most of it.")},
    .claims = nas::claims,
};

} // namespace lessons
