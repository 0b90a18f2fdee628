#pragma once

#include "engine/tape/term.h"
#include "engine/zoo/model.h"

namespace engine {

/// The receptive field: so many pixels along a side of the picture take part in one number, and those of its neighbour begin
/// `step` pixels further. (Araujo, Norris and Sim 2019)
struct Sight {
    int side = 1, step = 1;

    bool operator==(const Sight&) const = default;
};

/// What is counted of a part of a model, for one picture, as arithmetic by hand.
struct PartCounts {
    std::string name;
    Shape in, out;     ///< what enters it, and leaves it
    Term parameters;   ///< all that is learnt; running statistics are not
    Term multiplyAdds; ///< of convolutions and dense layers, without biases: what torchvision calls operations;
                       ///< of what stands aside none
    double values = 0; ///< numbers that its layers make, of which training keeps most
    Sight sight = {};
    int times = 1; ///< folded: so many parts in a row that are alike, together
    int part = 0;  ///< which part of the model it is, or the first of them
};
/// In the order of the parts. Throws InputError if shapes do not fit.
std::vector<PartCounts> countsOf(const Model& model);
/// Parts in a row that have as many parameters, products and values, and leave the same shape, as one.
std::vector<PartCounts> folded(const std::vector<PartCounts>& parts);

} // namespace engine
