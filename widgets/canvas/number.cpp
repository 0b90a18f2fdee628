#include "widgets/canvas/number.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>

namespace widgets {
namespace {

constexpr QChar Minus(0x2212), ThinSpace(0x2009), NoBreakSpace(0x00A0), Times(0x00D7);

QString superscript(int number)
{
    static const QString digits = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(number)) text += c == QLatin1Char('-') ? QChar(0x207B) : digits[c.digitValue()];
    return text;
}

QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype end = point < 0 ? digits.size() : point;
    if (end < 5) return digits;
    for (qsizetype i = end - 3; i > 0; i -= 3) digits.insert(i, ThinSpace);
    return digits;
}

/// Three significant digits without trailing zeros, with the unit's prefix.
QString scaled(double value, std::initializer_list<std::pair<double, const char*>> units)
{
    for (const auto& [size, unit] : units)
        if (std::abs(value) >= size * 0.9995 || size == units.end()[-1].first) {
            const double x = value / size;
            const int decimals = x == std::floor(x) ? 0 : std::max(0, 2 - int(std::floor(std::log10(std::abs(x) + 1e-12))));
            QString digits = QString::number(x, 'f', std::min(decimals, 3));
            if (digits.contains(QLatin1Char('.'))) {
                while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
                if (digits.endsWith(QLatin1Char('.'))) digits.chop(1);
            }
            return grouped(digits) + NoBreakSpace + QCoreApplication::translate("units", unit);
        }
    return {};
}

} // namespace

QString number(double value, int decimals)
{
    if (std::isnan(value)) return QStringLiteral("NaN");
    if (std::isinf(value)) return value < 0 ? Minus + QString(QChar(0x221E)) : QString(QChar(0x221E));
    const double size = std::abs(value);
    const bool isPower = size != 0 && decimals > 0 && (size >= 1e5 || size < 1e-3);
    return isPower ? scientific(value, 1) : fixed(value, decimals);
}

QString percent(double share, int decimals) { return number(100 * share, decimals) + QStringLiteral("\u00A0%"); }

QString fixed(double value, int decimals)
{
    if (!std::isfinite(value)) return number(value);
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    const bool zero = digits.count(QLatin1Char('0')) + digits.count(QLatin1Char('.')) == digits.size();
    return (value < 0 && !zero ? QString(Minus) : QString()) + grouped(digits);
}

QString scientific(double value, int decimals) { return withMinus(QString::number(value, 'e', decimals)); }

QString powerOfTen(int exponent) { return QStringLiteral("10") + superscript(exponent); }

QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString exact(float value)
{
    if (!std::isfinite(value)) return exact(double(value));
    std::array<char, 32> text{};
    const char* end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double read = 0;
    std::from_chars(text.data(), end, read);
    return exact(read);
}

QString threeDigits(double value) { return number(value, value >= 100 ? 0 : value >= 10 ? 1 : 2); }

QString inThousands(double count)
{
    static constexpr const char* prefixes[] = {"", "k", "M", "G"};
    std::size_t k = 0;
    for (; count >= 1000 && k < 3; ++k) count /= 1000;
    return k == 0 ? number(count, 0) : threeDigits(count) + QChar(0x00A0) + QLatin1String(prefixes[k]);
}

QString withMinus(QString plain)
{
    const qsizetype e = plain.indexOf(QLatin1Char('e'));
    bool isPower = false;
    const int power = e > 0 && plain[e - 1].isDigit() ? plain.mid(e + 1).toInt(&isPower) : 0;
    if (isPower) return withMinus(plain.left(e)) + NoBreakSpace + Times + NoBreakSpace + powerOfTen(power);
    return plain.replace(QLatin1Char('-'), Minus);
}

QString bytes(double count)
{
    return scaled(count, {{1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}, {1, QT_TRANSLATE_NOOP("units", "bytes")}});
}

QString seconds(double time) { return scaled(time, {{1, "s"}, {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}}); }

} // namespace widgets
