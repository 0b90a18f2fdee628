// Compiled once per instruction set, with TENSORSCOPE_ISA as the name of its namespace (engine/CMakeLists.txt).

#include "engine/nn/simd/kernels.h"

#include "engine/nn/simd/additive.h"
#include "engine/nn/simd/batch_norm.h"
#include "engine/nn/simd/comparison.h"
#include "engine/nn/simd/criterion.h"
#include "engine/nn/simd/descent.h"
#include "engine/nn/simd/entropies.h"
#include "engine/nn/simd/gradient_maps.h"
#include "engine/nn/simd/gru.h"
#include "engine/nn/simd/half_lines.h"
#include "engine/nn/simd/integer.h"
#include "engine/nn/simd/lane_product.h"
#include "engine/nn/simd/layer_norm.h"
#include "engine/nn/simd/local_response.h"
#include "engine/nn/simd/lstm.h"
#include "engine/nn/simd/outer.h"
#include "engine/nn/simd/pointwise.h"
#include "engine/nn/simd/pooling.h"
#include "engine/nn/simd/rnn.h"
#include "engine/nn/simd/scaling.h"
#include "engine/nn/simd/sliding.h"
#include "engine/nn/simd/softmax.h"
#include "engine/nn/simd/transpose.h"

#define TENSORSCOPE_QUOTE(text) #text
#define TENSORSCOPE_NAME(text) TENSORSCOPE_QUOTE(text)

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> constexpr Kernels<Real> table()
{
    return {.product = anyProduct<Real>,
            .outer = outer<Real>,
            .laneProduct = laneProduct<Real>,
            .softmaxRows = softmaxRows<Real>,
            .softmaxRowsBack = softmaxRowsBack<Real>,
            .layerNorm = layerNorm<Real>,
            .layerNormBack = layerNormBack<Real>,
            .layerNormGradient = layerNormGradient<Real>,
            .moments = moments<Real>,
            .batchNorm = batchNorm<Real>,
            .batchNormSums = batchNormSums<Real>,
            .batchNormBack = batchNormBack<Real>,
            .localResponse = localResponse<Real>,
            .localResponseBack = localResponseBack<Real>,
            .lstm = lstm<Real>,
            .lstmBack = lstmBack<Real>,
            .gru = gru<Real>,
            .gruBack = gruBack<Real>,
            .rnn = rnn<Real>,
            .rnnBack = rnnBack<Real>,
            .additive = additive<Real>,
            .additiveBack = additiveBack<Real>,
            .additiveGradient = additiveGradient<Real>,
            .slide = slide<Real>,
            .kernelGradient = kernelGradient<Real>,
            .maxPool = maxPool<Real>,
            .maxPoolBack = maxPoolBack<Real>,
            .averagePool = averagePool<Real>,
            .averagePoolBack = averagePoolBack<Real>,
            .adders = compare<Real, AddersRule<Real>>,
            .addersBack = compareBack<Real, AddersRule<Real>>,
            .addersGradient = compareGradient<Real, AddersRule<Real>>,
            .signs = compare<Real, SignsRule<Real>>,
            .signsBack = compareBack<Real, SignsRule<Real>>,
            .signsGradient = compareGradient<Real, SignsRule<Real>>,
            .activate = activate<Real>,
            .activateBack = activateBack<Real>,
            .slopeGradient = slopeGradient<Real>,
            .softmax = softmax<Real>,
            .crossEntropy = crossEntropy<Real>,
            .meanSquared = meanSquared<Real>,
            .hinge = hinge<Real>,
            .multiHinge = multiHinge<Real>,
            .meanAbsolute = meanAbsolute<Real>,
            .perceptron = perceptron<Real>,
            .weighedCrossEntropy = weighedCrossEntropy<Real>,
            .softCrossEntropy = softCrossEntropy<Real>,
            .divergence = divergence<Real>,
            .distillation = distillation<Real>,
            .descend = descend<Real>,
            .descendWithMomentum = descendWithMomentum<Real>,
            .descendWithNesterov = descendWithNesterov<Real>,
            .descendByRoot = descendByRoot<Real>,
            .descendAsAdam = descendAsAdam<Real>,
            .sums = sums<Real>,
            .addRows = addRows<Real>,
            .multiplyRows = multiplyRows<Real>,
            .dotRows = dotRows<Real>,
            .copyRows = copyRows<Real>,
            .transpose = transpose<Real>,
            .multiplyAdds = multiplyAdds<Real>,
            .name = TENSORSCOPE_NAME(TENSORSCOPE_ISA)};
}

} // namespace

extern const Kernels<float> floats;
extern const Kernels<double> doubles;
constexpr Kernels<float> floats = table<float>();
constexpr Kernels<double> doubles = table<double>();

extern const IntegerKernels integers;
constexpr IntegerKernels integers{.product = integerProduct, .binaryProduct = binaryProduct};

} // namespace engine::simd::TENSORSCOPE_ISA
