#include "lessons/trained.h"

#include "engine/core/patience.h"
#include "engine/data/digits.h"
#include "engine/data/image_set.h"
#include "engine/data/split.h"
#include "engine/nn/train.h"
#include "lessons/lesson.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <atomic>
#include <list>
#include <map>
#include <mutex>

namespace lessons {
namespace {

std::mutex access;
template <class Recipe> std::list<std::pair<Recipe, NetPtr>>& kept()
{
    static std::list<std::pair<Recipe, NetPtr>> all;
    return all;
}

template <class Recipe> NetPtr keptOf(const Recipe& recipe)
{
    const std::lock_guard lock(access);
    const auto found = std::ranges::find(kept<Recipe>(), recipe, &std::pair<Recipe, NetPtr>::first);
    return found == kept<Recipe>().end() ? nullptr : found->second;
}

template <class Recipe> NetPtr keep(const Recipe& recipe, NetPtr net)
{
    const std::lock_guard lock(access);
    return kept<Recipe>().emplace_back(recipe, std::move(net)).second;
}

std::atomic<int> made = 0, awaited = 0; // the steps of the last one that somebody began to wait for

NetData pictures(const std::string& name, const engine::ImageSet& train, const engine::ImageSet& test)
{
    NetData data{name, train.classes, numbersOf(train).data, train.labels, {}, {}};
    const engine::Tensor unseen = numbersOf(test);
    data.inputs.insert(data.inputs.end(), unseen.data.begin(), unseen.data.end());
    data.labels.insert(data.labels.end(), test.labels.begin(), test.labels.end());
    for (int row = 0; row < int(data.labels.size()); ++row) (row < train.count() ? data.train : data.test).push_back(row);
    return data;
}

/// 1297 of the 1797 small digits to learn from, the others to test with.
NetData smallDigits()
{
    constexpr int Tests = 500;
    const auto& [images, labels] = engine::digits();
    engine::Random random(1);
    const std::vector<int> order = engine::permutation(int(labels.size()), random);
    return {"digits8x8", {}, images.data, labels, {order.begin() + Tests, order.end()}, {order.begin(), order.begin() + Tests}};
}

constexpr int Batch = 64;

/// A LeNet-5 that can learn on.
struct LeNet : Net {
    engine::Learner<float> learner;
};

/// The furthest that leads to a recipe's; without one, the first weights.
LeNet begun(const LeNetRecipe& recipe)
{
    std::shared_ptr<const Net> furthest;
    int batches = -1;
    {
        const std::lock_guard lock(access);
        for (const auto& [other, net] : kept<LeNetRecipe>())
            if (other.data == recipe.data && other.seed == recipe.seed && other.batches <= recipe.batches &&
                other.batches > batches)
                furthest = net, batches = other.batches;
    }
    if (furthest) return static_cast<const LeNet&>(*furthest);
    LeNet net{{leNet5(), {}, picturesOf(recipe.data)}, {}};
    net.learner.parameters =
        initialParameters<float>(net.network, engine::Initialisation::Uniform, engine::Random(std::uint64_t(recipe.seed), 2));
    return net;
}

} // namespace

engine::Network leNet5()
{
    const engine::ActivationLayer relu{engine::Activation::Relu};
    const engine::Conv2d c1{6, 5, 5, {.vertical = {2, 2}, .horizontal = {2, 2}}}, c3{16, 5, 5, {}};
    return {{1, 28, 28},
            {c1, relu, engine::MaxPool{}, c3, relu, engine::MaxPool{}, // C1 S2 C3 S4
             engine::Dense{120}, relu, engine::Dense{84}, relu, engine::Dense{10}}};
}

engine::Optimiser leNetOptimiser() { return {.kind = engine::Optimiser::Adam, .rate = 2e-3}; }

std::shared_ptr<const NetData> picturesOf(const std::string& name)
{
    using engine::Part;
    static std::mutex loading;
    static std::map<std::string, std::shared_ptr<const NetData>> loaded;
    const std::lock_guard lock(loading);
    auto& data = loaded[name];
    if (!data && name == "fashion")
        data =
            std::make_shared<const NetData>(pictures(name, engine::fashionMnist(Part::Train), engine::fashionMnist(Part::Test)));
    else if (!data && name == "digits8x8") data = std::make_shared<const NetData>(smallDigits());
    else if (!data)
        data = std::make_shared<const NetData>(
            pictures(name, everyNth(engine::mnist(Part::Train), 5), everyNth(engine::mnist(Part::Test), 5)));
    return data;
}

std::vector<int> leNetBatch(const NetData& data, int seed, int batch)
{
    const int size = std::min(Batch, int(data.train.size())), perEpoch = int(data.train.size()) / size;
    const std::array<int, 3> now{int(data.train.size()), seed, batch / perEpoch};
    thread_local std::array<int, 3> known{}; // an epoch's order is asked for batch by batch
    thread_local std::vector<int> order;
    if (known != now) {
        engine::Random random(std::uint64_t(seed), std::uint32_t(16 + now[2]));
        order = engine::permutation(now[0], random), known = now;
    }
    std::vector<int> rows;
    for (int i = 0; i < size; ++i) rows.push_back(data.train[std::size_t(order[std::size_t(batch % perEpoch * size + i)])]);
    return rows;
}

NetPtr trainedLeNet5(const LeNetRecipe& recipe)
{
    if (NetPtr known = keptOf(recipe)) return known;
    LeNet net = begun(recipe);
    made = int(net.learner.steps), awaited = recipe.batches;
    const auto over = qScopeGuard([] { awaited = 0; });
    const engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    engine::Pass<float> pass;
    for (int batch = int(net.learner.steps); batch < recipe.batches; ++batch, ++made) {
        engine::checkPatience();
        trainStep<float>(net.network, how, {net.data->inputs, net.data->labels, {}}, leNetBatch(*net.data, recipe.seed, batch),
                         net.learner, pass);
    }
    net.parameters = net.learner.parameters;
    return keep(recipe, std::make_shared<const LeNet>(std::move(net)));
}

NetPtr trained(const NetRecipe& recipe)
{
    if (NetPtr known = keptOf(recipe)) return known;
    const Lesson& lesson = lessonNamed(recipe.lesson);
    const auto session = lesson.open();
    session->apply(recipe.changes, 0, engine::isAwaited);
    made = 0, awaited = recipe.step;
    const auto over = qScopeGuard([] { awaited = 0; });
    session->await(recipe.step, [&session] { return made = session->reached(), engine::isAwaited(); });
    NetPtr net = netOf(lesson, *session, recipe.step);
    return keep(recipe, std::move(net));
}

std::optional<std::pair<int, int>> beingTrained()
{
    const int all = awaited;
    return all > 0 ? std::optional(std::pair(std::min(int(made), all), all)) : std::nullopt;
}

} // namespace lessons
