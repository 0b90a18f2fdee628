#pragma once

#include "widgets/views/sentence.h"
#include "widgets/views/view.h"

namespace widgets {

/// Who does what when, lane by lane (a Gantt chart), in tracks one below the other on one clock: solid as far as the clock has
/// come, outlines for what is still to come.
struct Lanes {
    enum Kind { Forward, Backward };
    struct Bar {
        int lane = 0;
        double start = 0, end = 0;
        Kind kind = Forward;
        QString label = {};  ///< where it fits
        bool failed = false; ///< it goes wrong as soon as it has begun
    };
    /// A stretch of time that a quantity speaks of: its region, over all lanes of the track.
    struct Span {
        std::string id;
        double start = 0, end = 0;
        std::optional<Kind> kind = {};
        int firstStep = 0, lastStep = 0; ///< in whose course it is under way; 0: none
        bool passes = false;             ///< there only while it is under way
    };
    /// What a lane's device keeps meanwhile: (from when on, how much), in a strip under the lane.
    using Memory = std::vector<std::pair<double, double>>;
    /// A line above: what it is, how long it takes, and a sentence.
    struct Heading {
        QString name;
        QString time, more; ///< sentences
    };
    struct Track {
        int lanes = 1;
        std::vector<Bar> bars;
        std::vector<Span> spans = {};
        std::vector<Memory> memory = {}; ///< one for each lane, or none
        /// At its left; of a track with one lane only where no heading stands above it.
        std::function<QString(int lane)> name = {};
        /// On the projector, where lines are dear, all are in the first line, the later ones at its right end.
        std::function<Heading()> heading = {};
    };
    std::vector<Track> tracks;
    /// At the right end of the first heading what the two kinds are, of the others a note; not on the projector.
    std::function<QString(Kind)> kind = {};
    std::function<QString()> note = {};
    std::string clock;                     ///< seconds, after each step
    std::function<QString(double)> figure; ///< of the axis
};
ViewPtr lanes(Lanes what);

} // namespace widgets
