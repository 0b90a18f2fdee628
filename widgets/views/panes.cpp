#include "widgets/views/heading.h"
#include "widgets/views/level_plot.h"

#include <algorithm>

namespace widgets {
namespace {

class PanesView final : public View {
public:
    explicit PanesView(Panes what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return size(canvas, frame, 60, 24); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return size(canvas, frame, 120, 56); }
    bool spare() const override { return m_what.spare; }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double n = double(m_what.ids.size()), wide = std::floor((rect.width() - (n - 1) * Gap) / n);
        for (std::size_t i = 0; i < m_what.ids.size(); ++i) {
            const std::string& id = m_what.ids[i];
            const QRectF pane(rect.left() + double(i) * (wide + Gap), rect.top(), wide, rect.height());
            QRectF rest = paintHeading(canvas, pane, frame, id);
            rest.setHeight(rest.height() - keyHeight(canvas));
            if (!frame.isThere(id) || !frame.value(id, engine::Indices(frame.shape(id).size(), 0))) { // nothing of it yet
                canvas.box(rest, Qt::transparent, canvas.theme().line);
                continue;
            }
            Place place = shapedPlace(frame, id);
            place.rect = rest;
            paintRim(canvas, place);
            paintCells(canvas, frame, id, place, places, {.numbers = false, .asImage = true});
            paintKey(canvas, rest.bottomLeft(), std::min(rest.width(), 200.0), frame, id);
        }
    }

private:
    static constexpr double Gap = 24;

    QSizeF size(const Canvas& canvas, const Frame& frame, double wide, double high) const
    {
        double width = 0, heading = 0;
        for (const std::string& id : m_what.ids) {
            width = std::max({width, wide, headingWidth(canvas, frame, id)});
            heading = std::max(heading, headingHeight(canvas, frame, id));
        }
        const double n = double(m_what.ids.size());
        return {n * width + (n - 1) * Gap, heading + high + keyHeight(canvas)};
    }

    Panes m_what;
};

} // namespace

ViewPtr panes(Panes what) { return std::make_shared<PanesView>(std::move(what)); }

} // namespace widgets
