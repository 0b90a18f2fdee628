#pragma once

#include <QCoreApplication>

namespace lessons::attention {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(attention)
};

} // namespace lessons::attention
