#include "lessons/compression/number_formats/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace lessons::number_formats;

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

/// What a word stands for, as IEEE 754 and Micikevicius et al. (2022) define it.
double defined(std::uint32_t word, int exponents, int fractions, bool isE4m3)
{
    const std::uint32_t f = word & ((1U << fractions) - 1), e = word >> fractions & ((1U << exponents) - 1);
    const double sign = word >> (exponents + fractions) & 1 ? -1 : 1;
    const int bias = (1 << (exponents - 1)) - 1;
    const bool top = e == (1U << exponents) - 1;
    if (isE4m3 ? top && f == 7 : top && f != 0) return std::nan("");
    if (top && !isE4m3) return sign * Infinity;
    if (e == 0) return sign * std::ldexp(double(f), 1 - bias - fractions);
    return sign * std::ldexp(1 + double(f) / (1 << fractions), int(e) - bias);
}

bool same(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b)); }

/// A pattern is the number that it stands for, and that number has this pattern.
void checkPattern(const Format& f, std::uint32_t word)
{
    const double x = f.valueOf(word),
                 expected = defined(word, f.real.exponent, f.real.mantissa, f.real.specials == engine::FloatFormat::OneNan);
    if (!same(x, expected)) QFAIL(qPrintable(QStringLiteral("%1 %2: %3").arg(f.name).arg(word, 0, 16).arg(x)));
    if (f.pattern(givenBy(f.textOf(word))) != word) QFAIL(qPrintable(QStringLiteral("%1 %2").arg(f.name).arg(word, 0, 16)));
}

double last(const engine::Tape& tape, const char* id, std::size_t element = 0)
{
    return tape.value(id, element, tape.lastStep()).value();
}

Params with(Show show, Kind kind, const char* value)
{
    Params p;
    p.show = show, p.format = kind, p.value = value;
    return p;
}

} // namespace

class TestNumberFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPatternOfTheSmallFormats()
    {
        for (const Kind kind : {Kind::Fp16, Kind::Bf16, Kind::E4m3, Kind::E5m2}) {
            const Format f = formatOf(kind);
            for (std::uint32_t word = 0; word < 1U << f.bits(); ++word) checkPattern(f, word);
        }
    }
    void manyPatternsOfFp32()
    {
        std::mt19937 random(7);
        const Format f = formatOf(Kind::Fp32);
        for (int i = 0; i < 1'000'000; ++i) {
            const auto word = std::uint32_t(random());
            float single = 0;
            std::memcpy(&single, &word, sizeof single);
            const double x = f.valueOf(word);
            if (!same(x, defined(word, 8, 23, false)) || !same(x, double(single)) || (x == x && f.pattern({x, 0}) != word))
                QFAIL(qPrintable(QString::number(word, 16)));
            if (i % 100 == 0) checkPattern(f, word);
        }
    }
    void wholeNumbersAreTwosComplement()
    {
        for (const Kind kind : {Kind::Int4, Kind::Int8, Kind::Int16}) {
            const Format f = formatOf(kind);
            for (int x = -(1 << (f.whole - 1)); x < 1 << (f.whole - 1); ++x) {
                QCOMPARE(f.pattern({double(x), 0}), std::uint32_t(x) & ((1U << f.whole) - 1));
                QCOMPARE(f.valueOf(std::uint32_t(x) & ((1U << f.whole) - 1)), double(x));
            }
            QCOMPARE(f.nearest(1e9), double((1 << (f.whole - 1)) - 1));
            QCOMPARE(f.nearest(2.5), 2.0);
        }
        QCOMPARE(formatOf(Kind::Int32).pattern({-1, 0}), 0xffffffffU);
        QCOMPARE(formatOf(Kind::Int32).nearest(-1e12), -2147483648.0);
    }

    /// The published table: epsilon, largest, smallest.
    void limits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("limits");
        const auto row = [](const char* name, Kind kind, QList<double> limits) { QTest::newRow(name) << int(kind) << limits; };
        row("fp32", Kind::Fp32, {1.19209e-7, 3.40282e38, 1.40130e-45});
        row("tf32", Kind::Tf32, {9.76563e-4, 3.40116e38, 1.14794e-41});
        row("bf16", Kind::Bf16, {7.8125e-3, 3.38953e38, 9.18355e-41});
        row("fp16", Kind::Fp16, {9.76563e-4, 65504, 5.96046e-8});
        row("e5m2", Kind::E5m2, {0.25, 57344, 1.52588e-5});
        row("e4m3", Kind::E4m3, {0.125, 448, 0.001953125});
        row("int8", Kind::Int8, {1, 127, 1});
    }
    void limits()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, limits);
        const engine::Tape tape = run(with(Show::Line, Kind(kind), "1"));
        const char* ids[] = {"eps", "largest", "smallest"};
        for (int i = 0; i < 3; ++i) QVERIFY2(std::abs(last(tape, ids[i]) / limits[i] - 1) < 1e-5, ids[i]);
    }

    /// The word's parts, bit by bit, make the value of its definition.
    void partsMakeTheValue()
    {
        for (const char* value : {"0.1", "-2.5", "6e-8", "1e30", "-0", "0", "3", "nan", "inf"})
            for (const Kind kind : {Kind::Fp32, Kind::Tf32, Kind::Fp16, Kind::Bf16, Kind::E4m3, Kind::E5m2, Kind::Free}) {
                const Params p = with(Show::Bits, kind, value);
                const Format f = formatOf(p);
                const double expected = defined(f.pattern(givenBy(value)), f.real.exponent, f.real.mantissa, kind == Kind::E4m3);
                const double v = last(run(p), "v");
                QVERIFY2(v == expected || (v != v && expected != expected), value);
            }
    }

    /// Ties, carries and ends, by the table of edges.
    void edges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("x");
        QTest::addColumn<double>("v");
        const auto row = [](Kind kind, const char* x, double v) { QTest::newRow(x) << int(kind) << QString::fromLatin1(x) << v; };
        row(Kind::Fp16, "65519", 65504), row(Kind::Fp16, "65520", Infinity), row(Kind::Fp16, "-65520", -Infinity);
        row(Kind::E4m3, "464", 448), row(Kind::E5m2, "57345", 57344);
        row(Kind::Fp16, "2.98023223876953125e-8", 0), row(Kind::Fp16, "2.9802326e-8", std::ldexp(1, -24));
        row(Kind::Bf16, "1.00390625", 1), row(Kind::Bf16, "1.01171875", 1.015625);
        row(Kind::Bf16, "1.998", 2), row(Kind::Int8, "2.5", 2), row(Kind::Int8, "-3.5", -4);
    }
    void edges()
    {
        QFETCH(int, kind);
        QFETCH(QString, x);
        QFETCH(double, v);
        QCOMPARE(last(run(with(Show::Rounding, Kind(kind), x.toLatin1())), "v"), v);
    }
    /// Guard, round and sticky bit decide as IEEE 754 says: up if the guard bit is set and anything else is, or the last digit
    /// is 1.
    void threeBitsDecide()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 300; ++i) {
            const double x = std::ldexp(1 + (random() % 256) / 256.0, int(random() % 9) - 4);
            const engine::Tape tape = run(with(Show::Rounding, Kind::E4m3, engine::textOf(x).c_str()));
            const auto digit = [&](int place) { return last(tape, "digits", std::size_t(place)) != 0; };
            const bool up = digit(4) && (digit(5) || digit(6) || digit(3));
            QCOMPARE(last(tape, "r"), last(tape, "k") + up);
        }
    }

    /// Against sums in long double.
    void kahanIsNearTheExactSum()
    {
        for (const Kind kind : {Kind::Fp16, Kind::Bf16}) {
            Params p = with(Show::Sum, kind, "0.1");
            p.count = 500;
            const engine::Tape tape = run(p);
            long double exact = 0;
            for (int i = 0; i < p.count; ++i) exact += (long double)(formatOf(kind).nearest(0.1));
            QVERIFY(std::abs(last(tape, "exact") - double(exact)) < 1e-9);
            const double u = formatOf(kind).real.epsilon() / 2; // Higham 2002, 4.8: 2 u + O(n u²)
            QVERIFY(last(tape, "kahanError") <= 2 * u + 2 * p.count * u * u);
            QVERIFY(std::abs(last(tape, "s") - double(exact)) > 3 * std::abs(last(tape, "kahan") - double(exact)));
        }
    }
    void aSumStallsWhereHalfAGapExceedsTheTerm()
    {
        Params p = with(Show::Sum, Kind::Bf16, "0.1");
        QCOMPARE(last(run(p), "s"), 32.0);
        p.terms = Terms::LargeFirst, p.value = "1", p.format = Kind::Fp16;
        QCOMPARE(last(run(p), "s"), 2048.0);
        QCOMPARE(last(run(p), "kahan"), 2 * std::nearbyint((2048.0 + p.count - 1) / 2));
    }

    /// Rounding each weight to the nearest level, by looking at all of them.
    void noiseIsThatOfTheNearestLevels()
    {
        Params p = with(Show::Tensor, Kind::Fp16, "0.1");
        p.width = 6;
        const engine::Tape tape = run(p);
        const auto& w = tape.makings("weights")[0].quantity.value().data;
        const auto& levels = tape.makings("levels");
        for (std::size_t split = 0; split < levels.size(); ++split) {
            double noise = 0, signal = 0;
            for (const double x : w) {
                double least = Infinity;
                for (const double level : levels[split].quantity.value().data) least = std::min(least, std::abs(x - level));
                noise += least * least, signal += x * x;
            }
            QVERIFY(std::abs(last(tape, "sqnr", split) - 10 * std::log10(signal / noise)) < 1e-3);
        }
    }

    void aClickFlipsABit()
    {
        const auto session = lessons::lessonNamed("number-formats").open();
        const auto region = widgets::regionNamed(paint(*session, 0).regions, QStringLiteral("bits[0]"));
        QVERIFY(region && region->choice);
        session->apply({{region->choice->field.toStdString(), region->choice->text.toStdString()}});
        const auto values = session->values(session->lastStep());
        QCOMPARE(lessons::numberNamed(values, "v"), -0.0999755859375);
    }
    void whatIsNoNumberHasBitsAlone()
    {
        const auto session = lessons::lessonNamed("number-formats").open();
        QVERIFY_EXCEPTION_THROWN(session->apply({{"show", "number-line"}, {"value", "nan"}}), engine::InputError);
        QVERIFY_EXCEPTION_THROWN(session->apply({{"value", "0x"}}), engine::InputError);
        session->apply({{"format", "fp32"}, {"value", "nan"}}); // as a whole number it is one, and the caption says why
        QVERIFY(session->caption(session->lastStep()).text.contains(QStringLiteral("becomes −8. All its patterns are numbers")));
    }
};

REGISTER_CORNERS("number-formats", "show=rounding format=e4m3 value=464", "show=rounding format=int8 value=-2.5",
                 "show=rounding value=65520", "show=number-line format=fp32 logarithmic=true",
                 "show=number-line format=e4m3 zoom=4", "show=number-line format=int4 value=3", "show=sum format=bf16 count=400",
                 "show=sum format=free terms=harmonic count=40", "show=sum terms=large-first value=1 count=20", "show=tensor",
                 "show=tensor width=4", "format=fp32 value=0x7fc12000", "format=int8 value=-100", "format=e4m3 value=nan",
                 "format=bf16 value=1e-40", "format=fp16 value=0")
REGISTER_TEST(TestNumberFormats, "number-formats")
#include "test_number_formats.moc"
