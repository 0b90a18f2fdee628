// Workloads of `tensorscope bench` in oneDNN, for `tensorscope bench --peer`; speaks as peer.py does. oneDNN computes layers, not
// trainings: of W3 these are the products, forward and back, without activations, loss and descent. Data lie as it likes them
// best, and bringing them there is not counted.

#include <chrono>
#include <dnnl.hpp>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace dnnl;
using Clock = std::chrono::steady_clock;
using Dims = memory::dims;

namespace {

const engine cpu(engine::kind::cpu, 0);
stream queue(cpu);

memory::desc any(const Dims& dims) { return {dims, memory::data_type::f32, memory::format_tag::any}; }

/// With numbers that are no denormals.
memory filled(const memory::desc& desc)
{
    memory made(desc, cpu);
    auto* numbers = static_cast<float*>(made.get_data_handle());
    for (std::size_t i = 0; i < desc.get_size() / sizeof(float); ++i) numbers[i] = float(i % 17) / 16 - 0.5F;
    return made;
}

/// Primitives one after another. Those of a layer share what they agree about.
class Layers {
public:
    template <class Primitive> void add(const typename Primitive::primitive_desc& desc)
    {
        Call call{Primitive(desc), {}};
        for (const int argument : {DNNL_ARG_SRC, DNNL_ARG_WEIGHTS, DNNL_ARG_BIAS, DNNL_ARG_DST, DNNL_ARG_DIFF_SRC,
                                   DNNL_ARG_DIFF_WEIGHTS, DNNL_ARG_DIFF_BIAS, DNNL_ARG_DIFF_DST}) {
            const memory::desc wanted = desc.query_md(query::exec_arg_md, argument);
            if (wanted.get_size() == 0) continue;
            memory& kept = m_kept[argument];
            if (!kept || kept.get_desc() != wanted) kept = filled(wanted);
            call.arguments.emplace(argument, kept);
        }
        m_calls.push_back(std::move(call));
    }
    void nextLayer() { m_kept.clear(); }
    void step()
    {
        for (const Call& call : m_calls) call.what.execute(queue, call.arguments);
        queue.wait();
    }

private:
    struct Call {
        primitive what;
        std::unordered_map<int, memory> arguments;
    };
    std::vector<Call> m_calls;
    std::map<int, memory> m_kept;
};

void addConvolution(Layers& layers, bool back)
{
    const auto x = any({16, 64, 32, 32}), w = any({64, 64, 3, 3}), b = any({64}), y = any({16, 64, 32, 32});
    const Dims one{1, 1};
    constexpr auto how = algorithm::convolution_direct;
    const convolution_forward::primitive_desc forward({prop_kind::forward_training, how, x, w, b, y, one, one, one}, cpu);
    layers.add<convolution_forward>(forward);
    if (!back) return;
    layers.add<convolution_backward_data>({{how, x, w, y, one, one, one}, cpu, forward});
    layers.add<convolution_backward_weights>({{how, x, w, b, y, one, one, one}, cpu, forward});
}

/// The first layer's input has no derivative.
void addDense(Layers& layers, int batch, int inputs, int units, bool first)
{
    const auto x = any({batch, inputs}), w = any({units, inputs}), b = any({units}), y = any({batch, units});
    const inner_product_forward::primitive_desc forward({prop_kind::forward_training, x, w, b, y}, cpu);
    layers.add<inner_product_forward>(forward);
    if (!first) layers.add<inner_product_backward_data>({{x, w, y}, cpu, forward});
    layers.add<inner_product_backward_weights>({{x, w, b, y}, cpu, forward});
    layers.nextLayer();
}

Layers layersOf(const std::string& workload)
{
    Layers layers;
    if (workload == "W3")
        addDense(layers, 64, 784, 128, true), addDense(layers, 64, 128, 64, false), addDense(layers, 64, 64, 10, false);
    if (workload == "W9f" || workload == "W9fb") addConvolution(layers, workload == "W9fb");
    return layers;
}

/// Steps per second over a short stretch, after one that warms up.
double rate(Layers& layers)
{
    constexpr double stretch = 0.1;
    layers.step();
    const auto start = Clock::now();
    double seconds = 0;
    int steps = 0;
    for (; seconds < stretch; seconds = std::chrono::duration<double>(Clock::now() - start).count(), ++steps) layers.step();
    return steps / seconds;
}

} // namespace

/// onednn_peer THREADS
int main(int count, char** arguments)
{
    const std::string threads = count > 1 ? arguments[1] : "2";
    const version_t& v = *version();
    std::cout << "oneDNN " << v.major << '.' << v.minor << '.' << v.patch << ", " << threads << " threads" << std::endl;
    std::map<std::string, Layers> made;
    for (std::string id; std::getline(std::cin, id);) {
        const bool known = id == "W3" || id == "W9f" || id == "W9fb";
        if (known && !made.count(id)) made.emplace(id, layersOf(id));
        std::cout << id << ' ' << (known ? rate(made.at(id)) : 0) << std::endl;
    }
}
