#include "app/command/command_line.h"

#include "app/command/arguments.h"
#include "app/command/bench.h"
#include "app/command/check.h"
#include "app/command/console_progress.h"
#include "app/command/export_command.h"
#include "app/command/list.h"
#include "app/command/look.h"
#include "app/command/measure.h"
#include "app/command/print.h"
#include "app/export/tour.h"
#include "app/files/own_data.h"
#include "app/window/language.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"
#include "widgets/prose/words.h"

#include <climits>
#include <cmath>
#include <cstdio>
#include <optional>

namespace app {
namespace {

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
    "                                                      as .npz, for NumPy and others, or as .onnx; packed by\n"
    "                                                      a recipe (compression-patterns) as .bin\n"
    "  tensorscope export LESSON|FILE -o FOLDER [OPTIONS]  everything: pictures, charts, numbers, the text, the run\n"
    "  tensorscope tour [LESSON...] [-o FOLDER] [OPTIONS]  first, middle and last step of these lessons, or of all, as pictures\n"
    "  tensorscope check [LESSON|--all] [--seeds N]        examines itself: gradients, precision, determinism, and what lessons\n"
    "                    [--json]                          claim in under a second; all that LESSON claims; or everything;\n"
    "                                                      claims with the seeds 1 to N (default 1)\n"
    "  tensorscope bench [--ui] [--json] [--threads N]     how fast this machine computes and paints, with at most N\n"
    "                                                      threads; --peer: beside PyTorch and oneDNN\n"
    "  tensorscope measure WHAT [--processes N] [-o FILE]  what N real processes of MPI take (default 2), as a table, as\n"
    "                      [--json]                        FILE.json or on the standard output; WHAT is ring,\n"
    "                                                      halving-doubling, mpi, all-reduce (all three), or a training:\n"
    "                                                      data-parallel, tensor-parallel, pipeline\n"
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
    "  --threads N         compute with exactly N threads (default: as many as pay)\n"
    "\n"
    "Options of measure:\n"
    "  --from N, --to N    of collectives: bytes, fourfold from size to size (default 4 to 67108864)\n"
    "  --repeats N         of each size (default 15)\n"
    "  --net FILE          of trainings: the net of a file .tensorscope instead of a lesson's\n"
    "  --batch N, --steps N, --micro-batches N, --learning-rate X, --seed N\n";

int list(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), {}});
    parse(parser, arguments);
    const engine::Awaited awaited(uncounted(consoleProgress())); // nets may have to be trained first
    print(listed(parser.isSet(QStringLiteral("json"))));
    return 0;
}

int tour(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("folder"), QStringLiteral("tour")});
    Look::addOptions(parser);
    parse(parser, arguments, INT_MAX);
    const auto all = lessons::catalogue();
    std::vector<const lessons::Lesson*> shown;
    for (const QString& name : parser.positionalArguments().mid(1)) shown.push_back(&lessons::lessonNamed(name.toStdString()));
    if (shown.empty()) shown.assign(all.begin(), all.end());
    const Look look = Look::of(parser);
    exportTour(shown, parser.value(QStringLiteral("o")), look.format, widgets::Theme::named(look.theme), consoleProgress());
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
constexpr Command commands[] = {{"list", list},   {"export", exportStep}, {"tour", tour},
                                {"check", check}, {"bench", bench},       {"measure", measure}};

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
        const QString lesson = !command ? first : command->run == measure ? QString() : arguments.value(2);
        const engine::Awaited awaited(uncounted(consoleProgress()));
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
