#include "widgets/charts/chart_regions.h"

#include "widgets/charts/chart_curve.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace widgets {
namespace {

/// Six significant digits: more than a picture shows, and still to be taken in at a glance.
QString rounded(double value) { return exact(QString::number(value, 'g', 6).toDouble()); }

QString readable(double value)
{
    if (std::isnan(value)) return QCoreApplication::translate("chart", "no value");
    if (!std::isfinite(value)) return number(value);
    QString text = rounded(value);
    return withMinus(text);
}

/// The value that a curve has at this x and that may be told; nothing if it has none.
std::optional<double> valueAt(const Chart& chart, const Curve& curve, double x)
{
    if (!curve.ghost && !chart.later && chart.playhead && x > *chart.playhead) return {};
    const auto at = lastAt(curve, x);
    if (!at || curve.x[*at] != x) return {};
    return curve.y[*at];
}

/// "step 500: test 0.078, train 0.076"; what lies beyond the playhead is not told.
QString tellAt(const Chart& chart, double x)
{
    QStringList values;
    for (const Curve& curve : chart.curves)
        if (const auto value = valueAt(chart, curve, x)) values << (curve.name + QLatin1Char(' ') + readable(*value)).trimmed();
    const QString place = (chart.xName + QLatin1Char(' ') + readable(x)).trimmed();
    return values.isEmpty() ? place : place + QStringLiteral(": ") + values.join(QStringLiteral(", "));
}

/// Wide enough that the curve is seen in it.
QPainterPath ringRound(QPointF place)
{
    constexpr double Radius = 8;
    QPainterPath ring;
    ring.addEllipse(place, Radius, Radius);
    return ring;
}

int nearest(const std::vector<double>& places, double x)
{
    const auto next = std::lower_bound(places.begin(), places.end(), x);
    if (next == places.begin()) return 0;
    if (next == places.end()) return int(places.size()) - 1;
    return int(next - places.begin()) - (x - next[-1] <= *next - x);
}

/// The curve that passes nearest to a height (0 bottom, 1 top) at x.
int nearestCurve(const Chart& chart, const Axis& y, double x, double height)
{
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < chart.curves.size(); ++c) {
        const auto value = valueAt(chart, chart.curves[c], x);
        const double away = value ? std::abs(y.share(scaled(chart, *value)) - height) : least;
        if (away < least) least = away, nearest = int(c);
    }
    return nearest;
}

} // namespace

std::vector<double> placesOf(const Chart& chart)
{
    std::vector<double> places;
    for (const Curve& curve : chart.curves)
        for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i)
            if (std::isfinite(curve.x[i])) places.push_back(curve.x[i]);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

bool hasEarlier(const Chart& chart)
{
    return std::any_of(chart.curves.begin(), chart.curves.end(), [](const Curve& curve) { return curve.earlier; });
}

Region regionOf(const Chart& chart, const Axes& axes, const QRectF& plot)
{
    Region region;
    region.id = QStringLiteral("chart.") + chart.id;
    region.rect = plot;
    region.name = chart.title;
    if (chart.hidden) {
        region.name += QStringLiteral(": ?");
        return region;
    }
    if (chart.playhead) region.name += QStringLiteral(", ") + tellAt(chart, *chart.playhead);
    const auto places = std::make_shared<const std::vector<double>>(placesOf(chart));
    if (places->empty()) return region;
    region.rows = int(chart.curves.size()), region.columns = int(places->size());
    region.asOne = true; // the playhead walks in it
    const auto shared = std::make_shared<const Chart>(chart);
    region.cellAt = [places, shared, axes, plot](QPointF point) {
        const double share = (point.x() - plot.left()) / plot.width();
        const int place = nearest(*places, axes.x.low + share * (axes.x.high - axes.x.low));
        const double height = (plot.bottom() - point.y()) / plot.height();
        return CellIndex{nearestCurve(*shared, axes.y, (*places)[std::size_t(place)], height), place};
    };
    region.cell = [places, id = region.id, axes, plot, shared](int row, int column) {
        const double x = (*places)[std::size_t(column)];
        const Curve& curve = shared->curves[std::size_t(row)];
        Region cell;
        cell.id = QStringLiteral("%1[%2,%3]").arg(id).arg(row).arg(column);
        cell.name = tellAt(*shared, x);
        const double across = plot.left() + axes.x.share(x) * plot.width();
        cell.rect = {std::round(across), plot.top(), 1, plot.height()};
        if (const auto value = valueAt(*shared, curve, x); value && !curve.ghost) {
            cell.value = exact(*value);
            const double height = axes.y.share(scaled(*shared, *value)) * plot.height();
            if (std::isfinite(height)) cell.outline = ringRound({across, plot.bottom() - height});
        }
        if (shared->playhead) cell.seek = x;
        return cell;
    };
    return region;
}

} // namespace widgets
