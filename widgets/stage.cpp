#include "widgets/stage.h"

#include "widgets/guess.h"
#include "widgets/tip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// Regions a person can point at one by one: a grid stands for its cells.
std::vector<Region> pointable(const std::vector<Region>& regions)
{
    std::vector<Region> all;
    for (const Region& region : regions)
        if (!region.cell || region.asOne) all.push_back(region);
        else
            for (int row = 0; row < region.rows; ++row)
                for (int column = 0; column < region.columns; ++column) all.push_back(region.cell(row, column));
    return all;
}

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

Stage::Stage(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light"))), m_charts([this] { update(); })
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
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
    setAccessibleName(m_page.title);
    setAccessibleDescription(m_page.lead + QLatin1Char(' ') + m_page.caption);
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
    painter.scale(scale(), scale());
    if (m_page.pin) paintPin(painter);
    paintGuess(painter, *m_theme, m_page, m_regions);
    if (const auto region = regionNamed(m_regions, m_selected)) paintSelection(painter, *region);
    if (m_focusByKeyboard && m_selected.isEmpty()) {
        painter.setPen(QPen(m_theme->focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(), QSizeF(size()) / scale()).adjusted(2, 2, -2, -2));
    }
    Q_EMIT painted();
}

/// The focus is at the number that is explained, the thin frames round what goes into it.
void Stage::paintPin(QPainter& painter) const
{
    Canvas canvas(painter, *m_theme, {});
    const auto frame = [&](const QString& id, double stroke) {
        const auto region = regionNamed(m_regions, id);
        if (!region) return;
        QPainterPath path = region->outline;
        if (path.isEmpty()) path.addRoundedRect(region->rect.adjusted(-1, -1, 1, 1), 3, 3);
        painter.setBrush(Qt::NoBrush);
        painter.strokePath(path, QPen(m_theme->raised, m_theme->stroke(stroke > 2 ? 3 * stroke : 2 * stroke)));
        painter.strokePath(path, QPen(m_theme->spot, m_theme->stroke(stroke)));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString& operand : m_page.pin->operands) frame(operand, 1.5);
    frame(m_page.pin->region, 3);
}

void Stage::wantPin(const std::optional<Region>& region, QPointF point)
{
    if (pick(point)) return;
    if (region) Q_EMIT pinWanted(region->id, region->seek ? int(*region->seek) : -1);
    else Q_EMIT pinWanted({}, -1);
}

bool Stage::pick(QPointF point)
{
    const QString region = pickAt(m_page, m_regions, point);
    if (!region.isEmpty()) Q_EMIT picked(region);
    return !region.isEmpty();
}

void Stage::paintSelection(QPainter& painter, const Region& region) const
{
    Canvas canvas(painter, *m_theme, {});
    if (region.rect.width() <= 1) { // a place on a chart
        canvas.line(region.rect.topLeft(), region.rect.bottomLeft(), m_theme->control, 1.5);
    } else if (region.outline.isEmpty()) {
        canvas.box(region.rect.adjusted(-1, -1, 1, 1), Qt::transparent, m_theme->text, 2, 3);
    } else {
        painter.strokePath(region.outline, QPen(m_theme->raised, m_theme->stroke(6)));
        painter.strokePath(region.outline, QPen(m_theme->text, m_theme->stroke(2)));
    }
    const auto target = std::find_if(m_regions.begin(), m_regions.end(), [](const Region& r) { return r.target; });
    paintTip(canvas, region, QSizeF(size()) / scale(), target != m_regions.end() ? target->rect : QRectF());
}

void Stage::select(const QString& id)
{
    if (id == m_selected) return;
    m_selected = id;
    update();
}

void Stage::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position() / scale();
    if (m_stroke) return touch(point);
    const auto region = regionAt(m_regions, point);
    select(region ? region->id : QString());
    setCursor(!pickAt(m_page, m_regions, point).isEmpty() ? Qt::PointingHandCursor
              : isPaintable(point)                        ? Qt::CrossCursor
              : !region                                   ? Qt::ArrowCursor
              : region->edit                              ? Qt::IBeamCursor
              : region->seek                              ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
}

void Stage::resizeEvent(QResizeEvent*)
{
    for (QLineEdit* editor : findChildren<QLineEdit*>()) static_cast<CellEditor*>(editor)->cancel(); // its cell has moved away
}

void Stage::leaveEvent(QEvent*)
{
    if (!hasFocus()) select({});
}

void Stage::focusInEvent(QFocusEvent* event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void Stage::focusOutEvent(QFocusEvent*)
{
    m_focusByKeyboard = false;
    update();
}

void Stage::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (!pickAt(m_page, m_regions, event->position() / scale()).isEmpty()) return;
    beginStroke(event);
    if (m_stroke || event->button() != Qt::LeftButton) return;
    if (const auto region = regionAt(m_regions, event->position() / scale()); region && region->seek)
        Q_EMIT seekWanted(*region->seek);
}

void Stage::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_stroke) m_stroke.reset();
    else if (event->button() == Qt::LeftButton)
        wantPin(regionAt(m_regions, event->position() / scale()), event->position() / scale());
}

void Stage::mouseDoubleClickEvent(QMouseEvent* event)
{
    beginStroke(event); // two quick touches
    if (m_stroke) return;
    if (const auto region = regionAt(m_regions, event->position() / scale())) openEditor(*region);
}

void Stage::selectTowards(QPointF direction)
{
    const auto all = pointable(m_regions);
    const auto now = regionNamed(m_regions, m_selected);
    const Region* best = nullptr;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (const Region& region : all) {
        if (!now) { // start at what the step is about
            if (region.target || !best) best = &region;
            continue;
        }
        const QPointF way = region.rect.center() - now->rect.center();
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along <= 0.5 || region.id == m_selected) continue;
        if (const double distance = along + 3 * aside; distance < bestDistance) bestDistance = distance, best = &region;
    }
    if (best) select(best->id);
}

void Stage::keyPressEvent(QKeyEvent* event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (ctrl && event->key() == Qt::Key_Left) selectTowards({-1, 0});
    else if (ctrl && event->key() == Qt::Key_Right) selectTowards({1, 0});
    else if (ctrl && event->key() == Qt::Key_Up) selectTowards({0, -1});
    else if (ctrl && event->key() == Qt::Key_Down) selectTowards({0, 1});
    else if (event->key() == Qt::Key_Escape && !m_selected.isEmpty()) select({});
    else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto region = regionNamed(m_regions, m_selected);
        if (region && pick(region->rect.center())) return;
        if (region && region->edit) openEditor(*region);
        else if (region) wantPin(region, region->rect.center());
    } else if (event->key() == Qt::Key_E && !ctrl && !m_selected.isEmpty()) {
        const auto region = regionNamed(m_regions, m_selected);
        wantPin(region, region ? region->rect.center() : QPointF(-1, -1));
    } else if (const auto region = regionNamed(m_regions, m_selected); region && region->brush &&
                                                                       !region->brush->kindField.isEmpty() &&
                                                                       event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        Q_EMIT edited(region->brush->kindField, QString::number(event->key() - Qt::Key_1));
    else QWidget::keyPressEvent(event);
}

const Chart* Stage::chartOf(const QString& regionId) const
{
    for (const Chart& chart : m_page.charts)
        if (const QString id = QStringLiteral("chart.") + chart.id; regionId == id || regionId.startsWith(id + QLatin1Char('[')))
            return &chart;
    return nullptr;
}

void Stage::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto region = byKey ? regionNamed(m_regions, m_selected) : regionAt(m_regions, QPointF(event->pos()) / scale());
    const Chart* chart = region ? chartOf(region->id) : nullptr;
    if (!chart || chart->hidden) return QWidget::contextMenuEvent(event);
    openChartMenu(*chart, byKey ? mapToGlobal((region->rect.center() * scale()).toPoint()) : event->globalPos());
}

void Stage::openChartMenu(const Chart& chart, QPoint place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy chart")), &QAction::triggered, this, [this, chart] { Q_EMIT chartCopyWanted(chart); });
    connect(menu->addAction(tr("Export chart…")), &QAction::triggered, this, [this, chart] { Q_EMIT chartExportWanted(chart); });
    menu->popup(place);
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
        if (editor->text() != before) Q_EMIT edited(edit.field, edit.withValue(editor->text()));
    });
}

} // namespace widgets
