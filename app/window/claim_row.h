#pragma once

#include "widgets/canvas/theme.h"

#include <QAbstractButton>

namespace app {

/// A claim of the lesson: a tick once it has been shown, its sentence, and below it the value. A click sets the knobs for it.
class ClaimRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        enum State { Open, Shown, Missed } state = Open;
        QString sentence, value;
    };
    ClaimRow();

    void setTheme(const widgets::Theme& theme);
    void show(Content content);
    const Content& content() const { return m_content; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Places {
        QRect sentence, value;
        int icon; ///< its side
    };
    Places placesFor(int width) const;
    QFont font(bool small) const;

    const widgets::Theme* m_theme;
    Content m_content;
};

} // namespace app
