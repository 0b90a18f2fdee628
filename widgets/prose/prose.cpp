#include "widgets/prose/prose.h"

#include "widgets/access/accessible.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTextFrame>

namespace widgets {

Prose::Prose(QWidget* parent) : QTextBrowser(parent), m_formulas(document())
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &Prose::highlighted, this, [this](const QUrl& link) {
        m_pointedLink = link.toString();
        showLit();
    });
    // a link that was clicked stays selected, in a dotted frame
    connect(this, &Prose::anchorClicked, this, [this] { setTextCursor(QTextCursor(document())); });
}

void Prose::showMarkdown(const QString& markdown, const Theme& theme)
{
    m_theme = &theme;
    setFont(theme.font(theme.projector ? Role::Label : Role::Body));
    setMarkdown(markdown);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format; // CJK fonts report tall lines: set the height, do not inherit it
    format.setLineHeight(1.5 * fontInfo().pixelSize(), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(8);
    cursor.mergeBlockFormat(format);
    QTextFrameFormat room; // for the box of a term in the first line
    room.setTopMargin(6);
    document()->rootFrame()->setFrameFormat(room);
    setAccessibleTexts(*this, tr("Text of the lesson"), FormulaPainter::spoken(markdown));
    m_formulas.setTheme(theme);
    m_formulas.prepare();
    findStops();
    point({});
    updateGeometry();
    setFixedHeight(sizeHint().height());
    Q_EMIT regionsWanted();
}

void Prose::showKnobs(const std::vector<engine::Field>& fields)
{
    m_knobs.clear();
    for (const engine::Field& field : fields) m_knobs.push_back(nameOf(field));
}

void Prose::showRegions(const std::vector<Region>& regions)
{
    if (!m_formulas.showParts(regions, m_knobs)) return;
    viewport()->update();
    const TermPlace inUse = m_formulas.termInUse();
    if (inUse && inUse != m_inUse) Q_EMIT useMoved(m_formulas.rectOf(inUse).toAlignedRect());
    m_inUse = inUse;
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
