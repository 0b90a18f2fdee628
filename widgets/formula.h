#pragma once

#include <QByteArray>
#include <QColor>
#include <QObject>
#include <QRectF>
#include <QStringList>
#include <QTextObjectInterface>

#include <vector>

namespace widgets {

/// A part of a formula that has a counterpart in the picture or among the knobs.
struct Term {
    QString id;        ///< of its group in the SVG: "bias"; of the second one in the same formula "bias~2"
    QString symbol;    ///< in plain letters: "w"
    QStringList names; ///< of the regions and knobs that it stands for
    QRectF bounds;     ///< from the formula's top left corner
};

/// A formula of resources/equations, drawn ahead of time; sizes in em.
struct Formula {
    QString tex;
    double width = 0, height = 0, depth = 0; ///< depth: the part of the height that is below the line
    QByteArray svg;
    std::vector<Term> terms; ///< in reading order, a larger one before those inside it
};

/// Null for an id that does not exist.
const Formula* formulaNamed(const QString& id);

/// Draws the images `![...](eq:ID)` of a document as formulas that stand on the line of the text.
class FormulaPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;
    void setColour(const QColor& colour) { m_colour = colour; }

    /// Prepares the formulas of a document; those that are alone in their paragraph are centred.
    void prepare(QTextDocument* document);
    /// The text with the TeX of its formulas, for those who cannot see them.
    static QString spoken(const QString& markdown);
    /// The formula that is drawn with this format, or null.
    static const Formula* formulaOf(const QTextFormat& format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QColor m_colour;
};

} // namespace widgets
