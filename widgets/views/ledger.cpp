#include "widgets/views/ledger.h"

#include "widgets/views/grid.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double BarRoom = 160, Gap = 16;

class LedgerView final : public View {
public:
    explicit LedgerView(Ledger what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return {names(canvas, frame) + Gap + numbers(canvas, frame), line(canvas) * double(m_what.ids.size())};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return least(canvas, frame) + QSizeF(m_what.bars ? Gap + BarRoom : 0, 0);
    }
    bool spare() const override { return m_what.spare; }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.ids.begin(), m_what.ids.end()); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Theme& theme = canvas.theme();
        const double name = names(canvas, frame), number = numbers(canvas, frame), height = line(canvas);
        const double left = rect.left() + name + Gap + number + Gap, room = std::min(BarRoom * 2, rect.right() - left);
        double most = 0;
        for (const std::string& id : m_what.ids) most = std::max(most, frame.extent(id).bound());
        for (std::size_t i = 0; i < m_what.ids.size(); ++i) {
            const std::string& id = m_what.ids[i];
            const QRectF row(rect.left(), rect.top() + double(i) * height, name, height);
            const QRectF figure(row.right() + Gap, row.top(), number, height);
            canvas.text(row, frame.naming(id).name, Role::Label, theme.muted);
            const auto value = frame.value(id, {});
            if (value) canvas.text(figure, printed(frame, id, *value), Role::Cell, theme.text, Qt::AlignRight | Qt::AlignVCenter);
            if (value && m_what.bars && room >= 24 && most > 0)
                canvas.box({left, row.center().y() - 5, std::max(1.0, room * std::abs(*value) / most), 10},
                           inkOf(canvas, frame, id, theme.muted), Qt::transparent, 0, 2);
            Place place;
            place.rect = figure.adjusted(-4, 1, 4, -1);
            places[id] = place;
            Region region;
            region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = place.rect;
            if (value)
                region.value = frame.tape().at(id, frame.step())->quantity.precision() == engine::Precision::Float
                                   ? exact(float(*value))
                                   : exact(*value);
            canvas.region(std::move(region));
        }
    }

private:
    static QString printed(const Frame& frame, const std::string& id, double value)
    {
        return widgets::number(value, frame.decimals(id));
    }
    static double line(const Canvas& canvas) { return std::round(1.8 * canvas.theme().font(Role::Cell).pixelSize()); }
    double names(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const std::string& id : m_what.ids) widest = std::max(widest, canvas.textWidth(frame.naming(id).name, Role::Label));
        return std::ceil(widest);
    }
    double numbers(const Canvas& canvas, const Frame& frame) const
    {
        double widest = 0;
        for (const std::string& id : m_what.ids)
            for (const double x : {frame.extent(id).least, frame.extent(id).most})
                widest = std::max(widest, canvas.textWidth(printed(frame, id, x), Role::Cell));
        return std::ceil(widest) + 8;
    }

    Ledger m_what;
};

} // namespace

ViewPtr ledger(Ledger what) { return std::make_shared<LedgerView>(std::move(what)); }

} // namespace widgets
