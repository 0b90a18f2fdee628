#pragma once

#include "lessons/networks/convolution/params.h"

#include <QString>

namespace lessons::conv {

/// How the channels of the input are weighed before a kernel looks at them.
struct Mix {
    const char* name;
    float red, green, blue;
};

/// The kernel of one output map: kernel[o][c] = the kernel's weights times the mix's weight of channel c.
struct Filter {
    engine::Tensor spatial;             ///< k x k
    std::optional<engine::Kernel> kind; ///< nothing for a kernel in numbers
    Mix mix;
};

/// The filters of all output maps; map 0 is the chosen kernel on every channel it sees. Grey: this one alone. rgb: 16, the
/// others being the eight kernels on the brightness and colour-opponent ones. rgb in 3 groups: 15, five to a channel,
/// because 16 is not divisible by 3.
std::vector<Filter> filtersOf(const Params& params);
/// The kernels as one tensor: out x channels / groups x k x k.
engine::Tensor tensorOf(const std::vector<Filter>& filters, const Params& params);

QString nameOf(std::optional<engine::Kernel> kind);
/// "Sobel x · brightness"; at 1 x 1 "1 · brightness".
QString nameOf(const Filter& filter);

} // namespace lessons::conv
