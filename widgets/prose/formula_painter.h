#pragma once

#include "widgets/prose/formula.h"

#include <QHash>
#include <QObject>
#include <QTextObjectInterface>

namespace widgets {

/// Where a term stands in a document: the character that is its formula, and its place among the formula's terms.
struct TermPlace {
    int position = -1, index = 0;

    explicit operator bool() const { return position >= 0; }
    bool operator==(const TermPlace&) const = default;
};

/// Draws the images `![...](eq:ID)` of a document as formulas that stand on the line of the text. Their terms have the colour
/// of their counterpart, or that of what is not there yet; those in use are boxed, those pointed at are lit.
class FormulaPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FormulaPainter(QTextDocument* document) : m_document(document) {}
    void setTheme(const Theme& theme) { m_theme = &theme; }

    /// Prepares the formulas of the document; those that are alone in their paragraph are centred.
    void prepare();
    /// The counterparts at this moment; whether anything looks different now.
    bool showParts(const std::vector<Region>& regions, const std::vector<KnobName>& knobs);
    /// Lights the terms that stand for one of these regions and knobs.
    void light(const QStringList& parts) { m_lit = parts; }

    /// All terms of the document, in reading order.
    std::vector<TermPlace> terms() const;
    /// The innermost term at a point of the document; none if there is none.
    TermPlace termAt(QPointF point) const;
    const FormulaTerm& term(const TermPlace& place) const;
    Counterpart counterpart(const TermPlace& place) const;
    QRectF rectOf(const TermPlace& place) const;
    /// The first one in use.
    TermPlace termInUse() const;

    /// The text with the TeX of its formulas, for those who cannot see them.
    static QString spoken(const QString& markdown);
    /// The formula that is drawn with this format, or null.
    static const Formula* formulaOf(const QTextFormat& format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const Formula* formulaAt(int position) const;
    /// Of the whole formula, from where it stands on its line.
    QRectF drawnRect(QPointF foot, const Formula& formula, bool isDisplayed) const;
    QRectF placeOf(int position) const;
    QColor inkOf(const Counterpart& counterpart) const;
    QPixmap pixmapOf(const Formula& formula, double em, double ratio) const;
    void paintLit(QPainter& painter, const Formula& formula, QPointF corner, double em) const;
    void paintInUse(QPainter& painter, const Formula& formula, QPointF corner, double em) const;

    QTextDocument* m_document;
    const Theme* m_theme = nullptr;
    std::vector<int> m_formulas;         ///< positions in the document
    QHash<QString, Counterpart> m_parts; ///< by the term's id
    QStringList m_lit;
};

} // namespace widgets
