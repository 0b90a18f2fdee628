#include "engine/exchange/onnx/attributes.h"

#include <algorithm>

namespace engine::exchange {
namespace {

double product(const Axes& axes)
{
    double all = 1;
    for (const int n : axes) all *= n;
    return all;
}

void readIdentity(Reader& r) { r.pass(r.input().axes); }

void readCast(Reader& r)
{
    r.require(Attributes(r).whole("to", 1) == onnx::TensorProto::FLOAT, message("messages", "values should stay float32"));
    r.pass(r.input().axes);
}

void readFlatten(Reader& r)
{
    r.require(Attributes(r).whole("axis", 1) == 1, message("messages", "the batch should stay its first axis ('axis' 1)"));
    r.pass({r.shape(r.input()).features()});
}

/// The axes that a list means: 0 keeps one, -1 is what is left.
void readReshape(Reader& r)
{
    const Seen x = r.input();
    const auto& wish = r.constant(1).wholes;
    const bool isOpen = !wish.empty() && wish[0] == -1;
    r.require(!wish.empty() && wish.size() < 8 && (isOpen || wish[0] == 0 || wish[0] == r.batch()),
              message("messages", "the batch should stay its first axis"));
    Axes axes;
    int open = -1;
    for (std::size_t i = 1; i < wish.size(); ++i) {
        if (wish[i] == -1 && !isOpen && open < 0) open = int(i) - 1;
        const bool kept = wish[i] == 0 && i <= x.axes.size();
        axes.push_back(kept ? x.axes[i - 1] : int(std::clamp<std::int64_t>(wish[i], 1, 100'000'000)));
    }
    if (open >= 0) axes[std::size_t(open)] = int(std::clamp(r.shape(x).features() / product(axes), 1.0, 1e8));
    if (axes.empty()) axes = {1};
    r.pass(axes);
}

/// Axes that are named by an attribute, or since opset 13 by an input.
std::vector<std::int64_t> namedAxes(const Reader& r, int rank)
{
    std::vector<std::int64_t> axes;
    for (const int axis : Attributes(r).wholes("axes")) axes.push_back(axis);
    if (r.has(1)) axes = r.constant(1).wholes;
    for (auto& axis : axes) axis += axis < 0 ? rank : 0;
    return axes;
}

void readSqueeze(Reader& r)
{
    const Axes& old = r.input().axes;
    const auto names = namedAxes(r, int(old.size()) + 1);
    Axes axes;
    for (std::size_t k = 0; k < old.size(); ++k) {
        const bool goes = names.empty() ? old[k] == 1 : std::ranges::find(names, std::int64_t(k + 1)) != names.end();
        if (!goes || old[k] != 1) axes.push_back(old[k]);
    }
    r.require(std::ranges::find(names, 0) == names.end(), message("messages", "the batch should stay its first axis"));
    r.pass(axes.empty() ? Axes{1} : axes);
}

void readUnsqueeze(Reader& r)
{
    Axes axes = r.input().axes;
    auto names = namedAxes(r, int(axes.size()) + 2);
    r.require(names.size() < 8, message("messages", "it should have at most %1 axes").with(8));
    std::ranges::sort(names);
    for (const auto axis : names) {
        r.require(axis >= 1 && axis <= std::int64_t(axes.size()) + 1,
                  message("messages", "the batch should stay its first axis"));
        axes.insert(axes.begin() + std::ptrdiff_t(axis - 1), 1);
    }
    r.pass(axes);
}

void readTranspose(Reader& r)
{
    const std::vector<int> order = Attributes(r).wholes("perm");
    r.require(!order.empty() && std::ranges::is_sorted(order),
              message("messages", "the order of axes should stay; channels come before places"));
    r.pass(r.input().axes);
}

void readConcat(Reader& r)
{
    std::vector<Seen> all;
    for (int i = 0; i < r.node().input_size(); ++i) {
        all.push_back(r.input(i));
        r.channels(all.back());
        r.require(all.back().axes.size() == all[0].axes.size(),
                  message("messages", "what is put together should have as many axes"));
    }
    const int axis = Attributes(r).whole("axis", 1), rank = int(r.input().axes.size()) + 1;
    r.require(axis == 1 || axis + rank == 1, message("messages", "values should be put together along their channels, axis 1"));
    r.add(Concat{}, all, {});
}

/// Starts, ends, axes and steps: inputs, before opset 10 attributes.
std::vector<std::int64_t> listOf(const Reader& r, int input, const char* attribute)
{
    if (r.has(input)) return r.constant(input).wholes;
    const auto list = Attributes(r).wholes(attribute);
    return {list.begin(), list.end()};
}

void readSlice(Reader& r)
{
    const auto starts = listOf(r, 1, "starts"), ends = listOf(r, 2, "ends"), steps = listOf(r, 4, "steps");
    const auto axes = listOf(r, 3, "axes");
    r.require(starts.size() == 1 && ends.size() == 1 && axes.size() == 1 && (steps.empty() || steps[0] == 1),
              message("messages", "it should cut one axis, by steps of 1"));
    const Shape& in = r.channels(r.input());
    const std::int64_t axis = axes[0] < 0 ? axes[0] + std::int64_t(r.input().axes.size()) + 1 : axes[0];
    const std::int64_t length = axis == 1 ? in.channels : in.height;
    const auto place = [length](std::int64_t at) { return std::clamp<std::int64_t>(at < 0 ? at + length : at, 0, length); };
    const std::int64_t from = place(starts[0] < -length ? -length : starts[0]), to = place(ends[0] < -length ? -length : ends[0]);
    if (axis == 1 && to > from) return r.add(Slice{int(from), int(to - from)});
    r.require(axis == 2 && in.width == 1 && from == length - 1 && to == length,
              message("messages", "it should cut out channels, or the last step of a sequence"));
    r.add(Last{});
}

void readSplit(Reader& r)
{
    const int axis = Attributes(r).whole("axis", 0), parts = r.node().output_size();
    r.require(axis == 1, message("messages", "it should split channels, axis 1"));
    const int channels = r.channels(r.input()).channels;
    std::vector<std::int64_t> sizes = listOf(r, 1, "split");
    if (sizes.empty() && parts > 0) sizes.assign(std::size_t(parts), (channels + parts - 1) / parts);
    r.require(int(sizes.size()) == parts, message("messages", "it should have a size for each part"));
    std::int64_t first = 0;
    for (int i = 0; i < parts; ++i) {
        const std::int64_t count = std::min(sizes[std::size_t(i)], channels - first);
        r.require(count > 0, message("messages", "its parts should be the channels that there are"));
        r.add(Slice{int(first), int(count)}, {r.input()}, {}, i);
        first += count;
    }
}

} // namespace

std::vector<Operator> operatorsOfShapes()
{
    return {{"Identity", readIdentity}, {"Dropout", readIdentity}, {"Cast", readCast},           {"Flatten", readFlatten},
            {"Reshape", readReshape},   {"Squeeze", readSqueeze},  {"Unsqueeze", readUnsqueeze}, {"Transpose", readTranspose},
            {"Concat", readConcat},     {"Slice", readSlice},      {"Split", readSplit}};
}

} // namespace engine::exchange
