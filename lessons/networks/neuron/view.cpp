#include "lessons/networks/neuron/view.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

double headingOf(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + 4; }
double leastAnatomy(const Canvas& canvas) { return 2 * canvas.lineHeight(Role::Label) + (canvas.theme().projector ? 100 : 104); }

/// The numbers of a column are met at their cells, and at the parts of the neuron that they stand for.
widgets::Region withParts(widgets::Region region, const Layout& at)
{
    const std::string id = region.id.toStdString();
    if (id != "x" && id != "w" && id != "p") return region;
    for (std::size_t i = 0; i < at.dendrites.size(); ++i) region.rect |= at.partOf(id, i);
    region.cellAt = [at, id, cellAt = region.cellAt](QPointF point) -> std::optional<widgets::CellIndex> {
        for (std::size_t i = 0; i < at.dendrites.size(); ++i)
            if (at.partOf(id, i).contains(point)) return widgets::CellIndex{int(i), 0};
        return cellAt(point);
    };
    return region;
}

class NeuronView final : public widgets::View {
public:
    explicit NeuronView(widgets::ViewPtr model) : m_model(std::move(model)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return m_model->least(canvas, frame) + QSizeF(0, 2 * headingOf(canvas) + leastAnatomy(canvas) + 8);
    }
    double stretch() const override { return 2; }
    void collect(std::set<std::string>& drawn) const override { m_model->collect(drawn); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, widgets::Places& places) const override
    {
        const double free = rect.height() - least(canvas, frame).height(), heading = headingOf(canvas);
        const double height = std::floor(leastAnatomy(canvas) + std::clamp(0.45 * free, 0.0, 160.0));
        const QRectF anatomy(rect.left(), rect.top() + heading, rect.width(), height);
        QRectF model(rect.left(), anatomy.bottom() + 8 + heading, rect.width(), m_model->least(canvas, frame).height());
        model.setBottom(std::min(rect.bottom(), model.bottom() + std::clamp(0.55 * free, 0.0, 220.0)));
        canvas.heading({rect.left(), rect.top(), rect.width(), heading - 4}, frame.called("biology"),
                       frame.naming("biology").note);
        canvas.heading({rect.left(), anatomy.bottom() + 8, rect.width(), heading - 4}, frame.called("model"));
        Canvas below(canvas.painter(), canvas.theme(), canvas.area()); // its regions are to reach into the anatomy
        if (canvas.recording()) below.record(*canvas.recording());
        m_model->paint(below, model, frame, places);
        const Layout at(canvas, anatomy, std::size_t(frame.shape("x")[0]), places);
        paintAnatomy(canvas, frame, at);
        for (const widgets::Region& region : below.regions()) canvas.region(withParts(region, at));
    }

private:
    widgets::ViewPtr m_model;
};

} // namespace

widgets::ViewPtr neuronAbove(widgets::ViewPtr model) { return std::make_shared<NeuronView>(std::move(model)); }

Layout::Layout(const Canvas& canvas, QRectF room, std::size_t inputs, const widgets::Places& model) : anatomy(room)
{
    const auto middle = [&](const char* id) { return std::floor(model.at(id).rect.center().x()); };
    cell = model.at("s").rect.width();
    w = middle("w"), s = middle("s"), z = middle("z"), a = middle("a");
    const double label = canvas.lineHeight(Role::Label), sum = s - (z - s) / 2; // where the products meet
    const QRectF body = anatomy.adjusted(0, label, 0, -label);
    const double height = std::min(body.height() - 8, 150.0), width = std::min(1.25 * height, z - cell / 2 - sum);
    soma = {(sum + z) / 2 - width / 2, body.center().y() - height / 2, width, height};
    for (std::size_t i = 0; i < inputs; ++i)
        dendrites.push_back(std::round(body.top() + (double(i) + 0.5) * body.height() / double(inputs)));
}

widgets::Edge Layout::dendrite(std::size_t i) const
{
    const double share = (double(i) + 0.5) / double(dendrites.size()) - 0.5; // they reach the soma at different heights
    return {{w + 8, dendrites[i]}, {soma.left() + 6, soma.center().y() + share * 0.5 * soma.height()}, {}};
}

QRectF Layout::partOf(const std::string& id, std::size_t i) const
{
    const double height = dendrites[1] - dendrites[0], top = dendrites[i] - height / 2, before = w - 16, after = w + 20;
    if (id == "x") return {anatomy.left(), top, before - anatomy.left(), height};
    if (id == "w") return {before, top, after - before, height};
    return {after, top, soma.left() - after, height};
}

} // namespace lessons::neuron
