#include "app/export/tour.h"

#include "app/run/presentation.h"

#include <QDir>

#include <cstdio>

namespace app {

void exportTour(std::span<const lessons::Lesson* const> shown, const QString& folder, const widgets::PictureFormat& format,
                const widgets::Theme& theme, const Progress& progress)
{
    if (!QDir().mkpath(folder))
        throw engine::InputError(
            engine::message("messages", "cannot make the folder '%1'; give one below a folder that may be written")
                .with(folder.toStdString()));
    const engine::Awaited awaited(uncounted(progress)); // nets may have to be trained first
    for (const lessons::Lesson* lesson : shown) {
        engine::checkPatience();
        const auto session = lesson->open();
        const int last = session->lastStep();
        session->await(last, upTo(last, *session, progress));
        for (const auto& [name, step] : {std::pair{"1-first", 0}, {"2-middle", last / 2}, {"3-last", last}}) {
            const QString path =
                QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(lesson->id), QLatin1String(name)));
            widgets::exportPicture(path, format, theme, pageAt(*lesson, *session, step));
            std::printf("%s: step %d of %d\n", qPrintable(path), step, last);
            std::fflush(stdout);
        }
    }
}

} // namespace app
