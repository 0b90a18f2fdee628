#pragma once

#include "widgets/access/accessible.h"
#include "widgets/canvas/theme.h"

#include <QWidget>

#include <cmath>

namespace widgets {

/// The way from the first to the last step with the playhead on it; click or drag to go there. (The arrow keys move the
/// playhead wherever the focus is.)
class ScrubBar : public QWidget, public HasValue {
    Q_OBJECT

public:
    struct Mark {
        int step;
        QString name; ///< of the phase that begins there; empty for a mere tick
    };

    explicit ScrubBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLast(int last);
    void setMarks(std::vector<Mark> marks);
    void setPosition(double t);

    Reading reading() const override;
    void setReading(double step) override { Q_EMIT sought(std::round(step)); }

    QSize sizeHint() const override { return {320, 48}; }
    QSize minimumSizeHint() const override { return {72, 48}; }

Q_SIGNALS:
    void sought(double step);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double xOf(double t) const;
    void seekTo(double x);
    void seekMark(int direction);
    void addKeys();

    const Theme* m_theme;
    int m_last = 0;
    double m_position = 0;
    std::vector<Mark> m_marks;
};

} // namespace widgets
