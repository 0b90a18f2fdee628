#include "lessons/networks/backpropagation/params.h"

#include <algorithm>

namespace lessons::backprop {

std::vector<int> unitsOf(const std::string& layers)
{
    std::vector<int> units;
    if (layers == "none") return units;
    units.push_back(0);
    for (const char c : layers)
        if (c == ',') units.push_back(0);
        else if (c != ' ') units.back() = units.back() == 0 && c >= '1' && c <= '0' + MostUnits ? c - '0' : -1;
    return units;
}

std::vector<int> Params::sizes() const
{
    std::vector<int> sizes = unitsOf(layers);
    sizes.insert(sizes.begin(), inputs());
    sizes.push_back(classes());
    return sizes;
}

int Params::weights() const
{
    const std::vector<int> all = sizes();
    int count = 0;
    for (std::size_t l = 1; l < all.size(); ++l) count += std::max(1, all[l - 1]) * std::max(1, all[l]);
    return count;
}

engine::Activation Params::function() const
{
    using engine::Activation;
    constexpr Activation known[]{Activation::Tanh, Activation::Logistic, Activation::Relu, Activation::LeakyRelu,
                                 Activation::Linear};
    return known[int(activation)];
}

engine::Message Params::complaintAboutLayers(const std::string& text)
{
    const auto units = unitsOf(text);
    if (units.size() <= MostLayers && std::all_of(units.begin(), units.end(), [](int n) { return n > 0; })) return {};
    return engine::message("messages", "up to 4 layers of 1 to 6 units, as in 3,2; or none");
}

} // namespace lessons::backprop
