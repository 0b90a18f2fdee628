#include "app/catalogue/lesson_search.h"

#include "app/window/language.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

namespace app {
namespace {

const lessons::Section& sectionOf(const lessons::Lesson& lesson)
{
    const auto all = lessons::sections();
    return *std::find_if(all.begin(), all.end(), [&lesson](const lessons::Section& section) {
        return std::find(section.lessons.begin(), section.lessons.end(), &lesson) != section.lessons.end();
    });
}

/// The text of a lesson as it is read: without the targets of its links.
QString plainText(const lessons::Lesson& lesson, const QString& language)
{
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    QFile file(QStringLiteral(":/lessons/%1/text.%2.md").arg(QLatin1String(lesson.id), language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(target) : QString();
}

/// A text of the lessons' in all languages.
QStringList inAllLanguages(const char* context, const char* text)
{
    QStringList all{QString::fromUtf8(text)};
    for (const QString& language : languages()) {
        QTranslator words;
        if (words.load(QStringLiteral(":/i18n/tensorscope_") + language)) all << words.translate(context, text);
    }
    return all;
}

QString namesOf(const lessons::Lesson& lesson)
{
    return (inAllLanguages("lessons", lesson.title) << QString::fromLatin1(lesson.id)).join(QLatin1Char('\n'));
}

QString allThatIsSaidOf(const lessons::Lesson& lesson)
{
    QStringList said = inAllLanguages("lessons", lesson.idea) + inAllLanguages("catalogue", sectionOf(lesson).name);
    for (const QString& language : languages()) said << plainText(lesson, language);
    return namesOf(lesson) + QLatin1Char('\n') + said.join(QLatin1Char('\n'));
}

/// Each word begins one of the text. (Chinese has no spaces: there it stands anywhere.)
bool areIn(const QString& text, const QString& words)
{
    const QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [&text](const QString& word) {
        const QString start = word[0].script() == QChar::Script_Latin ? QStringLiteral("\\b") : QString();
        return text.contains(
            QRegularExpression(start + QRegularExpression::escape(word),
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    });
}

} // namespace

bool speaksOf(const lessons::Lesson& lesson, const QString& words)
{
    static QHash<const lessons::Lesson*, QString> said; // of what never changes
    if (!said.contains(&lesson)) said[&lesson] = allThatIsSaidOf(lesson);
    return areIn(said[&lesson], words);
}

bool isNamed(const lessons::Lesson& lesson, const QString& words) { return areIn(namesOf(lesson), words); }

} // namespace app
