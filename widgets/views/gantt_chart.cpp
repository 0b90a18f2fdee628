#include "widgets/views/gantt_chart.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Gap = 8, AboveLane = 9, AboveFirst = 18; ///< for arrows

double nowOf(const Frame& frame, const std::string& clock)
{
    const auto at = [&](int step) { return frame.tape().value(clock, 0, step).value_or(0); };
    const engine::Moment& moment = frame.moment;
    return at(moment.from) + moment.alpha * (at(moment.to) - at(moment.from));
}

/// In how many lines what is explained below has room.
int legendLinesOf(const Canvas& canvas, const Frame& frame, const Gantt& what, double room)
{
    QStringList words;
    for (const Gantt::Kind& kind : what.kinds) words << frame.called(kind.id);
    for (const auto& word : {what.storedName, what.other, what.limit ? what.limitName : nullptr})
        if (word && !what.strips.empty()) words << word();
    int lines = 1;
    double used = 0;
    for (const QString& word : words) {
        const double width = std::ceil(canvas.textWidth(word, Role::Label));
        if (used > 0 && used + 18 + width > room) ++lines, used = 0;
        used += GanttSizes::legendWidth(width);
    }
    return lines;
}

} // namespace

GanttSizes::GanttSizes(const Canvas& canvas, const Frame& frame, const Gantt& what, double width)
{
    const auto widen = [](double& side, double by) { side = std::max(side, std::ceil(by)); };
    for (int lane = 0; lane < int(what.lanes.size()); ++lane)
        widen(left, canvas.textWidth(what.name(lane), Role::Body, true) + 2 * Gap);
    if (!what.made.empty()) {
        const QString widest = cellNumber(-frame.bound(what.made), frame.decimals(what.made));
        widen(right, std::max(canvas.textWidth(widest, Role::Label), canvas.textWidth(frame.naming(what.made).note, Role::Note)) +
                         Gap + 4);
    }
    widen(left, canvas.textWidth(what.axis(), Role::Note) + 2 * Gap);
    axis = canvas.lineHeight(Role::Note) + (what.strips.empty() ? AboveLane : AboveFirst) + 2;
    if (what.foot) {
        const auto [first, second] = what.foot();
        const double both =
            Sentence(frame, first).width(canvas, Role::Label) + Sentence(frame, second).width(canvas, Role::Label);
        twoLines = both + 3 * Gap > width - left;
        legendLines = legendLinesOf(canvas, frame, what, width - left);
        foot = legendLines * canvas.lineHeight(Role::Label) + (twoLines ? 2 : 1) * canvas.lineHeight(Role::Body) + 14;
    }
    if (what.verdict) foot += canvas.lineHeight(Role::Body);
}

GanttChart::GanttChart(const Canvas& canvas, Frame at, std::shared_ptr<const Gantt> of, QRectF room)
    : frame(std::move(at)), what(std::move(of)), sizes(canvas, frame, *what, room.width()), rect(room),
      now(nowOf(frame, what->clock))
{
    plot = room.adjusted(sizes.left, sizes.axis, -std::max(sizes.right, 6.0), -sizes.foot);
    setTimes();
    for (const Gantt::Strip& one : what->strips)
        for (const Gantt::Amounts* amounts : {&one.own, &one.other})
            for (const auto& [time, amount] : *amounts) most = std::max(most, double(amount));
    if (what->limit) most = std::max(most, double(*what->limit));
    share(canvas);
}

/// All, or a part of it that follows the clock, up to both ends.
void GanttChart::setTimes()
{
    double end = what->end;
    for (const auto& lane : what->lanes)
        if (!lane.empty()) end = std::max(end, lane.back().end);
    for (const Gantt::Offer& offer : what->offers) end = std::max(end, offer.end);
    const double span = end / what->zoom;
    first = std::clamp(now - span / 2, 0.0, end - span), last = first + span;
}

/// Bars get at most what looks well, strips up to twice as much; where room is short, strips go first.
void GanttChart::share(const Canvas& canvas)
{
    const int count = std::max(1, int(what->lanes.size()));
    const double badge = canvas.lineHeight(Role::Badge);
    pitch = std::floor(std::min(plot.height() / count, 10.5 * badge));
    if (what->strips.empty() || pitch < badge + 18) {
        bar = std::max(2.0, pitch - (pitch >= 12 ? 3 : 1));
        return;
    }
    const double room = pitch - 3 - AboveLane; // the strip, and room above it for arrows
    bar = std::floor(std::clamp(0.52 * room, badge, 4 * badge));
    strip = std::max(0.0, room - bar);
}

QRectF GanttChart::boxOf(const Gantt::Box& box) const
{
    const double gap = bar >= 8 ? 1 : 0.5, left = std::clamp(x(box.start), plot.left(), plot.right()),
                 right = std::min(x(box.end), plot.right());
    const double width = right - left > 4 ? right - left - 2 * gap : std::max(0.0, right - left);
    return {left + (right - left > 4 ? gap : 0), plot.top() + box.lane * pitch, width, bar};
}

QRectF GanttChart::offerOf(const Gantt::Offer& offer) const
{
    const QRectF whole = boxOf({.lane = offer.lane, .start = offer.start, .end = offer.end});
    const double height = whole.height() / double(what->kinds.size());
    return {whole.x(), whole.y() + offer.kind * height + 1, whole.width(), height - 2};
}

std::pair<std::size_t, std::size_t> GanttChart::seen(int lane) const
{
    const auto& boxes = what->lanes[std::size_t(lane)];
    const auto begins = std::partition_point(boxes.begin(), boxes.end(), [this](const auto& box) { return box.end <= first; });
    const auto ends = std::partition_point(begins, boxes.end(), [this](const auto& box) { return box.start < last; });
    return {std::size_t(begins - boxes.begin()), std::size_t(ends - boxes.begin())};
}

int GanttChart::laneAt(QPointF point) const
{
    const int lane = int(std::floor((point.y() - plot.top()) / pitch));
    if (lane < 0 || lane >= int(what->lanes.size()) || !barOf(lane).contains(point)) return -1;
    return lane;
}

const Gantt::Box* GanttChart::boxAt(QPointF point) const
{
    const int lane = laneAt(point);
    if (lane < 0) return nullptr;
    const auto [begins, ends] = seen(lane);
    const auto& boxes = what->lanes[std::size_t(lane)];
    const auto found = std::partition_point(boxes.begin() + std::ptrdiff_t(begins), boxes.begin() + std::ptrdiff_t(ends),
                                            [&](const auto& box) { return x(box.end) <= point.x(); });
    return found != boxes.begin() + std::ptrdiff_t(ends) && x(found->start) <= point.x() ? &*found : nullptr;
}

QRectF GanttChart::gapOf(int lane, int k) const
{
    const auto& boxes = what->lanes[std::size_t(lane)];
    const std::size_t i = std::size_t(k);
    const double from = i == 0 ? 0 : boxes[i - 1].end, to = i < boxes.size() ? boxes[i].start : last;
    const double left = std::clamp(x(from), plot.left(), plot.right()), right = std::clamp(x(to), plot.left(), plot.right());
    return {left, plot.top() + lane * pitch, std::max(0.0, right - left), bar};
}

std::optional<CellIndex> GanttChart::gapAt(QPointF point) const
{
    const int lane = laneAt(point);
    if (lane < 0) return {};
    const auto& boxes = what->lanes[std::size_t(lane)];
    const auto next =
        std::partition_point(boxes.begin(), boxes.end(), [&](const auto& box) { return x(box.start) <= point.x(); });
    const int k = int(next - boxes.begin());
    if (k > 0 && x(boxes[std::size_t(k) - 1].end) > point.x()) return {};
    return CellIndex{lane, k};
}

} // namespace widgets
