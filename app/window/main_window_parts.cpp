#include "app/window/dialogs.h"
#include "app/window/main_window.h"

namespace app {

void MainWindow::connectParts()
{
    connectStage();
    connectPanel();
    connectQuestions();
    connectRun();
    connect(m_catalogue, &CataloguePanel::chosen, this, &MainWindow::openLesson);
    connect(m_values, &ValueTable::pinWanted, m_stage, &widgets::Stage::pinWanted);
    connect(m_transport, &widgets::TransportBar::grainChosen, this,
            [this](const QString& value) { m_presenter.change(QStringLiteral("grain"), value); });
    connect(m_explaining, &Explaining::changed, this, [this] {
        if (m_presenting && m_panel->isHidden() == hasBeside()) arrange();
        showPage();
        bringUpPinned();
    });
}

void MainWindow::connectStage()
{
    using widgets::Stage;
    connect(m_stage, &Stage::strokes, &m_presenter, &Presenter::holdStill);
    connect(m_stage, &Stage::edited, this,
            [this](const QString& field, const QString& text) { m_presenter.change(field, text); });
    connect(m_stage, &Stage::followed, this, [this](const QString& link) { m_panel->follow(link); });
    connect(m_stage, &Stage::seekWanted, this, [this](double position) { m_presenter.player().seek(position); });
    connect(m_stage, &Stage::chartCopyWanted, this, [this](const widgets::Chart& chart) { m_exporter.copyChart(chart); });
    connect(m_stage, &Stage::chartExportWanted, this, [this](const widgets::Chart& chart) { m_exporter.exportChart(chart); });
    connect(m_stage, &Stage::earlierUnwanted, &m_presenter, &Presenter::forgetEarlierRuns);
    connect(m_stage, &Stage::pointedAt, m_panel, &LessonPanel::light);
    connect(m_stage, &Stage::painted, this, [this] { m_panel->showRegions(m_stage->regions()); });
}

void MainWindow::connectPanel()
{
    connect(m_panel, &LessonPanel::focusWanted, this, [this](const QString& region) {
        // before the first step there may be nothing to show yet
        if (m_presenter.shownStep() == 0 && !widgets::regionNamed(m_stage->regions(), region)) m_presenter.player().seek(1);
        m_stage->select(region);
    });
    connect(m_panel, &LessonPanel::partsPointedAt, m_stage, &widgets::Stage::light);
    connect(m_panel, &LessonPanel::regionsWanted, m_stage, qOverload<>(&QWidget::update));
    connect(m_panel, &LessonPanel::lessonWanted, this, &MainWindow::openLesson);
    connect(m_panel, &LessonPanel::rebuilt, this, &MainWindow::orderFocus);
    connect(m_panel, &LessonPanel::explanationMoved, this, &MainWindow::bringUpPinned);
    m_panel->setNets([this] { return m_nets.offers(); });
}

void MainWindow::connectQuestions()
{
    connect(m_asking, &Asking::changed, this, [this] {
        m_values->withhold(!m_predict->hidden().isEmpty());
        if (m_stage->page().stage) showPage();
    });
    connect(&m_panel->cards().question(), &widgets::QuestionCard::shownOrHidden, this, [this] {
        if (m_presenting || m_shelf->isHidden() == asksBelow()) arrange();
    });
    connect(m_shelf, &QuestionShelf::changed, this, &MainWindow::arrange);
}

void MainWindow::connectRun()
{
    connect(&m_presenter, &Presenter::opened, this, [this] {
        m_panel->rebuild();
        m_panel->scrollToTop();
        m_catalogue->setCurrent(m_presenter.lesson());
        showRun();
    });
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
    connect(&m_presenter, &Presenter::leaving, this,
            [this] { m_nets.keep(m_presenter.lesson(), m_presenter.run(), m_presenter.runStep()); });
    m_presenter.patience = [this] {
        return [this, progress = progressOf(this)] {
            const auto [done, all] = m_presenter.awaited();
            return progress(done, all);
        };
    };
    m_presenter.complete = [this](const engine::Change& change) { return completed(change); };
}

} // namespace app
