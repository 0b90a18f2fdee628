#include "widgets/access/accessible_stage.h"
#include "widgets/panel/own_keys.h"
#include "widgets/stage/guess.h"
#include "widgets/stage/stage.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>

#include <cmath>

namespace widgets {
namespace {

constexpr double AimStep = 0.04, FineAimStep = 0.005; // of a region's side
constexpr int MostKinds = 9;                          // that keys can choose among
constexpr double AllTheWay = 360;                     // notches: out of every zoom, and whole turns of what turns

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

} // namespace

void Stage::addKeys()
{
    const auto selected = [this] { return !m_selected.isEmpty(); };
    const auto aims = [this] { return aimedRegion().has_value(); };
    auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "On the stage"));
    const std::pair<Qt::Key, QPointF> arrows[] = {
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    for (const auto& [key, way] : arrows)
        keys->add({{QKeySequence(Qt::CTRL | key)}, QT_TRANSLATE_NOOP("keys", "Point at the next thing"), [this, direction = way] {
                       selectTowards(direction);
                   }});
    keys->add({{Qt::Key_Return, Qt::Key_Enter},
               QT_TRANSLATE_NOOP("keys", "Pick what is pointed at, where a question asks for it"),
               [this] { pick(selectedPlace()); },
               [this] { return !pickAt(m_page, m_regions, selectedPlace()).isEmpty(); }});
    keys->add({{Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter},
               QT_TRANSLATE_NOOP("keys", "Change the number pointed at, where it can be changed"),
               [this] { activate(m_selected); },
               [this] {
                   const auto region = regionNamed(m_regions, m_selected);
                   return region && region->edit;
               }});
    keys->add({{Qt::Key_E, Qt::Key_Return, Qt::Key_Enter},
               QT_TRANSLATE_NOOP("keys", "Explain the number pointed at"),
               [this] { wantPin(regionNamed(m_regions, m_selected)); },
               [this] { return !m_selected.isEmpty() && !aimedRegion(); }});
    keys->add(
        {{Qt::Key_Menu}, QT_TRANSLATE_NOOP("keys", "Copy or export the chart pointed at, or look inside of the step there"), {}});
    keys->add({{Qt::Key_Delete, Qt::Key_Backspace},
               QT_TRANSLATE_NOOP("keys", "Remove the curves of earlier runs from the chart pointed at"),
               [this] { Q_EMIT earlierUnwanted(); },
               [this] {
                   const Chart* chart = chartOf(m_selected);
                   return chart && !chart->hidden && hasEarlier(*chart);
               }});
    keys->add({{Qt::Key_Escape}, QT_TRANSLATE_NOOP("keys", "Point at nothing"), [this] { select({}); }, selected});
    keys->add({{Qt::Key_Escape},
               QT_TRANSLATE_NOOP("keys", "Out of what was walked into, where a picture says so"),
               [this] { wantPin(regionNamed(m_regions, QStringLiteral("back"))); },
               [this] {
                   const auto back = regionNamed(m_regions, QStringLiteral("back"));
                   return back && back->choice;
               }});
    addTurnKeys();

    auto* brush = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "Where the stage can be painted on, once it is pointed at"));
    for (const auto& [key, way] : arrows)
        brush->add({{key}, QT_TRANSLATE_NOOP("keys", "Aim"), [this, step = way * AimStep] { moveAim(step); }, aims});
    for (const auto& [key, way] : arrows)
        brush->add({{QKeySequence(Qt::SHIFT | key)},
                    QT_TRANSLATE_NOOP("keys", "Aim more finely"),
                    [this, step = way * FineAimStep] { moveAim(step); },
                    aims});
    brush->add({{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space},
                QT_TRANSLATE_NOOP("keys", "Paint"),
                [this] { paintAtAim(false); },
                aims});
    brush->add({{Qt::Key_Delete, Qt::Key_Backspace}, QT_TRANSLATE_NOOP("keys", "Rub out"), [this] { paintAtAim(true); }, aims});
    for (int kind = 0; kind < MostKinds; ++kind)
        brush->add({{Qt::Key(Qt::Key_1 + kind)},
                    QT_TRANSLATE_NOOP("keys", "What is painted"),
                    [this, kind] { chooseKind(kind); },
                    [this] {
                        const auto region = regionNamed(m_regions, m_selected);
                        return region && region->brush && !region->brush->kindField.isEmpty();
                    },
                    digitKeys(kind + 1) << QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_1 + kind))});
}

/// What the wheel does while Ctrl is held: with what is pointed at, or the first that can be zoomed or turned.
void Stage::addTurnKeys()
{
    auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "Where the stage can be zoomed, or a relief turned"));
    const auto add = [&](const QList<Qt::Key>& all, const char* meaning, double notches) {
        QList<QKeySequence> pressed, shifted; // signs that some keyboards have above others
        for (const Qt::Key key : all) pressed << QKeySequence(key), shifted << QKeySequence(Qt::SHIFT | key);
        keys->add({pressed, meaning,
                   [this, notches] {
                       const Region* here = turnable(selectedPlace());
                       turn(here ? *here : *turnable({}), notches);
                   },
                   [this] { return turnable({}) != nullptr; }, shifted});
    };
    add({Qt::Key_Plus, Qt::Key_Equal}, QT_TRANSLATE_NOOP("keys", "Zoom in, or turn"), 1);
    add({Qt::Key_Minus}, QT_TRANSLATE_NOOP("keys", "Zoom out, or turn back"), -1);
    add({Qt::Key_0}, QT_TRANSLATE_NOOP("keys", "Zoom out all the way"), -AllTheWay);
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
    if (best) selectByKey(best->id);
}

void Stage::selectByKey(const QString& id)
{
    m_selectedByKey = true;
    select(id);
    if (!QAccessible::isActive() || !hasFocus()) return;
    const auto* here = static_cast<StageInterface*>(QAccessible::queryAccessibleInterface(this));
    if (QAccessibleInterface* region = here->interfaceOf(id)) {
        QAccessibleEvent focus(region, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

/// Tab stops at the stage and then at each of its charts.
bool Stage::focusNextPrevChild(bool next)
{
    const QStringList stops = chartIds();
    const qsizetype now = stops.indexOf(m_selected), to = next ? now + 1 : now - 1;
    if (!hasFocus() || to < -1 || to >= stops.size()) {
        if (now >= 0) select({});
        return QWidget::focusNextPrevChild(next);
    }
    selectByKey(stops.value(to));
    return true;
}

void Stage::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::BacktabFocusReason) selectByKey(chartIds().value(chartIds().size() - 1));
    QWidget::focusInEvent(event);
}

/// What keys point at goes with them; a menu or another window only borrows them.
void Stage::focusOutEvent(QFocusEvent* event)
{
    const bool forAWhile = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (m_selectedByKey && !forAWhile && !findChild<QLineEdit*>()) select({});
    QWidget::focusOutEvent(event);
}

QStringList Stage::chartIds() const
{
    QStringList ids;
    for (const Region& region : m_regions)
        if (chartOf(region.id)) ids << region.id;
    return ids;
}

/// The region that was selected by keys and can be painted on.
std::optional<Region> Stage::aimedRegion() const
{
    auto region = m_selectedByKey ? regionNamed(m_regions, m_selected) : std::nullopt;
    return region && region->brush ? region : std::nullopt;
}

void Stage::moveAim(QPointF step)
{
    m_paint = Dry; // as a new stroke
    m_aim = {std::clamp(m_aim.x() + step.x(), 0.0, 1.0), std::clamp(m_aim.y() + step.y(), 0.0, 1.0)};
    update();
}

void Stage::paintAtAim(bool erases)
{
    if (const auto region = aimedRegion(); region && m_paint == Dry) touch(*region, m_aim, erases);
}

void Stage::chooseKind(int kind) { Q_EMIT edited(regionNamed(m_regions, m_selected)->brush->kindField, QString::number(kind)); }

/// A cross that is seen on any ground.
void Stage::paintAim(QPainter& painter, const Region& region) const
{
    constexpr double Inner = 4, Outer = 14;
    const QPointF at = region.rect.topLeft() + QPointF(m_aim.x() * region.rect.width(), m_aim.y() * region.rect.height());
    Canvas canvas(painter, *m_theme, {});
    for (const auto& [colour, width] : {std::pair(m_theme->raised, 5.0), std::pair(m_theme->text, 2.0)})
        for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            canvas.line(at + way * Inner, at + way * Outer, colour, width);
}

} // namespace widgets
