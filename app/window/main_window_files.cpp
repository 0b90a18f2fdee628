#include "app/files/autosave.h"
#include "app/run/aside.h"
#include "app/tables/table_dialog.h"
#include "app/tables/table_reading.h"
#include "app/window/dialogs.h"
#include "app/window/language.h"
#include "app/window/main_window.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QSettings>

namespace app {

void MainWindow::addFileActions()
{
    m_actions.beginGroup(QT_TR_NOOP("Files"));
    QAction* open =
        addTool("open", QT_TR_NOOP("Open a file"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { m_files.openOther(); });
    QAction* save = addTool("save", QT_TR_NOOP("Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { m_files.save(); });
    QAction* saveAs =
        addAction(QT_TR_NOOP("Save as"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { m_files.saveAs(); });
    QAction* table = addAction(QT_TR_NOOP("How the table is read"), {}, [this] { readOtherwise(); });
    auto* menu = new QMenu(this);
    QAction* net = addAction(QT_TR_NOOP("Take the net out"), {}, [this] { m_exporter.takeNet(); });
    menu->addActions({open, save, saveAs, table, net});
    connect(menu, &QMenu::aboutToShow, this, [this, table, net] {
        table->setEnabled(readsOwnTable(m_presenter.runFields()));
        net->setEnabled(m_presenter.run().hasNet() != lessons::Session::NoNet);
    });
    menu->addSeparator();
    menu->addMenu(m_files.recentMenu());
    connect(menu, &QMenu::aboutToShow, this, [this] { m_files.recentMenu()->setTitle(tr("Files used last")); });
    QToolButton* button = addHeaderButton(addTool("open", QT_TR_NOOP("Files"), {}, {}));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));

    connect(&m_files, &Files::changed, this, &MainWindow::showTitle);
    connect(&m_files, &Files::opened, this, [this] {
        QSettings().setValue(QStringLiteral("lesson"), QString::fromLatin1(m_presenter.lesson().id));
        followFile();
        m_stage->setFocus();
    });
    connect(&m_presenter, &Presenter::opened, this, [this] { m_replayTold = false; });
    connect(&m_presenter, &Presenter::shown, this, [this] {
        if (m_replayTold || !m_presenter.run().replayDiffers()) return;
        m_replayTold = true;
        m_messages->say(widgets::MessageBar::Notice, Files::replayWarning());
    });
    connect(&m_files, &Files::wrote, this,
            [this](const QString& path) { m_messages->say(widgets::MessageBar::Notice, tr("Written: %1").arg(path)); });
    connect(&m_files, &Files::failed, this, [this](const QString& why) { m_messages->say(widgets::MessageBar::Error, why); });
}

void MainWindow::watch(Autosave& autosave)
{
    connect(&autosave, &Autosave::failed, this, [this](const QString& why) {
        m_messages->say(widgets::MessageBar::Error, tr("This run is not being kept in case of a crash: %1").arg(why));
    });
    for (Leftover& left : leftovers())
        if (const QString what = contentOf(left); !what.isEmpty()) return offer(std::move(left), what, autosave);
}

/// "Playground, step 7"; empty of one that cannot be opened: damaged, or of another version of the program. It is let lie.
QString MainWindow::contentOf(const Leftover& left)
{
    try {
        const Resumed run = openState(left.path, progressOf(this));
        return tr("%1, step %2").arg(QCoreApplication::translate("lessons", run.lesson->title)).arg(run.step);
    } catch (const std::exception&) {
    }
    return {};
}

void MainWindow::offer(Leftover leftover, const QString& what, Autosave& autosave)
{
    const auto left = std::make_shared<Leftover>(std::move(leftover));
    const QString when = QLocale(currentLanguage()).toString(left->when, QLocale::ShortFormat);
    m_messages->ask(tr("Tensorscope did not end properly. This is left of %1: %2").arg(when, what),
                    {{tr("Restore"),
                      [this, left, &autosave] {
                          if (m_files.restore(left->path)) autosave.replaces(std::move(*left));
                      }},
                     {tr("Discard"), [left] { left->remove(); }}});
}

void MainWindow::followFile()
{
    const bool on = m_files.asks().value_or(QSettings().value(QuestionsSetting, true).toBool());
    m_questions->setChecked(on);
    if (on != m_predict->isOn()) m_predict->setOn(on);
    m_predict->resume(m_files.takeAsking());
}

QJsonObject MainWindow::kept() const
{
    QJsonObject all = m_files.others();
    if (const QString asking = m_predict->waitsFor(); !asking.isEmpty()) all[AskingMember] = asking;
    return all;
}

void MainWindow::showTitle()
{
    setWindowTitle(m_files.titleOf(m_stage->page().title));
    setWindowModified(m_files.isChanged());
}

std::optional<std::vector<engine::Change>> MainWindow::completed(const engine::Change& change)
{
    engine::Change whole = change;
    try {
        if (m_nets.holds(change.value)) whole.value = aside([&] { return m_nets.fileOf(change.value); }, patienceOf(this));
        return changesFor(whole, m_presenter.fields(), this);
    } catch (const engine::Cancelled&) {
    } catch (const std::exception& error) {
        m_messages->say(widgets::MessageBar::Error, wordsOf(error));
    }
    return {};
}

void MainWindow::readOtherwise()
{
    const auto changes = app::readOtherwise(m_presenter.runFields(), this);
    if (changes) m_presenter.changeTogether(*changes, tr("How the table is read"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (isStateFile(path)) {
        m_files.open(path);
        return;
    }
    for (const engine::Field& field : m_presenter.runFields())
        if (!field.files.empty()) return m_presenter.change(QString::fromStdString(field.name()), path);
    m_messages->say(widgets::MessageBar::Error, tr("This lesson takes no file."));
}

} // namespace app
