#include "widgets/access/accessible.h"

#include "widgets/access/accessible_stage.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace widgets {
namespace {

class ValueInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    ValueInterface(QWidget* widget, HasValue& value) : QAccessibleWidget(widget, value.accessibleRole()), m_value(value) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Value ? m_value.reading().text : QAccessibleWidget::text(text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = isButton();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (isButton()) names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        if (name != pressAction()) return QAccessibleWidget::doAction(name);
        // a menu keeps what calls it waiting
        QMetaObject::invokeMethod(static_cast<QAbstractButton*>(widget()), &QAbstractButton::click, Qt::QueuedConnection);
    }

    QVariant currentValue() const override { return m_value.reading().now; }
    void setCurrentValue(const QVariant& value) override
    {
        const auto [now, low, high, step, text] = m_value.reading();
        m_value.setReading(std::clamp(value.toDouble(), low, high));
    }
    QVariant maximumValue() const override { return m_value.reading().high; }
    QVariant minimumValue() const override { return m_value.reading().low; }
    QVariant minimumStepSize() const override { return m_value.reading().step; }

private:
    bool isButton() const { return qobject_cast<QAbstractButton*>(widget()); }

    HasValue& m_value;
};

class DescribedInterface final : public QAccessibleWidget {
public:
    DescribedInterface(QWidget* widget, const HasDescription& described) : QAccessibleWidget(widget), m_described(described) {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Description ? m_described.description() : QAccessibleWidget::text(text);
    }

private:
    const HasDescription& m_described;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    if (auto* stage = qobject_cast<Stage*>(object)) return new StageInterface(*stage);
    if (auto* value = dynamic_cast<HasValue*>(object)) return new ValueInterface(static_cast<QWidget*>(object), *value);
    if (auto* described = dynamic_cast<HasDescription*>(object))
        return new DescribedInterface(static_cast<QWidget*>(object), *described);
    return nullptr;
}

} // namespace

void setAccessibleTexts(QWidget& widget, const QString& name, const QString& description)
{
    if (widget.accessibleName() != name) widget.setAccessibleName(name);
    if (widget.accessibleDescription() != description) widget.setAccessibleDescription(description);
}

void makeAccessible() { [[maybe_unused]] static const bool once = (QAccessible::installFactory(make), true); }

} // namespace widgets
