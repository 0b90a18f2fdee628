#include "lessons/networks/playground/stage.h"
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

/// A place in the data's own units, with as many decimals as tell neighbours apart.
QString ownPlace(const Plan& plan, double x, double y)
{
    const auto text = [&plan](double value, int column) {
        if (!plan.scaling) return widgets::number(value);
        const double sd = spreadOf(plan, column);
        const int decimals = std::clamp(1 - int(std::floor(std::log10(sd))), 2, 9);
        if (std::abs(value) < 1e5 || std::abs(value) >= 1e15) return widgets::number(value, decimals);
        return widgets::withMinus(QString::number(value, 'f', sd < 100 ? decimals : 0));
    };
    return Words::tr("at (%1, %2)").arg(text(x, 0), text(y, 1));
}

} // namespace

QString axisName(const Plan& plan, int column)
{
    if (!plan.scaling) return Feature{Feature::Column, column, column}.name();
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

QString placeName(const Plan& plan, double x, double y)
{
    const auto own = [&plan](double at, int column) { return plan.scaling ? plan.scaling->original(at, column) : at; };
    return ownPlace(plan, own(x, 0), own(y, 1));
}

QString pointName(const Plan& plan, int row)
{
    const bool tests = std::ranges::find(plan.split.test, row) != plan.split.test.end();
    return (tests ? Words::tr("test point [%1]") : Words::tr("training point [%1]")).arg(row) + QLatin1Char(' ') +
           ownPlace(plan, plan.data.at(row, 0), plan.data.at(row, 1));
}

} // namespace lessons::playground
