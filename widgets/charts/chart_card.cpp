#include "widgets/charts/chart_card.h"

#include "widgets/access/accessible.h"

namespace widgets {

ChartCard::ChartCard(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartCard::setTheme(const Theme& theme)
{
    m_theme = &theme;
    updateGeometry();
    update();
}

void ChartCard::show(const Chart& chart)
{
    if (chart == m_chart) return;
    m_chart = chart;
    setAccessibleTexts(*this, chart.title);
    update();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Canvas canvas(painter, *m_theme, rect());
    paintChart(canvas, rect(), m_chart);
}

} // namespace widgets
