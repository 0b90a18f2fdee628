#include "lessons/distributed/ring_all_reduce/paint.h"

#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/number_region.h"

namespace lessons::ring {

using engine::cluster::Phase;
using engine::cluster::Transfer;
using widgets::Role;

QColor View::colourOf(Phase phase) const
{
    const bool adds = phase == Phase::ReduceScatter || phase == Phase::Gather;
    return adds ? theme().forward : theme().backward;
}

const Transfer* View::focus() const
{
    for (const Transfer& transfer : travelling().transfers)
        if (transfer.to == 1) return &transfer;
    return nullptr;
}

namespace {

/// The bar of rounds: done, under way, to come.
void paintProgress(View& view, QRectF rect)
{
    const int rounds = view.run.lastStep();
    const double gap = rounds > 12 ? 2 : 4, room = std::min(rect.width(), 36 * rect.height());
    const double width = std::floor(std::min(2.4 * rect.height(), room / rounds - gap));
    double x = std::round(rect.center().x() - (rounds * (width + gap) - gap) / 2);
    for (int k = 1; k <= rounds; ++k, x += width + gap) {
        const double share =
            std::clamp(view.moment.from + view.moment.alpha * (view.moment.to - view.moment.from) - (k - 1), 0.0, 1.0);
        const QRectF block(x, rect.y(), width, rect.height());
        view.canvas.box(block, view.theme().sunken, view.theme().line, 1, 3);
        if (share > 0)
            view.canvas.box(QRectF(x, rect.y(), share * width, rect.height()), view.theme().text, Qt::transparent, 0, 3);
    }
}

QString roundOf(const View& view)
{
    const int step = view.moment.to;
    const Phase phase = view.travelling().phase;
    int first = view.run.lastStep(), count = 0;
    for (int k = 1; k <= view.run.lastStep(); ++k)
        if (view.run.at(k).phase == phase || !view.params.onRing()) first = std::min(first, k), ++count;
    if (step == 0) return Words::tr("%n rounds to go", nullptr, view.run.lastStep());
    return Words::tr("round %1 of %2").arg(step - first + 1).arg(count);
}

QString withoutUnit(double bytes) { return widgets::bytes(bytes).section(QChar(0x00A0), 0, -2); }

/// "24 of 72 bytes", "0.9 of 1.2 kB", "800 bytes of 1.2 kB".
QString partOf(double part, double whole)
{
    const QString second = widgets::bytes(whole), unit = second.section(QChar(0x00A0), -1);
    const bool sameUnit = part == 0 || widgets::bytes(part).section(QChar(0x00A0), -1) == unit;
    return Words::tr("%1 of %2", "a part of a number of bytes").arg(sameUnit ? withoutUnit(part) : widgets::bytes(part), second);
}

/// Chunks may differ by an element, so devices may, too: then the most that any has sent.
void paintSent(View& view, QRectF line)
{
    const auto most = [](const std::vector<double>& sent) { return *std::max_element(sent.begin(), sent.end()); };
    const std::vector<double>& end = view.run.end().bytesSent;
    const double part = most(view.shown().bytesSent), whole = most(end);
    const bool equal = std::count(end.begin(), end.end(), end.front()) == std::ptrdiff_t(end.size());
    const QString text = (equal ? Words::tr("%1 sent by each") : Words::tr("at most %1 sent by each")).arg(partOf(part, whole));
    view.canvas.text(line, text, Role::Label, view.theme().muted, Qt::AlignCenter);
    const Written written = centred(view.canvas, line, text, Role::Label);
    numberRegion(view.canvas, QStringLiteral("bytesSent"), Words::tr("bytes sent so far"),
                 firstIn(view.canvas, written, withoutUnit(part)), part);
    numberRegion(view.canvas, QStringLiteral("bytesToSend"), Words::tr("bytes sent in all"),
                 lastIn(view.canvas, written, widgets::bytes(whole)), whole);
}

/// The centre without the links that pass through it from card to card.
QRectF betweenLinks(const Scene& scene)
{
    constexpr double Air = 14;
    QRectF rect = scene.centre;
    for (const QPolygonF& link : scene.links) {
        const QRectF way = link.boundingRect();
        if (way.height() > Air || way.right() < rect.left() || way.left() > rect.right()) continue;
        if (way.center().y() < rect.center().y()) rect.setTop(std::max(rect.top(), way.bottom() + Air));
        else rect.setBottom(std::min(rect.bottom(), way.top() - Air));
    }
    return rect;
}

} // namespace

void paintModel(View& view, QRectF line, bool atRight)
{
    const Params& params = view.params;
    const QString latency = params.latency > 0 ? widgets::seconds(params.latency) : QStringLiteral("0");
    const QString bandwidth = widgets::bytes(params.bandwidth);
    const QString text = Words::tr("model: α = %1, B = %2/s").arg(latency, bandwidth);
    view.canvas.text(line, text, Role::Label, view.theme().muted,
                     (atRight ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter);
    const Written written = (atRight ? atTheRight : centred)(view.canvas, line, text, Role::Label);
    numberRegion(view.canvas, QStringLiteral("latency"), Words::tr("latency α, in seconds"),
                 firstIn(view.canvas, written, latency), params.latency);
    numberRegion(view.canvas, QStringLiteral("bandwidth"), Words::tr("bandwidth B, in bytes per second"),
                 lastIn(view.canvas, written, bandwidth), params.bandwidth);
}

void paintCentre(View& view)
{
    widgets::Canvas& canvas = view.canvas;
    const QRectF centre = view.scene.centre;
    if (canvas.veils(QStringLiteral("rounds"), betweenLinks(view.scene))) return;
    const QColor muted = view.theme().muted;
    if (view.devices() == 1) {
        canvas.text(centre, Words::tr("one device: nothing to send"), Role::Body, muted, Qt::AlignCenter);
        return;
    }
    // as many of the lines as there is height for, most important first
    const double title = canvas.lineHeight(Role::Symbol), line = canvas.lineHeight(Role::Label), bar = std::round(0.6 * line);
    const double withRounds = title + line, withBytes = withRounds + bar + 8 + line, withModel = withBytes + line;
    const bool rounds = centre.height() >= withRounds, bytes = centre.height() >= withBytes;
    const bool model = view.theme().projector && centre.height() >= withModel;
    const double height = model ? withModel : bytes ? withBytes : rounds ? withRounds : title;
    double y = std::round(centre.center().y() - height / 2);
    const auto next = [&](double lines) { return QRectF(centre.x(), std::exchange(y, y + lines), centre.width(), lines); };
    const bool started = view.moment.to > 0;
    const Phase phase = view.travelling().phase;
    canvas.text(next(title), started ? Words::phase(phase) : Words::tr("all-reduce"), Role::Symbol, view.theme().text,
                Qt::AlignCenter, true);
    if (rounds) canvas.text(next(line), roundOf(view), Role::Label, muted, Qt::AlignCenter);
    if (!bytes) return;
    y += 4;
    paintProgress(view, next(bar));
    y += 4;
    paintSent(view, next(line));
    if (model) paintModel(view, next(line), false);
}

namespace {

/// All that arrives at the server in this step makes its buffer.
void paintFocusOnServer(View& view)
{
    for (const Transfer& transfer : view.travelling().transfers)
        view.canvas.operand(view.scene.shape.patchRect(view.scene.cards[std::size_t(transfer.from)], 0).adjusted(-2, -2, 2, 2));
    view.canvas.target(QStringLiteral("server"), view.scene.few ? view.scene.hub : view.scene.server, 8);
}

} // namespace

void paintFocus(View& view)
{
    if (view.moment.to == 0) return;
    const auto& shape = view.scene.shape;
    if (view.travelling().phase == Phase::Gather) return paintFocusOnServer(view);
    const Transfer* focus = view.focus();
    if (!focus) return;
    if (view.travelling().phase == Phase::Broadcast)
        view.canvas.operand(shape.patchRect(view.scene.server, 0).adjusted(-2, -2, 2, 2));
    const QRectF card = view.scene.cards[std::size_t(focus->to)], row = shape.patchRect(card, focus->chunk);
    const QString id = chunkId(focus->to, focus->chunk);
    if (view.scene.few && view.params.onRing()) {
        const double out = std::clamp(std::round(14 - row.height() / 3), 1.0, 4.0);
        view.canvas.target(id, row.adjusted(-out, -out, out - 1, out - 1));
    } else { // around the row itself, the frame's halo would hide what stands close to it
        view.canvas.operand(row.adjusted(-1.5, -1.5, 1.5, 1.5));
        view.canvas.target(id, card, 6);
    }
}

void paint(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment)
{
    View view{canvas, params, run, moment, layout(canvas, params, run.bound)};
    paintCards(view);
    paintLinks(view);
    paintCentre(view);
    paintTimeline(view);
    paintFocus(view);
}

} // namespace lessons::ring
