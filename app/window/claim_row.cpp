#include "app/window/claim_row.h"

#include "widgets/access/accessible.h"
#include "widgets/canvas/icon.h"

#include <QPainter>

namespace app {
namespace {

constexpr int Gap = 8, Above = 4, Wraps = Qt::TextWordWrap | Qt::AlignLeft;

} // namespace

ClaimRow::ClaimRow() : m_theme(&widgets::Theme::named(QStringLiteral("light")))
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void ClaimRow::setTheme(const widgets::Theme& theme)
{
    m_theme = &theme;
    updateGeometry();
    update();
}

void ClaimRow::show(Content content)
{
    m_content = std::move(content);
    widgets::setAccessibleTexts(*this, m_content.sentence, m_content.value);
    setToolTip(tr("Sets the knobs for it: play to the end, and see"));
    updateGeometry();
    update();
}

QFont ClaimRow::font(bool small) const { return m_theme->font(small ? widgets::Role::Note : widgets::Role::Label); }

ClaimRow::Places ClaimRow::placesFor(int width) const
{
    const QFontMetrics large(font(false)), small(font(true));
    const int icon = large.height();
    const QRect room(icon + Gap, Above, std::max(1, width - icon - Gap), 10000);
    Places places{large.boundingRect(room, Wraps, m_content.sentence), {}, icon};
    places.value = small.boundingRect(room.translated(0, places.sentence.height() + 2), Wraps, m_content.value);
    return places;
}

int ClaimRow::heightForWidth(int width) const { return placesFor(width).value.bottom() + 1 + Above; }

QSize ClaimRow::sizeHint() const { return {0, QFontMetrics(font(false)).height() + 2 * Above}; }

void ClaimRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->sunken);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const auto state = m_content.state;
    const char* const name = state == Content::Shown ? "check" : state == Content::Missed ? "warning" : "ring";
    const QColor ink = state == Content::Shown ? m_theme->good : state == Content::Missed ? m_theme->warn : m_theme->control;
    const Places places = placesFor(width());
    widgets::icon(QLatin1String(name), ink).paint(&painter, 0, places.sentence.top(), places.icon, places.icon);
    painter.setFont(font(false));
    painter.setPen(m_theme->text);
    painter.drawText(places.sentence, Wraps, m_content.sentence);
    painter.setFont(font(true));
    painter.setPen(state == Content::Open ? m_theme->muted : ink);
    painter.drawText(places.value, Wraps, m_content.value);
}

} // namespace app
