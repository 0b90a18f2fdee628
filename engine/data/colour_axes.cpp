#include "engine/core/error.h"
#include "engine/data/augment.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

/// C_ij = mean over pixels of (x_i - mean_i)(x_j - mean_j).
Matrix covarianceOf(std::span<const Tensor> pictures)
{
    std::array<double, 3> mean{};
    double pixels = 0;
    for (const Tensor& picture : pictures) {
        const std::size_t area = picture.size() / 3;
        pixels += double(area);
        for (std::size_t i = 0; i < picture.size(); ++i) mean[i / area] += double(picture.data[i]);
    }
    for (double& m : mean) m /= pixels;
    Matrix covariance{};
    for (const Tensor& picture : pictures) {
        const std::size_t area = picture.size() / 3;
        for (std::size_t p = 0; p < area; ++p)
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = 0; j < 3; ++j)
                    covariance[i][j] +=
                        (double(picture.data[i * area + p]) - mean[i]) * (double(picture.data[j * area + p]) - mean[j]) / pixels;
    }
    return covariance;
}

/// Turns rows and columns i and j of c, and rows i and j of v, by the angle that makes c_ij zero. (Jacobi 1846, with the
/// stable tangent of Rutishauser 1966)
void turn(Matrix& c, Matrix& v, std::size_t i, std::size_t j)
{
    if (c[i][j] == 0) return;
    const double theta = (c[j][j] - c[i][i]) / (2 * c[i][j]);
    const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double cosine = 1 / std::sqrt(t * t + 1), sine = t * cosine;
    const auto mix = [=](double& a, double& b) {
        const double old = a;
        a = cosine * old - sine * b;
        b = sine * old + cosine * b;
    };
    for (std::size_t k = 0; k < 3; ++k) mix(c[i][k], c[j][k]);
    for (std::size_t k = 0; k < 3; ++k) mix(c[k][i], c[k][j]);
    for (std::size_t k = 0; k < 3; ++k) mix(v[i][k], v[j][k]);
}

void requireColours(const Tensor& picture)
{
    if (picture.shape.size() != 3 || picture.shape[0] != 3 || picture.data.empty())
        throw InputError(message("messages", "axes of colours need pictures with red, green and blue"));
}

} // namespace

ColourAxes colourAxes(std::span<const Tensor> pictures)
{
    if (pictures.empty()) requireColours({});
    for (const Tensor& picture : pictures) requireColours(picture);
    Matrix c = covarianceOf(pictures), v{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    for (int sweep = 0; sweep < 12; ++sweep) // it converges quadratically: about 5 do
        for (const auto& [i, j] : {std::pair<std::size_t, std::size_t>{0, 1}, {0, 2}, {1, 2}}) turn(c, v, i, j);
    std::array<std::size_t, 3> order{0, 1, 2};
    std::stable_sort(order.begin(), order.end(), [&c](std::size_t a, std::size_t b) { return c[a][a] > c[b][b]; });
    ColourAxes axes;
    for (std::size_t i = 0; i < 3; ++i) {
        axes.lambda[i] = c[order[i]][order[i]];
        axes.axis[i] = v[order[i]];
        const auto largest = std::max_element(axes.axis[i].begin(), axes.axis[i].end(),
                                              [](double a, double b) { return std::abs(a) < std::abs(b); });
        if (*largest < 0)
            for (double& number : axes.axis[i]) number = -number;
    }
    return axes;
}

Tensor withColourNoise(const Tensor& picture, const ColourAxes& axes, double deviation, Random& random)
{
    requireColours(picture);
    std::array<double, 3> added{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double strength = deviation * random.normal() * axes.lambda[i];
        for (std::size_t c = 0; c < 3; ++c) added[c] += strength * axes.axis[i][c];
    }
    Tensor other = picture;
    const std::size_t area = picture.size() / 3;
    for (std::size_t i = 0; i < other.size(); ++i) other.data[i] = float(double(other.data[i]) + added[i / area]);
    return other;
}

} // namespace engine
