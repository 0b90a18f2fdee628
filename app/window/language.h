#pragma once

#include <QStringList>

namespace app {

/// "en" and "zh_CN".
QStringList languages();
QString nameOfLanguage(const QString& language); ///< in that language itself
QString languageOfSystem();
/// Throws engine::InputError for one that is not among languages().
void requireLanguage(const QString& language);

/// Installs the translations of a language; widgets get their LanguageChange event. Throws as
/// requireLanguage().
void setLanguage(const QString& language);
QString currentLanguage();

} // namespace app
