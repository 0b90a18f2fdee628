#pragma once

#include "widgets/export/export.h"

#include <QCommandLineParser>

namespace app {

/// The options that say how a picture looks, shared by export and tour.
struct Look {
    widgets::PictureFormat format;
    QString theme;

    static void addOptions(QCommandLineParser& parser);
    /// Sets the language and the number of threads, too.
    static Look of(const QCommandLineParser& parser);
};

} // namespace app
