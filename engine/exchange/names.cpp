#include "engine/exchange/onnx.h"
#include "engine/nn/written.h"

#include <algorithm>
#include <map>

namespace engine {

std::vector<std::string> layerNames(const Network& net)
{
    std::map<std::string, int> counted;
    std::vector<std::string> names;
    for (int l = 0; l < net.depth(); ++l) {
        const std::string kind = nameOf(net.layer(l));
        names.push_back(kind + std::to_string(++counted[kind]));
    }
    return names;
}

std::string arrayName(const Block& block)
{
    std::string name = block.name;
    std::ranges::replace(name, ' ', '_');
    if (name.ends_with("weights") || name.ends_with("slopes")) name.pop_back();
    if (name.ends_with("biases")) name.resize(name.size() - 2);
    return name;
}

} // namespace engine
