#include "lessons/compression/nas/run.h"
#include "lessons/compression/nas/views.h"
#include "widgets/views/plot_area.h"

#include <algorithm>
#include <cmath>

namespace lessons::nas {
namespace {

using widgets::Role;

constexpr double LeastGap = 18;

/// A part of the net: what it does, which a gene or two may say. -1: none.
struct Box {
    QString name;
    int gene = -1, second = -1;
    QString fixed = {};
    int node = 0; ///< of a topology: it may lead nowhere
};
/// A way; `gene`: whether it is there. `source`: the gene that says where it comes from.
struct Way {
    int from, to, gene = -1, source = -1, option = 0;
};
struct Plan {
    std::vector<Box> boxes;
    std::vector<Way> ways;
    bool branches = false; ///< then some ways lead around boxes
};

Plan planOf(Grain grain)
{
    const Box in{Words::tr("digit"), -1, -1, QStringLiteral("8×8")};
    const Box stem{QStringLiteral("3×3"), 0}, pool{Words::tr("pool"), -1, -1, QStringLiteral("2×2")};
    const Box out{Words::tr("mean"), -1, -1, QStringLiteral("→ 10")};
    if (grain == Grain::Layer || grain == Grain::Block) {
        Plan plan{{in, stem}, {}};
        for (int k = 1; k <= (grain == Grain::Layer ? 3 : 2); ++k) {
            if (k > 1) plan.boxes.push_back(pool);
            const int gene = grain == Grain::Layer ? k : 2 * k - 1;
            plan.boxes.push_back({placeOf(grain, gene), gene, grain == Grain::Layer ? -1 : gene + 1});
        }
        plan.boxes.push_back(out);
        for (int i = 0; i + 1 < int(plan.boxes.size()); ++i) plan.ways.push_back({i, i + 1});
        return plan;
    }
    const Box enters{Words::tr("enters"), -1, -1, Words::tr("8 maps")};
    const Box leaves{Words::tr("leaves"), -1, -1, grain == Grain::Cell ? Words::tr("sum; twice") : Words::tr("sum")};
    Plan plan{{enters}, {}, true};
    for (int node = 1; node <= 3; ++node) {
        const QString name = Words::tr("node %1").arg(node);
        if (grain == Grain::Cell) plan.boxes.push_back({name, 2 * node - 2, node > 1 ? 2 * node - 3 : -1});
        else plan.boxes.push_back({name, -1, -1, QStringLiteral("3×3"), node});
    }
    plan.boxes.push_back(leaves);
    if (grain == Grain::Topology) {
        for (std::size_t w = 0; w < waysOfTopology().size(); ++w)
            plan.ways.push_back({waysOfTopology()[w].first, waysOfTopology()[w].second, int(w)});
        plan.ways.push_back({0, 4});
        return plan;
    }
    plan.ways = {{0, 1}, {0, 2, -1, 1, 0}, {1, 2, -1, 1, 1}, {0, 3, -1, 3, 0}, {1, 3, -1, 3, 1}, {2, 3, -1, 3, 2}};
    plan.ways.insert(plan.ways.end(), {{1, 4}, {2, 4}, {3, 4}});
    return plan;
}

/// A net with its choices, drawn as a row of boxes; ways around them have lanes of their own above and below.
class SketchView final : public widgets::View {
public:
    explicit SketchView(Grain grain) : m_grain(grain), m_plan(planOf(grain)) {}

    QSizeF least(const widgets::Canvas& canvas, const widgets::Frame&) const override
    {
        double wide = 0;
        for (const Box& box : m_plan.boxes) wide += widthOf(canvas, box) + LeastGap;
        return {wide - LeastGap, boxHeight(canvas) + 6 * lane(canvas)};
    }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert("choices"); }

    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        const double high = boxHeight(canvas), top = std::round(rect.center().y() - high / 2);
        const double gap = LeastGap + (rect.width() - least(canvas, frame).width()) / double(m_plan.boxes.size() - 1);
        std::vector<QRectF> boxes, genes(genesOf(m_grain).size());
        double left = rect.left();
        for (const Box& box : m_plan.boxes) {
            boxes.emplace_back(std::round(left), top, widthOf(canvas, box), high);
            left += widthOf(canvas, box) + gap;
        }
        for (const Way& way : m_plan.ways) paintWay(canvas, frame, way, boxes, genes);
        for (std::size_t i = 0; i < boxes.size(); ++i) paintBox(canvas, frame, m_plan.boxes[i], boxes[i], genes);
        widgets::placePoints(canvas, frame, "choices", std::move(genes), places);
    }

private:
    static double line(const widgets::Canvas& canvas) { return canvas.lineHeight(Role::Label); }
    double lane(const widgets::Canvas& canvas) const { return m_plan.branches ? std::round(0.75 * line(canvas)) : 0; }
    double boxHeight(const widgets::Canvas& canvas) const { return std::round((rows() + 0.4) * line(canvas)); }
    int rows() const { return m_grain == Grain::Block || m_grain == Grain::Cell ? 3 : 2; }
    double widthOf(const widgets::Canvas& canvas, const Box& box) const
    {
        double most = std::max(canvas.textWidth(box.name, Role::Label), canvas.textWidth(box.fixed, Role::Label));
        for (const int gene : {box.gene, box.second})
            for (int k = 0; gene >= 0 && k < int(genesOf(m_grain)[std::size_t(gene)].options.size()); ++k)
                most = std::max(most, canvas.textWidth(optionOf(m_grain, gene, k), Role::Label, true));
        return std::ceil(most) + 14;
    }
    std::optional<int> choiceOf(const widgets::Frame& frame, int gene) const
    {
        const auto value = frame.value("choices", {gene});
        return value ? std::optional(int(*value)) : std::nullopt;
    }

    bool isAliveIn(const widgets::Frame& frame, int node) const
    {
        Genes ways;
        for (int w = 0; w < int(waysOfTopology().size()); ++w) ways.push_back(choiceOf(frame, w).value_or(0));
        return isAlive(ways, node);
    }

    void paintBox(widgets::Canvas& canvas, const widgets::Frame& frame, const Box& box, QRectF rect,
                  std::vector<QRectF>& genes) const
    {
        const widgets::Theme& theme = canvas.theme();
        const bool chosen = box.gene >= 0;
        const bool isDead = box.node > 0 && !isAliveIn(frame, box.node);
        canvas.box(rect, isDead ? QColor(Qt::transparent) : theme.raised, chosen ? theme.control : theme.line, chosen ? 1.5 : 1,
                   4, isDead ? Qt::DashLine : Qt::SolidLine);
        QRectF row(rect.left() + 2, rect.top() + 0.2 * line(canvas), rect.width() - 4, line(canvas));
        if (rows() == 3 && box.second < 0) row.translate(0, line(canvas) / 2);
        canvas.text(row, box.name, Role::Label, theme.muted, Qt::AlignCenter);
        if (!chosen && !isDead) canvas.text(row.translated(0, line(canvas)), box.fixed, Role::Label, theme.text, Qt::AlignCenter);
        for (const int gene : {box.gene, box.second}) {
            if (gene < 0) continue;
            row.translate(0, line(canvas));
            genes[std::size_t(gene)] = row;
            if (const auto choice = choiceOf(frame, gene))
                canvas.text(row, optionOf(m_grain, gene, *choice), Role::Label, theme.text, Qt::AlignCenter, true);
        }
    }

    /// Along the row, or around boxes: above it where they lead to a node, below where they leave.
    QPolygonF polygonOf(const widgets::Canvas& canvas, const Way& way, const std::vector<QRectF>& boxes) const
    {
        const QRectF &from = boxes[std::size_t(way.from)], &to = boxes[std::size_t(way.to)];
        QPolygonF points;
        if (way.to == way.from + 1) {
            points << QPointF(from.right() + 1, from.center().y()) << QPointF(to.left() - 2, to.center().y());
            return points;
        }
        const bool above = way.to < 4;
        const int number = above ? way.from == 1 ? 1 : way.to - 2 + (way.to == 3) : 2 - way.from;
        const double y = above ? from.top() - (number + 0.8) * lane(canvas) : from.bottom() + (number + 0.8) * lane(canvas);
        const double out = from.center().x() + (above ? 14.0 * (1 - number) : 0), in = to.center().x() + 14.0 * (number - 1);
        const double start = above ? from.top() - 1 : from.bottom() + 1, end = above ? to.top() - 2 : to.bottom() + 2;
        points << QPointF(out, start) << QPointF(out, y) << QPointF(in, y) << QPointF(in, end);
        return points;
    }
    void paintWay(widgets::Canvas& canvas, const widgets::Frame& frame, const Way& way, const std::vector<QRectF>& boxes,
                  std::vector<QRectF>& genes) const
    {
        const QPolygonF points = polygonOf(canvas, way, boxes);
        const QPointF a = points[points.size() == 2 ? 0 : 1], b = points[points.size() == 2 ? 1 : 2];
        if (way.gene >= 0) genes[std::size_t(way.gene)] = QRectF(a, b).normalized().adjusted(2, -5, -2, 5);
        bool isThere = way.gene < 0 && way.source < 0;
        if (way.gene >= 0) isThere = choiceOf(frame, way.gene) == 1;
        if (way.source >= 0) isThere = choiceOf(frame, way.source) == way.option;
        if (isThere) return canvas.arrow(points, canvas.theme().text, 2);
        for (int i = 0; way.gene >= 0 && i + 1 < points.size(); ++i)
            canvas.line(points[i], points[i + 1], canvas.theme().line, 1, Qt::DashLine);
    }

    Grain m_grain;
    Plan m_plan;
};

} // namespace

ViewPtr sketch(Grain grain) { return std::make_shared<SketchView>(grain); }

} // namespace lessons::nas
