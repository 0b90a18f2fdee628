#include "widgets/explain/explain_rows.h"

#include "widgets/canvas/number.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace widgets {
namespace {

using engine::Term;

constexpr int MostDecimals = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(explain)
};

bool isWhole(double value) { return value == std::round(value) && std::abs(value) < 1e15; }

/// How many decimals a plain number is written with; of what is written with a power of ten, as many as there can be.
int decimalsIn(const QString& text)
{
    if (text.contains(QLatin1Char('e'))) return MostDecimals + 1;
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// What is read where so many decimals are printed.
double printed(double value, int decimals)
{
    std::array<char, 400> text{}; // of the largest double, too
    const char* end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    double read = 0;
    std::from_chars(text.data(), end, read);
    return read;
}

/// Of a result: as many as the stage shows, and enough for a few significant digits.
int decimalsOf(double value, int decimals, int digits)
{
    if (decimals == 0 && isWhole(value)) return 0;
    const int magnitude = value == 0 || !std::isfinite(value) ? 0 : int(std::floor(std::log10(std::abs(value))));
    return std::clamp(digits - 1 - magnitude, decimals, MostDecimals);
}

/// One explanation while it is laid out.
class Printer {
public:
    Printer(int decimals, int digits) : m_decimals(decimals), m_digits(digits) {}

    std::vector<ExplainBlock> blocks;

    /// `result`: what it came to in the simulation, which rounds in its own way.
    void add(const Term& term, const QString& label, double result)
    {
        for (const Term& part : term.of) visit(part);
        blocks.push_back(term.kind == Term::Sum && term.of.size() > 1 ? sumBlock(term, label, result)
                                                                      : lineBlock(term, label, result));
    }

private:
    /// A part that has a block of its own: what has a name, and sums of products.
    static bool standsAlone(const Term& term)
    {
        if (term.isOperand()) return false;
        if (!term.name.empty()) return true;
        return term.kind == Term::Sum && (term.of.size() > 2 || std::any_of(term.of.begin(), term.of.end(), [](const Term& t) {
                                              return t.kind == Term::Product;
                                          }));
    }
    void visit(const Term& term)
    {
        if (!standsAlone(term)) {
            for (const Term& part : term.of) visit(part);
        } else if (!m_names.contains(textFor(term))) {
            const QString name = newName(term);
            add(term, name, valueOf(term));
        }
    }
    /// Parts of the same name that are not the same are numbered: "sum", "sum 2".
    QString newName(const Term& term)
    {
        const QString name = term.name.empty() ? Words::tr("sum") : nameOf(term);
        const int count = ++m_counts[name];
        return m_names[textFor(term)] = count == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(count);
    }
    QString labelOf(const Term& term) const { return term.isOperand() ? nameOf(term) : m_names.value(textFor(term)); }
    /// Of a part with a block of its own, written once: a long sum takes its time.
    const QString& textFor(const Term& term) const
    {
        QString& text = m_texts[&term];
        if (text.isEmpty()) text = textOf(term);
        return text;
    }

    QString text(const Term& term, int decimals) const
    {
        if (m_digits == AllDigits) return withMinus(term.isOperand() ? textOf(term) : exact(valueOf(term)));
        if (term.isOperand() && decimalsIn(textOf(term)) <= decimals) return withMinus(textOf(term)); // 0.9, not 0.9000
        return fixed(valueOf(term), decimals);
    }
    /// Of what is no summand; there the smallest numbers need not add up, but be seen.
    QString factor(const Term& term, int decimals) const
    {
        const QString plain = text(term, decimals);
        const bool vanishes = m_digits != AllDigits && valueOf(term) != 0 && plain.toDouble() == 0 &&
                              !plain.contains(QRegularExpression(QStringLiteral("[1-9]")));
        return vanishes ? number(valueOf(term)) : plain;
    }
    Part partOf(const Term& term, int decimals) const
    {
        return {factor(term, decimals), nameOf(term), QString::fromStdString(term.place), term.step};
    }

    /// So many that the printed summands add up to the printed sum.
    static int decimalsThatAddUp(const Term& sum, double result, int least, int ofResult)
    {
        for (int decimals = least; decimals < MostDecimals; ++decimals) {
            double total = 0;
            for (const Term& t : sum.of) total += printed(valueOf(t), decimals);
            if (printed(total, ofResult) == printed(result, ofResult)) return decimals;
        }
        return MostDecimals;
    }

    ExplainRow rowOf(const Term& term, int decimals) const
    {
        ExplainRow row;
        if (term.kind == Term::Product && !standsAlone(term))
            for (const Term& factor : term.of) row.factors.push_back(partOf(factor, decimals));
        else
            row.name = term.isOperand() || standsAlone(term) ? labelOf(term) : inNames(term),
            row.factors = {partOf(term, decimals)};
        row.result = valueOf(term) == 0 && m_digits != AllDigits ? number(0, 0) : factor(term, decimals);
        row.amount = m_digits == AllDigits ? valueOf(term) : printed(valueOf(term), decimals);
        row.isZero = valueOf(term) == 0;
        return row;
    }

    ExplainBlock sumBlock(const Term& term, const QString& label, double result) const
    {
        const bool whole = std::all_of(term.of.begin(), term.of.end(), [](const Term& t) { return isWhole(valueOf(t)); });
        const int ofResult = whole ? 0 : decimalsOf(result, m_decimals, m_digits);
        const int decimals = whole ? 0 : decimalsThatAddUp(term, result, ofResult + 1, ofResult);
        ExplainBlock block{{}, label, fixed(result, ofResult), true, m_digits == AllDigits ? AllDecimals : decimals};
        for (const Term& t : term.of)
            if (!t.rounds || m_digits == AllDigits || printed(valueOf(t), decimals) != 0)
                block.rows.push_back(rowOf(t, decimals));
        return block;
    }

    ExplainBlock lineBlock(const Term& term, const QString& label, double result) const
    {
        const int ofResult = decimalsOf(result, m_decimals, m_digits);
        ExplainBlock block{{}, inNames(term), fixed(result, ofResult), false};
        if (!label.isEmpty()) block.label = label + QStringLiteral(" = ") + block.label;
        collect(term, ofResult + 1, block.rows);
        return block;
    }
    void collect(const Term& term, int least, std::vector<ExplainRow>& rows) const
    {
        const bool scales = term.kind == Term::Product || term.kind == Term::Quotient; // there small numbers matter as much
        for (const Term& part : term.of) {
            if (standsAlone(part)) continue;
            const int decimals = scales ? decimalsOf(valueOf(part), least, m_digits) : least;
            const QString name = nameOf(part), number = part.isOperand() ? factor(part, decimals) : QString();
            const auto isThis = [&](const ExplainRow& r) { return r.name == name && r.result == number; };
            if (!part.isOperand()) collect(part, decimals, rows);
            else if (!name.isEmpty() && std::none_of(rows.begin(), rows.end(), isThis))
                rows.push_back({name, {partOf(part, decimals)}, number, false});
        }
    }

    /// "w − η × g": with names where there are names.
    QString inNames(const Term& term) const
    {
        QStringList parts;
        for (const Term& part : term.of) {
            const bool loose = (part.kind == Term::Sum || part.kind == Term::Difference) && !standsAlone(part) &&
                               term.kind != Term::Call &&
                               (term.kind != Term::Sum && (term.kind != Term::Difference || !parts.isEmpty()));
            const bool below = term.kind == Term::Quotient && !parts.isEmpty() && !standsAlone(part) &&
                               (part.kind == Term::Product || part.kind == Term::Quotient);
            const bool isNumber = part.isOperand() && part.name.empty();
            const QString text = isNumber                                ? this->text(part, m_decimals)
                                 : part.isOperand() || standsAlone(part) ? labelOf(part)
                                                                         : inNames(part);
            parts << (loose || below ? QLatin1Char('(') + text + QLatin1Char(')') : text);
        }
        switch (term.kind) {
        case Term::Number:
        case Term::Element: return nameOf(term);
        case Term::Sum: return parts.join(QStringLiteral(" + "));
        case Term::Difference: return parts.join(QString::fromUtf8(" − "));
        case Term::Product: return parts.join(QString::fromUtf8(" × "));
        case Term::Quotient: return parts.join(QString::fromUtf8(" ÷ "));
        case Term::Call:
            return QString::fromStdString(term.function) + QLatin1Char('(') + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
        }
        return {};
    }

    int m_decimals, m_digits;
    mutable QHash<const Term*, QString> m_texts;
    QHash<QString, QString> m_names; ///< of the parts with a block of their own, by their text
    QHash<QString, int> m_counts;
};

} // namespace

std::vector<ExplainBlock> blocksOf(const Term& value, const Term& behind, int decimals, int digits)
{
    if (behind.isOperand()) return {};
    Printer printer(decimals, digits);
    printer.add(behind, {}, value.value);
    ExplainBlock& last = printer.blocks.back();
    if (last.label.isEmpty()) last.label = Words::tr("sum");
    if (digits == AllDigits) last.result = withMinus(textOf(value));
    return std::move(printer.blocks);
}

QString foldedSum(const ExplainBlock& block, std::size_t from, std::size_t to)
{
    double total = 0;
    for (std::size_t i = from; i < to; ++i) total += block.rows[i].amount;
    return block.decimals == AllDecimals ? withMinus(exact(total)) : fixed(total, block.decimals);
}

} // namespace widgets
