#include "lessons/compression/number_formats/run.h"

namespace lessons::number_formats {
namespace {

/// Which bit flips, and how the number is off.
std::vector<Question> askedOfBits(const Params& p, const Tape& tape)
{
    const Format f = formatOf(p);
    const std::uint32_t pattern = f.pattern(givenBy(p.value));
    const int bit = askedBit(p), at = stepOf(tape, "value");
    if (at < 0) return {};
    const double next = f.valueOf(pattern ^ 1U << (f.bits() - 1 - bit));
    Question which{.id = "flip",
                   .kind = Question::Place,
                   .text = Words::tr("Which bit flips if %1 becomes %2?").arg(digits(f.valueOf(pattern)), digits(next)),
                   .at = at,
                   .reveals = at,
                   .outcome = {{widgets::elementId("bits", {bit})},
                               Words::tr("With bit %1 flipped the word stands for %2.").arg(bit + 1).arg(digits(next))}};
    for (int i = 0; i < f.bits(); ++i) which.options.push_back({widgets::elementId("bits", {i}), Words::tr("bit %1").arg(i + 1)});
    std::vector<Question> all{which};
    const int error = stepOf(tape, "error");
    if (error < 0) return all;
    const double off = *tape.value("error", 0, error);
    all.push_back({.id = "off",
                   .text = Words::tr("How does the word differ from x = %1?").arg(digits(givenBy(p.value).number)),
                   .at = at,
                   .reveals = error,
                   .options = {{"less", Words::tr("it is below x")},
                               {"same", Words::tr("not at all")},
                               {"more", Words::tr("it is above x")}},
                   .outcome = {{off < 0   ? "less"
                                : off > 0 ? "more"
                                          : "same"},
                               Words::tr("The difference is %1.").arg(digits(off))}});
    return all;
}

std::vector<Question> ofRounding(const Tape& tape)
{
    const double rest = *tape.value("rest", 0, tape.lastStep()), k = *tape.value("k", 0, tape.lastStep());
    const bool up = *tape.value("r", 0, tape.lastStep()) > k;
    return {{.id = "neighbour",
             .text = Words::tr("Which neighbour will it be?"),
             .at = stepOf(tape, "above"),
             .reveals = stepOf(tape, "nearest"),
             .options = {{"below", Words::tr("the one below")}, {"above", Words::tr("the one above")}},
             .outcome = {{up ? "above" : "below"},
                         rest == 0.5 ? Words::tr("A tie goes to the neighbour whose last digit is 0.")
                                     : Words::tr("%1 of a gap is left.").arg(digits(rest))}}};
}

std::vector<Question> askedOfLine(const Params& p, const Tape& tape)
{
    const int at = stepOf(tape, "binade");
    if (at == tape.lastStep()) return {};
    const double before = *tape.value("gap", 0, at), after = *tape.value("gap", 0, at + 1);
    return {
        {.id = "gap",
         .text = Words::tr("At the next start, above %1: how wide will the gaps be?").arg(digits(*tape.value("start", 0, at))),
         .at = at,
         .reveals = at + 1,
         .options = {{"same", Words::tr("as wide as here")}, {"more", Words::tr("wider")}},
         .outcome = {
             {after > before ? "more" : "same"},
             Words::tr("Below 2 to the %1 the exponent is used up, and gaps stay as they are.").arg(formatOf(p).lowest())}}};
}

std::vector<Question> askedOfSum(const Params& p, const Tape& tape)
{
    const double s = *tape.value("s", 0, tape.lastStep()), exact = *tape.value("exact", 0, tape.lastStep());
    if (!std::isfinite(s)) return {};
    return {{.id = "sum",
             .kind = Question::Number,
             .text = Words::tr("Exactly, %n terms make %1. Where will the sum of this format stand?", nullptr, p.count)
                         .arg(digits(exact)),
             .at = 2,
             .reveals = tape.lastStep(),
             .tolerance = 0.02 * std::abs(s),
             .outcome = {{{}, s}, Words::tr("It comes to %1: each addition is rounded, and the error adds up.").arg(digits(s))}}};
}

std::vector<Question> ofTensor(const Params& p, const Tape& tape)
{
    const QStringList splits = splitsOf(p);
    int best = 0;
    Question question{.id = "split",
                      .text = Words::tr("Which split of %n bits keeps most of the weights?", nullptr, p.width),
                      .at = 1,
                      .reveals = tape.lastStep()};
    for (int i = 0; i < splits.size(); ++i) {
        question.options.push_back({splits[i], splits[i]});
        if (*tape.value("sqnr", std::size_t(i), tape.lastStep()) > *tape.value("sqnr", std::size_t(best), tape.lastStep()))
            best = i;
    }
    question.outcome = {
        {splits[best]},
        Words::tr("Some exponent puts numbers closer where most weights lie; more of it takes their digits away.")};
    return {question};
}

/// FP16 patterns that are the same again after they have been an FP32, not-a-numbers with their payloads.
Measured halfPatterns(const Session&, int)
{
    const Format half = formatOf(Kind::Fp16), single = formatOf(Kind::Fp32);
    int same = 0;
    for (std::uint32_t pattern = 0; pattern < 65536; ++pattern) {
        const Given wide = givenBy(half.textOf(pattern));
        same += half.pattern(givenBy(single.textOf(single.pattern(wide)))) == pattern;
    }
    return double(same);
}

} // namespace

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    switch (p.show) {
    case Show::Bits: return askedOfBits(p, tape);
    case Show::Rounding: return ofRounding(tape);
    case Show::Line: return askedOfLine(p, tape);
    case Show::Sum: return askedOfSum(p, tape);
    case Show::Tensor: break;
    }
    return ofTensor(p, tape);
}

std::vector<Claim> claims()
{
    const std::vector<engine::Change> sum{{"show", "sum"}, {"count", "3000"}};
    return {{.id = "half-patterns",
             .sentence = Words::tr("Each of the 65 536 patterns of FP16 is the same again after it has been an FP32."),
             .read = halfPatterns,
             .bound = equalTo(65536),
             .seconds = 0.5},
            {.id = "sum-stalls",
             .sentence = Words::tr("In FP16, 3000 times 0.1 comes to 256: there half a gap, 0.125, is more than the term."),
             .runs = {{sum}},
             .read = valueNamed("s"),
             .bound = equalTo(256),
             .seconds = 0.8},
            {.id = "kahan-saves",
             .sentence = Words::tr("Kahan's sum of the same terms, in the same format, is off by less than 0.1 %."),
             .runs = {{sum}},
             .read = valueNamed("kahanError"),
             .bound = atMost(0.001),
             .seconds = 0.8}};
}

} // namespace lessons::number_formats
