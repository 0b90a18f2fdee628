#include "lessons/numbered.h"

#include <QCoreApplication>

namespace lessons {
namespace {

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(axes)
};

} // namespace

std::vector<QStringList> pictureAxes() { return {{AxisWords::tr("row")}, {AxisWords::tr("column")}}; }

std::vector<QStringList> mapAxes(QStringList maps)
{
    if (maps.isEmpty()) maps << AxisWords::tr("map");
    return {std::move(maps), {AxisWords::tr("row")}, {AxisWords::tr("column")}};
}

} // namespace lessons
