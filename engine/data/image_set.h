#pragma once

#include "engine/core/tensor.h"
#include "engine/data/idx.h"

#include <span>
#include <string>

namespace engine {

/// Grey images of one size with their classes: bytes, 0 paper and 255 ink, as they are in the file (47 MB for MNIST; as float
/// numbers it would be 188).
struct ImageSet {
    ByteArray images;                 ///< n x height x width
    std::vector<int> labels;          ///< n
    std::vector<std::string> classes; ///< names; label k means classes[k]

    int count() const { return int(labels.size()); }
    int height() const { return images.shape[1]; }
    int width() const { return images.shape[2]; }
};

enum class Part { Train, Test };

/// 60 000 and 10 000 handwritten digits of 28 x 28. (LeCun, Cortes and Burges 1998)
ImageSet mnist(Part part);
/// 12 000 and 2 000 pictures of clothing of 28 x 28: every fifth of the original. (Xiao, Rasul and Vollgraf 2017)
ImageSet fashionMnist(Part part);

/// Reads a pair of IDX files. Throws InputError, naming the file, if they do not belong together, or a label has no class.
ImageSet readImageSet(const std::filesystem::path& images, const std::filesystem::path& labels, std::vector<std::string> classes);

/// Images 0, n, 2n, ... (n >= 1): of MNIST, whose test images come from two groups of writers one after the other, every fifth
/// has both.
ImageSet everyNth(const ImageSet& set, int n);

/// The chosen images as numbers 0 ... 1, one row of height x width each.
Tensor numbersOf(const ImageSet& set, std::span<const int> rows);
Tensor numbersOf(const ImageSet& set);

} // namespace engine
