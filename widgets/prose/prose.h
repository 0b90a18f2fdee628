#pragma once

#include "widgets/prose/formula_painter.h"

#include <QTextBrowser>

namespace widgets {

/// A lesson's text: Markdown with formulas, as high as it is long. Its links are for others to follow: anchorClicked(). So are
/// the terms of its formulas. Tab goes from one to the next in reading order, Enter follows it.
class Prose : public QTextBrowser {
    Q_OBJECT

public:
    explicit Prose(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown, const Theme& theme);
    void showKnobs(const std::vector<engine::Field>& fields);
    /// What the terms stand for at this moment, besides knobs.
    void showRegions(const std::vector<Region>& regions);
    /// Lights the terms that stand for this region or knob; none for an empty name.
    void light(const QString& part);
    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The person points at a term, or no longer does: the regions and knobs that it stands for.
    void partsPointedAt(const QStringList& names);
    /// The person follows a term: to a region, or else to a knob.
    void regionChosen(const QString& region);
    void knobChosen(const QString& knob);
    /// Tab went to another link or term, or another term came into use: it should be seen.
    void focusMoved(const QRect& place);
    void useMoved(const QRect& place);
    /// The text is another one: its terms wait for showRegions().
    void regionsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// What Tab stops at: a term, or a link from one position to another.
    struct Stop {
        int from, to;
        QString link;
        TermPlace term;
    };

    void findStops();
    void addLink(const Stop& link);
    QRect rectOf(const Stop& stop) const;
    void goTo(int stop);
    void point(const TermPlace& term);
    QStringList namesOf(const TermPlace& term, const QString& link) const;
    void showLit();
    void choose(const TermPlace& term);
    QString told(const TermPlace& term) const;

    const Theme* m_theme = &Theme::named(QStringLiteral("light"));
    FormulaPainter m_formulas;
    std::vector<KnobName> m_knobs;
    std::vector<Stop> m_stops;
    int m_stop = -1; ///< where the keyboard is; -1: nowhere
    TermPlace m_pointed;
    QString m_pointedLink;
    QString m_lit; ///< by somebody else
    TermPlace m_inUse;
};

} // namespace widgets
