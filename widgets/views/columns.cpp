#include "widgets/views/columns.h"

#include "widgets/views/measured.h"
#include "widgets/views/plot_area.h"

namespace widgets {
namespace {

constexpr double Gap = 10;

class ColumnsView final : public View {
public:
    explicit ColumnsView(Columns what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double width = nameWidth(canvas, frame);
        for (const std::string& id : m_what.ids) width += Gap + columnWidth(canvas, frame, id);
        return {width, (rows(frame) + 1) * std::ceil(canvas.lineHeight(Role::Cell))};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width() + (m_what.bars.empty() ? 0 : 80),
                (rows(frame) + 1) * std::ceil(1.4 * canvas.lineHeight(Role::Cell))};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double line = std::floor(rect.height() / (rows(frame) + 1)), name = nameWidth(canvas, frame);
        QRectF head(rect.left() + name, rect.top(), 0, line);
        for (const std::string& id : m_what.ids) {
            head = {head.right() + Gap, head.top(), columnWidth(canvas, frame, id), line};
            paintColumn(canvas, head, frame, id, places);
        }
        const double left = head.right() + 2 * Gap;
        for (int row = 0; row < rows(frame); ++row) {
            const double top = rect.top() + (row + 1) * line;
            const bool shown = row == m_what.shown;
            canvas.text({rect.left(), top, name, line}, numbered(frame, row), Role::Label,
                        shown ? canvas.theme().text : canvas.theme().muted, Qt::AlignLeft | Qt::AlignVCenter);
            if (row < m_what.choices.size()) placeChoice(canvas, frame, row, {rect.left(), top, name, line});
            if (!m_what.bars.empty() && rect.right() - left >= 24)
                paintBar(canvas, frame, row, {left, top + line / 2 - 5, rect.right() - left, 10});
        }
    }

private:
    int rows(const Frame& frame) const { return frame.shape(m_what.ids.front())[0]; }
    QString numbered(const Frame& frame, int row) const
    {
        return QStringLiteral("%1  %2").arg(row + 1).arg(indexName(frame.look(m_what.ids.front()), 0, row));
    }
    double nameWidth(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (int row = 0; row < rows(frame); ++row)
            widest = std::max(widest, canvas.textWidth(numbered(frame, row), Role::Label, true));
        return std::ceil(widest) + 8;
    }
    /// Of all numbers that there may be: what is measured is not known before.
    static double columnWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        const double number = canvas.textWidth(QStringLiteral("88.8\u00A0MB"), Role::Cell);
        return std::ceil(std::max(canvas.textWidth(frame.naming(id).note, Role::Note), number)) + 4;
    }
    void placeChoice(Canvas& canvas, const Frame& frame, int row, QRectF rect) const
    {
        canvas.region(door(QStringLiteral("%1[%2]").arg(m_what.field).arg(row), rect,
                           indexName(frame.look(m_what.ids.front()), 0, row), {m_what.field, m_what.choices[row]}));
    }
    void paintColumn(Canvas& canvas, QRectF head, const Frame& frame, const std::string& id, Places& places) const
    {
        canvas.text(head, frame.naming(id).note, Role::Note, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        std::vector<QRectF> cells;
        for (int row = 0; row < rows(frame); ++row) {
            const QRectF cell = head.translated(0, (row + 1) * head.height());
            paintNumber(canvas, cell, frame, id, row);
            cells.push_back(cell.adjusted(-4, 1, 4, -1));
        }
        placePoints(canvas, frame, id, std::move(cells), places);
    }
    void paintNumber(Canvas& canvas, QRectF cell, const Frame& frame, const std::string& id, int row) const
    {
        const auto value = frame.value(id, {row});
        if (!value) return canvas.box(cell.adjusted(0, 5, 0, -5), Qt::transparent, canvas.theme().line, 1);
        const QString text = m_what.printed(id, *value);
        canvas.text(cell, text, Role::Cell, canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
        cell.setLeft(cell.right() - canvas.textWidth(text, Role::Cell));
        if (isMeasured(frame, id)) markMeasured(canvas, cell);
    }
    void paintBar(Canvas& canvas, const Frame& frame, int row, QRectF bar) const
    {
        const Theme& theme = canvas.theme();
        canvas.box(bar, Qt::transparent, theme.line, 1, 2);
        const auto share = frame.value(m_what.bars, {row});
        if (!share) return;
        bar.setWidth(std::max(1.0, bar.width() * std::min(1.0, *share)));
        canvas.box(bar, row == m_what.shown ? theme.text : theme.muted, Qt::transparent, 0, 2);
    }

    Columns m_what;
};

} // namespace

ViewPtr columns(Columns what) { return std::make_shared<ColumnsView>(std::move(what)); }

} // namespace widgets
