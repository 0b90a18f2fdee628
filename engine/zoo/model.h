#pragma once

#include "engine/nn/blocks.h"

#include <string>
#include <utility>
#include <vector>

namespace engine {

/// A net in named parts, as papers list it: "conv1_1", "pool1", "3a". A part is any block that adds layers to a graph.
///     Model model({3, 224, 224});
///     model.part("conv1", ConvUnit{64, 7, 2, 1, false}).part("pool1", MaxPool{3, 2});
///     model.part("3a", Inception{...}).part("block", [](Graph& g, Maps x) { return residual(g, x, 64); });
class Model {
public:
    struct Part {
        std::string name;
        int end; ///< its layers are those before this one, from the end of the part before
        bool aside = false;
    };

    explicit Model(Shape picture) : m_graph{{picture}}, m_last{0, picture.channels} {}

    template <class Block> Model& part(std::string name, const Block& block)
    {
        if constexpr (requires { block(m_graph, m_last); }) m_last = block(m_graph, m_last);
        else if constexpr (requires { add(m_graph, m_last, block); }) m_last = add(m_graph, m_last, block);
        else m_last.value = m_graph.add(block, {m_last.value}); // a layer that keeps the channels, or is the last with any
        m_parts.push_back({std::move(name), int(m_graph.nodes.size())});
        return *this;
    }
    /// What helps to learn, and is left out when the net answers: a classifier on the way.
    template <class Block> Model& aside(std::string name, const Block& block)
    {
        const Maps before = m_last;
        part(std::move(name), block);
        m_parts.back().aside = true;
        m_graph.outputs.push_back(m_last.value), m_last = before;
        return *this;
    }
    /// The units of a dense layer, and ReLU behind it unless it is the last.
    Model& dense(std::string name, int units, bool last = false);

    Graph graph() const;
    /// What enters a part, and comes out of it, and the layers in between, alone: value 0 is the input.
    Graph graphOf(std::size_t part, Shape in) const;
    const std::vector<Part>& parts() const { return m_parts; }

private:
    Graph m_graph;
    Maps m_last;
    std::vector<Part> m_parts;
};

} // namespace engine
