#include "widgets/prose/formula_term.h"

#include "widgets/panel/knob.h"
#include "widgets/stage/tip.h"

namespace widgets {
namespace {

void add(Counterpart& found, const Region& region)
{
    if (region.ink.isValid()) found.ink = region.ink;
    if (!found.region.isEmpty() && !region.target) return;
    found.region = region.id;
    found.told = toldOf(region);
}

} // namespace

bool isPartOf(const QString& region, const QString& name)
{
    return region.startsWith(name) && (region.size() == name.size() || region[name.size()] == QLatin1Char('['));
}

bool isPartOf(const QString& region, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(), [&region](const QString& name) { return isPartOf(region, name); });
}

KnobName nameOf(const engine::Field& field)
{
    return {QString::fromStdString(field.name()), QStringLiteral("%1 = %2").arg(labelOf(field), shownValue(field))};
}

Counterpart counterpartOf(const FormulaTerm& term, const std::vector<Region>& regions, const std::vector<KnobName>& knobs)
{
    Counterpart found;
    for (const QString& name : term.names)
        for (const Region& region : regions)
            if (isPartOf(region.id, name)) add(found, region);
    found.inUse = std::any_of(regions.begin(), regions.end(), [&term](const Region& region) {
        return (region.target || region.underWay) && isPartOf(region.id, term.names.front());
    });
    for (const KnobName& knob : knobs) {
        if (!term.names.contains(knob.name)) continue;
        found.knob = knob.name;
        if (found.told.isEmpty()) found.told = knob.told;
    }
    return found;
}

} // namespace widgets
