#pragma once

#include "app/command/measure_options.h"
#include "lessons/measured.h"

namespace app {

/// What so many processes learn: a lesson's net on its digits, or the net of a file on what it has learnt from. Throws
/// engine::InputError for one that they cannot share.
engine::processes::Job jobOf(const MeasureOptions& options, int processes);

/// Throws engine::InputError for what so many processes cannot do.
void requireMeasurable(const MeasureOptions& options, int processes);

/// On rank 0; on the others it is empty.
lessons::MeasuredFile measuredAmong(engine::processes::Peers& peers, const MeasureOptions& options,
                                    const engine::processes::Heard& heard);

/// For a person.
QString tableOf(const lessons::MeasuredFile& measured);

} // namespace app
