#pragma once

// Rows of pictures, copied close together.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Pictures [plane][y][x][lane], some of their lanes.
template <class Real> struct Pictures {
    const Real* data;
    Index planes, height, width, lanes, stride;
};

/// Where pixels lie: pixel x of row y of plane p at data + p plane + y % rows * row + x pixel.
template <class Real> struct Pixels {
    const Real* data;
    Index plane, row, rows, pixel;

    const Real* rowAt(Index y) const { return data + y % rows * row; }
};
template <class Real> inline Pixels<Real> pixelsOf(const Pictures<Real>& p)
{
    const Index row = p.width * p.stride;
    return {p.data, p.height * row, row, p.height, p.stride};
}

/// The rows of all planes that are seen at the same time, side by side. In the pictures themselves planes lie a power of two
/// apart as often as not, and would drive each other out of the cache before their pixels are seen again.
template <class Real> struct Band {
    static constexpr Index Room = 512 * 1024 / sizeof(Real), MostRows = 32;

    alignas(RegisterBytes) Real values[Room];
    Index held[MostRows]; // which row lies in place y % rows
    const Pictures<Real>* of;
    Index rows;

    /// How many lanes of pictures fit, if `rows` rows of them are seen at once; 0: none.
    static Index lanesThatFit(const Pictures<Real>& p, Index rows)
    {
        const Index lane = rows * p.planes * p.width;
        return rows > MostRows || lane == 0 ? 0 : Room / lane / Lanes<Real> * Lanes<Real>;
    }
    void open(const Pictures<Real>& pictures, Index atOnce)
    {
        of = &pictures, rows = atOnce;
        for (Index y = 0; y < rows; ++y) held[y] = -1;
    }
    Pixels<Real> pixels() const
    {
        const Index row = of->width * of->lanes;
        return {values, row, row * of->planes, rows, of->lanes};
    }
    void show(Index y)
    {
        if (held[y % rows] == y) return;
        held[y % rows] = y;
        Real* to = values + y % rows * of->planes * of->width * of->lanes;
        for (Index p = 0; p < of->planes; ++p) {
            const Real* from = of->data + (p * of->height + y) * of->width * of->stride;
            for (Index x = 0; x < of->width; ++x, from += of->stride, to += of->lanes)
                for (Index j = 0; j < of->lanes; j += Lanes<Real>) store(to + j, load(from + j));
        }
    }
};

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
