#include "widgets/canvas/page.h"

namespace widgets {
namespace {

constexpr double SmallestWidth = 904, SmallestHeight = 592;    // of a page in a window of 960 x 600 and up
constexpr double LowestStrip = 112;                            // in which a chart can still be read
constexpr double ProjectorWidth = 1280, ProjectorHeight = 972; // a page that has room for the projector's type sizes

double scaleOf(QSizeF size, const Theme& theme)
{
    if (theme.projector) return std::min(size.width() / ProjectorWidth, size.height() / ProjectorHeight);
    return std::min({1.0, size.width() / SmallestWidth, size.height() / SmallestHeight});
}

void paintHeader(Canvas& canvas, QRectF rect, const Page& page)
{
    const Theme& theme = canvas.theme();
    const QString title =
        QFontMetricsF(theme.font(Role::Title, true)).elidedText(page.title, Qt::ElideRight, rect.width() - page.headerRight - 8);
    const double width = canvas.textWidth(title, Role::Title, true);
    canvas.text(rect, title, Role::Title, theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
    const Role role = theme.projector ? Role::Body : Role::Label;
    const QRectF rest = rect.adjusted(width + 16, 0, -page.headerRight, 0);
    // both on one baseline: the smaller text sits lower by the difference of the descents
    const double lower = (QFontMetricsF(theme.font(Role::Title, true)).descent() - QFontMetricsF(theme.font(role)).descent()) / 2;
    if (canvas.textWidth(page.idea, role) <= rest.width())
        canvas.text(rest.translated(0, lower + 1), page.idea, role, theme.muted);
}

/// The strip at the foot of the stage, in columns as wide as the charts' shares say.
void placeCharts(PageLayout& layout, double height, const std::vector<Chart>& charts)
{
    constexpr double Gap = 32;
    double shares = 0, left = layout.stage.left();
    for (const Chart& chart : charts) shares += chart.share;
    const double width = layout.stage.width() - Gap * double(charts.size() - 1);
    layout.stage.setHeight(layout.stage.height() - height);
    for (const Chart& chart : charts) {
        const double own = width * chart.share / shares;
        layout.charts.push_back({std::round(left), layout.stage.bottom() + 8, std::floor(own), height - 8});
        left += own + Gap;
    }
}

} // namespace

PageLayout layoutPage(QSizeF size, const Theme& theme, const Page& page)
{
    PageLayout layout;
    layout.scale = scaleOf(size, theme);
    const double width = size.width() / layout.scale, height = size.height() / layout.scale;
    const bool roomy = width >= 1000 && height >= 860;
    const double header = theme.projector ? 112 : roomy ? 72 : 56;
    const double caption = theme.projector ? 120 : roomy ? 80 : 56; // three lines, or two
    const double margin = theme.projector ? 64 : roomy ? 32 : 24;
    const double stage = height - header - caption;
    // a very wide stage would tear the picture apart: keep it together in the middle
    const double widest = (theme.projector ? 2.4 : 1.5) * stage;
    const double content = std::min(width - 2 * margin, std::max(936.0, widest));
    const double left = std::floor((width - content) / 2);
    layout.header = {left, 0, content, header};
    layout.stage = {left, header, content, stage};
    layout.caption = {left, height - caption, content, caption};
    const double strip = std::min(roomy ? 200.0 : 152.0, stage - page.lowestStage);
    if (!page.charts.empty() && !theme.projector && strip >= LowestStrip) placeCharts(layout, strip, page.charts);
    return layout;
}

std::vector<Region> paintStage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page)
{
    if (page.pin && theme.spot != theme.control) { // another number has the focus: that of the step steps back
        Theme quiet = theme;
        quiet.spot = theme.control, quiet.spotFill = theme.sunken;
        return paintStage(painter, size, quiet, page);
    }
    const PageLayout layout = layoutPage(size, theme, page);
    painter.fillRect(QRectF(QPointF(), size), theme.raised);
    painter.save();
    painter.scale(layout.scale, layout.scale);
    Canvas canvas(painter, theme, layout.stage);
    paintHeader(canvas, layout.header, page);
    canvas.paragraph(layout.caption, page.lead, page.caption, Role::Caption, theme.text, page.warns ? theme.warn : theme.text);
    canvas.hide(page.hidden);
    page.stage(canvas);
    painter.restore();
    return canvas.regions();
}

std::vector<Region> paintCharts(QPainter& painter, QSizeF size, const Theme& theme, const Page& page)
{
    const PageLayout layout = layoutPage(size, theme, page);
    painter.save();
    painter.scale(layout.scale, layout.scale);
    Canvas canvas(painter, theme, layout.stage);
    for (std::size_t i = 0; i < layout.charts.size(); ++i) paintChart(canvas, layout.charts[i], page.charts[i]);
    painter.restore();
    return canvas.regions();
}

std::vector<Region> paintPage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page)
{
    std::vector<Region> regions = paintStage(painter, size, theme, page);
    const std::vector<Region> charts = paintCharts(painter, size, theme, page);
    regions.insert(regions.end(), charts.begin(), charts.end());
    return regions;
}

} // namespace widgets
