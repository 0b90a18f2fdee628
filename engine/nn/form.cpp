#include "engine/nn/form.h"

#include "engine/core/error.h"

namespace engine {

std::string text(const Shape& s)
{
    return std::to_string(s.channels) + " x " + std::to_string(s.height) + " x " + std::to_string(s.width);
}

const Shape& Inputs::only() const
{
    require(count() == 1, "this layer has one input");
    return m_shapes[0];
}

void Inputs::refuse(const std::string& why) const
{
    std::string shapes;
    for (const Shape& shape : m_shapes) shapes.append(shapes.empty() ? "" : ", ").append(text(shape));
    throw InputError("layer " + std::to_string(m_layer) + ": " + why + "; it gets " + (shapes.empty() ? "nothing" : shapes));
}

} // namespace engine
