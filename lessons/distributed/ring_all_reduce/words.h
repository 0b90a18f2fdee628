#pragma once

#include "lessons/claim.h"
#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/views/device_ways.h"
#include "widgets/views/views.h"

#include <QCoreApplication>

namespace lessons::ring {

/// The texts of this lesson.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ring_all_reduce)

public:
    /// A, B, ..., P.
    static QString chunk(int index) { return QString(QChar(u'A' + index)); }
    /// "C", or "C–D" of several; empty where the buffer is in one piece.
    static QString chunks(const Course& course, const Transfer& transfer);
    /// In a sentence, and at the beginning of one.
    static QString algorithm(Algorithm algorithm);
    static QString heading(Algorithm algorithm);
    /// "halving"; what its time, and the most that a device sends, are called on the tape.
    static QString id(Algorithm algorithm);
    static QString timeId(Algorithm algorithm) { return id(algorithm) + QLatin1String("Time"); }
    static QString bytesId(Algorithm algorithm)
    {
        return algorithm == Algorithm::Ring ? QStringLiteral("ringBytes") : QStringLiteral("ownBytes");
    }
    static QString phase(engine::cluster::Phase phase);
    /// "1 MB/s"
    static QString rate(double bytes);
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

/// The devices in a ring or around a server, or however else they send to each other; below them the messages on the clock.
widgets::DeviceRing ringOf(const CoursePtr& course);
widgets::DeviceWays waysOf(const CoursePtr& course);
widgets::Lanes clockOf(const CoursePtr& course);

std::vector<Question> questions(const Params& params, const Run& run);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::ring
