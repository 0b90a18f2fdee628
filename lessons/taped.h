#pragma once

#include "lessons/lesson.h"
#include "widgets/views/view.h"

#include <cmath>

namespace lessons {

/// A curve of a chart: an element of a quantity over the steps of a run, in its colour on the stage.
struct Traced {
    std::string id;
    engine::Indices at = {};
    QString name = {};   ///< if not the glossary's; a curve alone in its chart needs none
    QString curve = {};  ///< what tables call it, if not by its element
    int ink = 0;         ///< of a training: its categorical colour, from 1, if it has one on the stage
    bool ghost = false;  ///< a limit, or what it would be otherwise
    bool thin = false;   ///< the second of a pair
    bool sparse = false; ///< of a training: measured now and then, NaN between; a line leads from point to point
    std::function<double(int step)> known = {}; ///< what a run that is not kept would have to make again
};
struct ChartOf {
    QString id, title, note = {};
    std::vector<Traced> curves;
    QString xName = {};
    double share = 1;
    bool logY = false;
    std::optional<double> most = {};
    std::string measuredBy = {}; ///< a field: earlier runs that had it otherwise cannot be compared
};

/// A run on its stage: all that a picture, a card or a chart is made of. Pictures own it together.
struct Recorded {
    widgets::RunPtr run;
    widgets::ViewPtr stage;

    Recorded() = default;
    /// Throws std::invalid_argument if the stage draws what the tape does not know.
    Recorded(std::shared_ptr<const engine::Tape> tape, widgets::ViewPtr view);
    Recorded(engine::Tape tape, widgets::ViewPtr view)
        : Recorded(std::make_shared<const engine::Tape>(std::move(tape)), std::move(view))
    {
    }
    const engine::Tape& tape() const { return run->tape; }
    widgets::Frame at(std::shared_ptr<const widgets::Glossary> names, engine::Moment moment, int offset = 0) const;
};

/// A chart before its curves.
widgets::Chart emptyChart(const ChartOf& what, int step);
/// Where a quantity is not there, as its round has gone, its curve goes on to where it is made again.
widgets::Chart chartOf(const widgets::Frame& frame, const ChartOf& what);
/// The card of a point of a curve: that of its element, at the step where it stands.
std::optional<widgets::Explanation> explainChart(const widgets::Frame& frame, const std::vector<ChartOf>& charts,
                                                 const widgets::RegionName& region);
/// The step that makes the number of a region, or will make it, seen from a step; nothing if it is there from the beginning.
std::optional<int> stepThatMakes(const engine::Tape& tape, const widgets::RegionName& region, int step);
/// The card of a number that is exported and stands on no tape, such as a count; nothing if there is none of this name.
std::optional<widgets::Explanation> explainExported(const widgets::Frame& frame, const engine::Values& values,
                                                    const widgets::RegionName& region);
/// Words for the table of a quantity (see Session::placeNames).
QString wordIn(const widgets::Frame& frame, const QString& quantity, int axis, int index);
/// A run that is on no stage, at its end, for the cards of its elements: all of it counts as standing somewhere.
widgets::Frame aloneAt(engine::Tape tape, widgets::Glossary names);
/// A quantity as it is at a step, as it is exported.
engine::Array arrayOf(const engine::Tape& tape, const std::string& id, int step);
/// "0.31": an element as it is printed.
QString told(const engine::Tape& tape, const std::string& id, const engine::Indices& at, int step, int decimals = 2);
/// Decimals that show a number: none of a whole one.
inline int decimalsOf(double value, int most = 2) { return value == std::round(value) ? 0 : most; }
/// The first step with this key, of a round if one is given; -1 if there is none.
int stepOf(const engine::Tape& tape, const std::string& key, int round = -1);
/// The last step of each round.
std::vector<int> endsOfRounds(const engine::Tape& tape);
/// The region of an element of a value that the tape has under the same name, perhaps with fewer axes of length 1.
QString regionIn(const engine::Tape& tape, const engine::Values& values, const QString& value, const std::vector<int>& at);
/// A phase for each round, called by `name(round)`; none if there would be too many to read.
std::vector<Phase> roundsOf(const engine::Tape& tape, const std::function<QString(int round)>& name);

} // namespace lessons
