#include "widgets/explain/explanation.h"

#include "widgets/canvas/number.h"
#include "widgets/views/naming.h"

#include <QStringList>

#include <cmath>
#include <functional>

namespace widgets {
namespace {

using engine::Term;

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

/// A number of a program as one writes it: 100000, not 1e+05, and 0.1 where 1 − 0.9 has made 0.09999999999999998 of it.
QString written(double value)
{
    if (value == std::round(value) && std::abs(value) < 1e15) return QString::number(value, 'f', 0);
    const QString brief = QString::number(value, 'g', 6);
    return std::abs(brief.toDouble() - value) <= 1e-11 * std::abs(value) ? brief : exact(value);
}

/// The shortest digits that read back to an operand.
QString digitsOf(const Term& operand)
{
    if (operand.precision == engine::Precision::Float) return exact(float(operand.value));
    return operand.precision == engine::Precision::Any ? written(operand.value) : exact(operand.value);
}

/// How the parts of a term are joined, in text or in TeX.
struct Style {
    QString times, open, close;
    std::function<QString(const QString& digits)> number;
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
    case Term::Number:
    case Term::Element: return style.number(digitsOf(term));
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
                             [](const QString& digits) { return digits; },
                             nullptr,
                             [](const Term& term, const QStringList& of) {
                                 return QStringLiteral("%1(%2)").arg(QString::fromStdString(term.function),
                                                                     of.join(QStringLiteral(", ")));
                             }};
    return style;
}

QString texCall(const Term& term, const QStringList& of)
{
    const QString inside = of.join(QStringLiteral(", "));
    if (term.function == "sqrt") return QStringLiteral("\\sqrt{%1}").arg(inside);
    if (term.function == "abs") return QStringLiteral("\\left|%1\\right|").arg(inside);
    if (term.function == "exp") return QStringLiteral("e^{%1}").arg(inside);
    const QString function = QString::fromStdString(term.function);
    const bool isUnknownToTex = term.function == "erf" || term.function == "round";
    const QString name = term.function == "log" ? QStringLiteral("\\ln")
                         : isUnknownToTex       ? QStringLiteral("\\operatorname{%1}").arg(function)
                                                : QLatin1Char('\\') + function;
    return name + QStringLiteral("\\left(%1\\right)").arg(inside);
}

const Style& tex()
{
    static const Style style{
        QStringLiteral(" \\cdot "),
        QStringLiteral("\\left("),
        QStringLiteral("\\right)"),
        [](const QString& digits) {
            const QString text = texNumber(digits);
            return text.startsWith(QLatin1Char('-')) ? QStringLiteral("(%1)").arg(text) : text;
        },
        [](const QString& above, const QString& below) { return QStringLiteral("\\frac{%1}{%2}").arg(above, below); },
        texCall};
    return style;
}

/// Parts that a card would work out first are numbers.
Term worked(Term term)
{
    for (Term& t : term.of) t = t.isOperand() || t.name.empty() ? worked(std::move(t)) : Term(valueOf(t));
    return term;
}

/// symbol = what is behind = value; without the middle for a leaf.
QString equation(const QString& symbol, const Term& behind, const Term& value, const Style& style)
{
    const QString end = QStringLiteral(" = ") + write(value, style);
    return symbol + (behind.isOperand() ? end : QStringLiteral(" = ") + write(behind, style) + end);
}

} // namespace

QString nameOf(const Term& term)
{
    return term.kind == Term::Element ? elementId(term.name, term.at) : QString::fromStdString(term.name);
}

QString textOf(const Term& term) { return write(term, plain()); }
QString texOf(const Term& term) { return write(term, tex()); }

QString readable(const Term& term, int decimals)
{
    Style style = plain();
    style.times = QStringLiteral(" · ");
    style.number = [decimals](const QString& digits) {
        const double value = digits.toDouble();
        int needed = 0;
        for (double tens = 1; needed < decimals && value * tens != std::round(value * tens); tens *= 10) ++needed;
        const QString text = number(value, needed);
        return value < 0 ? QStringLiteral("(%1)").arg(text) : text;
    };
    style.call = [](const Term& call, const QStringList& of) {
        const QString name = call.function == "exp" ? QStringLiteral("e^") : QString::fromStdString(call.function);
        return QStringLiteral("%1(%2)").arg(name, of.join(QStringLiteral(", ")));
    };
    QString text = write(worked(term), style);
    text.replace(QStringLiteral(" - "), QStringLiteral(" \u2212 "));
    text.replace(QStringLiteral("(\u22121) · "), QStringLiteral("\u2212"));
    return text;
}

std::vector<Term> standing(const Term& term)
{
    std::vector<Term> list;
    if (!term.place.empty()) list.push_back(term);
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

RegionName::RegionName(const QString& id) : name(id.left(id.indexOf(QLatin1Char('[')))), m_id(id)
{
    const auto separates = [](QChar c) { return c == QLatin1Char(',') || c == QLatin1Char('[') || c == QLatin1Char(']'); };
    const QStringView text(id);
    for (qsizetype begin = name.size(), end = begin; begin < text.size(); begin = end + 1) {
        for (end = begin; end < text.size() && !separates(text[end]);) ++end;
        if (end > begin) at.push_back(text.mid(begin, end - begin).toInt());
    }
}

} // namespace widgets
