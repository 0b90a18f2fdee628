#pragma once

#include "widgets/views/diagram_routes.h"
#include "widgets/views/grid.h"

namespace widgets {

/// Where everything of a diagram stands.
struct DiagramLayout {
    struct Node {
        QPointF middle;
        Place place;      ///< of a quantity its cells, of an operator its circle or box
        QRectF body;      ///< with bars and the names of its rows: where ways come from left and right
        QRectF footprint; ///< with symbol, name, and the names of columns, too
        QRectF symbol, name;
        AxisNames axes = {};
    };
    std::vector<Node> nodes;
    std::vector<QPolygonF> ways; ///< one for each route
    std::vector<QRectF> groups, groupNames;
};

/// What the nodes of a diagram need, in more or less detail.
class NodeSizes {
public:
    /// `window`: so many elements of a vector are shown, from Diagram::from on; 0: all, unless it is very long.
    NodeSizes(const Diagram& diagram, const Canvas& canvas, const Frame& frame, int window = 0);

    struct Detail {
        double cell;        ///< its height
        int narrow = 0;     ///< so many of the widest tensors show no numbers
        bool words = true;  ///< names below the symbols
        bool roomy = true;  ///< cells are wider than their numbers need
        double most = 200;  ///< width and height of a tensor without numbers
        bool tight = false; ///< short ways
        bool tall = true;   ///< tensors of a few rows may be higher than `most`, so that their numbers can be read
    };
    /// About the middle of its cells.
    struct Extent {
        double left = 0, right = 0, up = 0, down = 0;
    };
    Extent extent(std::size_t node, const Detail& detail) const;
    DiagramLayout::Node placed(std::size_t node, QPointF middle, const Detail& detail) const;

private:
    struct Known {
        Place shape = {};
        double numbers = 0; ///< width of a cell with numbers
        double symbol = 0, name = 0;
        AxisNames axes = {};
        double rowNames = 0, columnNames = 0;
        int rank = 0; ///< among the tensors, the widest first
    };
    bool isOperator(std::size_t node) const { return !m_diagram.nodes[node].sign.isEmpty(); }
    Known known(const Diagram::Node& node, const Frame& frame) const;
    /// Heights of its symbol and its name, and the width of both.
    struct Label {
        double symbol, name, width;
        double height() const { return symbol + name; }
    };
    Label label(std::size_t node, const Detail& detail) const;
    QSizeF cell(std::size_t node, const Detail& detail) const;
    QSizeF body(std::size_t node, const Detail& detail) const;

    const Diagram& m_diagram;
    const Canvas& m_canvas;
    int m_window;
    std::vector<Known> m_known;
};

/// Where a diagram comes to stand: the same at every step.
class DiagramSpace {
public:
    DiagramSpace(const Diagram& diagram, const std::vector<Route>& routes, const Canvas& canvas, const Frame& frame,
                 int window = 0);

    QSizeF least() const { return size(smallest()); }
    QSizeF comfortable() const { return size({.cell = numberHeight(m_canvas), .roomy = false}); }
    DiagramLayout in(QRectF rect) const;
    bool isLegibleIn(QSizeF room) const { return legibleIn(room).has_value(); }

private:
    using Detail = NodeSizes::Detail;
    using Extent = NodeSizes::Extent;
    struct Lines {                         ///< of columns, or of rows
        std::vector<double> before, after; ///< of each its extent about its middle
        std::vector<double> gaps;          ///< channels at least, the outer ones, too
        double sum() const;
    };
    Detail smallest() const { return {10, int(m_diagram.nodes.size()), false, false, 64, true}; }
    std::optional<Detail> legibleIn(QSizeF room) const;
    Detail detailFor(QSizeF room) const;
    QSizeF size(const Detail& detail) const;
    Lines lines(Qt::Orientation along, const Detail& detail) const;
    Lines columns(const Detail& detail) const { return lines(Qt::Horizontal, detail); }
    Lines rows(const Detail& detail) const { return lines(Qt::Vertical, detail); }
    std::vector<double> gaps(const Tracks::Channels& channels, double free, double passed) const;
    QPolygonF polygon(std::size_t route, const DiagramLayout& layout, const std::vector<double>& xs,
                      const std::vector<double>& ys) const;
    void placeGroups(DiagramLayout& layout) const;

    const Diagram& m_diagram;
    const std::vector<Route>& m_routes;
    const Canvas& m_canvas;
    const Frame& m_frame;
    NodeSizes m_sizes;
    Tracks m_tracks;
};

} // namespace widgets
