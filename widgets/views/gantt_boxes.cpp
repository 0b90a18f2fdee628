#include "widgets/canvas/readable.h"
#include "widgets/views/gantt_paint.h"

#include <algorithm>
#include <map>

namespace widgets {
namespace {

class BoxPainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        chooseType();
        for (int lane = 0; lane < lanes(); ++lane) paintLane(lane);
        for (const Gantt::Offer& offer : m_what.offers) paintOffer(offer);
    }

private:
    /// Whether a line has room in a bar; the smallest type may come close to its edges.
    bool isLowEnough(Role role) const
    {
        return m_canvas.lineHeight(role) <= m_chart.bar + 2 ||
               (role == Role::Badge && m_canvas.letterHeight(role) <= m_chart.bar + 1);
    }
    /// The largest type in which all labels have room: with their letters, or numbers alone. Else small ones where they fit.
    void chooseType()
    {
        int most = 0;
        double narrowest = 1e300;
        for (const auto& lane : m_what.lanes)
            for (const Gantt::Box& box : lane)
                most = std::max(most, box.column + 1), narrowest = std::min(narrowest, box.end - box.start);
        const double width = narrowest * m_chart.plot.width() / (m_chart.last - m_chart.first) - 5;
        for (const bool letters : {true, false})
            for (const Role role : {Role::Body, Role::Label, Role::Badge}) {
                const QString widest(QString::number(most).size(), u'8');
                const auto isTooWide = [&](const Gantt::Kind& kind) {
                    return m_canvas.textWidth(letters ? kind.letter + widest : widest, role, true) > width;
                };
                if (!isLowEnough(role) || std::ranges::any_of(m_what.kinds, isTooWide)) continue;
                m_role = role, m_letters = letters;
                return;
            }
        m_role = Role::Badge, m_letters = false;
    }

    QColor colourOf(const Gantt::Box& box) const
    {
        if (box.failed) return m_theme.error;
        const QColor ink = inkOf(m_theme, m_what.kinds[std::size_t(box.kind)].ink);
        return m_what.shades < 2 ? ink : mixed(ink, m_theme.raised, 0.5 * box.shade / (m_what.shades - 1));
    }

    void paintLane(int lane)
    {
        m_canvas.box(m_chart.barOf(lane), m_theme.sunken, Qt::transparent, 0, m_chart.bar >= 8 ? 3 : 0);
        for (auto [i, end] = m_chart.seen(lane); i < end; ++i) paintBox(m_what.lanes[std::size_t(lane)][i]);
    }

    /// Solid when it is done; while it is worked on a tint as far as the clock has come, on which the label can be read, too.
    void paintBox(const Gantt::Box& box)
    {
        const QRectF rect = m_chart.boxOf(box);
        const QColor fill = colourOf(box);
        const bool begun = m_chart.now > box.start + 1e-12, done = m_chart.now >= box.end - 1e-12;
        if (rect.width() < 5) {
            m_canvas.painter().fillRect(rect, done ? fill : mixed(fill, m_theme.sunken, 0.7));
            return;
        }
        const double radius = m_chart.bar >= 8 ? 3 : 1;
        m_canvas.box(rect, done ? fill : m_theme.raised, fill, 1.3, radius);
        const QColor tint = mixed(fill, m_theme.raised, 0.65);
        if (begun && !done) {
            const double share = (m_chart.now - box.start) / (box.end - box.start);
            m_canvas.box({rect.x(), rect.y(), share * rect.width(), rect.height()}, tint, fill, 1.3, radius);
        }
        if (box.marked) m_canvas.painter().fillRect(QRectF(rect.x(), rect.bottom() + 1, rect.width(), 2), m_theme.text);
        paintLabel(box, rect, done ? inkOn(fill) : readable(fill, m_theme.text, begun ? tint : m_theme.raised));
    }

    void paintLabel(const Gantt::Box& box, QRectF rect, QColor ink)
    {
        if (!isLowEnough(m_role)) return;
        const QString number = numberOf(box);
        const QString label = m_letters ? m_what.kinds[std::size_t(box.kind)].letter + number : number;
        if (m_canvas.textWidth(label, m_role, true) + 3 > rect.width()) return;
        m_canvas.text(rect, label, m_role, ink, Qt::AlignCenter, true);
    }

    /// That of its column, unless columns are called by numbers of their own.
    QString numberOf(const Gantt::Box& box)
    {
        const auto of = std::pair(box.kind, box.row);
        auto found = m_looks.find(of);
        if (found == m_looks.end())
            found = m_looks.emplace(of, m_chart.frame.look(rowId(m_what.kinds[std::size_t(box.kind)].id, box.row))).first;
        const QString own = indexName(found->second, 0, box.column);
        bool isNumber = false;
        own.toInt(&isNumber);
        return isNumber ? own : QString::number(box.column + 1);
    }

    void paintOffer(const Gantt::Offer& offer)
    {
        const QRectF rect = m_chart.offerOf(offer);
        if (rect.width() < 1) return; // out of sight
        const QColor ink = offer.allowed ? inkOf(m_theme, m_what.kinds[std::size_t(offer.kind)].ink) : m_theme.control;
        m_canvas.box(rect, m_theme.raised, ink, offer.allowed ? 1.5 : 1, 3, offer.allowed ? Qt::SolidLine : Qt::DotLine);
        // its colour tells the kind, too: where it is narrow, its number is enough
        for (const QString& label : {offer.label, QString::number(offer.column + 1)})
            for (const Role role : {Role::Label, Role::Badge}) {
                if (m_canvas.lineHeight(role) > rect.height() + (role == Role::Label ? 4 : 6)) continue;
                if (m_canvas.textWidth(label, role, offer.allowed) + 2 > rect.width()) continue;
                return m_canvas.text(rect, label, role, readable(ink, m_theme.text, m_theme.raised), Qt::AlignCenter,
                                     offer.allowed);
            }
    }

    Role m_role = Role::Badge;
    bool m_letters = true;
    std::map<std::pair<int, int>, Naming> m_looks; ///< of kinds and rows
};

} // namespace

void paintGanttBoxes(Canvas& canvas, const GanttChart& chart) { BoxPainter(canvas, chart).paint(); }

} // namespace widgets
