#include "lessons/networks/playground/maps.h"

#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lessons::playground {
namespace {

constexpr int Points = MapSide * MapSide;

/// The two neighbours of a place on a line of points, and the share of the second.
struct Between {
    int first, second;
    float share;
};

Between between(int pixel, int pixels)
{
    const double place = std::clamp((pixel + 0.5) / pixels * MapSide - 0.5, 0.0, MapSide - 1.0);
    const int first = std::min(int(place), MapSide - 2);
    return {first, first + 1, float(place - first)};
}

float interpolated(const std::vector<float>& map, const Between& row, const Between& column)
{
    const float *above = &map[std::size_t(row.first * MapSide)], *below = above + MapSide;
    const float top = above[column.first] + column.share * (above[column.second] - above[column.first]);
    const float bottom = below[column.first] + column.share * (below[column.second] - below[column.first]);
    return top + row.share * (bottom - top);
}

QRgb rampColour(const widgets::Theme& theme, double share)
{
    return !std::isfinite(share) ? theme.sunken.rgb() : theme.diverging.at(0.5 + 0.5 * MapShare * std::clamp(share, -1.0, 1.0));
}

QRgb mixed(QRgb paper, QRgb ink, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(paper), qRed(ink)), mix(qGreen(paper), qGreen(ink)), mix(qBlue(paper), qBlue(ink)));
}

/// The class that is ahead, the paler the closer the next one follows.
QRgb winnerColour(const widgets::Theme& theme, const std::vector<QRgb>& inks, const std::vector<std::vector<float>>& sure,
                  const Between& row, const Between& column)
{
    for (const std::vector<float>& map : sure)
        if (!std::isfinite(interpolated(map, row, column))) return theme.sunken.rgb();
    std::size_t best = 0;
    float first = interpolated(sure[0], row, column), second = -std::numeric_limits<float>::infinity();
    for (std::size_t c = 1; c < sure.size(); ++c) {
        const float value = interpolated(sure[c], row, column);
        if (value > first) second = std::exchange(first, value), best = c;
        else second = std::max(second, value);
    }
    const double margin = std::clamp(double(first - second), 0.0, 1.0);
    return mixed(theme.diverging.at(0.5), inks[best], MapShare * (0.25 + 0.75 * margin));
}

/// So many squares in a row, and then the rows below.
const engine::Pass<float>& ask(const Plan& plan, const std::vector<float>& parameters, Square first, int count,
                               engine::Pass<float>& pass)
{
    pass.resize(plan.network, count);
    const auto inputs = pass.values(0);
    std::vector<float> at(plan.features.size());
    for (int n = 0; n < count; ++n) {
        const int square = first.row * MapSide + first.column + n;
        const QPointF middle = middleOf(plan, {square / MapSide, square % MapSide});
        plan.inputsAt(middle.x(), middle.y(), at.data());
        for (std::size_t i = 0; i < at.size(); ++i) inputs(int(i), n) = at[i];
    }
    engine::forward<float>(plan.network, parameters, pass);
    if (plan.loss == engine::Loss::CrossEntropy) engine::probabilitiesOf<float>(plan.network, pass);
    return pass;
}

} // namespace

QPointF middleOf(const Plan& plan, Square square)
{
    return {plan.bound * ((square.column + 0.5) / MapSide * 2 - 1), plan.bound * (1 - (square.row + 0.5) / MapSide * 2)};
}

const engine::Pass<float>& overMap(const Plan& plan, const std::vector<float>& parameters)
{
    thread_local engine::Pass<float> pass;
    return ask(plan, parameters, {0, 0}, Points, pass);
}

const engine::Pass<float>& atSquare(const Plan& plan, const std::vector<float>& parameters, Square square)
{
    thread_local engine::Pass<float> pass;
    return ask(plan, parameters, square, 1, pass);
}

std::span<const float> responseOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit)
{
    return pass.values(layer < 0 ? 0 : plan.valuesOf(layer)).row(unit);
}

double boundOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit)
{
    using engine::Activation;
    if (layer >= 0 && layer < int(plan.units.size())) {
        const auto kind = std::get<engine::ActivationLayer>(plan.network.layers()[std::size_t(plan.denseOf(layer) + 1)]).kind;
        if (kind == Activation::Tanh || kind == Activation::Logistic) return 1;
    }
    double bound = 1e-6;
    const int first = layer < 0 ? unit : 0, last = layer < 0 ? unit : plan.neurons(layer) - 1;
    for (int j = first; j <= last; ++j)
        for (const float value : responseOf(plan, pass, layer, j))
            if (std::isfinite(value)) bound = std::max(bound, std::abs(double(value)));
    return bound;
}

QImage imageOf(const widgets::Theme& theme, std::span<const float> response, double bound, double pixels)
{
    const int stride = pixels <= MapSide / 2 ? 2 : 1, side = MapSide / stride;
    QImage image(side, side, QImage::Format_RGB32);
    for (int row = 0; row < side; ++row) {
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(row));
        const float* value = &response[std::size_t(row * stride * MapSide)];
        for (int column = 0; column < side; ++column, value += stride) *pixel++ = rampColour(theme, *value / bound);
    }
    return image;
}

std::vector<std::vector<float>> certainties(const Plan& plan, const engine::Pass<float>& pass)
{
    const bool probable = plan.loss == engine::Loss::CrossEntropy;
    const auto outputs = probable ? pass.probabilities() : pass.values(plan.network.depth());
    std::vector<std::vector<float>> sure;
    for (int c = 0; c < plan.outputs(); ++c) sure.emplace_back(outputs.row(c).begin(), outputs.row(c).end());
    if (plan.classes() > 2 || sure.size() == 1) return sure;
    for (std::size_t n = 0; n < Points; ++n) sure[1][n] -= sure[0][n];
    return {sure[1]};
}

float certaintyOf(const Plan& plan, const engine::Pass<float>& pass)
{
    const auto outputs = plan.loss == engine::Loss::CrossEntropy ? pass.probabilities() : pass.values(plan.network.depth());
    if (plan.outputs() == 1) return outputs(0, 0);
    if (plan.classes() == 2) return outputs(1, 0) - outputs(0, 0);
    const int answer = answerOf(plan, outputs, 0);
    return answer == NoAnswer ? std::numeric_limits<float>::quiet_NaN() : outputs(answer, 0);
}

QImage outputImage(const widgets::Theme& theme, const std::vector<std::vector<float>>& sure, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    std::vector<Between> places;
    for (int i = 0; i < side; ++i) places.push_back(between(i, side));
    const int classes = int(sure.size());
    std::vector<QRgb> inks;
    for (int c = 0; c < classes; ++c) inks.push_back(colourOf(theme, c, classes).rgb());
    for (int y = 0; y < side; ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (const Between& column : places)
            *pixel++ = classes == 1 ? rampColour(theme, interpolated(sure[0], places[std::size_t(y)], column))
                                    : winnerColour(theme, inks, sure, places[std::size_t(y)], column);
    }
    return image;
}

} // namespace lessons::playground
