#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {
namespace {

constexpr int Written = 3;           ///< that it writes
constexpr int Look = 20, Late = 100; ///< steps at which is asked

double last(const Tape& tape, const char* id) { return *tape.value(id, 0, tape.lastStep()); }

std::string lineId(int i) { return "line" + std::to_string(i); }

/// "A→F ✗": what stands at a place, and what is told there.
QStringList placesOf(const Plan& plan, const Shown& shown, int& wrong)
{
    QStringList places = symbolsOf(plan.script().symbols, shown.line.read);
    const QStringList told = symbolsOf(plan.script().symbols, shown.told);
    for (int t = 0; t < int(places.size()); ++t) {
        const std::vector<int>& truth = shown.truth.told;
        const bool known = t < int(truth.size());
        if (known && truth[std::size_t(t)] == Line::Unasked) continue;
        places[t] += QStringLiteral("→") + told[t];
        if (known && counts(plan, shown.truth, t) && truth[std::size_t(t)] != shown.told[std::size_t(t)])
            places[t] += QStringLiteral(" ✗"), ++wrong;
    }
    return places;
}

QString textOf(const Plan& plan, const std::vector<int>& symbols)
{
    return QString::fromStdString(plan.script().symbols.decoded(symbols));
}

/// What it writes, in letters that can be read from afar.
void nameLines(Glossary& names, const Now& now, const Shown& shown)
{
    const Plan& plan = *now.state.plan;
    if (plan.task == tokens::LineTask::Couplets) {
        const std::vector<Line> lines = writtenBy(now.params, now.state, Written);
        for (int i = 0; i < Written; ++i) names[lineId(i)].name = textOf(plan, lines[std::size_t(i)].told);
        names[lineId(0)].note = Words::tr("three lines that it writes, each symbol drawn as it is probable");
    }
    if (plan.task == tokens::LineTask::Dates)
        names[lineId(0)].name = QString::fromStdString(now.params.date) + QStringLiteral(" → ") +
                                textOf(plan, {shown.told.begin() + plan.script().given - 1, shown.told.end()});
}

} // namespace

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const Shown shown = shownAt(now.params, now.state);
    const auto model = std::shared_ptr<const NamedNetwork>(now.state.plan, &plan.model);
    Glossary all;
    nameWalk(all, {model, now.params, plan.script().symbols, shown.line.read});
    for (int head = 0; head < now.params.headCount(); ++head) // cards go down to the scores; the inside goes on
        for (const char* id : {"S", "A"}) all[ofHead(id, now.params.layer, head)].spelled = true;
    int wrong = 0;
    const QStringList places = placesOf(plan, shown, wrong);
    for (int head = 0; head < now.params.headCount(); ++head) {
        Naming& map = all["head" + std::to_string(head)] = all[ofHead("A", now.params.layer, head)];
        map.spelled = false, map.axes[0] = places.mid(firstShown(plan));
        if (head + 1 == now.params.headOff) map.note = Words::tr("off");
    }
    all["p"].axes[0] = places;
    all["map"] = {.name = now.params.layers == 1 ? Words::tr("Where each symbol looks")
                                                 : Words::tr("Where each symbol looks in layer %1").arg(now.params.layer),
                  .note = shown.truth.told.empty() ? QString()
                          : wrong == 0             ? Words::tr("all that is told is right")
                                                   : Words::tr("wrong: %n symbol(s)", nullptr, wrong)};
    nameLines(all, now, shown);
    QStringList heads;
    for (int head = 1; head <= now.params.headCount(); ++head) heads << Words::tr("head %1").arg(head);
    all["without"] = {.name = Words::tr("symbols right without"), .tex = "a_h", .decimals = 3, .axes = {heads}};
    tokens::nameMeasures(all, Words::tr("computed from the %1 test lines").arg(Tests));
    all["accuracy"] = {.name = Words::tr("symbols right"), .tex = "\\mathrm{accuracy}", .decimals = 3};
    all["whole"] = {.name = Words::tr("whole lines right"), .tex = "w", .decimals = 3};
    return all;
}

ViewPtr stage(const Now& now)
{
    std::vector<ViewPtr> maps;
    for (int head = 0; head < now.params.headCount(); ++head)
        maps.push_back(cells({.id = "head" + std::to_string(head), .named = true, .widest = 72, .tallest = 40}));
    if (now.params.kind == Kind::Reversal || now.params.kind == Kind::Sorting)
        maps.push_back(cells({.id = "p", .named = true, .widest = 56, .tallest = 40, .spare = true}));
    const ViewPtr without = widgets::ledger({.ids = {"without"}, .bars = false, .spare = true});
    const bool wide = now.params.kind == Kind::Dates && now.params.headCount() <= 2; // few rows of many places
    const ViewPtr looked = wide ? below(std::move(maps), 12) : beside(std::move(maps), 20);
    ViewPtr all = titled({.named = "map"}, below({looked, without}, 12));
    const int lines = now.params.kind == Kind::Couplets ? Written : now.params.kind == Kind::Dates ? 1 : 0;
    for (int i = lines - 1; i >= 0; --i) all = titled({.named = lineId(i)}, all);
    return all;
}

Caption caption(const Now& now, const Tape& tape)
{
    if (now.verdict) return stopCaption(now.step, *now.verdict);
    const QString lead = leadOf(now.step);
    if (now.params.headOff > 0 && now.params.headOff <= now.params.headCount())
        return {lead, Words::tr("Without head %1 of layer %2, %3 of the symbols are right.")
                          .arg(now.params.headOff)
                          .arg(now.params.layer)
                          .arg(percent(*tape.value("without", std::size_t(now.params.headOff - 1), tape.lastStep())))};
    return {lead, Words::tr("%1 of the symbols in the test lines are right.").arg(percent(last(tape, "accuracy"))) +
                      QLatin1Char(' ') + Words::tr("A row: where one place looks.")};
}

std::vector<ChartOf> charts(const Params& p)
{
    std::vector<ChartOf> all{chartOf("loss", Words::tr("Loss")),
                             chartOf("accuracy", Words::tr("Right"), Words::tr("symbols of test lines"), 1)};
    if (p.completes()) all.push_back(chartOf("whole", Words::tr("Whole lines"), Words::tr("without a mistake"), 1));
    if (p.knowsSources())
        all.push_back(chartOf("mass", Words::tr("At the right place"), Words::tr("the best head’s mean weight"), 1));
    return all;
}

Outcome rightSymbols(const Now& now)
{
    const double accuracy = measuresOf(whole(now.params), now.state).accuracy;
    const QString why = !now.params.positions ? Words::tr("%1: without positions it cannot know what stands where.")
                        : now.params.kind == Kind::Induction && now.params.layers == 1
                            ? Words::tr("%1: a single layer cannot look for what followed.")
                            : Words::tr("%1: each place takes what it needs from where it stands.");
    return {{accuracy < 0.5 ? "few" : accuracy > 0.9 ? "most" : "some"}, why.arg(percent(accuracy))};
}

std::vector<Question> questions(const Now& changed)
{
    if (changed.step > 0 || changed.params.steps < Late) return {};
    return {{.id = "right",
             .text = Words::tr("After %1 batches of %2: how many of the symbols in the test lines will be right?")
                         .arg(Late)
                         .arg(changed.params.batch()),
             .at = Look,
             .reveals = Late,
             .options = {{"few", Words::tr("fewer than half")},
                         {"some", Words::tr("half to nine tenths")},
                         {"most", Words::tr("more than nine tenths")}},
             .outcome = rightSymbols}};
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .values = values,
                                         .net = [](const Now& now) { return tokens::netOf(now.state); },
                                         .samples = [](const Now& now) { return now.params.batch(); },
                                         .inside = insideOf};

} // namespace lessons::transformer
