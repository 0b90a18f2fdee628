#include "widgets/views/diagram_routes.h"

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
    const QPoint a = route.corners[i], b = route.corners[i + 1];
    const bool vertical = a.x() == b.x();
    const auto along = [&](QPoint p) { return vertical ? p.y() : p.x(); };
    const auto across = [&](QPoint p) { return vertical ? p.x() : p.y(); };
    const int from = std::min(along(a), along(b)), to = std::max(along(a), along(b));
    const auto side = [&](QPoint neighbour) { return across(neighbour) < across(a) ? -1 : 1; };
    const int before = side(route.corners[i - 1]), after = side(route.corners[i + 2]);
    // both ends come from above: it hangs, and the longer the lower; both from below: the longer the higher
    const double order = before == after ? -before * (to - from + 1) : 0;
    return {index, i, Diagram::netOf(diagram.ways[route.way]), from, to, order};
}

/// Pieces of one line get tracks such that none lies on a foreign one.
int assign(std::vector<Piece> pieces, Tracks& tracks)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.order < b.order; });
    int count = 0;
    std::vector<std::pair<Piece, int>> placed;
    for (const Piece& piece : pieces) {
        int track = 0;
        for (const bool own : {false, true})
            for (const auto& [other, taken] : placed)
                if ((other.net == piece.net) == own && other.from <= piece.to && piece.from <= other.to)
                    track = std::max(track, own ? taken : taken + 1);
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
    for (const bool vertical : {true, false}) {
        Tracks::Channels &channels = vertical ? tracks.columns : tracks.rows, &others = vertical ? tracks.rows : tracks.columns;
        channels.tracks.resize(std::size_t(vertical ? diagram.columns : diagram.rows) + 1);
        others.passed.resize(std::size_t(vertical ? diagram.rows : diagram.columns) + 1);
        std::map<int, std::vector<Piece>> lines;
        for (std::size_t index = 0; index < routes.size(); ++index)
            for (std::size_t i = 0; i + 1 < routes[index].corners.size(); ++i) {
                const QRect piece =
                    QRect(routes[index].corners[i], QSize(1, 1)) | QRect(routes[index].corners[i + 1], QSize(1, 1));
                if ((piece.width() == 1) != vertical) continue;
                const int line = vertical ? piece.x() : piece.y(), first = vertical ? piece.top() : piece.left();
                if (line % 2 == 0) lines[line].push_back(pieceOf(diagram, routes[index], index, i));
                for (int p = first; p <= (vertical ? piece.bottom() : piece.right()); ++p)
                    if (p % 2 == 0) others.passed[std::size_t(p / 2)] = true;
            }
        for (const auto& [line, pieces] : lines) channels.tracks[std::size_t(line / 2)] = assign(pieces, tracks);
    }
    return tracks;
}

} // namespace widgets
