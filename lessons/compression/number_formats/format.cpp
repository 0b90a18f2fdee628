#include "lessons/compression/number_formats/format.h"

#include "engine/tape/quantised.h"

#include <bit>
#include <charconv>

namespace lessons::number_formats {
namespace {

constexpr double Nan = std::numeric_limits<double>::quiet_NaN(), Infinity = std::numeric_limits<double>::infinity();

/// "0x7fc00001"
std::optional<std::uint32_t> patternIn(const std::string& text)
{
    std::uint32_t bits = 0;
    if (!text.starts_with("0x") || text.size() > 10) return {};
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), bits, 16);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(bits) : std::nullopt;
}

std::optional<Given> parsed(const std::string& text)
{
    if (text == "inf" || text == "-inf") return Given{text == "inf" ? Infinity : -Infinity, 0};
    if (text == "nan") return Given{Nan, 0x7fc00000};
    if (const auto bits = patternIn(text)) return Given{double(std::bit_cast<float>(*bits)), *bits};
    const auto numbers = engine::numbersIn(text);
    return numbers && numbers->size() == 1 ? std::optional(Given{numbers->front(), 0}) : std::nullopt;
}

} // namespace

engine::Message Params::complaint(const std::string& text)
{
    if (parsed(text)) return {};
    return engine::message("messages", "a number such as 0.1, inf, nan, or the bits of an FP32 such as 0x3dcccccd");
}

Given givenBy(const std::string& text) { return parsed(text).value_or(Given{0, 0}); }

Format formatOf(Kind kind, const Params& p)
{
    switch (kind) {
    case Kind::Fp32: return {.real = engine::Fp32, .name = QStringLiteral("FP32")};
    case Kind::Tf32: return {.real = engine::Tf32, .name = QStringLiteral("TF32")};
    case Kind::Fp16: return {.real = engine::Fp16, .name = QStringLiteral("FP16")};
    case Kind::Bf16: return {.real = engine::Bf16, .name = QStringLiteral("BF16")};
    case Kind::E4m3: return {.real = engine::E4m3, .name = QStringLiteral("FP8 E4M3")};
    case Kind::E5m2: return {.real = engine::E5m2, .name = QStringLiteral("FP8 E5M2")};
    case Kind::Int32: return {.whole = 32, .name = QStringLiteral("INT32")};
    case Kind::Int16: return {.whole = 16, .name = QStringLiteral("INT16")};
    case Kind::Int8: return {.whole = 8, .name = QStringLiteral("INT8")};
    case Kind::Int4: return {.whole = 4, .name = QStringLiteral("INT4")};
    case Kind::Free: break;
    }
    return {.real = {p.exponent, p.mantissa}, .name = QStringLiteral("E%1M%2").arg(p.exponent).arg(p.mantissa)};
}

double Format::nearest(double x) const
{
    if (!whole) return engine::nearest(real, x);
    return std::isnan(x) ? -largest() - 1 : std::clamp(std::nearbyint(x), -largest() - 1, largest());
}

Quantity Format::nearest(const Quantity& x) const
{
    using engine::call, engine::Term;
    if (!whole) return engine::inFormat(x, real);
    const double most = largest(), least = -most - 1;
    const Term rounded = std::isfinite(x[0]) ? call("round", {x.term({})}) : Term(nearest(x[0]));
    return engine::byHand(call("max", {Term(least, "lowest"), call("min", {Term(most, "largest"), rounded})}), nearest(x[0]));
}

/// Of a payload as many bits stay as there is room for, its first ones.
std::uint32_t Format::pattern(const Given& given) const
{
    if (whole) return std::uint32_t(std::int64_t(nearest(given.number))) & std::uint32_t((1ULL << whole) - 1);
    if (!std::isnan(given.number) || real.specials == engine::FloatFormat::OneNan) {
        const std::uint32_t sign = std::isnan(given.number) ? given.bits >> 31 << (bits() - 1) : 0;
        return sign | engine::encoded(real, given.number);
    }
    const int m = real.mantissa;
    const std::uint32_t top = ((1U << real.exponent) - 1) << m, payload = (given.bits & 0x7fffff) >> (23 - m);
    return given.bits >> 31 << (bits() - 1) | top | (payload ? payload : 1U << (m - 1)); // 0 would be infinity
}

double Format::valueOf(std::uint32_t pattern) const
{
    if (!whole) return engine::decoded(real, pattern);
    const double size = double(pattern);
    return size > largest() ? size - std::ldexp(1, whole) : size;
}

std::string Format::textOf(std::uint32_t pattern) const
{
    const double x = valueOf(pattern);
    if (x == 0 && std::signbit(x)) return "-0";
    if (!std::isnan(x)) return engine::textOf(x);
    const std::uint32_t fraction = (pattern & ((1U << real.mantissa) - 1)) << (23 - real.mantissa);
    const QString bits = QString::number((pattern >> (real.bits() - 1) << 31) | 0x7f800000 | fraction, 16);
    return "0x" + bits.toStdString();
}

} // namespace lessons::number_formats
