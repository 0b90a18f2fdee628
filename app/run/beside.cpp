#include "app/run/beside.h"

#include <algorithm>

namespace app {

using widgets::ChoiceButton;

namespace {

/// Choices stay the same while values change: a list that is open must not be
/// built anew.
void offer(ChoiceButton& button, const std::vector<ChoiceButton::Choice>& choices, const QString& chosen)
{
    button.setChoices(choices, chosen);
    button.setVisible(choices.size() > 1);
}

} // namespace

Beside::Beside()
    : m_theme(&widgets::Theme::named(QStringLiteral("light"))), m_column(new QVBoxLayout(this)), m_whichKnob(new ChoiceButton),
      m_whichChart(new ChoiceButton), m_chart(new widgets::ChartCard)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_whichKnob, 0, Qt::AlignLeft);
    m_column->addWidget(m_whichChart, 0, Qt::AlignLeft);
    m_column->addWidget(m_chart);
    connect(m_whichKnob, &ChoiceButton::chose, this, &Beside::chooseKnob);
    connect(m_whichChart, &ChoiceButton::chose, this, [this](const QString& id) {
        m_chartId = id;
        showChart();
    });
}

void Beside::build(std::vector<engine::Field> knobs, const widgets::Theme& theme)
{
    m_theme = &theme;
    m_knobs = std::move(knobs);
    m_chart->setTheme(theme);
    for (ChoiceButton* button : {m_whichKnob, m_whichChart}) button->setFont(theme.font(widgets::Role::Label));
    m_whichKnob->setAccessibleName(tr("Knob beside the picture"));
    m_whichChart->setAccessibleName(tr("Chart beside the picture"));
    chooseKnob(m_knobName);
    showChart();
}

/// The first one, if there is none of this name.
void Beside::chooseKnob(const QString& name)
{
    delete m_knob;
    m_knob = nullptr;
    if (m_knobs.empty()) return m_whichKnob->hide();
    const auto named = [&name](const engine::Field& field) { return QString::fromStdString(field.name()) == name; };
    auto chosen = std::find_if(m_knobs.begin(), m_knobs.end(), named);
    if (chosen == m_knobs.end()) chosen = m_knobs.begin();
    m_knobName = QString::fromStdString(chosen->name());
    std::vector<ChoiceButton::Choice> choices;
    for (const engine::Field& field : m_knobs) choices.push_back({QString::fromStdString(field.name()), widgets::labelOf(field)});
    offer(*m_whichKnob, choices, m_knobName);
    m_knob = widgets::Knob::forField(*chosen, *m_theme, this);
    connect(m_knob, &widgets::Knob::edited, this, &Beside::edited);
    m_column->insertWidget(1, m_knob);
    m_knob->setVisible(true);
}

void Beside::showFields(std::vector<engine::Field> knobs)
{
    m_knobs = std::move(knobs);
    for (const engine::Field& field : m_knobs)
        if (m_knob && QString::fromStdString(field.name()) == m_knobName) m_knob->showField(field);
}

void Beside::showCharts(std::vector<widgets::Chart> charts)
{
    const auto sameId = [](const widgets::Chart& a, const widgets::Chart& b) { return a.id == b.id && a.title == b.title; };
    const bool same = std::equal(charts.begin(), charts.end(), m_charts.begin(), m_charts.end(), sameId);
    m_charts = std::move(charts);
    if (!same) return showChart();
    for (const widgets::Chart& chart : m_charts)
        if (chart.id == m_chartId) m_chart->show(chart);
}

void Beside::showChart()
{
    std::vector<ChoiceButton::Choice> choices{{{}, tr("no chart")}};
    bool found = false;
    for (const widgets::Chart& chart : m_charts) {
        choices.push_back({chart.id, chart.title});
        if (chart.id != m_chartId) continue;
        found = true;
        m_chart->show(chart);
    }
    offer(*m_whichChart, choices, found ? m_chartId : QString());
    m_chart->setVisible(found);
}

} // namespace app
