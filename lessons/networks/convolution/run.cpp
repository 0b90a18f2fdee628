#include "run.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

void checkFit(const Run& run)
{
    const int height = run.picture.input.shape[1], width = run.picture.input.shape[2], k = run.size();
    if (engine::outputLength(height, k, 1, run.how.dilation, run.how.vertical) > 0 &&
        engine::outputLength(width, k, 1, run.how.dilation, run.how.horizontal) > 0)
        return;
    const auto by = [](int a, int b) { return std::to_string(a) + " x " + std::to_string(b); };
    const int span = engine::span(k, run.how.dilation);
    throw engine::InputError(engine::message("messages", "the window spans %1 pixels (kernel %2, dilation %3) and does not fit "
                                                         "into the padded picture of %4; a smaller "
                                                         "kernel or dilation, a larger picture or --padding same would fit")
                                 .with(by(span, span), by(k, k), run.how.dilation,
                                       by(width + run.how.horizontal.total(), height + run.how.vertical.total())));
}

std::vector<float> boundsOf(const engine::Tensor& output)
{
    std::vector<float> bounds(std::size_t(output.shape[0]));
    const std::size_t places = output.size() / bounds.size();
    for (std::size_t i = 0; i < output.size(); ++i) bounds[i / places] = std::max(bounds[i / places], std::abs(output.data[i]));
    return bounds;
}

} // namespace

bool Run::isSquare() const { return picture.image.height() == picture.image.width() && how.vertical == how.horizontal; }

int Run::lastStep() const
{
    if (learns()) return int(learners[0].states.size()) - 1;
    return grain == Grain::Row ? rows() : grain == Grain::Pixel ? places() : places() * taps();
}

int Run::stepOf(int place) const
{
    return grain == Grain::Row ? place / columns() + 1 : grain == Grain::Pixel ? place + 1 : (place + 1) * taps();
}

int Run::placeOver(int row, int column) const
{
    const auto nearest = [&](int pixel, engine::Padding padding, int count) {
        const double first = (engine::span(size(), how.dilation) - 1) / 2.0 - padding.before; // the middle of the first window
        return std::clamp(int(std::lround((pixel - first) / how.stride)), 0, count - 1);
    };
    return nearest(row, how.vertical, rows()) * columns() + nearest(column, how.horizontal, columns());
}

Step Run::operator[](int step) const
{
    if (step <= 0) return at(-1, 0);
    if (grain == Grain::Row) return at(step * columns() - 1, taps());
    if (grain == Grain::Pixel) return at(step - 1, taps());
    return at((step - 1) / taps(), (step - 1) % taps() + 1);
}

Step Run::at(int place, int madeTaps) const
{
    Step step;
    const std::vector<int> shape{channels(), size(), size()};
    step.window = step.products = engine::Tensor(shape, NotMade);
    step.partialSums.resize(std::size_t(channels()));
    if (place < 0) return step;

    step.place = place, step.row = place / columns(), step.column = place % columns(), step.taps = madeTaps;
    step.pixels = place + (madeTaps == taps() ? 1 : 0);
    step.window = engine::windowAt(picture.input, kernel, how, focus, step.row, step.column);
    const int area = size() * size();
    for (int i = 0; i < madeTaps; ++i) {
        const double product = double(weights()[std::size_t(i)]) * step.window.data[std::size_t(i)];
        step.products.data[std::size_t(i)] = float(product) + 0.0F; // no minus zero
        step.partialSums[std::size_t(i / area)] += product;
    }
    for (const double partial : step.partialSums) step.sum += partial;
    if (step.complete()) step.weighted = float(step.sum + bias.at(focus));
    return step;
}

Run run(const Params& params)
{
    Run run;
    run.grain = params.grain;
    run.picture =
        loadPicture(QString::fromStdString(params.picture), params.resolution, params.channels == Channels::Grey, params.seed);
    run.filters = filtersOf(params);
    run.focus = params.map;
    run.kernel = tensorOf(run.filters, params);
    run.bias = engine::Tensor({int(run.filters.size())}, float(params.bias));
    const auto padding = [&](int n) { return paddingOf(params.padding, n, run.size(), params.stride, params.dilation); };
    run.how = {params.stride, params.dilation, params.groups, padding(run.picture.input.shape[1]),
               padding(run.picture.input.shape[2])};
    checkFit(run);
    run.weighted = engine::convolve(run.picture.input, run.kernel, run.bias, run.how);
    run.output = run.weighted;
    for (float& x : run.output.data) x = engine::activate(params.activation, x);
    run.bounds = boundsOf(run.output);
    if (params.task == Task::Learn) run.learners = learn(params, run.picture, run.how);
    return run;
}

} // namespace lessons::conv
