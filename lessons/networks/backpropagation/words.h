#pragma once

#include <QCoreApplication>

namespace lessons::backprop {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(backpropagation)
};

} // namespace lessons::backprop
