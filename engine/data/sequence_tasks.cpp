#include "engine/data/sequence_tasks.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

void requireTask(bool possible)
{
    if (!possible) throw InputError(message("messages", "there are no sequences of these lengths and symbols"));
}

std::vector<int> draw(const SymbolRange& range, Random& random)
{
    std::vector<int> symbols(std::size_t(range.shortest + random.below(range.longest - range.shortest + 1)));
    for (int& symbol : symbols) symbol = random.below(range.symbols);
    return symbols;
}

bool isPossible(const SymbolRange& range) { return range.symbols >= 1 && range.shortest >= 1 && range.longest >= range.shortest; }

/// Random symbols, and what `change` makes of them.
template <class Change> std::vector<SymbolPair> pairs(int rows, const SymbolRange& range, Random& random, const Change& change)
{
    requireTask(isPossible(range));
    std::vector<SymbolPair> all;
    for (int row = 0; row < rows; ++row) {
        SymbolPair pair{draw(range, random), {}};
        pair.to = pair.from;
        change(pair.to);
        all.push_back(std::move(pair));
    }
    return all;
}

} // namespace

SequenceSet addingProblem(int rows, int length, Random random)
{
    requireTask(length >= 2);
    SequenceSet set{2, length, {}, {}, {}};
    for (int row = 0; row < rows; ++row) {
        const auto first = set.inputs.size(), marks = first + std::size_t(length);
        for (int t = 0; t < length; ++t) set.inputs.push_back(float(random.uniform()));
        set.inputs.resize(marks + std::size_t(length), 0.0F);
        const int half = length / 2, times[] = {random.below(half), half + random.below(length - half)};
        float sum = 0;
        for (const int t : times) {
            set.inputs[marks + std::size_t(t)] = 1;
            sum += set.inputs[first + std::size_t(t)];
        }
        set.targets.push_back(sum);
    }
    return set;
}

SequenceSet signLatch(int rows, int length, double noise, Random random)
{
    requireTask(length >= 1);
    SequenceSet set{1, length, {}, {}, {}};
    for (int row = 0; row < rows; ++row) {
        set.labels.push_back(random.below(2));
        set.targets.push_back(set.labels.back() == 1 ? 1.0F : -1.0F);
        set.inputs.push_back(set.targets.back());
        for (int t = 1; t < length; ++t) set.inputs.push_back(float(noise * random.normal()));
    }
    return set;
}

std::vector<SymbolPair> reversalTask(int rows, const SymbolRange& range, Random random)
{
    return pairs(rows, range, random, [](std::vector<int>& to) { std::reverse(to.begin(), to.end()); });
}

std::vector<SymbolPair> sortingTask(int rows, const SymbolRange& range, Random random)
{
    return pairs(rows, range, random, [](std::vector<int>& to) { std::sort(to.begin(), to.end()); });
}

std::vector<RepeatedText> inductionTask(int rows, int length, const SymbolRange& periods, Random random)
{
    requireTask(isPossible(periods) && length >= 1);
    std::vector<RepeatedText> texts;
    for (int row = 0; row < rows; ++row) {
        RepeatedText text{draw(periods, random), 0};
        text.period = int(text.symbols.size());
        while (int(text.symbols.size()) < length)
            text.symbols.push_back(text.symbols[text.symbols.size() - std::size_t(text.period)]);
        text.symbols.resize(std::size_t(length));
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<float> oneHot(const std::vector<std::vector<int>>& sequences, int symbols)
{
    const std::size_t length = sequences.empty() ? 0 : sequences.front().size();
    std::vector<float> rows(sequences.size() * std::size_t(symbols) * length, 0.0F);
    for (std::size_t n = 0; n < sequences.size(); ++n) {
        requireTask(sequences[n].size() == length);
        for (std::size_t t = 0; t < length; ++t) {
            const int symbol = sequences[n][t];
            if (symbol < 0 || symbol >= symbols)
                throw InputError(message("messages", "there is no symbol %1; it should be 0 to %2").with(symbol, symbols - 1));
            rows[(n * std::size_t(symbols) + std::size_t(symbol)) * length + t] = 1;
        }
    }
    return rows;
}

} // namespace engine
