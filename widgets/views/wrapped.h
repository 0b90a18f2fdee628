#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A view with something done to it: asked for anything else it answers as the view does.
class Wrapped : public View {
public:
    explicit Wrapped(ViewPtr view) : m_view(std::move(view)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return m_view->least(canvas, frame); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return m_view->comfortable(canvas, frame); }
    bool spare() const override { return m_view->spare(); }
    void collect(std::set<std::string>& drawn) const override { m_view->collect(drawn); }
    double stretch() const override { return m_view->stretch(); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        m_view->paint(canvas, rect, frame, places);
    }

protected:
    const View& inner() const { return *m_view; }

private:
    ViewPtr m_view;
};

} // namespace widgets
