#include "engine/nn/pruning.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine::pruning {
namespace {

struct Weighted {
    int layer;
    const Block *weights, *biases;

    std::size_t rows() const { return std::size_t(weights->shape[0]); }
    std::size_t columns() const { return weights->size() / rows(); }
};

std::vector<Weighted> weightedLayers(const Network& net)
{
    std::vector<Weighted> all;
    for (int l = 0; l < net.depth(); ++l)
        if (net.weights(l)) all.push_back({l, net.weights(l), net.biases(l)});
    return all;
}

bool mixesNothing(const Layer& layer)
{
    return layer.as<ActivationLayer>() || layer.as<MaxPool>() || layer.as<AveragePool>() || layer.as<GlobalAveragePool>() ||
           layer.as<GlobalMaxPool>() || layer.as<Dropout>();
}

/// Place of each piece among those of its layer, from the lowest score on: (place + 1/2) / how many there are.
std::vector<double> relativeRanks(const std::vector<Piece>& pieces, const std::vector<double>& scores)
{
    std::vector<double> ranks(pieces.size());
    for (std::size_t first = 0, end = 0; first < pieces.size(); first = end) {
        while (end < pieces.size() && pieces[end].layer == pieces[first].layer) ++end;
        std::vector<std::size_t> order(end - first);
        std::iota(order.begin(), order.end(), first);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
        for (std::size_t k = 0; k < order.size(); ++k) ranks[order[k]] = (double(k) + 0.5) / double(order.size());
    }
    return ranks;
}

/// `scores` of all weights in their order.
void keepTwoOfFour(const Network& net, const std::vector<double>& scores, Mask& mask)
{
    std::size_t next = 0; // weight
    for (const Weighted& layer : weightedLayers(net))
        for (std::size_t row = 0; row < layer.rows(); ++row)
            for (std::size_t from = 0; from < layer.columns(); from += 4) {
                const std::size_t first = layer.weights->offset + row * layer.columns() + from;
                const std::size_t length = std::min<std::size_t>(4, layer.columns() - from);
                for (std::size_t a = 0; a < length; ++a) {
                    int ahead = 0; // of those that are as high, the first ones
                    for (std::size_t b = 0; b < length; ++b)
                        ahead += int(scores[next + b] > scores[next + a] || (scores[next + b] == scores[next + a] && b < a));
                    if (ahead >= 2) mask[first + a] = Gone;
                }
                next += length;
            }
}

void handOn(const Weighted& layer, Mask& mask)
{
    for (std::size_t i = 0; i < std::min(layer.rows(), layer.columns()); ++i)
        mask[layer.weights->offset + i * layer.columns() + i] = One;
}

std::vector<std::size_t> rowsLeft(const Weighted& layer, const Mask& mask)
{
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < layer.rows(); ++i) {
        const auto row = mask.begin() + std::ptrdiff_t(layer.weights->offset + i * layer.columns());
        if (std::any_of(row, row + std::ptrdiff_t(layer.columns()), [](char mark) { return mark != Gone; })) left.push_back(i);
    }
    if (left.empty()) left.push_back(0);
    return left;
}

} // namespace

void requirePrunable(const Network& net)
{
    const Weighted* before = nullptr;
    const std::vector<Weighted> layers = weightedLayers(net);
    if (layers.empty()) throw InputError("a network should have layers with weights");
    for (const Weighted& layer : layers) {
        if (before && layer.columns() % before->rows() != 0) throw InputError("a layer should read whole maps");
        before = &layer;
    }
    for (int l = 0; l < net.depth(); ++l) {
        const auto* kernels = net.layer(l).as<Conv2d>();
        const bool weighs = net.layer(l).as<Dense>() || (kernels && kernels->how.groups == 1);
        if (net.from(l) != std::vector{l} || (!weighs && !mixesNothing(net.layer(l))))
            throw InputError(
                "layers should be dense ones, convolutions without groups, activations and pooling, each after the other");
    }
}

std::vector<const Block*> weightBlocks(const Network& net)
{
    std::vector<const Block*> all;
    for (const Weighted& layer : weightedLayers(net)) all.push_back(layer.weights);
    return all;
}

std::vector<Piece> piecesOf(const Network& net, Grain grain)
{
    requirePrunable(net);
    const std::vector<Weighted> layers = weightedLayers(net);
    std::vector<Piece> pieces;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const Weighted& layer = layers[l];
        const Run biases{layer.biases ? layer.biases->offset : 0, layer.biases ? layer.biases->size() : 0};
        const Run whole{layer.weights->offset, layer.weights->size()};
        if (grain == Grain::Weight || grain == Grain::TwoOfFour) {
            pieces.reserve(net.parameterCount());
            for (std::size_t i = 0; i < whole.length; ++i)
                pieces.push_back({int(l), {whole.first + i, 1}, {{{whole.first + i, 1}}}});
        } else if (l + 1 < layers.size() && grain == Grain::Layer) {
            if (net.layer(layer.layer).as<Dense>()) pieces.push_back({int(l), whole, {whole, biases}});
        } else if (l + 1 < layers.size()) {
            const Weighted& next = layers[l + 1];
            const std::size_t columns = layer.columns(), width = next.columns() / layer.rows(); // of what reads it
            for (std::size_t i = 0; i < layer.rows(); ++i) {
                const Run row{whole.first + i * columns, columns}, bias{biases.first + i, layer.biases ? std::size_t(1) : 0};
                const Run readers{next.weights->offset + i * width, width, next.rows(), next.columns()};
                pieces.push_back({int(l), grain == Grain::Filter ? row : readers, {row, bias, readers}});
            }
        }
    }
    return pieces;
}

std::vector<double> magnitudes(const std::vector<Piece>& pieces, std::span<const float> parameters)
{
    std::vector<double> all;
    for (const Piece& piece : pieces) {
        double sum = 0;
        piece.judged.each([&](std::size_t i) { sum += double(std::abs(parameters[i])); });
        all.push_back(sum / double(piece.judged.length * piece.judged.count));
    }
    return all;
}

Mask masked(const Network& net, Grain grain, Scope scope, const std::vector<Piece>& pieces, const std::vector<double>& scores,
            double sparsity)
{
    if (scores.size() != pieces.size()) throw InputError("each piece should have a score");
    Mask mask(net.parameterCount(), Kept);
    if (grain == Grain::TwoOfFour) {
        keepTwoOfFour(net, scores, mask);
        return mask;
    }
    std::vector<char> weighs(mask.size(), 0);
    std::size_t left = 0;
    for (const Block* block : weightBlocks(net))
        std::fill_n(weighs.begin() + std::ptrdiff_t(block->offset), block->size(), 1), left += block->size();
    const auto target = std::size_t(std::llround((1 - sparsity) * double(left)));
    const std::vector<double> keys = scope == Scope::Layer ? relativeRanks(pieces, scores) : scores;
    std::vector<std::size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto isBefore = [&](std::size_t a, std::size_t b) { return keys[a] < keys[b] || (keys[a] == keys[b] && a < b); };
    if (grain == Grain::Weight) // so many go, in whatever order
        std::nth_element(order.begin(), order.begin() + std::ptrdiff_t(left - target), order.end(), isBefore);
    else std::sort(order.begin(), order.end(), isBefore);
    const std::vector<Weighted> layers = weightedLayers(net);
    const bool spares = grain == Grain::Filter || grain == Grain::Channel;
    std::vector<int> stay(layers.size());
    if (spares)
        for (const Piece& piece : pieces) ++stay[std::size_t(piece.layer)];
    for (const std::size_t at : order) {
        if (left <= target) break;
        int& others = stay[std::size_t(pieces[at].layer)];
        if (spares && others == 1) continue;
        --others;
        for (const Run& run : pieces[at].gone)
            run.each([&](std::size_t i) { left -= std::size_t(mask[i] == Kept && weighs[i]), mask[i] = Gone; });
        if (grain == Grain::Layer) handOn(layers[std::size_t(pieces[at].layer)], mask);
    }
    return mask;
}

std::vector<int> weightsLeft(const Network& net, const Mask& mask)
{
    std::vector<int> left;
    for (const Block* block : weightBlocks(net)) {
        const auto first = mask.begin() + std::ptrdiff_t(block->offset);
        left.push_back(int(std::count(first, first + std::ptrdiff_t(block->size()), char(Kept))));
    }
    return left;
}

double sparsityOf(const Network& net, const Mask& mask)
{
    double left = 0, all = 0;
    for (const int weights : weightsLeft(net, mask)) left += weights;
    for (const Block* block : weightBlocks(net)) all += double(block->size());
    return 1 - left / all;
}

void hold(const Mask& mask, std::span<float> parameters)
{
    if (mask.size() != parameters.size()) throw InputError("each parameter should have a mark");
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i] != Kept) parameters[i] = mask[i] == One ? 1.0F : 0.0F;
}

Network withWidths(const Network& net, const std::vector<int>& widths)
{
    requirePrunable(net);
    const std::vector<Weighted> weighted = weightedLayers(net);
    if (widths.size() != weighted.size()) throw InputError("each layer with weights should have a width");
    std::vector<Layer> layers;
    for (int l = 0, next = 0; l < net.depth(); ++l) {
        layers.push_back(net.layer(l));
        if (next >= int(weighted.size()) || weighted[std::size_t(next)].layer != l) continue;
        const int width = next + 1 < int(weighted.size()) ? widths[std::size_t(next)] : int(weighted.back().rows());
        ++next;
        if (const auto* dense = net.layer(l).as<Dense>()) {
            Dense other = *dense;
            other.units = width, layers.back() = other;
        } else {
            Conv2d other = *net.layer(l).as<Conv2d>();
            other.maps = width, layers.back() = other;
        }
    }
    return {net.shape(0), std::move(layers)};
}

Compact compacted(const Network& net, std::span<const float> parameters, const Mask& mask)
{
    const std::vector<Weighted> layers = weightedLayers(net);
    std::vector<int> widths;
    for (const Weighted& layer : layers) widths.push_back(int(rowsLeft(layer, mask).size()));
    Compact made{withWidths(net, widths), {}};
    std::vector<std::size_t> read(std::size_t(net.shape(0).channels)); // maps that enter
    std::iota(read.begin(), read.end(), std::size_t(0));
    std::size_t maps = read.size(); // that there were
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const Weighted& layer = layers[l];
        std::vector<std::size_t> rows = rowsLeft(layer, mask);
        if (l + 1 == layers.size()) rows.resize(layer.rows()), std::iota(rows.begin(), rows.end(), std::size_t(0));
        const std::size_t width = layer.columns() / maps;
        for (const std::size_t row : rows)
            for (const std::size_t map : read)
                for (std::size_t k = 0; k < width; ++k)
                    made.parameters.push_back(parameters[layer.weights->offset + row * layer.columns() + map * width + k]);
        if (layer.biases)
            for (const std::size_t row : rows) made.parameters.push_back(parameters[layer.biases->offset + row]);
        maps = layer.rows(), read = std::move(rows);
    }
    return made;
}

} // namespace engine::pruning
