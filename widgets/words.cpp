#include "widgets/words.h"

#include <QCoreApplication>

namespace widgets {

QString inWords(const engine::Message& message)
{
    return QString::fromStdString(engine::inWords(
        message, [](const std::string& text) { return QCoreApplication::translate("messages", text.c_str()).toStdString(); }));
}

QString inWords(const std::exception& error)
{
    const auto* known = dynamic_cast<const engine::InputError*>(&error);
    return known ? inWords(known->message()) : QString::fromUtf8(error.what());
}

} // namespace widgets
