#pragma once

#include "lessons/lesson.h"
#include "tests/run.h"

#include <algorithm>
#include <random>

/// The lessons over which tests loop: the catalogue, or the one of `ctest -R lesson.playground`.
inline const std::vector<const lessons::Lesson*>& lessonsUnderTest()
{
    static const std::vector<const lessons::Lesson*> all = [] {
        std::vector<const lessons::Lesson*> list;
        for (const lessons::Lesson* lesson : lessons::catalogue())
            if (lessonUnderTest().isEmpty() || lessonUnderTest() == QLatin1String(lesson->id)) list.push_back(lesson);
        return list;
    }();
    return all;
}

/// The rows of a law of all lessons: each is called by its id, the column `lesson`.
inline void eachLesson()
{
    QTest::addColumn<QString>("lesson");
    for (const lessons::Lesson* lesson : lessonsUnderTest()) QTest::newRow(lesson->id) << QString::fromLatin1(lesson->id);
}

/// `all` with `./run sweep`, `few` under a sanitizer.
inline QString sweep() { return qEnvironmentVariable("TENSORSCOPE_SWEEP"); }

/// Whether it trains a net so large that laws look at fewer of its steps. (No clock decides what is tested.)
inline bool isDear(const lessons::Session& session)
{
    constexpr std::size_t Large = 100'000; // bytes of a state
    return session.trains() && session.stateAt(0).size() > Large;
}

/// Ends a training after so many steps, if a parameter says when it ends.
inline void endAfter(int steps, lessons::Session& session)
{
    const auto fields = session.fields();
    if (session.trains() && std::ranges::any_of(fields, [](const engine::Field& f) { return f.name() == "steps"; }))
        session.apply({{"steps", std::to_string(std::min(session.lastStep(), steps))}});
}

/// A lesson as it opens; a dear training ends early.
inline std::unique_ptr<lessons::Session> openedToEndSoon(const lessons::Lesson& lesson)
{
    auto session = lesson.open();
    if (isDear(*session)) endAfter(sweep() == QLatin1String("few") ? 15 : 45, *session);
    return session;
}

/// Settings of a lesson where its numbers are to be looked at, beside those of the sweep: "devices=1 elements=5".
struct Corner {
    std::string lesson;
    const char* options;
};
inline std::vector<Corner>& corners()
{
    static std::vector<Corner> all;
    return all;
}
/// In the file of a lesson's tests: REGISTER_CORNERS("neuron", "inputs=5 b=-5", "w=1,0 b=0").
#define REGISTER_CORNERS(lesson, ...)                                                                                            \
    [[maybe_unused]] static const bool CORNERS_NAME(registeredCorners, __COUNTER__) = [] {                                       \
        for (const char* options : {__VA_ARGS__}) corners().push_back({lesson, options});                                        \
        return true;                                                                                                             \
    }();
#define CORNERS_NAME(name, number) CORNERS_NAME_OF(name, number)
#define CORNERS_NAME_OF(name, number) name##number

/// Low, default and high of a number; every choice; every suggestion.
inline std::vector<std::string> sweepOf(const engine::Field& field)
{
    switch (field.kind) {
    case engine::Field::Kind::Integer:
    case engine::Field::Kind::Real: return {engine::textOf(field.range.low), field.initial, engine::textOf(field.range.high)};
    case engine::Field::Kind::Flag: return {"true", "false"};
    default: return field.choices;
    }
}

/// Every parameter of a lesson at each value of its sweep, the others at their defaults.
inline std::vector<engine::Change> wholeSweepOf(const lessons::Lesson& lesson)
{
    std::vector<engine::Change> all;
    for (const engine::Field& field : lesson.open()->fields())
        for (const std::string& value : sweepOf(field)) all.push_back({field.name(), value});
    return all;
}

/// Of these `./run sweep` tries all, other runs as many as are asked for, drawn with a seed that never changes (of a dear
/// training half of them, under a sanitizer a sixth).
inline std::vector<engine::Change> sweepOf(const lessons::Lesson& lesson, int drawn)
{
    std::vector<engine::Change> all = wholeSweepOf(lesson);
    if (sweep() == QLatin1String("all")) return all;
    std::mt19937 random(1);
    std::shuffle(all.begin(), all.end(), random);
    const int share = sweep() == QLatin1String("few") ? 6 : isDear(*lesson.open()) ? 2 : 1;
    const auto count = std::size_t((drawn + share - 1) / share);
    if (all.size() > count) all.resize(count);
    return all;
}
