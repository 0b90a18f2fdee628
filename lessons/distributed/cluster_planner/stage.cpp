#include "lessons/distributed/cluster_planner/params.h"
#include "widgets/views/grid.h"
#include "widgets/views/pareto.h"

#include <algorithm>

namespace lessons::planner {

using engine::cluster::Layout;
using widgets::Canvas;
using widgets::Frame;
using widgets::Places;
using widgets::Role;
using widgets::View;

namespace {

/// All devices: a row for each stage, from left to right its replicas, each of which has its slices side by side.
class ClusterView final : public View {
public:
    ClusterView(Layout layout, int perNode) : m_by(layout), m_perNode(perNode) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {300, 2 * canvas.lineHeight(Role::Body) + 86}; }
    void collect(std::set<std::string>&) const override {}
    double stretch() const override { return 3; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        const widgets::Naming naming = frame.naming("devices");
        const double line = canvas.lineHeight(Role::Body);
        canvas.heading({rect.left(), rect.top(), rect.width(), line}, naming.name);
        canvas.text({rect.left(), rect.top() + line, rect.width(), line}, naming.note, Role::Label, canvas.theme().muted);
        const double left = std::ceil(canvas.textWidth(naming.axes[0][0].arg(m_by.pipeline), Role::Label)) + 10;
        const QRectF room = rect.adjusted(left, 2 * line + 6, -2, -2);
        paintDevices(canvas, room);
        for (int row = 0; row < m_by.pipeline; row += std::max(1, m_by.pipeline - 1))
            canvas.text({rect.left(), cell(room, row, 0).center().y() - line / 2, left - 10, line},
                        naming.axes[0][0].arg(row + 1), Role::Label, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
        region(canvas, room, naming.name, naming.axes[0][1]);
    }

private:
    int columns() const { return m_by.data * m_by.tensor; }
    QRectF cell(QRectF room, int row, int column) const
    {
        const auto x = [&](int i) { return std::round(room.left() + room.width() * i / columns()); };
        const auto y = [&](int i) { return std::round(room.top() + room.height() * i / m_by.pipeline); };
        return {x(column), y(row), x(column + 1) - x(column), y(row + 1) - y(row)};
    }
    /// A gap between nodes, a smaller one between devices if that leaves enough of them; stages get darker, slices within them.
    void paintDevices(Canvas& canvas, QRectF room) const
    {
        const QSizeF size(room.width() / columns(), room.height() / m_by.pipeline);
        const double gap = size.width() >= 5 ? 1 : 0, node = size.width() >= 5 ? 3 : size.width() >= 2 ? 1 : 0;
        const double below = size.height() >= 5 ? 2 : size.height() >= 3 ? 1 : 0;
        for (int row = 0; row < m_by.pipeline; ++row)
            for (int column = 0; column < columns(); ++column) {
                const bool ends = (row * columns() + column + 1) % m_perNode == 0;
                const double slice = gap > 0 ? (column % m_by.tensor + 0.5) / m_by.tensor : 0.5,
                             stage = (row + 0.5) / m_by.pipeline;
                canvas.fillCell(cell(room, row, column).adjusted(0, 0, -(ends ? node : gap), -below),
                                canvas.colour(Scale::Sequential, 0.12 + 0.6 * stage + 0.16 * slice, 1));
            }
        const QRectF copy = cell(room, 0, 0) | cell(room, m_by.pipeline - 1, m_by.tensor - 1);
        canvas.box(copy.adjusted(-2, -2, 0, 0), Qt::transparent, canvas.theme().text, 2, 2);
    }
    void region(Canvas& canvas, QRectF room, const QString& name, const QString& word) const
    {
        widgets::Region all;
        all.id = QStringLiteral("devices"), all.rect = room, all.name = name;
        all.rows = m_by.pipeline, all.columns = columns();
        all.cell = [self = *this, room, word](int row, int column) {
            widgets::Region one;
            const int t = self.m_by.tensor, device = row * self.columns() + column + 1;
            one.id = QStringLiteral("devices[%1,%2]").arg(row).arg(column), one.rect = self.cell(room, row, column);
            one.name = word.arg(device).arg(row + 1).arg(column / t + 1).arg(column % t + 1);
            return one;
        };
        canvas.region(std::move(all));
    }

    Layout m_by;
    int m_perNode;
};

/// Parts one behind the other on one bar, as far as they are made; a line where there is no more room.
class StackView final : public View {
public:
    StackView(std::vector<std::string> parts, std::string limit) : m_parts(std::move(parts)), m_limit(std::move(limit)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {120, canvas.lineHeight(Role::Note) + 4}; }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_parts.begin(), m_parts.end()); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places&) const override
    {
        double all = 0, at = rect.left();
        for (const std::string& id : m_parts) all += frame.extent(id).most;
        const double most = m_limit.empty() ? 0 : frame.extent(m_limit).most, whole = std::max(all, most);
        const double scale = whole > 0 ? rect.width() / whole : 0;
        const QRectF bar(rect.left(), rect.top() + 4, rect.width(), rect.height() - 8);
        canvas.box(bar, canvas.theme().sunken, Qt::transparent, 0, 2);
        for (const std::string& id : m_parts)
            if (const auto value = frame.value(id, {})) {
                canvas.box({at, bar.top(), scale * *value, bar.height()}, widgets::inkOf(canvas, frame, id, canvas.theme().muted),
                           Qt::transparent, 0, 0);
                at += scale * *value;
            }
        if (most > 0 && all > most)
            canvas.line({rect.left() + scale * most, rect.top()}, {rect.left() + scale * most, rect.bottom()},
                        canvas.theme().error, 3);
    }

private:
    std::vector<std::string> m_parts;
    std::string m_limit;
};

ViewPtr table(std::vector<std::string> ids, bool bars = false)
{
    return widgets::ledger({.ids = std::move(ids), .bars = bars, .line = 1.5});
}

/// A bar of all parts, and a line for each.
ViewPtr parts(const char* named, std::vector<std::string> ids, const std::vector<std::string>& more = {}, const char* limit = "")
{
    const ViewPtr bar = std::make_shared<StackView>(ids, limit);
    ids.insert(ids.end(), more.begin(), more.end());
    return titled({.named = named, .stretch = 0}, below({bar, table(std::move(ids), true)}, 4));
}

/// A click on a point plans that layout.
ViewPtr chart(const Run& run)
{
    QStringList choices;
    for (const auto& [by, plan] : run.found)
        choices
            << QStringLiteral("%1,%2,%3,%4,%5").arg(by.pipeline).arg(by.tensor).arg(by.data).arg(by.microBatch).arg(by.chunks);
    return widgets::pareto({.named = "chart",
                            .costs = "layoutMemory",
                            .goods = "layoutShare",
                            .shown = run.planned,
                            .field = QStringLiteral("layout"),
                            .choices = choices,
                            .bottom = QStringLiteral("noRoom")});
}

} // namespace

ViewPtr stage(const Params& p, const Run& run)
{
    const ViewPtr cluster = std::make_shared<ClusterView>(p.layout, p.job.cluster.perNode);
    std::vector<ViewPtr> sums{parts("inMemory", {"weights", "optimizer", "activations", "working"},
                                    {"memory", "capacity", run.plan.fits() ? "spare" : "missing"}, "capacity")};
    if (run.plan.fits()) {
        std::vector<std::string> totals{"stepTime"}, results{"rate", "days"};
        if (run.simulated) totals.emplace_back("simulated");
        if (p.published()) results = {"rate", "paperRate", "days", "paperDays"};
        sums.push_back(parts("inTime", {"arithmetic", "moving", "tensorTime", "idle", "pipelineTime", "dataTime"}, totals));
        sums.push_back(below({parts("inTraffic", {"tensorTraffic", "pipelineTraffic", "dataTraffic"}), table(results)}, 12));
    }
    std::vector<std::string> counts{"parameters", "flops", "onDevice", "microBatches"};
    if (run.plan.fits()) counts.emplace_back("thisStep");
    if (run.found.front().plan.fits()) counts.emplace_back("bestStep");
    if (!run.plan.fits()) // there is no time to tell: what would fit has its place at once
        return below({beside({cluster, table(counts)}), beside({sums.front(), chart(run)}, 24)}, 16);
    return below({beside({cluster, table(counts)}), widgets::scenes({{"parameters", beside(sums, 24)}, {"search", chart(run)}})},
                 16);
}

} // namespace lessons::planner
