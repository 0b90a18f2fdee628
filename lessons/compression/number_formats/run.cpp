#include "lessons/compression/number_formats/run.h"

#include "engine/core/random.h"
#include "engine/tape/losses.h"

namespace lessons::number_formats {
namespace {

using engine::Numbers;
using engine::Term;

/// 2^e of an exponent that arithmetic makes.
Quantity power(const Term& exponent)
{
    return byHand(engine::call("exp", {exponent * engine::call("log", {Term(2)})}), std::ldexp(1, int(valueOf(exponent))));
}

/// 2^from, 2^(from - 1), ...
Quantity powers(int from, int count)
{
    std::vector<double> list;
    for (int i = 0; i < count; ++i) list.push_back(std::ldexp(1, from - i));
    return Numbers::vector(std::move(list));
}

Numbers digitsOf(std::uint64_t number, int count)
{
    std::vector<double> list;
    for (int i = count - 1; i >= 0; --i) list.push_back(double(number >> i & 1));
    return Numbers::vector(std::move(list));
}

/// (-1)^s 2^(e - bias) (1 + Σ f 2^-i); for e = 0 without the 1, and as if e were 1.
Quantity recordReal(Tape& tape, const Format& f, const Quantity& bits, double value)
{
    const int exponents = f.real.exponent, fraction = f.real.mantissa;
    const Quantity sign = tape.step("sign").make("sign", 1 - 2 * element(bits, {0}));
    const Quantity e = tape.step("e").make("e", dot(sliced(bits, 0, 1, exponents), powers(exponents - 1, exponents)));
    if (!std::isfinite(value)) {
        const Quantity special = tape.step("special").arrives("v", Numbers::scalar(value));
        tape.point("v");
        return special;
    }
    const bool subnormal = e[0] == 0;
    const Quantity size =
        tape.step("power").make("power", power((subnormal ? Term(1, "as if 1") : e.term({})) - Term(f.real.bias(), "bias")));
    const Quantity shares = tape.fill("share", "shares", sliced(bits, 0, 1 + exponents, fraction) * powers(-1, fraction));
    const Quantity m = tape.step("significand").make("m", Quantity(subnormal ? 0 : 1, "leading digit") + sum(shares));
    return tape.step("value").make("v", sign * size * m);
}

/// Two's complement: the first bit counts -2^(n - 1).
Quantity recordWhole(Tape& tape, const Format& f, const Quantity& bits)
{
    Numbers places = powers(f.whole - 1, f.whole).value();
    places.data[0] *= -1;
    const Quantity shares = tape.fill("share", "shares", bits * Quantity(places));
    return tape.step("value").make("v", sum(shares));
}

void recordBits(Tape& tape, const Params& p, const Quantity& x)
{
    const Format f = formatOf(p);
    const std::uint32_t pattern = f.pattern(givenBy(p.value));
    const Quantity bits = tape.input("bits", digitsOf(pattern, f.bits()));
    std::vector<double> widths, shares;
    for (int kind = 0; kind < KindCount; ++kind)
        widths.push_back(formatOf(Kind(kind)).bits()), shares.push_back(widths.back() / 32);
    tape.input("width", Numbers::vector(std::move(widths))), tape.input("share", Numbers::vector(std::move(shares)));
    const Quantity v = f.whole ? recordWhole(tape, f, bits) : recordReal(tape, f, bits, f.valueOf(pattern));
    if (std::isfinite(v[0]) && std::isfinite(x[0])) tape.step("error").make("error", v - x);
    std::vector<Quantity> all;
    for (int kind = 0; kind < KindCount; ++kind) all.push_back(formatOf(Kind(kind)).nearest(x));
    const Quantity inAll = tape.plan("inAll", stacked(all));
    tape.plan("off", inAll - x);
    for (int kind = 0; kind < KindCount; ++kind) {
        tape.step("format").makeNext("off");
        tape.makeNext("inAll");
    }
}

/// The digits of |x| in gaps: those that stay, the guard and round bits, and whether there are more (sticky).
Numbers digitsWithRest(double gaps, int kept)
{
    const double eighths = 4 * gaps, whole = std::floor(eighths);
    return digitsOf(2 * std::uint64_t(whole) + (whole < eighths ? 1 : 0), kept + 3);
}

void recordRounding(Tape& tape, const Params& p, const Quantity& x)
{
    const Format f = formatOf(p);
    const int e = std::max(x[0] == 0 ? f.lowest() : std::ilogb(x[0]), f.lowest()), kept = f.fraction() + 1;
    if (f.whole && e > f.highest())
        throw engine::InputError(
            engine::message("messages", "the value is beyond %1; a smaller one would do").with(engine::textOf(f.largest())));
    const Quantity size = tape.step("size").make("size", absolute(x));
    const Quantity first = tape.input("first", Numbers::scalar(e));
    const Quantity gap = tape.step("gap").make("gap", power(first.term({}) - Term(f.fraction(), "fraction bits")));
    const Quantity q = tape.step("gaps").make("q", size / gap);
    const Quantity digits = tape.step("digits").arrives("digits", digitsWithRest(q[0], kept));
    tape.point("digits");
    const Quantity k = tape.step("whole").make("k", dot(sliced(digits, 0, 0, kept), powers(kept - 1, kept)));
    tape.step("below").make("below", gap * k), tape.step("above").make("above", gap * (k + 1));
    tape.step("rest").make("rest", q - k);
    const Quantity r = tape.step("nearest").make("r", byHand(engine::call("round", {q.term({})})));
    const Quantity y = Quantity(std::signbit(x[0]) ? -1 : 1, "sign") * gap * r;
    tape.step("value");
    if (const double fits = f.nearest(x[0]); fits == y[0]) tape.make("v", y);
    else tape.arrives("v", Numbers::scalar(fits)), tape.point("v");
}

void recordLine(Tape& tape, const Params& p, const Quantity& x)
{
    const Format f = formatOf(p);
    const Term fraction(f.fraction(), "fraction bits"), lowest(f.lowest(), "lowest exponent");
    const Quantity eps = tape.step("eps").make("eps", power(Term(std::max(0, f.lowest()), "exponent of 1") - fraction));
    const Quantity smallest = tape.step("smallest").make("smallest", power(lowest - fraction));
    const double top = std::ldexp(1, f.highest());
    tape.step("largest").make("largest", Quantity(top, "highest power") * Quantity(f.largest() / top, "largest significand"));
    tape.step("value").make("v", f.nearest(x));
    const int from = f.lowest() - f.fraction(), most = 40, stride = (f.highest() - from) / most + 1;
    for (int e = from; e <= f.highest(); e += stride) {
        tape.round("binade");
        const Quantity exponent = tape.arrives("e", Numbers::scalar(e));
        const Quantity start = tape.make("start", power(exponent.term({})));
        const Quantity gap = tape.make("gap", power(Term(std::max(e, f.lowest()), "exponent, at least the lowest") - fraction));
        tape.make("relative", gap / (2 * start));
    }
}

} // namespace

Tape run(const Params& p)
{
    Tape tape;
    if (p.show == Show::Tensor) return recordTensor(tape, p), tape;
    const double x = givenBy(p.value).number;
    if (p.show != Show::Bits && !std::isfinite(x))
        throw engine::InputError(
            engine::message("messages", "of '%1' there are only the bits to see; a finite number would do").with(p.value));
    const Quantity given = tape.input("x", Numbers::scalar(x));
    switch (p.show) {
    case Show::Rounding: recordRounding(tape, p, given); break;
    case Show::Line: recordLine(tape, p, given); break;
    case Show::Sum: recordSum(tape, p, given); break;
    default: recordBits(tape, p, given);
    }
    return tape;
}

int askedBit(const Params& p)
{
    const Format f = formatOf(p);
    const std::uint32_t pattern = f.pattern(givenBy(p.value));
    engine::Random random(std::uint64_t(p.seed));
    int bit = 0;
    do bit = int(random.uniform(0, 1) * f.bits());
    while (!std::isfinite(f.valueOf(pattern ^ 1U << (f.bits() - 1 - bit))));
    return bit;
}

} // namespace lessons::number_formats
