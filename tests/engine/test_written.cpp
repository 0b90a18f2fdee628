#include "engine/core/error.h"
#include "engine/nn/train.h"
#include "engine/nn/written.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

/// Networks in which every kind of layer occurs, set to what it is not by itself.
std::vector<Network> networks()
{
    const Convolution how{{2, 1}, {1, 2}, 2, {1, 0}, {0, 1}};
    const Convolution plain{{1, 2}, 1, 1, {1, 1}, {2, 0}};
    Network frozen({2, 8, 8},
                   {Conv2d{4, 3, 2, how, false}, BatchNorm{1e-3, 0.3}, Shuffle{2}, LocalResponseNorm{3, 0.25, 0.5, 2, false},
                    MaxPool{{2, 1}, {1, 2}, {{1, 0}, {0, 1}}, {1, 1}, true}, Dense{3, false}});
    frozen.freeze(1);
    Graph residual{{{2, 3, 3}}};
    const int inner = residual.chain({Conv2d{2, 3, 3, {1, 1, 1, {1, 1}, {1, 1}}}, ActivationLayer{Activation::Swish, 1.5}}, 0);
    const int sum = residual.add(Add{}, {inner, 0}), pooled = residual.add(GlobalAveragePool{}, {sum});
    const int scaled = residual.add(ChannelScale{}, {sum, pooled}), both = residual.add(Concat{}, {scaled, sum});
    residual.outputs = {residual.add(GlobalMaxPool{}, {both}), residual.add(Slice{1, 2}, {both})};
    Graph deformed{{{2, 5, 5}, {18, 5, 5}}};
    deformed.add(Deformable{2, 3, 3, {1, 1, 1, {1, 1}, {1, 1}}, true}, {0, 1});
    Graph attended{{{4, 2}, {4, 3}, {4, 3}}};
    attended.add(Attention{Attention::Score::Additive, 2, false}, {0, 1, 2});
    Graph causal{{{4, 3}}};
    causal.add(Attention{Attention::Score::Dot, 1, true}, {0, 0, 0});
    return {frozen,
            Network(residual),
            Network(attended),
            Network(causal),
            Network({2, 6, 6}, {AveragePool{{2, 3}, {2, 1}, {{1, 1}, {0, 2}}, 1, true, true},
                                ConvTranspose2d{3, 2, 2, {2, 1, 1, {}, {}}, 1, false}, Dropout{0.25, 18446744073709551615U},
                                ActivationLayer{Activation::PRelu, 0.1}, Dense{2}}),
            Network(deformed),
            Network({2, 5, 5}, {Adder{2, 3, 3, plain}, Xnor{3, 2, 2, plain}, Dense{1}}),
            Network({3, 5}, {Positions{Positions::Kind::Learnt}, Lstm{4, true, 0.1}, LayerNorm{1e-4}, Last{}}),
            Network({4, 5}, {Positions{}, Gru{2, Gru::Reset::Outside, true, 1.0 / 3}, Rnn{3, Activation::Relu, true}, Mean{}}),
            Network({1, 4}, {Embedding{5, 3}, Last{}, Dense{2}})};
}

std::vector<float> outputsOf(const Network& net)
{
    const auto parameters = initialParameters<float>(net, Initialisation::Uniform, Random(3));
    const std::vector<float> ones(std::size_t(net.inputFeatures()), 1.0F);
    const std::vector<int> rows{0};
    Pass<float> pass;
    gather<float>(net, {ones, {}, {}}, rows, pass);
    forward<float>(net, parameters, pass);
    std::vector<float> all;
    for (int v = 0; v < net.values(); ++v)
        for (int f = 0; f < pass.values(v).features; ++f) all.push_back(pass.values(v)(f, 0));
    return all;
}

} // namespace

/// A network as text is that network.
class TestWritten : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack()
    {
        for (const Network& net : networks()) {
            const std::string text = written(net);
            const Network again = networkIn(text);
            QCOMPARE(written(again), text);
            QCOMPARE(again.parameterCount(), net.parameterCount());
            QCOMPARE(again.outputs(), net.outputs());
            for (int l = 0; l < net.depth(); ++l) QCOMPARE(again.frozen(l), net.frozen(l));
            QCOMPARE(outputsOf(again), outputsOf(net)); // bit for bit
        }
    }
    void noKindIsLeftOut()
    {
        const auto occurs = []<class Kind>(std::type_identity<Kind>) {
            for (const Network& net : networks())
                for (int l = 0; l < net.depth(); ++l)
                    if (net.layer(l).as<Kind>()) return true;
            return false;
        };
        [&]<class... Kind>(std::tuple<Kind...>*) {
            QVERIFY((occurs(std::type_identity<Kind>()) && ...));
        }(static_cast<LayerKinds*>(nullptr));
    }
    void everyMemberIsWritten() // a text says what its layers were given
    {
        const std::string text = written(networks().front());
        QVERIFY(text.find("conv2d 0 maps=4 height=3 width=2 stride=2,1 dilation=1,2 groups=2 down=1,0 across=0,1 bias=0\n") !=
                std::string::npos);
        QVERIFY(text.find("batch-norm 1 frozen epsilon=0.001 momentum=0.3\n") != std::string::npos);
    }
    void whatIsNoNetworkIsRefused()
    {
        for (const char* wrong :
             {"", "input 1 1 1", "output 0", "input 2 1\noutput 0", "input 2 1 1\ndense 0 units=1\noutput 1",
              "input 2 1 1\ndense 0 units=1 bias=1 more=2\noutput 1", "input 2 1 1\ndense 5 units=1 bias=1\noutput 1",
              "input 2 1 1\ndense 0 units=99999999999 bias=1\noutput 1", "input 2 1 1\nnix 0\noutput 1",
              "input 2 1 1\nactivation 0 kind=99 shape=0\noutput 1", "input 2 1 1\nactivation 0 kind=3 shape=x\noutput 1",
              "input 99999 99999 99999\nadd 0\noutput 1", "input 2 1 1\nadd 0\noutput 1\nadd 1", "input 2 1 1\nadd 0\noutput 7"})
            QVERIFY_THROWS_EXCEPTION(InputError, networkIn(wrong));
    }
    void spoiltTextsAreRefusedOrNetworks()
    {
        for (const Network& net : networks()) {
            const std::string text = written(net);
            for (std::size_t at = 0; at < text.size(); ++at)
                for (const char letter : {'x', ' ', '\n', '-', '='}) try {
                        std::string spoilt = text;
                        spoilt[at] = letter;
                        networkIn(spoilt);
                    } catch (const InputError& error) {
                        QVERIFY(std::string(error.what()).find('\n') == std::string::npos);
                    }
        }
    }
};

REGISTER_TEST(TestWritten)
#include "test_written.moc"
