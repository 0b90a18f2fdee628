#include "lessons/tokens/walk.h"

#include <algorithm>

namespace lessons::tokens {

using namespace engine;

int NamedNetwork::valueOf(const std::string& id) const { return int(std::find(ids.begin(), ids.end(), id) - ids.begin()); }

int NamedGraph::add(std::string id, Layer layer, std::vector<int> from)
{
    ids.push_back(std::move(id));
    return graph.add(std::move(layer), std::move(from));
}

Tensor timeRows(const Network& net, const Lanes<const float>& values, int value, int sample, int count)
{
    const int T = net.shape(value).pixels(), d = net.shape(value).channels;
    Tensor rows({count, d});
    for (int t = 0; t < count; ++t)
        for (int f = 0; f < d; ++f) rows.at(t, f) = values(f * T + t, sample);
    return rows;
}

Tensor Walked::weights(int layer, int head, int queries, int keys) const
{
    const Network& net = named.network;
    const std::vector<int>& from = net.from(layer);
    const int T = net.shape(from[0]).pixels(), S = net.shape(from[1]).pixels();
    const auto inner = pass.inner(layer);
    Tensor map({queries, keys});
    for (int t = 0; t < queries; ++t)
        for (int s = 0; s < keys; ++s) map.at(t, s) = inner((head * T + t) * S + s, sample);
    return map;
}

std::optional<Numbers> Walked::slope(const std::string& gradient, int rows) const
{
    const int value = named.valueOf(gradient.substr(1));
    if (value == int(named.ids.size()) || value < named.network.inputs()) return {};
    if (named.network.layer(value - named.network.inputs()).as<Gru>()) return {}; // the kernel's has nothing of later states
    return timeRows(named.network, pass.deltas(value), value, sample, rows);
}

void recordOverTime(Tape& tape, const NamedNetwork& named)
{
    for (int layer = 0; layer < named.network.depth(); ++layer) {
        if (!named.network.layer(layer).as<Gru>()) continue;
        const std::string& id = named.ids[std::size_t(named.network.valueOf(layer))];
        for (const std::string& state : {id, 'd' + id})
            if (tape.knows(state)) tape.overTime(state + "OverTime", state);
    }
}

} // namespace lessons::tokens
