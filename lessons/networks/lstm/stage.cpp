#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/names.h"

namespace lessons::lstm {

Glossary namesOf(const Params& p)
{
    const Kind& kind = kindOf(p);
    Glossary names = recurrent::walkNames(kind, p);
    const auto part = [&](const char* id, const QString& name, const QString& title, const char* tex, int ink,
                          Scale scale = Scale::Sequential, double bound = 1, double most = 1) {
        recurrent::namePart(names, {id, name, title, QString::fromLatin1(tex), ink, scale, bound, most}, kind, p);
    };
    part("f", Words::tr("forget gate"), Words::tr("Forget gate"), "f_t", 2);
    part("i", Words::tr("input gate"), Words::tr("Input gate"), "i_t", 4);
    part("candidate", Words::tr("candidate"), Words::tr("Candidate"), "\\tilde{c}_t", 3, Scale::Diverging);
    part("o", Words::tr("output gate"), Words::tr("Output gate"), "o_t", 7);
    part("c", Words::tr("new memory"), Words::tr("Memory"), "c_t", 1, Scale::Diverging, 4, 99);
    part("z", Words::tr("weighted sum"), Words::tr("Weighted sum"), "z_t", 0, Scale::Diverging, 3, 99);
    names["cOld"] = {.name = Words::tr("old memory"),
                     .tex = "c_{t-1}",
                     .origin = Words::tr("0 before the first time step"),
                     .like = "c",
                     .extent = names["c"].extent};
    return names;
}

namespace {

/// The cell; inside of a step with the answer and its loss behind it.
Diagram cellOf(const Shown& p, bool inside)
{
    const QString above = inside ? QStringLiteral("y^ L^") : QStringLiteral("."),
                  beyond = inside ? QStringLiteral(" .") : QString();
    QStringList ways = hasGates(p) ? QStringList{"cOld => keep => add => c > squash > show > h", "f > keep",
                                                 "i > take < candidate", "take > add", "o > show"}
                                   : QStringList{"z => squash => h"};
    if (inside) ways << QStringLiteral("h > y > L");
    Diagram cell =
        hasGates(p)
            ? inWords({"cOld^ . keep:⊙ . add:+ . c^ squash:tanh " + above, "x hOld f i take:⊙ candidate o show:⊙ h" + beyond},
                      ways, {{"x hOld", "f i candidate o"}})
            : inWords({"x hOld z squash:tanh h" + (inside ? QStringLiteral(" y L") : QString())}, ways, {{"x hOld", "z"}});
    cell.from = p.unit - 1, cell.tallest = 40, cell.widest = 80;
    return cell;
}

/// The way back runs the other way: from the answer to the sums, from one of them up to its biases, and around to their update.
Diagram backOf(const Shown& p)
{
    Diagram back =
        hasGates(p)
            ? inWords({"clipped^ g^ . dbf^ . dc^ dh^ dy^", "m v2 new dzf dzi dzc dzo ."},
                      {"dy => dh => dc", "dh > dzo", "dc > dzi", "dc > dzc", "dc > dzf > dbf > g > clipped > m > v2 > new"})
            : inWords({"clipped^ g^ . db^ dh^ dy^", "m v2 new dz . ."},
                      {"dy => dh", "dh > dz > db > g > clipped > m > v2 > new"});
    back.from = p.unit - 1, back.tallest = 40;
    return back;
}

ViewPtr withMaps(const Shown& p, const ViewPtr& cell, int time)
{
    const auto parts = hasGates(p) ? std::vector<std::string>{"f", "i", "o", "c"} : std::vector<std::string>{"h"};
    const std::set<std::string> told = time > 0 ? std::set<std::string>{"y", "t"} : std::set<std::string>{"t"};
    return below({cell, widgets::titled({.named = "sequence", .numbers = told}, recurrent::mapsOverTime(parts, time))}, 16);
}

} // namespace

ViewPtr stage(const Now& now) { return withMaps(now.params, diagram(cellOf(now.params, false)), now.params.time); }

ViewPtr insideStage(const Shown& p)
{
    return withMaps(p,
                    widgets::zoomed({.outside = cellOf(p, true),
                                     .node = "h",
                                     .inside = backOf(p),
                                     .at = [](const widgets::Frame& frame) { return widgets::zoomOfStep(frame, "dy"); }}),
                    0);
}

} // namespace lessons::lstm
