#include "lessons/networks/playground/stage.h"
#include "widgets/views/grid.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {

using widgets::Canvas;
using widgets::Role;

namespace {

void paintNames(Canvas& canvas, const Picture& picture)
{
    const Plan& plan = *picture.plan;
    const QRectF &matrix = picture.at.matrix, &map = picture.at.map;
    const int classes = plan.classes();
    const double radius = 4 * picture.at.scale, wide = matrix.width() / classes, tall = matrix.height() / classes;
    const double above = matrix.top() - canvas.lineHeight(Role::Label) / 2;
    const QFontMetricsF metrics(canvas.theme().font(Role::Label));
    for (int c = 0; c < classes; ++c) {
        paintMark(canvas, {matrix.left() + (c + 0.5) * wide, above}, radius, c, classes, Mark::Full);
        const QRectF row(map.left(), matrix.top() + c * tall, matrix.left() - map.left() - 8, tall);
        paintMark(canvas, {row.left() + 6 * picture.at.scale, row.center().y()}, radius, c, classes, Mark::Full);
        const QRectF name = row.adjusted(16 * picture.at.scale, 0, 0, 0);
        const QString all = QString::fromStdString(plan.data.classes[std::size_t(c)]);
        const QString text = metrics.elidedText(all, Qt::ElideRight, name.width());
        if (metrics.horizontalAdvance(text) <= name.width()) canvas.text(name, text, Role::Label, canvas.theme().text);
    }
}

} // namespace

void paintConfusion(Canvas& canvas, const Picture& picture, widgets::Places& places)
{
    const QRectF &matrix = picture.at.matrix, &map = picture.at.map;
    const double head = canvas.lineHeight(Role::Body);
    const bool known = !std::isnan(picture.tape.value("confusion", {0, 0}).value_or(0));
    canvas.heading({map.left(), matrix.top() - canvas.lineHeight(Role::Label) - head, map.width(), head},
                   Words::tr("Test points"), known ? Words::tr("true ↓, answer →") : Words::tr("no value"));
    paintNames(canvas, picture);
    widgets::Place place = widgets::shapedPlace(picture.tape, "confusion");
    place.rect = matrix;
    paintCells(canvas, picture.tape, "confusion", place, places, {.numbers = known});
}

namespace {

/// From left to right, as long as there is room.
class Row {
public:
    Row(Canvas& canvas, const QRectF& rect) : m_canvas(canvas), m_rect(rect), m_x(rect.left()) {}

    void add(double width, const QString& name, const std::function<void(const QRectF&)>& sample)
    {
        const double text = m_canvas.textWidth(name, Role::Note);
        if (m_x + width + 6 + text > m_rect.right()) return;
        sample({m_x, m_rect.top(), width, m_rect.height()});
        m_canvas.text({m_x + width + 6, m_rect.top(), text, m_rect.height()}, name, Role::Note, m_canvas.theme().muted);
        m_x += width + 6 + text + 18;
    }

private:
    Canvas& m_canvas;
    QRectF m_rect;
    double m_x;
};

} // namespace

void paintLegend(Canvas& canvas, const Picture& picture)
{
    const auto& theme = canvas.theme();
    const double scale = picture.at.scale, radius = 4 * scale;
    const int classes = picture.plan->classes();
    const auto edge = [&](QColor colour, bool dashed) {
        return [&canvas, colour, dashed](const QRectF& at) {
            const double y = std::round(at.center().y());
            const widgets::Edge line{{at.left(), y}, {at.right(), y}, colour, 2.4, dashed};
            canvas.edges({&line, 1});
        };
    };
    const auto mark = [&](double r, Mark how, QColor ring) {
        return [&canvas, r, how, ring, classes](const QRectF& at) {
            paintMark(canvas, at.center(), r, classes == 2 ? 1 : 0, classes, how, ring);
        };
    };
    const auto named = [](const QString& part, std::size_t points) {
        return points > MostShown ? Words::tr("%1: %2 of %3 shown").arg(part).arg(MostShown).arg(points) : part;
    };
    const auto& split = picture.plan->split;
    Row row(canvas, picture.at.legend);
    row.add(30 * scale, Words::tr("weight > 0"), edge(QColor::fromRgb(theme.diverging.at(1)), false));
    row.add(30 * scale, Words::tr("weight < 0"), edge(QColor::fromRgb(theme.diverging.at(0)), true));
    row.add(2 * radius, named(Words::tr("training"), split.train.size()), mark(radius, Mark::Full, {}));
    if (picture.params.showTest)
        row.add(2 * radius, named(Words::tr("test"), split.test.size()), mark(0.8 * radius, Mark::Hollow, {}));
    row.add(3.4 * radius, Words::tr("last batch"), mark(radius, Mark::Full, theme.text));
}

} // namespace lessons::playground
