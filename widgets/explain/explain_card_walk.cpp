#include "widgets/explain/explain_card.h"
#include "widgets/panel/own_keys.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace widgets {

std::optional<int> ExplainCard::spotAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_spots.size(); ++i)
        if (m_spots[i].rect.adjusted(-4, 0, 4, 0).contains(point)) return int(i);
    return {};
}

void ExplainCard::pick(std::optional<int> spot, bool byKey)
{
    m_pickedByKey = byKey;
    if (spot == m_picked) return;
    m_picked = spot;
    Q_EMIT pointedAt(spot ? m_spots[std::size_t(*spot)].part.region : QString());
    update();
}

void ExplainCard::walk()
{
    if (!m_picked) return;
    const Part part = m_spots[std::size_t(*m_picked)].part;
    if (part.name == Fold) {
        m_unfolded = true;
        layOut();
    } else Q_EMIT walkWanted(part.region, part.step);
}

void ExplainCard::mouseMoveEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pick(spot);
}

void ExplainCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    pick(spotAt(event->position()));
    walk();
}

void ExplainCard::leaveEvent(QEvent*)
{
    if (!m_pickedByKey) pick({});
}

void ExplainCard::serveKeys(QWidget& widget, const std::function<bool()>& applies)
{
    const auto explains = [this, applies] { return m_explanation.has_value() && applies(); };
    auto* keys = new OwnKeys(&widget, QT_TRANSLATE_NOOP("keys", "On the card of an explanation"));
    const auto add = [&](QList<QKeySequence> list, const char* meaning, std::function<void()> run) {
        keys->add({std::move(list), meaning, std::move(run), explains});
    };
    add({Qt::Key_Up}, QT_TRANSLATE_NOOP("keys", "Pick an operand"), [this] { pickNext(-1); });
    add({Qt::Key_Down}, QT_TRANSLATE_NOOP("keys", "Pick an operand"), [this] { pickNext(1); });
    keys->add({{Qt::Key_Return, Qt::Key_Enter},
               QT_TRANSLATE_NOOP("keys", "Walk on to it"),
               [this] {
                   if (!m_picked) pickNext(1);
                   walk();
               },
               [this, explains] { return explains() && !m_spots.empty(); }});
    add({Qt::Key_Backspace}, QT_TRANSLATE_NOOP("keys", "Walk back"), [this] { Q_EMIT backWanted(); });
    add({Qt::Key_P}, QT_TRANSLATE_NOOP("keys", "All digits"), [this] { toggle(m_exactly); });
    add({Qt::Key_G}, QT_TRANSLATE_NOOP("keys", "The number or its gradient"), [this] { toggle(m_ofSlope); });
    add({QKeySequence(Qt::CTRL | Qt::Key_C)}, QT_TRANSLATE_NOOP("keys", "Copy the sum as text"), [this] { copy(false); });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, QT_TRANSLATE_NOOP("keys", "Copy the sum as TeX"),
        [this] { copy(true); });
    add({Qt::Key_Escape}, QT_TRANSLATE_NOOP("keys", "Let the number go"), [this] { Q_EMIT closeWanted(); });
}

void ExplainCard::pickNext(int way)
{
    const int count = int(m_spots.size());
    if (count > 0) pick(m_picked ? std::clamp(*m_picked + way, 0, count - 1) : way > 0 ? 0 : count - 1, true);
}

void ExplainCard::toggle(bool& state)
{
    state = !state;
    layOut();
}

void ExplainCard::copy(bool tex) const
{
    if (m_explanation) QApplication::clipboard()->setText(tex ? texOf(*m_explanation) : textOf(*m_explanation));
}

void ExplainCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_explanation) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this, [this] { copy(false); });
    connect(menu->addAction(tr("Copy as TeX")), &QAction::triggered, this, [this] { copy(true); });
    connect(menu->addAction(m_exactly ? tr("Fewer digits") : tr("All digits")), &QAction::triggered, this,
            [this] { toggle(m_exactly); });
    menu->popup(event->globalPos());
}

} // namespace widgets
