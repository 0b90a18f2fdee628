#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

using namespace engine;

namespace onnx {
namespace {

Array transposed(const Array& matrix)
{
    Array other({matrix.shape[1], matrix.shape[0]});
    for (int i = 0; i < other.shape[0]; ++i)
        for (int j = 0; j < other.shape[1]; ++j) other.at(i, j) = matrix.at(j, i);
    return other;
}

/// x W^T + b, a sample a row.
Array dense(const Array& x, const Array& weights, const std::vector<double>& biases)
{
    const Network net({weights.shape[1]}, {Dense{weights.shape[0]}});
    return throughNetwork(net, parametersOf(net, weights.data, biases), x);
}

/// β C as biases: one number, or one a column.
std::vector<double> biasesOf(const Case& c, int columns)
{
    std::vector<double> biases(std::size_t(columns), 0);
    if (!c.hasInput(2)) return biases;
    const Array& bias = c.input(2);
    if (bias.size() != 1 && (int(bias.size()) != columns || bias.shape.back() != columns))
        throw Outside{"a bias for each sample"};
    for (std::size_t i = 0; i < biases.size(); ++i) biases[i] = c.node.real("beta", 1) * bias.data[bias.size() == 1 ? 0 : i];
    return biases;
}

/// α A B + β C: B^T are the weights.
std::vector<Array> gemm(const Case& c)
{
    const Array x = c.node.integer("transA", 0) ? transposed(c.input(0)) : c.input(0);
    Array weights = c.node.integer("transB", 0) ? c.input(1) : transposed(c.input(1));
    for (double& weight : weights.data) weight *= c.node.real("alpha", 1);
    return {dense(x, weights, biasesOf(c, weights.shape[0]))};
}

/// Matrices in the last two axes, each pair by itself.
std::vector<Array> matmul(const Case& c)
{
    const Array &a = c.input(0), &b = c.input(1);
    const std::size_t rank = a.shape.size();
    const int rows = a.shape[rank - 2], depth = a.shape[rank - 1], columns = b.shape.back();
    Array y(a.shape);
    y.shape.back() = columns;
    y.data.clear();
    for (std::size_t i = 0; i < a.size() / std::size_t(rows * depth); ++i) {
        Array x({rows, depth}), weights({depth, columns});
        std::copy_n(a.data.begin() + std::ptrdiff_t(i * x.size()), x.size(), x.data.begin());
        std::copy_n(b.data.begin() + std::ptrdiff_t(i * weights.size()), weights.size(), weights.data.begin());
        const Array product = dense(x, transposed(weights), {});
        y.data.insert(y.data.end(), product.data.begin(), product.data.end());
    }
    return {y};
}

} // namespace

std::vector<Way> waysOfProducts() { return {{"Gemm", "Dense", gemm}, {"MatMul", "Dense", matmul}}; }

} // namespace onnx
