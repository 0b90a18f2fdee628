#include "engine/nn/layers/sliding.h"

namespace engine {

LayerForm slidingForm(const Inputs& inputs, int planes, const Window& down, Padding vertical, const Window& across,
                      Padding horizontal)
{
    inputs.require(vertical.before >= 0 && vertical.after >= 0 && horizontal.before >= 0 && horizontal.after >= 0,
                   "padding should not be negative");
    const Shape out{planes, outputLength(down.n, down.size, down.stride, down.dilation, vertical),
                    outputLength(across.n, across.size, across.stride, across.dilation, horizontal)};
    inputs.require(out.height > 0 && out.width > 0, "the window does not fit into the picture");
    return {.out = out,
            .windows = {tapsOfPlaces(down, out.height), tapsOfPlaces(across, out.width), tapsOfPixels(down, out.height),
                        tapsOfPixels(across, out.width)}};
}

LayerForm poolingForm(const Inputs& inputs, int size, int stride, int padding)
{
    const Shape& in = inputs.only();
    inputs.require(size > 0 && stride > 0, "size and stride of a pooling window should be at least 1");
    inputs.require(padding >= 0 && 2 * padding <= size, "padding should be at most half the pooling window");
    const Padding both{padding, padding};
    return slidingForm(inputs, in.channels, {in.height, size, stride, 1, padding}, both, {in.width, size, stride, 1, padding},
                       both);
}

} // namespace engine
