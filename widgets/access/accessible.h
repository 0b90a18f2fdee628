#pragma once

#include <QAccessible>
#include <QWidget>

namespace widgets {

/// A hand-painted widget that shows one value within a range: what a screen reader tells of it, and how it is set from outside.
class HasValue {
public:
    struct Reading {
        double now = 0, low = 0, high = 0, step = 0; ///< step 0: any value
        QString text;                                ///< as a person reads it
    };
    virtual ~HasValue() = default;
    virtual Reading reading() const = 0;
    virtual void setReading(double value) = 0;
    virtual QAccessible::Role accessibleRole() const { return QAccessible::Slider; }
};

/// A widget whose description may be long: it is written when a screen reader asks for it.
class HasDescription {
public:
    virtual ~HasDescription() = default;
    virtual QString description() const = 0;
};

/// Names a widget for screen readers, whom Qt tells a name each time it is set: only if it is another one.
void setAccessibleTexts(QWidget& widget, const QString& name, const QString& description = {});

/// Teaches Qt the interfaces of stages and of widgets that have a value or a description; once is enough.
void makeAccessible();

} // namespace widgets
