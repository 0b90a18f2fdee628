#include "widgets/views/statements.h"

#include "widgets/views/measured.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class StatementsView final : public View {
public:
    explicit StatementsView(Statements what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        const auto [names, notes] = widths(canvas, frame);
        return {names + number(canvas) + notes + 2 * Gap, double(lines()) * canvas.lineHeight(Role::Label)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), double(lines()) * std::ceil(1.3 * canvas.lineHeight(Role::Label))};
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto& group : m_what.groups) drawn.insert(group.ids.begin(), group.ids.end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Theme& theme = canvas.theme();
        const double most = std::floor(1.8 * canvas.lineHeight(Role::Label));
        Row row{rect, widths(canvas, frame).first, number(canvas), std::min(most, std::floor(rect.height() / lines()))};
        row.paint(canvas, frame.naming(m_what.heads[0]).name, frame.naming(m_what.heads[2]).name, theme.muted, false);
        canvas.text(row.number(), frame.naming(m_what.heads[1]).name, Role::Label, theme.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
        for (const auto& group : m_what.groups) {
            row.next();
            row.paint(canvas, frame.naming(group.named).name, {}, theme.text, true);
            canvas.line({rect.left(), row.whole.top() + row.height - 1}, {rect.right(), row.whole.top() + row.height - 1},
                        theme.line, 1);
            for (const std::string& id : group.ids) row.next(), paintStatement(canvas, frame, id, row, places);
        }
    }

private:
    static constexpr double Gap = 24;

    /// A line of the table.
    struct Row {
        QRectF whole;
        double name, wide, height;

        void next() { whole.setTop(whole.top() + height); }
        QRectF number() const { return {whole.left() + name + Gap, whole.top(), wide, height}; }
        void paint(Canvas& canvas, const QString& left, const QString& right, QColor ink, bool bold) const
        {
            canvas.text({whole.left(), whole.top(), bold ? whole.width() : name, height}, left, Role::Label, ink,
                        Qt::AlignLeft | Qt::AlignVCenter, bold);
            const double from = number().right() + Gap;
            canvas.text({from, whole.top(), whole.right() - from, height}, right, Role::Label, ink,
                        Qt::AlignLeft | Qt::AlignVCenter);
        }
    };

    int lines() const
    {
        std::size_t count = 1;
        for (const auto& group : m_what.groups) count += 1 + group.ids.size();
        return int(count);
    }
    /// Of what numbers are, and of what follows from them.
    std::pair<double, double> widths(const Canvas& canvas, const Frame& frame) const
    {
        double names = 0, notes = 0;
        const auto add = [&](const QString& name, const QString& note) {
            names = std::max(names, std::ceil(canvas.textWidth(name, Role::Label)));
            notes = std::max(notes, std::ceil(canvas.textWidth(note, Role::Label)));
        };
        add(frame.naming(m_what.heads[0]).name, frame.naming(m_what.heads[2]).name);
        for (const auto& group : m_what.groups)
            for (const std::string& id : group.ids) add(frame.naming(id).name, frame.naming(id).note);
        return {names, notes};
    }
    static double unitWidth(const Canvas& canvas) { return std::ceil(canvas.textWidth(QStringLiteral("GB"), Role::Label)) + 6; }
    static double number(const Canvas& canvas) { return std::ceil(canvas.textWidth(QStringLiteral("888.8 FLOP/B"), Role::Cell)); }

    /// Underlined, as links are in a text.
    void paintWay(Canvas& canvas, const Frame& frame, const std::string& id, const Row& row) const
    {
        const QString name = frame.naming(id).name, lesson = m_what.lesson(id);
        const double wide = canvas.textWidth(name, Role::Label), line = canvas.lineHeight(Role::Label);
        const QRectF place(row.whole.left(), row.whole.top() + (row.height - line) / 2, std::ceil(wide), line);
        canvas.line({place.left(), place.bottom() - 1.5}, {place.right(), place.bottom() - 1.5}, canvas.theme().control, 1);
        Region way;
        way.id = QString::fromStdString(id) + QStringLiteral(".lesson"), way.rect = place, way.isDoor = true;
        way.name = frame.naming("open").name.arg(name), way.link = QStringLiteral("lesson:") + lesson;
        canvas.region(std::move(way));
    }

    void paintStatement(Canvas& canvas, const Frame& frame, const std::string& id, const Row& row, Places& places) const
    {
        const Theme& theme = canvas.theme();
        const auto value = frame.value(id, {});
        const bool front = id == m_what.shown;
        row.paint(canvas, frame.naming(id).name, value ? frame.naming(id).note : QString(), front ? theme.text : theme.muted,
                  false);
        paintWay(canvas, frame, id, row);
        QRectF cell = row.number();
        places[id].rect = cell.adjusted(-4, 1, 4, -1);
        Region region;
        region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = places[id].rect;
        if (value) region.value = frame.exactly(id, *value);
        canvas.region(std::move(region));
        if (!value) return canvas.box(cell.adjusted(0, 3, 0, -3), Qt::transparent, theme.line, 1);
        const auto [text, unit] = m_what.printed(id, *value);
        const double room = unitWidth(canvas);
        canvas.text(cell.adjusted(cell.width() - room + 4, 0, 0, 0), unit, Role::Label, theme.muted);
        cell.setRight(cell.right() - room);
        canvas.text(cell, text, Role::Cell, theme.text, Qt::AlignRight | Qt::AlignVCenter);
        cell.setLeft(cell.right() - canvas.textWidth(text, Role::Cell));
        if (isMeasured(frame, id)) markMeasured(canvas, cell);
    }

    Statements m_what;
};

} // namespace

ViewPtr statements(Statements what) { return std::make_shared<StatementsView>(std::move(what)); }

} // namespace widgets
