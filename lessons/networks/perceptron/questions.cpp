#include "lessons/networks/perceptron/run.h"

namespace lessons::perceptron {
namespace {

Question stops(const Run& run)
{
    const bool stops = run.room.separable();
    return {.id = "stops",
            .text = Words::tr("Points come again and again, epoch after epoch. Will the line ever stop turning?"),
            .at = 1,
            .reveals = run.updates(),
            .options = {{"yes", Words::tr("yes, after finitely many updates")}, {"no", Words::tr("no, never")}},
            .hides = {StepCount, QStringLiteral("chart.mistakes"), QStringLiteral("chart.loss")},
            .outcome = {{stops ? "yes" : "no"},
                        stops
                            ? Words::tr("A line separates the points, so at most (R/γ)² updates can happen from 0 on.")
                            : Words::tr("No line separates the points: some point is always wrong, and turns the line again.")}};
}

/// The one that the next step takes.
Question again(const Params& p, const Run& run, int at)
{
    const Course::Update& next = run.course.updates[std::size_t(at)];
    const Vector& x = run.points.x[std::size_t(next.point)];
    const double before = run.value("score", 0, at + 1).value_or(0), grows = p.eta * (x[0] * x[0] + x[1] * x[1] + 1);
    return {.id = "again",
            .text = Words::tr("Point %1 is wrong, t (w·x + b) = %2. After one update for it: will it be right?")
                        .arg(next.point + 1)
                        .arg(widgets::number(before, 2)),
            .at = at,
            .reveals = at + 1,
            .options = {{"yes", Words::tr("yes, it is right then")}, {"no", Words::tr("no, still wrong")}},
            .outcome = {{before + grows > 0 ? "yes" : "no"},
                        Words::tr("t (w·x + b) grows by η (x·x + 1) = %1, to %2: always towards the right side.")
                            .arg(widgets::number(grows, 2), widgets::number(before + grows, 2))}};
}

Question rate(const Params& p, const Run& run, int at)
{
    Params other = p;
    other.eta = p.eta <= 1 ? 10 * p.eta : p.eta / 10;
    const auto updates = int(courseOf(other, run.points).updates.size());
    return {.id = "rate",
            .text = Words::tr("The same run with η = %1: how many updates will it take?")
                        .arg(widgets::number(other.eta, decimalsOf(other.eta))),
            .at = at,
            .reveals = at,
            .options = {{"fewer", Words::tr("fewer")}, {"same", Words::tr("as many")}, {"more", Words::tr("more")}},
            .outcome = {{updates < run.updates()   ? "fewer"
                         : updates > run.updates() ? "more"
                                                   : "same"},
                        Words::tr("It takes %n. From weights of 0, η only scales w and b, and the line stays the same.", nullptr,
                                  updates)}};
}

} // namespace

std::vector<Question> questions(const Params& p, const Run& run)
{
    std::vector<Question> all;
    if (run.updates() > 1) all = {stops(run), again(p, run, 1)};
    if (run.updates() > 2 && p.start == Start::Zero) all.push_back(rate(p, run, 2));
    return all;
}

} // namespace lessons::perceptron
