#pragma once

#include "engine/tape/operation.h"
#include "tests/engine/tape_mechanisms.h"

#include <QTest>

#include <cmath>

/// Every gradient equals the central difference (L(q + h) - L(q - h)) / 2h, in double.
inline void checkGradients(const Mechanism& mechanism, const Leaves& leaves)
{
    constexpr double h = 1e-5;
    engine::Tape tape = mechanism(leaves);
    tape.backward("L", {.without = {"weighed"}});
    const auto loss = [&](const Leaves& at) { return mechanism(at).makings("L").back().quantity[0]; };
    for (const auto& [id, numbers] : leaves) {
        const auto gradient = tape.gradientOf(id);
        QVERIFY2(gradient, id.c_str());
        QCOMPARE(gradient->shape(), numbers.shape);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            Leaves above = leaves, below = leaves;
            above.at(id).data[i] += h, below.at(id).data[i] -= h;
            const double difference = (loss(above) - loss(below)) / (2 * h);
            QVERIFY2(
                std::abs((*gradient)[i] - difference) <= 1e-6 * (std::abs(difference) + 0.01),
                qPrintable(QStringLiteral("d%1[%2] is %3, not %4").arg(id.c_str()).arg(i).arg((*gradient)[i]).arg(difference)));
        }
    }
}

/// What is recorded on a tape is what its arithmetic comes to.
inline void checkByHand(const engine::Tape& tape)
{
    for (const std::string& id : tape.ids())
        for (const engine::Making& making : tape.makings(id)) {
            const engine::Quantity& q = making.quantity;
            const double digits = q.precision() == engine::Precision::Float ? 1e-5 : 1e-12;
            for (std::size_t i = 0; i < q.size(); ++i) {
                const double byHand = engine::valueOf(q.behind(engine::indicesOf(q.shape(), i)));
                QVERIFY2(std::abs(byHand - q[i]) <= digits * (std::abs(byHand) + 0.1),
                         (id + ": " + std::to_string(byHand - q[i])).c_str());
            }
        }
}
