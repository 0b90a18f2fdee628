#include "widgets/views/bars.h"

#include <algorithm>
#include <cmath>

namespace widgets {

double barsWidth() { return 48; }

void paintBars(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place)
{
    const Theme& theme = canvas.theme();
    const double bound = frame.bound(id), room = barsWidth() - 8;
    const bool isSigned = frame.look(id).scale == Scale::Diverging;
    for (int row = 0; row < place.rows; ++row) {
        const QRectF cell = place.cell(row, 0);
        const double height = std::min(8.0, std::round(cell.height() / 3));
        const QRectF bar(place.rect.right() + 6, std::round(cell.center().y() - height / 2), room, height);
        canvas.box(bar, theme.sunken, Qt::transparent, 0, 2);
        const auto value = frame.value(id, {row});
        if (!value || bound <= 0) continue;
        const double share = std::clamp(*value / bound, -1.0, 1.0), zero = bar.left() + (isSigned ? room / 2 : 0);
        const double length = share * (isSigned ? room / 2 : room);
        canvas.box(QRectF(zero + std::min(0.0, length), bar.top(), std::abs(length), height),
                   inkOf(canvas, frame, id, theme.text), Qt::transparent, 0, 2);
    }
}

} // namespace widgets
