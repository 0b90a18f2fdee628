#include "app/window/lesson_panel.h"

#include "app/run/links.h"
#include "app/run/texts.h"
#include "lessons/twin_changes.h"
#include "widgets/canvas/house_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

namespace app {

namespace {

std::vector<std::string> textsOf(const std::vector<engine::Field>& fields)
{
    std::vector<std::string> texts;
    for (const engine::Field& field : fields) texts.push_back(field.text());
    return texts;
}

/// And which of them stand behind "more".
std::vector<std::string> namesOf(const std::vector<engine::Field>& fields)
{
    std::vector<std::string> names;
    for (const engine::Field& field : fields) names.push_back(field.name() + (field.about.folded ? " more" : ""));
    return names;
}

/// The formulas at the beginning of a text, and its first paragraph.
QString beginningOf(const QString& text)
{
    static const QRegularExpression beginning(QStringLiteral("^(!\\[[^\\]]*\\]\\(eq:[^)]*\\)\\s*\n\n)*.+?(?=\n\n|$)"),
                                              QRegularExpression::DotMatchesEverythingOption);
    return beginning.match(text).captured();
}

} // namespace

LessonPanel::LessonPanel(Presenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_theme(&widgets::Theme::named(QStringLiteral("light"))),
      m_scroll(new ScrollColumn({24, 24, 24, 24})), m_text(new widgets::Prose), m_readOn(new QPushButton),
      m_teacher(new widgets::Prose), m_teacherFold(new QPushButton), m_claims(new ClaimList(presenter)), m_try(new QLabel),
      m_tools(new QHBoxLayout), m_params(new widgets::ParamPanel), m_beside(new Beside), m_cards(new CardDock)
{
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    auto* column = &m_scroll->column();
    column->addWidget(m_text);
    column->addWidget(m_readOn);
    m_readOn->setFlat(true);
    connect(m_readOn, &QPushButton::clicked, this, [this] {
        m_wholeText = !m_wholeText;
        showText();
    });
    column->addWidget(m_claims);
    column->addWidget(m_teacherFold);
    column->addWidget(m_teacher);
    m_teacherFold->setFlat(true);
    connect(m_teacherFold, &QPushButton::clicked, this, [this] {
        m_teacherOpen = !m_teacherOpen;
        showTeacher();
    });
    column->addSpacing(16);
    m_tools->addWidget(m_try, 1);
    m_tools->setSpacing(2); // beside a longer word, too, all of them have room
    column->addLayout(m_tools);
    column->addWidget(m_params);
    column->addWidget(m_beside);
    connect(m_beside, &Beside::edited, &m_presenter, qOverload<const QString&, const QString&>(&Presenter::change));
    column->addStretch(1);
    column->addWidget(m_cards);
    connect(
        &m_cards->question(), &widgets::QuestionCard::shownOrHidden, this, [this] { bringUp(m_cards->question()); },
        Qt::QueuedConnection);
    connect(&m_cards->explain(), &widgets::ExplainCard::grown, this, &LessonPanel::explanationMoved, Qt::QueuedConnection);
    m_scroll->viewport()->installEventFilter(this);
    connectText();
    connect(m_params, &widgets::ParamPanel::edited, &m_presenter, qOverload<const QString&, const QString&>(&Presenter::change));
    m_params->setOffers([this](const QString& name) { return offersFor(name); });
    m_params->setRefusal([this](const QString& name, const QString& value) { return m_presenter.refusalOf(name, value); });
    connect(&m_presenter, &Presenter::ranAnew, this, &LessonPanel::showFields);
    connect(&m_presenter, &Presenter::shown, this, [this] { // a training's parameters differ before and after a fork
        if (m_lesson != &m_presenter.lesson()) return;      // rebuild() is to come
        if ((m_presenter.session().trains() || namesOf(fields()) != m_built) && textsOf(knobs()) != m_shownTexts) showFields();
    });
}

void LessonPanel::connectText()
{
    using widgets::Prose;
    for (const Prose* prose : {m_text, m_teacher}) connect(prose, &Prose::anchorClicked, this, &LessonPanel::follow);
    connect(m_text, &Prose::partsPointedAt, m_params, &widgets::ParamPanel::light);
    connect(m_text, &Prose::partsPointedAt, this, &LessonPanel::partsPointedAt);
    connect(m_text, &Prose::regionChosen, this, &LessonPanel::focusWanted);
    connect(m_text, &Prose::knobChosen, m_params, &widgets::ParamPanel::focusKnob);
    connect(m_text, &Prose::regionsWanted, this, &LessonPanel::regionsWanted);
    connect(m_text, &Prose::focusMoved, this, &LessonPanel::scrollTo);
    connect(m_text, &Prose::useMoved, this, [this](const QRect& place) {
        if (m_wholeText && !underMouse()) scrollTo(place); // never under somebody's hand
    });
    connect(m_params, &widgets::ParamPanel::pointedAt, m_text, &Prose::light);
}

void LessonPanel::scrollTo(const QRect& place)
{
    const QPoint centre = m_text->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, place.height() / 2 + 24);
}

/// Shows a card with as much of what follows as there is room for below the first knobs; of one that is higher than the panel
/// its beginning.
void LessonPanel::bringUp(QWidget& card)
{
    if (!card.isVisible() || !m_cards->isAncestorOf(&card)) return;
    for (ScrollColumn* column : std::initializer_list<ScrollColumn*>{m_cards, m_scroll})
        column->settle(); // it may have another height since a moment ago
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    const QWidget& knobs = m_brief ? static_cast<QWidget&>(*m_beside) : *m_try;
    bar.setValue(knobs.mapTo(m_scroll->widget(), QPoint()).y() - 8);
    m_scroll->ensureWidgetVisible(&card, 0, 8);
    if (card.height() > m_scroll->viewport()->height())
        bar.setValue(card.mapTo(m_scroll->widget(), QPoint()).y() - 8); // its beginning
}

bool LessonPanel::eventFilter(QObject* watched, QEvent* event)
{
    // in the middle of a layout nothing has its place yet
    if (event->type() == QEvent::Resize) QMetaObject::invokeMethod(this, &LessonPanel::explanationMoved, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void LessonPanel::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

void LessonPanel::follow(const QUrl& target)
{
    const Link link(target.toString(QUrl::PrettyDecoded));
    if (link.verb == QLatin1String("focus")) Q_EMIT focusWanted(link.argument);
    else if (link.verb == QLatin1String("lesson")) {
        Q_EMIT lessonWanted(link.lesson());
        if (&m_presenter.lesson() != &link.lesson()) return; // somebody would not leave
        for (const QString& setting : link.settings()) app::follow(Link(QStringLiteral("set:") + setting), m_presenter);
    } else app::follow(link, m_presenter);
}

QToolButton* LessonPanel::addTool(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->addWidget(button);
    return button;
}

std::vector<engine::Field> LessonPanel::fields() const
{
    auto fields = m_presenter.fields();
    std::erase_if(fields, [](const engine::Field& field) { return field.name() == "grain"; });
    for (const engine::Field& second : m_presenter.session().twinFields(m_presenter.shownStep())) {
        const auto first = std::ranges::find(fields, lessons::knobOf(second.name()), &engine::Field::name);
        if (first != fields.end()) fields.insert(std::next(first), second);
    }
    return fields;
}

std::vector<engine::Field> LessonPanel::knobs() const
{
    auto knobs = fields();
    std::erase_if(knobs, [](const engine::Field& field) { return field.about.hidden; });
    return knobs;
}

void LessonPanel::buildKnobs()
{
    m_built = namesOf(fields());
    m_params->build(fields(), *m_theme);
    m_beside->build(knobs(), *m_theme);
}

std::vector<widgets::Knob::Offer> LessonPanel::offersFor(const QString& name) const
{
    for (const engine::Field& field : fields())
        if (field.name() == name.toStdString() && lessons::takesNets(field) && m_nets) return m_nets();
    return {};
}

void LessonPanel::showFields()
{
    if (namesOf(fields()) != m_built) { // a second run, inside of a step, or a run of another kind
        buildKnobs();
        Q_EMIT rebuilt();
    }
    m_params->showFields(fields());
    m_beside->showFields(knobs());
    m_text->showKnobs(knobs());
    m_shownTexts = textsOf(knobs());
}

void LessonPanel::setTheme(const widgets::Theme& theme)
{
    m_theme = &theme;
    m_cards->setTheme(theme);
    m_scroll->setTheme(theme);
}

void LessonPanel::rebuild()
{
    m_lesson = &m_presenter.lesson();
    m_try->setText(tr("Try"));
    m_try->setFont(m_theme->font(m_theme->projector ? widgets::Role::Label : widgets::Role::Body, true));
    m_text->showKnobs(knobs());
    showText();
    showTeacher();
    m_claims->build(*m_theme);
    buildKnobs();
    m_shownTexts = textsOf(knobs());
    showParts();
}

void LessonPanel::showText()
{
    const QString text = textOf(m_presenter.lesson()).trimmed(), first = beginningOf(text);
    m_text->showMarkdown(m_wholeText ? text : first, *m_theme);
    m_hasMore = first != text;
    m_readOn->setText(m_wholeText ? tr("less ▴") : tr("read on ▾"));
    showFold(*m_readOn);
    showParts();
}

void LessonPanel::showTeacher()
{
    showParts();
    if (m_teacherOpen) m_teacher->showMarkdown(teacherTextOf(m_presenter.lesson()), *m_theme);
    m_teacherFold->setText(m_teacherOpen ? tr("For the teacher ▴") : tr("For the teacher ▾"));
    showFold(*m_teacherFold);
}

void LessonPanel::setBrief(bool on)
{
    if (on == m_brief) return;
    m_brief = on;
    showParts();
}

void LessonPanel::showParts()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_teacherFold, m_try, m_params}) part->setVisible(!m_brief);
    for (int i = 0; i < m_tools->count(); ++i)
        if (QWidget* tool = m_tools->itemAt(i)->widget()) tool->setVisible(!m_brief);
    m_readOn->setVisible(!m_brief && m_hasMore);
    m_claims->setVisible(!m_brief && m_claims->hasClaims());
    m_teacher->setVisible(!m_brief && m_teacherOpen);
    m_beside->setVisible(m_brief);
}

void LessonPanel::showFold(QPushButton& fold) const
{
    fold.setFont(m_theme->font(m_theme->projector ? widgets::Role::Label : widgets::Role::Body));
    fold.setStyleSheet(widgets::foldButtonStyle(*m_theme));
}

void LessonPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(0, 0, 1, height(), m_theme->line);
}

} // namespace app
