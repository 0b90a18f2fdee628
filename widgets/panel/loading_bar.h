#pragma once

#include "widgets/canvas/theme.h"

#include <QWidget>

namespace widgets {

/// A thin bar under the header that says what the picture is waiting for; the picture itself stays.
class LoadingBar : public QWidget {
    Q_OBJECT

public:
    explicit LoadingBar(QWidget* parent);

    void setTheme(const Theme& theme);
    void say(const QString& text); ///< empty: nothing is waited for

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme* m_theme;
    QString m_text;
};

} // namespace widgets
