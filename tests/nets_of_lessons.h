#pragma once

#include "engine/nn/written.h"
#include "tests/under_test.h"

#include <numeric>
#include <set>

/// Every kind of net that a lesson gives, at first sight or where one of its choices is another, and is not dear: a run that has
/// not begun, and what was chosen.
inline void eachNetOf(const lessons::Lesson& lesson,
                      const std::function<void(lessons::Session&, const std::string& chosen)>& look)
{
    constexpr std::size_t MostChoices = 6;
    std::vector<std::vector<engine::Change>> all{{}};
    for (const engine::Field& field : lesson.open()->fields())
        if (field.choices.size() <= MostChoices && !field.about.looks)
            for (const std::string& choice : field.choices)
                if (choice != field.initial) all.push_back({{field.name(), choice}});
    std::set<std::string> known;
    for (const auto& changes : all) {
        const auto session = lesson.open();
        try {
            session->apply(changes);
        } catch (const engine::InputError&) {
            continue; // it goes with other choices
        }
        if (session->hasNet() == lessons::Session::ANet && known.insert(engine::written(session->net(0)->network)).second)
            look(*session, changes.empty() ? "" : changes[0].name + '=' + changes[0].value);
    }
}

/// What the net makes of the first rows of its data, or of drawn ones.
struct Tried {
    lessons::Net net;
    std::vector<int> rows;

    explicit Tried(const lessons::Net& from, int most = 8) : net(from)
    {
        if (net.data->inputs.empty()) {
            engine::Random random(3);
            std::vector<float> inputs(std::size_t(most * net.network.inputFeatures()));
            for (float& x : inputs) x = float(random.normal());
            net.data = lessons::dataOfRows("drawn", std::move(inputs), most);
        }
        rows.resize(std::size_t(std::min(most, net.data->rows(net.network))));
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::vector<float> inputs() const
    {
        return {net.data->inputs.begin(), net.data->inputs.begin() + std::ptrdiff_t(rows.size()) * net.network.inputFeatures()};
    }
    std::vector<float> outputsOf(lessons::Net other) const { return other.data = net.data, other.outputs(rows); }
    std::vector<float> outputs() const { return net.outputs(rows); }
};
