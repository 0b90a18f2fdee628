#pragma once

#include "widgets/canvas/theme.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace widgets {

/// One message over the stage: what went wrong and what would be right, or something worth knowing. The stage below
/// keeps its last good state. A notice goes by itself, an error when it is closed or something works again.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum Kind { Notice, Error, Question };
    struct Answer {
        QString name;
        std::function<void()> then;
    };

    explicit MessageBar(QWidget* parent);

    void setTheme(const Theme& theme);
    void say(Kind kind, const QString& text);
    /// Stays until it is answered or closed.
    void ask(const QString& text, std::vector<Answer> answers);
    void clear(Kind kind);
    QString text() const { return isHidden() ? QString() : m_text->text(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const Theme* m_theme;
    Kind m_kind = Notice;
    QLabel *m_icon, *m_text;
    QToolButton* m_close;
    std::vector<QToolButton*> m_answers;
    QTimer m_fade;
};

} // namespace widgets
