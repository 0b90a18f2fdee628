#include "widgets/views/network_maps.h"

#include "widgets/views/surface.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double LargestNode = 46, LargestPitch = 62, LeastNode = 18, LeastPitch = 22;

double headHeight(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + canvas.lineHeight(Role::Label) + 8; }

/// Of the notes beside the inputs.
double notesWidth(const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    double widest = 0;
    for (const std::string& id : what.layers[0].maps)
        widest = std::max(widest, canvas.textWidth(frame.naming(id).note, Role::Label));
    return std::ceil(widest) + 8;
}

/// Where there are many layers, the arrow has no word.
double arrowWidth(const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    const bool many = what.layers.size() > 5 || what.leadsTo.empty();
    return many ? 36 * plotScale(canvas) : std::ceil(canvas.textWidth(frame.naming(what.leadsTo).name, Role::Note)) + 16;
}

int mostNeurons(const NetworkGraph& what)
{
    std::size_t most = 1;
    for (const auto& layer : what.layers) most = std::max(most, layer.maps.size());
    return int(most);
}

/// How strong an edge is that the step is not about, so that a dense net is no carpet.
double faintness(const NetworkGraph& what)
{
    double edges = 0;
    for (std::size_t l = 1; l < what.layers.size(); ++l)
        edges += double(what.layers[l].maps.size() * what.layers[l - 1].maps.size());
    const double few = std::clamp(1 - std::log10(std::max(edges, 30.0) / 30) / std::log10(20.0), 0.0, 1.0);
    return 0.22 + few * 0.16;
}

/// The ends of the ramp.
double boundOf(const Frame& frame, const NetworkGraph::Layer& layer, const std::string& map)
{
    if (layer.edges.empty() || frame.naming(map).bound > 0) return std::max(1e-6, frame.bound(map));
    double bound = 1e-6;
    for (const std::string& id : layer.maps) bound = std::max(bound, frame.extent(id).bound());
    return bound;
}

void paintSurface(Canvas& canvas, const QRectF& rect, const Frame& frame, const std::string& id, double bound)
{
    const auto making = frame.tape().at(id, frame.step());
    if (making) {
        const engine::Numbers& numbers = making->quantity.value();
        QPainter& painter = canvas.painter();
        const bool small = 2 * rect.width() * painter.deviceTransform().m11() <= numbers.shape[0]; // shows not every place
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect,
                          surfaceImage(canvas.theme(), numbers.data, numbers.shape[0], bound, Scale::Diverging, small ? 2 : 1));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    }
    canvas.box(rect.adjusted(-1, -1, 1, 1), Qt::transparent, canvas.theme().text, 1.5, 3);
}

std::function<void(Canvas&, QRectF)> closeUpOf(const Frame& frame, const NetworkGraph& what, const std::string& id, double bound)
{
    return [frame, points = what.points, id, bound](Canvas& canvas, QRectF place) {
        paintSurface(canvas, place, frame, id, bound);
        if (!points.x.empty()) paintScatterPoints(canvas, place, frame, points, 0.7, {Mark::Full});
    };
}

void paintMap(Canvas& canvas, const Frame& frame, const NetworkGraph& what, const NetworkGraph::Layer& layer,
              const std::string& id, const QRectF& rect, Places& places)
{
    const double bound = boundOf(frame, layer, id);
    paintSurface(canvas, rect, frame, id, bound);
    canvas.region(mapRegion(frame, id, rect, 6 * plotScale(canvas), closeUpOf(frame, what, id, bound)));
    places[id] = shapedPlace(frame, id);
    places[id].rect = rect;
    if (layer.edges.empty())
        canvas.text({rect.left() - 208, rect.top(), 200, rect.height()}, frame.naming(id).note, Role::Label, canvas.theme().text,
                    Qt::AlignRight | Qt::AlignVCenter);
}

/// A chip in the lower left corner, coloured by the bias.
void paintBias(Canvas& canvas, const Frame& frame, const NetworkGraph& what, const std::string& id, int unit, const QRectF& map)
{
    const double scale = plotScale(canvas), bias = frame.value(id, {unit}).value_or(0);
    const double side = std::round(std::clamp(0.2 * map.width(), 6 * scale, 9 * scale));
    const double inset = std::round(std::min(4 * scale, 0.09 * map.width())); // clear of a frame
    const QRectF chip(map.left() + inset, map.bottom() - side - inset, side, side);
    canvas.box(chip.adjusted(-1, -1, 1, 1), canvas.theme().raised, Qt::transparent, 0, 2);
    canvas.box(chip, canvas.colour(Scale::Diverging, bias, std::max(frame.bound(id), 1e-6)), canvas.theme().text, 1, 1);
    Region region;
    region.id = elementId(id, {unit}), region.rect = chip, region.value = frame.exactly(id, bias);
    region.name = frame.called(id) + QStringLiteral(", ") + placeName(frame.look(id), {unit});
    if (what.editable) region.edit = Edit{region.id, [](const QString& typed) { return typed; }};
    canvas.region(std::move(region));
}

/// "Hidden 1" and "8 tanh" below it; "1" and "8" where columns are narrow.
void paintHead(Canvas& canvas, const Frame& frame, const NetworkGraph::Layer& layer, const QRectF& line)
{
    const Naming naming = frame.naming(layer.named);
    const double below = canvas.lineHeight(Role::Label), room = line.width() - 6;
    const QString name =
        canvas.textWidth(naming.name, Role::Body, true) <= room ? naming.name : naming.name.section(QLatin1Char(' '), -1);
    const QString note =
        canvas.textWidth(naming.note, Role::Label) <= room ? naming.note : naming.note.section(QLatin1Char(' '), 0, 0);
    canvas.text(line, name, Role::Body, canvas.theme().text, Qt::AlignCenter, true);
    canvas.text({line.left(), line.bottom(), line.width(), below}, note, Role::Label, canvas.theme().muted, Qt::AlignCenter);
}

void paintArrow(Canvas& canvas, const Frame& frame, const NetworkGraph& what, const NetworkLayout& at)
{
    const QRectF first = at.layers.back().neurons.front(), last = at.layers.back().neurons.back();
    const double y = std::round((first.top() + last.bottom()) / 2) + 0.5, left = first.right() + 6,
                 width = arrowWidth(what, canvas, frame);
    canvas.arrow({{left, y}, {left + width - 8, y}}, canvas.theme().muted, 1.5);
    const QString name = what.leadsTo.empty() ? QString() : frame.naming(what.leadsTo).name;
    if (canvas.textWidth(name, Role::Note) > width - 2) return;
    const double line = canvas.lineHeight(Role::Note);
    canvas.text({left - 4, y - line - 6, width, line}, name, Role::Note, canvas.theme().muted, Qt::AlignCenter);
}

} // namespace

NetworkLayout networkOfMaps(QRectF rect, const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    const double scale = plotScale(canvas), notes = notesWidth(what, canvas, frame), gaps = double(what.layers.size()) - 1;
    const int most = mostNeurons(what);
    const QRectF room = rect.adjusted(notes, headHeight(canvas), -arrowWidth(what, canvas, frame), 0);
    const double pitch = std::min(LargestPitch * scale, std::floor(room.height() / most));
    double node = std::min(LargestNode * scale, pitch - std::max(4.0, std::floor(0.18 * pitch)));
    node = std::floor(std::min(node, room.width() / (2.2 * gaps + 1)));
    const double column = (room.width() - node) / std::max(gaps, 1.0);
    NetworkLayout at;
    at.faint = faintness(what), at.calm = frame.moment.to == 0 ? 0.6 : at.faint;
    for (std::size_t l = 0; l < what.layers.size(); ++l) {
        const double x = std::round(room.left() + double(l) * column);
        const double top = room.center().y() - (pitch * (double(what.layers[l].maps.size()) - 1) + node) / 2;
        NetworkLayout::Layer placed;
        placed.name = {std::round(x + node / 2 - column / 2), rect.top(), column, canvas.lineHeight(Role::Body)};
        for (std::size_t i = 0; i < what.layers[l].maps.size(); ++i)
            placed.neurons.push_back({x, std::round(top + double(i) * pitch), node, node});
        for (const std::string& id : what.layers[l].edges) at.most = std::max(at.most, frame.extent(id).bound());
        at.layers.push_back(std::move(placed));
    }
    return at;
}

QSizeF networkOfMapsSize(const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    const double gaps = double(what.layers.size()) - 1;
    return {notesWidth(what, canvas, frame) + (2.2 * gaps + 1) * LeastNode + arrowWidth(what, canvas, frame),
            headHeight(canvas) + LeastPitch * mostNeurons(what)};
}

void paintNetworkMaps(Canvas& canvas, const Frame& frame, const NetworkGraph& what, const NetworkLayout& at, Places& places)
{
    for (std::size_t l = 0; l < what.layers.size(); ++l) {
        const NetworkGraph::Layer& layer = what.layers[l];
        paintHead(canvas, frame, layer, at.layers[l].name);
        for (std::size_t i = 0; i < layer.maps.size(); ++i) {
            paintMap(canvas, frame, what, layer, layer.maps[i], at.layers[l].neurons[i], places);
            if (!layer.bias.empty()) paintBias(canvas, frame, what, layer.bias, int(i), at.layers[l].neurons[i]);
        }
    }
    paintArrow(canvas, frame, what, at);
}

} // namespace widgets
