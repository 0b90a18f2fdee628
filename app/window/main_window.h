#pragma once

#include "app/catalogue/catalogue_panel.h"
#include "app/export/exporter.h"
#include "app/files/files.h"
#include "app/files/nets.h"
#include "app/run/asking.h"
#include "app/run/explaining.h"
#include "app/run/presenter.h"
#include "app/tables/value_table.h"
#include "app/window/actions.h"
#include "app/window/comparing.h"
#include "app/window/lesson_panel.h"
#include "app/window/question_shelf.h"
#include "app/window/turns.h"
#include "app/window/zoom.h"
#include "widgets/panel/focus_ring.h"
#include "widgets/panel/loading_bar.h"
#include "widgets/panel/message_bar.h"
#include "widgets/stage/stage.h"
#include "widgets/transport/transport_bar.h"

#include <QMenu>
#include <QWidget>

namespace app {

class Autosave;
struct Leftover;

/// Puts the parts together: catalogue, stage, transport bar, panel. What a lesson is or does, it does not know.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow();

    void openLesson(const lessons::Lesson& lesson);
    /// Says when it fails; offers what a program that did not end properly left behind.
    void watch(Autosave& autosave);
    /// What is kept in case of a crash besides the run.
    QJsonObject kept() const;
    void setThemeNamed(const QString& name);
    void setLanguageNamed(const QString& language);
    /// The same, as somebody who looks at the window wants it: the picture first, the parts around it one by one.
    void changeLanguage(const QString& language);
    /// All that has been changed is seen.
    void settle() { m_turns.finish(); }

    Presenter& presenter() { return m_presenter; }
    Files& files() { return m_files; }
    Predict& predict() { return *m_predict; }
    widgets::QuestionCard& questionCard() { return m_panel->cards().question(); }
    widgets::Stage& stage() { return *m_stage; }
    widgets::MessageBar& messages() { return *m_messages; }
    Exporter& exporter() { return m_exporter; }
    const Actions& allActions() const { return m_actions; }
    Comparing& comparing() { return *m_comparing; }

Q_SIGNALS:
    void painted(); ///< once, after the first paint

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* addAction(const char* name, const QList<QKeySequence>& keys, std::function<void()> run);
    QAction* addTool(const char* icon, const char* name, const QList<QKeySequence>& keys, std::function<void()> run);
    QToolButton* addHeaderButton(QAction* action);
    /// A switch in the settings menu, remembered under `key`; `apply` gets it now and whenever it changes.
    void addSetting(const char* name, const char* key, bool otherwise, const std::function<void(bool)>& apply);
    void addPlayerActions();
    void addInside();
    void followInside();
    void addFileActions();
    QString contentOf(const Leftover& left);
    void offer(Leftover leftover, const QString& what, Autosave& autosave);
    void addKnobActions();
    void addCompareActions();
    void addHeaderActions();
    void addSettings();
    void addCatalogueActions();
    void connectParts();
    void connectStage();
    void connectPanel();
    void connectQuestions();
    void connectRun();

    void arrange();
    void placeHeaderButtons(int right);
    bool hasBeside() const;
    bool asksBelow() const;
    int placeQuestion(QSize room);
    void bringUpPinned();
    void orderFocus();
    void showTheme();
    void retranslateFrame();
    void retranslatePanel();
    void showNotices();
    void showPage();
    void showTitle();
    void readOtherwise();
    void showRun();
    void finishedOne();
    /// Questions are on or off as the file says for a class, or else as the person likes it.
    void followFile();
    /// What a change of a knob is, whole: with what somebody has to be asked, and with a file for a net that was left.
    std::optional<std::vector<engine::Change>> completed(const engine::Change& change);

    void nextTheme();
    void nextLanguage();
    void changeSpeed(int steps);
    void setPresenting(bool on);
    void showShortcuts();
    /// Takes back the last thing that was unfolded or put over the stage.
    void escape();
    void fold();
    void unfoldCatalogue();

    Presenter m_presenter;
    Files m_files{m_presenter, *this};
    Nets m_nets;
    const widgets::Theme* m_theme;
    QString m_themeWhenNotPresenting, m_notice;
    bool m_presenting = false, m_catalogueOpen = false, m_panelOpen = false, m_wholePanel = false, m_hasPainted = false,
         m_replayTold = false;
    Actions m_actions;

    CataloguePanel* m_catalogue;
    QWidget* m_rail;
    QWidget* m_centre;
    widgets::Stage* m_stage;
    widgets::TransportBar* m_transport;
    QuestionShelf* m_shelf;
    LessonPanel* m_panel;
    Explaining* m_explaining;
    Predict* m_predict;
    Asking* m_asking;
    QAction* m_questions;
    QAction* m_inside;
    Zoom* m_zoom;
    Comparing* m_comparing;
    widgets::MessageBar* m_messages;
    widgets::LoadingBar* m_loading;
    ValueTable* m_values;
    widgets::FocusRing* m_focusRing;
    Exporter m_exporter;
    Turns m_turns{[this] { return !m_presenter.isBusy(); }};
    QMenu* m_settings;
    QAction* m_valuesAction;
    QToolButton *m_panelButton, *m_insideButton;
    std::vector<QToolButton*> m_headerButtons, m_railButtons;
};

} // namespace app
