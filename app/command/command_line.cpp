#include "app/command/command_line.h"

#include "app/command/bench.h"
#include "app/command/check.h"
#include "app/command/console_progress.h"
#include "app/export/export_folder.h"
#include "app/export/tour.h"
#include "app/files/files.h"
#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/state_file.h"
#include "app/run/presentation.h"
#include "app/window/language.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"
#include "lessons/twin_changes.h"
#include "widgets/export/export.h"
#include "widgets/prose/words.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <optional>

namespace app {
namespace {

using engine::Field;
using engine::InputError;
using engine::message;

constexpr double SoonDone = 1; ///< claims that take less, in seconds, are examined unless others are asked for

constexpr const char* Usage =
    "tensorscope - crank the mechanisms by which AI computes, forwards and backwards\n"
    "\n"
    "  tensorscope [LESSON|FILE] [--theme T] [--language L]  open the window, there; FILE ends in .tensorscope\n"
    "  tensorscope list [--json]                           the lessons and their parameters\n"
    "  tensorscope export LESSON|FILE -o FILE [OPTIONS]    a step as .png, .svg, .pdf, .json; charts as .csv;\n"
    "                                                      a run as .tensorscope, which opens again; a trained net\n"
    "                                                      as .npz, for NumPy and others\n"
    "  tensorscope export LESSON|FILE -o FOLDER [OPTIONS]  everything: pictures, charts, numbers, the text, the run\n"
    "  tensorscope tour [-o FOLDER] [OPTIONS]              first, middle and last step of every lesson as pictures\n"
    "  tensorscope check [LESSON|--all] [--seeds N]        examines itself: gradients, precision, determinism, and what lessons\n"
    "                    [--json]                          claim in under a second; all that LESSON claims; or everything;\n"
    "                                                      claims with the seeds 1 to N (default 1)\n"
    "  tensorscope bench [--ui] [--json] [--threads N]     how fast this machine computes and paints, with at most N\n"
    "                                                      threads; --peer: beside PyTorch and oneDNN\n"
    "  tensorscope LESSON --help                           a lesson's parameters\n"
    "  tensorscope --version | --help\n"
    "\n"
    "Options of export:\n"
    "  --step K|end|all    which step, counted from 0 (default end, of a FILE where it stands);\n"
    "                      all: every step, .json only\n"
    "  --inside SAMPLE     of a training: inside of that step, the operations of a sample of the next batch, from 1 on;\n"
    "  --operation J       after so many of them, counted from 0 (default end)\n"
    "  --PARAM VALUE       any parameter of the lesson\n"
    "  --twin PARAM=VALUE  a second run beside it, in which this parameter is another one; once for each parameter\n"
    "  --difference        the first run minus the second as one picture, not both beside each other\n"
    "  --size WxH          of the picture, in logical pixels (default 1600x1000)\n"
    "  --scale S           pixels per logical pixel, for .png (default 1)\n"
    "  --theme light|dark|projector|projector-dark\n"
    "  --language en|zh_CN\n"
    "  --threads N         compute with exactly N threads (default: as many as pay)\n";

void print(const QString& text) { std::fputs(text.toUtf8().constData(), stdout); }

QString helpOf(const lessons::Lesson& lesson)
{
    const auto session = lesson.open();
    QString help = QStringLiteral("%1 - %2: %3\n\nParameters:\n")
                       .arg(QLatin1String(lesson.id), QString::fromUtf8(lesson.title), QString::fromUtf8(lesson.idea));
    for (const Field& field : session->fields()) {
        help += QStringLiteral("  --%1 VALUE\n").arg(QString::fromStdString(field.name()));
        help += QStringLiteral("      %1%2.\n")
                    .arg(QString::fromUtf8(field.about.help),
                         *field.about.unit ? QStringLiteral(" (%1)").arg(QString::fromUtf8(field.about.unit)) : QString());
        help += QStringLiteral("      %1; default %2\n")
                    .arg(QString::fromStdString(inEnglish(field.allowed())), QString::fromStdString(field.initial));
    }
    return help + QStringLiteral("\nSteps: 0 to %1 with these defaults.\n").arg(session->lastStep());
}

/// QCommandLineParser with our own errors. A command takes `words`, itself included, beside its options.
void parse(QCommandLineParser& parser, const QStringList& arguments, int words = 1)
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

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool w = false, h = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&w), parts[1].toInt(&h)) : QSize();
    if (!w || !h || size.width() < 64 || size.height() < 64 || size.width() > 8192 || size.height() > 8192)
        throw InputError(message("messages", "--size '%1': it takes WIDTHxHEIGHT, each from 64 to 8192, as in 1600x1000")
                             .with(text.toStdString()));
    return size;
}

/// A step of a session, which may have come beyond the end that --steps says.
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

/// "PARAM=VALUE", of the second run.
engine::Change twinChange(const QString& option)
{
    const qsizetype sign = option.indexOf(QLatin1Char('='));
    if (sign <= 0)
        throw InputError(
            message("messages", "--twin '%1': it takes PARAMETER=VALUE, as in --twin seed=2").with(option.toStdString()));
    return {lessons::TwinPrefix + option.left(sign).toStdString(), option.mid(sign + 1).toStdString()};
}

/// What the options change in a run.
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

/// The options that say how a picture looks, shared by export and tour.
struct Look {
    widgets::PictureFormat format;
    QString theme;

    static void addOptions(QCommandLineParser& parser)
    {
        for (const char* name : {"size", "scale", "theme", "language", "threads"})
            parser.addOption({QLatin1String(name), {}, QStringLiteral("value")});
    }
    static Look of(const QCommandLineParser& parser)
    {
        const auto given = [&parser](const char* name, const char* otherwise) {
            return parser.isSet(QLatin1String(name)) ? parser.value(QLatin1String(name)) : QLatin1String(otherwise);
        };
        Look look;
        look.format.size = sizeOf(given("size", "1600x1000"));
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
};

int list(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), {}});
    parse(parser, arguments);
    QJsonArray json;
    for (const lessons::Lesson* lesson : lessons::catalogue()) {
        if (parser.isSet(QStringLiteral("json"))) json.append(jsonOf(*lesson));
        else print(helpOf(*lesson) + QLatin1Char('\n'));
    }
    if (parser.isSet(QStringLiteral("json"))) print(QString::fromUtf8(QJsonDocument(json).toJson()));
    return 0;
}

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
    if (!QStringLiteral("png svg pdf json csv npz tensorscope").split(QLatin1Char(' ')).contains(extension))
        throw InputError(message("messages", "-o '%1': the name must end in .png, .svg, .pdf, .json, .csv, .npz or .tensorscope; "
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
    if (extension == QLatin1String("npz"))
        return widgets::writeWhole(path, [net = netOf(lesson, session, k)](QIODevice& device) { writeNet(device, *net); });
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

int exportStep(const QStringList& arguments)
{
    // the lesson's name decides which options there are, so look for it first
    if (arguments.size() < 3 || arguments[2].startsWith(QLatin1Char('-')))
        throw InputError(
            message("messages", "export: the lesson's name is missing; as in tensorscope export convolution -o picture.png"));
    const Progress progress = consoleProgress();
    Resumed run = begun(arguments[2], progress);
    const auto& session = run.session;

    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("file")});
    for (const char* name : {"step", "inside", "operation", "twin"})
        parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    parser.addOption({QStringLiteral("difference"), {}});
    Look::addOptions(parser);
    const auto fields = session->fields();
    for (const Field& field : fields) parser.addOption({QString::fromStdString(field.name()), {}, QStringLiteral("value")});
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(arguments) && !parser.unknownOptionNames().isEmpty())
        engine::find(fields, parser.unknownOptionNames().first().toStdString()); // throws, listing the parameters
    parse(parser, arguments, 2);
    const QString path = parser.value(QStringLiteral("o"));
    if (path.isEmpty())
        throw InputError(message("messages", "export: -o FILE is missing; the file's extension says what to write"));

    const Look look = Look::of(parser);
    const std::vector<engine::Change> changes = changesIn(parser, fields);
    if (!changes.empty()) session->apply(changes, run.step, uncounted(progress));

    if (parser.isSet(QStringLiteral("difference")) && !session->twin())
        throw InputError(message("messages", "--difference: there is no second run; it comes with --twin PARAMETER=VALUE"));

    const int saved = std::min(run.step, std::max(session->lastStep(), session->reached()));
    const QString otherwise = isStateFile(arguments[2]) ? QString::number(saved) : QStringLiteral("end");
    const QString step = parser.isSet(QStringLiteral("step")) ? parser.value(QStringLiteral("step")) : otherwise;
    Inside where{parser.value(QStringLiteral("inside")), parser.value(QStringLiteral("operation"))};
    const bool isOfRun = meansFolder(path) || QFileInfo(path).suffix().toLower() == QLatin1String("csv");
    const bool stays =
        run.inside && !isOfRun && !parser.isSet(QStringLiteral("step")) && changes.empty(); // where the file left off
    if (stays && where.sample.isEmpty()) where.sample = QString::number(run.inside->sample);
    if (stays && where.operation.isEmpty()) where.operation = QString::number(run.inside->operation);
    if (where.sample.isEmpty() && !where.operation.isEmpty())
        throw InputError(message("messages", "--operation goes with --inside SAMPLE"));
    if (where.sample.isEmpty()) write(path, *run.lesson, *session, step, look, progress);
    else writeInside(path, run, step, where, look, progress);
    for (const QString& notice : {session->notice(), ownDataNotice()})
        if (!notice.isEmpty()) print(widgets::printable(withNames(notice)) + QLatin1Char('\n'));
    if (session->replayDiffers()) print(Files::replayWarning() + QLatin1Char('\n'));
    return 0;
}

int tour(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("folder"), QStringLiteral("tour")});
    Look::addOptions(parser);
    parse(parser, arguments);
    const Look look = Look::of(parser);
    exportTour(parser.value(QStringLiteral("o")), look.format, widgets::Theme::named(look.theme), consoleProgress());
    return 0;
}

int bench(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("ui"), {}},
                       {QStringLiteral("json"), {}},
                       {QStringLiteral("peer"), {}},
                       {QStringLiteral("threads"), {}, QStringLiteral("n")}});
    parse(parser, arguments);
    if (parser.isSet(QStringLiteral("threads")))
        engine::limitThreads(int(positive(QStringLiteral("threads"), parser.value(QStringLiteral("threads")), 1, 256)));
    setLanguage(QStringLiteral("en"));
    runBench({parser.isSet(QStringLiteral("ui")), parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("peer"))});
    return 0;
}

int check(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name : {"json", "all"}) parser.addOption({QLatin1String(name), {}});
    parser.addOption({QStringLiteral("seeds"), {}, QStringLiteral("number")});
    parse(parser, arguments, 2);
    const QString lesson = parser.positionalArguments().value(1), seeds = parser.value(QStringLiteral("seeds"));
    const bool all = parser.isSet(QStringLiteral("all"));
    if (all && !lesson.isEmpty())
        throw InputError(message("messages", "check: it is either --all or one lesson, '%1'").with(lesson.toStdString()));
    const int count = parser.isSet(QStringLiteral("seeds")) ? wholeNumber(QStringLiteral("seeds"), seeds, 1, 1000) : 1;
    const Progress progress = consoleProgress();
    const Examined examined =
        lesson.isEmpty() ? examine(true, claimsWithin(all ? INFINITY : SoonDone, count), progress)
                         : examine(false, lessons::claimsOf(lessons::lessonNamed(lesson.toStdString()), count), progress);
    print(QString::fromUtf8(parser.isSet(QStringLiteral("json")) ? examined.json() : examined.lines()));
    return examined.exitCode();
}

struct Command {
    const char* name;
    int (*run)(const QStringList&);
};
constexpr Command commands[] = {{"list", list}, {"export", exportStep}, {"tour", tour}, {"check", check}, {"bench", bench}};

const Command* commandNamed(const QString& name)
{
    for (const Command& command : commands)
        if (name == QLatin1String(command.name)) return &command;
    return nullptr;
}

bool asksForHelp(const QStringList& arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

int run(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    const Command* command = commandNamed(first);
    if (asksForHelp(arguments)) {
        const QString lesson = command ? arguments.value(2) : first;
        print(lesson.isEmpty() || lesson.startsWith(QLatin1Char('-')) ? QString::fromUtf8(Usage)
                                                                      : helpOf(lessons::lessonNamed(lesson.toStdString())));
        return 0;
    }
    if (first == QLatin1String("--version")) {
        print(QStringLiteral("tensorscope " TENSORSCOPE_VERSION "\n"));
        return 0;
    }
    engine::simd::checkInstructionSet();
    return command->run(arguments);
}

} // namespace

bool needsWindow(const QStringList& arguments)
{
    return !asksForHelp(arguments) && !commandNamed(arguments.value(1)) && arguments.value(1) != QLatin1String("--version");
}

int runCommand(const QStringList& arguments)
{
    constexpr int Interrupted = 130; // as shells say it
    try {
        const int code = run(arguments);
        if (std::fflush(stdout) != 0 || std::ferror(stdout)) // the last bytes, or some before
            throw InputError(message("messages", "cannot write to the standard output: is the disk full?"));
        return code;
    } catch (const engine::Cancelled&) {
        failed(arguments, InputError(message("messages", "interrupted; what was begun is not written")));
        return Interrupted;
    } catch (const std::exception& error) {
        return failed(arguments, error);
    }
}

int failed(const QStringList& arguments, const std::exception& error)
{
    int count = 0;
    std::optional<QCoreApplication> application; // translators need one
    if (!QCoreApplication::instance()) application.emplace(count, nullptr);
    const QString wanted = arguments.value(arguments.indexOf(QStringLiteral("--language")) + 1);
    setLanguage(languages().contains(wanted) ? wanted : languageOfSystem());
    const QByteArray line = wordsOf(error).simplified().toUtf8();
    std::fprintf(stderr, "tensorscope: %s\n", line.constData());
    return 2;
}

} // namespace app
