#pragma once

#include "engine/core/error.h"
#include "widgets/prose/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <functional>

/// The sentences of a message that have no translation into the language that is set.
inline QStringList untranslated(const engine::Message& message)
{
    QStringList list;
    if (message.translatable && QCoreApplication::translate("messages", message.text.c_str()).toStdString() == message.text)
        list << QString::fromStdString(message.text);
    for (const engine::Message& part : message.parts) list << untranslated(part);
    return list;
}

/// What a person reads in Chinese must be Chinese: names of files, columns and choices apart.
inline void checkChinese(const engine::Message& message, const std::vector<std::string>& choices = {})
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}")),
        english(QStringLiteral("\\b(the|is|are|has|should|it|of|and|or|from|give|there)\\b"));
    QString words = widgets::inWords(message);
    for (const std::string& choice : choices)
        words.remove(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(choice.c_str()))));
    QVERIFY2(untranslated(message).isEmpty(), qPrintable(untranslated(message).join(QLatin1Char('\n'))));
    QVERIFY2(words.contains(han) && !words.contains(english), qPrintable(words));
    QVERIFY2(!words.contains(QLatin1String("%1")), qPrintable(words));
}

/// What `provoke` refuses with.
inline engine::Message refusalOf(const std::function<void()>& provoke)
{
    try {
        provoke();
    } catch (const engine::InputError& error) {
        return error.message();
    }
    return {};
}
