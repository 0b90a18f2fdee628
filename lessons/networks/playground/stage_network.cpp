#include "lessons/networks/playground/stage.h"
#include "widgets/views/surface.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::Region;
using widgets::Role;

void paintMap(Canvas& canvas, const QRectF& rect, std::span<const float> response, double bound, QColor border)
{
    QPainter& painter = canvas.painter();
    const double pixels = rect.width() * painter.deviceTransform().m11();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int stride = pixels <= MapSide / 2 ? 2 : 1; // small ones need not show every point
    painter.drawImage(rect, widgets::surfaceImage(canvas.theme(), response, MapSide, bound, widgets::Scale::Diverging, stride));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    canvas.box(rect.adjusted(-1, -1, 1, 1), Qt::transparent, border, 1.5, 3);
}

/// The response of one unit, large, and the points that it must tell apart.
void paintCloseUp(Canvas& canvas, const QRectF& place, const Picture& picture, Unit unit)
{
    const auto& pass = overMap(*picture.plan, picture.parameters);
    const double bound = boundOf(*picture.plan, pass, unit.layer, unit.place);
    paintMap(canvas, place, responseOf(*picture.plan, pass, unit.layer, unit.place), bound, canvas.theme().text);
    std::vector<widgets::Stamp> stamps;
    eachPoint(picture, [&](int row, bool tests) {
        if (!tests) stamps.push_back({placeOn(place, *picture.plan, row), picture.plan->data.labels[std::size_t(row)]});
    });
    const double radius = 2.5 * picture.at.scale;
    canvas.stamps(stamps, 2 * radius, [&](Canvas& small, int label) {
        paintMark(small, {0, 0}, radius, label, picture.plan->classes(), Mark::Full);
    });
}

/// One square of a map, with the number that its colour stands for.
Region squareRegion(const Shown& shown, Unit unit, Square square, const QRectF& map)
{
    const Plan& plan = *shown->plan;
    const QPointF middle = middleOf(plan, square);
    const auto& pass = atSquare(plan, shown->parameters, square);
    Region region;
    region.id = squareId(plan, unit, square);
    region.name = nameOf(plan, unit) + QLatin1Char(' ') + placeName(plan, middle.x(), middle.y());
    region.value =
        widgets::exact(unit.layer == OutputMap ? certaintyOf(plan, pass) : responseOf(plan, pass, unit.layer, unit.place)[0]);
    region.rect = rectOf(map, square, (unit.layer == OutputMap ? 8 : 6) * shown->at.scale);
    if (unit.layer != OutputMap)
        region.closeUp = [shown, unit](Canvas& canvas, QRectF place) { paintCloseUp(canvas, place, *shown, unit); };
    return region;
}

/// A chip at the lower left corner, coloured by the bias.
void paintBias(Canvas& canvas, const Picture& picture, Unit unit, const QRectF& node)
{
    const std::string layer = layered("bias", unit.layer);
    const double bias = picture.tape.value(layer, {unit.place}).value_or(0), bound = picture.tape.extent(layer).bound();
    const double side = std::round(std::clamp(0.2 * node.width(), 6 * picture.at.scale, 9 * picture.at.scale));
    const QRectF chip(node.left() - side + 2, node.bottom() - side + 3, side, side);
    canvas.box(chip.adjusted(-1, -1, 1, 1), canvas.theme().raised, Qt::transparent, 0, 2);
    canvas.box(chip, canvas.colour(widgets::Scale::Diverging, bias, std::max(bound, 1e-6)), canvas.theme().text, 1, 1);
    Region region;
    region.id = biasId(unit), region.name = parameterName(unit, {});
    region.rect = chip, region.value = picture.tape.exactly(layer, bias);
    region.edit = widgets::Edit{region.id, [](const QString& typed) { return typed; }};
    canvas.region(region);
}

void paintUnit(Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass, Unit unit, double bound)
{
    const QRectF& rect = shown->at.mapOf(unit);
    const bool operand = shown->focus && shown->focus->layer == unit.layer + 1;
    paintMap(canvas, rect, responseOf(*shown->plan, pass, unit.layer, unit.place), bound,
             operand ? canvas.theme().spot : canvas.theme().text);
    Region region = mapRegion(shown, unit, rect);
    region.closeUp = [shown, unit](Canvas& large, QRectF place) { paintCloseUp(large, place, *shown, unit); };
    canvas.region(std::move(region));
}

} // namespace

void paintNeurons(Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass)
{
    const Plan& plan = *shown->plan;
    for (int i = 0; i < int(plan.features.size()); ++i) {
        paintUnit(canvas, shown, pass, {Inputs, i}, boundOf(plan, pass, Inputs, i));
        const QRectF& node = shown->at.features[std::size_t(i)];
        canvas.text({shown->at.featureNames.left(), node.top(), shown->at.featureNames.width(), node.height()},
                    plan.features[std::size_t(i)].name(), Role::Label, canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const bool isMap = l == int(plan.units.size()) && plan.outputs() == 1;
        const double bound = isMap ? 1 : boundOf(plan, pass, l, 0);
        for (int j = 0; j < plan.neurons(l) && !isMap; ++j) paintUnit(canvas, shown, pass, {l, j}, bound);
    }
}

Region mapRegion(const Shown& shown, Unit unit, const QRectF& rect)
{
    Region region;
    region.rect = rect;
    region.id = elementOf(*shown->plan, unit), region.name = nameOf(*shown->plan, unit);
    region.rows = region.columns = MapSide, region.asOne = true;
    region.cell = [shown, unit, rect](int row, int column) { return squareRegion(shown, unit, {row, column}, rect); };
    return region;
}

void paintBiases(Canvas& canvas, const Picture& picture)
{
    for (int l = 0; l < picture.plan->neuronLayers(); ++l)
        for (int j = 0; j < picture.plan->neurons(l); ++j) paintBias(canvas, picture, {l, j}, picture.at.mapOf({l, j}));
}

namespace {

/// "8 tanh", or "8" where that is too wide.
QString noteOf(const Canvas& canvas, const Picture& picture, int layer)
{
    const Plan& plan = *picture.plan;
    if (layer < 0) return QString::number(plan.features.size());
    const QString count = QString::number(plan.neurons(layer));
    if (layer >= int(plan.units.size())) return count;
    const QString whole = count + QLatin1Char(' ') + nameOf(activationOf(plan, layer));
    return canvas.textWidth(whole, Role::Label) <= picture.at.column - 6 ? whole : count;
}

} // namespace

void paintHeadings(Canvas& canvas, const Picture& picture)
{
    const Plan& plan = *picture.plan;
    const double body = canvas.lineHeight(Role::Body), label = canvas.lineHeight(Role::Label);
    for (int l = -1; l < plan.neuronLayers(); ++l) {
        const bool isMap = l == int(plan.units.size()) && plan.outputs() == 1;
        if (isMap) continue;
        const QRectF node = (l < 0 ? picture.at.features : picture.at.neurons[std::size_t(l)]).front();
        const QRectF line(std::round(node.center().x() - picture.at.column / 2), picture.at.headings, picture.at.column, body);
        QString name = l < 0 ? Words::tr("Input") : nameOf(plan, l);
        if (l >= 0 && l < int(plan.units.size()) && canvas.textWidth(name, Role::Body, true) > picture.at.column - 6)
            name = QString::number(l + 1);
        canvas.text(line, name, Role::Body, canvas.theme().text, Qt::AlignCenter, true);
        canvas.text({line.left(), line.bottom(), line.width(), label}, noteOf(canvas, picture, l), Role::Label,
                    canvas.theme().muted, Qt::AlignCenter);
    }
}

} // namespace lessons::playground
