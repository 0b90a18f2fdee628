#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/stage.h"

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
    painter.drawImage(rect, imageOf(canvas.theme(), response, bound, pixels));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    canvas.box(rect.adjusted(-1, -1, 1, 1), Qt::transparent, border, 1.5, 3);
}

/// The response of one unit, large, and the points that it must tell apart.
void paintCloseUp(Canvas& canvas, const QRectF& place, const Frame& frame, int layer, int unit)
{
    const auto& pass = overMap(*frame.plan, frame.parameters);
    const double bound = boundOf(*frame.plan, pass, layer, unit);
    paintMap(canvas, place, responseOf(*frame.plan, pass, layer, unit), bound, canvas.theme().text);
    std::vector<widgets::Stamp> stamps;
    eachPoint(frame, [&](int row, bool tests) {
        if (!tests) stamps.push_back({placeOn(place, *frame.plan, row), frame.plan->data.labels[std::size_t(row)]});
    });
    const double radius = 2.5 * frame.at.scale;
    canvas.stamps(stamps, 2 * radius, [&](Canvas& small, int label) {
        paintMark(small, {0, 0}, radius, label, frame.plan->classes(), Mark::Full);
    });
}

/// One square of a unit's map, with the number that its colour stands for.
Region squareRegion(const Shown& shown, Unit unit, Square square, const QRectF& map)
{
    const Plan& plan = *shown->plan;
    const QPointF middle = middleOf(plan, square);
    Region region;
    region.id = squareId(plan, unit, square);
    region.name = nameOf(plan, unit) + QLatin1Char(' ') + placeName(plan, middle.x(), middle.y());
    region.value = widgets::exact(responseOf(plan, atSquare(plan, shown->parameters, square), unit.layer, unit.place)[0]);
    region.rect = rectOf(map, square, 6 * shown->at.scale);
    region.closeUp = [shown, unit](Canvas& canvas, QRectF place) { paintCloseUp(canvas, place, *shown, unit.layer, unit.place); };
    return region;
}

Region unitRegion(const Shown& shown, int layer, int unit, const QRectF& rect)
{
    Region region;
    region.rect = rect;
    region.id = unitId({layer, unit});
    region.name = nameOf(*shown->plan, Unit{layer, unit});
    region.rows = region.columns = MapSide, region.asOne = true;
    region.cell = [shown, layer, unit, rect](int row, int column) {
        return squareRegion(shown, {layer, unit}, {row, column}, rect);
    };
    region.closeUp = [shown, layer, unit](Canvas& canvas, QRectF place) { paintCloseUp(canvas, place, *shown, layer, unit); };
    return region;
}

/// A chip at the lower left corner, coloured by the bias.
void paintBias(Canvas& canvas, const Frame& frame, int layer, int unit, const QRectF& node)
{
    const engine::Block& block = *frame.plan->network.biases(frame.plan->denseOf(layer));
    const float* biases = frame.parameters.data() + block.offset;
    double bound = 1e-6;
    for (std::size_t k = 0; k < block.size(); ++k)
        if (std::isfinite(biases[k])) bound = std::max(bound, std::abs(double(biases[k])));
    const double side = std::round(std::clamp(0.2 * node.width(), 6 * frame.at.scale, 9 * frame.at.scale));
    const QRectF chip(node.left() - side + 2, node.bottom() - side + 3, side, side);
    canvas.box(chip.adjusted(-1, -1, 1, 1), canvas.theme().raised, Qt::transparent, 0, 2);
    canvas.box(chip, canvas.colour(widgets::Scale::Diverging, biases[unit], bound), canvas.theme().text, 1, 1);
    Region region;
    region.id = QStringLiteral("bias[%1,%2]").arg(layer).arg(unit);
    region.name = Words::tr("bias [%1, %2]").arg(layer).arg(unit);
    region.rect = chip, region.value = widgets::exact(biases[unit]);
    region.edit = widgets::Edit{region.id, [](const QString& typed) { return typed; }};
    canvas.region(region);
}

void paintUnit(Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass, int layer, int unit, double bound)
{
    const auto& row = layer < 0 ? shown->at.features : shown->at.neurons[std::size_t(layer)];
    const QRectF& rect = row[std::size_t(unit)];
    const bool operand = shown->focus && shown->focus->layer == layer + 1;
    paintMap(canvas, rect, responseOf(*shown->plan, pass, layer, unit), bound,
             operand ? canvas.theme().spot : canvas.theme().text);
    canvas.region(unitRegion(shown, layer, unit, rect));
}

} // namespace

void paintNeurons(Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass)
{
    const Plan& plan = *shown->plan;
    for (int i = 0; i < int(plan.features.size()); ++i) {
        paintUnit(canvas, shown, pass, -1, i, boundOf(plan, pass, -1, i));
        const QRectF& node = shown->at.features[std::size_t(i)];
        canvas.text({shown->at.featureNames.left(), node.top(), shown->at.featureNames.width(), node.height()},
                    plan.features[std::size_t(i)].name(), Role::Label, canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const bool isMap = l == int(plan.units.size()) && plan.outputs() == 1;
        const double bound = isMap ? 1 : boundOf(plan, pass, l, 0);
        for (int j = 0; j < plan.neurons(l) && !isMap; ++j) paintUnit(canvas, shown, pass, l, j, bound);
    }
}

void paintBiases(Canvas& canvas, const Shown& shown)
{
    for (int l = 0; l < shown->plan->neuronLayers(); ++l)
        for (int j = 0; j < shown->plan->neurons(l); ++j)
            paintBias(canvas, *shown, l, j, shown->at.neurons[std::size_t(l)][std::size_t(j)]);
}

namespace {

/// "8 tanh", or "8" where that is too wide.
QString noteOf(const Canvas& canvas, const Frame& frame, int layer)
{
    const Plan& plan = *frame.plan;
    if (layer < 0) return QString::number(plan.features.size());
    const QString count = QString::number(plan.neurons(layer));
    if (layer >= int(plan.units.size())) return count;
    const auto kind = std::get<engine::ActivationLayer>(plan.network.layers()[std::size_t(plan.denseOf(layer) + 1)]).kind;
    const QString whole = count + QLatin1Char(' ') + nameOf(kind);
    return canvas.textWidth(whole, Role::Label) <= frame.at.column - 6 ? whole : count;
}

} // namespace

void paintHeadings(Canvas& canvas, const Frame& frame)
{
    const Plan& plan = *frame.plan;
    const double body = canvas.lineHeight(Role::Body), label = canvas.lineHeight(Role::Label);
    for (int l = -1; l < plan.neuronLayers(); ++l) {
        const bool isMap = l == int(plan.units.size()) && plan.outputs() == 1;
        if (isMap) continue;
        const QRectF node = (l < 0 ? frame.at.features : frame.at.neurons[std::size_t(l)]).front();
        const QRectF line(std::round(node.center().x() - frame.at.column / 2), frame.at.headings, frame.at.column, body);
        QString name = l < 0 ? Words::tr("Input") : nameOf(plan, l);
        if (l >= 0 && l < int(plan.units.size()) && canvas.textWidth(name, Role::Body, true) > frame.at.column - 6)
            name = QString::number(l + 1);
        canvas.text(line, name, Role::Body, canvas.theme().text, Qt::AlignCenter, true);
        canvas.text({line.left(), line.bottom(), line.width(), label}, noteOf(canvas, frame, l), Role::Label,
                    canvas.theme().muted, Qt::AlignCenter);
    }
}

} // namespace lessons::playground
