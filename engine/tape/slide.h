#pragma once

#include "engine/nn/convolution.h"
#include "engine/tape/numbers.h"

namespace engine {

/// The shapes of a convolution, or of a pooling: x {C, H, W}, w {O, C / groups, kh, kw}, y {O, rows, columns}. Which pixel meets
/// which weight for which output is the same whether y, the gradient of x or that of w is made: each is a sum of products of the
/// other two.
struct Slide {
    Convolution how;
    std::vector<int> x, w, y = {};

    /// visit(pixel, weight) for each weight of a kernel at the place y[o, i, j]; the pixel may lie outside.
    template <class Visit> void forEachTap(const Indices& at, Visit visit) const
    {
        const int base = at[0] / (w[0] / how.groups) * w[1];
        for (int c = 0; c < w[1]; ++c)
            for (int u = 0; u < w[2]; ++u)
                for (int v = 0; v < w[3]; ++v)
                    visit(Indices{base + c, at[1] * how.stride.vertical + u * how.dilation.vertical - how.vertical.before,
                                  at[2] * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before},
                          Indices{at[0], c, u, v});
    }
    bool isInside(const Indices& pixel) const { return pixel[1] >= 0 && pixel[1] < x[1] && pixel[2] >= 0 && pixel[2] < x[2]; }
    /// The elements of x under the kernel there, one behind the other in `into`; -1 outside.
    void addWindow(const Indices& at, std::vector<int>& into) const
    {
        forEachTap(
            at, [&](const Indices& pixel, const Indices&) { into.push_back(isInside(pixel) ? int(elementAt(x, pixel)) : -1); });
    }

    /// visit(element of x, element of w) for each product in y[o, i, j].
    template <class Visit> void forOutput(const Indices& at, Visit visit) const
    {
        forEachTap(at, [&](const Indices& pixel, const Indices& weight) {
            if (isInside(pixel)) visit(pixel, weight);
        });
    }
    /// visit(element of y, element of w) for each y in which x[c, row, column] takes part.
    template <class Visit> void forInput(const Indices& at, Visit visit) const
    {
        const int maps = w[0] / how.groups, group = at[0] / w[1];
        for (int o = group * maps; o < (group + 1) * maps; ++o)
            for (int u = 0; u < w[2]; ++u)
                for (int v = 0; v < w[3]; ++v) {
                    const int row = at[1] + how.vertical.before - u * how.dilation.vertical;
                    const int column = at[2] + how.horizontal.before - v * how.dilation.horizontal;
                    if (row < 0 || column < 0 || row % how.stride.vertical || column % how.stride.horizontal) continue;
                    const int i = row / how.stride.vertical, j = column / how.stride.horizontal;
                    if (i < y[1] && j < y[2]) visit(Indices{o, i, j}, Indices{o, at[0] % w[1], u, v});
                }
    }
    /// visit(element of y, element of x) for each y in which w[o, c, u, v] takes part.
    template <class Visit> void forWeight(const Indices& at, Visit visit) const
    {
        const int channel = at[0] / (w[0] / how.groups) * w[1] + at[1];
        for (int i = 0; i < y[1]; ++i)
            for (int j = 0; j < y[2]; ++j) {
                const Indices pixel{channel, i * how.stride.vertical + at[2] * how.dilation.vertical - how.vertical.before,
                                    j * how.stride.horizontal + at[3] * how.dilation.horizontal - how.horizontal.before};
                if (isInside(pixel)) visit(Indices{at[0], i, j}, pixel);
            }
    }
};

} // namespace engine
