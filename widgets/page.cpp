#include "widgets/page.h"

namespace widgets {
namespace {

constexpr double SmallestWidth = 904, SmallestHeight = 592;    // of a page in a window of 960 x 600 and up
constexpr double ProjectorWidth = 1600, ProjectorHeight = 932; // where the projector's type sizes are defined

double scaleOf(QSizeF size, const Theme& theme)
{
    if (theme.projector) return std::min(size.width() / ProjectorWidth, size.height() / ProjectorHeight);
    return std::min({1.0, size.width() / SmallestWidth, size.height() / SmallestHeight});
}

void paintHeader(Canvas& canvas, QRectF rect, const Page& page)
{
    const Theme& theme = canvas.theme();
    const double width = canvas.textWidth(page.title, Role::Title, true);
    canvas.text(rect, page.title, Role::Title, theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
    const Role role = theme.projector ? Role::Body : Role::Label;
    const QRectF rest = rect.adjusted(width + 16, 0, -page.headerRight, 0);
    // both on one baseline: the smaller text sits lower by the difference of the descents
    const double lower = (QFontMetricsF(theme.font(Role::Title, true)).descent() - QFontMetricsF(theme.font(role)).descent()) / 2;
    if (canvas.textWidth(page.idea, role) <= rest.width())
        canvas.text(rest.translated(0, lower + 1), page.idea, role, theme.muted);
}

} // namespace

PageLayout layoutPage(QSizeF size, const Theme& theme)
{
    PageLayout layout;
    layout.scale = scaleOf(size, theme);
    const double width = size.width() / layout.scale, height = size.height() / layout.scale;
    const bool roomy = width >= 1000 && height >= 860;
    const double header = theme.projector ? 112 : roomy ? 72 : 56;
    const double caption = theme.projector || roomy ? 80 : 56;
    const double margin = theme.projector ? 64 : roomy ? 32 : 24;
    const double stage = height - header - caption;
    // a very wide stage would tear the picture apart: keep it together in the middle
    const double content = theme.projector ? width - 2 * margin : std::min(width - 2 * margin, std::max(936.0, 1.5 * stage));
    const double left = std::floor((width - content) / 2);
    layout.header = {left, 0, content, header};
    layout.stage = {left, header, content, stage};
    layout.caption = {left, height - caption, content, caption};
    return layout;
}

std::vector<Region> paintPage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page)
{
    const PageLayout layout = layoutPage(size, theme);
    painter.fillRect(QRectF(QPointF(), size), theme.raised);
    painter.save();
    painter.scale(layout.scale, layout.scale);
    Canvas canvas(painter, theme, layout.stage);
    paintHeader(canvas, layout.header, page);
    canvas.paragraph(layout.caption, page.lead, page.caption, Role::Caption, theme.text);
    page.stage(canvas);
    painter.restore();
    return canvas.regions();
}

} // namespace widgets
