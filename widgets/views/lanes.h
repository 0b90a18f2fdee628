#pragma once

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
    struct Track {
        int lanes = 1;
        std::vector<Bar> bars;
        std::vector<Span> spans = {};
        std::vector<Memory> memory = {}; ///< one for each lane, or none
        /// At its left; of a track with one lane only where no heading stands above it.
        std::function<QString(int lane)> name = {};
        /// In a line above. On the projector, where lines are dear, all are in the first, the later ones at its right end.
        std::function<void(Canvas& canvas, QRectF line, const Frame& frame, bool isLater)> heading = {};
    };
    std::vector<Track> tracks;
    std::string clock;                     ///< seconds, after each step
    std::function<QString(double)> figure; ///< of the axis
    QString veil = {};                     ///< the name by which a question hides it
};
ViewPtr lanes(Lanes what);

} // namespace widgets
