#pragma once

#include "engine/cluster/collective.h"

#include <QCoreApplication>

namespace lessons::ring {

/// The texts of this lesson.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ring_all_reduce)

public:
    /// A, B, ..., P.
    static QString chunk(int index) { return QString(QChar(u'A' + index)); }
    static QString phase(engine::cluster::Phase phase);
    /// How an end of a link is written: 1...p, or S.
    static QString end(int index, int devices)
    {
        return index == devices ? tr("S", "short for: server") : QString::number(index + 1);
    }
};

} // namespace lessons::ring
