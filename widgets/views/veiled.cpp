#include "widgets/views/view.h"

namespace widgets {
namespace {

class Veiled final : public View {
public:
    Veiled(QString name, ViewPtr view) : m_name(std::move(name)), m_view(std::move(view)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return m_view->least(canvas, frame); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return m_view->comfortable(canvas, frame); }
    bool spare() const override { return m_view->spare(); }
    double stretch() const override { return m_view->stretch(); }
    void collect(std::set<std::string>& drawn) const override { m_view->collect(drawn); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        if (!canvas.veils(m_name, rect)) m_view->paint(canvas, rect, frame, places);
    }

private:
    QString m_name;
    ViewPtr m_view;
};

} // namespace

ViewPtr veiled(QString name, ViewPtr view) { return std::make_shared<Veiled>(std::move(name), std::move(view)); }

} // namespace widgets
