#include "engine/check/samples.h"

#include "engine/check/sample_blocks.h"
#include "engine/nn/sequence_blocks.h"

namespace engine {
namespace {

using List = std::vector<CheckedNetwork>;

// but for the last one, sign: its slope is not that of its values
const char* const activationNames[] = {"linear",       "ReLU",       "LeakyReLU", "tanh", "logistic",       "PReLU",
                                       "ELU",          "softplus",   "Swish",     "GELU", "GELU with tanh", "GELU with logistic",
                                       "hard sigmoid", "hard Swish", "ReLU6",     "SELU"};
const std::pair<const char*, Objective> losses[] = {
    {"mean squared error", Loss::MeanSquared},
    {"hinge", Loss::Hinge},
    {"hinge of several classes", Loss::MultiHinge},
    {"mean absolute error", Loss::MeanAbsolute},
    {"perceptron", Loss::Perceptron},
    {"soft targets", Loss::SoftCrossEntropy},
    {"divergence", Loss::Divergence},
    {"weights of classes", {Loss::CrossEntropy, {.classWeights = {0.5, 2, 1, 0}}}},
    {"an ignored label", {Loss::CrossEntropy, {.ignored = 2}}},
    {"smoothed labels", {Loss::CrossEntropy, {.classWeights = {3, 0.2, 1, 1}, .ignored = 1, .smoothing = 0.1}}},
    {"distillation", {Loss::Distillation, {.temperature = 3}}},
    {"distillation beside labels", {Loss::Distillation, {.temperature = 2, .hard = 0.5, .scaled = false}}},
};

void addActivations(List& list)
{
    for (int kind = 0; kind < int(std::size(activationNames)); ++kind)
        list.push_back({activationNames[kind], Network({4}, {Dense{7}, ActivationLayer{Activation(kind)}, Dense{3}})});
    list.push_back({"other γ and β",
                    Network({4}, {Dense{7}, ActivationLayer{Activation::Elu, 0.7}, Dense{5},
                                  ActivationLayer{Activation::Swish, 1.5}, Dense{6}, ActivationLayer{Activation::LeakyRelu, 0.3},
                                  Dense{4}, ActivationLayer{Activation::HardSigmoid, 0.2}, Dense{3}})});
}

void addLosses(List& list)
{
    for (const auto& [name, loss] : losses)
        list.push_back({name, Network({5}, {Dense{9}, ActivationLayer{Activation::Tanh}, Dense{4}}), loss});
    list.push_back({"wide layers", Network({150}, {Dense{40}, ActivationLayer{Activation::Tanh}, Dense{11}})});
}

/// The first convolution sees the picture, the second passes derivatives through.
void addConvolution(List& list, const std::string& name, const Convolution& how, int height, int width)
{
    list.push_back({"convolution " + name,
                    Network({2, 9, 8}, {Conv2d{6, height, width, how}, ActivationLayer{Activation::Tanh},
                                        Conv2d{4, height, width, how}, ActivationLayer{Activation::PRelu, 0.2}, Dense{3}})});
}

void addConvolutions(List& list)
{
    addConvolution(list, "3 x 3", {}, 3, 3);
    addConvolution(list, "5 x 4 padded", {1, 1, 1, {2, 2}, {1, 2}}, 5, 4);
    addConvolution(list, "stride 2", {2, 1, 1, {1, 1}, {1, 1}}, 3, 3);
    addConvolution(list, "stride 3, uneven padding", {3, 1, 1, {2, 1}, {0, 3}}, 4, 3);
    addConvolution(list, "dilation 2", {1, 2, 1, {2, 2}, {2, 2}}, 3, 3);
    addConvolution(list, "stride 2, dilation 3", {2, 3, 1, {3, 3}, {4, 4}}, 3, 3);
    addConvolution(list, "strides and dilations of each axis", {{2, 1}, {1, 2}, 1, {1, 2}, {2, 2}}, 3, 3);
    addConvolution(list, "two groups", {1, 1, 2, {1, 1}, {1, 1}}, 3, 3);
    addConvolution(list, "1 x 7", {1, 1, 1, {0, 0}, {3, 3}}, 1, 7);
    list.push_back({"convolution of each channel and 1 x 1",
                    Network({3, 6, 7}, {Conv2d{3, 3, 3, {1, 1, 3, {1, 1}, {1, 1}}}, Conv2d{5, 1, 1, {}}, Dense{3}})});
}

void addPooling(List& list)
{
    const Conv2d first{5, 3, 3, {}}, second{4, 2, 2, {}};
    list.push_back({"max pooling", Network({2, 8, 7}, {first, MaxPool{2, 2}, second, MaxPool{3, 1, 1}, Dense{3}})});
    list.push_back({"average pooling", Network({2, 8, 7}, {first, AveragePool{2, 2}, second, AveragePool{3, 2, 1}, Dense{3}})});
}

void addRectangles(List& list)
{
    const Conv2d first{3, 2, 2, {}};
    const Borders uneven{{1, 0}, {0, 2}};
    list.push_back(
        {"max pooling of rectangles", Network({2, 9, 10}, {first, MaxPool{{2, 4}, {2, 1}, uneven, {2, 1}, true}, Dense{3}})});
    list.push_back({"average pooling of rectangles",
                    Network({2, 9, 10}, {first, AveragePool{{2, 4}, {3, 2}, uneven, {1, 2}, true, true}, Dense{3}})});
    list.push_back({"average pooling, rounded up", Network({2, 8, 9}, {first, AveragePool{3, 2, 1, 1, true}, Dense{3}})});
    list.push_back({"global average", Network({2, 5, 6}, {Conv2d{6, 2, 2, {}}, GlobalAveragePool{}, Dense{3}})});
    list.push_back({"global maximum", Network({2, 5, 6}, {Conv2d{6, 2, 2, {}}, GlobalMaxPool{}, Dense{3}})});
}

void addNormalisations(List& list)
{
    const ActivationLayer tanh{Activation::Tanh};
    list.push_back({"batch normalisation of features", Network({5}, {Dense{7}, BatchNorm{}, tanh, Dense{6}, BatchNorm{}})});
    list.push_back({"batch normalisation of channels",
                    Network({2, 5, 4}, {BatchNorm{}, Conv2d{4, 2, 2, {}}, BatchNorm{}, tanh, Conv2d{3, 2, 2, {}}, Dense{3}})});
    list.push_back({"dropout", Network({6}, {Dense{9}, Dropout{0.3}, tanh, Dense{7}, Dropout{0.5, 3}, Dense{3}})});
    list.push_back(
        {"local response normalisation", Network({2, 4, 3}, {Conv2d{7, 2, 2, {}}, LocalResponseNorm{5, 0.8, 0.75, 2, false},
                                                             Conv2d{4, 1, 1, {}}, LocalResponseNorm{4, 0.5, 0.6}, Dense{3}})});
}

void addTransposed(List& list)
{
    const auto add = [&list](const char* name, const ConvTranspose2d& layer) {
        list.push_back({std::string("transposed ") + name,
                        Network({4, 4, 3}, {layer, ActivationLayer{Activation::Tanh}, layer, GlobalAveragePool{}})});
    };
    add("3 x 3", {4, 3, 3});
    add("stride 2, padded", {4, 3, 3, {2, 1, 1, {1, 1}, {1, 0}}, 1});
    add("groups, dilation, rectangle", {4, 2, 3, {{1, 2}, {2, 1}, 2, {1, 0}, {0, 1}}, {1, 0}, false});
    list.push_back({"transposed to more maps", Network({4, 3, 3}, {ConvTranspose2d{6, 2, 2}, Dense{3}})});
}

/// Squeeze and excitation: what a channel is worth depends on all of them.
void addScale(List& list)
{
    Graph g{{{2, 4, 4}}};
    const int maps = g.chain({Conv2d{6, 2, 2, {}}, ActivationLayer{Activation::Tanh}}, 0);
    const int worth = g.chain(
        {GlobalAveragePool{}, Dense{3}, ActivationLayer{Activation::Swish}, Dense{6}, ActivationLayer{Activation::Logistic}},
        maps);
    g.chain({Dense{3}}, g.add(ChannelScale{}, {maps, worth}));
    list.push_back({"channels scaled", Network(std::move(g))});
}

/// Offsets that the picture itself decides, large enough to leave it.
void addDeformable(List& list)
{
    const Convolution how{{2, 1}, {1, 2}, 1, {1, 1}, {2, 1}};
    Graph g{{{2, 5, 4}}};
    const int maps = g.chain({Conv2d{3, 1, 1, {}}, ActivationLayer{Activation::Tanh}}, 0);
    g.chain({Dense{3}}, g.add(Deformable{4, 3, 2, how}, {maps, g.add(Conv2d{12, 3, 2, how}, {0})}));
    list.push_back({"deformable convolution", Network(std::move(g))});
}

/// A residual block, and channels that part, are mixed up and come together again.
void addBranches(List& list)
{
    const Conv2d same{6, 3, 3, {1, 1, 2, {1, 1}, {1, 1}}, false};
    Graph g{{{2, 5, 4}}};
    const int stem = g.chain({Conv2d{6, 3, 3, {}}, ActivationLayer{Activation::Tanh}}, 0);
    const int sum = g.add(Add{}, {stem, g.chain({same, ActivationLayer{Activation::Swish}, Shuffle{2}}, stem)});
    const int left = g.add(Slice{0, 2}, {sum}), right = g.chain({Slice{2, 4}, ActivationLayer{Activation::PRelu}}, sum);
    g.chain({Dense{8, false}, ActivationLayer{Activation::Tanh}, Dense{3}}, g.add(Concat{}, {right, left, right}));
    list.push_back({"branches", Network(std::move(g))});
}

/// Two such layers, the other way round, over sequences of whole and of any length.
void addRecurrent(List& list, const std::string& name, const Layer& first, const Layer& second)
{
    list.push_back({name, Network({5, 7}, {first, second, Mean{}, Dense{3}})});
    Graph g{{{5, 7}, {1}}};
    const int whole = g.add(first, {0, 1}), back = g.add(second, {whole, 1});
    const std::vector<int> ends{g.add(Last{}, {whole}), g.add(Last{}, {back, 1}), g.add(Mean{}, {whole, 1})};
    g.chain({Dense{3}}, g.add(Concat{}, ends));
    list.push_back({name + ", sequences of any length", Network(std::move(g)), Loss::CrossEntropy, {0, 8}});
}

void addSequences(List& list)
{
    addRecurrent(list, "LSTM", Lstm{6}, Lstm{4, true});
    addRecurrent(list, "GRU", Gru{6}, Gru{4, Gru::Reset::Inside, true, 1});
    addRecurrent(list, "GRU with the reset outside", Gru{6, Gru::Reset::Outside}, Gru{4, Gru::Reset::Outside, true});
    addRecurrent(list, "plain recurrent", Rnn{6}, Rnn{4, Activation::Linear, true});
    list.push_back({"recurrent ReLU, one step", Network({5, 1}, {Rnn{6, Activation::Relu}, Conv2d{4, 1, 1}, Lstm{3}, Gru{3}})});
}

/// Words and a memory of any length, through whole blocks.
void addTransformer(List& list, const char* name, bool normFirst, Positions::Kind positions)
{
    const TransformerBlock how{6, 2, 10, normFirst, Activation::Gelu};
    Graph g{{{1, 5}, {6, 4}, {1}}};
    const int words = g.chain({Embedding{9, 6}, Positions{positions}}, 0), memory = encoderBlock(g, 1, how, 2);
    g.chain({Dense{3}}, decoderBlock(g, words, memory, how, 2));
    list.push_back({name, Network(std::move(g)), Loss::CrossEntropy, {9, 0, 5}});
}

void addAttention(List& list)
{
    addTransformer(list, "Transformer", false, Positions::Kind::Sines);
    addTransformer(list, "Transformer, norm first", true, Positions::Kind::Learnt);
    Graph g{{{5, 4}, {3, 6}}};
    const int additive = additiveAttention(g, 0, 1, 6), bilinear = bilinearAttention(g, 0, 1, 3);
    g.chain({Dense{3}}, g.add(Concat{}, {additive, bilinear}));
    list.push_back({"additive and bilinear attention", Network(std::move(g))});
    Graph spans{{{5, 2}, {5, 6}, {4, 6}}};
    const int sentences = spans.add(Attention{.score = Attention::Score::Additive, .spans = 3}, {0, 1, 2});
    spans.chain({Dense{3}}, sentences);
    list.push_back({"attention in spans", Network(std::move(spans))});
}

bool isSigned(Loss loss) { return loss == Loss::Hinge || loss == Loss::Perceptron; }

/// The first of them becomes impossible.
void toDistribution(std::span<float> numbers)
{
    float sum = 0;
    for (float& x : numbers) sum += x = &x == numbers.data() ? 0 : x * x;
    for (float& x : numbers) x /= sum;
}

} // namespace

void CheckedNetwork::fill(int count, int seed)
{
    Random random{std::uint64_t(seed)};
    const int outputs = net.shape(net.output()).features();
    below.resize(std::size_t(net.inputs()));
    for (int n = 0; n < count; ++n)
        for (int i = 0; i < net.inputs(); ++i)
            for (int f = 0, ids = below[std::size_t(i)]; f < net.shape(i).features(); ++f)
                features.push_back(ids > 0 ? float(random.below(ids)) : float(random.normal()));
    for (int i = 0; i < count * outputs; ++i)
        targets.push_back(isSigned(loss.kind) ? (random.below(2) ? 1.0F : -1.0F) : float(random.normal()));
    if (loss.kind == Loss::SoftCrossEntropy || loss.kind == Loss::Divergence)
        for (int i = 0; i < count; ++i)
            toDistribution(std::span(targets).subspan(std::size_t(i * outputs), std::size_t(outputs)));
    for (int i = 0; i < count; ++i) labels.push_back(random.below(outputs)), rows.push_back(i);
}

std::vector<CheckedNetwork> checkedNetworks(int samples, int seed)
{
    List list;
    addActivations(list);
    addLosses(list);
    addConvolutions(list);
    addPooling(list);
    addRectangles(list);
    addNormalisations(list);
    addTransposed(list);
    addScale(list);
    addDeformable(list);
    addBlocks(list);
    addBranches(list);
    addSequences(list);
    addAttention(list);
    for (CheckedNetwork& example : list) example.fill(samples, seed);
    return list;
}

} // namespace engine
