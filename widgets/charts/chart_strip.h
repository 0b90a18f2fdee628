#pragma once

#include "widgets/canvas/page.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>

namespace widgets {

/// The charts of a page on a screen, kept as a picture: redrawn only when they changed, and while the page moves at most
/// every 40 ms and between two frames, so that they never cost the stage its frame rate. At rest they are always exact.
class ChartStrip {
public:
    /// `later` is called between two frames, for what had to wait: it shall redraw.
    explicit ChartStrip(std::function<void()> later);

    std::vector<Region> paint(QPainter& painter, QSize size, const Theme& theme, const Page& page);
    void redraw(QSize size, double ratio, const Theme& theme, const Page& page);

private:
    bool holds(QSize size, double ratio, const Theme& theme, const Page& page) const;

    QTimer m_later;
    QElapsedTimer m_age;
    QPixmap m_picture;
    QPointF m_place;
    QSize m_size;
    const Theme* m_theme = nullptr;
    std::vector<Chart> m_charts;
    std::vector<Region> m_regions;
};

} // namespace widgets
