#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/views/device_ring.h"

namespace lessons::ring {

/// The devices, and below them the messages on the clock.
widgets::ViewPtr stage(const Params& params, const Run& run);

/// Its parts.
widgets::DeviceRing ringOf(const std::shared_ptr<const Course>& course);
widgets::ViewPtr clockView(const std::shared_ptr<const Course>& course);

/// A line in which numbers stand: the text, and the quantities that it tells in their order.
struct Told {
    QString id, name, part; ///< where the number is in the text: its first, or its last, occurrence
    bool last = false;
    double value = 0;
};
/// Writes a line, and makes regions of its numbers.
void paintTold(widgets::Canvas& canvas, QRectF line, const QString& text, Qt::Alignment align, const std::vector<Told>& numbers);
/// "model: α = 20 µs, B = 1 MB/s"
void paintModel(widgets::Canvas& canvas, QRectF line, const Params& params, Qt::Alignment align);

} // namespace lessons::ring
