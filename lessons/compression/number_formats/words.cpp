#include "lessons/compression/number_formats/run.h"

namespace lessons::number_formats {
namespace {

QString shown(const Tape& tape, const char* id, int step, std::size_t element = 0)
{
    return digits(tape.value(id, element, step).value_or(0));
}

QString kindOf(const Format& f, double v)
{
    if (std::isnan(v))
        return Words::tr(
            "All ones in the exponent and a fraction that is not 0: this is not a number. The fraction is its payload.");
    if (std::isinf(v)) return Words::tr("All ones in the exponent and a fraction of 0: infinity.");
    return std::abs(v) < f.real.smallestNormal() ? Words::tr("The exponent field is 0: a subnormal number, without a leading 1.")
                                                 : Words::tr("A normal number: a 1 stands before the fraction.");
}

Caption toldBits(const Params& p, const Tape& tape, int step)
{
    const Format f = formatOf(p);
    const std::string key = tape.key(step);
    const auto is = [&](const char* id) { return shown(tape, id, step); };
    if (key == "sign") return {Words::tr("Sign."), Words::tr("The first bit makes it %1.").arg(is("sign"))};
    if (key == "e")
        return {Words::tr("Exponent."),
                Words::tr("As a whole number its bits are %1, which counts from −%2.").arg(is("e")).arg(f.real.bias())};
    if (key == "power")
        return {Words::tr("Power of two."),
                Words::tr("%1 It is worth %2.").arg(kindOf(f, f.nearest(givenBy(p.value).number)), is("power"))};
    if (key == "share") {
        const int i = int(*tape.target(step)->element->begin());
        return {Words::tr("Bit %1.").arg(f.whole ? i + 1 : f.bits() - f.fraction() + i + 1),
                Words::tr("It adds %1.").arg(shown(tape, "shares", step, std::size_t(i)))};
    }
    if (key == "significand")
        return {Words::tr("Significand."), Words::tr("The leading digit and the fraction: %1.").arg(is("m"))};
    if (key == "special") return {Words::tr("Special."), kindOf(f, f.valueOf(f.pattern(givenBy(p.value))))};
    if (key == "value") return {Words::tr("Value."), Words::tr("The word stands for %1, exactly.").arg(is("v"))};
    if (key == "error") return {Words::tr("Error."), Words::tr("The format misses x = %1 by %2.").arg(is("x"), is("error"))};
    const int kind = tape.target(step)->element->front();
    const QString becomes = Words::tr("x = %1 becomes %2.").arg(is("x"), shown(tape, "inAll", step, std::size_t(kind)));
    const bool isNoNumber = formatOf(Kind(kind)).whole && std::isnan(tape.value("x", 0, step).value_or(0));
    return {Words::tr("In %1.").arg(formatOf(Kind(kind)).name),
            becomes + QLatin1Char(' ') +
                (isNoNumber ? Words::tr("All its patterns are numbers: the lowest stands for what is none, as in x86 processors.")
                            : Words::tr("Click on a name to see its bits."))};
}

Caption ofRounding(const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    const auto is = [&](const char* id) { return shown(tape, id, step); };
    if (key == "size") return {Words::tr("Size."), Words::tr("The sign goes its own way; %1 is to be rounded.").arg(is("size"))};
    if (key == "gap")
        return {Words::tr("Gap."),
                Words::tr("The first 1 stands at 2 to the %1; from there on numbers are %2 apart.").arg(is("first"), is("gap"))};
    if (key == "gaps") return {Words::tr("In gaps."), Words::tr("x is %1 gaps from 0.").arg(is("q"))};
    if (key == "digits")
        return {
            Words::tr("In binary."),
            Words::tr(
                "The first digits stay; behind them guard and round bit, and a sticky one that says whether anything follows.")};
    if (key == "whole") return {Words::tr("Cut off."), Words::tr("The digits that stay make %1.").arg(is("k"))};
    if (key == "below") return {Words::tr("Neighbour."), Words::tr("The number below is %1.").arg(is("below"))};
    if (key == "above") return {Words::tr("Neighbour."), Words::tr("The number above is %1.").arg(is("above"))};
    const double rest = tape.value("rest", 0, step).value_or(0);
    if (key == "rest") {
        if (rest == 0.5)
            return {Words::tr("A tie."), Words::tr("Exactly half a gap is left (100): the even neighbour takes it.")};
        return {Words::tr("Rest."), Words::tr("%1 of a gap is left.").arg(is("rest")) + QLatin1Char(' ') +
                                        (rest == 0    ? Words::tr("It is exact.")
                                         : rest < 0.5 ? Words::tr("Less than half: down.")
                                                      : Words::tr("More than half: up."))};
    }
    if (key == "nearest") return {Words::tr("To nearest, ties to even."), Words::tr("%1 gaps.").arg(is("r"))};
    const double v = tape.value("v", 0, step).value_or(0),
                 r = tape.value("r", 0, step).value_or(0) * tape.value("gap", 0, step).value_or(0);
    if (std::abs(v) != r)
        return {Words::tr("Overflow."), Words::tr("%1 is beyond the largest number: it becomes %2.").arg(digits(r), is("v"))};
    return {Words::tr("Rounded."), Words::tr("x = %1 becomes %2.").arg(is("x"), is("v"))};
}

Caption toldLine(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    const auto is = [&](const char* id) { return shown(tape, id, step); };
    if (key == "eps") return {Words::tr("Machine epsilon."), Words::tr("From 1 to the next number it is %1.").arg(is("eps"))};
    if (key == "smallest") return {Words::tr("The smallest."), Words::tr("Above 0 nothing is less than %1.").arg(is("smallest"))};
    if (key == "largest") return {Words::tr("The largest."), Words::tr("No number is above %1.").arg(is("largest"))};
    if (key == "value") return {Words::tr("Nearest."), Words::tr("x = %1 becomes %2.").arg(is("x"), is("v"))};
    const bool even = tape.value("e", 0, step).value_or(0) <= formatOf(p).lowest();
    return {Words::tr("From %1 on.").arg(is("start")),
            even ? Words::tr("Gaps are all %1, so near 0 the relative error grows: up to %2.").arg(is("gap"), is("relative"))
                 : Words::tr("Gaps of %1: the relative error is up to %2, in every power of two alike.")
                       .arg(is("gap"), is("relative"))};
}

Caption toldSum(const Tape& tape, int step)
{
    const auto is = [&](const char* id) { return shown(tape, id, step); };
    const QString lead = Words::tr("Term %1.").arg(tape.round(step) + 1);
    if (tape.value("s", 0, step) == tape.value("sOld", 0, step))
        return {
            lead,
            Words::tr("%1 + %2 is nearest to %1 itself: the term is lost. Kahan has %3.").arg(is("sOld"), is("t"), is("kahan"))};
    return {lead, Words::tr("%1 + %2 becomes %3; exact would be %4, Kahan has %5.")
                      .arg(is("sOld"), is("t"), is("s"), is("exact"), is("kahan"))};
}

Caption ofTensor(const Params& p, const Tape& tape, int step)
{
    if (tape.key(step) == "signal")
        return {Words::tr("The weights."), Words::tr("%n weights of a trained net; the signal is the sum of their squares.",
                                                     nullptr, tape.shape("weights")[0])};
    const int split = tape.target(step)->element->front();
    return {splitsOf(p)[split] + QLatin1Char('.'),
            Words::tr("%1 decibels between signal and what rounding adds.").arg(told(tape, "sqnr", {split}, step, 1))};
}

} // namespace

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (step == 0) {
        const QString lead = Words::tr("Start.");
        if (p.show == Show::Tensor)
            return {lead, Words::tr("Weights wait to be rounded: which split of %n bits keeps most of them?", nullptr, p.width)};
        if (p.show == Show::Bits)
            return {lead, Words::tr("The word of %1 that is nearest to x. Click on a bit to flip it.").arg(formatOf(p).name)};
        return {lead, Words::tr("x = %1, in %2.").arg(shown(tape, "x", 0), formatOf(p).name)};
    }
    switch (p.show) {
    case Show::Bits: return toldBits(p, tape, step);
    case Show::Rounding: return ofRounding(tape, step);
    case Show::Line: return toldLine(p, tape, step);
    case Show::Sum: return toldSum(tape, step);
    case Show::Tensor: break;
    }
    return ofTensor(p, tape, step);
}

} // namespace lessons::number_formats
