#include "engine/nn/simd/kernels.h"

#include <cstdlib>
#include <string_view>

namespace engine::simd {

#ifdef TENSORSCOPE_X86

namespace v2 {
extern const Kernels<float> floats;
extern const Kernels<double> doubles;
} // namespace v2
namespace v3 {
extern const Kernels<float> floats;
extern const Kernels<double> doubles;
} // namespace v3
namespace v4 {
extern const Kernels<float> floats;
extern const Kernels<double> doubles;
} // namespace v4

namespace {

/// The newest of the three x86-64 levels that this processor has, or the older one that the environment asks for. (The levels
/// are those of the System V ABI; the features named stand for the whole level.)
int level()
{
    const char* asked = std::getenv("TENSORSCOPE_ISA");
    const std::string_view wish = asked ? asked : "";
    __builtin_cpu_init();
    const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                    __builtin_cpu_supports("avx512cd");
    if (v4 && wish != "v2" && wish != "v3") return 4;
    return v3 && wish != "v2" ? 3 : 2;
}

template <class Table> const Table& chosen(const Table& two, const Table& three, const Table& four)
{
    static const int best = level();
    return best == 4 ? four : best == 3 ? three : two;
}

} // namespace

template <> const Kernels<float>& kernels() { return chosen(v2::floats, v3::floats, v4::floats); }
template <> const Kernels<double>& kernels() { return chosen(v2::doubles, v3::doubles, v4::doubles); }

#else

namespace generic {
extern const Kernels<float> floats;
extern const Kernels<double> doubles;
} // namespace generic

template <> const Kernels<float>& kernels() { return generic::floats; }
template <> const Kernels<double>& kernels() { return generic::doubles; }

#endif

} // namespace engine::simd
