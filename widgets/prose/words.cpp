#include "widgets/prose/words.h"

#include "engine/core/quote.h"

#include <QCoreApplication>

#include <new>

namespace widgets {

QString inWords(const engine::Message& message)
{
    return QString::fromStdString(engine::inWords(
        message, [](const std::string& text) { return QCoreApplication::translate("messages", text.c_str()).toStdString(); }));
}

QString inWords(const std::exception& error)
{
    const auto* known = dynamic_cast<const engine::InputError*>(&error);
    if (known) return inWords(known->message());
    if (dynamic_cast<const std::bad_alloc*>(&error))
        return inWords(engine::message("messages", "there is not enough memory for this"));
    return inWords(engine::message("messages", "something went wrong within the program: %1").with(error.what()));
}

QString printable(const QString& text) { return QString::fromStdString(engine::printable(text.toStdString())); }

} // namespace widgets
