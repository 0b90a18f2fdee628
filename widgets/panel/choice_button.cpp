#include "widgets/panel/choice_button.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <functional>

namespace widgets {

ChoiceButton::ChoiceButton(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    makeAccessible();
    m_menu->setToolTipsVisible(true); // a long reason is cut
    connect(m_menu, &QMenu::aboutToShow, this, &ChoiceButton::showOffers);
    connect(m_menu, &QMenu::aboutToShow, this, &ChoiceButton::markRefused);
}

void ChoiceButton::showOffers()
{
    if (!m_offers) return;
    qDeleteAll(m_offered);
    m_offered.clear();
    QAction* const below = m_menu->actions().value(qsizetype(m_choices.size())); // the separator before what is called
    for (const Choice& offer : m_offers()) {
        auto* action = new QAction(QString(offer.shown).replace(QLatin1Char('&'), QStringLiteral("&&")), m_menu);
        action->setToolTip(offer.tip);
        connect(action, &QAction::triggered, this, [this, value = offer.value] { Q_EMIT chose(value); });
        m_menu->insertAction(below, action);
        m_offered << action;
    }
    if (m_offered.isEmpty()) return;
    m_offered << m_menu->insertSeparator(m_offered.front());
}

/// What takes long to find out is left to the choice itself.
void ChoiceButton::markRefused()
{
    constexpr int PatienceMs = 150, WidestReason = 28; // em
    if (!m_refusal) return;
    QElapsedTimer since;
    since.start();
    const auto actions = m_menu->actions();
    for (std::size_t i = 0; i < m_choices.size() && since.elapsed() < PatienceMs; ++i) {
        if (m_choices[i].value == m_chosen) continue;
        const QString why = m_refusal(m_choices[i].value);
        const QString seen = fontMetrics().elidedText(why, Qt::ElideRight, WidestReason * fontInfo().pixelSize());
        actions[qsizetype(i)]->setEnabled(why.isEmpty());
        actions[qsizetype(i)]->setToolTip(why);
        actions[qsizetype(i)]->setText(why.isEmpty() ? m_choices[i].shown : m_choices[i].shown + QStringLiteral(" – ") + seen);
    }
}

HasValue::Reading ChoiceButton::reading() const
{
    const auto now = std::find_if(m_choices.begin(), m_choices.end(), [this](const Choice& c) { return c.value == m_chosen; });
    const auto count = double(m_choices.size());
    return {now == m_choices.end() ? -1.0 : double(now - m_choices.begin()), 0, std::max(0.0, count - 1), 1, text()};
}

void ChoiceButton::setReading(double index)
{
    if (const auto i = std::size_t(std::lround(index)); i < m_choices.size()) Q_EMIT chose(m_choices[i].value);
}

void ChoiceButton::setChoices(const std::vector<Choice>& choices, const QString& chosen)
{
    m_menu->clear();
    m_offered.clear();
    m_chosen = chosen;
    m_choices = choices;
    setText(chosen);
    auto* group = new QActionGroup(m_menu);
    for (const Choice& choice : choices) {
        QAction* action = m_menu->addAction(choice.shown);
        action->setCheckable(true);
        action->setChecked(choice.value == chosen);
        action->setActionGroup(group);
        if (choice.value == chosen) setText(choice.shown);
        connect(action, &QAction::triggered, this, [this, value = choice.value] { Q_EMIT chose(value); });
    }
    updateGeometry();
    update();
}

void ChoiceButton::addAction(const QString& text, std::function<void()> action)
{
    m_menu->addSeparator();
    connect(m_menu->addAction(text), &QAction::triggered, this, std::move(action));
}

QSize ChoiceButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {QFontMetrics(bold).horizontalAdvance(text()) + 22, QFontMetrics(bold).height() + 8};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(p.color(QPalette::Text));
    const QRect room = rect().adjusted(4, 0, -16, 0);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideMiddle, room.width()));
    const double x = width() - 9.5, y = height() / 2.0;
    painter.setPen(QPen(p.color(QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{x - 3, y - 1.5}, {x, y + 1.5}, {x + 3, y - 1.5}});
}

} // namespace widgets
