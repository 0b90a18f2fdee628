#pragma once

// Products of rows of lanes, element by element.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real>
void multiplyRows(const Real* a, const Real* b, Index bStride, Real* to, Index rows, Index lanes, Index stride)
{
    for (; rows > 0; --rows, a += stride, b += bStride, to += stride)
        for (Index j = 0; j < lanes; j += Lanes<Real>) store(to + j, load(a + j) * load(b + j));
}

template <class Real> void dotRows(const Real* a, const Real* b, Real* to, Index rows, Index lanes, Index stride)
{
    for (Index j = 0; j < lanes; j += Lanes<Real>) {
        Vec<Real> sum{};
        for (Index row = 0; row < rows; ++row) sum += load(a + row * stride + j) * load(b + row * stride + j);
        store(to + j, sum);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
