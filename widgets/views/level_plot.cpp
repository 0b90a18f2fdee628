#include "widgets/views/level_plot.h"

#include "widgets/canvas/ramp.h"
#include "widgets/views/plot_area.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int Bins = 96;

/// How many numbers are in each of as many stretches from the lowest to the highest.
struct Spread {
    double low = 0, high = 0;
    std::vector<int> bins = std::vector<int>(Bins);

    explicit Spread(const std::vector<double>& numbers)
    {
        const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
        low = *least, high = *most > *least ? *most : *least + 1;
        for (const double x : numbers) ++bins[std::size_t(std::clamp(int((x - low) / width()), 0, Bins - 1))];
    }
    double width() const { return (high - low) / Bins; }
    double middle(int bin) const { return low + (bin + 0.5) * width(); }
    int most() const { return *std::ranges::max_element(bins); }
};

class LevelPlotView final : public View {
public:
    explicit LevelPlotView(LevelPlot what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {200, 40 + feet(canvas)}; }
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override { return {320, 90 + feet(canvas)}; }
    double stretch() const override { return m_what.stretch; }
    /// The numbers themselves are too many to stand here.
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.levels, m_what.counts}); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const auto numbers = frame.tape().at(m_what.numbers, frame.step());
        if (!frame.isThere(m_what.numbers) || !numbers) return canvas.box(rect, Qt::transparent, canvas.theme().line);
        const std::vector<double> levels = levelsAt(frame);
        const Spread spread(numbers->quantity.value().data);
        const Axis y = niceAxis(0, spread.most());
        const double side = radius(canvas) + canvas.theme().stroke(2);
        const QSizeF margins = PlotArea::margins(canvas, y);
        const double low = std::min(spread.low, levels.empty() ? spread.low : levels.front());
        const double high = std::max(spread.high, levels.empty() ? spread.high : levels.back());
        Axis x = closeAxis(low, high, false);
        const PlotArea area(
            QRectF(rect.adjusted(margins.width() + side, 8, -side - 20, -margins.height() - feet(canvas)).toRect()), x, y);
        area.paintAxes(canvas);
        paintBars(canvas, area, spread, levels, areClasses(frame));
        if (!levels.empty()) return paintLevels(canvas, area, frame, levels, places);
        const double line = canvas.lineHeight(Role::Note); // still to come
        const QRectF room(area.rect().left(), area.rect().bottom() + line + 10, area.rect().width(), feet(canvas) - line - 6);
        canvas.box(room, Qt::transparent, canvas.theme().line);
        if (places.contains(m_what.levels)) return; // they stand elsewhere, too
        Region region;
        region.id = QString::fromStdString(m_what.levels), region.name = frame.called(m_what.levels), region.rect = room;
        canvas.region(std::move(region));
    }

private:
    static double radius(const Canvas& canvas) { return std::round(0.8 * canvas.lineHeight(Role::Note)); }
    /// Room for codes and counts.
    static double feet(const Canvas& canvas) { return 2 * radius(canvas) + canvas.lineHeight(Role::Note) + 16; }

    std::vector<double> levelsAt(const Frame& frame) const
    {
        const auto made = frame.tape().at(m_what.levels, frame.step());
        return made && frame.isThere(m_what.levels) && frame.value(m_what.levels, {0}) ? made->quantity.value().data
                                                                                       : std::vector<double>{};
    }
    static int nearest(const std::vector<double>& levels, double x)
    {
        const auto above = std::ranges::lower_bound(levels, x);
        if (above == levels.begin()) return 0;
        if (above == levels.end()) return int(levels.size()) - 1;
        return int(above - levels.begin()) - int(x - above[-1] <= *above - x);
    }
    /// Whether the levels have colours of their own, those of classes, which others show, too.
    bool areClasses(const Frame& frame) const { return frame.look(m_what.levels).classes; }
    static void paintBars(Canvas& canvas, const PlotArea& area, const Spread& spread, const std::vector<double>& levels,
                          bool areClasses)
    {
        const Theme& theme = canvas.theme();
        const double wide = area.at(spread.low + spread.width(), 0).x() - area.at(spread.low, 0).x();
        for (int bin = 0; bin < Bins; ++bin) {
            if (spread.bins[std::size_t(bin)] == 0) continue;
            const QPointF top = area.at(spread.low + bin * spread.width(), spread.bins[std::size_t(bin)]);
            const double height = std::max(1.0, area.rect().bottom() - top.y());
            const bool odd = levels.size() > Bins || levels.empty() || nearest(levels, spread.middle(bin)) % 2;
            const bool isInked = areClasses && !levels.empty();
            const QColor fill =
                isInked ? theme.ink(nearest(levels, spread.middle(bin)) + 1) : QColor(theme.sequential.at(odd ? 0.75 : 0.45));
            canvas.box({top.x(), area.rect().bottom() - height, std::max(1.0, wide - (wide > 4 ? 1 : 0)), height}, fill,
                       Qt::transparent, 0, 0);
        }
    }
    /// Stems down to the codes; where two would overlap, one has its mark on the axis alone.
    void paintLevels(Canvas& canvas, const PlotArea& area, const Frame& frame, const std::vector<double>& levels,
                     Places& places) const
    {
        const Theme& theme = canvas.theme();
        const double r = radius(canvas), bottom = area.rect().bottom(), line = canvas.lineHeight(Role::Note);
        const double middle = bottom + line + 10 + r;
        const std::vector<char> shown = legible(canvas, area, levels, widestCount(canvas, frame, levels.size()));
        const double half = halfWidth(canvas, levels.size()); // long codes stand in pills
        std::vector<QRectF> discs;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const double x = area.at(levels[i], 0).x();
            discs.push_back(shown[i] ? QRectF(x - half, middle - r, 2 * half, 2 * r) : QRectF(x - 2, bottom - 5, 4, 9));
            if (levels.size() <= 300) canvas.line({x, bottom - 5}, {x, bottom + 4}, theme.text, 1.5);
            if (!shown[i]) continue;
            canvas.line({x, bottom + line + 5}, {x, middle - r}, theme.control, 1);
            const QColor fill = areClasses(frame) ? theme.ink(int(i) + 1) : theme.raised;
            canvas.box(discs.back(), fill, theme.text, 1.5, r);
            canvas.text(discs.back(), number(codeOf(i), 0), Role::Note, inkOn(fill), Qt::AlignCenter);
            if (const auto count = frame.value(m_what.counts, {int(i)}))
                canvas.text({x - half - 12, middle + r + 2, 2 * half + 24, line}, number(*count, 0), Role::Note, theme.muted,
                            Qt::AlignCenter);
        }
        placePoints(canvas, frame, m_what.levels, discs, places);
        for (std::size_t i = 0; i < discs.size(); ++i)
            if (shown[i]) discs[i] = {discs[i].left(), discs[i].bottom() + 2, discs[i].width(), line};
        placePoints(canvas, frame, m_what.counts, discs, places);
    }
    double halfWidth(const Canvas& canvas, std::size_t levels) const
    {
        double half = radius(canvas);
        for (const std::size_t level : {std::size_t(0), levels - 1})
            half = std::max(half, std::ceil(canvas.textWidth(number(codeOf(level), 0), Role::Note) / 2) + 5);
        return half;
    }
    double widestCount(const Canvas& canvas, const Frame& frame, std::size_t levels) const
    {
        double widest = 0;
        for (std::size_t i = 0; i < levels; ++i)
            if (const auto count = frame.value(m_what.counts, {int(i)}))
                widest = std::max(widest, canvas.textWidth(number(*count, 0), Role::Note));
        return widest;
    }
    int codeOf(std::size_t level) const { return level < m_what.codes.size() ? m_what.codes[level] : int(level); }
    /// The one at 0, where most numbers lie, then from both ends to the middle, each that leaves room for those before it.
    std::vector<char> legible(const Canvas& canvas, const PlotArea& area, const std::vector<double>& levels, double count) const
    {
        std::vector<char> shown(levels.size());
        std::vector<double> taken;
        const std::size_t n = levels.size();
        const double need = std::max(2 * halfWidth(canvas, n), count) + 8;
        for (std::size_t i = 0; n > 0 && i <= n && taken.size() < 100; ++i) {
            const std::size_t level = i == 0 ? std::size_t(nearest(levels, 0)) : i % 2 ? i / 2 : n - i / 2;
            const double x = area.at(levels[level], 0).x();
            if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - x) < need; })) continue;
            taken.push_back(x), shown[level] = true;
        }
        return shown;
    }

    LevelPlot m_what;
};

} // namespace

ViewPtr levelPlot(LevelPlot what) { return std::make_shared<LevelPlotView>(std::move(what)); }

} // namespace widgets
