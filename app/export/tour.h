#pragma once

#include "app/run/progress.h"
#include "widgets/export/export.h"

#include <span>

namespace app {

/// The first, middle and last step of lessons as PNG files in `folder`, which is made if missing; says what it does
/// on stdout. Throws engine::InputError.
void exportTour(std::span<const lessons::Lesson* const> shown, const QString& folder, const widgets::PictureFormat& format,
                const widgets::Theme& theme, const Progress& progress = {});

} // namespace app
