#include "widgets/views/charted.h"

namespace widgets {
namespace {

Region withoutNumbers(Region region)
{
    if (region.cell)
        region.cell = [cell = region.cell](int row, int column) {
            Region one = cell(row, column);
            one.value.clear();
            return one;
        };
    return region;
}

class ChartedView final : public View {
public:
    ChartedView(std::function<Chart()> what, double stretch) : m_what(std::move(what)), m_stretch(stretch) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {260, 5 * canvas.lineHeight(Role::Note) + 20}; }
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override
    {
        return {360, 8 * canvas.lineHeight(Role::Note) + 20};
    }
    void paint(Canvas& canvas, QRectF rect, const Frame&, Places&) const override
    {
        Canvas apart(canvas.painter(), canvas.theme(), rect);
        paintChart(apart, rect, m_what());
        for (const Region& region : apart.regions()) canvas.region(withoutNumbers(region));
    }
    void collect(std::set<std::string>&) const override {}
    double stretch() const override { return m_stretch; }

private:
    std::function<Chart()> m_what;
    double m_stretch;
};

} // namespace

ViewPtr charted(std::function<Chart()> what, double stretch) { return std::make_shared<ChartedView>(std::move(what), stretch); }

} // namespace widgets
