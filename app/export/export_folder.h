#pragma once

#include "app/run/progress.h"
#include "widgets/export/export.h"

namespace app {

/// A run, to be written out whole.
struct Subject {
    const lessons::Lesson& lesson;
    lessons::Session& session;
    int step, last; ///< the step whose numbers are written; the last one of the pictures
    widgets::PictureFormat format;
    const widgets::Theme& theme;
};

/// Whether an export to this path means a folder: there is one, the path ends in a slash, or the name has no extension.
bool meansFolder(const QString& path);

/// Writes everything there is to export into a folder: pictures of the first, middle and last step, charts with their data, the
/// numbers, the text. A folder that exists must be empty or hold nothing but an earlier export, which is replaced. Written beside
/// it and renamed when all is there. Throws engine::InputError or engine::Cancelled, and nothing has changed.
void exportFolder(const QString& path, const Subject& subject, const Progress& progress = {});

} // namespace app
