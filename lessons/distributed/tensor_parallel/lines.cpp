#include "lessons/distributed/tensor_parallel/lines.h"

#include "lessons/distributed/tensor_parallel/run.h"
#include "widgets/views/grid.h"

namespace lessons::tensors {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Place;
using widgets::Places;
using widgets::Role;

/// What stands below each other: so many cells of one width, or signs, or symbols above narrow matrices.
struct Column {
    double cell = 0, least = 0;
    int cells = 0;

    double width(double share) const { return std::max(least, std::floor(share * cell) * cells); }
};

/// f and g are what the devices do together.
void paintSign(Canvas& canvas, QRectF room, const QString& sign)
{
    const bool together = sign == QLatin1String("f") || sign == QLatin1String("g");
    const double side = canvas.theme().projector ? 48 : 30;
    const QRectF box(room.center() - QPointF(side, side) / 2, QSizeF(side, side));
    if (together) canvas.box(box.toRect(), canvas.theme().sunken, canvas.theme().control, 1.5, side / 2);
    canvas.text(together ? box : room, sign, together ? Role::Body : Role::Title,
                together ? canvas.theme().text : canvas.theme().muted, Qt::AlignCenter, together);
}
double signWidth(const Canvas& canvas, const QString& sign)
{
    return std::max(canvas.textWidth(sign, Role::Title) + 2, sign[0].isLetter() ? (canvas.theme().projector ? 48.0 : 30.0) : 0);
}

/// A line through the matrix for each cut; the first has a handle.
void paintKnife(Canvas& canvas, const Place& place, const Knife& knife)
{
    const bool columns = knife.columns;
    const double one = columns ? place.rect.width() / place.columns : place.rect.height() / place.rows;
    for (const int behind : knife.at) {
        const double at = behind * one - 0.5;
        const QPointF from = place.rect.topLeft() + (columns ? QPointF(at, -3) : QPointF(-9, at));
        const QPointF end = columns ? QPointF(from.x(), place.rect.bottom() + 9) : QPointF(place.rect.right() + 3, from.y());
        canvas.line(from, end, canvas.theme().text, 3);
        if (behind != knife.at.front()) continue;
        canvas.painter().setPen(Qt::NoPen), canvas.painter().setBrush(canvas.theme().text);
        canvas.painter().drawEllipse(columns ? end : from, 6, 6);
        widgets::Region region;
        region.id = QStringLiteral("knife"), region.name = Words::tr("the knife");
        region.rect = QRectF(from, end).normalized().adjusted(-6, -6, 6, 6);
        region.grip = [=, start = columns ? place.rect.left() : place.rect.top()](QPointF) {
            return widgets::Grip{QStringLiteral("knife"), [=](QPointF to) {
                                     const double lines = std::round(((columns ? to.x() : to.y()) - start) / one);
                                     return QString::number(std::clamp(lines, 1.0, SplitLines - double(knife.at.size())));
                                 }};
        };
        canvas.region(std::move(region));
    }
}

class LinesOfMatrices final : public widgets::View {
public:
    LinesOfMatrices(std::vector<Line> lines, std::vector<Line> measured, Knife knife)
        : m_lines(std::move(lines)), m_measured(std::move(measured)), m_knife(std::move(knife))
    {
    }

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return size(canvas, frame, 0.4, 10); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return size(canvas, frame, 1, widgets::numberHeight(canvas));
    }
    double stretch() const override { return double(m_lines.size()); }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const Line& line : m_lines)
            for (const Word& word : line.words)
                if (!word.id.empty()) drawn.insert(word.id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const bool projector = canvas.theme().projector;
        double share = 1.3;
        while (share > 0.4 && size(canvas, frame, share, 0).width() > rect.width()) share -= 0.02;
        const double fixed = size(canvas, frame, 0, 0).height(), rows = size(canvas, frame, 0, 1).height() - fixed;
        const double most = (rect.height() - fixed) / rows; // cells grow by steps, so that views beside each other look alike
        const double height =
            std::min(most < 28 ? std::max(4.0, std::floor(most)) : 4 * std::floor(most / 4), projector ? 84.0 : 60.0);
        const double gap = Gap + std::min(40.0, (rect.height() - fixed - rows * height) / double(m_lines.size()));
        const std::vector<Column> columns = columnsOf(canvas, frame);
        double top = rect.top();
        for (const Line& line : m_lines) {
            top += symbolsAbove(canvas, line);
            const double high = rowsOf(frame, line) * height, side = projector ? 40 : 26;
            QRectF room(rect.left() + chip(canvas), std::round(top), 0, high);
            if (line.device >= 0)
                canvas.deviceChip({rect.left(), std::round(room.center().y() - side / 2), side, side}, line.device);
            for (std::size_t k = 0; k < line.words.size(); ++k) {
                room.setWidth(columns[k].width(share));
                const Word& word = line.words[k];
                if (word.id.empty()) paintSign(canvas, room, word.sign);
                else {
                    const Place place = placeIn(room, frame, word.id, {std::floor(share * columns[k].cell), height});
                    if (const double symbol = symbolsAbove(canvas, line); symbol > 0)
                        widgets::paintSymbol(canvas, {room.left(), place.rect.top() - symbol, room.width(), symbol - 2}, frame,
                                             word.id);
                    paintMatrix(canvas, frame, word.id, place, places);
                }
                room.translate(room.width() + Gap, 0);
            }
            top += high + gap;
        }
    }

private:
    static constexpr double Gap = 6;

    double chip(const Canvas& canvas) const { return m_lines.front().device < 0 ? 0 : canvas.theme().projector ? 52 : 36; }
    /// Of many lines the first has them for all.
    double symbolsAbove(const Canvas& canvas, const Line& line) const
    {
        return m_lines.size() > 2 && &line != &m_lines.front() ? 0 : canvas.lineHeight(Role::Symbol);
    }
    static int rowsOf(const Frame& frame, const Line& line)
    {
        int rows = 1;
        for (const Word& word : line.words)
            if (!word.id.empty()) rows = std::max(rows, frame.shape(word.id)[0]);
        return rows;
    }
    std::vector<Column> columnsOf(const Canvas& canvas, const Frame& frame) const
    {
        std::vector<Column> all;
        for (const Line& line : m_measured)
            for (std::size_t k = 0; k < line.words.size(); ++k) {
                const auto& [id, sign] = line.words[k];
                all.resize(std::max(all.size(), k + 1));
                Column& column = all[k];
                column.least = std::max(
                    column.least, std::ceil(id.empty() ? signWidth(canvas, sign) : widgets::symbolWidth(canvas, frame, id)));
                if (id.empty()) continue;
                column.cell = std::max(column.cell, widgets::widthForNumbers(canvas, frame, id));
                column.cells = std::max(column.cells, frame.shape(id)[1]);
            }
        return all;
    }
    QSizeF size(const Canvas& canvas, const Frame& frame, double share, double height) const
    {
        QSizeF all(chip(canvas) - Gap, -Gap);
        for (const Column& column : columnsOf(canvas, frame)) all.rwidth() += column.width(share) + Gap;
        for (const Line& line : m_lines) all.rheight() += symbolsAbove(canvas, line) + rowsOf(frame, line) * height + Gap;
        return all;
    }
    static Place placeIn(QRectF room, const Frame& frame, const std::string& id, QSizeF cell)
    {
        Place place = widgets::shapedPlace(frame, id);
        const QSizeF size(cell.width() * place.columns, cell.height() * place.rows);
        const QSizeF free = (room.size() - size) / 2;
        place.rect = {room.topLeft() + QPointF(std::floor(free.width()), std::floor(free.height())), size};
        return place;
    }
    void paintMatrix(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place, Places& places) const
    {
        widgets::paintRim(canvas, place);
        widgets::paintCells(canvas, frame, id, place, places);
        if (id == m_knife.id) paintKnife(canvas, place, m_knife);
    }

    std::vector<Line> m_lines, m_measured;
    Knife m_knife;
};

} // namespace

widgets::ViewPtr linesOfMatrices(std::vector<Line> lines, const std::vector<Line>& alike, Knife knife)
{
    std::vector<Line> measured = lines;
    measured.insert(measured.end(), alike.begin(), alike.end());
    return std::make_shared<LinesOfMatrices>(std::move(lines), std::move(measured), std::move(knife));
}

} // namespace lessons::tensors
