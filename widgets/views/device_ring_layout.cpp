#include "widgets/views/device_ring.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace widgets {
namespace {

/// Points at equal distances along |x/a|^n + |y/b|^n = 1, clockwise, the first at the top: n = 2 is an ellipse, larger n
/// fill the corners of the rectangle.
std::vector<QPointF> around(QPointF centre, double a, double b, double n, int count)
{
    constexpr int Samples = 240;
    std::vector<QPointF> points;
    std::vector<double> walked{0};
    const auto bent = [n](double x) { return std::copysign(std::pow(std::abs(x), 2 / n), x); };
    for (int i = 0; i <= Samples; ++i) {
        const double angle = 2 * std::numbers::pi * i / Samples;
        points.emplace_back(centre.x() + a * bent(std::sin(angle)), centre.y() - b * bent(std::cos(angle)));
        if (i > 0) walked.push_back(walked.back() + QLineF(points[points.size() - 2], points.back()).length());
    }
    std::vector<QPointF> result;
    for (int k = 0; k < count; ++k) {
        const double length = walked.back() * k / count;
        const auto after = std::upper_bound(walked.begin(), walked.end(), length);
        const std::size_t i = std::min(std::size_t(after - walked.begin()), walked.size() - 1);
        const double share = (length - walked[i - 1]) / (walked[i] - walked[i - 1]);
        result.push_back(points[i - 1] + share * (points[i] - points[i - 1]));
    }
    return result;
}

QRectF placed(QPointF centre, QSizeF size)
{
    return {std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2), size.width(), size.height()};
}

/// Along the four sides of the area: `side` cards on the left and on the right, the others above and below.
std::vector<QRectF> cardsAlongSides(QRectF area, QSizeF size, int side, int devices)
{
    const QRectF in = area.adjusted(size.width() / 2, size.height() / 2, -size.width() / 2, -size.height() / 2);
    const int below = (devices - 2 * side) / 2, above = devices - 2 * side - below;
    const auto x = [&](int i, int count) { return count == 1 ? in.center().x() : in.left() + in.width() * i / (count - 1); };
    const auto y = [&](int i) { return in.top() + in.height() * (i + 1) / (side + 1); };
    std::vector<QRectF> cards;
    for (int i = 0; i < above; ++i) cards.push_back(placed({x(i, above), in.top()}, size));
    for (int i = 0; i < side; ++i) cards.push_back(placed({in.right(), y(i)}, size));
    for (int i = below - 1; i >= 0; --i) cards.push_back(placed({x(i, below), in.bottom()}, size));
    for (int i = side - 1; i >= 0; --i) cards.push_back(placed({in.left(), y(i)}, size));
    return cards;
}

/// The ways to stand in a ring, the roundest first.
std::vector<QRectF> cardsAround(QRectF area, QSizeF size, int way, int devices)
{
    constexpr double roundness[] = {3, 5, 10};
    if (way >= 3) return cardsAlongSides(area, size, way - 3, devices);
    const double a = (area.width() - size.width()) / 2, b = (area.height() - size.height()) / 2;
    std::vector<QRectF> cards;
    for (const QPointF point : around(area.center(), a, b, roundness[way], devices)) cards.push_back(placed(point, size));
    return cards;
}

/// Whether neighbours leave room for what travels between them, and nobody touches anybody.
bool apart(const std::vector<QRectF>& cards, double gap)
{
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const QRectF a = cards[i], b = cards[(i + 1) % cards.size()];
        const QPolygonF way = between(a, b, 0);
        const double x = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
        const double y = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
        if (std::max(x, y) < gap || QLineF(way[0], way[1]).length() < gap) return false;
    }
    return true;
}

/// In a large ring the server's card shares a hub in the middle with the words.
QRectF hubOf(QRectF circle, QSizeF card, QSizeF words)
{
    return placed(circle.center(), {words.width() + card.width() + 28, std::max(card.height() + 8, words.height())});
}

bool clear(const std::vector<QRectF>& cards, QRectF middle)
{
    return std::none_of(cards.begin(), cards.end(), [&](QRectF card) { return card.intersects(middle); });
}

/// The largest cards that leave their neighbours room, on the roundest way round on which they do.
void fitMany(RingLayout& scene, const CardNeeds& needs, bool onRing, QSizeF words)
{
    for (const bool crowded : {false, true})
        for (double row = onRing ? 24 : 44; row >= 2; --row) {
            scene.shape = shapeOfMany(needs, row, crowded);
            const double air = crowded ? 0.6 * needs.gap : needs.gap;
            const QRectF middle = onRing ? placed(scene.circle.center(), words)
                                         : hubOf(scene.circle, scene.shape.size, words).adjusted(-air, -air, air, air);
            for (int way = 0; way < 8 && 2 * (way - 3) + 2 <= needs.devices; ++way) {
                scene.cards = cardsAround(scene.circle, scene.shape.size, way, needs.devices);
                if (apart(scene.cards, onRing ? air : 8) && clear(scene.cards, middle)) return;
            }
        }
}

void placeMany(RingLayout& scene, const CardNeeds& needs, bool onRing, QSizeF words)
{
    scene.few = false;
    fitMany(scene, needs, onRing, words);
    const QSizeF inside(scene.circle.width() - 2 * scene.shape.size.width() - 48,
                        scene.circle.height() - 2 * scene.shape.size.height() - 16);
    scene.middle = placed(scene.circle.center(), inside);
}

QSizeF mostOfFew(const CardNeeds& needs, QRectF circle, bool onRing, bool large)
{
    const double gap = large ? 88 : 66, middle = large ? 420 : 228;
    const double width = std::floor((circle.width() - middle) / 2);
    if (!onRing)
        return {width, std::floor(needs.devices <= 2 ? (circle.height() - gap) / 2 : (circle.height() - (large ? 48 : 80)) / 3)};
    switch (needs.devices) {
    case 1: return {0.8 * circle.width(), circle.height() - 2 * gap};
    case 2: return {width, circle.height() - 1.6 * gap};
    default: return {width, std::floor((circle.height() - gap) / 2)};
    }
}

/// Where up to four cards stand: the corners, in the order in which the ring runs.
std::vector<QPointF> corners(QRectF circle, QSizeF size, int devices, bool onRing)
{
    const QRectF in = circle.adjusted(size.width() / 2, size.height() / 2, -size.width() / 2, -size.height() / 2);
    if (devices == 1) return {onRing ? QPointF(in.center().x(), in.top() + in.height() / 3) : in.topLeft()};
    if (devices == 2 && onRing) return {{in.left(), in.center().y()}, {in.right(), in.center().y()}};
    if (devices == 3 && onRing) return {in.topLeft(), in.topRight(), {in.center().x(), in.bottom()}};
    const std::vector<QPointF> all{in.topLeft(), in.topRight(), in.bottomRight(), in.bottomLeft()};
    return {all.begin(), all.begin() + devices};
}

void placeFew(RingLayout& scene, const CardNeeds& needs, bool onRing, bool large)
{
    scene.shape = shapeOfFew(needs, mostOfFew(needs, scene.circle, onRing, large));
    for (const QPointF corner : corners(scene.circle, scene.shape.size, needs.devices, onRing))
        scene.cards.push_back(placed(corner, scene.shape.size));
    const double side = scene.shape.size.width() + 16;
    scene.middle = scene.circle.adjusted(side, 0, -side, 0);
    if (needs.devices == 3 && onRing) { // between the upper link and the lower card
        scene.middle.setTop(scene.cards[0].center().y() + needs.cell.height());
        scene.middle.setBottom(scene.cards[2].top() - 4);
    }
    if (needs.devices == 1) scene.middle = QRectF(scene.circle.left(), scene.cards[0].bottom() + 16, scene.circle.width(), 40);
}

/// Two devices: over the top and back along the bottom. Three: the third stands below, links turn one corner.
std::vector<QPolygonF> linksOfFew(const RingLayout& scene)
{
    const auto& c = scene.cards;
    const double air = 6;
    if (c.size() == 2) {
        const double rise = std::round((c[0].top() - scene.circle.top()) * 0.62), x0 = c[0].center().x(), x1 = c[1].center().x();
        const double top = c[0].top() - rise, bottom = c[0].bottom() + rise;
        return {QPolygonF{{x0, c[0].top() - air}, {x0, top}, {x1, top}, {x1, c[1].top() - air}},
                QPolygonF{{x1, c[1].bottom() + air}, {x1, bottom}, {x0, bottom}, {x0, c[0].bottom() + air}}};
    }
    if (c.size() == 3) {
        const double x0 = c[0].center().x(), x1 = c[1].center().x(), y = c[2].center().y();
        return {between(c[0], c[1], air), QPolygonF{{x1, c[1].bottom() + air}, {x1, y}, {c[2].right() + air, y}},
                QPolygonF{{c[2].left() - air, y}, {x0, y}, {x0, c[0].bottom() + air}}};
    }
    std::vector<QPolygonF> links;
    for (std::size_t i = 0; i < c.size(); ++i) links.push_back(between(c[i], c[(i + 1) % c.size()], air));
    return links;
}

/// The server's card is like a device's. With three or four devices it stands in the middle, with fewer below them, and the
/// words stand above it.
void placeServer(RingLayout& scene, const CardNeeds& needs, QSizeF words, double air)
{
    const QSizeF size = scene.shape.size;
    if (scene.few) {
        QPointF middle = scene.circle.center();
        if (needs.devices <= 2) middle.setY(scene.circle.bottom() - size.height() / 2);
        scene.hub = scene.server = placed(middle, size);
        scene.middle.setHeight(std::min(scene.server.top() - 8 - scene.middle.top(), size.height()));
    } else {
        scene.hub = hubOf(scene.circle, size, words);
        scene.middle = QRectF(scene.hub.topLeft(), QSizeF(words.width(), scene.hub.height()));
        scene.server = placed({scene.hub.right() - 14 - size.width() / 2, scene.hub.center().y()}, size);
    }
    for (const QRectF& card : scene.cards) scene.links.push_back(between(card, scene.hub, air));
}

double shortest(const std::vector<QPolygonF>& links)
{
    double length = 1e9;
    for (const QPolygonF& way : links) length = std::min(length, lengthOf(way));
    return length;
}

/// What travels: letter and numbers if the horizontal links have room for them, otherwise colours, or the letter alone.
void shapePacket(RingLayout& scene, const CardNeeds& needs, bool onRing, double letterHeight)
{
    const double length = shortest(scene.links), tall = letterHeight + 4;
    const double letter = needs.rows == 1 ? 0 : scene.few ? needs.letter + 4 : tall;
    const double across = scene.circle.width() - (needs.devices == 2 ? 1 : 2) * scene.shape.size.width();
    scene.packet = {0, 0, {}, false};
    if (scene.few && onRing && scene.shape.patch.numbers && scene.shape.patch.lines == 1)
        scene.packet = printed(needs.longest, {across - letter - 84, needs.cell.height()}, needs.cell);
    if (scene.packet.lines == 0) {
        const double width =
            scene.few ? std::min(0.5 * length, needs.patchWidth / 3) : std::min(0.55 * length - letter, 0.2 * needs.patchWidth);
        scene.packet = width >= 10 || letter == 0 ? coloured(needs.longest, {std::max(10.0, std::floor(width)), tall - 4})
                                                  : Patch{0, 0, {}, false};
    }
    const QSizeF inner = scene.packet.size();
    scene.packetSize = {letter + inner.width() + (scene.packet.lines > 0 ? 6 : 0), std::max(inner.height() + 6, tall)};
}

} // namespace

int DeviceRing::longest() const
{
    int most = 0;
    for (int row = 0; row < cards.rows(); ++row) most = std::max(most, cards.length(row));
    return most;
}

RingLayout layoutOf(const DeviceRing& what, const Canvas& canvas, QRectF rect, double bound)
{
    const bool large = canvas.theme().projector, onRing = !what.hub;
    const CardNeeds needs = cardNeeds(canvas, what.devices, what.cards.rows(), what.longest(), bound);
    // what stands in the middle: a title and three lines
    const double lines = (large ? 3 : 2) * canvas.lineHeight(Role::Label);
    const QSizeF words(large ? 420 : 240, canvas.lineHeight(Role::Symbol) + lines + (large ? 40 : 28));
    RingLayout scene;
    scene.circle = rect;
    if (what.devices <= 4) placeFew(scene, needs, onRing, large);
    else placeMany(scene, needs, onRing, words);
    if (!onRing) placeServer(scene, needs, words, large ? 10 : 6); // the frame around the server needs it
    else if (scene.few && what.devices > 1) scene.links = linksOfFew(scene);
    else if (what.devices > 1)
        for (std::size_t i = 0; i < scene.cards.size(); ++i)
            scene.links.push_back(between(scene.cards[i], scene.cards[(i + 1) % scene.cards.size()], 5));
    shapePacket(scene, needs, onRing, std::round(1.25 * canvas.theme().font(Role::Badge).pixelSize()));
    return scene;
}

} // namespace widgets
