#include "widgets/views/charted.h"

#include "widgets/views/naming.h"

#include <algorithm>

namespace widgets {
namespace {

/// Where element `point` of a curve stands among the places of all.
std::optional<int> elementAt(const Chart& chart, int curve, int place)
{
    const std::vector<double>& x = chart.curves[std::size_t(curve)].x;
    const auto found = std::ranges::find(x, placesOf(chart)[std::size_t(place)]);
    return found == x.end() ? std::nullopt : std::optional(int(found - x.begin()));
}

/// The numbers of the curves are elements of quantities, under their names; those of others are none that anybody explains.
Region ofQuantities(Region region, const Chart& chart, const std::vector<std::string>& ids)
{
    if (!region.cell) return region;
    const auto idAt = [chart, ids](int curve, int place) {
        const auto element = curve < int(ids.size()) ? elementAt(chart, curve, place) : std::nullopt;
        return element ? elementId(ids[std::size_t(curve)], {*element}) : QString();
    };
    region.cell = [cell = region.cell, idAt](int curve, int place) {
        Region one = cell(curve, place);
        const QString id = idAt(curve, place);
        if (id.isEmpty()) one.value.clear();
        else one.id = id;
        return one;
    };
    region.cellNamed = [idAt, rows = region.rows, columns = region.columns](const QString& id) -> std::optional<CellIndex> {
        for (int curve = 0; curve < rows; ++curve)
            for (int place = 0; place < columns; ++place)
                if (idAt(curve, place) == id) return CellIndex{curve, place};
        return {};
    };
    return region;
}

class ChartedView final : public View {
public:
    ChartedView(std::function<Chart()> what, std::vector<std::string> quantities, double stretch)
        : m_what(std::move(what)), m_quantities(std::move(quantities)), m_stretch(stretch)
    {
    }

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {260, 5 * canvas.lineHeight(Role::Note) + 20}; }
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override
    {
        return {360, 8 * canvas.lineHeight(Role::Note) + 20};
    }
    void paint(Canvas& canvas, QRectF rect, const Frame&, Places&) const override
    {
        Canvas apart(canvas.painter(), canvas.theme(), rect);
        const Chart chart = m_what();
        paintChart(apart, rect, chart);
        for (const Region& region : apart.regions()) canvas.region(ofQuantities(region, chart, m_quantities));
    }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_quantities.begin(), m_quantities.end()); }
    double stretch() const override { return m_stretch; }

private:
    std::function<Chart()> m_what;
    std::vector<std::string> m_quantities;
    double m_stretch;
};

} // namespace

ViewPtr charted(std::function<Chart()> what, std::vector<std::string> quantities, double stretch)
{
    return std::make_shared<ChartedView>(std::move(what), std::move(quantities), stretch);
}

} // namespace widgets
