#include "lessons/networks/convolution/run.h"

#include "engine/core/error.h"
#include "lessons/networks/convolution/bank.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Tape;
using engine::Tensor;

void checkFit(const Slide& slide)
{
    if (slide.rows > 0 && slide.columns > 0) return;
    const auto by = [](int a, int b) { return std::to_string(a) + " x " + std::to_string(b); };
    const int span = engine::span(slide.size, slide.how.dilation.vertical);
    throw engine::InputError(
        engine::message("messages", "the window spans %1 pixels (kernel %2, dilation %3) and does not fit "
                                    "into the padded picture of %4; a smaller "
                                    "kernel or dilation, a larger picture or --padding same would fit")
            .with(by(span, span), by(slide.size, slide.size), slide.how.dilation.vertical,
                  by(slide.width + slide.how.horizontal.total(), slide.height + slide.how.vertical.total())));
}

/// A picture of one channel, or a kernel for one, has no axis of channels; so have maps of which there is one.
std::vector<int> withoutOne(std::vector<int> shape)
{
    if (shape[0] == 1) shape.erase(shape.begin());
    return shape;
}
Numbers withoutOne(Numbers numbers)
{
    numbers.shape = withoutOne(numbers.shape);
    return numbers;
}

/// The same elements, computed with in double.
Quantity inDouble(const Quantity& q) { return numbersOf(Numbers(engine::TensorOf<double>(q.value())), q); }

/// Of floats, where -0 is 0.
Quantity roundedOnce(const Quantity& q)
{
    Tensor floats = q.value().floats();
    for (float& x : floats.data) x += 0.0F;
    return numbersOf(floats, q);
}

/// What happens at one place after another.
struct Place {
    Slide slide;
    Quantity x, kernel, bias;
    std::vector<int> kernels; ///< shape of all kernels

    void operator()(Tape& tape, int round) const;
    void addUp(Tape& tape, const Quantity& exact, int taps) const;
};

/// The sum of the first products: of several channels that of their sums.
void Place::addUp(Tape& tape, const Quantity& exact, int taps) const
{
    if (slide.channels == 1) return void(tape.make("sum", sum(sliced(exact, 0, 0, taps))));
    const int area = slide.size * slide.size, channel = (taps - 1) / area, begun = channel + 1;
    if (slide.grain == Grain::Product) {
        const Quantity partial = sum(sliced(exact, 0, channel * area, taps - channel * area));
        tape.remake("partialSums", reshaped(partial, {1}), {std::size_t(channel)});
    } else tape.make("partialSums", sum(reshaped(exact, {slide.channels, area}), 1));
    tape.make("sum", sum(sliced(tape.makings("partialSums").back().quantity, 0, 0, begun)));
}

/// All rows before that of the window, and what of its own row is made.
void countMade(Tape& tape, int made)
{
    const Quantity columns = tape.makings("outputWidth").back().quantity;
    const int rows = made / int(columns[0]);
    tape.make("made", Quantity(rows, "rows") * columns + Quantity(made - rows * int(columns[0])));
}

void Place::operator()(Tape& tape, int round) const
{
    const bool each = slide.grain == Grain::Product, row = slide.grain == Grain::Row;
    const int place = row ? (round + 1) * slide.columns - 1 : round;
    tape.round("place");
    const Quantity seen = windowOf(x, kernels, slide.how, place / slide.columns, place % slide.columns, slide.focus);
    const Quantity window = tape.carry("window", reshaped(seen, kernel.shape()));
    const Quantity products = tape.plan("products", roundedOnce(window * kernel));
    const Quantity exact = reshaped(inDouble(window) * inDouble(kernel), {slide.taps()});
    if (each && slide.channels > 1) tape.plan("partialSums", Quantity(Numbers({slide.channels}, engine::Precision::Double)));
    if (each) countMade(tape, place);
    for (int taps = each ? 1 : slide.taps();; ++taps) {
        addUp(tape, exact, taps);
        tape.makeNext("products", each ? 1 : taps);
        if (taps == slide.taps()) break;
        tape.step("product");
    }
    tape.make("weightedSum", roundedOnce(tape.makings("sum").back().quantity + bias));
    countMade(tape, place + 1);
    tape.makeNext("output", row ? slide.columns : 1);
    tape.point("output", slide.inMap(place));
}

/// floor((n + p - d (k - 1) - 1) / s) + 1, rounded down by leaving out the remainder r.
Quantity lengthOf(const Quantity& n, const Slide& slide, const engine::Padding& padding)
{
    const Quantity one(1), span = Quantity(slide.how.dilation.vertical, "d") * (Quantity(slide.size, "k") - one);
    Quantity room = n + Quantity(padding.total(), "p") - span - one;
    const int remainder = int(room[0]) % slide.how.stride.vertical;
    if (remainder > 0) room = room - Quantity(remainder, "r");
    return room / Quantity(slide.how.stride.vertical, "s") + one;
}

/// Rows, columns, weights and biases: whole numbers that follow from the shapes.
void count(Tape& tape, const Slide& slide)
{
    const auto given = [&](const char* id, int n) { return tape.input(id, Numbers::scalar(n)); };
    const auto several = [&](const char* id, int n) { return n > 1 ? given(id, n) : Quantity(1, id); };
    const Quantity channels = several("channels", slide.colours);
    const Quantity height = given("inputHeight", slide.height), width = given("inputWidth", slide.width);
    const Quantity maps = several("maps", slide.maps);
    const Quantity rows = tape.make("outputHeight", lengthOf(height, slide, slide.how.vertical));
    const Quantity columns = tape.make("outputWidth", lengthOf(width, slide, slide.how.horizontal));
    tape.make("sizeHeight", lengthOf(height, slide, slide.how.vertical));
    tape.make("sizeWidth", lengthOf(width, slide, slide.how.horizontal));
    tape.make("places", rows * columns);
    const Quantity neurons = maps * rows * columns, k(slide.size, "k"), seen = Quantity(slide.channels, "c") * k * k;
    tape.make("fullyConnected", neurons * channels * height * width);
    tape.make("fullyConnected.biases", neurons + Quantity(0));
    tape.make("local", neurons * seen);
    tape.make("local.biases", neurons + Quantity(0));
    tape.make("shared", maps * seen);
    tape.make("shared.biases", maps * Quantity(1));
}

/// All kernels as one tensor; that of the map in focus by its own name, the others as parts of what has no place on the stage.
Quantity kernelsOf(Tape& tape, const Tensor& all, const Quantity& kernel, const Slide& slide)
{
    if (slide.maps == 1) return reshaped(kernel, all.shape);
    const Quantity filters = tape.parameter("filters", all);
    const std::vector<int> shape{slide.channels, slide.size, slide.size};
    std::vector<Quantity> list;
    for (int map = 0; map < slide.maps; ++map) list.push_back(reshaped(map == slide.focus ? kernel : row(filters, map), shape));
    return stacked(list);
}

/// The greatest size that a pixel of the large map has anywhere.
void findBound(Tape& tape, const Quantity& output, const Slide& slide)
{
    const auto sizeAt = [&](int place) { return std::abs(output[engine::elementAt(output.shape(), slide.inMap(place))]); };
    int most = 0;
    for (int place = 1; place < slide.places(); ++place)
        if (sizeAt(place) > sizeAt(most)) most = place;
    tape.make("outputBound", numbersOf(Numbers::scalar(sizeAt(most), engine::Precision::Float),
                                       engine::byHand(engine::call("abs", {output.term(slide.inMap(most))}))));
}

} // namespace

Slide::Slide(const Params& p, const std::vector<int>& shape)
    : height(shape[shape.size() - 2]), width(shape.back()), colours(p.channels == Channels::Rgb ? 3 : 1), maps(p.maps()),
      channels(p.groups == 3 ? 1 : colours), size(p.kernelTensor().shape[0]), focus(p.map), grain(p.grain),
      activated(p.activation != engine::Activation::Linear)
{
    const auto padding = [&](int n) { return paddingOf(p.padding, n, size, p.stride, p.dilation); };
    how = {p.stride, p.dilation, p.groups, padding(height), padding(width)};
    rows = engine::outputLength(height, size, p.stride, p.dilation, how.vertical);
    columns = engine::outputLength(width, size, p.stride, p.dilation, how.horizontal);
    checkFit(*this);
}

int Slide::placeAt(int step) const
{
    if (step <= 0) return -1;
    return grain == Grain::Row ? step * columns - 1 : grain == Grain::Pixel ? step - 1 : (step - 1) / taps();
}

int Slide::stepOf(int place) const
{
    return grain == Grain::Row ? place / columns + 1 : grain == Grain::Pixel ? place + 1 : (place + 1) * taps();
}

QRectF Slide::spanAt(double row, double column) const
{
    const int span = engine::span(size, how.dilation.vertical), stride = how.stride.vertical;
    return {column * stride - how.horizontal.before, row * stride - how.vertical.before, double(span), double(span)};
}

int Slide::placeOver(int row, int column) const
{
    const auto nearest = [&](int pixel, engine::Padding padding, int count) {
        const double first =
            (engine::span(size, how.dilation.vertical) - 1) / 2.0 - padding.before; // the middle of the first window
        return std::clamp(int(std::lround((pixel - first) / how.stride.vertical)), 0, count - 1);
    };
    return nearest(row, how.vertical, rows) * columns + nearest(column, how.horizontal, columns);
}

Indices Slide::inMap(int place) const
{
    Indices at{place / columns, place % columns};
    if (maps > 1) at.insert(at.begin(), focus);
    return at;
}

Run run(const Params& p)
{
    const auto picture =
        widgets::loadPicture(QString::fromStdString(p.picture), p.resolution, p.channels == Channels::Grey, p.seed);
    const Slide slide(p, picture.input.shape);
    const Tensor all = tensorOf(filtersOf(p), p);
    Tensor own({slide.channels, slide.size, slide.size});
    std::copy_n(all.data.begin() + slide.focus * slide.taps(), slide.taps(), own.data.begin());
    Tape tape;
    const Quantity input = tape.input("input", withoutOne(picture.input));
    const Quantity kernel = tape.parameter("kernel", withoutOne(own));
    const Quantity bias = tape.parameter("bias", Tensor({}, float(p.bias))), x = reshaped(input, picture.input.shape);
    const Quantity each = picked(bias, std::vector<int>(std::size_t(slide.maps)), {slide.maps});
    const Quantity sums = convolved(x, kernelsOf(tape, all, kernel, slide), each, slide.how);
    const Quantity pixels = activated(p.activation, sums);
    tape.plan("z", sums); // what the questions are about
    const Quantity output = tape.plan("output", reshaped(pixels, withoutOne(pixels.shape())), slide.maps);
    count(tape, slide);
    countMade(tape, 0);
    findBound(tape, output, slide);
    const int rounds = slide.grain == Grain::Row ? slide.rows : slide.places();
    tape.rounds(rounds, Place{slide, x, kernel, bias, all.shape}, 0); // none is kept: places are made when they are looked at
    return {std::move(tape), slide, picture.original};
}

engine::Values values(const Params&, const Run& tape, int step)
{
    const Slide& slide = tape.slide;
    const auto array = [&](const char* id, std::vector<int> shape, double missing = std::nan("")) {
        engine::Array all{std::move(shape), {}};
        all.data.assign(Tensor::elements(all.shape), missing);
        all.missing.assign(all.data.size(), std::isnan(missing));
        const auto making = tape.at(id, step);
        for (std::size_t i = 0; making && i < all.data.size(); ++i)
            if (making->madeAt[i] <= step) all.data[i] = making->quantity[i], all.missing[i] = false;
        return all;
    };
    const int place = slide.placeAt(step);
    const std::vector<int> kernel{slide.channels, slide.size, slide.size};
    const double sum = tape.value("sum", 0, step).value_or(0);
    const auto weighted = tape.value("weightedSum", 0, step);
    return {{"input", array("input", {slide.colours, slide.height, slide.width})},
            {"kernel", array(slide.maps > 1 ? "filters" : "kernel", {slide.maps, slide.channels, slide.size, slide.size})},
            {"bias", std::vector<double>(std::size_t(slide.maps), *tape.value("bias", 0, step))},
            {"output", array("output", {slide.maps, slide.rows, slide.columns})},
            {"position", place < 0 ? std::vector<int>{} : std::vector{place / slide.columns, place % slide.columns}},
            {"window", array("window", kernel)},
            {"products", array("products", kernel)},
            {"partialSums", slide.channels > 1 ? array("partialSums", {slide.channels}, 0) : engine::Array{{1}, {sum}}},
            {"sum", sum},
            {"weightedSum", weighted ? engine::Value(*weighted) : engine::Value(nullptr)},
            {"outputHeight", slide.rows},
            {"outputWidth", slide.columns}};
}

} // namespace lessons::conv
