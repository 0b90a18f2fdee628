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
        const Theme& theme = canvas.theme();
        area.paintAxes(canvas);
        paintOthers(canvas, area, frame);
        paintPoints(canvas, area);
        const auto at = [&frame](const auto& f) { return [&frame, &f](double x) { return f(frame, x); }; };
        if (m_what.derivative) paintLine(canvas, area, at(m_what.derivative), slopeInk(canvas, frame), 2.4);
        paintLine(canvas, area, at(m_what.f), inkOf(canvas, frame, m_what.y.id, theme.text), 2.4);
        const QRectF head(rect.left(), rect.top(), rect.width(), canvas.lineHeight(Role::Label));
        if (!m_what.named.empty()) canvas.text(head, frame.naming(m_what.named).name, Role::Label, theme.muted);
        if (m_what.derivative) paintKey(canvas, head, frame);
        paintProbe(canvas, area, frame);
        paintNameOfOther(canvas, area, frame);
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
        const double above = m_what.named.empty() && !m_what.derivative
                                 ? 8
                                 : canvas.lineHeight(Role::Label) + canvas.lineHeight(Role::Note) / 2 + 4;
        return {QRectF(rect.adjusted(margins.width(), above, -20, -margins.height()).toRect()), x, y};
    }
    /// Where it leaves the axes it is cut off; where it is no number, it has a gap.
    static void paintLine(Canvas& canvas, const PlotArea& area, const std::function<double(double)>& f, QColor ink, double width)
    {
        std::vector<QPolygonF> lines(1);
        const int points = std::max(2, int(area.rect().width() / 2));
        for (int i = 0; i <= points; ++i) {
            const double x = area.x().low + (area.x().high - area.x().low) * i / points, y = f(x);
            if (std::isfinite(y)) lines.back() << area.at(x, y);
            else lines.emplace_back();
        }
        canvas.painter().save();
        canvas.painter().setClipRect(area.rect().adjusted(-2, -2, 2, 2));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(QPen(ink, canvas.theme().stroke(width)));
        for (const QPolygonF& line : lines) canvas.painter().drawPolyline(line);
        canvas.painter().restore();
    }
    /// A single one may have a name, the note of the picture.
    QString nameOfOther(const Frame& frame) const
    {
        return m_what.named.empty() || m_what.others.size() != 1 ? QString() : frame.naming(m_what.named).note;
    }
    void paintOthers(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        const bool named = !nameOfOther(frame).isEmpty();
        QColor ink = canvas.theme().control;
        if (!named) ink.setAlphaF(0.45F);
        for (const auto& other : m_what.others) paintLine(canvas, area, other, ink, named ? 1.6 : 1.2);
    }
    /// On its left end, and over the grid and the lines of the probe.
    void paintNameOfOther(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        const QString name = nameOfOther(frame);
        if (name.isEmpty()) return;
        const QPointF end = area.at(area.x().low, m_what.others.front()(area.x().low));
        const double line = canvas.lineHeight(Role::Label);
        const double above = std::round(end.y()) - line - 2, top = above < area.rect().top() ? std::round(end.y()) + 3 : above;
        const QRectF place(end.x() + 8, top, canvas.textWidth(name, Role::Label) + 2, line);
        canvas.box(place, canvas.theme().raised, Qt::transparent, 0, 0);
        canvas.text(place, name, Role::Label, canvas.theme().muted);
    }
    QColor slopeInk(const Canvas& canvas, const Frame& frame) const
    {
        return inkOf(canvas, frame, m_what.slope.id, canvas.theme().categorical[1]);
    }
    /// A piece of each line and its symbol, at the right end of the heading's line.
    void paintKey(Canvas& canvas, QRectF head, const Frame& frame) const
    {
        double right = head.right();
        for (const std::string& id : {m_what.slope.id, m_what.y.id}) {
            const double width = std::ceil(symbolWidth(canvas, frame, id));
            paintSymbol(canvas, {right - width, head.top(), width, head.height()}, frame, id);
            const double middle = std::round(head.center().y());
            canvas.line({right - width - 30, middle}, {right - width - 8, middle}, inkOf(canvas, frame, id, canvas.theme().text),
                        2.4);
            right -= width + 48;
        }
    }
    std::optional<double> value(const Frame& frame, const ElementOf& element) const
    {
        return element.id.empty() || !frame.isThere(element.id) ? std::nullopt : frame.value(element.id, element.at);
    }
    void paintPoints(Canvas& canvas, const PlotArea& area) const
    {
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(canvas.theme().muted);
        const double radius = canvas.theme().stroke(3.5);
        for (const QPointF& point : m_what.points) canvas.painter().drawEllipse(area.at(point.x(), point.y()), radius, radius);
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
        const auto slope = value(frame, m_what.slope), y = value(frame, m_what.y);
        if (slope) paintTangent(canvas, area, *x, fx, *slope, slopeInk(canvas, frame));
        if (y) canvas.line(top, {area.rect().left(), top.y()}, theme.control, 1.5, Qt::DashLine);
        if (slope && m_what.derivative)
            paintPoint(canvas, area.at(*x, std::clamp(*slope, area.y().low, area.y().high)), slopeInk(canvas, frame));
        paintPoint(canvas, top, y ? theme.text : theme.control);
    }
    static void paintPoint(Canvas& canvas, QPointF at, QColor ink)
    {
        canvas.painter().setPen(QPen(canvas.theme().raised, canvas.theme().stroke(2)));
        canvas.painter().setBrush(ink);
        canvas.painter().drawEllipse(at, canvas.theme().stroke(5), canvas.theme().stroke(5));
    }
    static void paintTangent(Canvas& canvas, const PlotArea& area, double x, double y, double slope, QColor ink)
    {
        const double half = (area.x().high - area.x().low) / 8;
        canvas.painter().save();
        canvas.painter().setClipRect(area.rect());
        canvas.line(area.at(x - half, y - slope * half), area.at(x + half, y + slope * half), ink, 2.4);
        canvas.painter().restore();
    }

    FunctionCurve m_what;
};

} // namespace

ViewPtr curve(FunctionCurve what) { return std::make_shared<CurveView>(std::move(what)); }

} // namespace widgets
