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
    /// Where sequences of a part begin: with a line, and after each `length` characters of a line that goes on as long. Throws
    /// InputError if there are none.
    std::vector<int> beginnings(const std::vector<int>& part, int length) const;
    /// Sequences of a part from some of these places: `length` characters, and as labels of each the next one.
    static engine::SequenceSet drawn(const std::vector<int>& part, const std::vector<int>& places, int rows, int length,
                                     engine::Random random);
    /// As a person reads it: the end of a line is "⏎".
    std::string shown(int symbol) const;
};

/// Names, couplets, or the text file of this path. Throws InputError for a file that is no text, has too few lines, or more
/// different characters than can be learnt.
std::shared_ptr<const Corpus> corpusOf(const std::string& data);

} // namespace lessons::recurrent
