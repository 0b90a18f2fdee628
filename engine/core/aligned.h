#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace engine {

constexpr std::size_t VectorBytes = 64; // the widest vector register (AVX-512) and a cache line

/// Hands out memory that begins at a full vector.
template <class T> struct AlignedAllocator {
    using value_type = T;

    AlignedAllocator() = default;
    template <class Other> AlignedAllocator(const AlignedAllocator<Other>&) {}

    T* allocate(std::size_t n) { return static_cast<T*>(::operator new (n * sizeof(T), std::align_val_t{VectorBytes})); }
    void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{VectorBytes}); }
    template <class Other> bool operator==(const AlignedAllocator<Other>&) const { return true; }
};

template <class T> using AlignedVector = std::vector<T, AlignedAllocator<T>>;

/// n rounded up to whole vectors of T.
template <class T> constexpr int wholeVectors(int n)
{
    constexpr int lanes = int(VectorBytes / sizeof(T));
    return (n + lanes - 1) / lanes * lanes;
}

} // namespace engine
