#include "lessons/tokens/tasks.h"

#include <algorithm>
#include <array>

namespace lessons::tokens {
namespace {

constexpr engine::SymbolRange ReversedSymbols{12, 6, 10};
constexpr int FirstYear = 1950, LastYear = 2049;

/// All but the one that is written.
const std::vector<engine::DateForm>& formsRead()
{
    using enum engine::DateForm;
    static const std::vector<engine::DateForm> forms{ChineseNumerals, Chinese,      ChineseYearLast,
                                                     Slashes,         DayMonthName, MonthNameDay};
    return forms;
}

Script scriptOfReversal()
{
    const std::vector<std::string> letters{"ABCDEFGHIJKL"};
    return {engine::Alphabet(letters), engine::Alphabet(letters), ReversedSymbols.longest, ReversedSymbols.longest};
}

/// Every month, every day and every figure in each form.
Script scriptOfDates()
{
    std::vector<std::string> read;
    const std::vector<std::string> written{"0123456789-"};
    std::size_t longest = 0;
    for (const engine::DateForm form : formsRead())
        for (int day = 1; day <= 31; ++day)
            for (int month = 1; month <= 12; ++month) {
                read.push_back(engine::written({FirstYear + day + month, month, day}, form));
                longest = std::max(longest, engine::charactersOf(read.back()).size());
            }
    return {engine::Alphabet(read), engine::Alphabet(written), int(longest), int(written[0].size()) - 1};
}

/// The last two figures of the year: they alone are read off where they stand, whatever the form.
std::vector<int> sourcesOf(const std::string& text, const engine::Date& date)
{
    std::vector<int> source(10, Pair::Nowhere);
    for (const engine::DateForm form : {engine::DateForm::ChineseNumerals, engine::DateForm::Chinese}) {
        const std::vector<std::string> all = engine::charactersOf(text), year = [&] {
            auto whole = engine::charactersOf(engine::written(date, form));
            whole.resize(4);
            return whole;
        }();
        const auto found = std::search(all.begin(), all.end(), year.begin(), year.end());
        if (found == all.end()) continue;
        for (const int figure : {2, 3}) source[std::size_t(figure)] = int(found - all.begin()) + figure;
    }
    return source;
}

Pair pairOf(const std::string& text, const engine::Date& date)
{
    const Script& script = scriptOf(Task::Dates);
    return {script.reads.encoded(text), script.writes.encoded(engine::written(date, engine::DateForm::Iso)),
            sourcesOf(text, date), 0};
}

constexpr int Sentences = 4, Words = 6, Letters = 8; ///< words in a sentence, letters that they are
const char* const Signs[] = {"▲", "●"};

Script scriptOfSentences()
{
    const std::vector<std::string> letters{"ABCDEFGH"};
    return {engine::Alphabet(std::vector<std::string>{letters[0] + Signs[0] + Signs[1] + "★"}),
            engine::Alphabet(letters),
            Sentences * Words,
            1,
            Sentences,
            int(std::size(Signs))};
}

/// In any order: each sign with the letter that follows it, the star or another letter, a letter. Where what followed stands.
std::array<int, 2> addSentence(std::string& text, bool starred, engine::Random& random)
{
    const auto letter = [&random] { return std::string(1, char('A' + random.below(Letters))); };
    const std::array<std::string, 4> parts{Signs[0] + letter(), Signs[1] + letter(), starred ? "★" : letter(), letter()};
    std::array<int, 4> order{0, 1, 2, 3};
    for (int i = 3; i > 0; --i) std::swap(order[std::size_t(i)], order[std::size_t(random.below(i + 1))]);
    std::array<int, 2> follows{};
    for (int at = 0; const int part : order) {
        text += parts[std::size_t(part)], at += part < 2 ? 2 : 1;
        if (part < 2) follows[std::size_t(part)] = at - 1;
    }
    return follows;
}

Pair questionDrawn(engine::Random& random)
{
    const int starred = random.below(Sentences), asked = random.below(int(std::size(Signs)));
    std::string text;
    int source = 0;
    for (int i = 0; i < Sentences; ++i)
        if (const auto follows = addSentence(text, i == starred, random); i == starred)
            source = i * Words + follows[std::size_t(asked)];
    const Script& script = scriptOf(Task::Sentences);
    std::vector<int> from = script.reads.encoded(text);
    const std::string answer = script.reads.symbol(from[std::size_t(source)]);
    return {std::move(from), script.writes.encoded(answer), {source}, asked};
}

Pair backwards(engine::SymbolPair pair)
{
    Pair made{std::move(pair.from), std::move(pair.to), {}, 0};
    for (int i = int(made.from.size()); i-- > 0;) made.source.push_back(i);
    return made;
}

} // namespace

const Script& scriptOf(Task task)
{
    static const Script reversal = scriptOfReversal(), dates = scriptOfDates(), sentences = scriptOfSentences();
    return task == Task::Reversal ? reversal : task == Task::Dates ? dates : sentences;
}

std::vector<Pair> drawn(Task task, int rows, engine::Random random)
{
    std::vector<Pair> all;
    if (task == Task::Reversal)
        for (engine::SymbolPair& pair : engine::reversalTask(rows, ReversedSymbols, random))
            all.push_back(backwards(std::move(pair)));
    else if (task == Task::Sentences)
        for (int i = 0; i < rows; ++i) all.push_back(questionDrawn(random));
    else
        for (const engine::DatePair& pair : engine::dateTask(rows, formsRead(), random))
            all.push_back(pairOf(pair.from, *engine::dateIn(pair.from)));
    return all;
}

std::optional<Pair> dateToRead(const std::string& text)
{
    for (const engine::DateForm form : formsRead())
        if (const auto date = engine::dateIn(text, form); date && date->year >= FirstYear && date->year <= LastYear)
            return pairOf(text, *date);
    return {};
}

engine::Message complaintAboutDate(const std::string& text)
{
    if (dateToRead(text)) return {};
    return engine::message("messages", "a date of the years 1950 to 2049, as in 2024年11月5日, 5/11/2024 or November 5, 2024");
}

} // namespace lessons::tokens
