#pragma once

#include "widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

/// A column that scrolls. Its bar takes of the margin, so what stands in it is as wide with the bar as without.
class ScrollColumn : public QScrollArea {
public:
    explicit ScrollColumn(QMargins margins);

    QVBoxLayout& column() { return *m_column; }
    void setTheme(const widgets::Theme& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QMargins m_margins;
    QVBoxLayout* m_column;
};

} // namespace app
