#include "engine/data/augment.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

/// A picture of this size, made pixel by pixel: value(channel, row, column).
template <class Value> Tensor picture(int channels, int height, int width, const Value& value)
{
    Tensor made({channels, height, width});
    auto to = made.data.begin();
    for (int c = 0; c < channels; ++c)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) *to++ = value(c, y, x);
    return made;
}

void requirePicture(const Tensor& tensor)
{
    if (tensor.shape.size() != 3)
        throw InputError(message("messages", "a picture should have three axes: channels, height and width"));
}

} // namespace

Tensor flipped(const Tensor& from)
{
    requirePicture(from);
    const int width = from.shape[2];
    return picture(from.shape[0], from.shape[1], width, [&](int c, int y, int x) { return from.at(c, y, width - 1 - x); });
}

Tensor cropped(const Tensor& from, int top, int left, int height, int width)
{
    requirePicture(from);
    const bool inside =
        top >= 0 && left >= 0 && height >= 1 && width >= 1 && height <= from.shape[1] - top && width <= from.shape[2] - left;
    if (!inside) throw InputError(message("messages", "the part of the picture is not inside it"));
    return picture(from.shape[0], height, width, [&](int c, int y, int x) { return from.at(c, top + y, left + x); });
}

Tensor shifted(const Tensor& from, int down, int right, float fill)
{
    requirePicture(from);
    const int height = from.shape[1], width = from.shape[2];
    return picture(from.shape[0], height, width, [&](int c, int y, int x) {
        const bool inside = y >= down && y - down < height && x >= right && x - right < width;
        return inside ? from.at(c, y - down, x - right) : fill;
    });
}

Tensor randomFlip(const Tensor& from, Random& random) { return random.below(2) == 1 ? flipped(from) : from; }

Tensor randomCrop(const Tensor& from, int height, int width, Random& random)
{
    requirePicture(from);
    const int top = random.below(std::max(from.shape[1] - height + 1, 1));
    const int left = random.below(std::max(from.shape[2] - width + 1, 1));
    return cropped(from, top, left, height, width);
}

Tensor randomShift(const Tensor& from, int most, Random& random)
{
    if (most < 0) throw InputError("a picture is shifted by 0 pixels or more");
    const int down = random.below(2 * most + 1) - most, right = random.below(2 * most + 1) - most;
    return shifted(from, down, right);
}

Tensor withNoise(const Tensor& from, double deviation, Random& random)
{
    Tensor noisy = from;
    for (float& number : noisy.data) number = float(double(number) + deviation * random.normal());
    return noisy;
}

std::vector<int> redrawn(std::vector<int> labels, int classes, double probability, Random random)
{
    for (int& label : labels) {
        const bool again = random.uniform() < probability;
        const int other = random.below(classes); // drawn for each, so that draws stay in step
        if (again) label = other;
    }
    return labels;
}

} // namespace engine
