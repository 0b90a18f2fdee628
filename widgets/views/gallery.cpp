#include "widgets/views/cells.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Smallest = 24, Comfortable = 72, Thumbnail = 40; ///< sides of maps
constexpr double Single = 10;                                     ///< cells from here on stand apart

class GalleryView final : public View {
public:
    explicit GalleryView(Gallery what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        if (!m_what.small) return around(canvas, frame, Smallest);
        return {around(canvas, frame, Thumbnail).width(), around(canvas, frame, Smallest / 2).height()};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return m_what.small ? least(canvas, frame) : around(canvas, frame, Comfortable);
    }
    bool spare() const override { return m_what.spare; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const int maps = frame.shape(m_what.id).front();
        const double gap = this->gap(), line = lineHeight(canvas), widest = nameWidth(canvas, frame);
        const QRectF rest =
            m_what.small ? rect : paintHeading(canvas, rect, frame, m_what.id).adjusted(0, 0, 0, -key(canvas, frame));
        const Place shape = shapedPlace(frame, m_what.id);
        int columns = m_what.columns;
        QSizeF map;
        for (int tried = 1; m_what.columns == 0 && tried <= maps; ++tried) // the arrangement with the largest maps
            if (const QSizeF size = sizeOf(shape, rest.size(), maps, tried, line); size.width() > map.width() + 0.5)
                map = size, columns = tried;
        map = sizeOf(shape, rest.size(), maps, columns, line);
        const double pitch = std::max(map.width(), widest) + gap;
        for (int i = 0; i < maps; ++i) {
            Place place = shape;
            place.rect = {QPointF(rest.left() + std::max(0.0, widest - map.width()) / 2 + i % columns * pitch,
                                  rest.top() + i / columns * (map.height() + line + gap)),
                          map};
            const bool chosen = i == m_what.chosen;
            paintCells(canvas, frame, m_what.id, place, places,
                       {.map = i,
                        .asImage = m_what.small || map.width() < Single * shape.columns,
                        .ownScale = m_what.small,
                        .choice = chosen ? QString() : m_what.choice,
                        .choiceText = m_what.choices.value(i),
                        .cellChoice = m_what.cellChoice});
            if (m_what.named)
                canvas.text({place.rect.center().x() - widest / 2, place.rect.bottom(), widest, line},
                            indexName(frame.look(m_what.id), 0, i), Role::Note, canvas.theme().text, Qt::AlignCenter);
            if (chosen) canvas.box(place.rect.adjusted(-1, -1, 1, 1), Qt::transparent, canvas.theme().text, 2, 0);
        }
        const double bottom = rest.top() + std::ceil(double(maps) / columns) * (map.height() + line + gap) - gap;
        if (key(canvas, frame) > 0) paintKey(canvas, {rest.left(), bottom}, std::min(200.0, rest.width()), frame, m_what.id);
    }

private:
    double gap() const { return m_what.small ? 4 : 8; }
    double lineHeight(const Canvas& canvas) const { return m_what.named ? canvas.lineHeight(Role::Note) : 0; }
    double nameWidth(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (int i = 0; m_what.named && i < frame.shape(m_what.id).front(); ++i)
            widest = std::max(widest, canvas.textWidth(indexName(frame.look(m_what.id), 0, i), Role::Note));
        return std::ceil(widest);
    }
    double key(const Canvas& canvas, const Frame& frame) const
    {
        return m_what.small || !m_what.key || isPicture(frame.look(m_what.id).scale) ? 0 : keyHeight(canvas);
    }
    QSizeF sizeOf(const Place& shape, QSizeF room, int maps, int columns, double line) const
    {
        const double across = (room.width() - (columns - 1) * gap()) / columns, rows = std::ceil(double(maps) / columns);
        const double cell = std::min(across / shape.columns, ((room.height() - (rows - 1) * gap()) / rows - line) / shape.rows);
        const double even = cell >= 2 ? std::floor(cell) : cell;
        return {even * shape.columns, even * shape.rows};
    }
    QSizeF around(const Canvas& canvas, const Frame& frame, double side) const
    {
        const int maps = frame.shape(m_what.id).front();
        const int columns = m_what.columns > 0 ? m_what.columns : int(std::ceil(std::sqrt(maps)));
        const QSizeF size(columns * (std::max(side, nameWidth(canvas, frame)) + gap()) - gap(),
                          std::ceil(double(maps) / columns) * (side + lineHeight(canvas) + gap()) - gap());
        if (m_what.small) return size;
        return (size + QSizeF(0, headingHeight(canvas, frame, m_what.id) + key(canvas, frame)))
            .expandedTo({headingWidth(canvas, frame, m_what.id), 0});
    }

    Gallery m_what;
};

} // namespace

ViewPtr gallery(Gallery what) { return std::make_shared<GalleryView>(std::move(what)); }

} // namespace widgets
