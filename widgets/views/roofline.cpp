#include "widgets/views/roofline.h"

#include "widgets/views/log_plot.h"
#include "widgets/views/measured.h"

#include <QLineF>

#include <algorithm>

namespace widgets {
namespace {

QString powerText(double exponent) { return number(std::pow(10.0, exponent), std::max(0, -int(exponent))); }

class RooflineView final : public View {
public:
    explicit RooflineView(Roofline what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return {20 * canvas.lineHeight(Role::Note), 10.5 * canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.peak, m_what.slope, m_what.ridge}); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Naming naming = frame.naming(m_what.named);
        const PlotArea area = paintLogPlot(canvas, rect, naming.name, naming.note, number(std::pow(10.0, m_what.top), 0),
                                           figureLine(canvas) + canvas.lineHeight(Role::Note), exponents(-1.5, 2.6),
                                           exponents(-1, m_what.top), powerText, powerText);
        paintRoofs(canvas, frame, area);
        paintFigures(canvas, frame, rect, places);
        const auto discs = placesOfDiscs(canvas, frame, area);
        for (int op = 0; op < int(discs.size()); ++op)
            if (op != m_what.shown) paintOperator(canvas, frame, area, op, discs[std::size_t(op)]);
        if (m_what.shown >= 0) paintOperator(canvas, frame, area, m_what.shown, discs[std::size_t(m_what.shown)]);
    }

private:
    void paintRoofs(Canvas& canvas, const Frame& frame, const PlotArea& area) const
    {
        const auto peak = frame.value(m_what.peak, {}), slope = frame.value(m_what.slope, {});
        if (!peak) return;
        const double high = std::log10(*peak), ridge = slope ? high - std::log10(*slope) : area.x().low;
        const QColor ink = canvas.theme().text;
        canvas.line(area.at(ridge, high), area.at(area.x().high, high), ink, 2.5);
        if (!slope) return;
        const double foot = std::max(area.x().low, area.y().low - std::log10(*slope));
        canvas.line(area.at(foot, foot + std::log10(*slope)), area.at(ridge, high), ink, 2.5);
        canvas.line(area.at(ridge, high), area.at(ridge, area.y().low), canvas.theme().control, 1.5, Qt::DashLine);
        paintSides(canvas, frame, area, area.at(ridge, 0).x());
    }
    /// Above the plot, where no operator can be.
    void paintSides(Canvas& canvas, const Frame& frame, const PlotArea& area, double x) const
    {
        const double line = canvas.lineHeight(Role::Note), y = area.rect().top() - line;
        canvas.text({area.rect().left(), y, x - area.rect().left() - 10, line}, frame.called(m_what.left), Role::Note,
                    canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        canvas.text({x + 10, y, area.rect().right() - x - 10, line}, frame.called(m_what.right), Role::Note,
                    canvas.theme().muted);
    }
    static double figureLine(const Canvas& canvas) { return canvas.lineHeight(Role::Label) + 6; }
    /// In a row below the heading.
    void paintFigures(Canvas& canvas, const Frame& frame, QRectF rect, Places& places) const
    {
        const double third = rect.width() / 3, top = rect.top() + canvas.lineHeight(Role::Body) + 4;
        QRectF row(rect.left(), top, third, figureLine(canvas));
        for (const std::string& id : {m_what.peak, m_what.slope, m_what.ridge}) {
            paintFigure(canvas, frame, id, row, places);
            row.translate(third, 0);
        }
    }
    static void paintFigure(Canvas& canvas, const Frame& frame, const std::string& id, QRectF row, Places& places)
    {
        const Naming naming = frame.naming(id);
        const double name = std::ceil(canvas.textWidth(naming.name, Role::Label)) + 8;
        canvas.text({row.left(), row.top(), name, row.height()}, naming.name, Role::Label, canvas.theme().muted);
        const auto value = frame.value(id, {});
        const QString figure = value ? number(*value, 1) : QStringLiteral("888.8");
        const double width = std::ceil(canvas.textWidth(figure, Role::Label, true)) + 2;
        const QRectF place(row.left() + name, row.top(), width, row.height());
        if (value) {
            canvas.text(place, figure, Role::Label, canvas.theme().text, Qt::AlignLeft | Qt::AlignVCenter, true);
            canvas.text({place.right() + 10, row.top(), row.right() - place.right() - 10, row.height()}, naming.note, Role::Label,
                        canvas.theme().text);
            if (isMeasured(frame, id)) markMeasured(canvas, place);
        } else canvas.box(place.adjusted(0, 3, 0, -3), Qt::transparent, canvas.theme().control, 1);
        placePoints(canvas, frame, id, {place.adjusted(-4, 1, 4, -1)}, places);
    }

    static double radius(const Canvas& canvas) { return std::ceil(0.62 * canvas.lineHeight(Role::Note)); }
    /// Where `rate` of an operator is; what is off the scale is at its end.
    static QPointF placeOf(const PlotArea& area, double intensity, double rate)
    {
        return area.at(std::log10(intensity), std::clamp(std::log10(rate), area.y().low, area.y().high));
    }
    /// Each at its intensity and rate, or as near beside it as is free; none that is not measured yet.
    std::vector<std::optional<QPointF>> placesOfDiscs(const Canvas& canvas, const Frame& frame, const PlotArea& area) const
    {
        std::vector<std::optional<QPointF>> discs(std::size_t(frame.shape(m_what.bound)[0]));
        const double apart = 2 * radius(canvas);
        const auto isFree = [&](QPointF at) {
            return std::ranges::none_of(discs, [&](const auto& disc) { return disc && QLineF(*disc, at).length() < apart; });
        };
        for (int op = 0; op < int(discs.size()); ++op) {
            const auto there = measuredAt(frame, area, op);
            if (!there) continue;
            QPointF at(there->x(), std::min(there->y(), area.rect().bottom() - apart / 2 - 1));
            for (int i = 1; !isFree(at); ++i) at.setX(there->x() + (i % 2 ? 1 : -1) * ((i + 1) / 2) * apart / 4);
            discs[std::size_t(op)] = at;
        }
        return discs;
    }
    std::optional<QPointF> measuredAt(const Frame& frame, const PlotArea& area, int op) const
    {
        const auto intensity = frame.value(m_what.intensity, {op}), rate = frame.value(m_what.rate, {op});
        return intensity && rate ? std::optional(placeOf(area, *intensity, *rate)) : std::nullopt;
    }
    /// A disc that stands aside leaves a point where its number is.
    void paintOperator(Canvas& canvas, const Frame& frame, const PlotArea& area, int op, std::optional<QPointF> disc) const
    {
        const auto intensity = frame.value(m_what.intensity, {op}), bound = frame.value(m_what.bound, {op});
        if (!intensity || !bound) return;
        const bool shown = op == m_what.shown;
        const QColor ink = shown ? canvas.theme().text : canvas.theme().muted;
        const double r = canvas.theme().stroke(5), width = shown ? 2.5 : 1.5;
        const auto dot = [&](QPointF at, double radius, QColor fill) {
            canvas.box(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), fill, ink, width, radius);
        };
        const QPointF at = placeOf(area, *intensity, *bound);
        if (const auto measured = measuredAt(frame, area, op); measured && disc) {
            canvas.line(at, *measured, ink, width), canvas.line(*measured, *disc, ink, width);
            dot(*measured, r / 2, ink);
        }
        dot(at, r, canvas.theme().raised);
        if (disc) paintDisc(canvas, frame, *disc, op);
    }
    void paintDisc(Canvas& canvas, const Frame& frame, QPointF at, int op) const
    {
        const Theme& theme = canvas.theme();
        const bool shown = op == m_what.shown;
        const double r = radius(canvas);
        const QRectF disc(at - QPointF(r, r), QSizeF(2 * r, 2 * r));
        canvas.box(disc, shown ? theme.text : theme.raised, shown ? theme.text : theme.muted, 1.5, r);
        canvas.text(disc, QString::number(op + 1), Role::Note, shown ? theme.raised : theme.text, Qt::AlignCenter, shown);
        Region region;
        region.id = QStringLiteral("point[%1]").arg(op), region.rect = disc;
        region.name = indexName(frame.look(m_what.rate), 0, op);
        if (op < m_what.choices.size()) region.choice = Choice{m_what.field, m_what.choices[op]}, region.isDoor = true;
        canvas.region(std::move(region));
    }

    Roofline m_what;
};

} // namespace

ViewPtr roofline(Roofline what) { return std::make_shared<RooflineView>(std::move(what)); }

} // namespace widgets
