#pragma once

#include "widgets/canvas/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

/// A column that scrolls. Its bar has its place in the margin even while there is nothing to scroll: how wide the column is
/// never depends on how high it gets, or layout could go round and round.
class ScrollColumn : public QScrollArea {
public:
    explicit ScrollColumn(QMargins margins);

    QVBoxLayout& column() { return *m_column; }
    void setTheme(const widgets::Theme& theme);
    /// Gives everything its place at once, and not when the event loop comes to it.
    void settle();
    /// Of all of it, as wide as it is.
    int neededHeight() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QMargins m_margins;
    QVBoxLayout* m_column;
};

} // namespace app
