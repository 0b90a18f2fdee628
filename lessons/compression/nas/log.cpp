#include "lessons/compression/nas/views.h"
#include "widgets/views/ledger.h"
#include "widgets/views/tally.h"

#include <cmath>

namespace lessons::nas {
namespace {

using widgets::Role;

constexpr int FewestRows = 3, GoodRows = 8;
constexpr double BetweenColumns = 16;

class LogView final : public widgets::View {
public:
    explicit LogView(Log what) : m_what(std::move(what)) {}

    QSizeF least(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        double wide = names(canvas);
        for (const std::string& id : m_what.ids) wide += BetweenColumns + widgets::columnWidth(canvas, frame, id);
        return {wide, (FewestRows + 1) * lineOf(canvas)};
    }
    QSizeF comfortable(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return {least(canvas, frame).width(), GoodRows * lineOf(canvas)};
    }
    double stretch() const override { return 0.4; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }

    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        const double line = lineOf(canvas);
        const std::vector<int> rows =
            widgets::rowsShown(m_what.count, m_what.last + 1, int(rect.height() / line) - 1, m_what.best);
        const auto below = [line](QRectF head, std::size_t row) { return head.translated(0, double(row + 1) * line); };
        QRectF head(rect.left(), rect.top(), names(canvas) + (rect.width() - least(canvas, frame).width()) / 2, line);
        for (std::size_t row = 0; row < rows.size(); ++row) paintName(canvas, below(head, row), rows[row]);
        for (const std::string& id : m_what.ids) {
            head = {head.right() + BetweenColumns, rect.top(), widgets::columnWidth(canvas, frame, id), line};
            canvas.text(head, frame.naming(id).name, Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
            std::vector<QRectF> cells(std::size_t(frame.shape(id)[0]));
            for (std::size_t row = 0; row < rows.size(); ++row)
                cells[std::size_t(rows[row])] =
                    paintFigure(canvas, frame, id, {rows[row]}, below(head, row), Qt::AlignRight | Qt::AlignVCenter);
            widgets::Place& place = places[id];
            place.rect = below(head, 0) | below(head, rows.size() - 1), place.rows = int(cells.size());
            place.own = std::make_shared<const std::vector<QRectF>>(std::move(cells));
        }
    }

private:
    static double lineOf(const widgets::Canvas& canvas) { return std::round(1.35 * canvas.lineHeight(Role::Label)); }
    QString nameOf(int k) const
    {
        return QStringLiteral("%1  %2").arg(k + 1).arg(k < m_what.nets.size() ? m_what.nets[k] : QString());
    }
    double names(const widgets::Canvas& canvas) const
    {
        return std::ceil(canvas.textWidth(QStringLiteral("60  ") + m_what.widest, Role::Label, true));
    }
    void paintName(widgets::Canvas& canvas, QRectF row, int k) const
    {
        const widgets::Theme& theme = canvas.theme();
        canvas.text(row, nameOf(k), Role::Label,
                    k == m_what.best  ? theme.text
                    : k > m_what.last ? theme.line
                                      : theme.muted,
                    Qt::AlignLeft | Qt::AlignVCenter, k == m_what.best);
    }

    Log m_what;
};

class LogAndChart final : public widgets::View {
public:
    LogAndChart(widgets::ViewPtr log, const widgets::ViewPtr& chart)
        : m_log(std::move(log)), m_both(widgets::beside({m_log, chart}, 20))
    {
    }

    QSizeF least(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return (canvas.theme().projector ? m_log : m_both)->least(canvas, frame);
    }
    QSizeF comfortable(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return (canvas.theme().projector ? m_log : m_both)->comfortable(canvas, frame);
    }
    double stretch() const override { return m_both->stretch(); }
    void collect(std::set<std::string>& drawn) const override { m_log->collect(drawn); }
    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        const QSizeF least = m_both->least(canvas, frame);
        const bool fits = least.width() <= rect.width() + 0.5 && least.height() <= rect.height() + 0.5;
        (fits || !canvas.theme().projector ? m_both : m_log)->paint(canvas, rect, frame, places);
    }

private:
    widgets::ViewPtr m_log, m_both;
};

} // namespace

widgets::ViewPtr searchLog(Log what, const widgets::ViewPtr& chart)
{
    return std::make_shared<LogAndChart>(std::make_shared<LogView>(std::move(what)), chart);
}

} // namespace lessons::nas
