#pragma once

#include "engine/core/fields.h"
#include "widgets/canvas/canvas.h"

namespace widgets {

/// A part of a formula that has a counterpart in the picture or among the knobs.
struct FormulaTerm {
    QString id;        ///< of its group in the SVG: "bias"; of the second one in the same formula "bias~2"
    QString symbol;    ///< in plain letters: "w"
    QStringList names; ///< of the regions and knobs that it stands for
    QRectF bounds;     ///< in em, from the formula's top left corner
};

/// Whether a region has this name or is a part of what has it: "kernel" and "kernel[0][1,2]" of "kernel".
bool isPartOf(const QString& region, const QString& name);
bool isPartOf(const QString& region, const QStringList& names);

/// A knob that a term can stand for: its field's name, and what it says: "Stride = 2".
struct KnobName {
    QString name, told;
};
KnobName nameOf(const engine::Field& field);

/// What a term stands for at one moment.
struct Counterpart {
    QString region, knob; ///< the first of each; the step's target before all others
    QString told;         ///< for a person: "bias = 0.5"
    bool inUse = false;   ///< the step makes it, or is in the middle of it: what has the term's first name
    QColor ink;

    bool exists() const { return !region.isEmpty() || !knob.isEmpty(); }
    bool operator==(const Counterpart&) const = default;
};
Counterpart counterpartOf(const FormulaTerm& term, const std::vector<Region>& regions, const std::vector<KnobName>& knobs);

} // namespace widgets
