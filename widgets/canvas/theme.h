#pragma once

#include "widgets/canvas/ramp.h"

#include <QFont>
#include <QPalette>
#include <QStringList>

namespace widgets {

/// What a piece of text is for; decides its size.
enum class Role { Badge, Note, Label, Body, Cell, Caption, Symbol, Title, Result };

/// The tokens that paint code names instead of colours, read from resources/themes. What each is for: README of widgets.
struct Theme {
    QString name;
    bool projector = false;

    QColor surface, raised, sunken, text, muted, line, control;
    QColor spot, spotFill, focus, selection, good, warn, error;
    QColor forward, backward, inputGradient, weightGradient;
    QList<QColor> categorical;
    Ramp diverging, sequential;

    static QStringList names();
    /// Throws engine::InputError for a name that is none of names().
    static const Theme& named(const QString& name);

    QFont font(Role role, bool bold = false) const;
    /// Of the text on cards.
    Role cardText() const { return projector ? Role::Label : Role::Body; }
    /// Width of a stroke: 1.75 times as wide on the projector.
    double stroke(double width) const { return projector ? 1.75 * width : width; }
    /// A categorical colour, counted from 1.
    QColor ink(int number) const { return categorical[(number - 1) % categorical.size()]; }
    /// Devices 1...16: the colour of their chip; hatched from the ninth on.
    QColor device(int index) const;
    QPalette palette() const;
};

/// Whether texts are Chinese: curly quotes are as wide as Han then, and as wide as Latin letters otherwise. For fonts that are
/// asked for from now on.
void setChinese(bool on);
bool isChinese();

/// The size of the system font in pixels, at least 14: the unit that stages lay out with.
double unit();

} // namespace widgets
