#include "widgets/views/diagram_tracks.h"

#include <algorithm>

namespace widgets {
namespace {

/// A piece of a way along a line of the lattice.
struct Piece {
    std::size_t route, segment;
    std::string net;
    int from, to; ///< along the line
    double order; ///< arcs nest: the longer ones outside, on the side to which they bulge
};

Piece pieceOf(const Diagram& diagram, const Route& route, std::size_t index, std::size_t i)
{
    const Diagram::Way& way = diagram.ways[route.way];
    const QPoint a = route.corners[i], b = route.corners[i + 1];
    const bool vertical = a.x() == b.x();
    const auto along = [&](QPoint p) { return vertical ? p.y() : p.x(); };
    const auto across = [&](QPoint p) { return vertical ? p.x() : p.y(); };
    const int from = std::min(along(a), along(b)), to = std::max(along(a), along(b));
    const auto side = [&](QPoint neighbour) { return across(neighbour) < across(a) ? -1 : 1; };
    const int before = side(route.corners[i - 1]), after = side(route.corners[i + 2]);
    // both ends come from above: it hangs, and the longer the lower; both from below: the longer the higher
    const double order = before == after ? -before * (to - from + 1) : 0;
    return {index, i, way.bus >= 0 ? "bus " + std::to_string(way.bus) : way.from, from, to, order};
}

/// Pieces of one line get tracks such that none lies on a foreign one.
int assign(std::vector<Piece> pieces, Tracks& tracks)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.order < b.order; });
    int count = 0;
    std::vector<std::pair<Piece, int>> placed;
    for (const Piece& piece : pieces) {
        int track = 0;
        for (const auto& [other, taken] : placed) {
            if (other.net == piece.net) continue;
            if (other.from <= piece.to && piece.from <= other.to) track = std::max(track, taken + 1);
        }
        for (const auto& [other, taken] : placed)
            if (other.net == piece.net && other.from <= piece.to && piece.from <= other.to) track = std::max(track, taken);
        placed.push_back({piece, track});
        tracks.of[{piece.route, piece.segment}] = track;
        count = std::max(count, track + 1);
    }
    return count;
}

} // namespace

Tracks tracksOf(const Diagram& diagram, const std::vector<Route>& routes)
{
    Tracks tracks;
    for (const auto& [channels, count] : {std::pair(&tracks.columns, diagram.columns), std::pair(&tracks.rows, diagram.rows)})
        channels->tracks.resize(std::size_t(count) + 1), channels->passed.resize(std::size_t(count) + 1);
    std::map<int, std::vector<Piece>> vertical, horizontal;
    for (std::size_t index = 0; index < routes.size(); ++index)
        for (std::size_t i = 0; i + 1 < routes[index].corners.size(); ++i) {
            const QPoint a = routes[index].corners[i], b = routes[index].corners[i + 1];
            const bool isVertical = a.x() == b.x();
            const int line = isVertical ? a.x() : a.y();
            if (line % 2 == 0) (isVertical ? vertical : horizontal)[line].push_back(pieceOf(diagram, routes[index], index, i));
            const int from = isVertical ? std::min(a.y(), b.y()) : std::min(a.x(), b.x());
            const int to = isVertical ? std::max(a.y(), b.y()) : std::max(a.x(), b.x());
            for (int p = from; p <= to; ++p)
                if (p % 2 == 0) (isVertical ? tracks.rows : tracks.columns).passed[std::size_t(p / 2)] = true;
        }
    for (const auto& [line, pieces] : vertical) tracks.columns.tracks[std::size_t(line / 2)] = assign(pieces, tracks);
    for (const auto& [line, pieces] : horizontal) tracks.rows.tracks[std::size_t(line / 2)] = assign(pieces, tracks);
    return tracks;
}

} // namespace widgets
