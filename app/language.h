#pragma once

#include <QStringList>

namespace app {

/// "en" and "zh_CN".
QStringList languages();
QString nameOfLanguage(const QString& language); ///< in that language itself
QString languageOfSystem();

/// Installs the translations of a language; widgets get their LanguageChange event. Throws engine::InputError for one
/// that is not among languages().
void setLanguage(const QString& language);
QString currentLanguage();

} // namespace app
