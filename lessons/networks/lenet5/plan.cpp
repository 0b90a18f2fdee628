#include "lessons/networks/lenet5/ink.h"
#include "lessons/networks/lenet5/run.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace lessons::lenet5 {
namespace {

using engine::Part;

/// Read once, and kept as long as the program runs: a byte a pixel.
ImageSetPtr setOf(Data data, Part part, bool whole)
{
    static std::mutex reading;
    static std::map<std::tuple<Data, Part, bool>, ImageSetPtr> known;
    const std::lock_guard lock(reading);
    ImageSetPtr& set = known[{data, part, whole}];
    if (!set) {
        constexpr int Every = 5; // of the digits; of the clothes we have no more
        engine::ImageSet all = data == Data::Digits ? engine::mnist(part) : engine::fashionMnist(part);
        set = std::make_shared<const engine::ImageSet>(data == Data::Digits && !whole ? everyNth(all, Every) : std::move(all));
    }
    return set;
}

std::vector<int> rowsOf(const engine::ImageSet& set, Task task, int most)
{
    std::vector<int> rows;
    for (int row = 0; row < std::min(most, set.count()); ++row) {
        const bool high = set.labels[std::size_t(row)] >= Classes / 2;
        if (task == Task::All || high == (task == Task::High)) rows.push_back(row);
    }
    return rows;
}

engine::Network networkOf(const Params& p)
{
    using engine::Dense;
    const engine::ActivationLayer f{p.activation};
    if (p.model == Model::Mlp) return {{1, Side, Side}, {Dense{78}, f, Dense{Classes}}};
    const engine::Layer pool =
        p.pooling == Pooling::Max ? engine::Layer(engine::MaxPool{}) : engine::Layer(engine::AveragePool{});
    const engine::Padding rings{p.padding, p.padding};
    const engine::Conv2d c1{6, 5, 5, {.vertical = rings, .horizontal = rings}}, c3{16, 5, 5, {}};
    return {{1, Side, Side}, {c1, f, pool, c3, f, pool, Dense{120}, f, Dense{84}, f, Dense{Classes}}};
}

} // namespace

std::shared_ptr<const Plan> planOf(const Params& p)
{
    const bool whole = p.samples > Small;
    Plan plan{setOf(p.data, Part::Train, whole), setOf(p.data, Part::Test, whole), {}, {}, networkOf(p)};
    plan.trainRows = rowsOf(*plan.train, p.task, p.samples), plan.testRows = rowsOf(*plan.test, p.task, plan.test->count());
    const int still = p.frozen == Frozen::Nothing ? 0 : p.frozen == Frozen::AllButLast ? plan.network.depth() - 1 : 6;
    for (int l = 0; l < still && (plan.convolves() || p.frozen == Frozen::AllButLast); ++l) plan.network.freeze(l);
    return std::make_shared<const Plan>(std::move(plan));
}

std::vector<PictureNet::Part> partsOf(const Plan& plan)
{
    if (!plan.convolves()) return {{"hidden", 2, "W1", "b1"}, {"y", 3, "Wy", "by"}};
    return {{"C1", 2, "K1", "b1"}, {"S2", 3}, {"C3", 5, "K3", "b3"}, {"S4", 6}, {"C5", 8, "W5", "b5"}, {"F6", 10, "W6", "b6"},
            {"y", 11, "Wy", "by"}};
}

PictureNet netOf(const std::shared_ptr<const Plan>& plan) { return {{plan, &plan->network}, partsOf(*plan)}; }

engine::Tensor picturesOf(const engine::ImageSet& set, std::span<const int> rows, int shift)
{
    engine::Tensor pictures = numbersOf(set, rows);
    for (auto line = pictures.data.begin(); shift > 0 && line != pictures.data.end(); line += Side) {
        std::copy_backward(line, line + Side - shift, line + Side);
        std::fill_n(line, shift, 0.0F);
    }
    return pictures;
}

int answerOf(const engine::Lanes<const float>& outputs, int sample)
{
    int best = 0;
    for (int k = 0; k < outputs.features; ++k) {
        if (!std::isfinite(outputs(k, sample))) return -1;
        if (outputs(k, sample) > outputs(best, sample)) best = k;
    }
    return best;
}

Picture pictureOf(const Params& p, const Plan& plan)
{
    if (isInk(p.picture)) return {pixelsOf(p.picture)};
    const int row = std::min(std::stoi(p.picture), plan.test->count()) - 1;
    return {picturesOf(*plan.test, {&row, 1}, p.shift).data, plan.test->labels[std::size_t(row)], row};
}

engine::Message Params::complaintAboutPicture(const std::string& text)
{
    if (isInk(text)) return {};
    const bool number =
        !text.empty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number && std::stoi(text) >= 1 && std::stoi(text) <= 10'000) return {};
    return engine::message("messages", "the number of a test picture, from 1 to 10000, or 'blank'; or 'drawn:' and a digit "
                                       "from 0, paper, to f, ink, for each of 28 x 28 pixels, row by row");
}

} // namespace lessons::lenet5
