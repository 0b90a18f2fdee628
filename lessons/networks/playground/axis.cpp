#include "lessons/networks/playground/axis.h"

#include "widgets/canvas/number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lessons::playground {
namespace {

double spreadOf(const Plan& plan, int column) { return plan.scaling->sd[std::size_t(column)]; }

/// A number on an axis of this length, with as many decimals as tell a hundredth of it.
QString tickText(double value, double length)
{
    return widgets::number(value, std::max(1, 1 - int(std::floor(std::log10(length)))));
}

/// What is taken from all numbers of an axis on which two of them would read the same, or be long: a round number in the middle.
double offsetOf(const Plan& plan, int column)
{
    constexpr qsizetype Longest = 8;
    const double middle = plan.scaling->original(0, column), reach = plan.bound * spreadOf(plan, column);
    std::set<QString> texts;
    for (const double at : {middle - reach, middle, middle + reach}) texts.insert(tickText(at, 2 * reach));
    const auto isShort = [](const QString& text) { return text.size() <= Longest; };
    if (texts.size() == 3 && std::all_of(texts.begin(), texts.end(), isShort)) return 0;
    const double unit = std::pow(10.0, std::ceil(std::log10(2 * reach)));
    return std::round(middle / unit) * unit;
}

} // namespace

QString axisName(const Plan& plan, int column)
{
    if (!plan.scaling) return QStringLiteral("x") + QChar(0x2081 + column);
    const QString name = QString::fromStdString(plan.data.columns[std::size_t(column)]);
    const double offset = offsetOf(plan, column);
    if (offset == 0) return name;
    const QString sign = offset < 0 ? QStringLiteral(" + ") : QStringLiteral(" \u2212 ");
    return name + sign + widgets::number(std::abs(offset), offset == std::floor(offset) ? 0 : 9);
}

QString axisNumber(const Plan& plan, int column, double share)
{
    const double at = plan.bound * share;
    if (!plan.scaling) return widgets::number(at, 0);
    return tickText(plan.scaling->original(at, column) - offsetOf(plan, column), 2 * plan.bound * spreadOf(plan, column));
}

} // namespace lessons::playground
