#pragma once

#include "engine/core/parallel.h"
#include "engine/nn/layers/sliding.h"

#include <algorithm>

namespace engine {

/// How many channels' weights to compute at once, for a kernel over so many planes: many fill vectors, but of few planes that
/// gains little, and smaller pieces can be shared out.
inline int channelsAtOnce(int channels, int planes)
{
    if (channels < 16) return 4;
    return planes < 12 ? 8 : (channels < 64 ? 16 : 32);
}

/// A kernel that slides over a wide picture and makes a narrow one, as Conv2d does; back it spreads the narrow one over the wide,
/// which is what ConvTranspose2d does first. A kernel of one pixel that moves by one is a product of matrices, whose columns are
/// all lanes of all places. Group by group; weights {narrow channels, wide channels / groups, height, width}.
template <class Real> struct SlidingKernel {
    const Site<Real>& site;
    const Convolution& how;
    int kernelHeight, kernelWidth;
    const Shape &wide, &narrow;

    using Index = simd::Index;
    static constexpr Index LanesAtOnce = 64; // finding the pixels under a kernel takes as long as computing on 16 of their lanes

    int widePerGroup() const { return wide.channels / how.groups; }
    int narrowPerGroup() const { return narrow.channels / how.groups; }
    Index area() const { return Index(kernelHeight) * kernelWidth; }

    /// narrow = kernel over wide + bias, and wide = kernel spread from narrow + bias; bias or null. Lanes first ... end.
    void gather(const Real* from, Real* to, const Real* bias, int first, int end) const
    {
        const Windows& windows = site.form.windows;
        for (Index g = 0; g < how.groups; ++g)
            slide(g, wide, from, narrow, to, widePerGroup() * area(), area(), bias, windows.rows, windows.columns, first, end);
    }
    void spread(const Real* from, Real* to, const Real* bias, int first, int end) const
    {
        const Windows& windows = site.form.windows;
        for (Index g = 0; g < how.groups; ++g)
            slide(g, narrow, from, wide, to, area(), widePerGroup() * area(), bias, windows.inputRows, windows.inputColumns,
                  first, end);
    }
    /// Of the weights of the narrow channels first ... end, from the values of one side and the derivatives of the other.
    void gradient(const Real* ofWide, const Real* ofNarrow, int first, int end) const
    {
        while (first < end) { // group by group, as many of its channels as lie among them
            const int g = first / narrowPerGroup(), last = std::min(end, (g + 1) * narrowPerGroup());
            ofChannels(ofWide + Index(g) * widePerGroup() * wide.pixels() * site.stride, ofNarrow, first, last);
            first = last;
        }
    }

private:
    bool isProduct() const
    {
        return area() == 1 && how.stride == PerAxis(1) && how.vertical == Padding{} && how.horizontal == Padding{};
    }
    /// Whether the batch leaves half of its lanes empty.
    bool fitsHalf() const { return site.stride == wholeVectors<Real>(1) && 2 * site.samples <= site.stride; }
    /// Where lanes are left out the places do not follow each other, and each is a product of its own.
    void product(const simd::Slide<Real>& s) const
    {
        const bool whole = s.lanes == site.stride;
        const Index plane = Index(wide.pixels()) * site.stride;
        for (Index at = 0; at < plane; at += whole ? plane : site.stride)
            simd::kernels<Real>().product({.rows = s.targets,
                                           .columns = whole ? plane : s.lanes,
                                           .depth = s.planes,
                                           .a = s.weights,
                                           .aRow = s.weightRow,
                                           .aTerm = s.weightPlane,
                                           .b = s.source + at,
                                           .bTerm = plane,
                                           .c = s.target + at,
                                           .cRow = plane,
                                           .bias = s.bias,
                                           .padded = true,
                                           .half = whole && fitsHalf()});
    }
    void productGradient(const Real* source, const Real* delta, int first, int end) const
    {
        const bool whole = site.lanes() == site.stride;
        const Index plane = Index(wide.pixels()) * site.stride;
        for (Index at = 0; at < plane; at += whole ? plane : site.stride)
            simd::kernels<Real>().outer({.rows = end - first,
                                         .columns = widePerGroup(),
                                         .depth = whole ? plane : site.lanes(),
                                         .a = delta + first * plane + at,
                                         .aRow = plane,
                                         .b = source + at,
                                         .bRow = plane,
                                         .c = site.gradient(0) + Index(first) * widePerGroup(),
                                         .cRow = widePerGroup(),
                                         .more = at > 0,
                                         .half = whole && fitsHalf()});
    }
    void slide(Index g, const Shape& source, const Real* from, const Shape& target, Real* to, Index weightRow, Index weightPlane,
               const Real* bias, const std::vector<Taps>& rows, const std::vector<Taps>& columns, int first, int end) const
    {
        const Index sources = source.channels / how.groups, targets = target.channels / how.groups;
        shareOut({.planes = sources,
                  .targets = targets,
                  .sourceHeight = source.height,
                  .sourceWidth = source.width,
                  .height = target.height,
                  .width = target.width,
                  .source = from + g * sources * source.pixels() * site.stride + first,
                  .target = to + g * targets * target.pixels() * site.stride + first,
                  .weights = site.parameters(0) + g * narrowPerGroup() * widePerGroup() * area(),
                  .weightRow = weightRow,
                  .weightPlane = weightPlane,
                  .kernelWidth = kernelWidth,
                  .bias = bias ? bias + g * targets : nullptr,
                  .rows = rows.data(),
                  .columns = columns.data(),
                  .lanes = end - first,
                  .stride = site.stride,
                  .samples = first == 0 && end >= site.samples ? site.samples : 0});
    }
    /// A batch that is too small for several threads is shared out by rows of places or, if they are few, by target planes.
    void shareOut(const simd::Slide<Real>& whole) const
    {
        const double work = site.form.multiplyAdds / 5 * double(whole.lanes);
        if (whole.height >= 8 && !isProduct())
            return parallelRanges(int(whole.height), 1, work, [&](int row, int last) {
                auto part = whole;
                part.first = row, part.end = last;
                simd::kernels<Real>().slide(part);
            });
        parallelRanges(int(whole.targets), 8, work, [&](int r, int last) {
            auto part = whole;
            part.targets = last - r, part.weights += r * part.weightRow;
            part.target += r * part.height * part.width * part.stride;
            if (part.bias) part.bias += r;
            if (isProduct()) product(part);
            else simd::kernels<Real>().slide(part);
        });
    }
    void ofChannels(const Real* source, const Real* delta, int first, int end) const
    {
        if (isProduct()) return productGradient(source, delta, first, end);
        simd::kernels<Real>().kernelGradient({.planes = widePerGroup(),
                                              .targets = end - first,
                                              .sourceHeight = wide.height,
                                              .sourceWidth = wide.width,
                                              .height = narrow.height,
                                              .width = narrow.width,
                                              .kernelHeight = kernelHeight,
                                              .kernelWidth = kernelWidth,
                                              .strideDown = how.stride.vertical,
                                              .strideAcross = how.stride.horizontal,
                                              .dilationDown = how.dilation.vertical,
                                              .dilationAcross = how.dilation.horizontal,
                                              .top = how.vertical.before,
                                              .left = how.horizontal.before,
                                              .source = source,
                                              .delta = delta + Index(first) * narrow.pixels() * site.stride,
                                              .zeros = site.zeros,
                                              .gradient = site.gradient(0) + first * widePerGroup() * area(),
                                              .lanes = site.lanes(),
                                              .stride = site.stride,
                                              .atOnce = LanesAtOnce,
                                              .samples = site.samples});
    }
};

} // namespace engine
