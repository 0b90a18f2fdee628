#include "engine/zoo/model.h"

namespace engine {

Model& Model::dense(std::string name, int units, bool last)
{
    return part(std::move(name), [units, last](Graph& graph, Maps from) {
        const int made = graph.add(Dense{units}, {from.value});
        return Maps{last ? made : graph.add(ActivationLayer{Activation::Relu}, {made}), units};
    });
}

} // namespace engine
