#pragma once

// A vector register of floats or doubles, by GCC's vector extension; compiled once per instruction set, see kernels.cpp.

#include "engine/nn/simd/kernels.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

#if defined(__AVX512F__)
constexpr int RegisterBytes = 64, RegisterVectors = 4; // vectors of a tile's row: 32 registers hold 6 rows of 4
#elif defined(__AVX2__)
constexpr int RegisterBytes = 32, RegisterVectors = 2; // 16 registers hold 6 rows of 2
#else
constexpr int RegisterBytes = 16, RegisterVectors = 2;
#endif

template <class Real> struct Number;
template <> struct Number<float> {
    using Int = int;
    using Unsigned = unsigned;
};
template <> struct Number<double> {
    using Int = long long;
    using Unsigned = unsigned long long;
};

template <class Real> constexpr int Lanes = RegisterBytes / int(sizeof(Real));

template <class Real> struct Register {
    typedef Real Type __attribute__((vector_size(RegisterBytes)));
    typedef Real Unaligned __attribute__((vector_size(RegisterBytes), aligned(sizeof(Real)), may_alias));
    typedef typename Number<Real>::Int Int __attribute__((vector_size(RegisterBytes)));
    typedef typename Number<Real>::Unsigned Unsigned __attribute__((vector_size(RegisterBytes)));
};
template <class Real> using Vec = typename Register<Real>::Type;
template <class Real> using Ints = typename Register<Real>::Int;

template <class Real> inline Vec<Real> load(const Real* from)
{
    return *reinterpret_cast<const typename Register<Real>::Unaligned*>(from);
}
template <class Real> inline void store(Real* to, Vec<Real> v) { *reinterpret_cast<typename Register<Real>::Unaligned*>(to) = v; }

/// The first `count` lanes, 0 in the others.
template <class Real> inline Vec<Real> loadSome(const Real* from, Index count)
{
    Vec<Real> v{};
    __builtin_memcpy(&v, from, sizeof(Real) * size_t(count));
    return v;
}
template <class Real> inline void storeSome(Real* to, Vec<Real> v, Index count)
{
    __builtin_memcpy(to, &v, sizeof(Real) * size_t(count));
}

/// The compiler would load an operand again for each multiply-add that takes it: there it costs no instruction, but the units
/// that load have no time for it.
template <class V> inline V once(V v)
{
#if defined(__x86_64__)
    asm("" : "+v"(v));
#endif
    return v;
}

template <class Real> inline Vec<Real> all(Real x) { return x - Vec<Real>{}; } // 0 + x would make -0 a 0
template <class V> inline V larger(V a, V b) { return a > b ? a : b; }

template <int... I> struct Indices {
};
template <int N, int... I> struct Count : Count<N - 1, N - 1, I...> {
};
template <int... I> struct Count<0, I...> {
    using Type = Indices<I...>;
};
/// 0, 1, ... for each lane, for shuffles.
template <class Real> using LaneIndices = typename Count<Lanes<Real>>::Type;

template <class Real, int Half, int... I> inline Vec<Real> plusOtherHalf(Vec<Real> v, Indices<I...>)
{
    return v + __builtin_shufflevector(v, v, (I ^ Half)...);
}
/// Lanes are added in halves: always in the same order.
template <class Real, int Half = Lanes<Real> / 2> inline Real sumOfLanes(Vec<Real> v)
{
    v = plusOtherHalf<Real, Half>(v, LaneIndices<Real>{});
    if constexpr (Half > 1) return sumOfLanes<Real, Half / 2>(v);
    else return v[0];
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
