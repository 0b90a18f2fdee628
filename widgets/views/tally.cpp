#include "widgets/views/tally.h"

#include "widgets/views/grid.h"
#include "widgets/views/measured.h"
#include "widgets/views/plot_area.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr double Gap = 16, BarRoom = 120, SmallestBar = 24, Low = 1.2; // a row that is low, in letters
constexpr int FewestRows = 24; ///< of more the latest are shown, if there is no room for all

class TallyView final : public View {
public:
    explicit TallyView(Tally what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double width = names(canvas, frame);
        for (const std::string& id : m_what.ids) width += Gap + columnWidth(canvas, frame, id);
        return {width, (std::min(rows(frame), FewestRows) + 1) * line(canvas, Low)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width() + double(m_what.ids.size()) * (Gap + BarRoom),
                (std::min(rows(frame), FewestRows) + 1) * line(canvas, 1.6)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double name = names(canvas, frame);
        const std::vector<int> shown = rowsIn(frame, int(rect.height() / line(canvas, Low)) - 1);
        const double high = std::min(std::floor(rect.height() / (double(shown.size()) + 1)), line(canvas, 3));
        const double room = std::floor((rect.width() - least(canvas, frame).width()) / double(m_what.ids.size())) - Gap;
        const double bar = room < SmallestBar ? 0 : room;
        for (std::size_t row = 0; row < shown.size(); ++row)
            canvas.text({rect.left(), rect.top() + double(row + 1) * high, name, high},
                        nameOf(frame, m_what.ids.front(), shown[row]), Role::Label, canvas.theme().muted,
                        Qt::AlignLeft | Qt::AlignVCenter);
        double left = rect.left() + name;
        for (const std::string& id : m_what.ids) {
            const QRectF head(left + Gap, rect.top(), columnWidth(canvas, frame, id), high);
            paintNumbers(canvas, head, frame, id, shown, places);
            left = head.right();
            if (bar == 0) continue;
            paintBars(canvas, {left + Gap, head.top(), bar, high}, frame, id, shown);
            left += Gap + bar;
        }
    }

private:
    /// All, or as many as there is room for.
    std::vector<int> rowsIn(const Frame& frame, int room) const
    {
        const int all = rows(frame);
        int made = 0;
        while (made < all && frame.value(m_what.ids.front(), {made})) ++made;
        return rowsShown(all, made, std::max(room, FewestRows));
    }
    /// A single row has the one word of its axis.
    static QString nameOf(const Frame& frame, const std::string& id, int row)
    {
        const Naming look = frame.look(id);
        const bool isOne = frame.shape(id)[0] == 1 && !look.axes.empty() && look.axes[0].size() == 1;
        return isOne ? look.axes[0][0] : indexName(look, 0, row);
    }
    static double line(const Canvas& canvas, double letters)
    {
        return std::round(letters * canvas.theme().font(Role::Cell).pixelSize());
    }
    int rows(const Frame& frame) const { return frame.shape(m_what.ids.front())[0]; }
    double names(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (int row = 0; row < rows(frame); ++row)
            widest = std::max(widest, canvas.textWidth(nameOf(frame, m_what.ids.front(), row), Role::Label));
        return std::ceil(widest);
    }
    static void paintNumbers(Canvas& canvas, QRectF head, const Frame& frame, const std::string& id,
                             const std::vector<int>& shown, Places& places)
    {
        canvas.text(head, frame.naming(id).name, Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        const double letters = QFontMetricsF(canvas.theme().font(Role::Cell)).capHeight();
        const double above = std::clamp((head.height() - letters) / 2 - 1, 1.0, 4.0); // frames of neighbours keep apart
        std::vector<QRectF> cells(std::size_t(frame.shape(id)[0]));
        for (const int row : shown) {
            head.translate(0, head.height());
            cells[std::size_t(row)] = head.adjusted(-4, above, 4, -above);
            if (const auto value = frame.value(id, {row})) paintNumber(canvas, head, frame, id, *value);
            else canvas.box(head.adjusted(0, 4, 0, -4), Qt::transparent, canvas.theme().line, 1, 2);
        }
        placePoints(canvas, frame, id, std::move(cells), places);
    }
    static void paintNumber(Canvas& canvas, QRectF cell, const Frame& frame, const std::string& id, double value)
    {
        const QString text = widgets::number(value, frame.decimals(id));
        canvas.text(cell, text, Role::Cell, canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
        cell.setLeft(cell.right() - canvas.textWidth(text, Role::Cell));
        if (isMeasured(frame, id)) markMeasured(canvas, cell);
    }
    static void paintBars(Canvas& canvas, QRectF head, const Frame& frame, const std::string& id, const std::vector<int>& shown)
    {
        const double most = frame.extent(id).bound(), thick = std::round(head.height() / 2);
        for (const int row : shown) {
            head.translate(0, head.height());
            const QRectF track(head.left(), std::round(head.center().y() - thick / 2), head.width(), thick);
            canvas.box(track, canvas.theme().sunken, Qt::transparent, 0, 2);
            const auto value = frame.value(id, {row});
            if (!value || most <= 0) continue;
            const double length = std::max(1.0, std::round(track.width() * std::min(1.0, *value / most)));
            canvas.box(QRectF(track.topLeft(), QSizeF(length, thick)), inkOf(canvas, frame, id, canvas.theme().muted),
                       Qt::transparent, 0, 2);
        }
    }

    Tally m_what;
};

} // namespace

std::vector<int> rowsShown(int all, int made, int room, int kept)
{
    std::vector<int> rows(static_cast<std::size_t>(std::min(all, room)));
    std::iota(rows.begin(), rows.end(), std::max(0, made - int(rows.size())));
    if (kept >= 0 && kept < rows.front()) rows.front() = kept;
    return rows;
}

double columnWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    const QString largest = widgets::number(frame.extent(id).most, frame.decimals(id));
    return std::ceil(std::max(canvas.textWidth(frame.naming(id).name, Role::Label), canvas.textWidth(largest, Role::Cell))) + 4;
}

ViewPtr tally(Tally what) { return std::make_shared<TallyView>(std::move(what)); }

} // namespace widgets
