#include "widgets/views/silhouette.h"

#include "widgets/views/grid.h"
#include "widgets/views/plot_area.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr double LeastHeight = 56;

class SilhouetteView final : public View {
public:
    explicit SilhouetteView(Silhouette what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {count(frame) * 8.0 + 200, canvas.lineHeight(Role::Body) + 2 * line(canvas) + LeastHeight};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), least(canvas, frame).height() + LeastHeight};
    }
    double stretch() const override { return m_what.stretch; }
    bool spare() const override { return m_what.spare; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.sides, m_what.channels}); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Naming naming = frame.naming(m_what.named);
        const QRectF head(rect.left(), rect.top(), rect.width(), canvas.lineHeight(Role::Body));
        canvas.heading(head, m_what.back.isEmpty() ? naming.name : QStringLiteral("‹ ") + naming.name, naming.note);
        if (!m_what.back.isEmpty()) {
            const double wide = canvas.textWidth(naming.name, Role::Body, true) + 24;
            canvas.region(door(QStringLiteral("back"), {head.left(), head.top(), wide, head.height()}, m_what.back, leadsTo(0)));
        }
        const double top = rect.top() + canvas.lineHeight(Role::Body) + line(canvas) + 4;
        const auto all = bodies({rect.left(), top, rect.width(), rect.bottom() - line(canvas) - top}, frame);
        for (std::size_t k = 0; k < all.size(); ++k) {
            const bool made = frame.value(m_what.made, {int(k)}).has_value();
            if (k + 1 < all.size()) paintBetween(canvas, all[k], all[k + 1], made);
            const QColor ink = inkOf(canvas, frame, m_what.channels, canvas.theme().muted);
            canvas.box(all[k], made ? ink : QColor(Qt::transparent), made ? QColor(Qt::transparent) : canvas.theme().control, 1,
                       1);
            if (!m_what.field.isEmpty() && m_what.back.isEmpty())
                canvas.region(door(QStringLiteral("part[%1]").arg(k), all[k],
                                   QStringLiteral("%1: %2").arg(indexName(frame.look(m_what.sides), 0, int(k)), m_what.hint),
                                   leadsTo(int(k) + 1)));
        }
        paintFigures(canvas, frame, m_what.sides, all, rect.top() + canvas.lineHeight(Role::Body) + 4, places);
        paintFigures(canvas, frame, m_what.channels, all, rect.bottom() - line(canvas), places);
    }

private:
    Choice leadsTo(int part) const { return {m_what.field, QString::number(part)}; }
    int count(const Frame& frame) const { return frame.shape(m_what.sides)[0]; }
    static double line(const Canvas& canvas) { return canvas.lineHeight(Role::Note); }
    static double log(const Frame& frame, const std::string& id, int k)
    {
        return 1 + std::log2(std::max(1.0, *frame.value(id, {k})));
    }

    std::vector<QRectF> bodies(QRectF rect, const Frame& frame) const
    {
        std::vector<double> wide, high;
        for (int k = 0; k < count(frame); ++k)
            wide.push_back(log(frame, m_what.channels, k)), high.push_back(log(frame, m_what.sides, k));
        const double unit = 0.55 * rect.width() / std::accumulate(wide.begin(), wide.end(), 0.0);
        const double gap = count(frame) > 1 ? 0.45 * rect.width() / (count(frame) - 1) : 0,
                     most = *std::ranges::max_element(high);
        std::vector<QRectF> all;
        double left = rect.left();
        for (std::size_t k = 0; k < wide.size(); ++k) {
            const double h = std::max(3.0, std::round(rect.height() * high[k] / most)), w = std::round(unit * wide[k]);
            all.emplace_back(std::round(left), std::round(rect.center().y() - h / 2), w, h);
            left += unit * wide[k] + gap;
        }
        return all;
    }
    static void paintBetween(Canvas& canvas, QRectF from, QRectF to, bool made)
    {
        QPainterPath path(from.topRight());
        path.lineTo(to.topLeft()), path.lineTo(to.bottomLeft()), path.lineTo(from.bottomRight());
        QPainter& painter = canvas.painter();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen), painter.setBrush(made ? canvas.theme().line : canvas.theme().sunken);
        painter.drawPath(path);
        painter.restore();
    }
    /// Above or below the bodies, those that differ from the one before, as far as there is room.
    void paintFigures(Canvas& canvas, const Frame& frame, const std::string& id, const std::vector<QRectF>& bodies, double top,
                      Places& places) const
    {
        std::vector<QRectF> rects;
        double free = -1e9, before = -1;
        for (std::size_t k = 0; k < bodies.size(); ++k) {
            const double value = *frame.value(id, {int(k)});
            const QString text = number(value, 0);
            const double wide = std::ceil(canvas.textWidth(text, Role::Note)) + 2;
            const QRectF place(std::round(bodies[k].center().x() - wide / 2), top, wide, line(canvas));
            rects.push_back(place);
            if (value == before || place.left() < free) continue;
            canvas.text(place, text, Role::Note, canvas.theme().text, Qt::AlignCenter);
            before = value, free = place.right() + 6;
        }
        placePoints(canvas, frame, id, std::move(rects), places);
    }

    Silhouette m_what;
};

} // namespace

ViewPtr silhouette(Silhouette what) { return std::make_shared<SilhouetteView>(std::move(what)); }

} // namespace widgets
