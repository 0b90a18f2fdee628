#include "widgets/canvas/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <map>
#include <tuple>

namespace widgets {
namespace {

class SvgIcon final : public QIconEngine {
public:
    explicit SvgIcon(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSizeF size = QSizeF(rect.size()) * painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(size.toSize(), mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap& known = m_known[{size.width(), size.height(), mode}]; // a window paints its icons in every frame
        if (known.isNull()) known = drawn(size, mode);
        return known;
    }
    QIconEngine* clone() const override { return new SvgIcon(*this); }

private:
    QPixmap drawn(const QSize& size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (mode == QIcon::Disabled) painter.setOpacity(0.35);
        QSvgRenderer(m_svg).render(&painter, QRectF(QPointF(), size));
        return pixmap;
    }

    QByteArray m_svg;
    std::map<std::tuple<int, int, QIcon::Mode>, QPixmap> m_known;
};

} // namespace

QIcon icon(const QString& name, QColor colour)
{
    static auto& known = *new std::map<std::pair<QString, QRgb>, QIcon>; // drawn once for all; needs the application at its end
    QIcon& icon = known[{name, colour.rgb()}];
    if (!icon.isNull()) return icon;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("icon %s is not among the resources", qPrintable(name));
    return icon = QIcon(new SvgIcon(file.readAll().replace("currentColor", colour.name().toLatin1())));
}

} // namespace widgets
