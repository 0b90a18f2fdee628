#include "widgets/views/equation.h"

#include "widgets/views/equation_part.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class EquationView final : public View {
public:
    explicit EquationView(Equation what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        const double share = canvas.theme().projector ? 0.36 : 0.42; // of the stage that matrices take at most
        const double height = std::min(tall(canvas, frame, highest(canvas)), share * canvas.area().height());
        return {std::max(width(canvas, frame, leastCell(canvas, frame)), headingWidth(canvas, frame, m_what.named)),
                headingHeight(canvas, frame, m_what.named) + height + name(canvas)};
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto& part : m_what.parts) {
            if (part.column.empty()) drawn.insert(part.id);
            drawn.insert(part.column.begin(), part.column.end());
        }
    }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const QRectF rest = paintHeading(canvas, rect, frame, m_what.named);
        if (m_what.note)
            canvas.text(QRectF(rect.topLeft(), QSizeF(rect.width(), rest.top() - rect.top() - 4)), m_what.note(frame),
                        Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        const bool grids = matrix(frame).isGrid(); // they fill the width, boxes do not fall apart
        const QSizeF cell = grids ? cellOf(canvas, frame, rest.size() - QSizeF(0, name(canvas))) : QSizeF();
        const double height = tall(canvas, frame, cell.height());
        const double spare = std::max(0.0, rest.width() - width(canvas, frame, cell.width()));
        const double count = double(m_what.parts.size());
        const double more = grids ? spare / (count - 1) : std::min(24.0, std::floor(spare / (2 * count)));
        const double top = std::round(rest.top() + std::clamp((rest.height() - height - name(canvas)) / 2, 0.0, height));
        paintMapNames(canvas, frame, {rest.left(), top, rest.width(), height});
        double x = rest.left() + mapNamesWidth(canvas, frame);
        for (const auto& part : m_what.parts) {
            const PartView view(part, frame);
            const double own = view.width(canvas, cell.width()) + (grids ? 0 : more);
            const double sign = &part == &m_what.parts.back() ? 0 : view.signWidth(canvas) + more;
            view.paint(canvas, {std::round(x), top, own, height}, cell, places);
            view.paintSign(canvas, {x + own, top, sign, height});
            x += own + sign;
        }
    }

private:
    static double name(const Canvas& canvas) { return 4 + canvas.lineHeight(Role::Label); }
    static double highest(const Canvas& canvas) { return canvas.theme().projector ? 66 : 60; }
    /// The first part that is cells; without any, just the first.
    PartView matrix(const Frame& frame) const
    {
        const auto found = std::find_if(m_what.parts.begin(), m_what.parts.end(),
                                        [&](const auto& part) { return PartView(part, frame).isGrid(); });
        return {found == m_what.parts.end() ? m_what.parts.front() : *found, frame};
    }
    double tall(const Canvas& canvas, const Frame& frame, double cell) const
    {
        const PartView first = matrix(frame);
        return first.isGrid() ? first.maps() * (first.rows() * cell + MapGap) - MapGap
                              : std::round(1.8 * canvas.lineHeight(Role::Body));
    }
    double width(const Canvas& canvas, const Frame& frame, double cell) const
    {
        double width = mapNamesWidth(canvas, frame);
        for (const auto& part : m_what.parts)
            width += PartView(part, frame).width(canvas, cell) + PartView(part, frame).signWidth(canvas);
        return width;
    }
    /// With smaller cells the names below the matrices would be wider than these.
    double leastCell(const Canvas& canvas, const Frame& frame) const
    {
        double cell = 4;
        for (const auto& part : m_what.parts)
            if (const PartView view(part, frame); view.isGrid())
                cell = std::max(cell, std::ceil(view.width(canvas, 0) / view.columns()));
        return cell;
    }
    /// As large as the room allows, up to a size; where numbers do not fit squares look better.
    QSizeF cellOf(const Canvas& canvas, const Frame& frame, QSizeF room) const
    {
        const PartView first = matrix(frame);
        double columns = 0, others = mapNamesWidth(canvas, frame);
        for (const auto& part : m_what.parts) {
            const PartView view(part, frame);
            (view.isGrid() ? columns : others) += view.isGrid() ? view.columns() : view.width(canvas, 0);
            others += view.signWidth(canvas);
        }
        const double width = std::floor(std::min(canvas.theme().projector ? 78.0 : 60.0, (room.width() - others) / columns));
        const double height = (room.height() - MapGap * (first.maps() - 1)) / (first.maps() * first.rows());
        const double even = std::floor(std::min({width, highest(canvas), height}));
        const bool legible = even >= numberHeight(canvas) && width >= (canvas.theme().projector ? 60 : 44);
        return {legible ? width : even, even};
    }
    AxisNames mapNames(const Frame& frame) const
    {
        const PartView first = matrix(frame);
        AxisNames names;
        for (int map = 0; first.maps() > 1 && map < first.maps(); ++map) names.rows << indexName(frame.look(first.id()), 0, map);
        return names;
    }
    double mapNamesWidth(const Canvas& canvas, const Frame& frame) const { return rowNamesWidth(canvas, mapNames(frame)); }
    void paintMapNames(Canvas& canvas, const Frame& frame, QRectF rect) const
    {
        const QStringList names = mapNames(frame).rows;
        const double each = (rect.height() + MapGap) / std::max(1.0, double(names.size()));
        for (int i = 0; i < names.size(); ++i)
            canvas.text({rect.left(), rect.top() + i * each, rect.width(), each - MapGap}, names[i], Role::Label,
                        canvas.theme().muted);
    }

    Equation m_what;
};

} // namespace

ViewPtr equation(Equation what) { return std::make_shared<EquationView>(std::move(what)); }

} // namespace widgets
