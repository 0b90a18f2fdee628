#pragma once

#include <QCoreApplication>

namespace lessons::transformer {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(transformer)
};

} // namespace lessons::transformer
