#pragma once

#include <QCoreApplication>

namespace lessons::acts {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(activations)
};

} // namespace lessons::acts
