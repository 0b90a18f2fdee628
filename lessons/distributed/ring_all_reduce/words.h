#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/views/naming.h"

#include <QCoreApplication>

namespace lessons::ring {

/// The texts of this lesson.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ring_all_reduce)

public:
    /// A, B, ..., P.
    static QString chunk(int index) { return QString(QChar(u'A' + index)); }
    static QString phase(engine::cluster::Phase phase);
    static QString latency(const Params& params);
    /// "model: α = 20 µs, B = 1 MB/s"
    static QString model(const Params& params);
    /// How an end of a link is written: 1...p, or S.
    static QString end(int index, int devices)
    {
        return index == devices ? tr("S", "short for: server") : QString::number(index + 1);
    }
};

/// What everything on the tape is called, and the numbers in its arithmetic.
widgets::Glossary names(const Params& params, const Run& run);

} // namespace lessons::ring
