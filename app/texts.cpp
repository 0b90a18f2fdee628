#include "app/texts.h"

#include "app/language.h"

#include <QCoreApplication>
#include <QFile>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(teacher)
};

/// A lesson becomes a link to it.
QString prerequisite(const char* text)
{
    for (const lessons::Lesson* lesson : lessons::catalogue())
        if (QLatin1String(text) == QLatin1String(lesson->id))
            return QStringLiteral("[%1](lesson:%2)")
                .arg(QCoreApplication::translate("lessons", lesson->title), QLatin1String(lesson->id));
    return QCoreApplication::translate("lessons", text);
}

} // namespace

QString textOf(const lessons::Lesson& lesson)
{
    for (const QString& language : {currentLanguage(), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/lessons/%1/text.%2.md").arg(QLatin1String(lesson.id), language));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString teacherTextOf(const lessons::Lesson& lesson)
{
    const lessons::Teacher& teacher = lesson.teacher;
    QStringList before;
    for (const char* text : teacher.prerequisites) before << prerequisite(text);
    const auto said = [](const char* text) { return QCoreApplication::translate("lessons", text); };
    return QStringList{Words::tr("**Time:** %n minute(s)", nullptr, teacher.minutes),
                       Words::tr("**Known before:** %1").arg(before.join(Words::tr(", "))),
                       Words::tr("**Ask the class:** %1").arg(said(teacher.question)),
                       Words::tr("**Cures the belief:** %1").arg(said(teacher.misconception))}
        .join(QStringLiteral("\n\n"));
}

} // namespace app
