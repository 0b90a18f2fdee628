#pragma once

#include "app/presenter.h"
#include "widgets/param_panel.h"
#include "widgets/prose.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace app {

/// The right side: the formulas and the first paragraph of the lesson's text (the rest unfolds), what a teacher
/// should know (folded), then "Try" with the knobs.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(Presenter& presenter, QWidget* parent = nullptr);

    void setTheme(const widgets::Theme& theme);
    /// Another lesson, theme or language.
    void rebuild();
    void addTool(QAction* action);

Q_SIGNALS:
    void focusWanted(const QString& region);
    void lessonWanted(const lessons::Lesson& lesson);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void showText();
    void showTeacher();
    void showFold(QPushButton& fold) const;
    void follow(const QUrl& target);
    void showFields();
    /// All fields but the grain of a step, which stands in the transport bar.
    std::vector<engine::Field> knobs() const;

    Presenter& m_presenter;
    const widgets::Theme* m_theme;
    QScrollArea* m_scroll;
    widgets::Prose* m_text;
    QPushButton* m_readOn;
    widgets::Prose* m_teacher;
    QPushButton* m_teacherFold;
    bool m_wholeText = false, m_teacherOpen = false;
    QLabel* m_try;
    QHBoxLayout* m_tools;
    widgets::ParamPanel* m_params;
    std::vector<std::string> m_shownTexts;
};

} // namespace app
