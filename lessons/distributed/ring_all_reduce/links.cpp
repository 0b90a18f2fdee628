#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/words.h"

#include <cmath>

namespace lessons::ring {

using engine::cluster::ChunkRange;
using engine::cluster::Phase;
using engine::cluster::Transfer;
using widgets::Role;

namespace {

QPolygonF wayOf(const View& view, const Transfer& transfer)
{
    const int p = view.devices();
    if (view.params.onRing()) return view.scene.links[std::size_t(transfer.from)];
    QPolygonF way = view.scene.links[std::size_t(transfer.from == p ? transfer.to : transfer.from)];
    if (transfer.from == p) std::reverse(way.begin(), way.end());
    return way;
}

/// How far the message is between leaving and arriving: by its own times on the clock.
double progress(const View& view, const Transfer& transfer)
{
    if (view.moment.done() || transfer.end <= transfer.start) return view.moment.alpha;
    return std::clamp((view.now() - transfer.start) / (transfer.end - transfer.start), 0.0, 1.0);
}

/// What was sent: the sender's numbers before this step.
const float* numbersOf(const View& view, const Transfer& transfer, int first)
{
    if (transfer.from == view.devices()) return view.before().server.data();
    return &view.before().buffers.data[std::size_t(transfer.from * view.params.elements + first)];
}

bool focused(const View& view, const Transfer& transfer) { return view.params.onRing() && transfer.to == 1; }

void paintArrow(View& view, const QPolygonF& way, bool inFocus)
{
    const bool idle = view.moment.to == 0;
    view.canvas.arrow(way,
                      inFocus ? view.theme().spot
                      : idle  ? view.theme().control
                              : view.theme().muted,
                      inFocus          ? 2.2
                      : view.scene.few ? 2
                                       : 1.5);
}

void paintPacket(View& view, const Transfer& transfer)
{
    widgets::Canvas& canvas = view.canvas;
    const QRectF rect = packetRect(view, transfer);
    const ChunkRange range = engine::cluster::chunkRange(view.params.elements, view.shown().chunks(), transfer.chunk);
    const bool inFocus = focused(view, transfer);
    // the arriving numbers are an operand of the step's target: framed in the colour of the focus
    const QColor ink = transfer.lost ? view.theme().error : inFocus ? view.theme().spot : view.theme().muted;
    canvas.box(rect.adjusted(-3, -3, 3, 3), view.theme().raised, Qt::transparent, 0, 5);
    canvas.box(rect, view.theme().raised, ink, 1.5, 4);
    const Patch& patch = view.scene.packet;
    const QSizeF inner = patch.size();
    const double letter = rect.width() - (patch.lines > 0 ? inner.width() + 6 : 0);
    if (view.params.onRing())
        canvas.text(QRectF(rect.x(), rect.y(), letter, rect.height()), Words::chunk(transfer.chunk),
                    view.scene.few ? Role::Cell : Role::Badge, inFocus ? view.theme().spot : view.theme().text, Qt::AlignCenter,
                    true);
    if (patch.lines > 0 && range.count > 0) {
        const QRectF numbers(QPointF(rect.x() + letter + 3, std::round(rect.center().y() - inner.height() / 2)), inner);
        paintNumbers(view, QStringLiteral("transfer[%1]").arg(transfer.from),
                     Words::tr("on its way from device %1").arg(transfer.from + 1), numbers, patch,
                     numbersOf(view, transfer, range.first), range.count);
    }
    if (transfer.lost) {
        canvas.line(rect.topLeft(), rect.bottomRight(), view.theme().error, 2.2);
        canvas.line(rect.bottomLeft(), rect.topRight(), view.theme().error, 2.2);
    }
}

/// "lost" or "×2" beside the packet that something happens to.
void paintMishap(View& view, const Transfer& transfer, const QString& word)
{
    const QRectF rect = packetRect(view, transfer);
    const double line = view.canvas.lineHeight(Role::Label);
    view.canvas.text(QRectF(rect.center().x() - 60, rect.bottom() + 2, 120, line), word, Role::Label, view.theme().error,
                     Qt::AlignHCenter | Qt::AlignTop, true);
}

} // namespace

QRectF packetRect(const View& view, const Transfer& transfer)
{
    const QPolygonF way = wayOf(view, transfer);
    const QSizeF size = view.scene.packetSize;
    const QLineF last(way[way.size() - 2], way.back());
    // half the packet along the link: both ends of the arrow stay visible
    const double x = std::abs(last.dx()) / last.length(), y = std::abs(last.dy()) / last.length();
    const double half = std::min(x > 0.01 ? size.width() / 2 / x : 1e9, y > 0.01 ? size.height() / 2 / y : 1e9);
    const double length = lengthOf(way), head = view.theme().stroke(14);
    const double rest = std::clamp(1 - (half + head) / length, 0.5, 0.7), start = std::clamp((half + 8) / length, 0.3, 0.5);
    // a lost message does not come near its receiver
    const QPointF centre = pointOn(way, start + ((transfer.lost ? 0.5 : rest) - start) * progress(view, transfer));
    return {std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2), std::round(size.width()),
            std::round(size.height())};
}

void paintLinks(View& view)
{
    const auto& transfers = view.travelling().transfers;
    if (view.moment.to == 0) {
        for (const QPolygonF& way : view.scene.links) paintArrow(view, way, false);
        return;
    }
    const Transfer* previous = nullptr;
    for (const Transfer& transfer : transfers) {
        const bool again = previous && previous->from == transfer.from && previous->to == transfer.to;
        if (!again) paintArrow(view, wayOf(view, transfer), focused(view, transfer));
        previous = &transfer;
    }
    previous = nullptr;
    for (const Transfer& transfer : transfers) {
        const bool again = previous && previous->from == transfer.from && previous->to == transfer.to;
        if (!again) paintPacket(view, transfer);
        if (again) paintMishap(view, transfer, QStringLiteral("×2"));
        if (transfer.lost) paintMishap(view, transfer, Words::tr("lost"));
        previous = &transfer;
    }
}

} // namespace lessons::ring
