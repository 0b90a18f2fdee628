#include "widgets/formula.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBlock>

#include <cmath>

namespace widgets {
namespace {

constexpr int IsDisplayed = QTextFormat::UserProperty + 1;
constexpr double MarginAbove = 14, MarginBelow = 8; // of a formula that is alone

constexpr double Em = 1000; // of the SVG's units

std::vector<Term> termsOf(const QJsonArray& terms, const QByteArray& svg)
{
    std::vector<Term> all;
    const QSvgRenderer picture(svg);
    for (const QJsonValue& value : terms) {
        Term term{value[QLatin1String("id")].toString(), value[QLatin1String("symbol")].toString(), {}, {}};
        for (const QJsonValue& name : value[QLatin1String("names")].toArray()) term.names << name.toString();
        const QRectF bounds = picture.boundsOnElement(term.id).translated(-picture.viewBoxF().topLeft());
        term.bounds = {bounds.topLeft() / Em, bounds.size() / Em};
        all.push_back(term);
    }
    return all;
}

Formula formulaOf(const QJsonValue& value)
{
    const auto number = [&value](const char* key) { return value[QLatin1String(key)].toDouble(); };
    Formula formula{value[QLatin1String("tex")].toString(),
                    number("width"),
                    number("height"),
                    number("depth"),
                    value[QLatin1String("svg")].toString().toUtf8(),
                    {}};
    formula.terms = termsOf(value[QLatin1String("terms")].toArray(), formula.svg);
    return formula;
}

QHash<QString, Formula> readFormulas()
{
    QFile file(QStringLiteral(":/equations/rendered.json"));
    QHash<QString, Formula> formulas;
    if (!file.open(QIODevice::ReadOnly)) return formulas;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) formulas[it.key()] = formulaOf(it.value());
    return formulas;
}

double xHeight(const QTextDocument* document) { return QFontMetricsF(document->defaultFont()).xHeight(); }

/// Pixels of one em, so that an x of the formula is as high as one of the text; less where the formula would be too wide.
double emOf(const QTextDocument* document, const Formula& formula)
{
    const double em = xHeight(document) / 0.431, room = document->textWidth();
    return room > 0 ? std::min(em, room / formula.width) : em;
}

QPixmap pixmapOf(const Formula& formula, const QColor& colour, double em, double ratio)
{
    const QSize size(int(std::ceil(formula.width * em * ratio)), int(std::ceil(formula.height * em * ratio)));
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(formula.tex, colour.name()).arg(em).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QByteArray(formula.svg).replace("currentColor", colour.name().toLatin1()))
        .render(&painter, {0, 0, formula.width * em * ratio, formula.height * em * ratio});
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

const Formula* formulaNamed(const QString& id)
{
    static const QHash<QString, Formula> formulas = readFormulas();
    const auto found = formulas.constFind(id);
    return found == formulas.constEnd() ? nullptr : &*found;
}

const Formula* FormulaPainter::formulaOf(const QTextFormat& format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith(QLatin1String("eq:")) ? formulaNamed(name.mid(3)) : nullptr;
}

QString FormulaPainter::spoken(const QString& markdown)
{
    static const QRegularExpression formula(QStringLiteral("!\\[[^\\]]*\\]\\(eq:([^)]*)\\)"));
    QString text = markdown;
    for (auto found = formula.match(text); found.hasMatch(); found = formula.match(text)) {
        const Formula* known = formulaNamed(found.captured(1));
        text.replace(found.capturedStart(), found.capturedLength(), known ? known->tex : QString());
    }
    return text;
}

void FormulaPainter::prepare(QTextDocument* document)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
    const QString object(QChar::ObjectReplacementCharacter);
    for (QTextCursor at = document->find(object); !at.isNull(); at = document->find(object, at)) {
        QTextCharFormat format = at.charFormat();
        const Formula* formula = formulaOf(format);
        if (!formula) continue;
        const bool isDisplayed = at.block().length() == 2; // itself and the end of the paragraph
        format.setToolTip(formula->tex);
        format.setProperty(IsDisplayed, isDisplayed);
        at.setCharFormat(format);
        if (!isDisplayed) continue;
        QTextBlockFormat centred;
        centred.setAlignment(Qt::AlignHCenter);
        centred.setLineHeight(0, QTextBlockFormat::SingleHeight);
        centred.setTopMargin(at.block() == document->begin() ? 0 : MarginAbove);
        centred.setBottomMargin(MarginBelow);
        at.mergeBlockFormat(centred);
    }
}

// Such an object stands on the line. Inside a sentence it claims the height of an x, so that the lines keep their distance.
QSizeF FormulaPainter::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const Formula* formula = formulaOf(format);
    if (!formula) return {};
    const double em = emOf(document, *formula);
    return {formula->width * em, format.boolProperty(IsDisplayed) ? formula->height * em : xHeight(document)};
}

void FormulaPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int, const QTextFormat& format)
{
    const Formula* formula = formulaOf(format);
    if (!formula) return;
    const double em = emOf(document, *formula), ratio = painter->device()->devicePixelRatioF();
    const double above = (format.boolProperty(IsDisplayed) ? formula->height : formula->height - formula->depth) * em;
    const auto whole = [ratio](double at) { return std::round(at * ratio) / ratio; };
    painter->drawPixmap(QPointF(whole(rect.left()), whole(rect.bottom() - above)), pixmapOf(*formula, m_colour, em, ratio));
}

} // namespace widgets
