#include "lessons/networks/neuron/view.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

constexpr const char* Columns[] = {"x", "w", "p", "s", "z", "a"};
constexpr double Gaps = 10; ///< between the columns, in shares: three of them where the products meet

double cellWidth(const Canvas& canvas, const Frame& frame)
{
    double widest = 0;
    for (const char* id : Columns) widest = std::max(widest, widgets::widthForNumbers(canvas, frame, id));
    return std::max(widest, widgets::widthForNumbers(canvas, frame, "b"));
}
double circleOf(const Canvas& canvas) { return canvas.theme().projector ? 44 : 30; }
double trackOf(const Canvas& canvas) { return canvas.theme().projector ? 14 : 9; }
double headingOf(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + 4; }
double symbolsOf(const Canvas& canvas) { return canvas.lineHeight(Role::Symbol) + 2; }
double leastRow(const Canvas& canvas) { return widgets::numberHeight(canvas) + 2 + trackOf(canvas) + 5; }
double leastModel(const Canvas& canvas, int inputs)
{
    const double ways = symbolsOf(canvas) + 4 * widgets::numberHeight(canvas); // b stands above the way
    return std::max(inputs * leastRow(canvas), ways) + symbolsOf(canvas);
}
double leastAnatomy(const Canvas& canvas) { return 2 * canvas.lineHeight(Role::Label) + (canvas.theme().projector ? 100 : 104); }

class NeuronView final : public widgets::View {
public:
    explicit NeuronView(Hand hand) : m_hand(std::move(hand)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return leastSize(canvas, frame); }
    double stretch() const override { return 2; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert(std::begin(Columns), std::end(Columns));
        drawn.insert("b");
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, widgets::Places& places) const override
    {
        const Layout at(canvas, frame, rect);
        canvas.heading(at.headings[0], frame.called("biology"), frame.naming("biology").note);
        canvas.heading(at.headings[1], frame.called("model"));
        paintAnatomy(canvas, frame, at);
        paintModel(canvas, frame, at, m_hand, places);
    }

private:
    Hand m_hand;
};

} // namespace

widgets::ViewPtr view(Hand hand) { return std::make_shared<NeuronView>(std::move(hand)); }

QSizeF leastSize(const Canvas& canvas, const Frame& frame)
{
    const int inputs = frame.shape("x")[0];
    return {6 * cellWidth(canvas, frame) + 3 * circleOf(canvas) + Gaps * 12,
            2 * headingOf(canvas) + leastAnatomy(canvas) + 8 + leastModel(canvas, inputs)};
}

Layout::Layout(const Canvas& canvas, const Frame& frame, QRectF rect)
{
    const auto inputs = std::size_t(frame.shape("x")[0]);
    cell = cellWidth(canvas, frame), high = widgets::numberHeight(canvas);
    circle = circleOf(canvas), track = trackOf(canvas);
    const double gap = (rect.width() - 6 * cell - 3 * circle) / Gaps;
    double left = rect.left();
    const auto next = [&left](double width, double gapAfter) {
        const double centre = std::round(left + width / 2);
        left += width + gapAfter;
        return centre;
    };
    x = next(cell, gap), w = next(cell, gap), p = next(cell, 3 * gap), sum = next(circle, gap), s = next(cell, gap);
    plus = next(circle, gap), z = next(cell, gap), f = next(circle, gap), a = next(cell, 0);

    const double heading = headingOf(canvas), label = canvas.lineHeight(Role::Label);
    const double free = rect.height() - leastSize(canvas, frame).height();
    const double anatomyHeight = std::floor(leastAnatomy(canvas) + std::clamp(0.45 * free, 0.0, 160.0));
    headings[0] = {rect.left(), rect.top(), rect.width(), heading - 4};
    anatomy = {rect.left(), rect.top() + heading, rect.width(), anatomyHeight};
    headings[1] = {rect.left(), anatomy.bottom() + 8, rect.width(), heading - 4};
    model = QRectF(rect.left(), headings[1].bottom() + 4, rect.width(), 0);
    model.setBottom(std::min(rect.bottom(), model.top() + leastModel(canvas, int(inputs)) + std::clamp(0.55 * free, 0.0, 220.0)));

    const QRectF body = anatomy.adjusted(0, label, 0, -label);
    const double height = std::min(body.height() - 8, 150.0), width = std::min(1.25 * height, z - cell / 2 - sum);
    soma = {(sum + z) / 2 - width / 2, body.center().y() - height / 2, width, height};
    const double row = std::min((model.height() - symbolsOf(canvas)) / double(inputs), 2.2 * leastRow(canvas));
    const double top = model.top() + symbolsOf(canvas);
    for (std::size_t i = 0; i < inputs; ++i) {
        dendrites.push_back(std::round(body.top() + (double(i) + 0.5) * body.height() / double(inputs)));
        rows.push_back(std::round(top + double(i) * row + high / 2));
    }
    middle = std::max(std::round((rows.front() + rows.back()) / 2), std::round(top + 2.6 * high));
}

QRectF Layout::cellAt(double column, double y) const
{
    return {std::round(column - cell / 2), std::round(y - high / 2), std::round(cell), high};
}

QRectF Layout::trackBelow(QRectF rect) const { return {rect.left(), rect.bottom() + 2, rect.width() - 1, track}; }

widgets::Edge Layout::dendrite(std::size_t i) const
{
    const double share = (double(i) + 0.5) / double(dendrites.size()) - 0.5; // they reach the soma at different heights
    return {{w + 8, dendrites[i]}, {soma.left() + 6, soma.center().y() + share * 0.5 * soma.height()}, {}};
}

widgets::Edge Layout::way(std::size_t i) const { return {{p + cell / 2 + 2, rows[i]}, {sum - circle / 2 - 2, middle}, {}}; }

QRectF Layout::partOf(const std::string& id, std::size_t i) const
{
    const double height = dendrites[1] - dendrites[0], top = dendrites[i] - height / 2, before = w - 16, after = w + 20;
    if (id == "x") return {anatomy.left(), top, before - anatomy.left(), height};
    if (id == "w") return {before, top, after - before, height};
    return {after, top, soma.left() - after, height};
}

void dress(widgets::Edge& edge, const Canvas& canvas, const Frame& frame, std::size_t i)
{
    const double most = std::max(1e-9, frame.extent("w").bound()), weight = frame.value("w", {int(i)}).value_or(0);
    edge.width = 0.6 + 4.4 * std::abs(weight) / most, edge.dashed = weight < 0;
    edge.colour = canvas.colour(widgets::Scale::Diverging, weight < 0 ? -most : most, most);
    if (progress(frame, i) == 0) edge.colour.setAlphaF(0.35F);
}

double progress(const Frame& frame, std::size_t i)
{
    const int made = int(i) + 1; // one step for each input, from the first step on
    if (frame.moment.to > made) return 1;
    return frame.moment.to == made ? frame.moment.alpha : 0;
}

} // namespace lessons::neuron
