#pragma once

#include <QCoreApplication>

namespace lessons::lenet5 {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(lenet5)
};

} // namespace lessons::lenet5
