#include "engine/core/error.h"
#include "engine/nn/simd/kernels.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace engine::simd {

#define TENSORSCOPE_TABLES(isa)                                                                                                  \
    namespace isa {                                                                                                              \
    extern const Kernels<float> floats;                                                                                          \
    extern const Kernels<double> doubles;                                                                                        \
    extern const IntegerKernels integers;                                                                                        \
    }

#ifdef TENSORSCOPE_X86
TENSORSCOPE_TABLES(v2)
TENSORSCOPE_TABLES(v3)
TENSORSCOPE_TABLES(v4)
#else
TENSORSCOPE_TABLES(generic)
#endif

namespace {

struct Set {
    const Kernels<float>* floats;
    const Kernels<double>* doubles;
    const IntegerKernels* integers;
    bool available;
};

#ifdef TENSORSCOPE_X86
// The levels of the System V ABI; the features asked for stand for their whole level.
bool hasV3() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2"); }
bool hasV4()
{
    return hasV3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}
const Set sets[] = {{&v4::floats, &v4::doubles, &v4::integers, hasV4()},
                    {&v3::floats, &v3::doubles, &v3::integers, hasV3()},
                    {&v2::floats, &v2::doubles, &v2::integers, true}};
#else
const Set sets[] = {{&generic::floats, &generic::doubles, &generic::integers, true}};
#endif

/// The newest set that is available, from the one called `wish` on if there is one of that name.
const Set& newest(std::string_view wish)
{
    const Set* best = nullptr;
    for (const Set& set : sets)
        if (set.available && (!best || set.floats->name == wish)) best = &set;
    return *best;
}

/// What the environment asks for; empty: nothing.
std::string_view wish()
{
    const char* name = std::getenv("TENSORSCOPE_ISA");
    return name ? name : "";
}

const Set* current = &newest(wish());

} // namespace

template <> const Kernels<float>& kernels() { return *current->floats; }
template <> const Kernels<double>& kernels() { return *current->doubles; }
const IntegerKernels& integerKernels() { return *current->integers; }

void checkInstructionSet()
{
    std::string names;
    for (const Set& set : sets) {
        if (!set.available) continue;
        if (wish().empty() || set.floats->name == wish()) return;
        if (!names.empty()) names += ", ";
        names += set.floats->name;
    }
    throw InputError(
        message("messages", "TENSORSCOPE_ISA '%1': on this processor it can be %2").with(std::string(wish()), names));
}

bool chooseKernels(const char* name)
{
    current = &newest(name);
    return current->floats->name == std::string_view(name);
}

} // namespace engine::simd
