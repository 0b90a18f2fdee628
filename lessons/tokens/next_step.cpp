#include "lessons/tokens/next_step.h"

#include "engine/tape/descended.h"
#include "engine/tape/operators.h"

#include <algorithm>

namespace lessons::tokens {

using namespace engine;

std::shared_ptr<const NetData> dataOf(const char* name, const Network& net, const Pass<float>& pass)
{
    NetData data{.name = name, .classes = {}, .inputs = {}, .labels = {}, .train = {}, .test = {}};
    for (int n = 0; n < pass.samples(); ++n) {
        data.test.push_back(n);
        for (int value = 0; value < net.inputs(); ++value)
            for (int f = 0; f < pass.values(value).features; ++f) data.inputs.push_back(pass.values(value)(f, n));
    }
    return std::make_shared<const NetData>(std::move(data));
}

void recordLoss(Tape& tape, const Quantity& z, const std::vector<int>& told, int asked)
{
    tape.step("p").make("p", softmax(z));
    std::vector<Quantity> losses;
    for (int t = 0; t < int(told.size()); ++t)
        if (told[std::size_t(t)] >= 0) losses.push_back(crossEntropy(row(z, t), told[std::size_t(t)]));
    const Quantity L = tape.step("L").make("L", stacked(losses));
    tape.step("share").make("share", sum(L) / Quantity(asked, "N"));
}

void recordBack(Tape& tape, const Walked& walked, const Followed& followed, const std::vector<std::string>& without)
{
    Backward back{.without = without};
    back.without.insert(back.without.end(), {"p", "L"});
    for (const std::string& id : tape.ids())
        if (tape.origin(id) == Origin::Parameter && id != followed.id) back.without.push_back(id);
    back.numbers = [&](const std::string& gradient) -> std::optional<Numbers> {
        const std::vector<int>& shape = tape.shape(gradient.substr(1));
        return shape.empty() ? std::nullopt : walked.slope(gradient, shape.front());
    };
    tape.backward("share", back);
}

Tensor Followed::of(std::span<const float> flat) const
{
    Tensor numbers({int(elements.size())});
    for (std::size_t i = 0; i < elements.size() && !flat.empty(); ++i) numbers.data[i] = flat[offset + std::size_t(elements[i])];
    return numbers;
}

Array Followed::exported(std::span<const float> flat) const
{
    const Tensor numbers = of(flat);
    return {numbers.shape, {numbers.data.begin(), numbers.data.end()}};
}

void recordUpdate(Tape& tape, const Followed& followed, const Learnt& learnt)
{
    const auto of = [&](std::span<const float> flat) { return Numbers(followed.of(flat)); };
    const auto those = [&](const Quantity& all) { return picked(all, followed.elements, {int(followed.elements.size())}); };
    const auto make = [&](const char* id, std::span<const float> flat, const Quantity& arithmetic) {
        return tape.step(id).make(id, numbersOf(of(flat), arithmetic));
    };
    const std::int64_t k = learnt.after.steps;
    tape.step("own");
    const Quantity w = tape.carry("w", those(tape.makings(followed.id).back().quantity));
    const Quantity own = tape.make("own", those(*tape.gradientOf(followed.id)));
    const Quantity others = tape.parameter("others", (Quantity(of(learnt.gradient)) - own).value());
    const Quantity g = make("g", learnt.gradient, own + others);
    const Quantity mOld = tape.parameter("mOld", of(learnt.before.first)),
                   vOld = tape.parameter("v2Old", of(learnt.before.second));
    const Quantity m = make("m", learnt.after.first, firstMoment(learnt.how, k, g, mOld));
    const Quantity v = make("v2", learnt.after.second, secondMoment(learnt.how, g, vOld));
    make("new", learnt.after.parameters, descended(learnt.how, k, w, g, m, v));
}

} // namespace lessons::tokens
