#pragma once

#include "widgets/charts/chart.h"

#include <QWidget>

namespace widgets {

/// A chart that stands alone, outside the stage.
class ChartCard : public QWidget {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const Chart& chart);

    QSize sizeHint() const override { return {0, m_theme->projector ? 240 : 160}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme* m_theme;
    Chart m_chart;
};

} // namespace widgets
