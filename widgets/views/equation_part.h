#pragma once

#include "widgets/views/equation.h"
#include "widgets/views/grid.h"

namespace widgets {

constexpr double MapGap = 8; ///< between maps that stand one below the other

/// How wide a part of an equation is, and how it is drawn.
class PartView {
public:
    PartView(const Equation::Part& part, const Frame& frame);

    bool isGrid() const { return m_kind == Grid; }
    int maps() const { return isGrid() && m_shape.size() > 2 ? m_shape[0] : 1; }
    int rows() const { return m_place.rows; }
    int columns() const { return m_place.columns; }
    const std::string& id() const { return m_part.id; }
    double width(const Canvas& canvas, double cell) const;
    double signWidth(const Canvas& canvas) const;
    void paint(Canvas& canvas, QRectF rect, QSizeF cell, Places& places) const;
    void paintSign(Canvas& canvas, QRectF rect) const;

private:
    enum Kind { Box, Column, Vector, Grid, Made };

    QString name() const { return m_frame.called(m_part.named.empty() ? id() : m_part.named); }
    void paintName(Canvas& canvas, QRectF over) const;
    void paintGrid(Canvas& canvas, QRectF rect, QSizeF cell, Places& places) const;
    void paintMade(Canvas& canvas, QRectF rect, Places& places) const;
    void paintColumn(Canvas& canvas, QRectF rect, Places& places) const;
    void paintBox(Canvas& canvas, QRectF rect, Places& places) const;
    /// Without a frame, at the right of its rectangle.
    void paintNumber(Canvas& canvas, const std::string& id, const engine::Indices& at, QRectF rect, Role role) const;
    double widest(const Canvas& canvas, const std::string& id, Role role, bool bold = false) const;
    QString printed(const std::string& id, double value) const;

    const Equation::Part& m_part;
    const Frame& m_frame;
    std::vector<int> m_shape;
    Place m_place;
    Kind m_kind;
};

} // namespace widgets
