#include "app/run/presentation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace app {
namespace {

QString inChinese(QString text)
{
    static const QRegularExpression between(QStringLiteral("(?:\\.|。) (?=[\\p{Han}“])")),
        last(QStringLiteral("(?<=\\p{Han})\\.$"));
    static const QRegularExpression within(QStringLiteral("(?<=\\p{Han}) (?=\\p{Han})")); // "80 字节" before "时最快"
    return text.replace(between, QStringLiteral("。")).replace(last, QStringLiteral("。")).remove(within);
}

} // namespace

lessons::Caption captionOf(const lessons::Session& session, int step)
{
    lessons::Caption caption = session.caption(step);
    if (widgets::isChinese()) caption.lead = inChinese(caption.lead), caption.text = inChinese(caption.text);
    return caption;
}

QString insideTitle(const QString& lesson, int step, int sample)
{
    return QCoreApplication::translate("Presentation", "%1: inside step %2, sample %3").arg(lesson).arg(step).arg(sample);
}

widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t)
{
    return pageAt(lesson, session, t, session.charts(int(t)));
}

widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t, std::vector<widgets::Chart> charts)
{
    const lessons::Caption caption = captionOf(session, int(std::ceil(t)));
    widgets::Page page;
    page.title = QCoreApplication::translate("lessons", lesson.title);
    page.idea = QCoreApplication::translate("lessons", lesson.idea);
    page.lead = caption.lead;
    page.caption = caption.text;
    page.warns = caption.warns;
    page.charts = std::move(charts);
    page.lowestStage = lesson.lowestStage;
    page.stage = session.picture(t);
    return page;
}

} // namespace app
