#pragma once

#include "engine/tape/operators.h"
#include "lessons/claim.h"
#include "lessons/networks/convolution/params.h"

#include <QRectF>

namespace lessons::conv {

/// The shapes of a run that slides, and at which place of the output the window stands after each step. Places count row by row.
struct Slide {
    int height, width, colours; ///< of the picture
    int maps, channels, size;   ///< of the kernel, `channels` of them seen by one map
    int rows = 0, columns = 0;  ///< of each map
    int focus;                  ///< the map that is large and whose kernel stands on the stage
    Grain grain;
    bool activated; ///< something is done to the sums
    engine::Convolution how;

    /// Throws InputError if the window does not fit into the picture, whose shape ends with its height and width.
    Slide(const Params& params, const std::vector<int>& pictureShape);

    QRectF picture() const { return {0, 0, double(width), double(height)}; }
    QRectF padded() const
    {
        return picture().adjusted(-how.horizontal.before, -how.vertical.before, how.horizontal.after, how.vertical.after);
    }
    int places() const { return rows * columns; }
    int taps() const { return channels * size * size; }
    bool isSquare() const { return height == width && how.vertical == how.horizontal; }
    int lastStep() const { return grain == Grain::Row ? rows : grain == Grain::Pixel ? places() : places() * taps(); }
    /// -1 before the first step.
    int placeAt(int step) const;
    /// How many products of the place there are.
    int tapsAt(int step) const { return step > 0 && grain == Grain::Product ? (step - 1) % taps() + 1 : step > 0 ? taps() : 0; }
    /// The step that completes the output pixel at a place.
    int stepOf(int place) const;
    /// What the window at a place spans, in pixels of the picture.
    QRectF spanAt(double row, double column) const;
    /// The place at which the window's middle comes nearest to a pixel of the input.
    int placeOver(int row, int column) const;
    /// An element of a map, or of the one map that there is.
    engine::Indices inMap(int place) const;
};

/// A kernel slides, and what stage and words need to know of it beside the tape.
struct Run : engine::Tape {
    Slide slide;         ///< how the kernel lies on the picture
    QSize original = {}; ///< of the picture, before it was scaled down
};
/// Throws InputError if the picture cannot be read or the window does not fit into it.
Run run(const Params& params);
/// The numbers of a step under the names and in the shapes in which they are exported.
engine::Values values(const Params& params, const Run& run, int step);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::conv
