#pragma once

#include "app/run/progress.h"
#include "widgets/export/export.h"

namespace app {

/// The first, middle and last step of every lesson as PNG files in `folder`, which is made if missing; says what it does
/// on stdout. Throws engine::InputError.
void exportTour(const QString& folder, const widgets::PictureFormat& format, const widgets::Theme& theme,
                const Progress& progress = {});

} // namespace app
