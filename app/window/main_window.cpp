#include "app/window/main_window.h"

#include "app/files/own_data.h"
#include "app/window/focus_home.h"

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

/// Qt tells screen readers that something is a window by its class alone.
QAccessibleInterface* accessibleWindow(const QString& name, QObject* object)
{
    if (name != QLatin1String(MainWindow::staticMetaObject.className())) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Window);
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

// --- events ---------------------------------------------------------------------------------------------------

void MainWindow::resizeEvent(QResizeEvent*) { arrange(); }

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(m_centre->geometry(), m_theme->raised);
    painter.fillRect(m_centre->x(), m_transport->y() - 1, m_centre->width(), 1, m_theme->line);
    if (!m_rail->isHidden()) painter.fillRect(m_rail->width() - 1, 0, 1, height(), m_theme->line);
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
