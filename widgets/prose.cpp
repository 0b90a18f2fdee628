#include "widgets/prose.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
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
    setAccessibleDescription(FormulaPainter::spoken(markdown));
    m_formulas.setColour(theme.text);
    m_formulas.prepare(document());
    showLinks(theme);
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

/// Colour is for data: a link is text, underlined. Tab goes from one to the next, Enter follows it.
void Prose::showLinks(const Theme& theme)
{
    bool hasLinks = false;
    QTextCharFormat link;
    link.setForeground(theme.text);
    link.setFontUnderline(true);
    link.setUnderlineColor(theme.muted);
    QTextCursor cursor(document());
    for (cursor.movePosition(QTextCursor::NextCharacter); !cursor.atEnd(); cursor.movePosition(QTextCursor::NextCharacter)) {
        if (!cursor.charFormat().isAnchor()) continue;
        hasLinks = true;
        QTextCursor letter = cursor;
        letter.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        letter.mergeCharFormat(link);
    }
    setFocusPolicy(hasLinks ? Qt::TabFocus : Qt::NoFocus);
}

void Prose::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (forward || event->reason() == Qt::BacktabFocusReason) focusNextPrevChild(forward); // to the first or last link
}

void Prose::contextMenuEvent(QContextMenuEvent* event)
{
    const QTextFormat format = document()->documentLayout()->formatAt(event->pos());
    const Formula* formula = FormulaPainter::formulaOf(format);
    if (!formula) return QTextBrowser::contextMenuEvent(event);
    QMenu menu(this);
    menu.addAction(tr("Copy as TeX"), this, [formula] { QGuiApplication::clipboard()->setText(formula->tex); });
    menu.exec(event->globalPos());
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
