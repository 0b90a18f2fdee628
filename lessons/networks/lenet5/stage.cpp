#include "lessons/networks/lenet5/ink.h"
#include "lessons/networks/lenet5/layers.h"
#include "lessons/networks/lenet5/zoom.h"

namespace lessons::lenet5 {
namespace {

using widgets::gallery;
using widgets::picture;

/// What the net is given, to be drawn on, and what it answers: in each view at the same place.
ViewPtr questionAndAnswer(const Now& now)
{
    const auto line = [ink = now.params.picture](QPointF from, QPointF to, bool erases) {
        std::string sheet = drawnOn(ink, from, to, erases);
        return sheet == ink ? std::nullopt : std::optional(QString::fromStdString(sheet));
    };
    const auto touch = [line](QPointF place, bool erases) { return line(place, place, erases); };
    return below({picture({.id = "x", .side = 168, .brush = widgets::Brush{QStringLiteral("picture"), touch, line}}),
                  cells({.id = "p", .named = true, .stretch = 0.4, .bars = true})},
                 12);
}

/// A click on a number of a map shows how it comes about.
widgets::Gallery maps(const char* id, int columns, bool key)
{
    return {.id = id, .columns = columns, .key = key, .cellChoice = QStringLiteral("view")};
}

ViewPtr mapsView(const Plan& plan)
{
    if (!plan.convolves()) return cells({.id = "hidden"});
    return beside({below({gallery(maps("C1", 3, false)), gallery(maps("S2", 3, true))}, 12),
                   below({gallery(maps("C3", 4, false)), gallery(maps("S4", 4, true))}, 12),
                   cells({.id = "C5", .widest = 44, .stretch = 0, .modest = true}),
                   cells({.id = "F6", .widest = 44, .stretch = 0, .modest = true})},
                  20);
}

ViewPtr mistakesView(const Now& now)
{
    const std::vector<int> rows = mistakesOf(now.state);
    const ViewPtr confusion = cells({.id = "confusion", .named = true});
    if (rows.empty()) return confusion;
    QStringList numbers;
    for (const int row : rows) numbers << QString::number(row + 1);
    return beside({gallery({.id = "wrong", .columns = 4, .named = true, .choice = QStringLiteral("picture"), .choices = numbers}),
                   confusion});
}

} // namespace

ViewPtr stage(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const ViewPtr pad = questionAndAnswer(now);
    if (const auto zoom = zoomOf(now.params, plan)) return zoomView(*zoom, plan, pad);
    const ViewPtr shown = now.params.view == "mistakes" ? veiled(QStringLiteral("mistakes"), mistakesView(now))
                          : now.params.view == "layers" ? veiled(QStringLiteral("layers"), layersView(plan))
                                                        : mapsView(plan);
    return beside({pad, shown}, 24);
}

} // namespace lessons::lenet5
