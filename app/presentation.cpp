#include "app/presentation.h"

#include <QCoreApplication>

namespace app {

widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t)
{
    const engine::Moment moment = engine::momentAt(t, session.lastStep());
    const lessons::Caption caption = session.caption(moment.to);
    widgets::Page page;
    page.title = QCoreApplication::translate("lessons", lesson.title);
    page.idea = QCoreApplication::translate("lessons", lesson.idea);
    page.lead = caption.lead;
    page.caption = caption.text;
    page.charts = session.charts(moment.shown());
    page.lowestStage = lesson.lowestStage;
    page.stage = [&session, t](widgets::Canvas& canvas) { session.paint(canvas, t); };
    return page;
}

} // namespace app
