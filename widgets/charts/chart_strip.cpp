#include "widgets/charts/chart_strip.h"

#include <algorithm>

namespace widgets {
namespace {

constexpr int LeastAge = 40; // ms

/// Around all charts, with room for what reaches over an edge.
QRectF placeOf(const PageLayout& layout)
{
    QRectF place;
    for (const QRectF& chart : layout.charts) place |= chart;
    const QRectF wide = place.adjusted(-8, -4, 8, 4);
    return QRectF(wide.topLeft() * layout.scale, wide.size() * layout.scale).toAlignedRect();
}

} // namespace

ChartStrip::ChartStrip(std::function<void()> later)
{
    m_later.setSingleShot(true);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, std::move(later));
}

bool ChartStrip::holds(QSize size, double ratio, const Theme& theme, const Page& page) const
{
    return size == m_size && &theme == m_theme && ratio == m_picture.devicePixelRatio() && page.charts.size() == m_charts.size();
}

std::vector<Region> ChartStrip::paint(QPainter& painter, QSize size, const Theme& theme, const Page& page)
{
    if (page.charts.empty()) return {};
    const double ratio = painter.device()->devicePixelRatioF();
    if (!holds(size, ratio, theme, page) || (!page.moving && page.charts != m_charts)) redraw(size, ratio, theme, page);
    else if (page.charts != m_charts && !m_later.isActive()) m_later.start(std::max(1, LeastAge - int(m_age.elapsed())));
    painter.drawPixmap(m_place, m_picture);
    return m_regions;
}

void ChartStrip::redraw(QSize size, double ratio, const Theme& theme, const Page& page)
{
    m_size = size, m_theme = &theme, m_charts = page.charts;
    const QRectF place = placeOf(layoutPage(size, theme, page));
    m_place = place.topLeft();
    m_picture = QPixmap((place.size() * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(theme.raised);
    if (!place.isEmpty()) {
        QPainter painter(&m_picture);
        painter.translate(-m_place);
        m_regions = paintCharts(painter, size, theme, page);
    } else m_regions.clear();
    m_later.stop();
    m_age.start();
}

} // namespace widgets
