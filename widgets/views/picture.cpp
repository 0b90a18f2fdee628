#include "widgets/views/cells.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int Planes = 3; ///< red, green, blue

QImage imageOf(const Frame& frame, const std::string& id, const Place& place)
{
    const double bound = frame.bound(id);
    QImage image(place.columns, place.rows, QImage::Format_RGB32);
    image.fill(Qt::black);
    const auto making = frame.tape().at(id, frame.step());
    const auto shade = [&](int plane, int row, int column) {
        const std::size_t i = engine::elementAt(making->quantity.shape(), {plane, row, column});
        const double share = bound > 0 && making->madeAt[i] <= frame.step() ? making->quantity[i] / bound : 0;
        return int(std::lround(255 * std::clamp(share, 0.0, 1.0)));
    };
    for (int row = 0; making && row < place.rows; ++row)
        for (int column = 0; column < place.columns; ++column)
            image.setPixel(column, row, qRgb(shade(0, row, column), shade(1, row, column), shade(2, row, column)));
    return image;
}

/// A pixel, or one colour of it. A pixel tells all of its numbers; its card is that of the first.
Region pixelOf(const Frame& frame, const Place& place, const std::string& id, const engine::Indices& at, bool all)
{
    Region region;
    region.id = elementId(id, at), region.rect = place.cell(at[1], at[2]);
    Naming look = frame.look(id);
    if (all && !look.axes.empty()) look.axes.erase(look.axes.begin());
    const QString where = placeName(look, all ? engine::Indices{at[1], at[2]} : at);
    region.name = QStringLiteral("%1, %2").arg(frame.called(id), where);
    QStringList values;
    for (int plane = all ? 0 : at[0]; plane < (all ? Planes : at[0] + 1); ++plane)
        if (const auto x = frame.value(id, {plane, at[1], at[2]})) values << exact(float(*x));
    region.value = values.join(QStringLiteral(", "));
    return region;
}

Region regionOf(const Frame& frame, const Place& place, const std::string& id, std::optional<int> plane)
{
    Region region;
    region.id = plane ? elementId(id, {*plane}) : QString::fromStdString(id);
    region.name = frame.called(id), region.rect = place.rect, region.rows = place.rows, region.columns = place.columns;
    if (plane) region.name = QStringLiteral("%1, %2").arg(region.name, placeName(frame.look(id), {*plane}));
    region.asOne = plane.has_value(); // it lies under what tells all of a pixel
    region.cell = [=](int row, int column) { return pixelOf(frame, place, id, {plane.value_or(0), row, column}, !plane); };
    return region;
}

/// Three planes as one picture; one plane is cells.
class PictureView final : public View {
public:
    explicit PictureView(Picture what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return around(canvas, frame, std::min(96.0, m_what.side));
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, m_what.side); }
    bool spare() const override { return m_what.spare; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const QRectF rest = m_what.plane ? rect : paintHeading(canvas, rect, frame, m_what.id);
        Place place = shapedPlace(frame, m_what.id);
        const Plane plane = planeOf(place);
        const double scale = std::min(rest.width() / plane.whole.width(), rest.height() / plane.whole.height()),
                     even = scale >= (m_what.plane ? 1 : 6) ? std::floor(scale) : scale;
        const auto on = [&](QRectF r) {
            const QPointF first = (r.topLeft() - plane.whole.topLeft()) * even,
                          last = (r.bottomRight() - plane.whole.topLeft()) * even;
            return QRectF(first.toPoint(), last.toPoint()).translated(rest.topLeft());
        };
        place.rect = on(plane.own);
        const bool outlined = !plane.outline.isEmpty() && plane.outline != plane.own;
        if (outlined && plane.filled) canvas.box(on(plane.outline), canvas.theme().sunken);
        if (!m_what.plane && canvas.theme().projector) // whose paper is white
            canvas.box(place.rect.adjusted(-1, -1, 1, 1), Qt::transparent, canvas.theme().line, 1, 0);
        if (m_what.brush) placeBrush(canvas, frame, place);
        if (!m_what.map) paintPicture(canvas, frame, m_what.id, place, places);
        else
            paintCells(canvas, frame, m_what.id, place, places,
                       {.map = m_what.map, .asImage = true, .ownScale = true, .cellChoice = m_what.cellChoice});
        if (outlined) canvas.box(on(plane.outline), Qt::transparent, canvas.theme().control, 1.5, 0, Qt::DashLine);
    }

private:
    /// Below its pixels, which tell their numbers.
    void placeBrush(Canvas& canvas, const Frame& frame, const Place& place) const
    {
        Region region;
        region.id = QString::fromStdString(m_what.id) + QStringLiteral(".brush"), region.rect = place.rect;
        region.name = frame.called(m_what.id), region.brush = m_what.brush;
        canvas.region(std::move(region));
    }
    Plane planeOf(const Place& place) const
    {
        const QRectF all(0, 0, place.columns, place.rows);
        return m_what.plane.value_or(Plane{all, all});
    }
    QSizeF around(const Canvas& canvas, const Frame& frame, double side) const
    {
        const QSizeF whole = planeOf(shapedPlace(frame, m_what.id)).whole.size();
        const QSizeF size = whole * (side / std::max(whole.width(), whole.height()));
        if (m_what.plane) return size;
        return (size + QSizeF(0, headingHeight(canvas, frame, m_what.id)))
            .expandedTo({headingWidth(canvas, frame, m_what.id), 0});
    }

    Picture m_what;
};

} // namespace

void paintPicture(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place, Places& places)
{
    if (frame.shape(id).size() < 3) return paintCells(canvas, frame, id, place, places, {.asImage = true});
    canvas.pixels(place.rect, imageOf(frame, id, place));
    for (int plane = 0; plane < Planes; ++plane) {
        places[elementId(id, {plane}).toStdString()] = place;
        canvas.region(regionOf(frame, place, id, plane));
    }
    canvas.region(regionOf(frame, place, id, {}));
}

ViewPtr picture(Picture what) { return std::make_shared<PictureView>(std::move(what)); }

} // namespace widgets
