#include "widgets/views/plots.h"

#include <cmath>

namespace widgets {
namespace {

class LegendView final : public View {
public:
    explicit LegendView(std::vector<LegendEntry> entries) : m_entries(std::move(entries)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {100, canvas.lineHeight(Role::Note)}; }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>&) const override {}
    void paint(Canvas& canvas, QRectF rect, const Frame&, Places&) const override
    {
        const double scale = plotScale(canvas), line = canvas.lineHeight(Role::Note);
        double x = rect.left();
        for (const LegendEntry& entry : m_entries) {
            const double text = canvas.textWidth(entry.name, Role::Note);
            const double sample = (entry.sample != LegendEntry::Point ? 30 : entry.mark == Mark::Ringed ? 14 : 8) * scale;
            if (x + sample + 6 + text > rect.right()) continue;
            paintSample(canvas, {x, rect.bottom() - line, sample, line}, entry);
            canvas.text({x + sample + 6, rect.bottom() - line, text, line}, entry.name, Role::Note, canvas.theme().muted);
            x += sample + 6 + text + 18;
        }
    }

private:
    static void paintSample(Canvas& canvas, const QRectF& at, const LegendEntry& entry)
    {
        if (entry.sample == LegendEntry::Point)
            return paintMark(canvas, at.center(), 4 * plotScale(canvas), entry.kind, entry.kinds, entry.mark);
        const double y = std::round(at.center().y());
        const bool dashed = entry.sample == LegendEntry::Dashed;
        const Edge edge{
            {at.left(), y}, {at.right(), y}, QColor::fromRgb(canvas.theme().diverging.at(dashed ? 0 : 1)), 2.4, dashed};
        canvas.edges({&edge, 1});
    }

    std::vector<LegendEntry> m_entries;
};

} // namespace

ViewPtr legend(std::vector<LegendEntry> entries) { return std::make_shared<LegendView>(std::move(entries)); }

} // namespace widgets
