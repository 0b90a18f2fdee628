#include "app/window/language.h"

#include "engine/core/error.h"
#include "widgets/canvas/theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {
namespace {

QString& current()
{
    static QString language;
    return language;
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("zh_CN")}; }

QString nameOfLanguage(const QString& language)
{
    return language == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("简体中文");
}

QString languageOfSystem()
{
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString currentLanguage() { return current(); }

void requireLanguage(const QString& language)
{
    if (!languages().contains(language))
        throw engine::InputError(
            engine::message("messages", "there is no language '%1'; there are en and zh_CN").with(language.toStdString()));
}

void setLanguage(const QString& language)
{
    requireLanguage(language);
    if (language == current()) return;
    static QTranslator ours, qts; // ours and Qt's own button texts
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    current() = language;
    widgets::setChinese(language == QLatin1String("zh_CN"));
    if (qts.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/tensorscope_") + language)) QCoreApplication::installTranslator(&ours);
}

} // namespace app
