#include "widgets/views/plot_area.h"
#include "widgets/views/plots.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class CurveView final : public View {
public:
    explicit CurveView(FunctionCurve what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas&, const Frame&) const override { return {140, 120}; }
    QSizeF comfortable(const Canvas&, const Frame&) const override { return {260, 200}; }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>&) const override {} // the probe moves: its numbers stand in another view
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        const PlotArea area = areaIn(canvas, rect, frame);
        area.paintAxes(canvas);
        QPolygonF line;
        const int points = std::max(2, int(area.rect().width() / 2));
        for (int i = 0; i <= points; ++i) {
            const double x = m_what.from + (m_what.to - m_what.from) * i / points;
            line << area.at(x, std::clamp(m_what.f(frame, x), area.y().low, area.y().high));
        }
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(QPen(inkOf(canvas, frame, m_what.y.id, canvas.theme().text), canvas.theme().stroke(2.4)));
        canvas.painter().drawPolyline(line);
        const double height = canvas.lineHeight(Role::Label);
        if (!m_what.named.empty())
            canvas.text({rect.left(), rect.top(), rect.width(), height}, frame.naming(m_what.named).name, Role::Label,
                        canvas.theme().muted);
        paintProbe(canvas, area, frame);
    }

private:
    PlotArea areaIn(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        double low = m_what.low, high = m_what.high;
        for (int i = 0; m_what.low == m_what.high && i <= 200; ++i) {
            const double y = m_what.f(frame, m_what.from + (m_what.to - m_what.from) * i / 200);
            if (std::isfinite(y)) low = std::min(low, y), high = std::max(high, y);
        }
        const Axis x = closeAxis(m_what.from, m_what.to, false), y = niceAxis(low, high);
        const QSizeF margins = PlotArea::margins(canvas, y);
        const double above = m_what.named.empty() ? 8 : canvas.lineHeight(Role::Label) + 6;
        return {QRectF(rect.adjusted(margins.width(), above, -20, -margins.height()).toRect()), x, y};
    }
    std::optional<double> value(const Frame& frame, const ElementOf& element) const
    {
        return element.id.empty() || !frame.isThere(element.id) ? std::nullopt : frame.value(element.id, element.at);
    }
    /// From x up to the curve and over to y; the tangent if its slope is known.
    void paintProbe(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        const auto x = value(frame, m_what.x);
        if (!x || *x < area.x().low || *x > area.x().high) return;
        const Theme& theme = canvas.theme();
        const double fx = m_what.f(frame, *x), zero = std::clamp(0.0, area.y().low, area.y().high);
        const QPointF foot = area.at(*x, zero), top = area.at(*x, std::clamp(fx, area.y().low, area.y().high));
        canvas.line(foot, top, theme.control, 1.5, Qt::DashLine);
        if (const auto slope = value(frame, m_what.slope)) paintTangent(canvas, area, *x, fx, *slope);
        const auto y = value(frame, m_what.y);
        if (y) canvas.line(top, {area.rect().left(), top.y()}, theme.control, 1.5, Qt::DashLine);
        canvas.painter().setPen(QPen(theme.raised, theme.stroke(2)));
        canvas.painter().setBrush(y ? theme.text : theme.control);
        canvas.painter().drawEllipse(top, theme.stroke(5), theme.stroke(5));
    }
    static void paintTangent(Canvas& canvas, const PlotArea& area, double x, double y, double slope)
    {
        const double half = (area.x().high - area.x().low) / 8;
        canvas.painter().save();
        canvas.painter().setClipRect(area.rect());
        canvas.line(area.at(x - half, y - slope * half), area.at(x + half, y + slope * half), canvas.theme().categorical[1], 2.4);
        canvas.painter().restore();
    }

    FunctionCurve m_what;
};

} // namespace

ViewPtr curve(FunctionCurve what) { return std::make_shared<CurveView>(std::move(what)); }

} // namespace widgets
