#include "engine/exchange/onnx/attributes.h"
#include "engine/exchange/onnx/operators.h"

#include <algorithm>

namespace engine::exchange {
namespace {

/// The padding that auto_pad asks for, which depends on the size of what enters.
void padAutomatically(const Reader& r, Borders& padding, PerAxis size, PerAxis stride, PerAxis dilation)
{
    const std::string how = Attributes(r).text("auto_pad", "NOTSET");
    if (how == "NOTSET") return;
    if (how == "VALID") return void(padding = 0);
    r.require(how == "SAME_UPPER" || how == "SAME_LOWER",
              message("messages", "its attribute 'auto_pad' should be NOTSET, VALID, SAME_UPPER or SAME_LOWER"));
    r.require(std::min(stride.vertical, stride.horizontal) > 0, message("messages", "its strides should be at least 1"));
    const Shape& in = r.shape(r.input());
    padding.vertical = samePadding(in.height, size.vertical, stride.vertical, dilation.vertical);
    padding.horizontal = samePadding(in.width, size.horizontal, stride.horizontal, dilation.horizontal);
    if (how == "SAME_UPPER") return;
    std::swap(padding.vertical.before, padding.vertical.after);
    std::swap(padding.horizontal.before, padding.horizontal.after);
}

/// What slides sees a picture, or the steps of a sequence.
void requirePicture(const Reader& r)
{
    r.require(r.input().axes.size() >= 2, message("messages", "what enters should be {batch, channels, height, width}"));
    r.require(r.input().axes.size() <= 3, message("messages", "pictures of one or two axes are read, not of three"));
}

/// Weights that a file has, then its biases.
std::vector<float> withBiases(const Reader& r, const Constant& weights, bool bias, int maps)
{
    std::vector<float> all = weights.numbers;
    if (!bias) return all;
    r.require(r.constant(2).numbers.size() == std::size_t(maps), message("messages", "it should have as many biases as outputs"));
    all.insert(all.end(), r.constant(2).numbers.begin(), r.constant(2).numbers.end());
    return all;
}

/// {.., .., height, width}, or of sequences {.., .., steps}.
const Constant& kernelOf(const Reader& r)
{
    const Constant& w = r.constant(1);
    r.require(w.dims.size() == r.input().axes.size() + 1 && !w.isWhole && w.size() > 0,
              message("messages", "its weights should be {maps, channels, height, width}, as many axes as what enters has"));
    return w;
}

template <class Kind> Kind slidingIn(const Reader& r, const Constant& w)
{
    Kind k{1, int(w.dims[2]), w.dims.size() > 3 ? int(w.dims[3]) : 1};
    const PerAxis size{k.height, k.width};
    attributes(k, Attributes(r));
    r.require(size == PerAxis(k.height, k.width),
              message("messages", "its attribute 'kernel_shape' should be that of its weights"));
    k.bias = r.has(2);
    return k;
}

void readConv(Reader& r)
{
    requirePicture(r);
    const Constant& w = kernelOf(r);
    Conv2d k = slidingIn<Conv2d>(r, w);
    k.maps = int(w.dims[0]);
    Borders pads{k.how.vertical, k.how.horizontal};
    padAutomatically(r, pads, {k.height, k.width}, k.how.stride, k.how.dilation);
    k.how.vertical = pads.vertical, k.how.horizontal = pads.horizontal;
    r.require(k.how.groups > 0 && w.dims[1] * k.how.groups == r.shape(r.input()).channels,
              message("messages", "its weights should have as many channels as what enters, by groups"));
    r.add(k, withBiases(r, w, k.bias, k.maps));
}

void readConvTranspose(Reader& r)
{
    requirePicture(r);
    const Constant& w = kernelOf(r);
    ConvTranspose2d k = slidingIn<ConvTranspose2d>(r, w);
    if (r.input().axes.size() == 2) k.outputPadding.horizontal = 0;
    const Attributes of(r);
    r.require(!of.has("output_shape") && of.text("auto_pad", "NOTSET") == "NOTSET",
              message("messages", "its padding should be said by 'pads' and 'output_padding'"));
    r.require(k.how.groups > 0 && w.dims[0] == r.shape(r.input()).channels && w.dims[1] <= 100'000,
              message("messages", "its weights should have as many channels as what enters, by groups"));
    k.maps = int(w.dims[1]) * k.how.groups;
    r.add(k, withBiases(r, w, k.bias, k.maps));
}

template <class Pool> void readPool(Reader& r)
{
    requirePicture(r);
    Pool k{1, 1};
    attributes(k, Attributes(r)), Attributes(r)("dilations", k.dilation);
    r.require(Attributes(r).has("kernel_shape"), message("messages", "it should have an attribute 'kernel_shape'"));
    r.require(r.node().output_size() < 2 || r.node().output(1).empty(),
              message("messages", "it should have one output; where the largest numbers stood is not kept"));
    padAutomatically(r, k.padding, k.size, k.stride, k.dilation);
    r.add(k);
}

template <class Pool> void readGlobal(Reader& r)
{
    requirePicture(r);
    r.add(Pool{});
}

/// Zeros around a picture are a convolution of 1 x 1 on each channel, with padding.
void readPad(Reader& r)
{
    std::vector<int> pads = Attributes(r).wholes("pads");
    if (r.has(1))
        for (const auto n : r.constant(1).wholes) pads.push_back(int(std::clamp<std::int64_t>(n, -1, 10'000)));
    if (std::ranges::all_of(pads, [](int n) { return n == 0; })) return r.pass(r.input().axes);
    requirePicture(r);
    const std::size_t rank = r.input().axes.size() + 1;
    const bool isZero = !r.has(2) || r.constant(2).numbers == std::vector{0.0F};
    r.require(pads.size() == 2 * rank && pads[0] + pads[1] + pads[rank] + pads[rank + 1] == 0 && isZero &&
                  Attributes(r).text("mode", "constant") == "constant" && Attributes(r).real("value", 0) == 0,
              message("messages", "it should put zeros around the places of a picture"));
    const int channels = r.channels(r.input()).channels;
    Convolution how{1, 1, channels, {pads[2], pads[rank + 2]}, {}};
    if (rank == 4) how.horizontal = {pads[3], pads[7]};
    r.add(Conv2d{channels, 1, 1, how, false}, std::vector<float>(std::size_t(channels), 1.0F));
}

/// The mean of all places is global pooling.
void readReduceMean(Reader& r)
{
    requirePicture(r);
    std::vector<int> axes = Attributes(r).wholes("axes");
    if (r.has(1)) axes.assign(r.constant(1).wholes.begin(), r.constant(1).wholes.end());
    const int rank = int(r.input().axes.size()) + 1;
    std::vector<int> places;
    for (const int axis : axes) places.push_back(axis < 0 ? axis + rank : axis);
    std::ranges::sort(places);
    r.require(places == (rank == 4 ? std::vector{2, 3} : std::vector{2}),
              message("messages", "means should be over all places of a picture, axes 2 and 3"));
    r.add(GlobalAveragePool{});
    if (Attributes(r).whole("keepdims", 1) == 0) r.squeeze();
}

void readBatchNorm(Reader& r)
{
    const int channels = r.channels(r.input()).channels;
    BatchNorm k;
    attributes(k, Attributes(r));
    if (Attributes(r).has("momentum")) k.momentum = asWritten(float(1 - Attributes(r).real("momentum", 0.9)));
    r.require(Attributes(r).whole("training_mode", 0) == 0 && Attributes(r).whole("spatial", 1) == 1,
              message("messages", "it should be as it answers, not as it learns"));
    std::vector<float> all;
    for (int i = 1; i <= 4; ++i) {
        const auto& some = r.constant(i).numbers;
        r.require(some.size() == std::size_t(channels), message("messages", "it should have one number for each channel"));
        all.insert(all.end(), some.begin(), some.end());
    }
    r.add(k, std::move(all));
}

void readLrn(Reader& r)
{
    requirePicture(r);
    LocalResponseNorm k;
    attributes(k, Attributes(r));
    r.add(k);
}

} // namespace

std::vector<Operator> operatorsOfPictures()
{
    return {{"Conv", readConv},
            {"ConvTranspose", readConvTranspose},
            {"MaxPool", readPool<MaxPool>},
            {"AveragePool", readPool<AveragePool>},
            {"GlobalAveragePool", readGlobal<GlobalAveragePool>},
            {"GlobalMaxPool", readGlobal<GlobalMaxPool>},
            {"Pad", readPad},
            {"ReduceMean", readReduceMean},
            {"BatchNormalization", readBatchNorm},
            {"LRN", readLrn}};
}

} // namespace engine::exchange
