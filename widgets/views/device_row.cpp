#include "widgets/views/devices.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class RowView final : public View {
public:
    explicit RowView(DeviceRow what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        const int devices = frame.shape(m_what.cards.inside)[0];
        const CardNeeds needs = this->needs(canvas, frame);
        const CardShape shape = shapeOfMany(needs, 10, true);
        return {devices * shape.size.width() + (devices - 1) * needs.gap, shape.size.height()};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        const int devices = frame.shape(m_what.cards.inside)[0];
        const CardNeeds needs = this->needs(canvas, frame);
        const CardShape shape = shapeOfFew(needs, {1e4, 1e4});
        return {devices * shape.size.width() + (devices - 1) * needs.gap,
                shapeIn({canvas.area().width(), shape.size.height()}, needs, devices).size.height()};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert({m_what.cards.numbers, m_what.cards.inside, m_what.cards.whole});
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const int devices = frame.shape(m_what.cards.inside)[0];
        const CardNeeds needs = this->needs(canvas, frame);
        const CardShape shape = shapeIn(rect.size(), needs, devices);
        std::vector<QRectF> cards;
        const double pitch = devices > 1 ? std::floor((rect.width() - shape.size.width()) / (devices - 1)) : 0;
        for (int i = 0; i < devices; ++i) cards.emplace_back(QPointF(rect.left() + i * pitch, rect.top()), shape.size);
        DevicePainter painter(canvas, frame, m_what.cards, shape);
        for (int i = 0; i < devices; ++i) painter.paintCard(cards[std::size_t(i)], i);
        for (int i = 0; i + 1 < devices; ++i)
            paintLink(canvas, frame, i, between(cards[std::size_t(i)], cards[std::size_t(i) + 1], 6));
        remember(frame, shape, cards, places);
    }

private:
    CardNeeds needs(const Canvas& canvas, const Frame& frame) const
    {
        const DeviceCards& cards = m_what.cards;
        int longest = 1;
        for (int row = 0; row < cards.rows(); ++row) longest = std::max(longest, cards.length(row));
        return cardNeeds(canvas, frame.shape(cards.inside)[0], cards.rows(), longest, frame.bound(cards.numbers));
    }

    /// Of what is low the rows stand apart as far as there is room.
    static CardShape shapeIn(QSizeF all, const CardNeeds& needs, int devices)
    {
        constexpr double Apart = 6;
        const QSizeF room(std::floor((all.width() - (devices - 1) * needs.gap) / devices), all.height());
        CardShape shape = shapeOfFew(needs, room);
        for (double row = 24; (shape.size.width() > room.width() || shape.size.height() > room.height()) && row >= 2; --row) {
            shape = shapeOfMany(needs, row, row < 16);
            const double more = std::clamp(std::floor((room.height() - shape.size.height()) / needs.rows), 0.0, Apart);
            shape.rowPitch += more, shape.size.rheight() += more * (needs.rows - 1);
        }
        return shape;
    }

    void paintLink(Canvas& canvas, const Frame& frame, int from, const QPolygonF& way) const
    {
        const QString word = frame.moment.to > 0 ? m_what.sends(frame, from) : QString();
        const Theme& theme = canvas.theme();
        canvas.arrow(way, word.isEmpty() ? theme.control : theme.muted, 1.5);
        if (word.isEmpty()) return;
        const double height = canvas.lineHeight(Role::Badge) + 4, width = canvas.textWidth(word, Role::Badge, true) + 8;
        const QRectF packet = packetOn(way, {std::max(width, height), height}, frame.moment.alpha, false, theme.stroke(14));
        paintPacket(canvas, packet, theme.muted);
        canvas.text(packet, word, Role::Badge, theme.text, Qt::AlignCenter, true);
    }

    /// Where each number stands, for the frames of target and operands.
    void remember(const Frame& frame, const CardShape& shape, const std::vector<QRectF>& cards, Places& places) const
    {
        std::vector<QRectF> rects;
        for (const QRectF& card : cards)
            for (int row = 0; row < m_what.cards.rows(); ++row)
                for (int i = 0; i < m_what.cards.length(row); ++i) {
                    const QRectF patch = shape.patchRect(card, row);
                    const QSizeF cell = shape.patch.cell;
                    rects.emplace_back(patch.topLeft() + QPointF(i % shape.patch.columns * cell.width(),
                                                                 i / shape.patch.columns * cell.height()),
                                       cell);
                }
        Place place;
        place.rows = int(cards.size()), place.columns = frame.shape(m_what.cards.numbers)[1];
        for (const QRectF& cell : rects) place.rect |= cell;
        place.own = std::make_shared<const std::vector<QRectF>>(std::move(rects));
        places[m_what.cards.numbers] = place;
    }

    DeviceRow m_what;
};

} // namespace

ViewPtr deviceRow(DeviceRow what) { return std::make_shared<RowView>(std::move(what)); }

} // namespace widgets
