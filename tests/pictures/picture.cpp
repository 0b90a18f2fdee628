#include "tests/pictures/picture.h"

#include <QMap>

using namespace widgets;

namespace {

QString told(QRectF rect)
{
    return QStringLiteral("(%1, %2, %3 x %4)").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// Touching is no overlap.
bool overlap(QRectF a, QRectF b) { return a.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.adjusted(0.5, 0.5, -0.5, -0.5)); }

void checkTexts(const Recording& recording, QRectF area, QStringList& faults)
{
    const auto& texts = recording.texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto& [ink, text, inCell] = texts[i];
        if (!area.adjusted(-1, -1, 1, 1).contains(ink)) faults << QStringLiteral("\"%1\" is cut %2").arg(text, told(ink));
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(ink, texts[j].ink))
                faults << QStringLiteral("\"%1\" overlaps \"%2\" %3").arg(text, texts[j].text, told(ink));
        for (const QRectF& cell : recording.cells) {
            if (!overlap(ink, cell) || (inCell && cell.adjusted(-1, -1, 1, 1).contains(ink))) continue;
            faults << QStringLiteral("\"%1\" overlaps a cell %2 %3").arg(text, told(ink), told(cell));
            break;
        }
    }
}

void checkWays(const Recording& recording, QStringList& faults)
{
    for (const Recording::Way& way : recording.ways)
        for (qsizetype i = 1; i < way.line.size(); ++i) {
            const double half = way.width / 2;
            const QRectF piece = QRectF(way.line[i - 1], way.line[i]).normalized().adjusted(-half, -half, half, half);
            if (piece.width() > way.width + 0.5 && piece.height() > way.width + 0.5)
                faults << QStringLiteral("%1 is not at right angles").arg(way.id);
            for (const Recording::Part& node : recording.nodes)
                if (piece.intersects(node.rect.adjusted(half + 1, half + 1, -half - 1, -half - 1)))
                    faults << QStringLiteral("%1 crosses the node %2").arg(way.id, node.id);
            for (const Recording::Text& text : recording.texts)
                if (overlap(piece, text.ink)) faults << QStringLiteral("%1 crosses the text \"%2\"").arg(way.id, text.text);
        }
}

void checkNodes(const Recording& recording, QRectF area, QStringList& faults)
{
    for (std::size_t i = 0; i < recording.nodes.size(); ++i) {
        const Recording::Part& node = recording.nodes[i];
        if (!area.adjusted(-1, -1, 1, 1).contains(node.rect))
            faults << QStringLiteral("the node %1 is cut %2").arg(node.id, told(node.rect));
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(node.rect, recording.nodes[j].rect))
                faults << QStringLiteral("the nodes %1 and %2 overlap").arg(node.id, recording.nodes[j].id);
    }
}

} // namespace

QStringList faultsOf(const Recording& recording, QRectF area)
{
    QStringList faults;
    checkTexts(recording, area, faults);
    checkWays(recording, faults);
    checkNodes(recording, area, faults);
    return faults;
}

namespace {

/// Nodes and ways of diagrams that stand elsewhere.
QStringList shiftsBetween(const Recording& one, const Recording& other)
{
    QStringList faults;
    if (one.nodes.size() != other.nodes.size() || one.ways.size() != other.ways.size())
        return {QStringLiteral("there are other nodes or ways")};
    for (std::size_t i = 0; i < one.nodes.size(); ++i)
        if (one.nodes[i].rect != other.nodes[i].rect) faults << QStringLiteral("the node %1 jumps").arg(one.nodes[i].id);
    for (std::size_t i = 0; i < one.ways.size(); ++i)
        if (one.ways[i].line != other.ways[i].line) faults << QStringLiteral("the way %1 jumps").arg(one.ways[i].id);
    return faults;
}

/// The texts outside cells; where one stands, if there is one alone.
QMap<QString, QList<QRectF>> placesOf(const Recording& recording)
{
    QMap<QString, QList<QRectF>> places;
    for (const Recording::Text& text : recording.texts)
        if (!text.inCell) places[text.text] << text.ink;
    return places;
}

} // namespace

QStringList jumpsBetween(const Recording& one, const Recording& other)
{
    QStringList faults = shiftsBetween(one, other);
    const auto later = placesOf(other);
    for (const Recording::Text& text : one.texts)
        if (!text.inCell && !later.value(text.text).contains(text.ink)) faults << QStringLiteral("\"%1\" jumps").arg(text.text);
    return faults;
}

QStringList movesBetween(const Recording& one, const Recording& other)
{
    QStringList faults = shiftsBetween(one, other);
    const auto before = placesOf(one), later = placesOf(other);
    for (auto text = before.begin(); text != before.end(); ++text)
        if (text->size() == 1 && later.value(text.key()).size() == 1 && later[text.key()] != *text)
            faults << QStringLiteral("\"%1\" moves").arg(text.key());
    return faults;
}
