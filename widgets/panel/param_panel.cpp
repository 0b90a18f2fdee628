#include "widgets/panel/param_panel.h"

#include "widgets/canvas/house_style.h"
#include "widgets/canvas/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QToolButton>

namespace widgets {
namespace {

QWidget* column(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return widget;
}

} // namespace

ParamPanel::ParamPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void ParamPanel::build(const std::vector<engine::Field>& fields, const Theme& theme)
{
    m_theme = &theme;
    light({});
    m_knobs.clear();
    delete m_first;
    delete m_folded;
    delete m_more;
    m_first = column(this);
    m_folded = column(this);
    m_more = new QPushButton(this);
    m_more->setFlat(true);
    m_more->setFont(theme.font(theme.projector ? Role::Label : Role::Body));
    m_more->setStyleSheet(foldButtonStyle(theme));
    connect(m_more, &QPushButton::clicked, this, [this] { unfold(!m_open); });
    bool anyFolded = false;
    for (const engine::Field& field : fields) {
        QWidget* home = field.about.folded ? m_folded : m_first;
        Knob* knob = Knob::forField(field, theme, home);
        connect(knob, &Knob::edited, this, &ParamPanel::edited);
        knob->setRefusal(m_refusal);
        knob->setOffers(m_offers);
        knob->setVisible(!field.about.hidden);
        knob->setObjectName(QString::fromStdString(field.name()));
        knob->installEventFilter(this);
        home->layout()->addWidget(rowOf(knob, field, home));
        m_knobs.push_back(knob);
        anyFolded = anyFolded || (field.about.folded && !field.about.hidden);
    }
    m_column->addWidget(m_first);
    m_column->addWidget(m_more);
    m_column->addWidget(m_folded);
    m_more->setVisible(anyFolded);
    unfold(m_open);
}

/// The knob itself, or a second value with its button.
QWidget* ParamPanel::rowOf(Knob* knob, const engine::Field& field, QWidget* home)
{
    const QString name = QString::fromStdString(field.name());
    if (!name.contains(QLatin1Char('.'))) return knob;
    auto* row = new QWidget(home);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* away = new QToolButton(row);
    away->setIcon(icon(QStringLiteral("remove"), m_theme->muted));
    away->setIconSize({14, 14});
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::TabFocus);
    away->setToolTip(tr("Without this second value"));
    away->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(field), away->toolTip()));
    layout->addWidget(knob, 1);
    layout->addWidget(away, 0, Qt::AlignTop);
    const auto take = [this, name, away = QPointer(away)] {
        if (!away) return;                                        // a double click
        const bool byKey = away->window()->focusWidget() == away; // it goes to the knob, a click leaves it where it is
        Q_EMIT edited(name, {});
        if (!byKey) return;
        const auto goTo = [this, name] { focusKnob(name.section(QLatin1Char('.'), 1)); };
        QMetaObject::invokeMethod(this, goTo, Qt::QueuedConnection); // when the new knobs are there
    };
    connect(away, &QToolButton::clicked, this, take, Qt::QueuedConnection); // the button goes with it
    return row;
}

void ParamPanel::showFields(const std::vector<engine::Field>& fields)
{
    for (std::size_t i = 0; i < std::min(fields.size(), m_knobs.size()); ++i) {
        m_knobs[i]->showField(fields[i]);
        m_knobs[i]->setVisible(!fields[i].about.hidden);
    }
}

void ParamPanel::light(const QStringList& names)
{
    if (!m_ring && parentWidget()) m_ring = new Ring(parentWidget()); // beside the knobs: it reaches over their edges
    if (!m_ring) return;
    std::vector<QRect> places;
    for (const Knob* knob : m_knobs) {
        if (!names.contains(knob->objectName()) || knob->isHidden()) continue;
        const QWidget* shown = knob->isVisible() ? static_cast<const QWidget*>(knob) : m_more;
        places.push_back({shown->mapTo(parentWidget(), QPoint()), shown->size()});
    }
    m_ring->surround(places, m_theme->text);
}

void ParamPanel::focusKnob(const QString& name)
{
    for (Knob* knob : m_knobs) {
        if (knob->objectName() != name) continue;
        if (m_folded->isAncestorOf(knob)) unfold(true);
        for (QWidget* part : knob->findChildren<QWidget*>())
            if (part->focusPolicy() & Qt::TabFocus && part->isVisible()) return part->setFocus(Qt::TabFocusReason);
    }
}

bool ParamPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter) Q_EMIT pointedAt(watched->objectName());
    if (event->type() == QEvent::Leave) Q_EMIT pointedAt({});
    return QWidget::eventFilter(watched, event);
}

void ParamPanel::unfold(bool open)
{
    m_open = open;
    m_folded->setVisible(open);
    m_more->setText(open ? tr("less ▴") : tr("more ▾"));
}

} // namespace widgets
