#include "app/window/dialogs.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/shortcut_sheet.h"
#include "widgets/panel/own_keys.h"

#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace app {

QAction* MainWindow::addAction(const char* name, const QList<QKeySequence>& keys, std::function<void()> run)
{
    return m_actions.add(name, keys, std::move(run));
}

QAction* MainWindow::addTool(const char* icon, const char* name, const QList<QKeySequence>& keys, std::function<void()> run)
{
    return m_actions.add(name, keys, std::move(run), icon);
}

QToolButton* MainWindow::addHeaderButton(QAction* action)
{
    auto* button = new QToolButton(m_stage);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({24, 24});
    button->setFixedSize(36, 36);
    button->setFocusPolicy(Qt::TabFocus);
    m_headerButtons.push_back(button);
    return button;
}

void MainWindow::addPlayerActions()
{
    widgets::Player& player = m_presenter.player();
    m_actions.beginGroup(QT_TR_NOOP("Steps"));
    addAction(QT_TR_NOOP("Play or pause"), {Qt::Key_Space}, [&player] { player.isPlaying() ? player.pause() : player.play(); });
    addAction(QT_TR_NOOP("One step forward"), {Qt::Key_Right}, [&player] { player.stepForward(); });
    addAction(QT_TR_NOOP("One step back"), {Qt::Key_Left}, [&player] { player.stepBack(); });
    addAction(QT_TR_NOOP("First step"), {Qt::Key_Home}, [&player] { player.seek(0); });
    addAction(QT_TR_NOOP("Last step"), {Qt::Key_End}, [&player] { player.seekEnd(); });
    addAction(QT_TR_NOOP("Faster"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { changeSpeed(1); });
    addAction(QT_TR_NOOP("Slower"), {Qt::Key_Minus}, [this] { changeSpeed(-1); });
}

void MainWindow::addKnobActions()
{
    QUndoStack& history = m_presenter.undoStack();
    m_actions.beginGroup(QT_TR_NOOP("Knobs"));
    QAction* undo = addTool("undo", QT_TR_NOOP("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [&history] { history.undo(); });
    QAction* redo =
        addTool("redo", QT_TR_NOOP("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                [&history] { history.redo(); });
    QAction* reset = addTool("reset", QT_TR_NOOP("All knobs to their defaults"), {QKeySequence(Qt::CTRL | Qt::Key_R)},
                             [this] { m_presenter.resetToDefaults(); });
    QAction* again = addTool("start", QT_TR_NOOP("Same start: the run begins anew"), {QKeySequence(Qt::CTRL | Qt::Key_Home)},
                             [this] { m_presenter.startAgain(); });
    QAction* seed = addTool("seed", QT_TR_NOOP("New seed: another run by chance"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                            [this] { m_presenter.startWithNewSeed(); });
    m_questions = addTool("predict", QT_TR_NOOP("Questions before a step shows the answer"), {Qt::Key_Q}, {});
    m_questions->setCheckable(true);
    m_questions->setChecked(m_predict->isOn());
    connect(m_questions, &QAction::triggered, this, [this](bool on) {
        QSettings().setValue(QuestionsSetting, on);
        m_files.setAsks(on);
        m_predict->setOn(on);
    });
    for (QAction* action : {m_questions, undo, redo, again, seed, reset}) m_panel->addTool(action);
    addCompareActions();
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&history, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&history, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

void MainWindow::addCompareActions()
{
    QAction* compare = addTool("twin", QT_TR_NOOP("Compare: a second run with another value of a knob"), {Qt::Key_C}, {});
    QAction* subtract = addAction(QT_TR_NOOP("Difference of both runs"), {QKeySequence(Qt::SHIFT | Qt::Key_C)}, {});
    subtract->setCheckable(true);
    m_comparing = new Comparing(m_presenter, *subtract, *this);
    connect(subtract, &QAction::triggered, m_comparing, &Comparing::subtract);
    const QToolButton* button = m_panel->addTool(compare);
    connect(compare, &QAction::triggered, this, [this, button] { m_comparing->open(button); });
}

void MainWindow::addHeaderActions()
{
    addFileActions();
    m_actions.beginGroup(QT_TR_NOOP("View"));
    addHeaderButton(addTool("language", QT_TR_NOOP("Language"), {Qt::Key_L}, [this] { nextLanguage(); }));
    addHeaderButton(addTool("theme", QT_TR_NOOP("Light, dark or projector colours"), {Qt::Key_D}, [this] { nextTheme(); }));
    addHeaderButton(addTool("present", QT_TR_NOOP("Present on a projector"), {Qt::Key_F5, Qt::Key_F11},
                            [this] { setPresenting(!m_presenting); }));
    m_valuesAction = addTool("table", QT_TR_NOOP("Values of the step as tables"), {Qt::Key_V}, {});
    m_valuesAction->setCheckable(true);
    connect(m_valuesAction, &QAction::toggled, this, [this](bool on) {
        m_values->open(on);
        arrange();
    });
    addHeaderButton(m_valuesAction);
    m_actions.beginGroup(QT_TR_NOOP("Take away"));
    addHeaderButton(addTool("export", QT_TR_NOOP("Export the picture or its numbers"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                            [this] { m_exporter.exportStep(); }));
    addAction(QT_TR_NOOP("Copy the picture"), {QKeySequence::Copy}, [this] { m_exporter.copyPicture(); });
    m_actions.beginGroup(QT_TR_NOOP("View"));
    addSettings();
    m_panelButton = addHeaderButton(addTool("more", QT_TR_NOOP("Text and knobs"), {Qt::Key_T}, [this] {
        // a presentation opens its side first, then the whole text in it
        const bool more = m_presenting && m_panelOpen && !m_wholePanel;
        m_wholePanel = more;
        m_panelOpen = more || !m_panelOpen;
        m_catalogueOpen = false; // one at a time: both leave too little between them
        arrange();
    }));
    addAction(QT_TR_NOOP("Fold what is unfolded, leave the presentation"), {Qt::Key_Escape}, [this] { escape(); });
}

void MainWindow::addSettings()
{
    m_settings = new QMenu(this);
    QAction* open = addTool("settings", QT_TR_NOOP("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, {});
    QToolButton* button = addHeaderButton(open);
    button->setMenu(m_settings);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    connect(open, &QAction::triggered, button, &QToolButton::showMenu);
    addSetting(QT_TR_NOOP("Reduce motion"), "reducedMotion", false, [this](bool on) {
        m_presenter.player().setReducedMotion(on);
        m_zoom->setReducedMotion(on);
    });
}

void MainWindow::addSetting(const char* name, const char* key, bool otherwise, const std::function<void(bool)>& apply)
{
    const bool on = QSettings().value(QLatin1String(key), otherwise).toBool();
    QAction* setting = addAction(name, {}, {});
    setting->setCheckable(true);
    setting->setChecked(on);
    apply(on);
    connect(setting, &QAction::toggled, this, [apply, key](bool isOn) {
        apply(isOn);
        QSettings().setValue(QLatin1String(key), isOn);
    });
    m_settings->addAction(setting);
}

void MainWindow::addCatalogueActions()
{
    const auto railButton = [this](QAction* action) {
        auto* button = new QToolButton(m_rail);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({24, 24});
        button->setFixedSize(40, 40);
        m_rail->layout()->addWidget(button);
        m_railButtons.push_back(button);
    };
    m_actions.beginGroup(QT_TR_NOOP("Program"));
    railButton(addTool("menu", QT_TR_NOOP("Lessons"), {Qt::Key_M}, [this] {
        if (m_catalogueOpen) return fold();
        unfoldCatalogue();
        m_catalogue->focusLessons();
    }));
    railButton(addTool("search", QT_TR_NOOP("Find a lesson"), {QKeySequence::Find}, [this] {
        unfoldCatalogue();
        m_catalogue->focusSearch();
    }));
    static_cast<QVBoxLayout*>(m_rail->layout())->addStretch(1);
    QAction* shortcuts =
        addTool("help", QT_TR_NOOP("Keyboard shortcuts"), {Qt::Key_F1, Qt::Key_Period}, [this] { showShortcuts(); });
    railButton(shortcuts);
    // where the full stop takes Shift (AZERTY), its key is the semicolon's
    connect(new QShortcut(Qt::Key_Semicolon, this), &QShortcut::activated, shortcuts, &QAction::trigger);
    QAction* about = addAction(QT_TR_NOOP("About Tensorscope"), {}, [this] { aboutDialog(this); });
    addAction(QT_TR_NOOP("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
    auto* tab = new widgets::OwnKeys(this, QT_TRANSLATE_NOOP("keys", "Program"));
    tab->add({{Qt::Key_Tab}, QT_TRANSLATE_NOOP("keys", "Next part of the window"), {}});
    tab->add({{QKeySequence(Qt::SHIFT | Qt::Key_Tab)}, QT_TRANSLATE_NOOP("keys", "Previous part of the window"), {}});

    auto* help = new QMenu(this);
    help->addActions({shortcuts, about});
    m_catalogue->helpButton()->setMenu(help);
    auto* language = new QMenu(this);
    for (const QString& name : languages())
        connect(language->addAction(nameOfLanguage(name)), &QAction::triggered, this, [this, name] { changeLanguage(name); });
    m_catalogue->languageButton()->setMenu(language);
}

void MainWindow::showShortcuts() { ShortcutSheet(m_actions, *m_theme, this).exec(); }

} // namespace app
