#pragma once

#include "lessons/lesson.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace app {

/// All lessons by part, with a search field and what has been cranked to its end.
class CataloguePanel : public QWidget {
    Q_OBJECT

public:
    explicit CataloguePanel(QWidget* parent = nullptr);

    void setTheme(const widgets::Theme& theme);
    void retranslate();
    void setCurrent(const lessons::Lesson& lesson);
    void setFinished(const QStringList& ids);
    QToolButton* languageButton() { return m_language; }
    QToolButton* helpButton() { return m_help; }
    void focusSearch();
    void focusLessons() { m_tree->setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    void chosen(const lessons::Lesson& lesson);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void fill();
    void filter(const QString& words);

    const widgets::Theme* m_theme;
    QLabel* m_name;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QToolButton *m_language, *m_help;
    QString m_current;
    QStringList m_finished;
};

} // namespace app
