#include "lessons/tokens/lines.h"

#include <algorithm>

namespace lessons::tokens {
namespace {

using engine::Random;

constexpr engine::SymbolRange Symbols{12, 10, 10}, Periods{16, 5, 11};
constexpr int Repeated = 24;
const std::string Empty = "·", Start = "▶"; ///< no symbol yet; what is told begins

const std::vector<std::string>& couplets()
{
    static const std::vector<std::string> all = engine::tangCouplets();
    return all;
}

LineScript letters(const std::string& all, int length, bool goesOn)
{
    return {engine::Alphabet(std::vector<std::string>{all}), length, goesOn};
}

std::vector<std::string> symbolsOf(const engine::Alphabet& alphabet)
{
    std::vector<std::string> all;
    for (int i = 0; i < alphabet.size(); ++i) all.push_back(alphabet.symbol(i));
    return all;
}

/// The date, padded, a start, and all but the last of what is told.
LineScript scriptOfDateLines()
{
    const Script& dates = scriptOf(Task::Dates);
    std::vector<std::string> all = symbolsOf(dates.reads);
    for (const std::string& symbol : symbolsOf(dates.writes)) all.push_back(symbol);
    all.push_back(Empty + Start);
    return {engine::Alphabet(all), dates.longestRead + dates.longestWritten, true, dates.longestRead + 1};
}

LineScript scriptOfCouplets()
{
    std::vector<std::string> all = couplets();
    all.push_back(Start);
    return {engine::Alphabet(all), int(engine::charactersOf(couplets().front()).size()), true};
}

int numberOf(const LineScript& script, const std::string& symbol) { return script.symbols.encoded(symbol).front(); }

/// What is told at the last place of a going-on line is not read any more.
Line goingOn(int first, const std::vector<int>& told)
{
    Line line{{first}, told, std::vector<int>(told.size(), Pair::Nowhere)};
    line.read.insert(line.read.end(), told.begin(), told.end() - 1);
    return line;
}

Line repeating(const engine::RepeatedText& text)
{
    const std::vector<int> told(text.symbols.begin() + 1, text.symbols.end());
    Line line = goingOn(text.symbols.front(), told);
    for (int t = text.period - 1; t < int(told.size()); ++t) line.source[std::size_t(t)] = t + 1 - text.period;
    return line;
}

Line answered(const engine::SymbolPair& pair, LineTask task)
{
    Line line{pair.from, pair.to, std::vector<int>(pair.to.size(), Pair::Nowhere)};
    for (int t = 0; t < int(pair.to.size()) && task == LineTask::Reversal; ++t)
        line.source[std::size_t(t)] = int(pair.to.size()) - 1 - t;
    return line;
}

Line coupletOf(const std::string& text)
{
    const LineScript& script = scriptOf(LineTask::Couplets);
    return goingOn(numberOf(script, Start), script.symbols.encoded(text));
}

std::vector<Line> coupletsDrawn(int rows, Random random, bool heldOut)
{
    const int learnt = int(couplets().size()) - CoupletsHeldOut;
    std::vector<Line> lines;
    for (int i = 0; i < rows; ++i)
        lines.push_back(coupletOf(couplets()[std::size_t(heldOut ? learnt + i % CoupletsHeldOut : random.below(learnt))]));
    return lines;
}

} // namespace

const LineScript& scriptOf(LineTask task)
{
    static const LineScript symbols = letters("ABCDEFGHIJKL", Symbols.longest, false),
                            repeated = letters("ABCDEFGHIJKLMNOP", Repeated, true), dates = scriptOfDateLines(),
                            poems = scriptOfCouplets();
    return task == LineTask::Induction  ? repeated
           : task == LineTask::Dates    ? dates
           : task == LineTask::Couplets ? poems
                                        : symbols;
}

std::vector<Line> drawnLines(LineTask task, int rows, Random random, bool heldOut)
{
    if (task == LineTask::Couplets) return coupletsDrawn(rows, random, heldOut);
    std::vector<Line> lines;
    if (task == LineTask::Induction)
        for (const engine::RepeatedText& text : engine::inductionTask(rows, Repeated + 1, Periods, random))
            lines.push_back(repeating(text));
    else if (task == LineTask::Dates)
        for (const Pair& pair : drawn(Task::Dates, rows, random)) lines.push_back(lineOf(pair));
    else
        for (const engine::SymbolPair& pair :
             (task == LineTask::Sorting ? engine::sortingTask : engine::reversalTask)(rows, Symbols, random))
            lines.push_back(answered(pair, task));
    return lines;
}

Line lineOf(const Pair& date)
{
    const Script& pairs = scriptOf(Task::Dates);
    const LineScript& script = scriptOf(LineTask::Dates);
    Line line;
    for (const int symbol : date.from) line.read.push_back(numberOf(script, pairs.reads.symbol(symbol)));
    line.read.resize(std::size_t(pairs.longestRead), numberOf(script, Empty));
    line.read.push_back(numberOf(script, Start));
    line.told.resize(std::size_t(pairs.longestRead), Line::Unasked);
    line.source.resize(std::size_t(pairs.longestRead), Pair::Nowhere);
    for (const int symbol : date.to) line.told.push_back(numberOf(script, pairs.writes.symbol(symbol)));
    line.read.insert(line.read.end(), line.told.end() - int(date.to.size()), line.told.end() - 1);
    line.source.insert(line.source.end(), date.source.begin(), date.source.end());
    return line;
}

Line coupletFrom(const std::string& beginning)
{
    const LineScript& script = scriptOf(LineTask::Couplets);
    Line line{{numberOf(script, Start)}, {}, {}};
    for (const std::string& symbol : engine::charactersOf(beginning))
        for (int i = 0; i < script.symbols.size(); ++i)
            if (script.symbols.symbol(i) == symbol) line.read.push_back(i);
    line.read.resize(std::size_t(std::min<int>(int(line.read.size()), script.length)));
    return line;
}

} // namespace lessons::tokens
