#include "lessons/networks/convolution/bank.h"

#include "lessons/networks/convolution/words.h"
#include "widgets/canvas/number.h"

#include <cmath>

namespace lessons::conv {
namespace {

using engine::Kernel;

constexpr Mix Every{QT_TRANSLATE_NOOP("convolution", "all channels"), 1, 1, 1};
// Y = (R + 2 G + B) / 4 of JPEG 2000: near to what the eye weighs, and exact in binary.
constexpr Mix Brightness{QT_TRANSLATE_NOOP("convolution", "brightness"), 0.25F, 0.5F, 0.25F};
// Colour opponents as in early vision (Hering 1878; Itti, Koch and Niebur 1998).
constexpr Mix RedGreen{QT_TRANSLATE_NOOP("convolution", "red − green"), 1, -1, 0};
constexpr Mix BlueYellow{QT_TRANSLATE_NOOP("convolution", "blue − yellow"), -0.5F, -0.5F, 1};
constexpr Mix Single[] = {{QT_TRANSLATE_NOOP("convolution", "red"), 1, 0, 0},
                          {QT_TRANSLATE_NOOP("convolution", "green"), 0, 1, 0},
                          {QT_TRANSLATE_NOOP("convolution", "blue"), 0, 0, 1}};

/// Behind all eight kernels on the brightness.
constexpr std::pair<Kernel, Mix> Opponent[] = {
    {Kernel::Gaussian, RedGreen}, {Kernel::Gaussian, BlueYellow}, {Kernel::SobelX, RedGreen},   {Kernel::SobelY, RedGreen},
    {Kernel::SobelX, BlueYellow}, {Kernel::SobelY, BlueYellow},   {Kernel::Laplacian, RedGreen}};

constexpr Kernel Grouped[] = {Kernel::SobelX, Kernel::SobelY, Kernel::Laplacian, Kernel::Gaussian, Kernel::Sharpen};

// A 1 x 1 kernel sees no neighbours: what is left to do is mixing the colours (or, in groups, scaling one of them).
constexpr Mix Pointwise[] = {Brightness,
                             Single[0],
                             Single[1],
                             Single[2],
                             RedGreen,
                             BlueYellow,
                             {QT_TRANSLATE_NOOP("convolution", "green − blue"), 0, 1, -1},
                             {QT_TRANSLATE_NOOP("convolution", "blue − red"), -1, 0, 1},
                             {QT_TRANSLATE_NOOP("convolution", "yellow"), 0.5F, 0.5F, 0},
                             {QT_TRANSLATE_NOOP("convolution", "cyan"), 0, 0.5F, 0.5F},
                             {QT_TRANSLATE_NOOP("convolution", "magenta"), 0.5F, 0, 0.5F},
                             {QT_TRANSLATE_NOOP("convolution", "red − cyan"), 1, -0.5F, -0.5F},
                             {QT_TRANSLATE_NOOP("convolution", "green − magenta"), -0.5F, 1, -0.5F},
                             {QT_TRANSLATE_NOOP("convolution", "mean"), 1 / 3.0F, 1 / 3.0F, 1 / 3.0F},
                             {QT_TRANSLATE_NOOP("convolution", "negative"), -0.25F, -0.5F, -0.25F}};

Filter filter(Kernel kind, int size, Mix mix) { return {engine::kernelOf(kind, size), kind, mix}; }

/// Fifteen beside map 0.
void addMixed(std::vector<Filter>& filters, int size)
{
    if (size == 1) {
        for (const Mix& mix : Pointwise) filters.push_back(filter(Kernel::Identity, 1, mix));
        return;
    }
    for (int kind = 0; kind < int(kernelNames().size()); ++kind) filters.push_back(filter(Kernel(kind), size, Brightness));
    for (const auto& [kind, mix] : Opponent) filters.push_back(filter(kind, size, mix));
}

/// Five maps for each channel; the first one of red is the chosen one.
void addGrouped(std::vector<Filter>& filters, int size)
{
    constexpr float Shares[] = {1, -1, 0.5F, -0.5F, 2};
    for (int i = 1; i < 15; ++i) {
        filters.push_back(filter(size == 1 ? Kernel::Identity : Grouped[i % 5], size, Single[i / 5]));
        if (size == 1) filters.back().spatial.data[0] *= Shares[i % 5];
    }
}

} // namespace

std::vector<Filter> filtersOf(const Params& params)
{
    std::vector<Filter> filters{{params.kernelTensor(), knownKernel(params.kernel), params.groups == 3 ? Single[0] : Every}};
    const int size = filters[0].spatial.shape[0];
    if (params.channels == Channels::Grey) return filters;
    if (params.groups == 3) addGrouped(filters, size);
    else addMixed(filters, size);
    return filters;
}

engine::Tensor tensorOf(const std::vector<Filter>& filters, const Params& params)
{
    const int k = filters[0].spatial.shape[0], channels = params.channels == Channels::Rgb && params.groups == 1 ? 3 : 1;
    engine::Tensor kernels({int(filters.size()), channels, k, k});
    auto weight = kernels.data.begin();
    for (const auto& [spatial, kind, mix] : filters) {
        const float shares[] = {channels == 3 ? mix.red : 1, mix.green, mix.blue};
        for (int c = 0; c < channels; ++c)
            for (const float w : spatial.data) *weight++ = shares[c] * w;
    }
    return kernels;
}

QString nameOf(std::optional<engine::Kernel> kind)
{
    return kind ? QCoreApplication::translate("choices", kernelNames()[std::size_t(*kind)].c_str()) : Words::tr("your own");
}

QString nameOf(const Filter& filter)
{
    const float weight = filter.spatial.data[0];
    const bool alone = filter.kind && filter.spatial.size() == 1; // a well-known kernel of 1 x 1 is a factor: 1, -0.5, ...
    const QString name = alone ? widgets::number(weight, weight == std::round(weight) ? 0 : 1) : nameOf(filter.kind);
    return name + QStringLiteral(" · ") + Words::tr(filter.mix.name);
}

} // namespace lessons::conv
