#include "engine/exchange/onnx/reader.h"

#include <cmath>

namespace engine::exchange {
namespace {

using Candidate = Reader::Candidate;
using List = std::vector<Candidate>;

/// The one number of a constant that enters the node so many steps on.
double numberAt(const Reader& r, std::size_t steps, int input, double otherwise)
{
    const auto* node = r.next(steps);
    const Constant* c = node && input < node->input_size() ? r.known(node->input(input)) : nullptr;
    return c && c->numbers.size() == 1 ? asWritten(c->numbers[0]) : otherwise;
}

std::string inputAt(const Reader& r, std::size_t steps)
{
    const auto* node = r.next(steps);
    return node && node->input_size() > 0 ? node->input(0) : "";
}

/// A value of one number for each sample, such as a length, near the node.
std::string lengthNear(const Reader& r, std::size_t steps)
{
    for (std::size_t k = 0; k < steps; ++k) {
        const Seen* value = r.seen(inputAt(r, k));
        if (value && r.shape(*value).features() == 1) return inputAt(r, k);
    }
    return "";
}

void addFunctions(const Reader& r, List& list)
{
    const auto add = [&](Activation kind, double shape = 0) { list.push_back({ActivationLayer{kind, shape}, {inputAt(r, 0)}}); };
    const std::string& operation = r.node().op_type();
    if (operation == "Sigmoid") add(Activation::Swish, 1);
    if (operation == "Div") add(Activation::Gelu);
    if (operation == "HardSigmoid") add(Activation::HardSwish);
    if (operation == "GreaterOrEqual") add(Activation::Sign);
    if (operation != "Mul") return;
    add(Activation::GeluTanh), add(Activation::GeluLogistic);
    if (const double beta = numberAt(r, 0, 1, 0); beta != 0) add(Activation::Swish, beta);
}

/// The cell comes a few nodes on, after what puts its input in order.
void addCells(const Reader& r, List& list)
{
    for (std::size_t k = 2; k < 6; ++k) {
        const auto* node = r.next(k);
        if (!node) return;
        const std::string& operation = node->op_type();
        if (operation != "LSTM" && operation != "GRU" && operation != "RNN") continue;
        int hidden = 0;
        for (const auto& a : node->attribute())
            if (a.name() == "hidden_size" && a.i() > 0 && a.i() <= 100'000) hidden = int(a.i());
        Names from{inputAt(r, 0)};
        if (node->input_size() > 4) from.push_back(inputAt(r, 2));
        for (const bool reversed : {false, true}) {
            if (operation == "LSTM") list.push_back({Lstm{hidden, reversed}, from});
            if (operation == "GRU")
                for (const auto reset : {Gru::Reset::Inside, Gru::Reset::Outside})
                    list.push_back({Gru{hidden, reset, reversed}, from});
            if (operation == "RNN")
                for (const auto kind : {Activation::Tanh, Activation::Relu, Activation::Linear})
                    list.push_back({Rnn{hidden, kind, reversed}, from});
        }
        return;
    }
}

/// The number of heads stands where queries are split.
void addAttention(const Reader& r, int heads, List& list)
{
    for (std::size_t k = 0; k < 3; ++k)
        if (!r.next(k) || r.next(k)->op_type() != "Reshape") return;
    const Names all{inputAt(r, 0), inputAt(r, 1), inputAt(r, 2)};
    if (!r.next(3) || (r.next(3)->op_type() != "Transpose" && r.next(3)->op_type() != "Unsqueeze")) return;
    const std::string length = lengthNear(r, 14);
    const bool isMasked = r.next(6) && (r.next(5)->op_type() == "Add" || r.next(6)->op_type() == "Add");
    const bool isAdditive = r.next(3)->op_type() == "Unsqueeze";
    for (const auto score : {Attention::Score::ScaledDot, Attention::Score::Dot, Attention::Score::Additive})
        for (const bool causal : {false, true}) {
            if (isAdditive != (score == Attention::Score::Additive) || (causal && !isMasked && !isAdditive)) continue;
            list.push_back({Attention{score, heads, causal}, all});
            if (length.empty()) continue;
            list.push_back(list.back());
            list.back().from.push_back(length);
        }
}

void addReshaped(const Reader& r, List& list)
{
    const Constant* sizes = r.node().input_size() > 1 ? r.known(r.node().input(1)) : nullptr;
    if (!sizes || sizes->wholes.size() < 2 || sizes->wholes[1] < 1 || sizes->wholes[1] > 10'000) return;
    const int groups = int(sizes->wholes[1]);
    if (sizes->wholes.size() == 5) list.push_back({Shuffle{groups}, {inputAt(r, 0)}});
    if (sizes->wholes.size() != 4) return;
    addAttention(r, groups, list);
    if (groups != 1 || !r.seen(inputAt(r, 0)) || r.shape(*r.seen(inputAt(r, 0))).features() != 1) return;
    list.push_back({Mean{}, {inputAt(r, 6), inputAt(r, 0)}});
    list.push_back({Last{}, {inputAt(r, 4), inputAt(r, 0)}});
}

void addEmbedding(const Reader& r, List& list)
{
    const Constant* w = r.known(inputAt(r, 1));
    if (!w || w->dims.size() != 2 || w->numbers.empty()) return;
    list.push_back({Embedding{int(w->dims[0]), int(w->dims[1])}, {inputAt(r, 0)}});
}

} // namespace

List candidatesAt(const Reader& r)
{
    List list;
    const std::string& operation = r.node().op_type();
    addFunctions(r, list);
    if (operation == "ReduceMean") list.push_back({LayerNorm{numberAt(r, 4, 1, 1e-5)}, {inputAt(r, 0)}});
    if (operation == "Squeeze") addCells(r, list);
    if (operation == "Reshape") addReshaped(r, list);
    if (operation == "Cast") addEmbedding(r, list);
    return list;
}

} // namespace engine::exchange
