#include "app/window/main_window.h"

namespace app {

void MainWindow::addInside()
{
    m_actions.beginGroup(QT_TR_NOOP("Steps"));
    m_inside = addTool("inside", QT_TR_NOOP("Look inside of the step (or double-click a part of the picture), or come back"),
                       {Qt::Key_I}, [this] {
                           if (m_presenter.inside()) m_presenter.leaveInside();
                           else m_presenter.lookInside();
                       });
    connect(m_stage, &widgets::Stage::insideWanted, this, [this](const QString& region) {
        m_stage->select({}); // what is under the pointer will stand elsewhere
        m_zoom->aimAt(region);
        m_presenter.lookInside();
    });
    m_insideButton = addHeaderButton(m_inside);
    for (const auto signal : {&Presenter::opened, &Presenter::ranAnew, &Presenter::looked, &Presenter::shown})
        connect(&m_presenter, signal, this, &MainWindow::followInside);
    connect(m_predict, &Predict::changed, this, [this] {
        if (m_stage->page().stage) followInside(); // else no lesson is open yet
    });
    connect(&m_presenter, &Presenter::aboutToLook, this,
            [this] { m_zoom->prepare(m_stage->page(), m_stage->regions(), !m_presenter.inside()); });
    connect(&m_presenter, &Presenter::looked, this, [this] {
        if (isVisible()) m_zoom->start();
        showRun();
    });
    connect(&m_presenter, &Presenter::opened, m_zoom, &Zoom::stop);
    connect(m_zoom, &Zoom::moved, this, &MainWindow::showPage);
}

/// A question that waits is answered first: what it hides may stand inside.
void MainWindow::followInside()
{
    const bool asks = m_predict->state() == Predict::Asking || m_predict->state() == Predict::Waiting;
    m_inside->setEnabled(m_presenter.inside() || (!asks && m_presenter.canLookInside()));
    m_stage->setLeadsInside(m_inside->isEnabled() && !m_presenter.inside() && !m_presenter.run().twin()); // of two, which?
    if (m_insideButton->isHidden() != m_presenter.run().trains()) return;
    m_insideButton->setVisible(m_presenter.run().trains());
    arrange();
}

} // namespace app
