#include "widgets/explain/explanation.h"

#include "widgets/canvas/number.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace widgets {
namespace {

Term compound(Term::Kind kind, std::vector<Term> of, const QString& name, const QString& function = {})
{
    Term term;
    term.kind = kind, term.name = name, term.function = function, term.of = std::move(of);
    return term;
}

Term leaf(const QString& name, double value, QString text, const QString& region, int step)
{
    Term term;
    term.name = name, term.value = value, term.text = std::move(text), term.region = region, term.step = step;
    return term;
}

/// How tightly a term holds together: what holds looser than its surroundings needs brackets.
int tightness(const Term& term)
{
    switch (term.kind) {
    case Term::Sum:
    case Term::Difference: return 1;
    case Term::Product:
    case Term::Quotient: return 2;
    default: return 3;
    }
}

/// How the parts of a term are joined, in text or in TeX.
struct Style {
    QString times, open, close;
    std::function<QString(const Term&)> number;
    std::function<QString(const QString& above, const QString& below)> quotient; ///< null: with a slash
    std::function<QString(const Term&, const QStringList& of)> call;
};

QString write(const Term& term, const Style& style);

/// A part, in brackets if it is looser than `least`.
QString part(const Term& term, int least, const Style& style)
{
    const QString text = write(term, style);
    return tightness(term) < least ? style.open + text + style.close : text;
}

QString write(const Term& term, const Style& style)
{
    QStringList parts;
    switch (term.kind) {
    case Term::Operand: return style.number(term);
    case Term::Sum:
        for (const Term& t : term.of) parts << part(t, 1, style);
        return parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" + "));
    case Term::Difference: return part(term.of[0], 1, style) + QStringLiteral(" - ") + part(term.of[1], 2, style);
    case Term::Product:
        for (const Term& t : term.of) parts << part(t, parts.isEmpty() ? 2 : 3, style);
        return parts.isEmpty() ? QStringLiteral("1") : parts.join(style.times);
    case Term::Quotient:
        if (style.quotient) return style.quotient(write(term.of[0], style), write(term.of[1], style));
        return part(term.of[0], 2, style) + QStringLiteral(" / ") + part(term.of[1], 3, style);
    case Term::Call:
        for (const Term& t : term.of) parts << write(t, style);
        return style.call(term, parts);
    }
    return {};
}

QString texNumber(const QString& text)
{
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    if (e < 0) return text;
    return text.left(e) + QStringLiteral(" \\times 10^{%1}").arg(text.mid(e + 1).toInt());
}

const Style& plain()
{
    static const Style style{QStringLiteral(" * "),
                             QStringLiteral("("),
                             QStringLiteral(")"),
                             [](const Term& term) { return term.text; },
                             nullptr,
                             [](const Term& term, const QStringList& of) {
                                 return QStringLiteral("%1(%2)").arg(term.function, of.join(QStringLiteral(", ")));
                             }};
    return style;
}

QString texCall(const Term& term, const QStringList& of)
{
    const QString inside = of.join(QStringLiteral(", "));
    if (term.function == QLatin1String("sqrt")) return QStringLiteral("\\sqrt{%1}").arg(inside);
    if (term.function == QLatin1String("abs")) return QStringLiteral("\\left|%1\\right|").arg(inside);
    if (term.function == QLatin1String("exp")) return QStringLiteral("e^{%1}").arg(inside);
    const QString name = term.function == QLatin1String("log")   ? QStringLiteral("\\ln")
                         : term.function == QLatin1String("erf") ? QStringLiteral("\\operatorname{erf}")
                                                                 : QLatin1Char('\\') + term.function;
    return name + QStringLiteral("\\left(%1\\right)").arg(inside);
}

const Style& tex()
{
    static const Style style{
        QStringLiteral(" \\cdot "),
        QStringLiteral("\\left("),
        QStringLiteral("\\right)"),
        [](const Term& term) {
            const QString text = texNumber(term.text);
            return text.startsWith(QLatin1Char('-')) ? QStringLiteral("(%1)").arg(text) : text;
        },
        [](const QString& above, const QString& below) { return QStringLiteral("\\frac{%1}{%2}").arg(above, below); },
        texCall};
    return style;
}

double called(const QString& function, const std::vector<double>& x)
{
    if (function == QLatin1String("abs")) return std::abs(x[0]);
    if (function == QLatin1String("cos")) return std::cos(x[0]);
    if (function == QLatin1String("erf")) return std::erf(x[0]);
    if (function == QLatin1String("exp")) return std::exp(x[0]);
    if (function == QLatin1String("log")) return std::log(x[0]);
    if (function == QLatin1String("max")) return *std::max_element(x.begin(), x.end());
    if (function == QLatin1String("min")) return *std::min_element(x.begin(), x.end());
    if (function == QLatin1String("sin")) return std::sin(x[0]);
    if (function == QLatin1String("sqrt")) return std::sqrt(x[0]);
    if (function == QLatin1String("tanh")) return std::tanh(x[0]);
    return std::nan("");
}

/// symbol = what is behind = value; without the middle for a leaf.
QString equation(const QString& symbol, const Term& behind, const Term& value, const Style& style)
{
    const QString end = QStringLiteral(" = ") + style.number(value);
    return symbol + (behind.kind == Term::Operand ? end : QStringLiteral(" = ") + write(behind, style) + end);
}

} // namespace

Term operand(const QString& name, float value, const QString& region, int step)
{
    return leaf(name, double(value), exact(value), region, step);
}

Term operand(const QString& name, double value, const QString& region, int step)
{
    return leaf(name, value, exact(value), region, step);
}

Term operand(const QString& name, int value, const QString& region, int step)
{
    return leaf(name, value, QString::number(value), region, step);
}

Term sum(std::vector<Term> of, const QString& name) { return compound(Term::Sum, std::move(of), name); }
Term product(std::vector<Term> of, const QString& name) { return compound(Term::Product, std::move(of), name); }
Term difference(Term from, Term what, const QString& name)
{
    return compound(Term::Difference, {std::move(from), std::move(what)}, name);
}
Term quotient(Term above, Term below, const QString& name)
{
    return compound(Term::Quotient, {std::move(above), std::move(below)}, name);
}
Term call(const QString& function, std::vector<Term> of, const QString& name)
{
    return compound(Term::Call, std::move(of), name, function);
}

double valueOf(const Term& term)
{
    std::vector<double> of;
    for (const Term& t : term.of) of.push_back(valueOf(t));
    switch (term.kind) {
    case Term::Operand: return term.value;
    case Term::Sum: return std::accumulate(of.begin(), of.end(), 0.0);
    case Term::Difference: return of[0] - of[1];
    case Term::Product: return std::accumulate(of.begin(), of.end(), 1.0, std::multiplies<>());
    case Term::Quotient: return of[0] / of[1];
    case Term::Call: return called(term.function, of);
    }
    return 0;
}

QString textOf(const Term& term) { return write(term, plain()); }
QString texOf(const Term& term) { return write(term, tex()); }

std::vector<Term> standing(const Term& term)
{
    std::vector<Term> list;
    if (!term.region.isEmpty()) list.push_back(term);
    for (const Term& t : term.of)
        for (Term& inner : standing(t)) list.push_back(std::move(inner));
    return list;
}

QString textOf(const Explanation& e)
{
    QString text = equation(e.symbol, e.behind, e.value, plain());
    if (e.slope) text += QLatin1Char('\n') + equation(e.slope->symbol, e.slope->behind, e.slope->value, plain());
    return text;
}

QString texOf(const Explanation& e)
{
    QString text = equation(e.tex, e.behind, e.value, tex());
    if (e.slope) text += QLatin1Char('\n') + equation(e.slope->tex, e.slope->behind, e.slope->value, tex());
    return text;
}

RegionName::RegionName(const QString& id) : name(id.section(QLatin1Char('['), 0, 0)), m_id(id)
{
    QString indices = id.mid(name.size());
    indices.replace(QStringLiteral("]["), QStringLiteral(",")).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    for (const QString& index : indices.split(QLatin1Char(','), Qt::SkipEmptyParts)) at.push_back(index.toInt());
}

} // namespace widgets
