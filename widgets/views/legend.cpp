#include "widgets/views/plots.h"

#include <cmath>

namespace widgets {
namespace {

class LegendView final : public View {
public:
    explicit LegendView(std::vector<LegendEntry> entries) : m_entries(std::move(entries)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {100, canvas.lineHeight(Role::Note)}; }
    /// All of it in one row.
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override
    {
        return {std::ceil(widthOf(canvas)) + Gap * double(m_entries.size()), canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>&) const override {}
    void paint(Canvas& canvas, QRectF rect, const Frame&, Places&) const override
    {
        const double line = canvas.lineHeight(Role::Note), left = (rect.width() - widthOf(canvas)) / double(m_entries.size());
        const double gap = std::clamp(left, LeastGap, Gap); // where it is too narrow, a little closer
        double x = rect.left();
        for (const LegendEntry& entry : m_entries) {
            const double text = canvas.textWidth(entry.name, Role::Note), sample = sampleOf(canvas, entry);
            if (x + sample + Beside + text > rect.right() + 1) continue;
            paintSample(canvas, {x, rect.bottom() - line, sample, line}, entry);
            canvas.text({x + sample + Beside, rect.bottom() - line, text, line}, entry.name, Role::Note, canvas.theme().muted);
            x += sample + Beside + text + gap;
        }
    }

private:
    static constexpr double Gap = 18, LeastGap = 8, Beside = 6; // between entries, and a sample and its name

    static double sampleOf(const Canvas& canvas, const LegendEntry& entry)
    {
        return (entry.sample != LegendEntry::Point ? 30 : entry.mark == Mark::Ringed ? 14 : 8) * plotScale(canvas);
    }
    double widthOf(const Canvas& canvas) const
    {
        double all = 0;
        for (const LegendEntry& entry : m_entries)
            all += sampleOf(canvas, entry) + Beside + canvas.textWidth(entry.name, Role::Note);
        return all;
    }
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
