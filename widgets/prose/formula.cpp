#include "widgets/prose/formula.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSvgRenderer>

namespace widgets {
namespace {

constexpr double Em = 1000; // of the SVG's units

std::vector<FormulaTerm> termsOf(const QJsonArray& terms, const QByteArray& svg)
{
    std::vector<FormulaTerm> all;
    const QSvgRenderer picture(svg);
    for (const QJsonValue& value : terms) {
        FormulaTerm term{value[QLatin1String("id")].toString(), value[QLatin1String("symbol")].toString(), {}, {}};
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

/// Those that lessons share, and each lesson's own.
QHash<QString, Formula> readFormulas()
{
    QHash<QString, Formula> formulas;
    for (const QFileInfo& info : QDir(QStringLiteral(":/equations")).entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = all.begin(); it != all.end(); ++it) formulas[it.key()] = formulaOf(it.value());
    }
    return formulas;
}

} // namespace

const Formula* formulaNamed(const QString& id)
{
    static const QHash<QString, Formula> formulas = readFormulas();
    const auto found = formulas.constFind(id);
    return found == formulas.constEnd() ? nullptr : &*found;
}

} // namespace widgets
