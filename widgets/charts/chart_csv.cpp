#include "widgets/charts/chart_csv.h"

#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace widgets {
namespace {

QString field(QString text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    if (plain) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString field(double value)
{
    if (std::isfinite(value)) { // the shortest text with the same bits, also of -0
        char text[32];
        return QString::fromLatin1(text, std::to_chars(text, std::end(text), value).ptr - text);
    }
    return std::isnan(value) ? QStringLiteral("NaN") : value < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity");
}

} // namespace

void writeCsv(QIODevice& device, const std::vector<Chart>& charts)
{
    device.write("chart,curve,x,y\n");
    for (const Chart& chart : charts)
        for (const Curve& curve : chart.curves) {
            const QString front = field(chart.id) + QLatin1Char(',') + field(curve.id) + QLatin1Char(',');
            for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i)
                device.write((front + field(curve.x[i]) + QLatin1Char(',') + field(curve.y[i]) + QLatin1Char('\n')).toUtf8());
        }
}

} // namespace widgets
