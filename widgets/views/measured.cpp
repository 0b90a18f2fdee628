#include "widgets/views/measured.h"

namespace widgets {

bool isMeasured(const Frame& frame, const std::string& id)
{
    const auto making = frame.tape().at(id, frame.step());
    return making && making->quantity.isMeasured();
}

void markMeasured(Canvas& canvas, QRectF number)
{
    const double y = number.center().y() + 0.42 * canvas.lineHeight(Role::Cell);
    canvas.line({number.left(), y}, {number.right(), y}, canvas.theme().muted, 1.5, Qt::DotLine);
}

} // namespace widgets
