#pragma once

#include <QCoreApplication>

namespace lessons::playground {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(playground)
};

} // namespace lessons::playground
