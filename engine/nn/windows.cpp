#include "engine/nn/windows.h"

namespace engine {
namespace {

/// One more tap of a row; the distance of the first two is that of all.
void append(Taps& taps, int tap, int pixel)
{
    if (taps.count == 0) taps.first = tap, taps.pixel = pixel;
    if (taps.count == 1) taps.tapStep = tap - taps.first, taps.pixelStep = pixel - taps.pixel;
    ++taps.count;
}

} // namespace

std::vector<Taps> tapsOfPlaces(const Window& w, int places)
{
    std::vector<Taps> list(std::size_t(places), Taps{});
    for (int i = 0; i < places; ++i)
        for (int u = 0; u < w.size; ++u) {
            const int pixel = i * w.stride + u * w.dilation - w.padding;
            if (pixel >= 0 && pixel < w.n) append(list[std::size_t(i)], u, pixel);
        }
    return list;
}

std::vector<Taps> tapsOfPixels(const Window& w, int places)
{
    std::vector<Taps> list(std::size_t(w.n), Taps{});
    for (int pixel = 0; pixel < w.n; ++pixel)
        for (int u = 0; u < w.size; ++u) {
            const int start = pixel + w.padding - u * w.dilation; // place · stride
            if (start >= 0 && start % w.stride == 0 && start / w.stride < places)
                append(list[std::size_t(pixel)], u, start / w.stride);
        }
    return list;
}

} // namespace engine
