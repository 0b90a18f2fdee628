#include "app/command/list.h"

#include "app/files/json.h"
#include "engine/core/patience.h"
#include "widgets/prose/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using engine::Field;

QString helpOf(const lessons::Lesson& lesson)
{
    const auto session = lesson.open();
    QString help = QStringLiteral("%1 - %2: %3\n\nParameters:\n")
                       .arg(QLatin1String(lesson.id), QString::fromUtf8(lesson.title), QString::fromUtf8(lesson.idea));
    for (const Field& field : session->fields()) {
        help += QStringLiteral("  --%1 VALUE\n").arg(QString::fromStdString(field.name()));
        help += QStringLiteral("      %1%2.\n")
                    .arg(QString::fromUtf8(field.about.help),
                         *field.about.unit ? QStringLiteral(" (%1)").arg(QString::fromUtf8(field.about.unit)) : QString());
        help += QStringLiteral("      %1; default %2\n")
                    .arg(QString::fromStdString(inEnglish(field.allowed())), QString::fromStdString(field.initial));
    }
    return help + QStringLiteral("\nSteps: 0 to %1 with these defaults.\n").arg(session->lastStep());
}

QString listed(bool asJson)
{
    QJsonArray json;
    QString text;
    for (const lessons::Lesson* lesson : lessons::catalogue()) {
        engine::checkPatience();
        if (asJson) json.append(jsonOf(*lesson));
        else text += helpOf(*lesson) + QLatin1Char('\n');
    }
    return asJson ? QString::fromUtf8(QJsonDocument(json).toJson()) : text;
}

} // namespace app
