#pragma once

#include "engine/zoo/counts.h"

#include <span>
#include <string_view>

namespace engine {

/// Of all parts together.
struct Totals {
    double parameters = 0, multiplyAdds = 0;
};
Totals totalsOf(const std::vector<PartCounts>& parts);

/// A net that was published, and what was said of it, by which its description is tested. 0: nobody says.
struct Published {
    const char* id;   ///< "resnet50"
    const char* name; ///< "ResNet50"
    int year;         ///< of its first paper
    int side, least;  ///< of the pictures that it is meant for; with smaller ones than `least` nothing would be left
    Model (*made)(int side);
    double parameters;             ///< learnt, for pictures of that side
    double multiplyAdds, billions; ///< counted by another program with hooks; as torchvision documents them, with three decimals
    double accuracy = 0;           ///< % right on ImageNet at the first guess, for one crop; 0: not published so

    /// Whether this is what is published of it.
    bool agrees(const Totals& counted) const;
};
std::span<const Published> publishedModels();
/// Null if there is none.
const Published* publishedModel(std::string_view id);

/// For pictures of its side; counted when it is first asked for.
const Totals& totalsOf(const Published& model);

} // namespace engine
