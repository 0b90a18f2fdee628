#include "app/presentation.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t)
{
    const int step = int(std::ceil(t));
    const lessons::Caption caption = session.caption(step);
    widgets::Page page;
    page.title = QCoreApplication::translate("lessons", lesson.title);
    page.idea = QCoreApplication::translate("lessons", lesson.idea);
    page.lead = caption.lead;
    page.caption = caption.text;
    page.warns = caption.warns;
    page.charts = session.charts(engine::momentAt(t, std::max(session.lastStep(), session.reached())).shown());
    page.lowestStage = lesson.lowestStage;
    page.stage = [&session, t](widgets::Canvas& canvas) { session.paint(canvas, t); };
    return page;
}

} // namespace app
