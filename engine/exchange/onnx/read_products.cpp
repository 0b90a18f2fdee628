#include "engine/exchange/onnx/attributes.h"

#include <cmath>

namespace engine::exchange {
namespace {

/// {units, inputs} from {inputs, units}.
std::vector<float> turned(const std::vector<float>& w, std::size_t rows, std::size_t columns)
{
    std::vector<float> all(w.size());
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) all[j * rows + i] = w[i * columns + j];
    return all;
}

/// A dense layer: weights {inputs, units}, or the other way round.
void addDense(Reader& r, bool isTurned, double scale, std::vector<float> biases)
{
    const Constant& w = r.constant(1);
    r.require(w.dims.size() == 2 && !w.isWhole && w.size() > 0, message("messages", "its weights should have two axes"));
    r.require(r.input().axes.size() == 1, message("messages", "what enters should be {batch, features}; Flatten makes it so"));
    const auto inputs = std::size_t(w.dims[isTurned ? 1 : 0]), units = std::size_t(w.dims[isTurned ? 0 : 1]);
    r.require(inputs == std::size_t(r.input().axes[0]),
              message("messages", "it should have a weight for each number that enters"));
    std::vector<float> all = isTurned ? w.numbers : turned(w.numbers, inputs, units);
    for (float& x : all) x = float(double(x) * scale);
    if (biases.size() == 1) biases.resize(units, biases[0]);
    r.require(biases.empty() || biases.size() == units, message("messages", "it should have as many biases as outputs"));
    const Dense layer{int(units), !biases.empty()};
    all.insert(all.end(), biases.begin(), biases.end());
    r.add(layer, std::move(all));
}

void readGemm(Reader& r)
{
    const Attributes of(r);
    r.require(of.whole("transA", 0) == 0, message("messages", "samples should be its rows ('transA' 0)"));
    std::vector<float> biases;
    if (r.has(2)) biases = r.constant(2).numbers;
    r.require(biases.empty() != r.has(2), message("messages", "its biases should be real numbers"));
    for (float& b : biases) b = float(double(b) * of.real("beta", 1));
    addDense(r, of.whole("transB", 0) != 0, of.real("alpha", 1), std::move(biases));
}

void readMatMul(Reader& r) { addDense(r, false, 1, {}); }

/// A constant added: biases of the layer before, or of their own.
void addConstant(Reader& r, const Constant& c, float sign)
{
    std::vector<float> all = spread(r, c, r.input());
    for (float& x : all) x *= sign;
    if (const auto biases = perChannel(all, r.shape(r.input())); biases && r.giveBiases(*biases)) return;
    r.add(Positions{Positions::Kind::Learnt}, std::move(all));
}

/// A constant for each channel is a convolution of 1 x 1 on each.
void scaleBy(Reader& r, const Constant& c, bool isDivided)
{
    auto scales = perChannel(spread(r, c, r.input()), r.shape(r.input()));
    r.require(scales.has_value(), message("messages", "what a value is multiplied by should be one number for each channel"));
    for (float& x : *scales) x = isDivided ? 1 / x : x;
    const int channels = r.shape(r.input()).channels;
    r.add(Conv2d{channels, 1, 1, {1, 1, channels, {}, {}}, false}, std::move(*scales));
}

/// The second of two inputs, if it is constant: of two that may be turned the reader has put it there.
const Constant* oneConstant(Reader& r) { return r.has(1) ? r.known(r.node().input(1)) : nullptr; }

void readAdd(Reader& r)
{
    if (const Constant* c = oneConstant(r)) return addConstant(r, *c, 1);
    std::vector<Seen> all;
    for (int i = 0; i < r.node().input_size(); ++i) {
        all.push_back(r.input(i));
        r.require(all[0].axes == all.back().axes, message("messages", "values that are added should have one shape"));
    }
    r.add(Add{}, all, {});
}

void readSub(Reader& r)
{
    r.require(oneConstant(r) != nullptr, message("messages", "what is taken away should be constant"));
    addConstant(r, *oneConstant(r), -1);
}

void readMul(Reader& r)
{
    if (const Constant* c = oneConstant(r)) return scaleBy(r, *c, false);
    const Seen &one = r.input(0), &other = r.input(1);
    const auto isScale = [&](const Seen& s, const Seen& of) { return s.axes == Axes{r.channels(of).channels, 1, 1}; };
    r.require(isScale(other, one) || isScale(one, other),
              message("messages", "of two values that are multiplied one should have a number for each channel of the other"));
    if (isScale(other, one)) r.add(ChannelScale{}, {one, other}, {});
    else r.add(ChannelScale{}, {other, one}, {});
}

void readDiv(Reader& r)
{
    r.require(oneConstant(r) != nullptr, message("messages", "what a value is divided by should be constant"));
    scaleBy(r, *oneConstant(r), true);
}

} // namespace

std::vector<float> spread(const Reader& reader, const Constant& constant, const Seen& over)
{
    const auto& dims = constant.dims;
    const std::size_t rank = over.axes.size();
    bool fits = !constant.isWhole && dims.size() <= rank + 1 && (dims.size() <= rank || dims[0] == 1);
    const std::size_t own = std::min(dims.size(), rank), skipped = dims.size() - own;
    for (std::size_t k = 0; k < own; ++k) fits &= dims[skipped + k] == 1 || dims[skipped + k] == over.axes[rank - own + k];
    reader.require(fits, message("messages", "a constant should have the axes of the value that it goes with, or 1 along them"));
    std::vector<float> all(std::size_t(reader.shape(over).features()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t rest = i, place = 0, step = 1;
        for (std::size_t k = rank; k-- > 0;) {
            const auto along = std::size_t(over.axes[k]), at = rest % along;
            rest /= along;
            if (k + own < rank) continue;
            const auto length = std::size_t(dims[skipped + k + own - rank]);
            place += (length == 1 ? 0 : at) * step, step *= length;
        }
        all[i] = constant.numbers[place];
    }
    return all;
}

std::optional<std::vector<float>> perChannel(const std::vector<float>& all, const Shape& shape)
{
    std::vector<float> list;
    const auto pixels = std::size_t(shape.pixels());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % pixels == 0) list.push_back(all[i]);
        if (all[i] != list.back()) return {};
    }
    return list;
}

std::vector<Operator> operatorsOfProducts()
{
    return {{"Gemm", readGemm}, {"MatMul", readMatMul}, {"Add", readAdd}, {"Sum", readAdd},
            {"Sub", readSub},   {"Mul", readMul},       {"Div", readDiv}};
}

} // namespace engine::exchange
