#pragma once

#include <QString>

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <vector>

/// Reads an expression in Python's spelling and works it out in double: + - * / ( ) and the functions that explanations use.
/// It shares nothing with the code that writes them.
class Calculator {
public:
    int operations = 0; ///< of the expressions read so far

    double operator()(const QString& expression)
    {
        m_text = expression, m_at = 0;
        const double value = sum();
        if (skip(), m_at != m_text.size()) fail();
        return value;
    }

private:
    [[noreturn]] void fail() const
    {
        throw std::runtime_error(QStringLiteral("not to be read at %1: %2").arg(m_at).arg(m_text.mid(m_at, 40)).toStdString());
    }
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    }
    bool take(char sign)
    {
        if (skip(), m_at >= m_text.size() || m_text[m_at] != QLatin1Char(sign)) return false;
        ++m_at;
        return true;
    }
    double sum()
    {
        double value = product();
        for (;;)
            if (take('+')) value += product(), ++operations;
            else if (take('-')) value -= product(), ++operations;
            else return value;
    }
    double product()
    {
        double value = factor();
        for (;;)
            if (take('*')) value *= factor(), ++operations;
            else if (take('/')) value /= factor(), ++operations;
            else return value;
    }
    double factor()
    {
        if (take('-')) return -factor();
        if (take('(')) {
            const double value = sum();
            if (!take(')')) fail();
            return value;
        }
        return skip(), m_at < m_text.size() && m_text[m_at].isLetter() ? call() : number();
    }
    double number()
    {
        qsizetype end = m_at;
        while (end < m_text.size() &&
               (m_text[end].isDigit() || m_text[end] == QLatin1Char('.') || m_text[end] == QLatin1Char('e') ||
                ((m_text[end] == QLatin1Char('-') || m_text[end] == QLatin1Char('+')) && end > m_at &&
                 m_text[end - 1] == QLatin1Char('e'))))
            ++end;
        bool read = false;
        const double value = m_text.mid(m_at, end - m_at).toDouble(&read);
        if (!read) fail();
        m_at = end;
        return value;
    }
    double call()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter()) ++end;
        const QString name = m_text.mid(m_at, end - m_at);
        m_at = end;
        if (!take('(')) fail();
        std::vector<double> of{sum()};
        while (take(',')) of.push_back(sum());
        if (!take(')')) fail();
        ++operations;
        if (name == QLatin1String("max")) return *std::max_element(of.begin(), of.end());
        if (name == QLatin1String("min")) return *std::min_element(of.begin(), of.end());
        using Function = double (*)(double);
        static const std::vector<std::pair<QString, Function>> functions{
            {QStringLiteral("abs"), std::fabs},  {QStringLiteral("erf"), std::erf},         {QStringLiteral("exp"), std::exp},
            {QStringLiteral("log"), std::log},   {QStringLiteral("round"), std::nearbyint}, {QStringLiteral("sin"), std::sin},
            {QStringLiteral("sqrt"), std::sqrt}, {QStringLiteral("tanh"), std::tanh}};
        for (const auto& [known, function] : functions)
            if (known == name && of.size() == 1) return function(of[0]);
        fail();
    }

    QString m_text;
    qsizetype m_at = 0;
};
