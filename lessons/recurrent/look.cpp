#include "lessons/recurrent/look.h"

#include "lessons/recurrent/names.h"
#include "lessons/recurrent/next.h"
#include "lessons/recurrent/words.h"

namespace lessons::recurrent {

Glossary namesOf(const Kind& kind, const Shown& p)
{
    Glossary names = walkNames(kind, p);
    kind.name(names, kind, p);
    return names;
}

namespace {

ViewPtr withMaps(const Kind& kind, ViewPtr cell, int time)
{
    const std::set<std::string> told = time > 0 ? std::set<std::string>{"y", "t"} : std::set<std::string>{"t"};
    return below({std::move(cell), widgets::titled({.named = "sequence", .numbers = told}, mapsOverTime(kind.maps, time))}, 16);
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
    return withMaps(kind,
                    widgets::zoomed({.outside = cellOf(kind, p, true),
                                     .node = "h",
                                     .inside = shownFrom(kind.back(), p),
                                     .at = [](const widgets::Frame& frame) { return widgets::zoomOfStep(frame, "dy"); }}),
                    0);
}

} // namespace

ViewPtr stageOf(const Kind& kind, const Shown& p, const std::set<std::string>& titled)
{
    ViewPtr cell = diagram(cellOf(kind, p, false));
    if (!titled.empty()) cell = widgets::titled({.named = "cell", .numbers = titled}, std::move(cell));
    return withMaps(kind, std::move(cell), p.time);
}

Caption captionOf(const Kind& kind, const Shown& p, const Tape& tape, int step, const std::optional<engine::Verdict>& verdict)
{
    if (verdict) return stopCaption(step, *verdict);
    return {leadOf(step), rightInWords(tape) + QLatin1Char(' ') + kind.told(p, tape)};
}

Inside insideOf(const Kind& kind, Shown p, const State& state, int place,
                const std::function<std::vector<Question>(const Tape&)>& questions)
{
    Tape tape;
    recordInside(tape, kind, p, state, place);
    p.hold = Hold::None; // the training knows of no held gate
    const auto names = [p, place, &kind] {
        Glossary all = namesOf(kind, p);
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
