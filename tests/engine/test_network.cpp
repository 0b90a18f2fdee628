#include "engine/check/checks.h"
#include "engine/check/samples.h"
#include "engine/core/error.h"
#include "engine/nn/simd/kernels.h"
#include "tests/engine/naive_pictures.h"
#include "tests/engine/naive_sequences.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <map>
#include <stdexcept>

using namespace engine;

namespace {

constexpr int BatchSize = 19; // more than one vector, and a last one that is not full

bool close(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }

Conv2d conv2d(int maps, int height, int width, const Convolution& how = {}) { return {maps, height, width, how}; }

using Picture = std::vector<double>; // [channel][y][x]

/// The definitions, one sample at a time, one loop per index, in double.
struct Naive {
    const Network& net;
    const std::vector<double>& parameters;
    int l;
    const Picture& x;
    Shape in, out;

    double weight(std::size_t i) const { return parameters[net.weights(l)->offset + i]; }
    double bias(int i) const { return net.biases(l) ? parameters[net.biases(l)->offset + std::size_t(i)] : 0; }
    double pixel(int c, int i, int j, double outside) const
    {
        const bool inside = i >= 0 && i < in.height && j >= 0 && j < in.width;
        return inside ? x[std::size_t((c * in.height + i) * in.width + j)] : outside;
    }
    template <class At> Picture each(At at) const
    {
        Picture y;
        for (int c = 0; c < out.channels; ++c)
            for (int i = 0; i < out.height; ++i)
                for (int j = 0; j < out.width; ++j) y.push_back(at(c, i, j));
        return y;
    }
    Picture of(const Layer& layer) const
    {
        if (const auto* dense = layer.as<Dense>()) return (*this)(*dense);
        if (const auto* conv = layer.as<Conv2d>()) return (*this)(*conv);
        if (const auto picture = naive::Sight{net, parameters, l, x, in, out}.of(layer)) return *picture;
        return (*this)(*layer.as<ActivationLayer>());
    }
    Picture operator()(const Dense&) const
    {
        return each([this](int unit, int, int) {
            double z = bias(unit);
            for (std::size_t i = 0; i < x.size(); ++i) z += weight(std::size_t(unit) * x.size() + i) * x[i];
            return z;
        });
    }
    Picture operator()(const Conv2d& k) const
    {
        const int perGroup = in.channels / k.how.groups, mapsPerGroup = k.maps / k.how.groups;
        return each([&, this](int map, int i, int j) {
            double z = bias(map);
            for (int c = 0; c < perGroup; ++c)
                for (int u = 0; u < k.height; ++u)
                    for (int v = 0; v < k.width; ++v)
                        z += weight(std::size_t(((map * perGroup + c) * k.height + u) * k.width + v)) *
                             pixel(map / mapsPerGroup * perGroup + c,
                                   i * k.how.stride.vertical + u * k.how.dilation.vertical - k.how.vertical.before,
                                   j * k.how.stride.horizontal + v * k.how.dilation.horizontal - k.how.horizontal.before, 0);
            return z;
        });
    }
    Picture operator()(const ActivationLayer& a) const
    {
        return each([&, this](int c, int i, int j) {
            const double z = pixel(c, i, j, 0),
                         gamma = net.slopes(l) ? parameters[net.slopes(l)->offset + std::size_t(c)] : a.shape;
            switch (a.kind) {
            case Activation::Linear: return z;
            case Activation::Relu: return std::max(z, 0.0);
            case Activation::LeakyRelu:
            case Activation::PRelu: return z > 0 ? z : gamma * z;
            case Activation::Tanh: return std::tanh(z);
            case Activation::Logistic: return 1 / (1 + std::exp(-z));
            case Activation::Elu: return z > 0 ? z : gamma * std::expm1(z);
            case Activation::Softplus: return std::log1p(std::exp(z));
            case Activation::Swish: return z / (1 + std::exp(-gamma * z));
            case Activation::Gelu: return z * std::erfc(-z / std::sqrt(2.0)) / 2;
            case Activation::GeluTanh: return z / 2 * (1 + std::tanh(std::sqrt(2 / M_PI) * (z + 0.044715 * z * z * z)));
            case Activation::GeluLogistic: return z / (1 + std::exp(-1.702 * z));
            case Activation::HardSigmoid: return std::clamp(gamma * z + 0.5, 0.0, 1.0);
            case Activation::HardSwish: return z * std::clamp(z + 3, 0.0, 6.0) / 6;
            case Activation::Relu6: return std::clamp(z, 0.0, 6.0);
            case Activation::Selu: return 1.0507009873554804934 * (z > 0 ? z : 1.6732632423543772848 * std::expm1(z));
            case Activation::Sign: return z < 0 ? -1.0 : 1.0;
            }
            return z;
        });
    }
};

/// What layer l makes of the values before it.
Picture defined(const Network& net, const std::vector<double>& parameters, int l, const std::vector<Picture>& values)
{
    if (auto y = naiveSequence(net, parameters, l, values)) return *y;
    const auto entering = [&](std::size_t i) -> const Picture& { return values[std::size_t(net.from(l)[i])]; };
    const Layer& layer = net.layer(l);
    const Shape& in = net.shape(net.from(l)[0]);
    Picture y = entering(0);
    if (layer.as<Add>()) {
        for (std::size_t i = 1; i < net.from(l).size(); ++i)
            for (std::size_t f = 0; f < y.size(); ++f) y[f] += entering(i)[f];
    } else if (layer.as<Concat>()) {
        for (std::size_t i = 1; i < net.from(l).size(); ++i) y.insert(y.end(), entering(i).begin(), entering(i).end());
    } else if (const auto* wandering = layer.as<Deformable>()) {
        return naive::Sight{net, parameters, l, y, in, net.shape(net.valueOf(l))}.of(*wandering, entering(1));
    } else if (layer.as<ChannelScale>()) {
        for (std::size_t f = 0; f < y.size(); ++f) y[f] *= entering(1)[f / std::size_t(in.pixels())];
    } else if (const auto* slice = layer.as<Slice>()) {
        y.erase(y.begin(), y.begin() + slice->first * in.pixels());
        y.resize(std::size_t(slice->count * in.pixels()));
    } else if (const auto* shuffle = layer.as<Shuffle>()) {
        const int n = in.channels / shuffle->groups;
        for (int c = 0; c < in.channels; ++c)
            for (int p = 0; p < in.pixels(); ++p)
                y[std::size_t((c % n * shuffle->groups + c / n) * in.pixels() + p)] =
                    entering(0)[std::size_t(c * in.pixels() + p)];
    } else {
        return Naive{net, parameters, l, y, in, net.shape(net.valueOf(l))}.of(layer);
    }
    return y;
}

/// ln of the softmax, for outputs that are not extreme.
double logShare(const Picture& y, std::size_t j, double temperature = 1)
{
    double sum = 0;
    for (const double z : y) sum += std::exp(z / temperature);
    return y[j] / temperature - std::log(sum);
}

/// What a sample counts in the mean.
double countOf(const Objective& loss, int label)
{
    const LossOptions& o = loss.options;
    if (o.ignored == label) return 0;
    return o.classWeights.empty() ? 1 : o.classWeights[std::size_t(label)];
}

/// One output's part of the loss.
double naiveTerm(const Objective& loss, const Picture& y, const float* targets, int label, std::size_t j)
{
    const LossOptions& o = loss.options;
    const double m = double(y.size()), t = double(targets[j]), isLabel = int(j) == label, T = o.temperature;
    const double weight = o.classWeights.empty() ? 1 : o.classWeights[j];
    switch (loss.kind) {
    case Loss::CrossEntropy:
        return o.ignored == label ? 0 : -weight * ((1 - o.smoothing) * isLabel + o.smoothing / m) * logShare(y, j);
    case Loss::MeanSquared: return std::pow(y[j] - t, 2) / m;
    case Loss::Hinge: return std::max(0.0, 1 - t * y[j]) / m;
    case Loss::MultiHinge: return isLabel > 0 ? 0 : std::max(0.0, 1 + y[j] - y[std::size_t(label)]) / m;
    case Loss::MeanAbsolute: return std::abs(y[j] - t) / m;
    case Loss::Perceptron: return std::max(0.0, -t * y[j]) / m;
    case Loss::SoftCrossEntropy: return -t * logShare(y, j);
    case Loss::Divergence: return t > 0 ? t * (std::log(t) - logShare(y, j)) : 0;
    case Loss::Distillation:
        return -(o.scaled ? T * T : 1) * std::exp(logShare({targets, targets + y.size()}, j, T)) * logShare(y, j, T) -
               o.hard * isLabel * logShare(y, j);
    }
    return 0;
}

double naiveLoss(const Objective& loss, const Picture& y, const float* targets, int label)
{
    double sum = 0;
    for (std::size_t j = 0; j < y.size(); ++j) sum += naiveTerm(loss, y, targets, label, j);
    return sum;
}

/// Made once: every row of every law is one of them.
const std::vector<CheckedNetwork>& checked()
{
    static const std::vector<CheckedNetwork> all = checkedNetworks(BatchSize);
    return all;
}

void columns()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("isa");
    const auto& list = checked();
    for (const char* isa : {"v2", "v3", "v4", "generic"}) {
        if (!simd::chooseKernels(isa)) continue;
        for (std::size_t i = 0; i < list.size(); ++i)
            QTest::newRow((list[i].name + ", " + isa).c_str()) << int(i) << QString(isa);
    }
    simd::chooseKernels("");
}

const CheckedNetwork& chosen()
{
    QFETCH(int, index);
    QFETCH(QString, isa);
    simd::chooseKernels(qPrintable(isa));
    return checked()[std::size_t(index)];
}

/// Slopes of a net's loss by its parameters as central differences. They say nothing of the instructions of a gradient that is
/// compared with them, so they are made once for all of these, with the fastest ones.
class Differences {
public:
    Differences(const CheckedNetwork& e, const std::vector<double>& parameters) : m_e(e), m_parameters(parameters)
    {
        gather(e.net, e.samples(), e.rows, m_probe);
    }
    double at(std::size_t i, double h)
    {
        const auto [found, isNew] = m_known.try_emplace({i, h});
        if (isNew) found->second = made(i, h);
        return found->second;
    }

private:
    double made(std::size_t i, double h)
    {
        simd::chooseKernels("");
        const double w = m_parameters[i];
        return (lossAt(i, w + h) - lossAt(i, w - h)) / (2 * h);
    }
    double lossAt(std::size_t i, double w)
    {
        const double before = std::exchange(m_parameters[i], w);
        forward<double>(m_e.net, m_parameters, m_probe, m_e.mode);
        m_parameters[i] = before;
        return lossOf(m_e.net, m_e.loss, m_probe);
    }

    const CheckedNetwork& m_e;
    std::vector<double> m_parameters;
    Pass<double> m_probe;
    std::map<std::pair<std::size_t, double>, double> m_known;
};

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { simd::chooseKernels(""); }

    void forwardEqualsTheDefinitions_data() { columns(); }
    void forwardEqualsTheDefinitions()
    {
        const CheckedNetwork& e = chosen();
        const auto parameters = initialParameters<double>(e.net, Initialisation::Uniform, Random(2));
        Pass<double> pass;
        gather(e.net, e.samples(), e.rows, pass);
        forward<double>(e.net, parameters, pass);
        const double mean = lossOf(e.net, e.loss, pass);
        double sum = 0, count = 0;
        for (int n = 0; n < BatchSize; ++n) {
            std::vector<Picture> values(std::size_t(e.net.inputs()));
            for (int i = 0; i < e.net.inputs(); ++i)
                for (int f = 0; f < e.net.shape(i).features(); ++f) values[std::size_t(i)].push_back(pass.values(i)(f, n));
            for (int l = 0; l < e.net.depth(); ++l) {
                const Picture x = defined(e.net, parameters, l, values);
                const auto y = pass.values(e.net.valueOf(l));
                QCOMPARE(int(x.size()), y.features);
                for (int f = 0; f < int(x.size()); ++f)
                    QVERIFY(std::abs(y(f, n) - x[std::size_t(f)]) < 1e-13 * (std::abs(x[std::size_t(f)]) + 1));
                values.push_back(x);
            }
            const Picture& x = values[std::size_t(e.net.output())];
            const double loss = naiveLoss(e.loss, x, &e.targets[std::size_t(n) * x.size()], e.labels[std::size_t(n)]);
            QVERIFY(std::abs(pass.losses()[std::size_t(n)] - loss) < 1e-13);
            sum += loss, count += countOf(e.loss, e.labels[std::size_t(n)]);
        }
        QVERIFY(std::abs(mean - sum / count) < 1e-13);
    }

    void gradientsEqualCentralDifferences_data() { columns(); }
    void gradientsEqualCentralDifferences()
    {
        const CheckedNetwork& e = chosen();
        const auto parameters = initialParameters<double>(e.net, Initialisation::Uniform, Random(4));
        Pass<double> pass;
        gather(e.net, e.samples(), e.rows, pass);
        forward<double>(e.net, parameters, pass, e.mode);
        backward<double>(e.net, parameters, e.loss, pass);
        static std::map<const CheckedNetwork*, Differences> known;
        Differences& differences = known.try_emplace(&e, e, parameters).first->second;
        const std::size_t step = parameters.size() > 1000 ? 37 : 1;
        for (std::size_t i = 0; i < parameters.size(); i += step) {
            const double a = pass.gradient()[i];
            const auto error = [&](double h) {
                const double n = differences.at(i, h);
                return std::abs(a - n) / std::max({std::abs(a), std::abs(n), 1e-3});
            };
            // the first difference may reach across a kink of one of the samples; the second is shorter
            QVERIFY2(error(1e-5) < 1e-6 || error(1e-6) < 1e-6,
                     qPrintable(QStringLiteral("parameter %1: %2").arg(i).arg(error(1e-6))));
        }
    }

    void floatAgreesWithDouble_data() { columns(); }
    void floatAgreesWithDouble()
    {
        const CheckedNetwork& e = chosen();
        const auto single = initialParameters<float>(e.net, Initialisation::Uniform, Random(3));
        const std::vector<double> twice(single.begin(), single.end());
        Pass<float> a;
        Pass<double> b;
        gather(e.net, e.samples(), e.rows, a);
        gather(e.net, e.samples(), e.rows, b);
        forward<float>(e.net, single, a, e.mode);
        forward<double>(e.net, twice, b, e.mode);
        QVERIFY(close(double(backward<float>(e.net, single, e.loss, a)), backward<double>(e.net, twice, e.loss, b)));
        for (int l = 1; l < e.net.values(); ++l)
            for (int f = 0; f < b.values(l).features; ++f)
                for (int n = 0; n < BatchSize; ++n) {
                    QVERIFY(close(double(a.values(l)(f, n)), b.values(l)(f, n)));
                    QVERIFY(close(double(a.deltas(l)(f, n)), b.deltas(l)(f, n)));
                }
        for (std::size_t i = 0; i < single.size(); ++i) QVERIFY(close(double(a.gradient()[i]), b.gradient()[i]));
    }

    /// The single-picture convolution of the lesson, which sums in double.
    void convolutionsEqualTheLessons()
    {
        for (const CheckedNetwork& e : checkedNetworks()) {
            if (e.name.rfind("convolution", 0) != 0 || e.net.shape(0) != Shape{2, 9, 8}) continue;
            const auto& layer = *e.net.layer(0).as<Conv2d>();
            const auto parameters = initialParameters<float>(e.net, Initialisation::Uniform, Random(5));
            Pass<float> pass;
            gather(e.net, e.samples(), e.rows, pass);
            forward<float>(e.net, parameters, pass);
            for (int n = 0; n < 3; ++n) {
                Tensor picture({2, 9, 8});
                for (int f = 0; f < int(picture.size()); ++f) picture.data[std::size_t(f)] = pass.values(0)(f, n);
                const Tensor out =
                    convolve(picture, tensorOf(*e.net.weights(0), parameters), tensorOf(*e.net.biases(0), parameters), layer.how);
                QCOMPARE(int(out.size()), pass.values(1).features);
                for (int f = 0; f < int(out.size()); ++f)
                    QVERIFY(close(double(pass.values(1)(f, n)), double(out.data[std::size_t(f)])));
            }
        }
    }

    void theProgramsOwnChecksPass()
    {
        const auto checks = runChecks();
        QCOMPARE(checks.size(), 3 * checkedNetworks().size());
        for (const Check& check : checks) QVERIFY2(check.passed(), check.name.c_str());
    }

    void shapesAndBlocks()
    {
        const Network net({1, 28, 28}, {conv2d(6, 5, 5, {1, 1, 1, {2, 2}, {2, 2}}), MaxPool{}, conv2d(16, 5, 5), MaxPool{},
                                        Dense{120}, Dense{84}, Dense{10}});
        QCOMPARE(net.parameterCount(), std::size_t(61706)); // LeNet-5 with full connections between its convolutions
        QVERIFY((net.shape(1) == Shape{6, 28, 28}));
        QVERIFY((net.shape(4) == Shape{16, 5, 5}));
        QVERIFY((net.weights(2)->shape == std::vector<int>{16, 6, 5, 5}));
        QCOMPARE(net.weights(2)->offset, std::size_t(156));
        QCOMPARE(net.biases(2)->offset, std::size_t(156 + 2400));
        QVERIFY((net.weights(4)->shape == std::vector<int>{120, 400}));
        QVERIFY(!net.weights(1) && !net.biases(1) && !net.slopes(1));
        QCOMPARE(net.multiplyAdds(0), 6.0 * 28 * 28 * 25);
    }

    void shapesThatDoNotFitAreRefused()
    {
        const auto refused = [](Shape in, Layer layer) { QVERIFY_THROWS_EXCEPTION(InputError, Network(in, {layer})); };
        refused({0}, Dense{1});
        refused({4}, Dense{0});
        refused({3, 5, 5}, conv2d(4, 6, 3));
        refused({3, 5, 5}, conv2d(4, 3, 3, {1, 1, 2, {}, {}}));
        refused({3, 5, 5}, conv2d(4, 3, 3, {0, 1, 1, {}, {}}));
        refused({3, 5, 5}, conv2d(4, 3, 3, {1, 1, 1, {-1, 0}, {}}));
        refused({3, 5, 5}, MaxPool{6, 1, 0});
        refused({3, 5, 5}, MaxPool{3, 1, 3}); // a window that sees padding alone
        refused({3, 5, 5}, AveragePool{2, 0, 0});
        refused({3, 5, 5}, MaxPool{2, 2, Borders{{-1, 0}, {}}});
        refused({3, 5, 5}, MaxPool{2, 1, Borders{{0, 2}, {}}});
        refused({3, 5, 5}, MaxPool{{2, 3}, 1, 0, {1, 3}}); // spans 7 columns
        refused({1, 1, 1}, MaxPool{2, 1, 1, 2});           // likewise
        refused({3, 5, 5}, AveragePool{2, 2, 0, 0});
        refused({4, 5, 5}, ConvTranspose2d{0, 3, 3});
        refused({4, 5, 5}, ConvTranspose2d{4, 3, 3, {1, 1, 3, {}, {}}});
        refused({4, 5, 5}, ConvTranspose2d{4, 3, 3, {2, 1, 1, {}, {}}, 2});
        refused({4, 5, 5}, ConvTranspose2d{4, 3, 3, {2, 1, 1, {}, {}}, {0, -1}});
        refused({4, 5, 5}, ConvTranspose2d{4, 3, 3, {1, 1, 1, {4, 4}, {}}});
        refused({4, 5, 5}, ConvTranspose2d{4, 3, 3, {1, 1, 1, {-1, 0}, {}}});
        refused({4, 5, 5}, Adder{4, 6, 3});
        refused({4, 5, 5}, Xnor{4, 3, 3, {1, 1, 3, {}, {}}});
        refused({4, 5, 5}, Deformable{4, 3, 3}); // without offsets
        refused({4}, BatchNorm{0});
        refused({4}, BatchNorm{1e-5, 1.5});
        refused({4}, Dropout{1});
        refused({4}, Dropout{-0.1});
        refused({4}, LocalResponseNorm{0});
        refused({4}, LocalResponseNorm{.k = 0});
        refused({4}, LocalResponseNorm{.alpha = -1});
    }

    void batchesThatDoNotFitAreRefused()
    {
        const Network net({2}, {Dense{3}});
        const std::vector<float> features(8), parameters(9);
        const std::vector<int> labels{0, 1, 2, 3}, row{0}, last{3}, beyond{4}, before{-1};
        Pass<float> pass;
        QVERIFY_THROWS_EXCEPTION(InputError, forward<float>(net, parameters, pass));
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {features, {}, {}}, beyond, pass));
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {features, {}, {}}, before, pass));
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {features, {}, {}}, std::span<const int>{}, pass));
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {features, labels, {}}, last, pass)); // no class 3
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {std::span(features).first(7), {}, {}}, row, pass));
        QVERIFY_THROWS_EXCEPTION(InputError, gather(net, {features, {}, features}, row, pass));
        gather(net, {features, labels, {}}, row, pass);
        QVERIFY_THROWS_EXCEPTION(InputError, forward<float>(net, std::span(parameters).first(8), pass));
        pass.labels()[0] = 3;
        QVERIFY_THROWS_EXCEPTION(InputError, lossOf(net, Loss::CrossEntropy, pass));
        Learner<float> learner{parameters};
        QVERIFY_THROWS_EXCEPTION(InputError, trainStep<float>(net, {}, {features, labels, {}}, row, learner, pass));
    }
};

REGISTER_TEST(TestNetwork)
#include "test_network.moc"
