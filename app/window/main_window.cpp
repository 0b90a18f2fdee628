#include "app/window/main_window.h"

#include "app/files/own_data.h"
#include "app/tables/table_dialog.h"
#include "app/window/dialogs.h"
#include "app/window/focus_home.h"
#include "app/window/language.h"
#include "app/window/tab_order.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace app {
namespace {

const QString DarkProjector = QStringLiteral("projector-dark"); // the dark theme in the projector's sizes
constexpr int CatalogueWidth = 232, LargeCatalogueWidth = 360, RailWidth = 56;
// window widths at which the sides give way to the stage
constexpr int RailBelow = 1440, DrawerBelow = 1100, LargeRailBelow = 1800, LargeDrawerBelow = 1200;

/// Qt tells screen readers that something is a window by its class alone.
QAccessibleInterface* accessibleWindow(const QString& name, QObject* object)
{
    if (name != QLatin1String(MainWindow::staticMetaObject.className())) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Window);
}

/// Of menus and dialogs, and of the menus that are there already: Qt does not tell them.
void setFontOfWindows(const QFont& font)
{
    for (const char* kind : {"QMenu", "QDialog", "QTipLabel"}) QApplication::setFont(font, kind);
    for (QWidget* widget : QApplication::allWidgets())
        if (qobject_cast<QMenu*>(widget)) widget->setFont(font);
}

} // namespace

MainWindow::MainWindow()
    : m_theme(&widgets::Theme::named(QStringLiteral("light"))), m_actions(*this), m_rail(new QWidget(this)),
      m_centre(new QWidget(this)), m_stage(new widgets::Stage(m_centre)),
      m_transport(new widgets::TransportBar(m_presenter.player(), m_centre)), m_shelf(new QuestionShelf(m_centre)),
      m_panel(new LessonPanel(m_presenter, this)), m_messages(new widgets::MessageBar(m_stage)),
      m_loading(new widgets::LoadingBar(m_stage)), m_values(new ValueTable(m_presenter, *m_stage)),
      m_focusRing(new widgets::FocusRing(this)), m_exporter(*this, *m_stage, m_presenter, *m_messages)
{
    m_catalogue = new CataloguePanel(this);
    m_explaining = new Explaining(m_presenter, *m_stage, m_panel->cards().explain());
    m_predict = new Predict(m_presenter, this);
    m_zoom = new Zoom(this);
    m_asking = new Asking(*m_predict, m_presenter, *m_stage, m_panel->cards().question());
    QAccessible::installFactory(accessibleWindow);
    setWindowIcon(QIcon(QStringLiteral(":/icons/tensorscope.svg")));
    setMinimumSize(800, 460); // 1600 x 1000 at 200 % under a title bar
    setAcceptDrops(true);
    auto* rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins(8, 12, 8, 12);
    addPlayerActions();
    addKnobActions();
    addInside();
    addHeaderActions();
    addCatalogueActions();
    connectParts();
    qApp->installEventFilter(this);
    auto* home = new FocusHome(*this, [this] { return m_values->home(); });
    connect(home, &FocusHome::clicked, m_stage, [this](QWidget* place) {
        if (place != m_stage) m_stage->pointAway();
    });

    const QSettings settings;
    m_catalogue->setFinished(settings.value(QStringLiteral("finished")).toStringList());
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize() - QSize(0, 40))); // 40: the title bar
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
}

void MainWindow::connectParts()
{
    connect(m_catalogue, &CataloguePanel::chosen, this, &MainWindow::openLesson);
    connect(m_stage, &widgets::Stage::strokes, &m_presenter, &Presenter::holdStill);
    connect(m_stage, &widgets::Stage::edited, &m_presenter, qOverload<const QString&, const QString&>(&Presenter::change));
    connect(m_stage, &widgets::Stage::seekWanted, this, [this](double position) { m_presenter.player().seek(position); });
    connect(m_stage, &widgets::Stage::chartCopyWanted, this,
            [this](const widgets::Chart& chart) { m_exporter.copyChart(chart); });
    connect(m_stage, &widgets::Stage::chartExportWanted, this,
            [this](const widgets::Chart& chart) { m_exporter.exportChart(chart); });
    connect(m_values, &ValueTable::pinWanted, m_stage, &widgets::Stage::pinWanted);
    connect(m_stage, &widgets::Stage::earlierUnwanted, &m_presenter, &Presenter::forgetEarlierRuns);
    connect(m_panel, &LessonPanel::focusWanted, this, [this](const QString& region) {
        // before the first step there may be nothing to show yet
        if (m_presenter.shownStep() == 0 && !widgets::regionNamed(m_stage->regions(), region)) m_presenter.player().seek(1);
        m_stage->select(region);
    });
    connect(m_asking, &Asking::changed, this, [this] {
        m_values->withhold(!m_predict->hidden().isEmpty());
        if (m_stage->page().stage) showPage();
    });
    connect(&m_panel->cards().question(), &widgets::QuestionCard::shownOrHidden, this, [this] {
        if (m_presenting || m_shelf->isHidden() == asksBelow()) arrange();
    });
    connect(m_shelf, &QuestionShelf::changed, this, &MainWindow::arrange);
    connect(m_panel, &LessonPanel::partsPointedAt, m_stage, &widgets::Stage::light);
    connect(m_panel, &LessonPanel::regionsWanted, m_stage, qOverload<>(&QWidget::update));
    connect(m_stage, &widgets::Stage::pointedAt, m_panel, &LessonPanel::light);
    connect(m_stage, &widgets::Stage::painted, this, [this] { m_panel->showRegions(m_stage->regions()); });
    connect(m_panel, &LessonPanel::lessonWanted, this, &MainWindow::openLesson);
    connect(m_panel, &LessonPanel::rebuilt, this, &MainWindow::orderFocus);
    connect(m_transport, &widgets::TransportBar::grainChosen, this,
            [this](const QString& value) { m_presenter.change(QStringLiteral("grain"), value); });
    connect(&m_presenter, &Presenter::opened, this, [this] {
        m_panel->rebuild();
        m_panel->scrollToTop();
        m_catalogue->setCurrent(m_presenter.lesson());
        showRun();
    });
    connect(m_explaining, &Explaining::changed, this, [this] {
        if (m_presenting && m_panel->isHidden() == hasBeside()) arrange();
        showPage();
        bringUpPinned();
    });
    connect(m_panel, &LessonPanel::explanationMoved, this, &MainWindow::bringUpPinned);
    connect(&m_presenter, &Presenter::ranAnew, this, &MainWindow::showRun);
    connect(&m_presenter, &Presenter::refused, this,
            [this](const QString& message) { m_messages->say(widgets::MessageBar::Error, message); });
    connect(&m_presenter, &Presenter::shown, this, [this] {
        if (m_presenting && m_panel->isHidden() == hasBeside()) arrange(); // another step lets a number go
        showPage();
        if (m_presenter.runStep() >= m_presenter.run().lastStep()) finishedOne();
    });
    connect(&m_presenter, &Presenter::loading, this,
            [this](bool on, int step) { m_loading->say(on ? tr("computing step %1 once more …").arg(step) : QString()); });
    m_presenter.patience = [this] {
        return [this, progress = progressOf(this)] {
            const auto [done, all] = m_presenter.awaited();
            return progress(done, all);
        };
    };
    m_presenter.complete = [this](const engine::Change& change) { return completed(change); };
    connect(&m_presenter, &Presenter::leaving, this,
            [this] { m_nets.keep(m_presenter.lesson(), m_presenter.run(), m_presenter.runStep()); });
    m_panel->setNets([this] { return m_nets.offers(); });
}

void MainWindow::openLesson(const lessons::Lesson& lesson)
{
    if (m_presenter.isBusy() || !m_files.mayLeave()) return m_catalogue->setCurrent(m_presenter.lesson());
    m_catalogueOpen = false;
    m_messages->hide();
    m_notice.clear();
    m_presenter.open(lesson);
    m_files.forget();
    followFile();
    QSettings().setValue(QStringLiteral("lesson"), QString::fromLatin1(lesson.id));
    arrange();
    if (!m_values->isVisible()) m_stage->setFocus();
}

void MainWindow::showRun()
{
    std::vector<widgets::ScrubBar::Mark> marks;
    for (const engine::Fork& fork : m_presenter.session().history())
        if (fork.step > 0) marks.push_back({fork.step, {}});
    for (const lessons::Phase& phase : m_presenter.session().phases()) marks.push_back({phase.firstStep, phase.name});
    m_transport->setMarks(std::move(marks));
    const auto fields = m_presenter.fields();
    const auto grain = std::find_if(fields.begin(), fields.end(), [](const auto& field) { return field.name() == "grain"; });
    m_transport->setGrain(grain != fields.end() ? &*grain : nullptr);
    m_messages->clear(widgets::MessageBar::Error);
    showNotices();
    showPage();
}

/// Of the run, once it is another one, and of what was done with own data, as one.
void MainWindow::showNotices()
{
    const QString ofRun = m_presenter.run().notice(), ofData = ownDataNotice();
    if (ofRun == m_notice && ofData.isEmpty()) return;
    m_notice = ofRun;
    QStringList notices{ofRun, ofData};
    notices.removeAll(QString());
    if (notices.isEmpty()) m_messages->clear(widgets::MessageBar::Notice);
    else m_messages->say(widgets::MessageBar::Notice, notices.join(QLatin1Char('\n')));
}

void MainWindow::showPage()
{
    widgets::Page page = m_presenter.page();
    const widgets::PageLayout layout = widgets::layoutPage(m_stage->size(), *m_theme);
    int leftmost = m_stage->width();
    for (const QToolButton* button : m_headerButtons)
        if (!button->isHidden()) leftmost = std::min(leftmost, button->x() - 8);
    page.headerRight = layout.header.right() - leftmost / layout.scale;
    page.moving = m_presenter.player().isPlaying();
    page.pin = m_explaining->pin();
    m_asking->prepare(page);
    m_zoom->apply(page);
    m_transport->setLengthHidden(page.hidden.contains(lessons::StepCount));
    m_panel->beside().showCharts(page.charts);
    m_stage->setPage(std::move(page));
    showTitle();
}

void MainWindow::finishedOne()
{
    QSettings settings;
    QStringList finished = settings.value(QStringLiteral("finished")).toStringList();
    const QString id = QString::fromLatin1(m_presenter.lesson().id);
    if (m_presenter.run().lastStep() == 0 || finished.contains(id)) return;
    settings.setValue(QStringLiteral("finished"), finished << id);
    m_catalogue->setFinished(finished);
}

// --- how it looks ---------------------------------------------------------------------------------------------

void MainWindow::arrange()
{
    const bool large = m_theme->projector; // large type needs room
    const bool rail = width() < (large ? LargeRailBelow : RailBelow);
    const bool narrow = width() < (large ? LargeDrawerBelow : DrawerBelow); // the bar keeps its width, the panel ends above it
    const bool drawer = narrow && !m_presenting;
    const bool catalogueShown = !m_presenting && (!rail || m_catalogueOpen);
    const bool panelShown = m_presenting ? hasBeside() : !drawer || m_panelOpen;
    const int catalogue = large ? LargeCatalogueWidth : CatalogueWidth;
    const int left = m_presenting ? 0 : rail ? RailWidth : catalogue;
    const int panel = m_presenting ? std::clamp(width() * 3 / 10, 360, 480) : large ? 400 : rail ? 320 : 368;
    const int transport = large ? 68 : height() < 900 ? 56 : 72;
    const int room = height() - transport - 1;
    const int side = panelShown && !drawer ? panel : 0; // of the picture
    const bool unfolds = panelShown && m_panel->isHidden();

    m_rail->setVisible(rail && !m_presenting);
    m_rail->setGeometry(0, 0, RailWidth, height());
    m_catalogue->setVisible(catalogueShown);
    m_catalogue->setGeometry(rail ? RailWidth : 0, 0, catalogue, rail ? room : height());
    m_panel->setBrief(m_presenting && !(m_panelOpen && m_wholePanel));
    m_panel->setVisible(panelShown);
    m_panel->setGeometry(width() - panel, 0, panel, narrow ? room : height());
    m_panelButton->setVisible(drawer || m_presenting);
    m_centre->setGeometry(left, 0, width() - left - (narrow ? 0 : side), height());
    m_transport->setGeometry(0, height() - transport, m_centre->width(), transport);
    if (rail) m_catalogue->raise();
    if (narrow) m_panel->raise();

    const int picture = width() - left - side;
    const int asked = placeQuestion({picture, room});
    m_shelf->setGeometry(0, room - asked, picture, asked);
    m_stage->setGeometry(0, 0, picture, room - asked);
    placeHeaderButtons(drawer && panelShown ? m_stage->width() - panel - 8 : m_stage->width());
    orderFocus();
    if (m_stage->page().stage) showPage();
    if (unfolds) bringUpPinned();
}

/// At the right end of the header, and left of what lies over it.
void MainWindow::placeHeaderButtons(int right)
{
    const widgets::PageLayout page = widgets::layoutPage(m_stage->size(), *m_theme);
    int x = std::min(int(page.header.right() * page.scale), right);
    for (auto button = m_headerButtons.rbegin(); button != m_headerButtons.rend(); ++button) {
        if ((*button)->isHidden()) continue;
        x -= 40;
        (*button)->move(x + 4, int(page.header.center().y() * page.scale) - 18);
    }
}

/// A presentation keeps the picture to itself until something is asked or
/// explained, or the presenter opens the side (T).
bool MainWindow::hasBeside() const { return m_panelOpen || m_panel->cards().question().content() || m_explaining->pin(); }

/// While the panel is folded away.
bool MainWindow::asksBelow() const { return m_panel->isHidden() && m_panel->cards().question().content(); }

/// In the panel, or below the picture; returns how much of the picture's room it takes.
int MainWindow::placeQuestion(QSize room)
{
    m_shelf->setVisible(asksBelow());
    if (m_shelf->isHidden()) m_panel->cards().homeQuestion();
    else m_shelf->take(m_panel->cards().question());
    return m_shelf->isHidden() ? 0 : m_shelf->fitInto(room);
}

/// What somebody asked for is seen, as far as there is room for it.
void MainWindow::bringUpPinned()
{
    if (m_explaining->pin()) m_panel->bringUp(m_panel->cards().explain());
}

void MainWindow::orderFocus()
{
    std::vector<QWidget*> parts{m_rail, m_catalogue};
    parts.insert(parts.end(), m_headerButtons.begin(), m_headerButtons.end());
    parts.insert(parts.end(), {m_stage, m_shelf, m_transport, m_panel});
    app::setTabOrder(parts);
}

void MainWindow::setThemeNamed(const QString& name)
{
    m_theme = &widgets::Theme::named(name);
    showTheme();
    if (!m_presenting) QSettings().setValue(QStringLiteral("theme"), name);
}

void MainWindow::showTheme()
{
    qApp->setPalette(m_theme->palette());
    setFontOfWindows(m_theme->font(widgets::Role::Body));
    setPalette(m_theme->palette());
    m_stage->setTheme(*m_theme);
    m_transport->setTheme(*m_theme);
    m_catalogue->setTheme(*m_theme);
    m_messages->setTheme(*m_theme);
    m_exporter.setTheme(*m_theme);
    m_loading->setTheme(*m_theme);
    m_values->setTheme(*m_theme);
    m_panel->setTheme(*m_theme);
    m_shelf->setTheme(*m_theme);
    m_focusRing->setTheme(*m_theme);
    m_actions.setTheme(*m_theme);
    if (m_stage->page().stage) m_panel->rebuild();
    arrange();
    update();
}

void MainWindow::nextTheme()
{
    const QStringList all = widgets::Theme::names();
    const QStringList names = m_presenting ? all.filter(QStringLiteral("projector")) : all;
    setThemeNamed(names[(names.indexOf(m_theme->name) + 1) % names.size()]);
}

void MainWindow::setLanguageNamed(const QString& language)
{
    setLanguage(language);
    QApplication::setFont(widgets::Theme::named(QStringLiteral("light")).font(widgets::Role::Body)); // of menus and dialogs
    showTheme(); // its fonts may be others now
    retranslate();
    QSettings().setValue(QStringLiteral("language"), language);
}

void MainWindow::nextLanguage()
{
    const QStringList all = languages();
    setLanguageNamed(all[(all.indexOf(currentLanguage()) + 1) % all.size()]);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_catalogue->languageButton()->setText(nameOfLanguage(currentLanguage()));
    m_catalogue->retranslate();
    m_transport->retranslate();
    m_messages->setTheme(*m_theme);
    m_values->retranslate();
    if (!m_stage->page().stage) return;
    m_panel->rebuild();
    m_predict->retranslate();
    orderFocus();
    showRun();
    m_explaining->retranslate();
}

void MainWindow::changeSpeed(int steps)
{
    const auto speeds = m_transport->speeds();
    const auto now = std::lower_bound(speeds.begin(), speeds.end(), m_presenter.player().speed()) - speeds.begin();
    m_presenter.player().setSpeed(
        speeds[std::size_t(std::clamp<std::ptrdiff_t>(now + steps, 0, std::ptrdiff_t(speeds.size()) - 1))]);
}

void MainWindow::setPresenting(bool on)
{
    if (on == m_presenting) return;
    m_presenting = on;
    m_panelOpen = false;
    m_stage->select({}); // what was under the pointer will stand elsewhere
    if (on) m_themeWhenNotPresenting = m_theme->name;
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    const bool dark = m_themeWhenNotPresenting == QLatin1String("dark");
    setThemeNamed(!on ? m_themeWhenNotPresenting : dark ? DarkProjector : QStringLiteral("projector"));
}

void MainWindow::escape()
{
    if (m_catalogueOpen || m_panelOpen) fold();
    else if (m_valuesAction->isChecked()) m_valuesAction->setChecked(false);
    else if (m_presenter.inside()) m_presenter.leaveInside();
    else setPresenting(false);
}

void MainWindow::unfoldCatalogue()
{
    m_catalogueOpen = true;
    m_panelOpen = false;
    arrange();
}

void MainWindow::fold()
{
    m_catalogueOpen = m_panelOpen = false;
    arrange();
}

// --- files dropped on the window --------------------------------------------------------------------------------

// --- events ---------------------------------------------------------------------------------------------------

void MainWindow::resizeEvent(QResizeEvent*) { arrange(); }

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(m_centre->geometry(), m_theme->raised);
    painter.fillRect(m_centre->x(), m_transport->y() - 1, m_centre->width(), 1, m_theme->line);
    if (!m_rail->isHidden()) painter.fillRect(RailWidth - 1, 0, 1, height(), m_theme->line);
    if (m_hasPainted) return;
    m_hasPainted = true;
    QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_presenter.isBusy() || !m_files.mayLeave()) return event->ignore();
    if (!m_presenting) QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Space plays, except on a button that has the focus: there it presses
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
        event->accept();
    // a click beside a side that lies over the stage folds it; in a presentation it lies beside
    const bool isOver = m_catalogueOpen || (m_panelOpen && !m_presenting);
    if (event->type() == QEvent::MouseButtonPress && watched == m_stage && isOver) fold();
    return QWidget::eventFilter(watched, event);
}

} // namespace app
