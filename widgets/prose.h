#pragma once

#include "widgets/formula.h"
#include "widgets/theme.h"

#include <QTextBrowser>

namespace widgets {

/// A lesson's text: Markdown with formulas, as high as it is long. Its links are for others to follow: anchorClicked().
class Prose : public QTextBrowser {
    Q_OBJECT

public:
    explicit Prose(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown, const Theme& theme);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showLinks(const Theme& theme);

    FormulaPainter m_formulas;
};

} // namespace widgets
