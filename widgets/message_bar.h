#pragma once

#include "widgets/theme.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace widgets {

/// One message over the stage: what went wrong and what would be right, or something worth knowing. The stage below
/// keeps its last good state. A notice goes by itself, an error when it is closed or something works again.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum Kind { Notice, Error };

    explicit MessageBar(QWidget* parent);

    void setTheme(const Theme& theme);
    void say(Kind kind, const QString& text);
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
    QTimer m_fade;
};

} // namespace widgets
