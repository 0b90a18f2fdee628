#include "widgets/views/cells.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// Three planes as one picture; one plane is cells.
class PictureView final : public View {
public:
    explicit PictureView(Picture what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, 96); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, 200); }
    bool spare() const override { return m_what.spare; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const QRectF rest = paintHeading(canvas, rect, frame, m_what.id);
        Place place = shapedPlace(frame, m_what.id);
        const double cell = std::min(rest.width() / place.columns, rest.height() / place.rows),
                     even = cell >= 2 ? std::floor(cell) : cell;
        place.rect = {rest.topLeft(), QSizeF(even * place.columns, even * place.rows)};
        if (frame.shape(m_what.id).size() < 3) return paintCells(canvas, frame, m_what.id, place, places, {.numbers = false});
        paintPlanes(canvas, frame, place);
        for (int plane = 0; plane < 3; ++plane) places[elementId(m_what.id, {plane}).toStdString()] = place;
        Region region;
        region.id = QString::fromStdString(m_what.id), region.rect = place.rect, region.name = frame.called(m_what.id);
        region.rows = place.rows, region.columns = place.columns;
        region.cell = [frame, place, id = m_what.id](int row, int column) { return pixel(frame, place, id, row, column); };
        canvas.region(std::move(region));
    }

private:
    /// A pixel tells all three of its numbers; the card is that of the first.
    static Region pixel(const Frame& frame, const Place& place, const std::string& id, int row, int column)
    {
        Region region;
        region.id = elementId(id, {0, row, column}), region.rect = place.cell(row, column);
        region.name = QStringLiteral("%1, %2").arg(frame.called(id), placeName(frame.look(id), {0, row, column}));
        if (const auto x = frame.value(id, {0, row, column})) region.value = exact(float(*x));
        return region;
    }
    void paintPlanes(Canvas& canvas, const Frame& frame, const Place& place) const
    {
        const double bound = frame.bound(m_what.id);
        QImage image(place.columns, place.rows, QImage::Format_RGB32);
        image.fill(canvas.theme().sunken);
        for (int row = 0; row < place.rows; ++row)
            for (int column = 0; column < place.columns; ++column) {
                int rgb[3] = {0, 0, 0};
                for (int plane = 0; plane < 3; ++plane)
                    if (const auto x = frame.value(m_what.id, {plane, row, column}))
                        rgb[plane] = int(std::lround(255 * std::clamp(bound > 0 ? *x / bound : 0.0, 0.0, 1.0)));
                image.setPixel(column, row, qRgb(rgb[0], rgb[1], rgb[2]));
            }
        canvas.pixels(place.rect, image);
    }
    QSizeF around(const Canvas& canvas, const Frame& frame, double side) const
    {
        const Place place = shapedPlace(frame, m_what.id);
        const double cell = side / std::max(place.rows, place.columns);
        const QSizeF size(cell * place.columns, cell * place.rows + headingHeight(canvas, frame, m_what.id));
        return size.expandedTo({headingWidth(canvas, frame, m_what.id), 0});
    }

    Picture m_what;
};

} // namespace

ViewPtr picture(Picture what) { return std::make_shared<PictureView>(std::move(what)); }

} // namespace widgets
