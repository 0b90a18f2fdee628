#include "engine/core/error.h"
#include "engine/nn/blocks.h"
#include "engine/nn/convolution.h"
#include "engine/nn/kernels.h"
#include "engine/nn/schedule.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numeric>

using namespace engine;

namespace {

/// A network, one that is wider, and what a step needs of them.
struct Bench {
    Network net{{2}, {Dense{3}, ActivationLayer{Activation::PRelu}}}, other{{2}, {Dense{4}, ActivationLayer{Activation::PRelu}}};
    std::vector<float> parameters = std::vector<float>(net.parameterCount()), features = {1, 2}, targets = {0, 0, 0};
    std::vector<int> row{0}, labels{0};
    Network two{Graph{{{2}}, {{Dense{3}, {0}}, {Dense{2}, {0}}}, {1, 2}}};
    Pass<float> pass, others, both;
    Learner<float> learner{parameters}, shorter{std::vector<float>(3)};

    Bench()
    {
        gather(net, {features, labels, {}}, row, pass);
        gather(other, {features, labels, {}}, row, others);
        gather(two, {features, labels, {}}, row, both);
    }
    std::vector<float> twoParameters() const { return std::vector<float>(two.parameterCount()); }
    std::span<const float> some() const { return std::span(parameters).first(4); }
};

const Tensor picture({2, 4, 5}), kernel({4, 1, 3, 3}), bias({4});

void lookUp(float number)
{
    const Network net({1}, {Embedding{2, 3}});
    const std::vector<int> row{0};
    Pass<float> pass;
    gather(net, {std::span(&number, 1), {}, {}}, row, pass);
}
void lookUpInPass(float number)
{
    const Network net({1}, {Embedding{2, 3}});
    Pass<float> pass;
    pass.resize(net, 1);
    pass.values(0)(0, 0) = number;
    forward<float>(net, std::vector<float>(6), pass);
}
void cut(float length)
{
    const Network net(Graph{{{1, 3}, {1}}, {{Lstm{2}, {0, 1}}}});
    const std::vector<float> row{1, 2, 3, length};
    const std::vector<int> rows{0};
    Pass<float> pass;
    gather(net, {row, {}, {}}, rows, pass);
}
void attend(std::vector<Shape> inputs, Attention attention)
{
    std::vector<int> from(inputs.size());
    std::iota(from.begin(), from.end(), 0);
    Network(Graph{std::move(inputs), {{attention, std::move(from)}}});
}

/// A network of a block on a value of 4 channels.
void alone(void (*block)(Graph&))
{
    Graph g{{{4, 8, 8}}};
    block(g);
    Network(std::move(g));
}

using Wrong = std::function<void(Bench&)>;
const std::vector<std::pair<const char*, Wrong>> all{
    {"forward: short parameters", [](Bench& b) { forward<float>(b.net, b.some(), b.pass); }},
    {"forward: another net's pass", [](Bench& b) { forward<float>(b.net, b.parameters, b.others); }},
    {"forward: an empty pass",
     [](Bench& b) {
         Pass<float> p;
         forward<float>(b.net, b.parameters, p);
     }},
    {"backward: short parameters", [](Bench& b) { backward<float>(b.net, b.some(), Loss::CrossEntropy, b.pass); }},
    {"backward: another net's pass", [](Bench& b) { backward<float>(b.net, b.parameters, Loss::CrossEntropy, b.others); }},
    {"backward: several outputs", [](Bench& b) { backward<float>(b.two, b.twoParameters(), Loss::CrossEntropy, b.both); }},
    {"backward from: short parameters", [](Bench& b) { backwardFrom<float>(b.net, b.some(), b.pass); }},
    {"backward from: another net's pass", [](Bench& b) { backwardFrom<float>(b.net, b.parameters, b.others); }},
    {"room for the way back: an empty pass",
     [](Bench& b) {
         Pass<float> p;
         p.needBackward(b.net);
     }},
    {"judge: no output", [](Bench& b) { judge(b.two, Loss::CrossEntropy, 0, 1, b.both); }},
    {"judge: another output's targets", [](Bench& b) { judge(b.two, Loss::MeanSquared, 2, 1, b.both); }},
    {"judge: no such label", [](Bench& b) { b.both.labels()[0] = 3, judge(b.two, Loss::CrossEntropy, 1, 1, b.both); }},
    {"judge: another net's pass", [](Bench& b) { judge(b.net, Loss::CrossEntropy, b.net.output(), 1, b.others); }},
    {"freeze: no such layer", [](Bench& b) { b.net.freeze(2); }},
    {"freeze: a layer below 0", [](Bench& b) { b.net.freeze(-1); }},
    {"loss: another net's pass", [](Bench& b) { lossOf(b.net, Loss::CrossEntropy, b.others); }},
    {"loss: no such label",
     [](Bench& b) {
         b.pass.labels()[0] = 3;
         lossOf(b.net, Loss::CrossEntropy, b.pass);
     }},
    {"loss: a label below 0",
     [](Bench& b) {
         b.pass.labels()[0] = -1;
         lossOf(b.net, Loss::MultiHinge, b.pass);
     }},
    {"probabilities: another net's pass", [](Bench& b) { probabilitiesOf(b.net, b.others); }},
    {"gather: no such row",
     [](Bench& b) {
         b.row[0] = 1;
         gather(b.net, {b.features, b.labels, {}}, b.row, b.pass);
     }},
    {"gather: odd features",
     [](Bench& b) {
         b.features.push_back(1);
         gather(b.net, {b.features, {}, {}}, b.row, b.pass);
     }},
    {"step: no targets",
     [](Bench& b) {
         trainStep<float>(b.net, {}, {b.features, b.labels, {}}, b.row, b.learner, b.pass);
     }},
    {"step: several outputs",
     [](Bench& b) {
         trainStep<float>(b.two, {Loss::CrossEntropy, {}, {}}, {b.features, b.labels, {}}, b.row, b.shorter, b.both);
     }},
    {"step: short learner",
     [](Bench& b) {
         trainStep<float>(b.net, {}, {b.features, {}, b.targets}, b.row, b.shorter, b.pass);
     }},
    {"follow: short parameters", [](Bench& b) { follow<float>(b.net, b.pass, std::span(b.parameters).first(4)); }},
    {"follow: another net's pass", [](Bench& b) { follow<float>(b.net, b.others, b.parameters); }},
    {"update: short gradient", [](Bench& b) { update<float>(b.net, {}, {}, b.some(), b.learner); }},
    {"update: short learner", [](Bench& b) { update<float>(b.net, {}, {}, b.parameters, b.shorter); }},
    {"loss: as many weights as classes",
     [](Bench& b) {
         lossOf(b.net, {Loss::CrossEntropy, {.classWeights = {1, 2}}}, b.pass);
     }},
    {"loss: a weight below 0",
     [](Bench& b) {
         lossOf(b.net, {Loss::CrossEntropy, {.classWeights = {1, 2, -1}}}, b.pass);
     }},
    {"loss: too smooth",
     [](Bench& b) {
         lossOf(b.net, {Loss::CrossEntropy, {.smoothing = 1.1}}, b.pass);
     }},
    {"loss: absolute zero",
     [](Bench& b) {
         lossOf(b.net, {Loss::Distillation, {.temperature = 0}}, b.pass);
     }},
    {"loss: labels against their class",
     [](Bench& b) {
         lossOf(b.net, {Loss::Distillation, {.hard = -1}}, b.pass);
     }},
    {"loss: a cold loss with a temperature",
     [](Bench& b) {
         lossOf(b.net, {Loss::CrossEntropy, {.temperature = 2}}, b.pass);
     }},
    {"loss: a loss without labels ignores one",
     [](Bench& b) {
         lossOf(b.net, {Loss::MeanSquared, {.ignored = 1}}, b.pass);
     }},
    {"loss: only the ignored label is none",
     [](Bench& b) {
         b.pass.labels()[0] = -2;
         lossOf(b.net, {Loss::CrossEntropy, {.ignored = -1}}, b.pass);
     }},
    {"step: distillation without labels",
     [](Bench& b) {
         trainStep<float>(b.net, {.loss = {Loss::Distillation, {.hard = 1}}}, {b.features, {}, b.targets}, b.row, b.learner,
                          b.pass);
     }},
    {"update: beta1 of 1",
     [](Bench& b) { update<float>(b.net, {.kind = Optimiser::Adam, .beta1 = 1}, {}, b.parameters, b.learner); }},
    {"update: negative momentum", [](Bench& b) { update<float>(b.net, {.momentum = -0.1}, {}, b.parameters, b.learner); }},
    {"update: no rate", [](Bench& b) { update<float>(b.net, {.rate = NAN}, {}, b.parameters, b.learner); }},
    {"update: Nesterov dampened",
     [](Bench& b) { update<float>(b.net, {.kind = Optimiser::Nesterov, .dampening = 0.1}, {}, b.parameters, b.learner); }},
    {"step: a norm below 0",
     [](Bench& b) {
         trainStep<float>(b.net, {.clipping = {.norm = -1}}, {b.features, {}, b.targets}, b.row, b.learner, b.pass);
     }},
    {"clip: a value below 0", [](Bench& b) { clip<float>({.value = -1}, b.parameters); }},
    {"schedule: a step below 0", [](Bench&) { rateAt({}, -1); }},
    {"schedule: no steps", [](Bench&) { rateAt({.kind = Schedule::Cosine, .steps = 0}, 1); }},
    {"penalty: short parameters", [](Bench& b) { penaltyOf<float>(b.net, {}, b.some()); }},
    {"LSTM: no hidden units",
     [](Bench&) {
         Network({2, 3}, {Lstm{0}});
     }},
    {"GRU: a picture",
     [](Bench&) {
         Network({2, 3, 2}, {Gru{2}});
     }},
    {"GRU: a third input",
     [](Bench&) {
         Network(Graph{{{2, 3}, {1}}, {{Gru{2}, {0, 1, 1}}}});
     }},
    {"recurrent: lengths of two numbers",
     [](Bench&) {
         Network(Graph{{{2, 3}, {2}}, {{Rnn{2}, {0, 1}}}});
     }},
    {"recurrent: GELU",
     [](Bench&) {
         Network({2, 3}, {Rnn{2, Activation::Gelu}});
     }},
    {"last: lengths of two numbers",
     [](Bench&) {
         Network(Graph{{{2, 3}, {2}}, {{Last{}, {0, 1}}}});
     }},
    {"mean: lengths of two numbers",
     [](Bench&) {
         Network(Graph{{{2, 3}, {2}}, {{Mean{}, {0, 1}}}});
     }},
    {"last: a picture",
     [](Bench&) {
         Network({2, 3, 2}, {Last{}});
     }},
    {"embedding: no vectors",
     [](Bench&) {
         Network({1, 3}, {Embedding{0, 2}});
     }},
    {"embedding: two numbers at a step",
     [](Bench&) {
         Network({2, 3}, {Embedding{4, 2}});
     }},
    {"embedding: of what a layer makes",
     [](Bench&) {
         Network({2}, {Dense{1}, Embedding{4, 2}});
     }},
    {"embedding: a number beyond its vectors", [](Bench&) { lookUp(2); }},
    {"embedding: a number below 0", [](Bench&) { lookUp(-1); }},
    {"embedding: half a number", [](Bench&) { lookUp(0.5F); }},
    {"embedding: no number", [](Bench&) { lookUp(NAN); }},
    {"embedding: a number beyond its vectors, in a pass", [](Bench&) { lookUpInPass(2); }},
    {"length: beyond the sequence", [](Bench&) { cut(4); }},
    {"length: below 0", [](Bench&) { cut(-1); }},
    {"length: half a step", [](Bench&) { cut(1.5F); }},
    {"length: of what a layer makes",
     [](Bench&) {
         Network(Graph{{{2, 3}}, {{Dense{1}, {0}}, {Lstm{2}, {0, 1}}}});
     }},
    {"layer norm: nothing added", [](Bench&) { Network({2}, {LayerNorm{0}}); }},
    {"attention: two inputs",
     [](Bench&) {
         attend({{2, 3}, {2, 4}}, {});
     }},
    {"attention: other features of the keys",
     [](Bench&) {
         attend({{2, 3}, {3, 4}, {2, 4}}, {});
     }},
    {"attention: fewer values",
     [](Bench&) {
         attend({{2, 3}, {2, 4}, {2, 3}}, {});
     }},
    {"attention: no heads",
     [](Bench&) {
         attend({{2, 3}, {2, 4}, {2, 4}}, {.heads = 0});
     }},
    {"attention: heads that do not divide",
     [](Bench&) {
         attend({{2, 3}, {2, 4}, {3, 4}}, {.heads = 2});
     }},
    {"attention: two numbers of keys",
     [](Bench&) {
         attend({{2, 3}, {2, 4}, {2, 4}, {2}}, {});
     }},
    {"block: beyond the parameters", [](Bench& b) { tensorOf(*b.net.biases(0), b.some()); }},
    {"convolve: stride 0",
     [](Bench&) {
         convolve(picture, kernel, bias, {0, 1, 2, {}, {}});
     }},
    {"convolve: dilation 0",
     [](Bench&) {
         convolve(picture, kernel, bias, {1, 0, 2, {}, {}});
     }},
    {"convolve: no groups",
     [](Bench&) {
         convolve(picture, kernel, bias, {1, 1, 0, {}, {}});
     }},
    {"convolve: groups that do not divide",
     [](Bench&) {
         convolve(picture, kernel, bias, {1, 1, 3, {}, {}});
     }},
    {"convolve: negative padding",
     [](Bench&) {
         convolve(picture, kernel, bias, {1, 1, 2, {-1, 0}, {}});
     }},
    {"convolve: a picture of two axes",
     [](Bench&) {
         convolve(Tensor({4, 5}), kernel, bias, {1, 1, 2, {}, {}});
     }},
    {"convolve: a kernel of three axes",
     [](Bench&) {
         convolve(picture, Tensor({4, 3, 3}), bias, {1, 1, 2, {}, {}});
     }},
    {"convolve: an empty kernel",
     [](Bench&) {
         convolve(picture, Tensor({4, 1, 0, 3}), bias, {1, 1, 2, {}, {}});
     }},
    {"convolve: biases",
     [](Bench&) {
         convolve(picture, kernel, Tensor({3}), {1, 1, 2, {}, {}});
     }},
    {"window: no such map",
     [](Bench&) {
         windowAt(picture, kernel, {1, 1, 2, {}, {}}, 4, 0, 0);
     }},
    {"window: groups",
     [](Bench&) {
         windowAt(picture, kernel, {1, 1, 1, {}, {}}, 0, 0, 0);
     }},
    {"length: stride 0", [](Bench&) { outputLength(5, 3, 0, 1, {}); }},
    {"length: no kernel", [](Bench&) { outputLength(5, 0, 1, 1, {}); }},
    {"same padding: stride 0", [](Bench&) { samePadding(5, 3, 0, 1); }},
    {"connections: a kernel of two axes",
     [](Bench&) {
         sharedWeights({3, 3});
     }},
    {"local connections: a kernel of two axes",
     [](Bench&) {
         locallyConnected({3, 3}, {1});
     }},
    {"kernel: even", [](Bench&) { kernelOf(Kernel::SobelX, 4); }},
    {"kernel: too small", [](Bench&) { kernelOf(Kernel::SobelX, 1); }},
    {"network: no features", [](Bench&) { Network({0}, {}); }},
    {"network: every number dropped", [](Bench&) { Network({2}, {Dropout{1}}); }},
    {"network: a normalisation without ε", [](Bench&) { Network({2}, {BatchNorm{0}}); }},
    {"network: a local normalisation without k", [](Bench&) { Network({2}, {LocalResponseNorm{.k = 0}}); }},
    {"network: a pooling window on padding alone",
     [](Bench&) {
         Network({1}, {MaxPool{2, 1, 1, 2}});
     }},
    {"network: output padding as large as the stride",
     [](Bench&) {
         Network({1, 2, 2}, {ConvTranspose2d{1, 2, 2, {2, 1, 1, {}, {}}, 2}});
     }},
    {"network: an adder's groups that do not divide",
     [](Bench&) {
         Network({3, 4, 4}, {Adder{2, 2, 2, {1, 1, 2, {}, {}}}});
     }},
    {"network: an XNOR kernel that does not fit",
     [](Bench&) {
         Network({3, 4, 4}, {Xnor{2, 5, 2}});
     }},
    {"network: a deformable convolution without offsets",
     [](Bench&) {
         Network({3, 4, 4}, {Deformable{2, 2, 2}});
     }},
    {"network: channels scaled by nothing",
     [](Bench&) {
         Network({3, 4, 4}, {ChannelScale{}});
     }},
    {"ghost: no ratio", [](Bench&) { alone([](Graph& g) {
                                         ghost(g, {0, 4}, 4, 0);
                                     }); }},
    {"attention: no reduction", [](Bench&) { alone([](Graph& g) {
                                                 squeezeAndExcite(g, {0, 4}, 0);
                                             }); }},
    {"attention: other channels", [](Bench&) { alone([](Graph& g) {
                                                   squeezeAndExcite(g, {0, 6});
                                               }); }},
    {"residual: no stride", [](Bench&) { alone([](Graph& g) {
                                             residual(g, {0, 4}, 4, 0);
                                         }); }},
    {"shuffle unit: other channels", [](Bench&) { alone([](Graph& g) {
                                                      shuffleUnit(g, {0, 4}, 8, 2);
                                                  }); }},
    {"shuffle unit: no room beside the means", [](Bench&) { alone([](Graph& g) {
                                                                shuffleUnit(g, {0, 4}, 4, 1, 2);
                                                            }); }},
    {"dense block: no growth", [](Bench&) { alone([](Graph& g) {
                                                denseBlock(g, {0, 4}, 2, 0);
                                            }); }},
    {"network: no units", [](Bench&) { Network({2}, {Dense{0}}); }},
};

} // namespace

/// Whatever does not fit together throws InputError, and nothing else happens.
class TestWrongUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].first) << int(i);
    }
    void everyCallIsRefused()
    {
        QFETCH(int, index);
        Bench bench;
        QVERIFY_THROWS_EXCEPTION(InputError, all[std::size_t(index)].second(bench));
        const bool unchanged = bench.learner.parameters == bench.parameters && bench.learner.steps == 0;
        QVERIFY(unchanged && bench.shorter.steps == 0);
    }
};

REGISTER_TEST(TestWrongUse)
#include "test_wrong_use.moc"
