#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"

namespace lessons::attention {

Caption caption(const Now& now, const Tape& tape)
{
    if (now.verdict) return stopCaption(now.step, *now.verdict);
    const QString lead = leadOf(now.step);
    const double accuracy = *tape.value("accuracy", 0, tape.lastStep());
    const QString right = Words::tr("%1 of the test sequences are right.").arg(percent(accuracy));
    const QString how = !now.params.attends ? Words::tr("All must fit into one vector.")
                        : now.params.hard   ? Words::tr("What has the most weight is taken alone; slopes go straight through.")
                        : now.params.kind == Kind::Sentences
                            ? Words::tr("First each sentence's words are weighed, then the sentences.")
                            : Words::tr("A row: where one symbol looks.");
    return {lead, right + QLatin1Char(' ') + how};
}

std::vector<ChartOf> charts(const Params&)
{
    return {chartOf("loss", Words::tr("Loss")), chartOf("accuracy", Words::tr("Right"), Words::tr("whole test sequences"), 1),
            chartOf("mass", Words::tr("At the right place"), Words::tr("mean weight"), 1),
            chartOf("entropy", Words::tr("Entropy"), Words::tr("bits"))};
}

namespace {

constexpr int Look = 20, Late = 200; ///< steps at which is asked

/// Behind the share of what is right.
QString why(const Params& p)
{
    if (p.kind == Kind::Sentences)
        return p.attends ? Words::tr("%1: where both levels point at the word, it can be copied.")
                         : Words::tr("%1: in a mean of all words each counts alike.");
    return p.attends ? Words::tr("%1: each symbol looks back at the one that it needs.")
                     : Words::tr("%1: one vector holds too little of a whole sequence.");
}

Outcome writtenWhole(const Now& now)
{
    const double accuracy = now.state.measures.accuracy;
    return {{accuracy < 0.25 ? "few" : accuracy > 0.75 ? "most" : "some"}, why(now.params).arg(percent(accuracy))};
}

} // namespace

std::vector<Question> questions(const Now& changed)
{
    if (changed.step > 0 || changed.params.steps < Late) return {};
    return {{.id = "right",
             .text = Words::tr("After %1 batches of %2: how many of the test sequences will be written without a mistake?")
                         .arg(Late)
                         .arg(changed.params.batch()),
             .at = Look,
             .reveals = Late,
             .options = {{"few", Words::tr("fewer than a quarter")},
                         {"some", Words::tr("a quarter to three quarters")},
                         {"most", Words::tr("more than three quarters")}},
             .outcome = writtenWhole}};
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

} // namespace lessons::attention
