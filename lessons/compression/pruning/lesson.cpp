#include "lessons/compression/pruning/run.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace pruning {
namespace {

ViewPtr stage(const Now& now)
{
    std::vector<std::string> tensors, bytes{"bytesDense", "bytesCsr", "bytesBitmap"};
    for (int i = 0; i < now.params.layerNames().size(); ++i) tensors.push_back("W[" + std::to_string(i) + "]");
    if (now.params.grain != Grain::Weight) bytes.emplace_back("bytesLeft");
    const auto table = [](std::vector<std::string> ids) {
        return widgets::ledger({.ids = std::move(ids), .bars = false, .line = 1.5});
    };
    std::vector<ViewPtr> views{widgets::panes({.ids = std::move(tensors), .stretch = 3}),
                               beside({widgets::ledger({.ids = bytes, .line = 1.5}), table({"operations", "speed", "rowsSpeed"}),
                                       table({"denseAccuracy", "accuracy", "smallAccuracy"})})};
    if (now.params.hasSparsity()) views.push_back(widgets::courses({.ids = {"tunedAt", "prunedAt", "randomAt"}, .stretch = 2}));
    return below(std::move(views), 14);
}

std::vector<ChartOf> charts(const Params&)
{
    return {accuracyChart(
        {{.id = "accuracy", .name = Words::tr("pruned")}, {.id = "denseAccuracy", .name = Words::tr("dense"), .thin = true}})};
}

double share(const Now& now, int right) { return now.params.share(*now.state.net, right); }

Caption captionOfEnd(const Now& now)
{
    const State& s = now.state;
    if (!s.speed)
        return {Words::tr("A small dense net."),
                Words::tr("No more bytes, so %1 numbers; trained as long, it is right on %2, the large pruned one on %3.")
                    .arg(widgets::number(s.small->parameters, 0), percent(share(now, s.small->right)),
                         percent(share(now, s.learners->right)))};
    const QString times = widgets::number(s.speed->dense / s.speed->pruned, 1);
    return {Words::tr("Timed."),
            now.params.losesFilters()
                ? Words::tr("Without its filters it is a smaller net, %1 times as fast in the same program.").arg(times)
                : Words::tr("The same program multiplies zeros, too: %1 times as fast as the dense net.").arg(times)};
}

Caption caption(const Now& now, const Tape&)
{
    const Params& p = now.params;
    const State& s = now.state;
    if (now.step == 0) return {Words::tr("There is no net yet."), Words::tr("First it is trained; then most of its weights go.")};
    if (now.step > p.pointsStep()) return captionOfEnd(now);
    const QString right = percent(share(now, s.learners->right)), dense = percent(share(now, s.learners->denseRight)),
                  gone = percent(sparsityOf(s.net->network, s.learners->mask));
    if (now.step <= p.netStep()) return p.FirstNet::caption(now.step, *s.net, s.learners->right);
    if (now.step <= p.prunedStep() && p.tries())
        return {Words::tr("%n candidate(s) tried.", nullptr, int(s.best.tried.size())),
                Words::tr("The best one lacks %1 of the weights, and is right on %2 of the test pictures.").arg(gone, right)};
    if (now.step <= p.prunedStep())
        return {Words::tr("%1 of the weights are gone.").arg(gone),
                Words::tr("The net is right on %1 of the test pictures, the dense one on %2.").arg(right, dense)};
    if (now.step <= p.tunedStep())
        return {Words::tr("Both learn on."),
                Words::tr("From the same batches; what is gone stays 0. Right: %1, the dense net %2.").arg(right, dense)};
    const Point& point = s.points.back();
    return {Words::tr("From the dense net, %1 gone.").arg(percent(Sparsities[s.points.size() - 1], 0)),
            Words::tr("Right: %1, after learning on %2; with as many taken away at random %3.")
                .arg(percent(share(now, point.pruned)), percent(share(now, point.tuned)), percent(share(now, point.random)))};
}

QString bothRight(double dense, double pruned)
{
    return Words::tr("The dense net is right on %1, the pruned one on %2.").arg(percent(dense), percent(pruned));
}

Outcome farBehind(const Now& now)
{
    const double pruned = share(now, now.state.learners->right), dense = share(now, now.state.learners->denseRight);
    return {{dense - pruned < 0.02 ? "none" : dense - pruned <= 0.1 ? "some" : "far"}, bothRight(dense, pruned)};
}

Outcome whenItBreaks(const Now& now)
{
    const State& s = now.state;
    const double dense = share(now, s.learners->denseRight);
    const auto first = std::ranges::find_if(s.points, [&](const Point& point) { return dense - share(now, point.pruned) > 0.1; });
    if (first == s.points.end()) return {{"90"}, Words::tr("It never falls so far.")};
    const long percents = std::lround(100 * Sparsities[first - s.points.begin()]);
    return {{QString::number(std::min(90L, percents))}, bothRight(dense, share(now, first->pruned))};
}

std::vector<Question> questions(const Now& now)
{
    const Params& p = now.params;
    std::vector<Question> all{
        {.id = "tuned",
         .text = Words::tr("Both nets learn on from the same batches. How far behind the dense one will the pruned one be?"),
         .at = p.prunedStep(),
         .reveals = p.tunedStep(),
         .options = {{"none", Words::tr("by less than 2 %")}, {"some", Words::tr("by 2 to 10 %")}, {"far", Words::tr("by more")}},
         .outcome = farBehind}};
    if (p.hasSparsity())
        all.push_back({.id = "breaks",
                       .text = Words::tr("Without learning on: from which sparsity on are more than 10 % of the pictures lost?"),
                       .at = p.tunedStep(),
                       .reveals = p.pointsStep(),
                       .options = {{"50", percent(0.5, 0)},
                                   {"70", percent(0.7, 0)},
                                   {"80", percent(0.8, 0)},
                                   {"90", Words::tr("90 % or more")}},
                       .outcome = whenItBreaks});
    return all;
}

void nameLayers(Glossary& all, const Now& now)
{
    const State& s = now.state;
    const engine::Network net = now.params.network();
    const auto blocks = weightBlocks(net);
    const std::vector<int> left = s.learners ? weightsLeft(net, s.learners->mask) : std::vector<int>(blocks.size());
    const std::vector<QStringList> both{{Words::tr("channel")}, {Words::tr("weight")}};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        double bound = s.net && left[i] > 0 ? 0 : 1; // of a layer that hands on: 1
        for (std::size_t k = 0; s.net && k < blocks[i]->size(); ++k)
            bound = std::max(bound, double(std::abs(s.net->of(*blocks[i])[k])));
        const std::string at = "[" + std::to_string(i) + "]", whole = "W" + at;
        const QString note = s.learners ? Words::tr("%1 left").arg(widgets::number(left[i], 0)) : QString();
        all[whole] = {
            .name = now.params.layerNames()[int(i)], .tex = "W", .note = note, .bound = bound, .decimals = 4, .axes = both};
    }
}

Glossary names(const Now& now)
{
    QStringList sparsities;
    for (const double sparsity : Sparsities) sparsities << percent(sparsity, 0);
    Glossary all;
    FirstNet::nameImages(all);
    const auto name = [&](const widgets::Extent& extent, int decimals,
                          std::initializer_list<std::tuple<const char*, QString, int>> those) {
        for (const auto& [id, words, ink] : those)
            all[id] = {.name = words, .decimals = decimals, .ink = ink, .axes = {sparsities}, .extent = extent};
    };
    name({0, 1, false}, 3,
         {{"accuracy", Words::tr("accuracy, pruned"), 1},
          {"denseAccuracy", Words::tr("accuracy, dense"), 2},
          {"smallAccuracy", Words::tr("accuracy, small dense"), 0},
          {"tunedAt", Words::tr("after learning on"), 1},
          {"prunedAt", Words::tr("right after pruning"), 3},
          {"randomAt", Words::tr("at random"), 0}});
    name({0, 6.1 * double(now.params.network().parameterCount()), true}, 0,
         {{"bytesDense", Words::tr("bytes, dense"), 0},
          {"bytesCsr", Words::tr("bytes, CSR"), 0},
          {"bytesBitmap", Words::tr("bytes, bitmap"), 0},
          {"bytesLeft", Words::tr("bytes, what is left"), 0},
          {"operations", Words::tr("multiply-adds"), 0}});
    name({0, 99, false}, 2, {{"speed", Words::tr("times as fast"), 0}, {"rowsSpeed", Words::tr("CSR, one layer"), 0}});
    name({0, 1e4, false}, 1,
         {{"denseTime", Words::tr("dense net, µs a batch"), 0},
          {"prunedTime", Words::tr("pruned net, µs a batch"), 0},
          {"layerTime", Words::tr("full matrix, µs a batch"), 0},
          {"rowsTime", Words::tr("CSR, µs a batch"), 0}});
    const auto word = [&](const char* id, const QString& words) { all[id] = {.name = words}; };
    word("left", Words::tr("left")), word("numbers", Words::tr("numbers")), word("biases", Words::tr("biases"));
    word("starts of rows", Words::tr("starts of rows")), word("bytes of bits", Words::tr("bytes of bits"));
    word("places", Words::tr("places where each is used")), word("right", Words::tr("right"));
    word("w", Words::tr("weight, as it was learnt")), word("m", Words::tr("mask"));
    nameLayers(all, now);
    return all;
}

} // namespace

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.lastStep(); },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .net = netAt,
                                         .samples = samplesIn,
                                         .inside = insideOf};

} // namespace pruning

extern const Lesson pruningLesson{
    .id = "pruning",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Pruning"),
    .idea = QT_TRANSLATE_NOOP("lessons", "most weights of a trained net can go, if what is left learns on"),
    .stepsPerSecond = 1,
    .open = openLive<pruning::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"convolution", "playground"},
                .question = QT_TRANSLATE_NOOP("lessons", "A pruned net that has learnt on is better than the net before. Does "
                                                         "pruning make nets better? What would you compare with?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“90 % fewer weights, ten times as fast.” The same program "
                                                              "multiplies zeros, too; only whole filters make it faster.")},
    .claims = pruning::claims,
};

} // namespace lessons
