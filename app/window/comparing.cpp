#include "app/window/comparing.h"

#include "lessons/twin_changes.h"
#include "widgets/panel/knob.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using engine::Field;
using Kind = Field::Kind;

/// The field as it would be with another value.
Field with(Field field, const std::string& value)
{
    field.text = [value] { return value; };
    return field;
}

std::vector<std::string> otherValues(const Field& field)
{
    std::vector<std::string> values = field.choices;
    if (field.kind == Kind::Flag) values = {"true", "false"};
    if (field.kind == Kind::Integer || field.kind == Kind::Real) values = {otherNumber(field)};
    std::erase(values, field.text());
    return values;
}

} // namespace

std::string otherNumber(const Field& field)
{
    const double now = engine::numberOf(field.text()), factor = field.range.logarithmic ? 10 : 2;
    if (field.text() != field.initial) return field.initial;
    double other = now == 0 ? field.range.high / factor : now * factor;
    if (other > field.range.high) other = now / factor;
    if (field.kind == Kind::Integer)
        other = field.range.low + field.range.step * std::round((other - field.range.low) / field.range.step);
    return engine::textOf(std::clamp(other, field.range.low, field.range.high));
}

Comparing::Comparing(Presenter& presenter, QAction& subtract, QWidget& window)
    : QObject(&window), m_presenter(presenter), m_subtract(subtract), m_window(window), m_menu(new QMenu(&window))
{
    connect(m_menu, &QMenu::aboutToShow, this, &Comparing::fill);
    const auto follow = [this] {
        m_subtract.setEnabled(m_presenter.run().twin());
        m_subtract.setChecked(m_presenter.run().isSubtracted());
    };
    m_subtract.setEnabled(false);
    connect(&presenter, &Presenter::opened, this, follow);
    connect(&presenter, &Presenter::ranAnew, this, follow);
}

void Comparing::open(const QWidget* below)
{
    const bool isSeen = below && below->isVisible();
    const QPoint place = isSeen ? below->mapToGlobal(QPoint(0, below->height()))
                                : m_window.mapToGlobal(m_window.rect().center() - QPoint(0, m_window.height() / 4));
    m_menu->popup(place);
}

void Comparing::fill()
{
    m_menu->clear();
    for (QMenu* old : m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) old->deleteLater();
    if (m_presenter.run().twin()) {
        m_menu->addAction(&m_subtract);
        m_menu->addAction(tr("One run alone again"), this, &Comparing::end);
        m_menu->addSeparator();
    }
    m_menu->addAction(tr("A second run, with another"))->setEnabled(false); // a heading
    const auto differing = m_presenter.run().twinFields(m_presenter.runStep());
    for (const Field& field : m_presenter.runFields()) {
        const bool differs =
            std::ranges::any_of(differing, [&](const Field& other) { return lessons::knobOf(other.name()) == field.name(); });
        if (!differs && !field.about.hidden && field.name() != "grain") add(field);
    }
}

void Comparing::add(const Field& field)
{
    const auto values = otherValues(field);
    if (values.empty()) return;
    auto* one = new QMenu(widgets::labelOf(field), m_menu);
    one->setFont(m_menu->font());
    m_menu->addMenu(one);
    for (const std::string& value : values)
        connect(one->addAction(widgets::shownValue(with(field, value))), &QAction::triggered, this,
                [this, name = field.name(), value] {
                    m_presenter.change(QString::fromStdString(lessons::TwinPrefix + name), QString::fromStdString(value));
                });
}

void Comparing::subtract(bool on)
{
    m_presenter.changeTogether({{lessons::TwinView, on ? "difference" : "beside"}}, tr("difference of both runs"));
}

void Comparing::end()
{
    std::vector<engine::Change> changes;
    for (const Field& field : m_presenter.run().twinFields(m_presenter.runStep())) changes.push_back({field.name(), {}});
    m_presenter.changeTogether(changes, tr("one run alone"));
}

} // namespace app
