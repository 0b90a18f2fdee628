#pragma once

#include "engine/numbers/integers.h"

#include <span>
#include <vector>

namespace engine::coding {

enum class Levels { Linear, Log2, KMeans, Quantile };
enum class Grain { Tensor, Channel };
enum class Calibration { MinMax, Percentile, Mse };

/// How a tensor is quantised, but for the width.
struct Method {
    Levels levels = Levels::Linear;
    Grain grain = Grain::Tensor;
    Calibration calibration = Calibration::MinMax;
    bool symmetric = true, scaledSign = true;

    bool operator==(const Method&) const = default;
    bool isTable() const { return levels == Levels::KMeans || levels == Levels::Quantile; }
    /// A symmetric bit has no room for 0: sign times mean size (Rastegari et al., "XNOR-Net", 2016).
    bool isSign(int bits) const { return bits == 1 && !isTable() && (symmetric || levels == Levels::Log2); }
    bool isLinear(int bits) const { return levels == Levels::Linear && !isSign(bits); }
};

/// The levels of a tensor, or of one of its channels.
struct Group {
    engine::Grid grid = {};        ///< linear; of a sign its scale
    double low = 0, high = 0;      ///< what linear levels reach for
    int first = 0, count = 1;      ///< codes
    std::vector<float> table = {}; ///< what each code stands for, if not grid.scale (code - grid.zero)

    double level(int place) const
    {
        return table.empty() ? grid.scale * (code(place) - grid.zero) : double(table[std::size_t(place)]);
    }
    /// A sign has the codes -1 and 1, all others count on.
    int code(int place) const { return isSign ? 2 * place - 1 : first + place; }
    bool isSign = false;
};

struct Coded {
    int bits = 8;
    std::vector<Group> groups;   ///< one, or one for each channel
    std::vector<int> places;     ///< of each number, among the levels of its group
    std::vector<float> restored; ///< what its code stands for
    double bytes = 0;            ///< of codes and of what it takes to read them

    const Group& groupOf(std::size_t element) const { return groups[element / (places.size() / groups.size())]; }
};

/// Throws engine::InputError for a table of more than 8 bits.
void requireWidth(const Method& method, int bits);
/// Channels are equal parts of the numbers, one behind the other.
Coded coded(std::span<const float> numbers, int channels, const Method& method, int bits);

} // namespace engine::coding
