#include "engine/numbers/code_book.h"

#include "engine/core/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engine {
namespace {

template <class Real> void check(std::span<const Real> numbers, std::size_t k)
{
    if (numbers.empty() || k == 0) throw InputError("a book should have at least one value, and one number to share it");
    for (const Real x : numbers)
        if (!std::isfinite(x)) throw InputError("what is not finite has no mean");
}

/// The nearest of values that go up.
template <class Real> int nearest(const std::vector<Real>& values, Real x)
{
    const auto above = std::lower_bound(values.begin(), values.end(), x);
    if (above == values.begin()) return 0;
    if (above == values.end()) return int(values.size()) - 1;
    const bool isLower = double(x) - double(above[-1]) <= double(*above) - double(x);
    return int(above - values.begin()) - isLower;
}

template <class Real> bool assign(std::span<const Real> numbers, CodeBook<Real>& book)
{
    bool changed = false;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const int code = nearest(book.values, numbers[i]);
        changed |= code != book.codes[i];
        book.codes[i] = code;
    }
    return changed;
}

/// Means of neighbouring stretches of the line keep their order, so the values still go up.
template <class Real> void toMeans(std::span<const Real> numbers, CodeBook<Real>& book)
{
    std::vector<double> sum(book.values.size()), count(book.values.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        sum[std::size_t(book.codes[i])] += double(numbers[i]), ++count[std::size_t(book.codes[i])];
    for (std::size_t j = 0; j < sum.size(); ++j)
        if (count[j] > 0) book.values[j] = Real(sum[j] / count[j]);
}

template <class Real> double distanceOf(std::span<const Real> numbers, const CodeBook<Real>& book)
{
    double distance = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        distance += std::pow(double(numbers[i]) - double(book.values[std::size_t(book.codes[i])]), 2);
    return distance;
}

} // namespace

template <class Real> std::vector<Real> seeds(std::span<const Real> numbers, int k, Seeding how, Random random)
{
    check(numbers, std::size_t(std::max(k, 0)));
    std::vector<Real> sorted(numbers.begin(), numbers.end()), values;
    if (how == Seeding::Random) {
        if (std::size_t(k) > sorted.size()) throw InputError("a book should not have more values than there are numbers");
        for (std::size_t j = 0; j < std::size_t(k); ++j) // the beginning of a shuffle
            std::swap(sorted[j], sorted[j + std::size_t(random.below(int(sorted.size() - j)))]);
        values.assign(sorted.begin(), sorted.begin() + k);
        std::sort(values.begin(), values.end());
        return values;
    }
    std::sort(sorted.begin(), sorted.end());
    const double low = double(sorted.front()), high = double(sorted.back());
    for (int j = 0; j < k; ++j)
        if (how == Seeding::Linear) values.push_back(Real(k == 1 ? (low + high) / 2 : low + (high - low) * j / (k - 1)));
        else values.push_back(sorted[std::size_t((j + 0.5) / k * double(sorted.size()))]);
    return values;
}

template <class Real> CodeBook<Real> clustered(std::span<const Real> numbers, std::vector<Real> start)
{
    check(numbers, start.size());
    check<Real>(start, start.size());
    std::sort(start.begin(), start.end());
    CodeBook<Real> book{std::move(start), std::vector<int>(numbers.size(), -1), 0, 0};
    for (; assign(numbers, book); ++book.rounds) toMeans(numbers, book);
    book.distance = distanceOf(numbers, book);
    return book;
}

template <class Real> CodeBook<Real> clusteredOnce(std::span<const Real> numbers, std::vector<Real> values)
{
    check(numbers, values.size());
    CodeBook<Real> book{std::move(values), std::vector<int>(numbers.size(), -1), 0, 1};
    assign(numbers, book), toMeans(numbers, book);
    book.distance = distanceOf(numbers, book);
    return book;
}

template <class Real> std::vector<Real> restored(const CodeBook<Real>& book)
{
    std::vector<Real> made;
    for (const int code : book.codes) {
        if (code < 0 || std::size_t(code) >= book.values.size())
            throw InputError("code " + std::to_string(code) + " is not in the book");
        made.push_back(book.values[std::size_t(code)]);
    }
    return made;
}

template <class Real> std::vector<Real> sharedGradient(std::span<const int> codes, std::span<const Real> gradient, int k)
{
    if (codes.size() != gradient.size()) throw InputError("there should be one derivative for each number");
    std::vector<double> sums(std::size_t(std::max(k, 0)));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i] < 0 || codes[i] >= k) throw InputError("code " + std::to_string(codes[i]) + " is not in the book");
        sums[std::size_t(codes[i])] += double(gradient[i]);
    }
    return {sums.begin(), sums.end()};
}

double compressionOf(std::size_t n, int k, int bits)
{
    if (k < 1 || bits < 1) throw InputError("a book should have at least one value of one bit");
    return double(n) * bits / (double(n) * std::bit_width(unsigned(k - 1)) + double(k) * bits);
}

#define INSTANTIATE(Real)                                                                                                        \
    template std::vector<Real> seeds(std::span<const Real>, int, Seeding, Random);                                               \
    template CodeBook<Real> clustered(std::span<const Real>, std::vector<Real>);                                                 \
    template CodeBook<Real> clusteredOnce(std::span<const Real>, std::vector<Real>);                                             \
    template std::vector<Real> restored(const CodeBook<Real>&);                                                                  \
    template std::vector<Real> sharedGradient(std::span<const int>, std::span<const Real>, int);
INSTANTIATE(float)
INSTANTIATE(double)
#undef INSTANTIATE

} // namespace engine
