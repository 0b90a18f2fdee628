#include "widgets/chart_regions.h"

#include "widgets/chart_curve.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace widgets {
namespace {

/// Six significant digits: more than a picture shows, and still to be taken in at a glance.
QString rounded(double value) { return exact(QString::number(value, 'g', 6).toDouble()); }

QString readable(double value)
{
    if (!std::isfinite(value)) return number(value);
    QString text = rounded(value);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

/// "step 500: test 0.078, train 0.076"; what lies beyond the playhead is not told.
QString tellAt(const Chart& chart, double x)
{
    QStringList values;
    for (const Curve& curve : chart.curves) {
        if (!curve.ghost && !chart.later && chart.playhead && x > *chart.playhead) continue;
        const auto at = lastAt(curve, x);
        if (at && curve.x[*at] == x) values << (curve.name + QLatin1Char(' ') + readable(curve.y[*at])).trimmed();
    }
    const QString place = (chart.xName + QLatin1Char(' ') + readable(x)).trimmed();
    return values.isEmpty() ? place : place + QStringLiteral(": ") + values.join(QStringLiteral(", "));
}

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

int nearest(const std::vector<double>& places, double x)
{
    const auto next = std::lower_bound(places.begin(), places.end(), x);
    if (next == places.begin()) return 0;
    if (next == places.end()) return int(places.size()) - 1;
    return int(next - places.begin()) - (x - next[-1] <= *next - x);
}

} // namespace

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
    region.rows = 1, region.columns = int(places->size());
    region.asOne = true; // the playhead walks in it
    region.cellAt = [places, axis = axes.x, plot](QPointF point) {
        const double share = (point.x() - plot.left()) / plot.width();
        return CellIndex{0, nearest(*places, axis.low + share * (axis.high - axis.low))};
    };
    region.cell = [places, id = region.id, axis = axes.x, plot, shared = std::make_shared<const Chart>(chart)](int, int column) {
        const double x = (*places)[std::size_t(column)];
        Region cell;
        cell.id = QStringLiteral("%1[0,%2]").arg(id).arg(column);
        cell.name = tellAt(*shared, x);
        cell.rect = {std::round(plot.left() + axis.share(x) * plot.width()), plot.top(), 1, plot.height()};
        if (shared->playhead) cell.seek = x;
        return cell;
    };
    return region;
}

} // namespace widgets
