#pragma once

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
    Outcome outcome = {};    ///< read off the run, if that is complete; of a training only when the step is there
};

inline bool isRight(const Question& question, const Answer& given, const Answer& right)
{
    if (question.kind != Question::Number) return given.option == right.option;
    return std::abs(given.number - right.number) <= question.tolerance * (1 + 1e-12);
}

/// The hidden name of how many steps a run has.
inline const QString StepCount = QStringLiteral("steps");

} // namespace lessons
