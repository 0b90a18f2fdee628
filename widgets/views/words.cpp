#include "widgets/views/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace widgets {
namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(views)
};

/// They stand in a formula, too, so what has a comma is in brackets.
QString withPlace(const QString& name, const QString& place, bool isNumber)
{
    static const QRegularExpression several(QStringLiteral("[,:;(，：；（]"));
    if (place.isEmpty()) return name;
    if (isNumber) return name + QLatin1Char(' ') + place;
    return (place.contains(several) ? PlaceWords::tr("%1 (%2)") : PlaceWords::tr("%1 of %2")).arg(name, place);
}

} // namespace

QString wordsOf(const Naming& look, const std::string& id, const engine::Indices& at)
{
    const QString called = look.name.isEmpty() ? QString::fromStdString(id) : look.name;
    if (at.empty()) return called;
    const QString place = placeName(look, at);
    if (!look.place || look.map) return withPlace(called, place, look.axes.empty() && !look.place);
    const QString first = indexName(look, 0, at[0]);
    bool isNumber = false;
    first.toInt(&isNumber);
    if (isNumber) return PlaceWords::tr("%1 (%2)").arg(called, place);
    const bool isOneOfRows = id.ends_with(']'); // in "F[2]" a column's name alone does not say which row
    return first.isEmpty() || isOneOfRows ? place : first;
}

} // namespace widgets
