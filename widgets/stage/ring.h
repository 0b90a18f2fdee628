#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace widgets {

/// A ring around something in its parent, 2 px outside of it and over whatever is there: where the keyboard is, or what a
/// term stands for.
class Ring final : public QWidget {
public:
    explicit Ring(QWidget* parent);

    /// Around these rectangles of the parent; none: no ring.
    void surround(const std::vector<QRect>& places, const QColor& colour);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<QRect> m_places;
    QColor m_colour;
};

} // namespace widgets
