#include "lessons/compression/number_formats/run.h"
#include "widgets/canvas/ramp.h"
#include "widgets/views/plot_area.h"

namespace lessons::number_formats {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

constexpr double BetweenParts = 12;

class WordView final : public widgets::View {
public:
    explicit WordView(Word what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override { return {600, height(canvas)}; }
    double stretch() const override { return 0; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert(m_what.bits);
        if (!m_what.shares.empty()) drawn.insert(m_what.shares);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, widgets::Places& places) const override
    {
        const double gaps = BetweenParts * (double(m_what.parts.size()) - 1), line = canvas.lineHeight(Role::Label);
        const double wide = std::floor(std::min((rect.width() - gaps) / bits(), 1.6 * cell(canvas)));
        double x = std::round(rect.center().x() - (wide * bits() + gaps) / 2);
        std::vector<QRectF> cells;
        for (const Word::Part& part : m_what.parts) {
            const double width = part.count * wide, name = canvas.textWidth(frame.called(part.named), Role::Label, true);
            const double over = std::max(0.0, name - width + 2); // of a narrow part the name reaches to the left
            canvas.text({std::max(rect.left(), x - over), rect.top(), width + over, line}, frame.called(part.named), Role::Label,
                        inkOf(canvas, part), cells.empty() ? Qt::AlignLeft : Qt::AlignCenter, true);
            for (int i = 0; i < part.count; ++i, x += wide) {
                cells.emplace_back(x, rect.top() + line + 6, wide, cell(canvas));
                paintBit(canvas, frame, part, int(cells.size()) - 1, cells.back());
            }
            x += BetweenParts;
        }
        paintPlaces(canvas, frame, cells, places);
        place(canvas, frame, std::move(cells), places);
    }

private:
    static double cell(const Canvas& canvas) { return std::round(1.9 * canvas.lineHeight(Role::Cell)); }
    static double height(const Canvas& canvas)
    {
        return canvas.lineHeight(Role::Label) + cell(canvas) + 2 * canvas.lineHeight(Role::Note) + 8;
    }
    static QColor inkOf(const Canvas& canvas, const Word::Part& part) { return canvas.theme().ink(part.ink); }
    int bits() const
    {
        int all = 0;
        for (const Word::Part& part : m_what.parts) all += part.count;
        return all;
    }
    /// A one is full, a zero hollow.
    void paintBit(Canvas& canvas, const Frame& frame, const Word::Part& part, int bit, QRectF rect) const
    {
        const auto value = frame.value(m_what.bits, {bit});
        const QRectF box = rect.adjusted(1, 0, -1, 0);
        if (!value) return canvas.box(box, Qt::transparent, canvas.theme().control, 1.5, 2);
        const QColor ink = inkOf(canvas, part), fill = *value > 0 ? ink : canvas.theme().raised;
        canvas.box(box, fill, ink, 1.5, 2);
        canvas.text(box, QString::number(int(*value)), Role::Cell, *value > 0 ? widgets::inkOn(fill) : canvas.theme().text,
                    Qt::AlignCenter, *value > 0);
    }
    /// What the bits stand for, as far as it has room; full where a share is made of it.
    void paintPlaces(Canvas& canvas, const Frame& frame, const std::vector<QRectF>& cells, widgets::Places& places) const
    {
        double widest = 0;
        for (const QString& text : m_what.places) widest = std::max(widest, canvas.textWidth(text, Role::Note));
        const QStringList& texts = widest + 12 <= cells.front().width() ? m_what.places : m_what.brief;
        const int count = m_what.shares.empty() ? 0 : frame.shape(m_what.shares)[0], first = int(cells.size()) - count;
        std::vector<QRectF> shares;
        for (int i = 0; i < int(cells.size()); ++i) {
            const QRectF foot(cells[std::size_t(i)].left(), cells[std::size_t(i)].bottom() + 6, cells[std::size_t(i)].width(),
                              canvas.lineHeight(Role::Note) + 4);
            const auto share = i < first ? std::nullopt : frame.value(m_what.shares, {i - first});
            const bool counts = share && *share != 0;
            if (counts) canvas.box(foot.adjusted(1, 0, -1, 0), canvas.theme().sunken, Qt::transparent, 0, 2);
            if (i < texts.size())
                canvas.text(foot, texts[i], Role::Note, counts ? canvas.theme().text : canvas.theme().muted, Qt::AlignCenter);
            if (i >= first) shares.push_back(foot);
        }
        if (count) placePoints(canvas, frame, m_what.shares, std::move(shares), places);
    }
    void place(Canvas& canvas, const Frame& frame, std::vector<QRectF> cells, widgets::Places& places) const
    {
        widgets::Place place{.rect = cells.front() | cells.back(), .rows = 1, .columns = bits(), .lying = true};
        place.own = std::make_shared<const std::vector<QRectF>>(std::move(cells));
        places[m_what.bits] = place;
        widgets::Region region;
        region.id = QString::fromStdString(m_what.bits), region.rect = place.rect, region.name = frame.called(m_what.bits);
        region.rows = 1, region.columns = bits();
        region.cell = [what = m_what, frame, place](int, int bit) {
            widgets::Region cell;
            cell.id = widgets::elementId(what.bits, {bit}), cell.rect = place.cell(0, bit);
            cell.name = QStringLiteral("%1, %2").arg(frame.called(what.bits), widgets::placeName(frame.look(what.bits), {bit}));
            if (const auto value = frame.value(what.bits, {bit})) cell.value = frame.exactly(what.bits, *value);
            if (what.flipped) cell.choice = what.flipped(bit);
            return cell;
        };
        region.cellAt = [place](QPointF point) -> std::optional<widgets::CellIndex> {
            for (int bit = 0; bit < place.columns; ++bit)
                if (place.cell(0, bit).contains(point)) return widgets::CellIndex{0, bit};
            return {};
        };
        canvas.region(std::move(region));
    }

    Word m_what;
};

} // namespace

ViewPtr word(Word what) { return std::make_shared<WordView>(std::move(what)); }

} // namespace lessons::number_formats
