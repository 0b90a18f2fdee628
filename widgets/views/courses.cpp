#include "widgets/views/courses.h"

#include "widgets/views/grid.h"
#include "widgets/views/ledger.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class CoursesView final : public View {
public:
    explicit CoursesView(Courses what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {names(canvas, frame) + count(frame) * column(canvas, frame), heightOf(canvas, 1)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), heightOf(canvas, 1.8)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double name = names(canvas, frame), header = line(canvas);
        const double wide = std::floor((rect.width() - name) / count(frame));
        const double high = std::floor((rect.height() - header) / double(m_what.ids.size()));
        const Naming look = frame.look(m_what.ids.front());
        for (int i = 0; i < count(frame); ++i)
            canvas.text({rect.left() + name + i * wide, rect.top(), wide, header}, indexName(look, 0, i), Role::Label,
                        canvas.theme().muted, Qt::AlignCenter);
        for (std::size_t k = 0; k < m_what.ids.size(); ++k) {
            const QRectF strip(rect.left(), rect.top() + header + double(k) * high, name, high);
            canvas.text(QRectF(strip.topLeft(), QSizeF(name, line(canvas) - 2)), frame.naming(m_what.ids[k]).name, Role::Label,
                        canvas.theme().muted);
            paintStrip(canvas, {strip.right(), strip.top(), wide * count(frame), high}, frame, m_what.ids[k], places);
        }
    }

private:
    static double line(const Canvas& canvas) { return std::round(1.5 * canvas.theme().font(Role::Cell).pixelSize()); }
    /// `share`: of each strip, in lines.
    double heightOf(const Canvas& canvas, double share) const { return line(canvas) * (1 + share * double(m_what.ids.size())); }
    int count(const Frame& frame) const { return frame.shape(m_what.ids.front())[0]; }
    double names(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const std::string& id : m_what.ids) widest = std::max(widest, canvas.textWidth(frame.naming(id).name, Role::Label));
        return std::ceil(widest) + 16;
    }
    double column(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const std::string& id : m_what.ids) widest = std::max(widest, frame.numberWidth(canvas, id));
        return std::ceil(widest) + 16;
    }

    void paintStrip(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id, Places& places) const
    {
        const double wide = rect.width() / count(frame), top = rect.top() + line(canvas);
        std::vector<QRectF> figures;
        for (int i = 0; i < count(frame); ++i) {
            const double room = std::min(wide, column(canvas, frame)) - 8;
            const QRectF cell(rect.left() + (i + 0.5) * wide - room / 2, rect.top(), room, line(canvas) - 2);
            figures.push_back(paintFigure(canvas, frame, id, {i}, cell, Qt::AlignCenter));
        }
        for (QRectF& figure : figures) figure.adjust(-2, -3, 2, 3); // a frame keeps clear of the number
        Place& place = places[id];
        place.rect = figures.front() | figures.back(), place.rows = int(figures.size());
        place.own = std::make_shared<const std::vector<QRectF>>(std::move(figures));
        const QRectF plot(rect.left(), top + 7, rect.width(), rect.bottom() - top - 13);
        if (plot.height() >= 6) paintCourse(canvas, plot, frame, id);
    }
    static void paintCourse(Canvas& canvas, QRectF plot, const Frame& frame, const std::string& id)
    {
        const Theme& theme = canvas.theme();
        const int n = frame.shape(id)[0];
        double low = std::min(0.0, frame.extent(id).least), high = frame.extent(id).most;
        for (int i = 0; i < n; ++i)
            if (const auto y = frame.value(id, {i}); y && std::isfinite(*y)) low = std::min(low, *y), high = std::max(high, *y);
        const auto at = [&](int i, double y) {
            return QPointF(plot.left() + (i + 0.5) * plot.width() / n, plot.bottom() - (y - low) / (high - low) * plot.height());
        };
        const double half = plot.width() / n / 2, zero = std::round(at(0, 0).y()) + 0.5;
        canvas.line({plot.left() + half / 2, zero}, {plot.right() - half / 2, zero}, theme.line, 1);
        std::optional<QPointF> before;
        std::vector<QPointF> points;
        for (int i = 0; i < n; ++i) {
            const auto y = frame.value(id, {i});
            const auto here = y && std::isfinite(*y) ? std::optional(at(i, *y)) : std::nullopt;
            if (before && here) canvas.line(*before, *here, inkOf(canvas, frame, id, theme.muted), 2);
            if (here) points.push_back(*here);
            before = here;
        }
        for (const QPointF& point : points) {
            const double r = theme.stroke(3.5);
            canvas.box({point.x() - r, point.y() - r, 2 * r, 2 * r}, inkOf(canvas, frame, id, theme.text), Qt::transparent, 0, r);
        }
    }

    Courses m_what;
};

} // namespace

ViewPtr courses(Courses what) { return std::make_shared<CoursesView>(std::move(what)); }

} // namespace widgets
