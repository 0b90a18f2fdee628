#include "widgets/charts/chart_curve.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// Takes points one by one and keeps two of each column.
class Thinner {
public:
    void add(QPointF point, double column)
    {
        if (!m_pending.empty() && column != m_column) {
            flush();
            m_split = m_gap && std::abs(column - m_column) > 1;
        }
        m_column = column, m_gap = false;
        m_pending.push_back(point);
    }
    void gap() { m_gap = true; }
    std::vector<QPolygonF> pieces()
    {
        if (!m_pending.empty()) flush();
        return std::move(m_pieces);
    }

private:
    void flush()
    {
        if (m_split || m_pieces.empty()) m_pieces.emplace_back();
        const auto lower = [](QPointF a, QPointF b) { return a.y() < b.y(); };
        const auto [low, high] = std::minmax_element(m_pending.begin(), m_pending.end(), lower);
        m_pieces.back() << *std::min(low, high);
        if (low != high) m_pieces.back() << *std::max(low, high);
        m_pending.clear();
    }

    Points m_pending; ///< of one column
    double m_column = 0;
    bool m_gap = false, m_split = false;
    std::vector<QPolygonF> m_pieces;
};

} // namespace

std::optional<std::size_t> lastAt(const Curve& curve, double x)
{
    for (std::size_t i = std::min(curve.x.size(), curve.y.size()); i-- > 0;)
        if (curve.x[i] <= x) return i;
    return {};
}

Points pointsOf(const Chart& chart, const Curve& curve)
{
    Points points;
    const double half = binWidth(curve) / 2;
    for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
        const double x = curve.x[i], y = scaled(chart, curve.y[i]);
        if (chart.kind == Chart::Bars) points.insert(points.end(), {{x - half, y}, {x + half, y}});
        else points.emplace_back(x, y);
    }
    return points;
}

std::vector<QPolygonF> thinned(const Points& points, const Axis& x, int columns)
{
    const bool few = points.size() <= 2 * std::size_t(columns);
    Thinner thinner;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double column = few ? double(i) : std::floor(x.share(points[i].x()) * columns);
        if (std::isfinite(points[i].y()) && std::isfinite(points[i].x())) thinner.add(points[i], column);
        else thinner.gap();
    }
    return thinner.pieces();
}

} // namespace widgets
