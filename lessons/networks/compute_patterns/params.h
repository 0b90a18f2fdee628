#pragma once

#include "engine/check/operators.h"
#include "lessons/fields.h"

namespace lessons::patterns {

using Op = engine::Operator;
constexpr int Ops = engine::Operators;

inline const std::vector<std::string>& opNames()
{
    static const std::vector<std::string> names{
        QT_TRANSLATE_NOOP("choices", "matrix-product"), QT_TRANSLATE_NOOP("choices", "convolution"),
        QT_TRANSLATE_NOOP("choices", "depthwise"),      QT_TRANSLATE_NOOP("choices", "attention"),
        QT_TRANSLATE_NOOP("choices", "relu"),           QT_TRANSLATE_NOOP("choices", "pooling"),
        QT_TRANSLATE_NOOP("choices", "lstm"),           QT_TRANSLATE_NOOP("choices", "layer-norm"),
        QT_TRANSLATE_NOOP("choices", "softmax")};
    return names;
}

struct Params : engine::OperatorSetting {
    Op op = Op::Convolution;

    static void fields(auto& self, auto&& field)
    {
        field(looks({"op", QT_TRANSLATE_NOOP("fields", "Operator"),
                     QT_TRANSLATE_NOOP("fields", "whose arithmetic and thread scaling are shown when all have been measured")}),
              self.op, opNames());
        field({"n", QT_TRANSLATE_NOOP("fields", "Size n"),
               QT_TRANSLATE_NOOP("fields", "matrices of n x n, pictures of n/8 x n/8, sequences of n/4 vectors, 64 n classes")},
              self.size, {64, 512, 64});
        field(
            {"batch", QT_TRANSLATE_NOOP("fields", "Batch size"), QT_TRANSLATE_NOOP("fields", "samples that go through at once")},
            self.batch, {1, 64});
        field({"dtype", QT_TRANSLATE_NOOP("fields", "Number format"),
               QT_TRANSLATE_NOOP("fields", "float: 4 bytes a number; double: 8 bytes")},
              self.numbers, {QT_TRANSLATE_NOOP("choices", "float"), QT_TRANSLATE_NOOP("choices", "double")});
        field({"cores", QT_TRANSLATE_NOOP("fields", "Threads"),
               QT_TRANSLATE_NOOP("fields", "that roofs and operators are measured with: at most as many as there are cores")},
              self.threads, {1, 64});
        field(
            folded({"caches", QT_TRANSLATE_NOOP("fields", "Caches"),
                    QT_TRANSLATE_NOOP("fields", "cold: every number comes from memory; warm: from where the last call left it")}),
            self.caches, {QT_TRANSLATE_NOOP("choices", "warm"), QT_TRANSLATE_NOOP("choices", "cold")});
        takeField(field, self.take);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the numbers that the operators work on"));
    }
};

} // namespace lessons::patterns
