#include "engine/core/error.h"
#include "engine/data/augment.h"
#include "engine/data/function_sets.h"
#include "engine/data/image_set.h"
#include "engine/data/point_sets.h"
#include "engine/data/split.h"
#include "engine/nn/blocks.h"
#include "engine/nn/network.h"
#include "engine/nn/sequence_blocks.h"
#include "engine/numbers/binary.h"
#include "engine/numbers/code_book.h"
#include "engine/numbers/integers.h"
#include "engine/numbers/normal_float.h"
#include "engine/tape/cells.h"
#include "engine/tape/losses.h"
#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "engine/tape/pictures.h"
#include "engine/tape/sequences.h"
#include "tests/run.h"

#include <QTest>

#include <functional>

using namespace engine;

namespace {

/// A network of what `add` adds to a graph of two sequences of 4 features, a picture of 4 channels, and one number.
template <class Add> void built(Add add)
{
    Graph g{{{4, 3}, {4, 3}, {4, 8, 8}, {1}}};
    add(g);
    Network(std::move(g));
}

Quantity of(std::vector<int> shape) { return Quantity(Numbers(Tensor(std::move(shape), 0.5F))); }
const Quantity a = of({3}), b = of({2}), m = of({3, 4}), maps = of({2, 4, 4}), filters = of({3, 2, 3, 3});
const Weighed small{of({3, 2}), of({3, 3}), a}, large{of({4, 2}), of({4, 4}), of({4})};
const Tensor flat({4, 5});
const Dataset points = pointSet(PointSet::Xor, 6, 0, Random(1));

/// Calls that were not refused elsewhere: blocks, the tape, data and numbers.
const std::vector<std::pair<const char*, std::function<void()>>> calls{
    // blocks of a graph
    {"unit: no maps", [] { built([](Graph& g) {
                               add(g, {2, 4}, ConvUnit{0});
                           }); }},
    {"unit: groups", [] { built([](Graph& g) {
                              add(g, {2, 4}, ConvUnit{.maps = 4, .groups = 3});
                          }); }},
    {"inception: no maps", [] { built([](Graph& g) {
                                    add(g, {2, 4}, Inception{Inception::Naive, 0, 1, 1, 1, 1, 1});
                                }); }},
    {"bottleneck: no maps", [] { built([](Graph& g) {
                                     bottleneck(g, {2, 4}, 0);
                                 }); }},
    {"bottleneck: no stride", [] { built([](Graph& g) {
                                       bottleneck(g, {2, 4}, 2, 0);
                                   }); }},
    {"separable: no maps", [] { built([](Graph& g) {
                                    separable(g, {2, 4}, 0);
                                }); }},
    {"separable: other channels", [] { built([](Graph& g) {
                                           separable(g, {2, 6}, 4);
                                       }); }},
    {"separable: no kernel", [] { built([](Graph& g) {
                                      separable(g, {2, 4}, 4, 0);
                                  }); }},
    {"transition: no maps", [] { built([](Graph& g) {
                                     transition(g, {2, 4}, 0);
                                 }); }},
    {"transition: no such value", [] { built([](Graph& g) {
                                           transition(g, {9, 4}, 4);
                                       }); }},
    {"heads: that do not divide", [] { built([](Graph& g) { multiHead(g, 0, 1, {.width = 4, .heads = 3}); }); }},
    {"heads: none", [] { built([](Graph& g) { multiHead(g, 0, 1, {.width = 4, .heads = 0}); }); }},
    {"heads: no such value", [] { built([](Graph& g) { multiHead(g, 0, 7, {.width = 4, .heads = 2}); }); }},
    {"bilinear: other features", [] { built([](Graph& g) { bilinearAttention(g, 0, 1, 3); }); }},
    {"additive: no features", [] { built([](Graph& g) { additiveAttention(g, 0, 1, 0); }); }},
    {"encoder: other width", [] { built([](Graph& g) {
                                      encoderBlock(g, 0, {6, 2, 8});
                                  }); }},
    {"encoder: no inner", [] { built([](Graph& g) {
                                   encoderBlock(g, 0, {4, 2, 0});
                               }); }},
    {"encoder: lengths of a sequence", [] { built([](Graph& g) {
                                                encoderBlock(g, 0, {4, 2, 8}, 1);
                                            }); }},
    {"decoder: no such memory", [] { built([](Graph& g) {
                                         decoderBlock(g, 0, -1, {4, 2, 8});
                                     }); }},
    // cells
    {"plain step: another x", [] { rnnStep(small, a, a); }},
    {"plain step: another h", [] { rnnStep(small, b, b); }},
    {"LSTM step: another x",
     [] {
         lstmStep({small, small, small, small}, a, {a, a});
     }},
    {"LSTM step: another c",
     [] {
         lstmStep({small, small, small, small}, b, {a, b});
     }},
    {"LSTM step: a wider gate",
     [] {
         lstmStep({small, large, small, small}, b, {a, a});
     }},
    {"GRU step: another h",
     [] {
         gruStep({small, small, small}, b, b);
     }},
    {"GRU step: another bias",
     [] {
         gruStep({small, small, small, b}, b, a);
     }},
    // operators
    {"outer: a matrix", [] { outer(m, a); }},
    {"picked: no such place", [] { picked(a, {3}, {1}); }},
    {"picked: another shape",
     [] {
         picked(a, {0, 1}, {3});
     }},
    {"placed: no such place",
     [] {
         placed(a, {0, 1, 4}, {3});
     }},
    {"placed: fewer places", [] { placed(a, {0}, {3}); }},
    {"transposed: a vector", [] { transposed(a); }},
    {"spread: no such axis", [] { spread(a, 2, 3); }},
    {"spread: no copies", [] { spread(a, 0, -1); }},
    {"mean: no such axis", [] { mean(m, 2); }},
    {"mean for each: no such axis", [] { meanForEach(m, 2); }},
    {"mean squared: another t", [] { meanSquared(a, b); }},
    {"hinge: another t", [] { hinge(a, b); }},
    {"hinge of classes: no such label", [] { multiHinge(a, -1); }},
    {"mean absolute: another t", [] { meanAbsolute(a, b); }},
    {"perceptron: another t", [] { perceptron(a, b); }},
    {"window: no such map",
     [] {
         windowOf(maps, {3, 2, 3, 3}, {}, 0, 0, 3);
     }},
    {"window: a matrix",
     [] {
         windowOf(m, {3, 2, 3, 3}, {}, 0, 0);
     }},
    {"global maximum: a scalar", [] { globalMax(sum(a)); }},
    // normalisation
    {"variance: another mean", [] { varianceForEach(m, b, 0); }},
    {"normalised: another variance", [] { normalised(m, a, b, 1e-5, 0); }},
    {"scaled: another gamma", [] { scaledAndShifted(m, b, a, 0); }},
    {"scaled: no such axis", [] { scaledAndShifted(m, a, a, 2); }},
    {"batch norm: a vector", [] { batchNormed(a, a, a, 1e-5); }},
    {"batch norm: another gamma", [] { batchNormed(m, a, a, 1e-5); }},
    {"layer norm: another beta", [] { layerNormed(m, a, b, 1e-5); }},
    {"running: another shape", [] { running(a, b, 0.1); }},
    {"unbiased: one number", [] { unbiased(a, 1); }},
    {"local response: a vector", [] { localResponseNormed(a, {}); }},
    // pictures
    {"scaled channels: others", [] { channelScaled(maps, a); }},
    {"shuffled: groups", [] { shuffled(maps, 3); }},
    {"shuffled: no groups", [] { shuffled(maps, 0); }},
    {"PReLU: another gamma", [] { prelu(m, b); }},
    {"dropped: another mask", [] { dropped(a, b, 0.5); }},
    {"dropped: all", [] { dropped(a, a, 1); }},
    {"read between: a matrix", [] { readBetween(m, a, a); }},
    {"read between: other points", [] { readBetween(maps, a, b); }},
    {"deformed: other offsets",
     [] {
         deformed(maps, of({2, 2, 2}), filters, a, {});
     }},
    {"adder: another kernel",
     [] {
         adderConvolved(maps, of({3, 1, 3, 3}), {});
     }},
    {"xnor: another kernel",
     [] {
         xnorConvolved(maps, of({3, 1, 3, 3}), {});
     }},
    // sequences
    {"embedded: no such row", [] { embedded(m, {3}); }},
    {"embedded: below 0", [] { embedded(m, {-1}); }},
    {"positions: no features", [] { sinePositions(3, 0); }},
    {"projected: another W",
     [] {
         projected(m, of({2, 3}));
     }},
    {"projected: another b",
     [] {
         projected(m, of({2, 4}), a);
     }},
    {"scores: other features",
     [] {
         dotScores(m, of({3, 3}));
     }},
    {"scaled scores: vectors", [] { scaledDotScores(a, a); }},
    {"additive scores: another v", [] { additiveScores(m, m, a); }},
    {"bilinear scores: another W",
     [] {
         bilinearScores(m, of({3, 3}), m);
     }},
    {"seen: other keys", [] { both(causal(2, 3), causal(2, 2)); }},
    {"seen: too many keys", [] { firstKeys(2, 3, 4); }},
    {"attended: fewer values",
     [] {
         attended(of({2, 3}), of({2, 4}));
     }},
    {"attended: another mask",
     [] {
         attended(of({2, 3}), of({3, 4}), causal(3, 3));
     }},
    {"attended: heads", [] { attended(Attention{.heads = 3}, m, m, m); }},
    {"heads of the tape: another W",
     [] {
         const Projection good{of({4, 4}), of({4})}, bad{of({4, 3}), of({4})};
         multiHead({good, bad, good, good}, 2, m, m);
     }},
    // data
    {"flipped: a matrix", [] { flipped(flat); }},
    {"shifted: a matrix", [] { shifted(flat, 1, 1); }},
    {"random flip: a matrix",
     [] {
         Random random(1);
         for (int i = 0; i < 9; ++i) randomFlip(flat, random);
     }},
    {"random crop: larger than the picture",
     [] {
         Random random(1);
         randomCrop(Tensor({1, 4, 4}), 5, 2, random);
     }},
    {"random shift: a matrix",
     [] {
         Random random(1);
         randomShift(flat, 1, random);
     }},
    {"random shift: below 0",
     [] {
         Random random(1);
         randomShift(Tensor({1, 4, 4}), -1, random);
     }},
    {"function set: fewer than none", [] { functionSet(Curve::Sine, -1, 0, Random(1)); }},
    {"function grid: one point", [] { functionGrid(Curve::Sine, 1); }},
    {"point set: fewer than none", [] { pointSet(PointSet::Xor, -1, 0, Random(1)); }},
    {"permutation: fewer than none",
     [] {
         Random random(1);
         permutation(-1, random);
     }},
    {"columns: no such one", [] { withColumns(points, {2}); }},
    {"rows: no such one", [] { withRows(points, {6}); }},
    {"scaling: no such row", [] { scalingOf(points, {-1}); }},
    {"standardised: other columns",
     [] {
         standardised(points, scalingOf(withColumns(points, {0}), {0, 1}));
     }},
    {"every n-th: none",
     [] {
         everyNth({ByteArray{{1, 1, 1}, {0}}, {0}, {"x"}}, 0);
     }},
    {"numbers: no such image",
     [] {
         const std::vector<int> rows{1};
         numbersOf({ByteArray{{1, 1, 1}, {0}}, {0}, {"x"}}, rows);
     }},
    // numbers
    {"quantise: nothing", [] { quantise(Tensor({0}), {}, Spacing::Affine); }},
    {"dequantise: no grid",
     [] {
         dequantise<float>({{}, {2}, {}, {1, 2}});
     }},
    {"dequantise: another shape",
     [] {
         dequantise<float>({{}, {3}, {{}}, {1, 2}});
     }},
    {"book: no such code",
     [] {
         restored(CodeBook<float>{{1}, {1}});
     }},
    {"book: no values",
     [] {
         const std::vector<float> numbers{1, 2};
         seeds<float>(numbers, 0, Seeding::Linear);
     }},
    {"normal floats: fewer scales",
     [] {
         restored<float>(NormalFloats{1, {0, 1}, {1}});
     }},
    {"normal floats: no such code",
     [] {
         restored<float>(NormalFloats{1, {16}, {1}});
     }},
    {"signs: a vector", [] { binarised(Tensor({3})); }},
    {"scales of signs: a vector", [] { binaryScales(Tensor({3})); }},
};

} // namespace

/// What other tests do not refuse: every public function of blocks, tape, data and numbers that takes shapes throws InputError.
class TestWrongShapes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsRefused_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < calls.size(); ++i) QTest::newRow(calls[i].first) << int(i);
    }
    void everyCallIsRefused()
    {
        QFETCH(int, index);
        QVERIFY_THROWS_EXCEPTION(InputError, calls[std::size_t(index)].second());
    }
};

REGISTER_TEST(TestWrongShapes)
#include "test_wrong_shapes.moc"
