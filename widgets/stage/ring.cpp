#include "widgets/stage/ring.h"

#include <QPainter>

namespace widgets {
namespace {

constexpr int Distance = 2, Width = 2;

} // namespace

Ring::Ring(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Ring::surround(const std::vector<QRect>& places, const QColor& colour)
{
    m_places = places, m_colour = colour;
    QRect all;
    for (const QRect& place : places) all |= place;
    constexpr int out = Distance + Width;
    setGeometry(all.adjusted(-out, -out, out, out));
    setVisible(!places.empty());
    raise();
    update();
}

void Ring::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colour, Width));
    constexpr double out = Distance + Width / 2.0;
    for (const QRect& place : m_places)
        painter.drawRoundedRect(QRectF(place.translated(-pos())).adjusted(-out, -out, out, out), 4, 4);
}

} // namespace widgets
