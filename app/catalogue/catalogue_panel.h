#pragma once

#include "lessons/lesson.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace app {

/// All lessons by part and section, with a search field, a filter, and what has been cranked to its end.
class CataloguePanel : public QWidget {
    Q_OBJECT

public:
    explicit CataloguePanel(QWidget* parent = nullptr);

    void setTheme(const widgets::Theme& theme);
    void retranslate();
    void setCurrent(const lessons::Lesson& lesson);
    void setFinished(const QStringList& ids);
    QToolButton* filterButton() { return m_filter; }
    QToolButton* languageButton() { return m_language; }
    QToolButton* helpButton() { return m_help; }
    void focusSearch();
    void focusLessons() { m_tree->setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    void chosen(const lessons::Lesson& lesson);

protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent*) override { scrollToCurrent(); } // before it had not its height

private:
    enum class Shown { All, ToDo, Done };

    void fill();
    void scrollToCurrent();
    /// The lessons of a section that has any, under its heading.
    int addSection(QTreeWidgetItem& part, const lessons::Section& section);
    void addLesson(QTreeWidgetItem& section, const lessons::Lesson& lesson);
    void filter();
    bool isWanted(const lessons::Lesson& lesson) const;
    QTreeWidgetItem* bestFound() const;
    void makeFilter();
    void fold(QTreeWidgetItem& heading, bool folded);

    const widgets::Theme* m_theme;
    QLabel* m_name;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QToolButton *m_filter, *m_language, *m_help;
    QString m_current;
    QStringList m_finished, m_folded; ///< ids of lessons; keys of headings
    Shown m_wanted = Shown::All;
};

} // namespace app
