#include "lessons/measured_run.h"

#include "lessons/measured_words.h"

namespace lessons {

QString MeasuredWords::told(const MeasuredFile& file)
{
    return MeasuredWords::tr("%n processes: %1.", nullptr, file.processes).arg(QString::fromStdString(file.told()));
}

void recordMeasured(Tape& tape, const MeasuredFile& file, bool atOnce)
{
    if (file.training) recordSteps(tape, file, atOnce);
    else recordLines(tape, file);
}
Glossary namesOfMeasured(const MeasuredFile& file) { return file.training ? namesOfSteps(file) : namesOfLines(file); }
ViewPtr stageOfMeasured(const MeasuredPtr& file) { return file->training ? stageOfSteps(file) : stageOfLines(file); }
Caption captionOfMeasured(const MeasuredFile& file, const Tape& tape, int step)
{
    return file.training ? captionOfSteps(file, tape, step) : captionOfLines(file, tape, step);
}

} // namespace lessons
