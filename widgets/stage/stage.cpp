#include "widgets/stage/stage.h"

#include "widgets/access/accessible.h"
#include "widgets/access/accessible_stage.h"
#include "widgets/canvas/typed.h"
#include "widgets/prose/formula_term.h"
#include "widgets/stage/guess.h"
#include "widgets/stage/tip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// A click on it does something at once.
bool isWay(const Region& region) { return region.seek || region.choice || !region.link.isEmpty(); }

/// A number while it is typed. Its keys stay here: otherwise Return would open the next editor, Escape leave a presentation.
class CellEditor final : public QLineEdit {
public:
    CellEditor(const QString& text, QWidget* parent) : QLineEdit(text, parent), m_before(text) {}
    void cancel()
    {
        setText(m_before);
        Q_EMIT editingFinished();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape) cancel();
        else QLineEdit::keyPressEvent(event);
        event->accept();
    }

private:
    QString m_before;
};

} // namespace

Stage::Stage(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light"))), m_charts([this] {
          m_charts.redraw(size(), devicePixelRatioF(), *m_theme, m_page);
          update();
      })
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    addKeys();
    makeAccessible();
    connect(&m_announcer, &Announcer::said, this, &Stage::announce);
}

void Stage::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void Stage::setPage(Page page)
{
    m_page = std::move(page);
    if (m_paint == Wet) m_paint = Drying;
    setAccessibleTexts(*this, m_page.title);
    m_announcer.say(m_page.whole(), m_page.moving);
    update();
}

void Stage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_page.stage) {
        painter.fillRect(rect(), m_theme->raised);
        return;
    }
    m_regions = paintStage(painter, size(), *m_theme, m_page);
    if (m_paint == Drying) m_paint = Dry;
    const auto charts = m_charts.paint(painter, size(), *m_theme, m_page);
    m_regions.insert(m_regions.end(), charts.begin(), charts.end());
    ++m_paintings;
    painter.scale(scale(), scale());
    Canvas canvas(painter, *m_theme, {});
    for (const Region& region : m_regions)
        if (isPartOf(region.id, m_lit)) paintOutline(canvas, region);
    if (m_page.pin) paintPin(painter);
    paintGuess(painter, *m_theme, m_page, m_regions);
    if (const auto region = regionNamed(m_regions, m_selected)) paintSelection(canvas, *region);
    Q_EMIT painted();
}

/// 2 px of ink; outside the frame of the target, which stays.
void Stage::paintOutline(Canvas& canvas, const Region& region) const
{
    if (region.rect.width() <= 1) { // a place on a chart
        canvas.line(region.rect.topLeft(), region.rect.bottomLeft(), m_theme->control, 1.5);
    } else if (region.outline.isEmpty()) {
        const double out = region.target ? m_theme->stroke(6) : 1;
        canvas.box(region.rect.adjusted(-out, -out, out, out), Qt::transparent, m_theme->text, 2, 3);
    } else {
        canvas.painter().strokePath(region.outline, QPen(m_theme->raised, m_theme->stroke(6)));
        canvas.painter().strokePath(region.outline, QPen(m_theme->text, m_theme->stroke(2)));
    }
}

void Stage::paintSelection(Canvas& canvas, const Region& region) const
{
    if (m_page.pin && m_page.pin->region == region.id) return; // it has its frame, and the card tells more than a tip
    paintOutline(canvas, region);
    if (aimedRegion()) paintAim(canvas.painter(), region);
    const auto target = std::find_if(m_regions.begin(), m_regions.end(), [](const Region& r) { return r.target; });
    paintTip(canvas, region, QSizeF(size()) / scale(), target != m_regions.end() ? target->rect : QRectF());
}

void Stage::select(const QString& id)
{
    if (id.isEmpty()) m_selectedByKey = false;
    if (id == m_selected) return;
    m_selected = id;
    update();
    Q_EMIT pointedAt(id);
}

void Stage::light(const QStringList& names)
{
    if (names == m_lit) return;
    m_lit = names;
    update();
}

void Stage::activate(const QString& id)
{
    const auto region = regionNamed(m_regions, id);
    if (region && region->edit) openEditor(*region);
    else if (region && region->seek) Q_EMIT seekWanted(*region->seek);
    else wantPin(region);
}

void Stage::type(const QString& id, const QString& text)
{
    const auto region = regionNamed(m_regions, id);
    if (region && region->edit && text != region->value) Q_EMIT edited(region->edit->field, region->edit->withValue(text));
}

bool Stage::isTarget(const QString& id) const
{
    return std::any_of(m_regions.begin(), m_regions.end(), [&id](const Region& r) { return r.target && r.id == id; });
}

/// Readers differ in what they listen to: an object that appears, an alert, or a name that changes.
void Stage::announce()
{
    if (!QAccessible::isActive()) return;
    const auto* here = static_cast<StageInterface*>(QAccessible::queryAccessibleInterface(this));
    for (const QAccessible::Event event : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent news(here->caption(), event);
        QAccessible::updateAccessibility(&news);
    }
}

void Stage::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position() / scale();
    if (m_stroke) return stroke(point);
    if (m_grip) return draw(point);
    m_selectedByKey = false;
    const auto region = regionAt(m_regions, point);
    select(region ? region->id : QString());
    setCursor(!pickAt(m_page, m_regions, point).isEmpty() ? Qt::PointingHandCursor
              : isPaintable(point)                        ? Qt::CrossCursor
              : gripAt(point)                             ? Qt::SizeHorCursor
              : !region                                   ? Qt::ArrowCursor
              : region->edit                              ? Qt::IBeamCursor
              : isWay(*region)                            ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
}

void Stage::resizeEvent(QResizeEvent*)
{
    for (QLineEdit* editor : findChildren<QLineEdit*>())
        if (auto* cell = dynamic_cast<CellEditor*>(editor)) cell->cancel(); // its cell has moved away
}

void Stage::leaveEvent(QEvent*)
{
    if (!m_selectedByKey) select({});
}

void Stage::pointAway()
{
    if (!m_selectedByKey && !underMouse()) select({});
}

/// What lies on the picture has the pointer for itself; nobody tells the picture that it has left.
void Stage::childEvent(QChildEvent* event)
{
    if (event->added() && event->child()->isWidgetType()) event->child()->installEventFilter(this);
    QWidget::childEvent(event);
}

bool Stage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter && watched->parent() == this && !m_selectedByKey) select({});
    return QWidget::eventFilter(watched, event);
}

void Stage::openEditor(const Region& region)
{
    if (!region.edit) return;
    auto* editor = new CellEditor(region.value, this);
    const double s = scale();
    QRectF place(region.rect.topLeft() * s, region.rect.size() * s);
    const double least = std::max(72.0, editor->fontMetrics().horizontalAdvance(region.value) + 24.0);
    if (place.width() < least) place = QRectF(place.center().x() - least / 2, place.y(), least, std::max(place.height(), 28.0));
    editor->setGeometry(place.toAlignedRect());
    editor->setAlignment(Qt::AlignCenter);
    editor->setAccessibleName(region.name);
    editor->selectAll();
    editor->show();
    editor->setFocus();
    connect(editor, &QLineEdit::editingFinished, this, [this, editor, edit = *region.edit, before = region.value] {
        if (!editor->isVisible()) return; // losing the focus while closing reports a second time
        editor->hide();
        editor->deleteLater();
        setFocus();
        if (editor->text() != before) Q_EMIT edited(edit.field, edit.withValue(typedNumber(editor->text())));
    });
}

} // namespace widgets
