#include "app/command/look.h"

#include "app/command/arguments.h"
#include "app/window/language.h"
#include "engine/core/parallel.h"

namespace app {

using engine::InputError;
using engine::message;

void Look::addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"size", "scale", "theme", "language", "threads"})
        parser.addOption({QLatin1String(name), {}, QStringLiteral("value")});
}

Look Look::of(const QCommandLineParser& parser)
{
    const auto given = [&parser](const char* name, const char* otherwise) {
        return parser.isSet(QLatin1String(name)) ? parser.value(QLatin1String(name)) : QLatin1String(otherwise);
    };
    Look look;
    look.format.size = sizeIn(given("size", "1600x1000"));
    look.format.scale = positive(QStringLiteral("scale"), given("scale", "1"), 0.25, 8);
    if (double(look.format.size.width()) * look.format.size.height() * look.format.scale * look.format.scale > 1.5e8)
        throw InputError(
            message("messages", "--size times --scale would be more than 150 million pixels; a smaller scale would do"));
    look.theme = widgets::Theme::named(given("theme", "light")).name;
    setLanguage(given("language", "en"));
    if (parser.isSet(QStringLiteral("threads")))
        engine::setThreads(int(positive(QStringLiteral("threads"), parser.value(QStringLiteral("threads")), 1, 256)));
    return look;
}

} // namespace app
