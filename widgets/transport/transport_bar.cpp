#include "widgets/transport/transport_bar.h"

#include "widgets/canvas/icon.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace widgets {
namespace {

/// What the speed is called in the list of choices.
QString keyOf(double speed) { return speed == Player::Live ? QStringLiteral("live") : QString::number(speed); }

QString shownSpeed(double speed)
{
    if (speed == Player::Live) return TransportBar::tr("live");
    const QString number = speed == 0.25 ? QStringLiteral("¼") : speed == 0.5 ? QStringLiteral("½") : QString::number(speed);
    return number + QStringLiteral(" / s");
}

} // namespace

std::vector<double> TransportBar::speeds() const
{
    if (m_player.isOpen() || m_player.speed() > 1000) return {0.5, 1, 4, 12, 60, 300, 1000, 5000, Player::Live};
    return {0.25, 0.5, 1, 2, 4, 12, 30, 60, 240, 1000};
}

TransportBar::TransportBar(Player& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_theme(&Theme::named(QStringLiteral("light")))
{
    auto* row = new QHBoxLayout(this);
    m_first = addButton(&TransportBar::first);
    m_back = addButton(&TransportBar::back);
    m_play = addButton(&TransportBar::toggle);
    m_forward = addButton(&TransportBar::forward);
    m_last = addButton(&TransportBar::lastStep);
    row->addSpacing(16);
    m_scrub = new ScrubBar;
    row->addWidget(m_scrub, 1);
    row->addSpacing(8);
    m_where = new QLabel;
    row->addWidget(m_where);
    const auto addChoice = [row](QLabel*& name, ChoiceButton*& button) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->setContentsMargins(12, 0, 0, 0);
        name = new QLabel;
        button = new ChoiceButton;
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the scrub bar gives way
        column->addStretch(1);
        column->addWidget(name, 0, Qt::AlignRight);
        column->addWidget(button, 0, Qt::AlignRight);
        column->addStretch(1);
        row->addLayout(column);
    };
    addChoice(m_speedName, m_speed);
    addChoice(m_grainName, m_grain);

    connect(m_scrub, &ScrubBar::sought, &m_player, &Player::seek);
    connect(&m_player, &Player::moved, this, &TransportBar::showPosition);
    connect(&m_player, &Player::stateChanged, this, &TransportBar::showState);
    connect(&m_player, &Player::endMoved, this, &TransportBar::showPosition);
    connect(m_speed, &ChoiceButton::chose, this, [this](const QString& value) {
        m_player.setSpeed(value == QLatin1String("live") ? Player::Live : value.toDouble());
    });
    connect(m_grain, &ChoiceButton::chose, this, &TransportBar::grainChosen);
    setTheme(*m_theme);
    retranslate();
}

QToolButton* TransportBar::addButton(void (TransportBar::*action)())
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, action);
    layout()->addWidget(button);
    return button;
}

void TransportBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_scrub->setTheme(theme);
    const QColor ink = theme.text;
    m_first->setIcon(icon(QStringLiteral("first"), ink));
    m_back->setIcon(icon(QStringLiteral("back"), ink));
    m_forward->setIcon(icon(QStringLiteral("forward"), ink));
    m_last->setIcon(icon(QStringLiteral("last"), ink));
    for (QToolButton* button : {m_first, m_back, m_forward, m_last}) {
        button->setIconSize({24, 24});
        button->setFixedSize(36, 36);
    }
    m_play->setFixedSize(44, 44);
    m_play->setIconSize({24, 24});
    m_play->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; border: none; border-radius: 22px; }").arg(theme.text.name()));
    m_play->setProperty("focusRadius", 22);
    for (QLabel* name : {m_speedName, m_grainName}) { // on the projector there is height for the values alone
        name->setMaximumHeight(theme.projector ? 0 : QWIDGETSIZE_MAX);
        name->setFont(theme.font(Role::Note));
        name->setForegroundRole(QPalette::PlaceholderText);
    }
    m_where->setFont(theme.font(Role::Body, true));
    m_speed->setFont(theme.font(Role::Body));
    m_grain->setFont(theme.font(Role::Body));
    fit();
    showState();
}

void TransportBar::setMarks(std::vector<ScrubBar::Mark> marks)
{
    m_scrub->setMarks(std::move(marks));
    showState();
}

void TransportBar::setGrain(const engine::Field* grain)
{
    m_grain->setVisible(grain);
    m_grainName->setVisible(grain);
    if (!grain) return;
    std::vector<ChoiceButton::Choice> choices;
    for (const std::string& choice : grain->choices)
        choices.push_back({QString::fromStdString(choice), QCoreApplication::translate("choices", choice.c_str())});
    m_grain->setChoices(choices, QString::fromStdString(grain->text()));
    m_grain->setToolTip(QCoreApplication::translate("fields", grain->about.help));
}

void TransportBar::retranslate()
{
    const auto name = [](QAbstractButton* button, const QString& text, const char* key) {
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, QLatin1String(key)));
        button->setAccessibleName(text);
    };
    name(m_first, tr("First step"), "Home");
    name(m_back, tr("One step back"), "←");
    name(m_forward, tr("One step forward"), "→");
    name(m_last, tr("Last step"), "End");
    m_scrub->setAccessibleName(tr("step"));
    m_speedName->setText(tr("speed"));
    m_speed->setToolTip(tr("Steps per second (+ and −)"));
    m_speed->setAccessibleName(tr("speed"));
    m_grainName->setText(tr("one step ="));
    m_grain->setAccessibleName(tr("one step ="));
    showState();
}

/// Where it is narrow, no room is kept for numbers that are longer than those of the moment, and long ones stand alone.
void TransportBar::fit()
{
    const bool narrow = width() < (m_theme->projector ? 1000 : 640);
    const int margin = narrow ? 12 : m_theme->projector ? 64 : 24;
    layout()->setContentsMargins(margin, 0, margin, 0);
    layout()->setSpacing(narrow ? 2 : 8);
    m_where->setMinimumWidth(narrow ? 0 : m_whereWidth);
    m_lengthFits = m_whereWidth <= width() / 3;
    showPosition();
}

void TransportBar::setLengthHidden(bool on)
{
    if (on == m_lengthHidden) return;
    m_lengthHidden = on;
    showPosition();
}

void TransportBar::showPosition()
{
    for (QToolButton* button : {m_first, m_back}) button->setEnabled(m_player.last() > 0);
    for (QToolButton* button : {m_play, m_forward, m_last}) button->setEnabled(m_player.last() > 0 || m_player.isOpen());
    m_scrub->setLast(m_player.last());
    m_scrub->setPosition(m_player.position());
    const bool atTheEdge = m_player.isOpen() && (m_player.isPlaying() || m_player.step() == m_player.last());
    m_where->setText(atTheEdge || m_lengthHidden || !m_lengthFits ? tr("step %1").arg(m_player.step())
                                                                  : tr("step %1 / %2").arg(m_player.step()).arg(m_player.last()));
}

void TransportBar::showState()
{
    // as wide as it ever gets, so that nothing moves while it counts
    const int last = m_player.isOpen() ? 99999 : m_player.last();
    const QString widest = tr("step %1 / %2").arg(last).arg(last);
    m_whereWidth = QFontMetrics(m_where->font()).horizontalAdvance(widest) + 4;
    fit();
    const bool playing = m_player.isPlaying();
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme->raised));
    m_play->setToolTip((playing ? tr("Pause") : tr("Play")) + tr(" (Space)"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    std::vector<ChoiceButton::Choice> choices;
    for (const double speed : speeds()) choices.push_back({keyOf(speed), shownSpeed(speed)});
    if (keyOf(m_player.speed()) != m_speed->chosen() || speeds() != m_offered)
        m_speed->setChoices(choices, keyOf(m_player.speed()));
    m_offered = speeds();
}

} // namespace widgets
