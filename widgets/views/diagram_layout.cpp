#include "widgets/views/diagram_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr double Pitch = 10;                      ///< of ways side by side
constexpr double MostAcross = 150, MostDown = 90; ///< that a channel grows
constexpr double Outside = 20;                    ///< between the outermost ways and nodes
constexpr double GroupPad = 12;

/// Shares what is left among the inner channels, wide ones first up to a limit; middles of lines and channels from `start`.
std::vector<double> positions(const std::vector<double>& before, const std::vector<double>& after, std::vector<double> gaps,
                              double start, double spare, double most)
{
    const double inner = double(gaps.size()) - 2;
    const double more = inner > 0 ? std::min(most, std::max(0.0, spare) / inner) : 0;
    for (std::size_t i = 1; i + 1 < gaps.size(); ++i) gaps[i] += more;
    std::vector<double> at;
    double x = start;
    for (std::size_t i = 0; i < before.size(); ++i) {
        at.push_back(x + (i == 0 ? gaps[i] - Outside : gaps[i]) / 2), x += gaps[i]; // outside, ways keep away from the nodes
        at.push_back(std::round(x + before[i])), x += before[i] + after[i];
    }
    at.push_back(x + (gaps.back() + Outside) / 2);
    return at;
}

/// Where a way leaves or reaches a node that it sees in this direction.
QPointF port(const DiagramLayout::Node& node, QPointF towards, double clearance)
{
    const QPointF middle = node.middle;
    if (towards.x() > middle.x() + 0.5) return {node.body.right() + clearance, middle.y()};
    if (towards.x() < middle.x() - 0.5) return {node.body.left() - clearance, middle.y()};
    if (towards.y() > middle.y()) return {middle.x(), node.footprint.bottom() + clearance};
    return {middle.x(), node.footprint.top() - clearance};
}

} // namespace

DiagramSpace::DiagramSpace(const Diagram& diagram, const std::vector<Route>& routes, const Canvas& canvas, const Frame& frame,
                           int window)
    : m_diagram(diagram), m_routes(routes), m_canvas(canvas), m_frame(frame), m_sizes(diagram, canvas, frame, window),
      m_tracks(tracksOf(diagram, routes))
{
}

double DiagramSpace::Lines::sum() const
{
    return std::accumulate(before.begin(), before.end(), 0.0) + std::accumulate(after.begin(), after.end(), 0.0) +
           std::accumulate(gaps.begin(), gaps.end(), 0.0);
}

std::vector<double> DiagramSpace::gaps(const Tracks::Channels& channels, double free, double passed) const
{
    const double wider = m_canvas.theme().projector ? 1.5 : 1;
    std::vector<double> gaps;
    for (std::size_t i = 0; i < channels.tracks.size(); ++i) {
        const int tracks = channels.tracks[i];
        const bool outer = i == 0 || i + 1 == channels.tracks.size();
        const double base = outer ? 0 : channels.passed[i] ? passed : free;
        gaps.push_back(wider * (tracks == 0 ? base : outer ? 22 + tracks * Pitch : std::max(base, 34 + (tracks - 1) * Pitch)));
    }
    return gaps;
}

DiagramSpace::Lines DiagramSpace::lines(Qt::Orientation along, const Detail& detail) const
{
    const bool across = along == Qt::Horizontal;
    const auto count = std::size_t(across ? m_diagram.columns : m_diagram.rows);
    Lines lines{std::vector<double>(count), std::vector<double>(count),
                gaps(across ? m_tracks.columns : m_tracks.rows, detail.tight ? 8 : 14,
                     detail.tight ? 22
                     : across     ? 34
                                  : 26)};
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        const auto line = std::size_t(across ? m_diagram.nodes[i].column : m_diagram.nodes[i].row);
        const Extent extent = m_sizes.extent(i, detail);
        lines.before[line] = std::max(lines.before[line], across ? extent.left : extent.up);
        lines.after[line] = std::max(lines.after[line], across ? extent.right : extent.down);
    }
    for (const Diagram::Group& group : m_diagram.groups) {
        const QRect span = m_diagram.span(group);
        lines.before[std::size_t(across ? span.left() : span.top())] +=
            GroupPad + (across ? 0 : m_canvas.lineHeight(Role::Label)); // its name
        lines.after[std::size_t(across ? span.right() : span.bottom())] += GroupPad;
    }
    return lines;
}

QSizeF DiagramSpace::size(const Detail& detail) const { return {columns(detail).sum(), rows(detail).sum()}; }

/// As roomy as it can be with all numbers: at last with short ways, and without words. Nothing if there is no room for them.
std::optional<DiagramSpace::Detail> DiagramSpace::legibleIn(QSizeF room) const
{
    const double legible = numberHeight(m_canvas);
    for (Detail detail : {Detail{.cell = legible}, Detail{.cell = legible, .roomy = false},
                          Detail{.cell = legible, .roomy = false, .tight = true},
                          Detail{.cell = legible, .words = false, .roomy = false, .tight = true}}) {
        const QSizeF needed = size(detail);
        if (needed.width() > room.width() || needed.height() > room.height()) continue;
        for (detail.cell = std::max(legible, m_diagram.tallest); detail.cell > legible && rows(detail).sum() > room.height();)
            --detail.cell;
        return detail;
    }
    return {};
}

/// The largest cells that fit; of what is too wide numbers go, the widest tensors' first; at last ways become short, and words
/// go.
DiagramSpace::Detail DiagramSpace::detailFor(QSizeF room) const
{
    if (const auto legible = legibleIn(room)) return *legible;
    Detail detail{.cell = std::max(numberHeight(m_canvas), m_diagram.tallest)};
    const auto tooHigh = [&] { return rows(detail).sum() > room.height(); };
    const auto tooWide = [&] { return columns(detail).sum() > room.width(); };
    detail.tall = !tooHigh();
    while (detail.cell > 10 && tooHigh()) --detail.cell;
    while (detail.most > 64 && tooHigh()) detail.most -= 8;
    detail.roomy = !tooWide();
    while (detail.narrow < int(m_diagram.nodes.size()) && tooWide()) ++detail.narrow;
    while (detail.most > 64 && tooWide()) detail.most -= 8;
    detail.tight = tooHigh() || tooWide();
    detail.words = !tooHigh() && !tooWide();
    while (detail.cell > 10 && tooWide()) --detail.cell;
    return detail;
}

DiagramLayout DiagramSpace::in(QRectF rect) const
{
    const Detail detail = detailFor(rect.size());
    const Lines across = columns(detail), down = rows(detail);
    const double spareDown = rect.height() - down.sum(), used = std::min(spareDown, MostDown * std::max(0, m_diagram.rows - 1));
    const std::vector<double> xs =
        positions(across.before, across.after, across.gaps, rect.left(), rect.width() - across.sum(), MostAcross);
    const std::vector<double> ys = positions(down.before, down.after, down.gaps,
                                             rect.top() + std::max(0.0, std::floor((spareDown - used) / 2)), used, MostDown);
    DiagramLayout layout;
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        const Diagram::Node& node = m_diagram.nodes[i];
        layout.nodes.push_back(
            m_sizes.placed(i, {xs[std::size_t(2 * node.column + 1)], ys[std::size_t(2 * node.row + 1)]}, detail));
    }
    for (std::size_t i = 0; i < m_routes.size(); ++i) layout.ways.push_back(polygon(i, layout, xs, ys));
    placeGroups(layout);
    return layout;
}

QPolygonF DiagramSpace::polygon(std::size_t index, const DiagramLayout& layout, const std::vector<double>& xs,
                                const std::vector<double>& ys) const
{
    const Route& route = m_routes[index];
    const double pitch = Pitch * (m_canvas.theme().projector ? 1.5 : 1);
    QPolygonF line;
    for (const QPoint corner : route.corners) line << QPointF(xs[std::size_t(corner.x())], ys[std::size_t(corner.y())]);
    for (std::size_t i = 0; i + 1 < route.corners.size(); ++i) {
        const auto track = m_tracks.of.find({index, i});
        if (track == m_tracks.of.end()) continue;
        const bool vertical = route.corners[i].x() == route.corners[i + 1].x();
        const auto channel = std::size_t((vertical ? route.corners[i].x() : route.corners[i].y()) / 2);
        const int count = (vertical ? m_tracks.columns : m_tracks.rows).tracks[channel];
        const double offset = std::round((track->second - (count - 1) / 2.0) * pitch);
        for (const std::size_t end : {i, i + 1})
            if (vertical) line[qsizetype(end)].rx() = std::round(xs[std::size_t(route.corners[end].x())]) + offset;
            else line[qsizetype(end)].ry() = std::round(ys[std::size_t(route.corners[end].y())]) + offset;
    }
    const Diagram::Way& way = m_diagram.ways[route.way];
    const std::size_t from = m_diagram.indexOf(way.from), to = m_diagram.indexOf(way.to);
    const bool leavesOperator = !m_diagram.nodes[from].sign.isEmpty(), meetsOperator = !m_diagram.nodes[to].sign.isEmpty();
    line.front() = port(layout.nodes[from], line[1], leavesOperator ? 0 : 6);
    line.back() = port(layout.nodes[to], line[line.size() - 2], way.main && meetsOperator ? 0 : 6);
    return line;
}

void DiagramSpace::placeGroups(DiagramLayout& layout) const
{
    const double height = m_canvas.lineHeight(Role::Label);
    for (const Diagram::Group& group : m_diagram.groups) {
        QRectF all;
        for (const std::string& id : group.of) all |= layout.nodes[m_diagram.indexOf(id)].footprint;
        const QRectF frame = all.adjusted(-GroupPad + 4, -GroupPad - height + 4, GroupPad - 4, GroupPad - 4);
        layout.groups.push_back(frame);
        // its name stands at the left of the top, or further right if a way comes through there
        const double width = m_canvas.textWidth(m_frame.naming(group.id).name, Role::Label);
        QRectF name(frame.left() + 8, frame.top() + 2, width, height);
        const auto crossed = [&] {
            return std::any_of(layout.ways.begin(), layout.ways.end(), [&](const QPolygonF& way) {
                for (qsizetype i = 1; i < way.size(); ++i)
                    if (QRectF(way[i - 1], way[i]).normalized().adjusted(-4, -2, 4, 2).intersects(name)) return true;
                return false;
            });
        };
        while (crossed() && name.right() + 8 < frame.right()) name.translate(4, 0);
        layout.groupNames.push_back(name);
    }
}

} // namespace widgets
