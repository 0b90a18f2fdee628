#include "widgets/views/either.h"

#include <algorithm>

namespace widgets {
namespace {

class Either final : public View {
public:
    Either(ViewPtr first, ViewPtr second) : m_first(std::move(first)), m_second(std::move(second)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return better(canvas, frame).least(canvas, frame); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return better(canvas, frame).comfortable(canvas, frame);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        better(canvas, frame).paint(canvas, rect, frame, places);
    }
    void collect(std::set<std::string>& drawn) const override { m_first->collect(drawn); }
    double stretch() const override { return m_first->stretch(); }

private:
    const View& better(const Canvas& canvas, const Frame& frame) const
    {
        const auto fit = [&](const ViewPtr& view) {
            const QSizeF size = view->comfortable(canvas, frame), room = canvas.area().size();
            return std::min({1.0, room.width() / size.width(), room.height() / size.height()});
        };
        return fit(m_second) > fit(m_first) ? *m_second : *m_first;
    }

    ViewPtr m_first, m_second;
};

} // namespace

ViewPtr either(ViewPtr first, ViewPtr second) { return std::make_shared<Either>(std::move(first), std::move(second)); }

} // namespace widgets
