#include "lessons/recurrent/look.h"

#include "lessons/recurrent/forecast.h"
#include "lessons/recurrent/names.h"
#include "lessons/recurrent/next.h"
#include "lessons/recurrent/words.h"

namespace lessons::recurrent {

Glossary namesOf(const Kind& kind, const Shown& p, const Plan& plan)
{
    const QStringList times = testTimes(p, plan);
    Glossary names = walkNames(kind, p, times);
    kind.name(names, kind, p, times);
    names["sequence"] = sequenceName(p, plan);
    return names;
}

namespace {

ViewPtr withMaps(ViewPtr cell, const std::set<std::string>& told, ViewPtr maps)
{
    return below({std::move(cell), widgets::titled({.named = "sequence", .numbers = told}, std::move(maps))}, 16);
}

Diagram shownFrom(Diagram of, const Shown& p)
{
    of.from = p.unit - 1, of.tallest = 40;
    return of;
}

Diagram cellOf(const Kind& kind, const Shown& p, bool inside)
{
    Diagram cell = shownFrom(kind.diagram(inside), p);
    cell.widest = 80;
    return cell;
}

ViewPtr insideStage(const Kind& kind, const Shown& p)
{
    return withMaps(widgets::zoomed({.outside = cellOf(kind, p, true),
                                     .node = "h",
                                     .inside = shownFrom(kind.back(), p),
                                     .at = [](const widgets::Frame& frame) { return widgets::zoomOfStep(frame, "dy"); }}),
                    {"t"}, mapsOverTime(kind.maps, 0));
}

} // namespace

ViewPtr stageOf(const Kind& kind, const Shown& p, const State& state, const std::set<std::string>& titled)
{
    ViewPtr cell = diagram(cellOf(kind, p, false));
    if (!titled.empty()) cell = widgets::titled({.named = "cell", .numbers = titled}, std::move(cell));
    const bool years = p.task() == Task::Sunspots;
    ViewPtr maps =
        years ? beside({mapsOverTime({kind.states.front()}, p.time), forecast(*state.plan, state.learner.parameters)}, 20)
              : mapsOverTime(kind.maps, p.time);
    return withMaps(std::move(cell), p.isText() ? std::set<std::string>{"y"} : std::set<std::string>{"y", "t"}, std::move(maps));
}

QString stepInWords(const Kind& kind, const Shown& p, const State& state, const Tape& tape)
{
    const QString how = rightInWords(p, tape) + QLatin1Char(' ');
    return how + (p.isText() ? writtenInWords(p, state) : kind.told(p, tape));
}

Inside insideOf(const Kind& kind, Shown p, const State& state, int place,
                const std::function<std::vector<Question>(const Tape&)>& questions)
{
    Tape tape;
    recordInside(tape, kind, p, state, place);
    p.hold = Hold::None; // the training knows of no held gate
    const auto names = [p, place, &kind] {
        const QStringList times = numberedTimes(p.length);
        Glossary all = walkNames(kind, p, times);
        kind.name(all, kind, p, times);
        nameInside(all, kind, place);
        return all;
    };
    return {.run = Recorded(std::move(tape), insideStage(kind, p)),
            .names = names,
            .caption = [p, &kind](const Tape& of, int operation) { return insideCaption(kind, p, of, operation); },
            .phases = insidePhases,
            .questions = questions};
}

Question askedInside(const char* id, int step, const QString& text, double right, const QString& why)
{
    return {.id = QString::fromLatin1(id),
            .kind = Question::Number,
            .text = text,
            .at = step - 1,
            .reveals = step,
            .tolerance = 0.05,
            .outcome = {{{}, right}, why}};
}

} // namespace lessons::recurrent
