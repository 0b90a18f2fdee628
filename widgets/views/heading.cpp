#include "widgets/views/heading.h"

namespace widgets {

double headingHeight(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    return frame.naming(id).name.isEmpty() ? 0 : canvas.lineHeight(Role::Body) + 4;
}

double headingWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    return std::ceil(canvas.textWidth(frame.naming(id).name, Role::Body, true)) + 1;
}

QRectF paintHeading(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id)
{
    const Naming naming = frame.naming(id);
    const double height = headingHeight(canvas, frame, id), width = headingWidth(canvas, frame, id) + 14;
    if (height == 0) return rect;
    const QRectF line(rect.left(), rect.top(), rect.width(), height - 4);
    canvas.text(line, naming.name, Role::Body, canvas.theme().text, Qt::AlignLeft | Qt::AlignVCenter, true);
    if (width + canvas.textWidth(naming.note, Role::Label) <= rect.width())
        canvas.text(line.adjusted(width, 0, 0, 0), naming.note, Role::Label, canvas.theme().muted);
    return rect.adjusted(0, height, 0, 0);
}

double keyHeight(const Canvas& canvas) { return (canvas.theme().projector ? 14 : 8) + 2 + 8 + canvas.lineHeight(Role::Note); }

void paintKey(Canvas& canvas, QPointF topLeft, double width, const Frame& frame, const std::string& id)
{
    const Naming look = frame.look(id);
    canvas.colourKey({topLeft.x(), topLeft.y() + 8, width, 8}, look.scale, frame.bound(id), frame.decimals(id));
}

} // namespace widgets
