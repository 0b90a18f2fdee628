#pragma once

#include "tests/under_test.h"

/// For a law that goes through the values of one parameter: a run as short as all the others allow, which learns from few
/// pictures and is tested with few. (At its defaults each lesson is looked at in full.)
inline void shorten(lessons::Session& session, const std::string& but = {})
{
    std::vector<engine::Change> least;
    for (const engine::Field& field : session.fields())
        if (field.kind == engine::Field::Kind::Integer && (field.name() == "images" || field.name() == "after") &&
            field.name() != but)
            least.push_back({field.name(), engine::textOf(field.range.low)});
    if (!least.empty()) session.apply(least);
}

/// Other values of a field than it has. Of a number that is as low as can be first the next one: the highest may make a run very
/// long.
inline std::vector<std::string> othersOf(const engine::Field& field)
{
    std::vector<std::string> all = sweepOf(field);
    if (field.kind == engine::Field::Kind::Integer && field.text() == all.front() &&
        field.range.low + field.range.step <= field.range.high)
        all.insert(all.begin(), engine::textOf(field.range.low + field.range.step));
    std::erase(all, field.text());
    return all;
}
