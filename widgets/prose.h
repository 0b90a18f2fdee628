#pragma once

#include "widgets/theme.h"

#include <QTextBrowser>

namespace widgets {

/// A lesson's text: Markdown, as high as it is long.
class Prose : public QTextBrowser {
    Q_OBJECT

public:
    explicit Prose(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown, const Theme& theme);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace widgets
