#include "engine/data/image_set.h"

#include "engine/core/error.h"
#include "engine/data/data_dir.h"

#include <algorithm>
#include <numeric>

namespace engine {

ImageSet readImageSet(const std::filesystem::path& images, const std::filesystem::path& labels, std::vector<std::string> classes)
{
    ImageSet set{readIdx(images), {}, std::move(classes)};
    if (set.images.shape.size() != 3)
        throw InputError(message("messages", "%1: should hold images: numbers with three axes").with(images.string()));
    const ByteArray read = readIdx(labels);
    if (read.shape != std::vector{set.images.shape[0]})
        throw InputError(message("messages", "%1: should hold one label for each of the %2 images of %3")
                             .with(labels.string(), set.images.shape[0], images.string()));
    set.labels.assign(read.data.begin(), read.data.end());
    for (const int label : set.labels)
        if (label >= int(set.classes.size()))
            throw InputError(message("messages", "%1: has the label %2; it should be 0 to %3")
                                 .with(labels.string(), label, set.classes.size() - 1));
    return set;
}

ImageSet mnist(Part part)
{
    const std::string name = part == Part::Train ? "mnist/train" : "mnist/t10k";
    return readImageSet(dataFile(name + "-images-idx3-ubyte.gz"), dataFile(name + "-labels-idx1-ubyte.gz"),
                        {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
}

ImageSet fashionMnist(Part part)
{
    const std::string name = part == Part::Train ? "fashion-mnist/train" : "fashion-mnist/test";
    return readImageSet(
        dataFile(name + "-images-idx3-ubyte.gz"), dataFile(name + "-labels-idx1-ubyte.gz"),
        {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"});
}

ImageSet everyNth(const ImageSet& set, int n)
{
    if (n < 1) throw InputError("of images every first, second, ... is chosen");
    ImageSet chosen{{{0, set.height(), set.width()}, {}}, {}, set.classes};
    const auto pixels = std::ptrdiff_t(set.height()) * set.width();
    for (int i = 0; i < set.count(); i += n) {
        const auto first = set.images.data.begin() + i * pixels;
        chosen.images.data.insert(chosen.images.data.end(), first, first + pixels);
        chosen.labels.push_back(set.labels[std::size_t(i)]);
    }
    chosen.images.shape[0] = chosen.count();
    return chosen;
}

Tensor numbersOf(const ImageSet& set, std::span<const int> rows)
{
    const int pixels = set.height() * set.width();
    Tensor numbers({int(rows.size()), pixels});
    auto to = numbers.data.begin();
    for (const int row : rows) {
        if (row < 0 || row >= set.count()) throw InputError("image " + std::to_string(row) + " is not in the set");
        const auto from = set.images.data.begin() + std::ptrdiff_t(row) * pixels;
        to = std::transform(from, from + pixels, to, [](std::uint8_t byte) { return float(byte) / 255; });
    }
    return numbers;
}

Tensor numbersOf(const ImageSet& set)
{
    std::vector<int> all(std::size_t(set.count()));
    std::iota(all.begin(), all.end(), 0);
    return numbersOf(set, all);
}

} // namespace engine
