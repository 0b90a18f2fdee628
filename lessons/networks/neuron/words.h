#pragma once

#include <QCoreApplication>

namespace lessons::neuron {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(neuron)
};

} // namespace lessons::neuron
