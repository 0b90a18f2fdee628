#pragma once

#include "tests/lessons/stages.h"

#include <QTest>

#include <cmath>

/// What a convolution is, straight from the definition.
namespace convolution {

using engine::Array;
using Changes = std::vector<engine::Change>;

inline std::unique_ptr<lessons::Session> opened(const Changes& changes = {})
{
    auto session = lessons::lessonNamed("convolution").open();
    if (!changes.empty()) session->apply(changes);
    return session;
}

/// What is said of changes that are refused; empty if they are not.
inline std::string complaint(const Changes& changes)
{
    try {
        opened(changes);
    } catch (const engine::InputError& error) {
        return error.what();
    }
    return {};
}

inline int targetsAt(const lessons::Session& session, double t)
{
    return targets(paintStage(session, t, widgets::Theme::named(QStringLiteral("light")), {936, 776}));
}

inline bool close(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }

struct Setting {
    int stride, dilation, groups, top, left; // the zeros above and at the left
};

/// The window of output place (row, column) of map o, pixel by pixel, zeros outside.
inline std::vector<double> windowOf(const Array& input, const Array& kernel, const Setting& s, int o, int row, int column)
{
    std::vector<double> window;
    const int perGroup = kernel.shape[1], first = o / (kernel.shape[0] / s.groups) * perGroup;
    const int height = input.shape[1], width = input.shape[2];
    for (int c = 0; c < perGroup; ++c)
        for (int u = 0; u < kernel.shape[2]; ++u)
            for (int v = 0; v < kernel.shape[3]; ++v) {
                const int y = row * s.stride + u * s.dilation - s.top, x = column * s.stride + v * s.dilation - s.left;
                const bool inside = y >= 0 && y < height && x >= 0 && x < width;
                window.push_back(inside ? input.data[std::size_t(((first + c) * height + y) * width + x)] : 0);
            }
    return window;
}

inline double weightedSum(const Array& kernel, int o, const std::vector<double>& window, double bias)
{
    double sum = 0;
    for (std::size_t i = 0; i < window.size(); ++i) sum += kernel.data[std::size_t(o) * window.size() + i] * window[i];
    return sum + bias;
}

/// Every `every`-th element of the output against its definition in double.
inline void compareOutput(const engine::Values& values, const Setting& s, std::size_t every)
{
    const Array input = arrayOf(values, "input"), kernel = arrayOf(values, "kernel"), bias = arrayOf(values, "bias");
    const Array output = arrayOf(values, "output");
    QCOMPARE(output.shape[0], kernel.shape[0]);
    QCOMPARE(bias.shape, std::vector<int>{kernel.shape[0]});
    const int places = output.shape[1] * output.shape[2];
    for (std::size_t i = 0; i < output.data.size(); i += every) {
        const int o = int(i) / places, row = int(i) % places / output.shape[2], column = int(i) % output.shape[2];
        const auto window = windowOf(input, kernel, s, o, row, column);
        QVERIFY(close(output.data[i], weightedSum(kernel, o, window, bias.data[std::size_t(o)])));
    }
}

} // namespace convolution
