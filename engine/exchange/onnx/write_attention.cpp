#include "engine/core/error.h"
#include "engine/exchange/onnx/write_layers.h"

#include <cmath>

namespace engine::exchange {
namespace {

constexpr float Never = -1e30F; ///< its exponential is 0

/// Queries, keys and values by heads, and how many there are of each.
struct Heads {
    Writer& w;
    const Piece& p;
    const Attention& how;
    int queries, keys, features;
    Flow q, k, v;
};

/// {batch, heads, T, S}
std::string scores(const Heads& h)
{
    const Axes axes{h.how.heads, h.queries, h.keys};
    if (h.how.score == Attention::Score::Additive) {
        const std::string q = h.w.make("Unsqueeze", {h.q.name, h.w.wholes({4})}, {}).name;
        const std::string k = h.w.make("Unsqueeze", {h.k.name, h.w.wholes({3})}, {}).name;
        const std::string both = h.w.make("Tanh", {h.w.make("Add", {q, k}, {}).name}, {}).name;
        const std::string weights = h.w.parameters(h.p.block(0), {h.how.heads, h.features, 1, 1});
        const std::string parts = h.w.make("Mul", {both, weights}, {}).name;
        return h.w.make("ReduceSum", {parts, h.w.wholes({2})}, axes, {{"keepdims", 0}}).name;
    }
    const std::string rows = h.w.make("Transpose", {h.q.name}, {}, {{"perm", Axes{0, 1, 3, 2}}}).name;
    const std::string products = h.w.make("MatMul", {rows, h.k.name}, axes).name;
    if (h.how.score == Attention::Score::Dot) return products;
    return h.w.make("Mul", {products, h.w.numbers({float(1 / std::sqrt(double(h.features)))})}, axes).name;
}

/// Of step t keys up to t.
std::string causal(const Heads& h, const std::string& all)
{
    std::vector<float> mask;
    for (int t = 0; t < h.queries; ++t)
        for (int s = 0; s < h.keys; ++s) mask.push_back(s > t ? Never : 0);
    return h.w.make("Add", {all, h.w.numbers(mask, {h.queries, h.keys})}, {}).name;
}

/// Softmax over the keys that count; of none all are 0.
std::string shares(const Heads& h, const std::string& all)
{
    const auto softmax = [&](const std::string& of) { return h.w.make("Softmax", {of}, {}, {{"axis", 3}}).name; };
    if (h.p.from.size() < 4) return softmax(all);
    const std::string down = isWithin(h.w, h.p.from[3], h.keys);
    const std::string counts = h.w.make("Transpose", {down}, {}, {{"perm", Axes{0, 1, 3, 2}}}).name;
    const std::string some = softmax(h.w.make("Where", {counts, all, h.w.numbers({Never})}, {}).name);
    return h.w.make("Mul", {some, h.w.make("Cast", {counts}, {}, {{"to", int(onnx::TensorProto::FLOAT)}}).name}, {}).name;
}

} // namespace

Flow write(Writer& w, const Piece& p, const Attention& how)
{
    if (how.spans > 1 || how.hard)
        throw InputError(message("messages", "attention in spans, or to one key alone, is not spelled out; soft attention is"));
    const int heads = how.heads, queries = p.in().pixels(), keys = p.in(1).pixels();
    const auto split = [&](std::size_t i) { return reshaped(w, p.from[i], {heads, p.in(i).channels / heads, p.in(i).pixels()}); };
    Heads h{w, p, how, queries, keys, p.in().channels / heads, split(0), split(1), split(2)};
    std::string all = scores(h);
    if (how.causal) all = causal(h, all);
    const std::string columns = w.make("Transpose", {shares(h, all)}, {}, {{"perm", Axes{0, 1, 3, 2}}}).name;
    const Flow mixed = w.make("MatMul", {h.v.name, columns}, {});
    return reshaped(w, mixed, pictureAxes(p.form.out));
}

} // namespace engine::exchange
