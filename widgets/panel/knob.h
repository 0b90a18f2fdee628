#pragma once

#include "engine/core/fields.h"
#include "widgets/canvas/theme.h"

#include <QWidget>

#include <functional>

namespace widgets {

/// One row of the panel: the field's name, its value, and whatever changes it.
class Knob : public QWidget {
    Q_OBJECT

public:
    /// The widget that suits the field's kind; it knows the field only by name and takes new values by showField().
    static Knob* forField(const engine::Field& field, const Theme& theme, QWidget* parent);

    /// The field's value, range and choices as they now are.
    virtual void showField(const engine::Field& field) = 0;
    /// Says why a value of a field cannot be had, or nothing.
    using Refusal = std::function<QString(const QString& name, const QString& value)>;
    virtual void setRefusal(const Refusal& /*refusal*/) {}
    /// Values that a field can have at the moment, besides its choices; asked when the list opens.
    struct Offer {
        QString value, shown, where = {}; ///< `where` it is, as a tip
    };
    using Offers = std::function<std::vector<Offer>(const QString& name)>;
    virtual void setOffers(const Offers& /*offers*/) {}

Q_SIGNALS:
    void edited(const QString& name, const QString& value);

protected:
    explicit Knob(QWidget* parent) : QWidget(parent) {}
};

/// A field's name in the language that is set: "Stride".
QString labelOf(const engine::Field& field);
/// A field's value as a person reads it: "20 µs", "Sobel x", "3".
QString shownValue(const engine::Field& field);

} // namespace widgets
