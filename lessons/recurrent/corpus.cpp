#include "lessons/recurrent/corpus.h"

#include "engine/core/error.h"

#include <algorithm>

namespace lessons::recurrent {
namespace {

using engine::InputError;
using engine::message;

/// Each line with the end of the one before it.
Corpus corpusOf(std::vector<std::string> lines)
{
    for (std::string& line : lines) line.insert(line.begin(), '\n');
    Corpus corpus{engine::Alphabet(lines), {}, {}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::vector<int> symbols = corpus.alphabet.encoded(lines[i]);
        std::vector<int>& part = i % 10 == 9 ? corpus.tests : corpus.learnt;
        part.insert(part.end(), symbols.begin(), symbols.end());
    }
    for (auto* part : {&corpus.learnt, &corpus.tests}) part->push_back(corpus.end());
    return corpus;
}

Corpus ownText(const std::string& path)
{
    const std::vector<std::string> lines = engine::readLines(path);
    if (lines.size() < Corpus::FewestLines)
        throw InputError(message("messages", "%1: has %2 lines of text; it should have %3 or more")
                             .with(path, lines.size(), Corpus::FewestLines));
    Corpus corpus = corpusOf(lines);
    if (corpus.alphabet.size() > Corpus::MostCharacters)
        throw InputError(message("messages", "%1: has %2 different characters; it should have %3 or fewer")
                             .with(path, corpus.alphabet.size(), Corpus::MostCharacters));
    return corpus;
}

} // namespace

std::vector<int> Corpus::beginnings(const std::vector<int>& part, int length) const
{
    std::vector<int> all;
    const int lineEnd = end();
    const auto goesOn = [&](int i) {
        const auto first = part.begin() + i;
        return std::find(first, first + length, lineEnd) == first + length;
    };
    for (int i = 0, since = 0; i + length < int(part.size()); ++i, ++since) {
        if (part[std::size_t(i)] == lineEnd) since = 0;
        if (since == 0 || (since % length == 0 && goesOn(i))) all.push_back(i);
    }
    if (all.empty()) throw InputError(message("messages", "the text is too short for sequences of %1 characters").with(length));
    return all;
}

engine::SequenceSet Corpus::drawn(const std::vector<int>& part, const std::vector<int>& places, int rows, int length,
                                  engine::Random random)
{
    engine::SequenceSet set{1, length, {}, {}, {}};
    for (int row = 0; row < rows; ++row) {
        const std::size_t first = std::size_t(places[std::size_t(random.below(int(places.size())))]);
        for (std::size_t i = first; i < first + std::size_t(length); ++i)
            set.inputs.push_back(float(part[i])), set.labels.push_back(part[i + 1]);
        set.targets.push_back(float(set.labels.back()));
    }
    return set;
}

std::string Corpus::shown(int symbol) const { return symbol == end() ? "⏎" : alphabet.symbol(symbol); }

std::shared_ptr<const Corpus> corpusOf(const std::string& data)
{
    if (data == "names") {
        static const auto names = std::make_shared<const Corpus>(corpusOf(engine::firstNames()));
        return names;
    }
    if (data == "couplets") {
        static const auto couplets = std::make_shared<const Corpus>(corpusOf(engine::tangCouplets()));
        return couplets;
    }
    return std::make_shared<const Corpus>(ownText(data));
}

} // namespace lessons::recurrent
