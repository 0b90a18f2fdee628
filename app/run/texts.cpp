#include "app/run/texts.h"

#include "app/files/own_data.h"
#include "app/window/language.h"
#include "widgets/panel/knob.h"
#include "widgets/prose/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

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

struct Window {
    Q_DECLARE_TR_FUNCTIONS(window)
};

/// "--padding same" as it stands in the panel: "Padding: same".
QString knobOf(const QString& name, const QString& value, const std::vector<engine::Field>& fields)
{
    for (engine::Field field : fields) {
        if (QString::fromStdString(field.name()) != name) continue;
        if (value.isEmpty()) return Window::tr("“%1”").arg(widgets::labelOf(field));
        field.text = [text = value.toStdString()] { return text; };
        return Window::tr("“%1: %2”").arg(widgets::labelOf(field), widgets::shownValue(field));
    }
    return {};
}

/// Options with their values become knobs, in a sentence of any language.
QString withKnobs(QString text, const std::vector<engine::Field>& fields)
{
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z0-9-]*)(?: ([A-Za-z0-9.-]+))?"));
    for (qsizetype from = 0; from < text.size();) {
        const auto match = option.match(text, from);
        if (!match.hasMatch()) break;
        const QString knob = knobOf(match.captured(1), match.captured(2), fields);
        if (!knob.isEmpty()) text.replace(match.capturedStart(), match.capturedLength(), knob);
        from = match.capturedStart() + (knob.isEmpty() ? match.capturedLength() : knob.size());
    }
    return text;
}

/// A part of a sentence that is the name of a field or an option becomes the knob's name.
engine::Message withKnobs(engine::Message message, const std::vector<engine::Field>& fields)
{
    for (engine::Message& part : message.parts) {
        part = withKnobs(std::move(part), fields);
        if (part.translatable) continue;
        const QString text = QString::fromStdString(part.text), knob = knobOf(text, {}, fields);
        part.text = (knob.isEmpty() ? withKnobs(text, fields) : knob).toStdString();
    }
    return message;
}

} // namespace

QString inWindow(const std::exception& error, const std::vector<engine::Field>& fields)
{
    const auto* known = dynamic_cast<const engine::InputError*>(&error);
    const QString text = known ? widgets::inWords(withKnobs(known->message(), fields)) : widgets::inWords(error);
    return withNames(withKnobs(text, fields));
}

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
