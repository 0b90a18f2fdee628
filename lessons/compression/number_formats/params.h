#pragma once

#include "lessons/fields.h"
#include "lessons/machine.h"

namespace lessons::number_formats {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(number_formats)
};

enum class Show { Bits, Rounding, Line, Sum, Tensor };
enum class Kind { Fp32, Tf32, Fp16, Bf16, E4m3, E5m2, Int32, Int16, Int8, Int4, Free };
enum class Terms { Same, Harmonic, LargeFirst };
constexpr int KindCount = 10; ///< without the free one

struct Params {
    Show show = Show::Bits;
    Kind format = Kind::Fp16;
    std::string value = "0.1", net = "trained";
    int exponent = 4, mantissa = 3, count = 600, width = 8, seed = 1;
    double zoom = 1;
    bool logarithmic = false;
    Terms terms = Terms::Same;

    /// What would be right, if the text is neither a number nor a pattern.
    static engine::Message complaint(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        const bool tensor = self.show == Show::Tensor, sums = self.show == Show::Sum, free = self.format == Kind::Free;
        field({"show", QT_TRANSLATE_NOOP("fields", "What is shown"),
               QT_TRANSLATE_NOOP("fields", "the bits of a number, how it is rounded, the line of all numbers, a sum of many, or "
                                           "the weights of a net in every split of a few bits")},
              self.show,
              {QT_TRANSLATE_NOOP("choices", "bits"), QT_TRANSLATE_NOOP("choices", "rounding"),
               QT_TRANSLATE_NOOP("choices", "number-line"), QT_TRANSLATE_NOOP("choices", "sum"),
               QT_TRANSLATE_NOOP("choices", "tensor")});
        field(onlyIf(!tensor, {"format", QT_TRANSLATE_NOOP("fields", "Number format"),
                               QT_TRANSLATE_NOOP("fields", "how numbers are written; free: with widths of your own")}),
              self.format,
              {"fp32", "tf32", "fp16", "bf16", "e4m3", "e5m2", "int32", "int16", "int8", "int4",
               QT_TRANSLATE_NOOP("choices", "free")});
        field(onlyIf(!tensor, {"value", QT_TRANSLATE_NOOP("fields", "Value x"),
                               QT_TRANSLATE_NOOP("fields", "a number, inf, nan, or the bits of an FP32 such as 0x3dcccccd")}),
              self.value, {{"0.1", "1", "-2.5", "65519", "6e-8", "70000", "0x7fc12000"}, complaint});
        field(onlyIf(free && !tensor, {"exponent", QT_TRANSLATE_NOOP("fields", "Exponent bits"),
                                       QT_TRANSLATE_NOOP("fields", "of the free format")}),
              self.exponent, {2, 8});
        field(onlyIf(free && !tensor, {"mantissa", QT_TRANSLATE_NOOP("fields", "Fraction bits"),
                                       QT_TRANSLATE_NOOP("fields", "of the free format")}),
              self.mantissa, {1, 23});
        field(
            onlyIf(sums, folded({"terms", QT_TRANSLATE_NOOP("fields", "Terms"),
                                 QT_TRANSLATE_NOOP("fields", "x again and again; x ÷ 1, x ÷ 2, x ÷ 3, ...; or first a large one, "
                                                             "whose half gap is x, then x again and again")},
                                free)),
            self.terms,
            {QT_TRANSLATE_NOOP("choices", "same"), QT_TRANSLATE_NOOP("choices", "harmonic"),
             QT_TRANSLATE_NOOP("choices", "large-first")});
        field(onlyIf(sums, folded({"count", QT_TRANSLATE_NOOP("fields", "How many terms"),
                                   QT_TRANSLATE_NOOP("fields", "of the sum, a step each")},
                                  free)),
              self.count, {4, 3000});
        field(onlyIf(tensor, {"width", QT_TRANSLATE_NOOP("fields", "Bits in all"),
                              QT_TRANSLATE_NOOP("fields", "one is the sign; exponent and fraction share out the others")}),
              self.width, {4, 8});
        netField(
            field, self.net, QT_TRANSLATE_NOOP("choices", "trained"),
            QT_TRANSLATE_NOOP("fields", "whose weights are rounded: one of the playground, or one that a lesson has trained"),
            !tensor);
        field(onlyIf(self.show == Show::Line,
                     looks({"zoom", QT_TRANSLATE_NOOP("fields", "Zoom"),
                            QT_TRANSLATE_NOOP(
                                "fields", "of the number line, round the value; in the picture the wheel with Ctrl, or + − 0")})),
              self.zoom, {1, 1e6, 0.1, true});
        field(onlyIf(self.show == Show::Line,
                     looks({"logarithmic", QT_TRANSLATE_NOOP("fields", "Logarithmic"),
                            QT_TRANSLATE_NOOP("fields", "the number line of positive numbers, each power of two as wide")})),
              self.logarithmic);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the bit that is asked for, and of the net"));
    }
};

} // namespace lessons::number_formats
