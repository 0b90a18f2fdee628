#include "lessons/blocks/learnt.h"

#include "lessons/pictures.h"
#include "widgets/canvas/number.h"
#include "widgets/views/wrapped.h"

namespace lessons::blocks {
namespace {

using widgets::Canvas, widgets::Frame, widgets::Place, widgets::Places;

constexpr int PixelsEach = 2; ///< the stem makes a number of every second pixel

/// The first layer of this kind; -1 if there is none.
template <class Kind> int layerOf(const engine::Network& net)
{
    for (int l = 0; l < net.depth(); ++l)
        if (net.layer(l).as<Kind>()) return l;
    return -1;
}

/// Nothing if no taps wander.
std::optional<Taps> tapsOf(const Seen& seen)
{
    const engine::Network& net = seen.state.plan->network;
    const int l = layerOf<engine::Deformable>(net);
    if (l < 0) return {};
    return Taps{seen.setup.row - 1, seen.setup.column - 1, net.layer(l).as<engine::Deformable>()->height};
}

/// A dot that shows on any colour.
void paintDot(Canvas& canvas, QPointF at, QColor ink)
{
    const double radius = canvas.theme().stroke(2), rim = radius + 1.5;
    canvas.box({at.x() - rim, at.y() - rim, 2 * rim, 2 * rim}, canvas.theme().raised, Qt::transparent, 0, rim);
    canvas.box({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius}, ink, Qt::transparent, 0, radius);
}

class WanderingView final : public widgets::Wrapped {
public:
    WanderingView(const Taps& taps, std::string picture, int cellsEach, ViewPtr view)
        : Wrapped(std::move(view)), m_taps(taps), m_picture(std::move(picture)), m_each(cellsEach)
    {
    }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        inner().paint(canvas, rect, frame, places);
        const auto place = places.find(m_picture);
        if (place == places.end()) return;
        canvas.painter().save();
        canvas.painter().setClipRect(place->second.rect); // what wanders outside reads zeros
        for (int tap = 0; tap < m_taps.size * m_taps.size; ++tap) paintTap(canvas, frame, place->second, tap);
        canvas.painter().restore();
    }

private:
    /// The middle of what a cell of the maps sees.
    QPointF at(const Place& place, double row, double column) const
    {
        const QSizeF cell = place.cell(0, 0).size();
        return {place.rect.left() + (column * m_each + 0.5) * cell.width(),
                place.rect.top() + (row * m_each + 0.5) * cell.height()};
    }
    void paintTap(Canvas& canvas, const Frame& frame, const Place& place, int tap) const
    {
        constexpr double Shortest = 8; // for an arrow
        const int half = m_taps.size / 2;
        const double row = m_taps.row + tap / m_taps.size - half, column = m_taps.column + tap % m_taps.size - half;
        const QPointF still = at(place, row, column);
        const QColor ink = canvas.theme().categorical[1];
        const auto down = frame.value("taps", {0, tap}), across = frame.value("taps", {1, tap});
        paintDot(canvas, still, canvas.theme().text);
        if (!down || !across || !std::isfinite(*down) || !std::isfinite(*across)) return;
        const QPointF moved = at(place, row + *down, column + *across);
        if (std::hypot(moved.x() - still.x(), moved.y() - still.y()) < Shortest) return paintDot(canvas, moved, ink);
        canvas.line(still, moved, canvas.theme().raised, 5);
        canvas.arrow(QPolygonF() << still << moved, ink, 2);
    }

    Taps m_taps;
    std::string m_picture;
    int m_each;
};

} // namespace

Quantity tapsAt(const Quantity& offsets, const Taps& taps)
{
    const int n = offsets.shape()[0] / 2;
    std::vector<int> index;
    for (int i = 0; i < 2 * n; ++i)
        index.push_back(int(engine::elementAt(offsets.shape(), {i % n * 2 + i / n, taps.row, taps.column})));
    return picked(offsets, std::move(index), {2, n});
}

void nameWorthAndTaps(Glossary& all, int size)
{
    QStringList taps;
    for (int k = 0; k < size * size; ++k)
        taps << QStringLiteral("%1, %2").arg(widgets::number(k / size - size / 2, 0), widgets::number(k % size - size / 2, 0));
    all["worth"] = {
        .name = Words::tr("worth of maps"), .tex = "s", .scale = Scale::Sequential, .bound = 1, .axes = {{Words::tr("map")}}};
    all["taps"] = {.name = Words::tr("taps"), .tex = "\\Delta", .axes = {{Words::tr("down"), Words::tr("across")}, taps}};
}

ViewPtr wandering(const Taps& taps, std::string picture, int cellsEach, ViewPtr view)
{
    return std::make_shared<WanderingView>(taps, std::move(picture), cellsEach, std::move(view));
}

void recordLearnt(Tape& tape, const Seen& seen)
{
    const engine::Network& net = seen.state.plan->network;
    const auto& pass = passOf(seen);
    if (const int l = layerOf<engine::ChannelScale>(net); l >= 0) {
        const int dense = net.from(l)[1] - net.inputs() - 1; // before its logistic function
        const auto parameter = [&](const char* id, const engine::Block* block) {
            return tape.arrives(id, tensorOf(*block, seen.state.learner.parameters));
        };
        const Quantity few = tape.arrives("few", lane(pass.values(net.from(dense)[0])));
        const Quantity W = parameter("worthWeights", net.weights(dense)), b = parameter("worthBiases", net.biases(dense));
        tape.make("worth", numbersOf(lane(pass.values(net.from(l)[1])), logistic(matmul(W, few) + b)));
    }
    if (const int l = layerOf<engine::Deformable>(net); l >= 0) {
        const int offsets = net.from(l)[1];
        tape.arrives("taps", tapsAt(Quantity(mapsOf(net, offsets, pass.values(offsets))), *tapsOf(seen)).value());
    }
}

void nameLearnt(Glossary& all, const Seen& seen)
{
    const std::optional<Taps> taps = tapsOf(seen);
    nameWorthAndTaps(all, taps ? taps->size : 1);
    all["taps"].origin = Words::tr("made by the net");
    all["few"] = {
        .name = Words::tr("unit of the attention"), .tex = "a", .origin = Words::tr("made by the net"), .spelled = true};
    all["worthWeights"] = {.name = Words::tr("weight"), .tex = "W_s", .origin = Words::tr("learnt"), .spelled = true};
    all["worthBiases"] = {.name = Words::tr("bias"), .tex = "b_s", .origin = Words::tr("learnt"), .spelled = true};
}

std::vector<ViewPtr> viewsOfLearnt(const Seen& seen)
{
    const engine::Network& net = seen.state.plan->network;
    if (layerOf<engine::ChannelScale>(net) >= 0) return {cells({.id = "worth", .lying = true, .stretch = 0})};
    if (tapsOf(seen)) return {cells({.id = "taps", .named = true, .stretch = 0})};
    return {};
}

bool hasArrows(const Seen& seen) { return tapsOf(seen).has_value(); }

ViewPtr withArrows(const Seen& seen, ViewPtr stage)
{
    const std::optional<Taps> taps = tapsOf(seen);
    return taps ? wandering(*taps, "x", PixelsEach, std::move(stage)) : std::move(stage);
}

} // namespace lessons::blocks
