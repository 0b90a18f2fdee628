#pragma once

#include "engine/core/error.h"
#include "engine/data/dates.h"
#include "engine/data/sequence_tasks.h"
#include "engine/data/text.h"

namespace lessons::tokens {

/// Sentences: several of them are read; one has a ★. What follows the sign that is asked for, ▲ or ●, in that one?
enum class Task { Reversal, Dates, Sentences };

/// A sequence that is read, and the one that is to be written, as numbers of two alphabets.
struct Pair {
    std::vector<int> from, to;
    /// Where each symbol that is written was read, or Nowhere: nobody can say, as with the century of a date, or its zeros.
    std::vector<int> source;
    int question = 0; ///< which is asked

    static constexpr int Nowhere = -1;
};

/// The symbols of a task, and how long its sequences are at most.
struct Script {
    engine::Alphabet reads, writes;
    int longestRead, longestWritten;
    int sentences = 1, questions = 1; ///< of as many symbols each; what may be asked
};
const Script& scriptOf(Task task);

std::vector<Pair> drawn(Task task, int rows, engine::Random random);
/// A date that is to be read, in any form that the script has symbols for; nothing if it is none.
std::optional<Pair> dateToRead(const std::string& text);
engine::Message complaintAboutDate(const std::string& text);

} // namespace lessons::tokens
