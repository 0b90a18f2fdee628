#include "widgets/views/device_ring.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {
namespace {

/// The bar of rounds: done, under way, to come.
void paintRounds(Canvas& canvas, QRectF rect, const Frame& frame)
{
    const int rounds = frame.tape().lastStep();
    const engine::Moment& now = frame.moment;
    const double gap = rounds > 12 ? 2 : 4, room = std::min(rect.width(), 36 * rect.height());
    const double width = std::floor(std::min(2.4 * rect.height(), room / rounds - gap));
    double x = std::round(rect.center().x() - (rounds * (width + gap) - gap) / 2);
    for (int k = 1; k <= rounds; ++k, x += width + gap) {
        const double share = std::clamp(now.from + now.alpha * (now.to - now.from) - (k - 1), 0.0, 1.0);
        canvas.box({x, rect.y(), width, rect.height()}, canvas.theme().sunken, canvas.theme().line, 1, 3);
        if (share > 0) canvas.box(QRectF(x, rect.y(), share * width, rect.height()), canvas.theme().text, Qt::transparent, 0, 3);
    }
}

} // namespace

void paintWords(Canvas& canvas, QRectF middle, const Frame& frame, const DeviceRing::Middle& words)
{
    const Theme& theme = canvas.theme();
    if (words.round.isEmpty()) return canvas.text(middle, words.title, Role::Body, theme.muted, Qt::AlignCenter);
    const double title = canvas.lineHeight(Role::Symbol), line = canvas.lineHeight(Role::Label), bar = std::round(0.6 * line);
    const double withRounds = title + line, withBytes = withRounds + bar + 8 + line, withNote = withBytes + line;
    const bool rounds = middle.height() >= withRounds, bytes = middle.height() >= withBytes;
    const bool note = theme.projector && middle.height() >= withNote;
    const double height = note ? withNote : bytes ? withBytes : rounds ? withRounds : title;
    double y = std::round(middle.center().y() - height / 2);
    const auto next = [&](double lines) { return QRectF(middle.x(), std::exchange(y, y + lines), middle.width(), lines); };
    canvas.text(next(title), words.title, Role::Symbol, theme.text, Qt::AlignCenter, true);
    if (rounds) canvas.text(next(line), words.round, Role::Label, theme.muted, Qt::AlignCenter);
    if (!bytes) return;
    y += 4;
    paintRounds(canvas, next(bar), frame);
    y += 4;
    const auto tell = [&](const QString& text) {
        Sentence(frame, text).paint(canvas, next(line), Role::Label, theme.muted, false, Qt::AlignHCenter);
    };
    tell(words.sent);
    if (note) tell(words.note);
}

} // namespace widgets
