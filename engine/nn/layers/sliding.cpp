#include "engine/nn/layers/sliding.h"

#include <algorithm>

namespace engine {
namespace {

bool positive(PerAxis number) { return number.vertical > 0 && number.horizontal > 0; }
bool negative(Padding padding) { return padding.before < 0 || padding.after < 0; }

/// One axis of a pooling window.
struct Axis {
    Window window;
    Padding padding;

    int span() const { return engine::span(window.size, window.dilation); }
    /// Rounded up, there is one window more if pixels are left over, unless it would begin in the padding after the picture.
    int places(bool ceil) const
    {
        const Window& w = window;
        const int whole = outputLength(w.n, w.size, w.stride, w.dilation, padding);
        const bool left = whole > 0 && (w.n + padding.total() - span()) % w.stride > 0;
        return ceil && left && whole * w.stride < w.n + padding.before ? whole + 1 : whole;
    }
    /// How many numbers a window holds at each place; the padding ends even where the window does not.
    std::vector<int> counts(const std::vector<Taps>& taps, bool countPadding) const
    {
        std::vector<int> counts;
        for (int i = 0; i < int(taps.size()); ++i) {
            const int room = window.n + padding.total() - i * window.stride; // to the end of the padding
            const int all = (std::min(room, span()) + window.dilation - 1) / window.dilation;
            counts.push_back(countPadding ? all : int(taps[std::size_t(i)].count));
        }
        return counts;
    }
};

bool allSeePixels(const std::vector<Taps>& taps)
{
    return std::all_of(taps.begin(), taps.end(), [](const Taps& t) { return t.count > 0; });
}

} // namespace

Window windowDown(int n, int size, const Convolution& how)
{
    return {n, size, how.stride.vertical, how.dilation.vertical, how.vertical.before};
}

Window windowAcross(int n, int size, const Convolution& how)
{
    return {n, size, how.stride.horizontal, how.dilation.horizontal, how.horizontal.before};
}

void checkKernel(const Inputs& inputs, int maps, int height, int width, const Convolution& how)
{
    inputs.require(maps > 0 && height > 0 && width > 0, "a convolution needs maps and a kernel of at least 1 x 1");
    inputs.require(positive(how.stride) && positive(how.dilation), "stride and dilation should be at least 1");
    inputs.require(how.groups > 0 && maps % how.groups == 0 && inputs[0].channels % how.groups == 0,
                   "the groups should divide channels and maps");
}

Windows windowsOf(const Window& down, int rows, const Window& across, int columns)
{
    return {tapsOfPlaces(down, rows), tapsOfPlaces(across, columns), tapsOfPixels(down, rows), tapsOfPixels(across, columns)};
}

LayerForm slidingForm(const Inputs& inputs, int planes, const Window& down, Padding vertical, const Window& across,
                      Padding horizontal)
{
    inputs.require(!negative(vertical) && !negative(horizontal), "padding should not be negative");
    const Shape out{planes, outputLength(down.n, down.size, down.stride, down.dilation, vertical),
                    outputLength(across.n, across.size, across.stride, across.dilation, horizontal)};
    inputs.require(out.height > 0 && out.width > 0, "the window does not fit into the picture");
    return {.out = out, .windows = windowsOf(down, out.height, across, out.width)};
}

LayerForm poolingForm(const Inputs& inputs, const Pooling& how)
{
    const Shape& in = inputs.only();
    inputs.require(positive(how.size) && positive(how.stride) && positive(how.dilation),
                   "size, stride and dilation of a pooling window should be at least 1");
    const Convolution slide{how.stride, how.dilation, 1, how.padding.vertical, how.padding.horizontal};
    const Axis down{windowDown(in.height, how.size.vertical, slide), slide.vertical};
    const Axis across{windowAcross(in.width, how.size.horizontal, slide), slide.horizontal};
    inputs.require(!negative(down.padding) && !negative(across.padding), "padding should not be negative");
    const Shape out{in.channels, down.places(how.ceil), across.places(how.ceil)};
    inputs.require(out.height > 0 && out.width > 0, "the window does not fit into the picture");
    LayerForm form{.out = out, .windows = windowsOf(down.window, out.height, across.window, out.width)};
    Windows& windows = form.windows;
    inputs.require(allSeePixels(windows.rows) && allSeePixels(windows.columns), "every window should see a pixel");
    windows.rowCounts = down.counts(windows.rows, how.countPadding);
    windows.columnCounts = across.counts(windows.columns, how.countPadding);
    return form;
}

} // namespace engine
