#pragma once

#include "widgets/prose/formula_term.h"

#include <QByteArray>

namespace widgets {

/// A formula of resources/equations, drawn ahead of time; sizes in em.
struct Formula {
    QString tex;
    double width = 0, height = 0, depth = 0; ///< depth: the part of the height that is below the line
    QByteArray svg;
    std::vector<FormulaTerm> terms; ///< in reading order, a larger one before those inside it
};

/// Null for an id that does not exist.
const Formula* formulaNamed(const QString& id);

} // namespace widgets
