#pragma once

#include "engine/data/sequence_tasks.h"
#include "engine/data/text.h"

#include <memory>
#include <string>

namespace lessons::recurrent {

/// A text as numbers of its characters, line behind line; the end of a line is a character, too, and stands before the first.
/// Every tenth line is kept for tests.
struct Corpus {
    engine::Alphabet alphabet;
    std::vector<int> learnt, tests;

    static constexpr int FewestLines = 20, MostCharacters = 2000;

    int end() const { return alphabet.encoded("\n").front(); }
    /// From a line's beginning, or some way further down a long one: `length` characters, and as labels of each the next one.
    engine::SequenceSet drawn(const std::vector<int>& from, int rows, int length, engine::Random random) const;
    /// As a person reads it: the end of a line is "⏎".
    std::string shown(int symbol) const;
};

/// Names, couplets, or the text file of this path. Throws InputError for a file that is no text, has too few lines, or more
/// different characters than can be learnt.
std::shared_ptr<const Corpus> corpusOf(const std::string& data);

} // namespace lessons::recurrent
