#pragma once

#include "engine/tape/tape.h"
#include "lessons/at.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <vector>

namespace lessons {

/// A guess, or what is right: the id of an option, or a number.
struct Answer {
    QString option = {};
    double number = 0;

    bool operator==(const Answer&) const = default;
};

/// What the simulation says, and one sentence why.
struct Outcome {
    Answer right;
    QString why;
};

/// What is right: read off a run that is complete as it is asked, or off a training at the step that reveals it, by a function of
/// that step (`Now`), or of it and its tape. Such a function owns what it reads.
class Finding {
public:
    Finding() = default;
    Finding(Outcome known) : m_read([known = std::move(known)](const AnyAt&, const engine::Tape&) { return known; }) {}
    Finding(Answer right, QString why) : Finding(Outcome{std::move(right), std::move(why)}) {}
    template <class Read>
    requires requires(Read read) { std::function(read); }
    Finding(Read read) : Finding(std::function(read), 0) {}

    Outcome at(const AnyAt& now, const engine::Tape& tape) const { return m_read ? m_read(now, tape) : Outcome{}; }

private:
    template <class Params, class State, class... Of>
    Finding(const std::function<Outcome(const At<Params, State>&, Of...)>& read, int)
        : m_read([read](const AnyAt& now, const engine::Tape& tape) {
              if constexpr (sizeof...(Of) == 0) return read(opened<Params, State>(now));
              else return read(opened<Params, State>(now), tape);
          })
    {
    }

    std::function<Outcome(const AnyAt&, const engine::Tape&)> m_read;
};

/// What is asked before a step shows it.
struct Question {
    QString id;
    enum Kind { Choice, Number, Place } kind = Choice; ///< Place: a region of the picture
    QString text;                                      ///< two lines of a card at most
    int at = 1;      ///< the step at which the playhead waits for the guess; from 1 on: something has moved before
    int reveals = 0; ///< the step that shows the answer; the same as `at` if it was only hidden until now

    /// What can be answered; of a place, the regions that can be picked.
    struct Option {
        QString id, text;
    };
    std::vector<Option> options = {};
    QString unit = {};       ///< of a number
    double tolerance = 0;    ///< how far off a number may be: what can be told from the picture
    QStringList hides = {};  ///< what would give it away while it is asked: charts, veiled parts; "steps": how many there are
    QStringList frames = {}; ///< regions that the question is about, framed as one
    Finding outcome = {};    ///< what is right, and why
};

inline bool isRight(const Question& question, const Answer& given, const Answer& right)
{
    if (question.kind != Question::Number) return given.option == right.option;
    return std::abs(given.number - right.number) <= question.tolerance * (1 + 1e-12);
}

/// The hidden name of how many steps a run has.
inline const QString StepCount = QStringLiteral("steps");

} // namespace lessons
