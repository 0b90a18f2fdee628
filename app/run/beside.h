#pragma once

#include "widgets/charts/chart_card.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/knob.h"

#include <QVBoxLayout>

namespace app {

/// What a presentation shows beside the picture: one knob and, if wished, one
/// chart, each chosen from a list.
class Beside : public QWidget {
    Q_OBJECT

public:
    Beside();

    /// Another lesson, theme or language. `theme` must outlive the knob.
    void build(std::vector<engine::Field> knobs, const widgets::Theme& theme);
    void showFields(std::vector<engine::Field> knobs);
    void showCharts(std::vector<widgets::Chart> charts);

Q_SIGNALS:
    void edited(const QString& name, const QString& value);

private:
    void chooseKnob(const QString& name);
    void showChart();

    const widgets::Theme* m_theme;
    std::vector<engine::Field> m_knobs;
    std::vector<widgets::Chart> m_charts;
    QString m_knobName, m_chartId; ///< no chart: empty
    QVBoxLayout* m_column;
    widgets::ChoiceButton *m_whichKnob, *m_whichChart;
    widgets::Knob* m_knob = nullptr;
    widgets::ChartCard* m_chart;
};

} // namespace app
