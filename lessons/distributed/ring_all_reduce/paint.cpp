#include "lessons/distributed/ring_all_reduce/paint.h"

#include "lessons/distributed/ring_all_reduce/words.h"

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
    const double gap = rounds > 12 ? 2 : 4, width = std::floor(std::min(2.4 * rect.height(), rect.width() / rounds - gap));
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
    int first = step, count = 0;
    for (int k = 1; k <= view.run.lastStep(); ++k)
        if (view.run.at(k).phase == phase) first = std::min(first, k), ++count;
    if (step == 0) return Words::tr("%n rounds to go", nullptr, view.run.lastStep());
    return Words::tr("round %1 of %2").arg(step - first + 1).arg(count);
}

/// Devices differ by a chunk's remainder: the most that any has sent.
QString bytesOf(const View& view)
{
    const auto most = [](const std::vector<double>& sent) { return *std::max_element(sent.begin(), sent.end()); };
    const auto least = [](const std::vector<double>& sent) { return *std::min_element(sent.begin(), sent.end()); };
    const std::vector<double>& now = view.shown().bytesSent;
    const std::vector<double>& end = view.run.end().bytesSent;
    if (most(end) == least(end))
        return Words::tr("%1 of %2 sent by each").arg(widgets::bytes(most(now)), widgets::bytes(most(end)));
    return Words::tr("at most %1 of %2 sent by each").arg(widgets::bytes(most(now)), widgets::bytes(most(end)));
}

} // namespace

void paintCentre(View& view)
{
    widgets::Canvas& canvas = view.canvas;
    const QRectF centre = view.scene.centre;
    if (view.devices() == 1) {
        canvas.text(centre, Words::tr("one device: nothing to send"), Role::Body, view.theme().muted, Qt::AlignCenter);
        return;
    }
    const double title = canvas.lineHeight(Role::Symbol), line = canvas.lineHeight(Role::Label), bar = std::round(0.6 * line);
    const bool bytes = centre.height() >= title + 2 * line + bar + 8, rounds = centre.height() >= title + line;
    double y = std::round(centre.center().y() - (title + (rounds ? line : 0) + (bytes ? line + bar + 8 : 0)) / 2);
    const auto next = [&](double height) { return QRectF(centre.x(), std::exchange(y, y + height), centre.width(), height); };
    const QString phase = view.moment.to == 0 ? Words::tr("all-reduce") : Words::phase(view.travelling().phase);
    canvas.text(next(title), phase, Role::Symbol, view.theme().text, Qt::AlignCenter, true);
    if (rounds) canvas.text(next(line), roundOf(view), Role::Label, view.theme().muted, Qt::AlignCenter);
    if (!bytes) return;
    y += 4;
    paintProgress(view, next(bar));
    y += 4;
    canvas.text(next(line), bytesOf(view), Role::Label, view.theme().muted, Qt::AlignCenter);
}

void paintFocus(View& view)
{
    if (view.moment.to == 0) return;
    const auto& shape = view.scene.shape;
    if (view.travelling().phase == Phase::Gather) {
        for (const QRectF& card : view.scene.cards) view.canvas.operand(shape.patchRect(card, 0).adjusted(-2, -2, 2, 2));
        view.canvas.target(QStringLiteral("server"), shape.patchRect(view.scene.server, 0));
        return;
    }
    const Transfer* focus = view.focus();
    if (!focus) return;
    if (view.travelling().phase == Phase::Broadcast)
        view.canvas.operand(shape.patchRect(view.scene.server, 0).adjusted(-2, -2, 2, 2));
    view.canvas.target(chunkId(focus->to, focus->chunk), shape.patchRect(view.scene.cards[std::size_t(focus->to)], focus->chunk));
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
