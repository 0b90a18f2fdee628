#include "app/command/arguments.h"

#include "lessons/lesson.h"
#include "lessons/twin_changes.h"

namespace app {

using engine::Field;
using engine::InputError;
using engine::message;

namespace {

/// "PARAM=VALUE", of the second run.
engine::Change twinChange(const QString& option)
{
    const qsizetype sign = option.indexOf(QLatin1Char('='));
    if (sign <= 0)
        throw InputError(
            message("messages", "--twin '%1': it takes PARAMETER=VALUE, as in --twin seed=2").with(option.toStdString()));
    return {lessons::TwinPrefix + option.left(sign).toStdString(), option.mid(sign + 1).toStdString()};
}

} // namespace

void parse(QCommandLineParser& parser, const QStringList& arguments, int words)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(arguments)) {
        if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
            throw InputError(message("messages", "there is no option '--%1' here; see tensorscope --help")
                                 .with(unknown.first().toStdString()));
        throw InputError(message("messages", "%1 See tensorscope --help").with(parser.errorText().toStdString()));
    }
    if (const QString extra = parser.positionalArguments().value(words); !extra.isNull())
        throw InputError(message("messages", "%1: '%2' is one argument too many; see tensorscope --help")
                             .with(arguments[1].toStdString(), extra.toStdString()));
}

double positive(const QString& option, const QString& text, double low, double high)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= low && value <= high))
        throw InputError(message("messages", "--%1 '%2': it takes a number from %3 to %4")
                             .with(option.toStdString(), text.toStdString(), engine::textOf(low), engine::textOf(high)));
    return value;
}

int wholeNumber(const QString& option, const QString& text, int low, int high)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < low || value > high)
        throw InputError(message("messages", "--%1 '%2': it takes a whole number from %3 to %4")
                             .with(option.toStdString(), text.toStdString(), low, high));
    return value;
}

QSize sizeIn(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool w = false, h = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&w), parts[1].toInt(&h)) : QSize();
    if (!w || !h || size.width() < 64 || size.height() < 64 || size.width() > 8192 || size.height() > 8192)
        throw InputError(message("messages", "--size '%1': it takes WIDTHxHEIGHT, each from 64 to 8192, as in 1600x1000")
                             .with(text.toStdString()));
    return size;
}

int stepOf(const QString& text, const lessons::Session& session)
{
    if (text == QLatin1String("end")) return session.lastStep();
    const int last = std::max(session.lastStep(), session.reached());
    bool ok = false;
    const int step = text.toInt(&ok);
    if (!ok || step < 0 || step > last)
        throw InputError(message("messages", "--step '%1': with these parameters it takes 0 to %2, end or all")
                             .with(text.toStdString(), last));
    return step;
}

std::vector<engine::Change> changesIn(const QCommandLineParser& parser, const std::vector<Field>& fields)
{
    std::vector<engine::Change> changes;
    for (const Field& field : fields)
        if (const QString name = QString::fromStdString(field.name()); parser.isSet(name))
            changes.push_back({field.name(), parser.value(name).toStdString()});
    for (const QString& option : parser.values(QStringLiteral("twin"))) changes.push_back(twinChange(option));
    if (parser.isSet(QStringLiteral("difference"))) changes.push_back({lessons::TwinView, "difference"});
    return changes;
}

} // namespace app
