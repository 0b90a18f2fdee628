#pragma once

#include "lessons/claim.h"
#include "lessons/compression/number_formats/format.h"

namespace lessons::number_formats {

/// The run of each view, which Params::show chooses. Throws engine::InputError for a value that has bits alone.
Tape run(const Params& params);
void recordSum(Tape& tape, const Params& params, const Quantity& x);
void recordTensor(Tape& tape, const Params& params);
/// The net whose weights are rounded, as the numbers of the step say them.
Net netAt(const Params& params, const Tape& tape, int step);

/// How a few bits are shared out, in the order of the steps: "E4M3", the bits of exponent and fraction; first whole numbers.
QStringList splitsOf(const Params& params);
/// The bit that is asked for, and the value once it is flipped.
int askedBit(const Params& params);

Caption caption(const Params& params, const Tape& tape, int step);
std::vector<Question> questions(const Params& params, const Tape& tape);
/// What the lesson proves.
std::vector<Claim> claims();

/// Eight digits are enough for all that there is to see.
inline QString digits(double x, int count = 8)
{
    return std::isfinite(x) ? widgets::withMinus(QString::number(x, 'g', count)) : widgets::number(x);
}
/// "2⁻¹³"
inline QString powerOfTwo(int exponent) { return QLatin1Char('2') + widgets::powerOfTen(exponent).mid(2); }

/// A word of bits above what each stands for. A click flips one.
struct Word {
    struct Part {
        std::string named; ///< in the glossary
        int count, ink;
    };
    std::string bits, shares = {}; ///< shares: of the last bits, made one by one
    std::vector<Part> parts;
    QStringList places = {}; ///< below each bit: "2⁻¹³"
    QStringList brief = {};  ///< where these have no room: "−13"
    std::function<widgets::Choice(int bit)> flipped = {};
};
ViewPtr word(Word what);

/// The numbers of a format on a line, with marks above and below it.
struct NumberLine {
    Format format;
    std::vector<std::string> above, below;
    /// What is seen of it: from and to; of logarithmic ones the exponents of 2.
    std::function<std::pair<double, double>(const widgets::Frame& frame)> window;
    bool logarithmic = false;
    std::function<widgets::Choice(double notches)> turned = {};
};
ViewPtr numberLine(NumberLine what);

} // namespace lessons::number_formats
