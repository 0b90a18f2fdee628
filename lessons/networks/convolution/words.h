#pragma once

#include <QCoreApplication>

namespace lessons::conv {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(convolution)
};

} // namespace lessons::conv
