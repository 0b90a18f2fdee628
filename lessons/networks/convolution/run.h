#pragma once

#include "bank.h"
#include "learn.h"
#include "picture.h"

#include <limits>
#include <optional>
#include <span>

namespace lessons::conv {

constexpr float NotMade = std::numeric_limits<float>::quiet_NaN();

/// What one step has made in the map in focus, and what from.
struct Step {
    int pixels = 0;                  ///< output pixels of each map that are complete
    int place = -1;                  ///< the window's place, row by row; -1 before the first step
    int row = 0, column = 0;         ///< the same as indices of the output
    int taps = 0;                    ///< how many products of this place exist
    engine::Tensor window, products; ///< channels / groups x k x k; what is not made is NaN
    std::vector<double> partialSums; ///< of the products, by channel
    double sum = 0;                  ///< of all products
    float weighted = NotMade;        ///< with the bias, when all products exist

    bool complete() const { return place >= 0 && taps == int(products.size()); }
};

/// A whole run: everything is computed once, each step is then looked up.
struct Run {
    Picture picture;
    std::vector<Filter> filters;
    engine::Tensor kernel, bias;
    engine::Convolution how;
    engine::Tensor weighted, output; ///< out x rows x columns, before and after the activation
    std::vector<float> bounds;       ///< the greatest |element| of each map of the output: the ends of its colours
    Grain grain = Grain::Pixel;
    std::vector<Learner> learners; ///< if the kernel is to be learnt: each from a picture of its own, on the same clock

    int focus = 0; ///< the map that is large and whose kernel stands on the stage

    bool learns() const { return !learners.empty(); }
    int rows() const { return output.shape[1]; }
    int columns() const { return output.shape[2]; }
    int places() const { return rows() * columns(); }
    int size() const { return kernel.shape[2]; }     ///< k
    int channels() const { return kernel.shape[1]; } ///< that one map sees
    int taps() const { return channels() * size() * size(); }

    // of the map in focus
    const Filter& filter() const { return filters[std::size_t(focus)]; }
    std::span<const float> weights() const
    {
        return std::span(kernel.data).subspan(std::size_t(focus * taps()), std::size_t(taps()));
    }
    std::span<const float> map() const
    {
        return std::span(output.data).subspan(std::size_t(focus * places()), std::size_t(places()));
    }
    QString kernelName() const { return focus == 0 ? nameOf(filter().kind) : nameOf(filter()); }
    float bound() const { return bounds[std::size_t(focus)]; }
    /// z at a place: with the bias, before the activation.
    float weightedAt(int place) const { return weighted.data[std::size_t(focus * places() + place)]; }

    /// Whether the same lengths make the output's rows and columns.
    bool isSquare() const;

    int lastStep() const;
    Step operator[](int step) const;
    /// The window at a place with its first `taps` products.
    Step at(int place, int taps) const;
    /// The step that completes the output pixel at a place.
    int stepOf(int place) const;
    /// The place at which the window's middle comes nearest to a pixel of the input.
    int placeOver(int row, int column) const;
};

/// Throws InputError if the picture cannot be read or the window does not fit into it.
Run run(const Params& params);

} // namespace lessons::conv
