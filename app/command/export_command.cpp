#include "app/command/export_command.h"

#include "app/command/arguments.h"
#include "app/command/console_progress.h"
#include "app/command/look.h"
#include "app/command/print.h"
#include "app/export/export_folder.h"
#include "app/files/files.h"
#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/state_file.h"
#include "app/run/presentation.h"
#include "widgets/prose/words.h"

#include <QFileInfo>

#include <optional>

namespace app {

using engine::Field;
using engine::InputError;
using engine::message;

namespace {

void exportAllSteps(const QString& path, const lessons::Lesson& lesson, lessons::Session& session, const Progress& progress)
{
    const int last = session.lastStep();
    session.await(last, upTo(last, session, progress));
    const auto next = [&progress, last, step = 0]() mutable { return progress(step++, last); };
    widgets::writeWhole(path, [&](QIODevice& device) { writeSteps(device, lesson, session, last, next); });
}

/// The extension says what is written.
void write(const QString& path, const lessons::Lesson& lesson, lessons::Session& session, const QString& step, const Look& look,
           const Progress& progress)
{
    if (meansFolder(path) && step != QLatin1String("all"))
        return exportFolder(
            path, {lesson, session, stepOf(step, session), session.lastStep(), look.format, widgets::Theme::named(look.theme)},
            progress);
    const QString extension = QFileInfo(path).suffix().toLower();
    if (!QStringLiteral("png svg pdf json csv npz onnx bin tensorscope").split(QLatin1Char(' ')).contains(extension))
        throw InputError(
            message("messages", "-o '%1': the name must end in .png, .svg, .pdf, .json, .csv, .npz, .onnx, .bin or .tensorscope; "
                                "without an ending it is a folder's")
                .with(path.toStdString()));
    if (extension == QLatin1String("json") && step == QLatin1String("all"))
        return exportAllSteps(path, lesson, session, progress);
    if (step == QLatin1String("all"))
        throw InputError(
            message("messages", "--step all goes with a .json file; a picture shows one step, a .csv file holds whole curves"));
    const int k = stepOf(step, session);
    session.await(k, upTo(k, session, progress));
    if (extension == QLatin1String("json"))
        return widgets::writeWhole(path, [&](QIODevice& device) { writeStep(device, lesson, session, k); });
    if (extension == QLatin1String("tensorscope")) return writeState(path, lesson, session, k);
    if (isBytes(path)) return writeBytesOf(path, session, k);
    if (isForOthers(path)) return writeForOthers(path, *netOf(lesson, session, k));
    if (extension == QLatin1String("csv"))
        return widgets::writeWhole(path, [&](QIODevice& device) { writeCharts(device, lesson, session, k); });
    widgets::exportPicture(path, look.format, widgets::Theme::named(look.theme), pageAt(lesson, session, k));
}

/// What --inside and --operation say.
struct Inside {
    QString sample, operation;
};

/// The same of an operation inside of a step.
void writeInside(const QString& path, const Resumed& run, const QString& step, const Inside& where, const Look& look,
                 const Progress& progress)
{
    if (step == QLatin1String("all")) throw InputError(message("messages", "--inside goes with one step, not with --step all"));
    const int k = stepOf(step, *run.session);
    run.session->await(k, upTo(k, *run.session, progress));
    const int samples = run.session->samplesInside(k);
    const int sample = samples > 0 ? wholeNumber(QStringLiteral("inside"), where.sample, 1, samples) : 1;
    const auto inside = insideOf(*run.session, k, sample); // throws if there are none
    const int last = inside->lastStep();
    const bool isEnd = where.operation.isEmpty() || where.operation == QLatin1String("end");
    const int operation = isEnd ? last : wholeNumber(QStringLiteral("operation"), where.operation, 0, last);
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("json"))
        return widgets::writeWhole(path, [&](QIODevice& device) { writeStep(device, *run.lesson, *inside, operation, k); });
    if (extension == QLatin1String("tensorscope")) {
        StateFile file = stateOf(*run.lesson, *run.session, k);
        file.inside = InsidePlace{sample, operation};
        return writeState(path, file);
    }
    if (meansFolder(path) || !QStringLiteral("png svg pdf").split(QLatin1Char(' ')).contains(extension))
        throw InputError(
            message("messages", "-o '%1': with --inside the name must end in .png, .svg, .pdf, .json or .tensorscope")
                .with(path.toStdString()));
    widgets::Page page = pageAt(*run.lesson, *inside, operation);
    page.title = insideTitle(page.title, k, sample);
    widgets::exportPicture(path, look.format, widgets::Theme::named(look.theme), page);
}

/// A lesson before its first step, or a run where its file left it.
Resumed begun(const QString& lessonOrFile, const Progress& progress)
{
    if (isStateFile(lessonOrFile)) return openState(lessonOrFile, progress);
    const lessons::Lesson& lesson = lessons::lessonNamed(lessonOrFile.toStdString());
    const engine::Awaited awaited(uncounted(progress)); // a net may have to be trained first
    return {&lesson, lesson.open(), 0};
}

/// Those of export, and one for each parameter of the lesson.
void parseExport(QCommandLineParser& parser, const QStringList& arguments, const std::vector<Field>& fields)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("file")});
    for (const char* name : {"step", "inside", "operation", "twin"})
        parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    parser.addOption({QStringLiteral("difference"), {}});
    Look::addOptions(parser);
    for (const Field& field : fields) parser.addOption({QString::fromStdString(field.name()), {}, QStringLiteral("value")});
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(arguments) && !parser.unknownOptionNames().isEmpty())
        engine::find(fields, parser.unknownOptionNames().first().toStdString()); // throws, listing the parameters
    parse(parser, arguments, 2);
    if (parser.value(QStringLiteral("o")).isEmpty())
        throw InputError(message("messages", "export: -o FILE is missing; the file's extension says what to write"));
}

/// What --step says, or else where a file left the run, or the end.
QString stepIn(const QCommandLineParser& parser, const Resumed& run, bool isFile)
{
    if (parser.isSet(QStringLiteral("step"))) return parser.value(QStringLiteral("step"));
    const int last = std::max(run.session->lastStep(), run.session->reached());
    return isFile ? QString::number(std::min(run.step, last)) : QStringLiteral("end");
}

/// What --inside and --operation say, or else where a file left off, unless something else is asked for.
Inside insideIn(const QCommandLineParser& parser, const Resumed& run, bool isChanged)
{
    Inside where{parser.value(QStringLiteral("inside")), parser.value(QStringLiteral("operation"))};
    const QString path = parser.value(QStringLiteral("o"));
    const bool isOfRun = meansFolder(path) || QFileInfo(path).suffix().toLower() == QLatin1String("csv");
    if (run.inside && !isOfRun && !isChanged && !parser.isSet(QStringLiteral("step"))) {
        if (where.sample.isEmpty()) where.sample = QString::number(run.inside->sample);
        if (where.operation.isEmpty()) where.operation = QString::number(run.inside->operation);
    }
    if (where.sample.isEmpty() && !where.operation.isEmpty())
        throw InputError(message("messages", "--operation goes with --inside SAMPLE"));
    return where;
}

} // namespace

int exportStep(const QStringList& arguments)
{
    // the lesson's name decides which options there are, so look for it first
    if (arguments.size() < 3 || arguments[2].startsWith(QLatin1Char('-')))
        throw InputError(
            message("messages", "export: the lesson's name is missing; as in tensorscope export convolution -o picture.png"));
    const Progress progress = consoleProgress();
    Resumed run = begun(arguments[2], progress);
    const auto& session = run.session;
    const auto fields = session->fields();
    QCommandLineParser parser;
    parseExport(parser, arguments, fields);
    const Look look = Look::of(parser);
    const std::vector<engine::Change> changes = changesIn(parser, fields);
    if (!changes.empty()) session->apply(changes, run.step, uncounted(progress));
    if (parser.isSet(QStringLiteral("difference")) && !session->twin())
        throw InputError(message("messages", "--difference: there is no second run; it comes with --twin PARAMETER=VALUE"));

    const QString path = parser.value(QStringLiteral("o")), step = stepIn(parser, run, isStateFile(arguments[2]));
    const Inside where = insideIn(parser, run, !changes.empty());
    if (where.sample.isEmpty()) write(path, *run.lesson, *session, step, look, progress);
    else writeInside(path, run, step, where, look, progress);
    for (const QString& notice : {session->notice(), ownDataNotice()})
        if (!notice.isEmpty()) print(widgets::printable(withNames(notice)) + QLatin1Char('\n'));
    if (session->replayDiffers()) print(Files::replayWarning() + QLatin1Char('\n'));
    return 0;
}

} // namespace app
