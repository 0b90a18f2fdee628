#include "app/window/zoom.h"

#include "widgets/stage/zoomed.h"

#include <algorithm>
#include <utility>

namespace app {

Zoom::Zoom(QObject* parent) : QObject(parent)
{
    m_time.setStartValue(0.0);
    m_time.setEndValue(1.0);
    m_time.setDuration(Ms);
    connect(&m_time, &QVariantAnimation::valueChanged, this, &Zoom::moved);
}

void Zoom::prepare(const widgets::Page& from, const std::vector<widgets::Region>& regions, bool into)
{
    m_time.stop();
    m_from = from.stage;
    m_isInto = into;
    if (!into) return; // back to the same part
    const auto aimed = widgets::regionNamed(regions, std::exchange(m_aim, {}));
    const auto target = std::ranges::find_if(regions, [](const widgets::Region& region) { return region.target; });
    m_part = aimed ? aimed->rect : target == regions.end() ? QRectF() : target->rect;
}

void Zoom::start()
{
    if (m_from && !m_part.isEmpty() && !m_reducedMotion) m_time.start();
}

void Zoom::apply(widgets::Page& page) const
{
    if (!isUnderWay()) return;
    const double t = m_time.currentValue().toDouble();
    page.stage =
        m_isInto ? widgets::zoomedInto(m_from, page.stage, m_part, t) : widgets::zoomedInto(page.stage, m_from, m_part, 1 - t);
}

} // namespace app
