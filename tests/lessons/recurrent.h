#pragma once

#include "lessons/claim.h"
#include "lessons/recurrent/cell.h"
#include "lessons/recurrent/walk.h"
#include "tests/lessons/sessions.h"

#include <QTest>

#include <cmath>

/// What tests of recurrent lessons have in common.

inline std::unique_ptr<lessons::Session> openedAt(const char* lesson, const std::vector<engine::Change>& changes, int step)
{
    auto session = lessons::lessonNamed(lesson).open();
    session->apply(changes);
    session->await(step);
    return session;
}

inline double numberAt(const std::vector<widgets::Region>& regions, const QString& id)
{
    const auto region = widgets::regionNamed(regions, id);
    return region ? region->value.toDouble() : std::nan("");
}

inline const engine::Array& arrayIn(const engine::Values& values, const char* name)
{
    const auto found = std::ranges::find(values, name, [](const auto& value) { return value.first; });
    return std::get<engine::Array>(found->second.content);
}

/// A training after the step that an inside of `step` shows: its pass is that of this step.
struct Trained {
    lessons::recurrent::State state;
    std::vector<float> weights; ///< that the step went with

    Trained(const lessons::recurrent::Setup& setup, int step) : state(lessons::recurrent::begin(setup))
    {
        for (int k = 0; k < step; ++k) lessons::recurrent::step(setup, state);
        weights = state.learner.parameters;
        lessons::recurrent::step(setup, state);
    }
    /// What the kernel has under this name, over time; slopes of the sample's own loss, not of the batch's.
    std::optional<engine::Numbers> kernelsNumbers(const lessons::recurrent::Kind& kind, const std::string& id, int sample) const
    {
        namespace recurrent = lessons::recurrent;
        if (id == "h" || kind.keptAs(id) >= 0) return recurrent::numbersNamed(id, kind, *state.plan, state.pass, sample);
        for (int g = 0; g < int(kind.gates.size()); ++g) {
            if (id != "d" + kind.sumOf(kind.gates[std::size_t(g)])) continue;
            engine::Numbers slopes = recurrent::sumSlopes(*state.plan, state.pass, g, sample);
            for (double& slope : slopes.data) slope *= recurrent::Batch;
            return slopes;
        }
        return {};
    }
};

/// What a step of an inside makes.
inline std::string madeAt(const lessons::Session& inside, int step)
{
    const auto regions = paint(inside, step).regions;
    const auto target = std::ranges::find_if(regions, [](const widgets::Region& r) { return r.target; });
    return target == regions.end() ? std::string() : target->id.toStdString();
}

/// All that the cell makes, the slopes of all its sums, and the new bias: bit for bit. Slopes of the hidden state, which the tape
/// has by its own way back, are those that are shown over time. `setup` is that of the changes.
inline void checkInside(const char* lesson, const std::vector<engine::Change>& changes, const lessons::recurrent::Setup& setup,
                        const lessons::recurrent::Kind& kind, const char* biases)
{
    namespace recurrent = lessons::recurrent;
    constexpr int Sample = 3, Step = 7;
    const auto session = openedAt(lesson, changes, Step + 1);
    QCOMPARE(session->samplesInside(Step), recurrent::Batch);
    const auto inside = session->inside(Step, Sample);
    const int last = inside->lastStep();
    QVERIFY(sameBits(arrayIn(inside->values(last), "new"), arrayIn(session->values(Step + 1), biases)));

    const Trained next(setup, Step);
    const auto slopes = hiddenSlopes(*next.state.plan, next.weights, next.state.pass, Sample);
    int found = 0, time = -1; // forwards, and back again
    bool isBack = false;
    for (int step = 1; step <= last; ++step) {
        const std::string id = madeAt(*inside, step);
        QVERIFY(!id.empty());
        if (id == kind.first) ++time;
        if (id == "dh" && std::exchange(isBack, true)) --time;
        const auto kernel = next.kernelsNumbers(kind, id, Sample);
        if (!kernel && id != "dh") continue;
        const engine::Array made = arrayIn(inside->values(step), id.c_str());
        for (int unit = 0; unit < setup.hidden; ++unit, ++found) {
            const double number = made.data[std::size_t(unit)];
            const std::size_t element = std::size_t(unit * setup.length + time);
            if (kernel) QVERIFY2(sameBits(number, kernel->data[element]), id.c_str());
            else QVERIFY(std::abs(number - recurrent::Batch * slopes.data[element]) <= 1e-5 * (std::abs(number) + 0.01));
        }
    }
    QCOMPARE(found, int(kind.kept.size() + 1 + kind.gates.size() + 1) * setup.hidden * setup.length);
}
