#pragma once

#include "lessons/recurrent/cell.h"

namespace lessons::recurrent {

/// What a gate, or another part of a cell, is called: its vector at a time step, and its map over time.
struct Part {
    std::string id;
    QString name, title, tex;
    int ink;
    Scale scale = Scale::Sequential;
    double bound = 1, most = bound; ///< the ramp's end, and the largest number that has room
};
void namePart(Glossary& names, const Part& part, const Kind& kind, const Shown& p, const QStringList& times);
/// The measures, the sequence, its answer, and what goes from step to step: what all cells have.
Glossary walkNames(const Kind& kind, const Shown& p, const QStringList& times);
/// What time steps are called: of the test sequence that is shown by their years or characters; else by their numbers.
QStringList numberedTimes(int length);
QStringList testTimes(const Shown& p, const Plan& plan);
/// The test sequence that is shown, and what comes after it.
Naming sequenceName(const Shown& p, const Plan& plan);
/// The input with what hangs on it, and maps of the parts beside it, the time that is shown framed (0: none).
ViewPtr mapsOverTime(const std::vector<std::string>& parts, int time);

} // namespace lessons::recurrent
