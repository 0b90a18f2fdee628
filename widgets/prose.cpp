#include "widgets/prose.h"

#include <QScrollBar>
#include <QTextBlock>

namespace widgets {

Prose::Prose(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // there is nothing in it to press
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void Prose::showMarkdown(const QString& markdown, const Theme& theme)
{
    setFont(theme.font(theme.projector ? Role::Label : Role::Body));
    setMarkdown(markdown);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format; // CJK fonts report tall lines: set the height, do not inherit it
    format.setLineHeight(1.5 * fontInfo().pixelSize(), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(8);
    cursor.mergeBlockFormat(format);
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

QSize Prose::sizeHint() const
{
    document()->setTextWidth(viewport()->width());
    return {200, int(std::ceil(document()->size().height()))};
}

void Prose::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    setFixedHeight(sizeHint().height());
}

} // namespace widgets
