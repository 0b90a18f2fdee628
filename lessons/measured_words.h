#pragma once

#include "lessons/measured_run.h"

namespace lessons {

/// tr() of what is said of measured files.
struct MeasuredWords {
    Q_DECLARE_TR_FUNCTIONS(measured)

public:
    /// "4 processes: AMD EPYC 7B13, 2 cores; Open MPI 4.1.4; 2026-11-29."
    static QString told(const MeasuredFile& file);
};

// A step of a training: tasks by their ends, and on the tape a row for each work of each lane, "forward[3]". Of a process there
// are two lanes, the measured one and that of the model.
using MeasuredTask = MeasuredFile::Task;
int workOf(const MeasuredTask& task); ///< its place in Works
/// Which of its kind each task is on its process: 0, 1, ...
std::vector<int> countedIn(const std::vector<MeasuredTask>& tasks);
int laneOf(int process, bool computed);
std::string rowIdOf(const MeasuredTask& task, bool computed);
double endOf(const std::vector<ComputedTask>& computed);

/// The two algorithms of which one begins as the faster one, and the other may overtake it; nothing if they are not in the file.
struct MeasuredPair {
    const MeasuredLine *first = nullptr, *later = nullptr;
    int firstAt = 0, laterAt = 0;
};
std::optional<MeasuredPair> measuredPairOf(const std::vector<MeasuredLine>& lines);

// The two kinds of files.
void recordLines(Tape& tape, const MeasuredFile& file);
Glossary namesOfLines(const MeasuredFile& file);
ViewPtr stageOfLines(const MeasuredPtr& file);
Caption captionOfLines(const MeasuredFile& file, const Tape& tape, int step);
void recordSteps(Tape& tape, const MeasuredFile& file, bool atOnce);
Glossary namesOfSteps(const MeasuredFile& file);
ViewPtr stageOfSteps(const MeasuredPtr& file);
Caption captionOfSteps(const MeasuredFile& file, const Tape& tape, int step);

} // namespace lessons
