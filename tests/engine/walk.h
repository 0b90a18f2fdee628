#pragma once

#include "engine/core/random.h"
#include "engine/train/host.h"

#include <atomic>

/// A training for the tests of the host.
namespace walk {

using namespace engine;

struct Params {
    double rate = 0.5;
    int size = 3, failAt = 0, stopAt = 0, colour = 0;

    static void fields(auto& self, auto&& field)
    {
        field({"rate", "Rate", "of the walk"}, self.rate, {0, 1, 0.01});
        field({"size", "Size", "of the state"}, self.size, {1, 8});
        field({"fail-at", "Fail", "the step that throws"}, self.failAt, {0, 1000000});
        field({"stop-at", "Stop", "the step that ends the run"}, self.stopAt, {0, 1000000});
        field({.name = "colour", .label = "Colour", .help = "of the picture", .looks = true}, self.colour, {0, 9});
    }
};

/// A random walk: every value depends on all before it, so a wrong or skipped step shows.
struct State {
    std::vector<double> x;
    Random random{7};
    int steps = 0;

    bool operator==(const State& other) const { return x == other.x && steps == other.steps; }
};

inline std::atomic<int> stepsMade = 0;

inline State begin(const Params& p) { return {std::vector<double>(std::size_t(p.size), 1)}; }
inline void step(const Params& p, State& s)
{
    ++s.steps;
    ++stepsMade;
    for (double& x : s.x) {
        x = x * (1 - p.rate) + p.rate * s.random.uniform(-1, 1);
        if (s.steps == p.failAt) throw std::runtime_error("no such luck"); // in the middle of the step
    }
}
inline bool follow(const Params& before, const Params& now, State&) { return before.size == now.size; }
inline std::size_t bytes(const State& s) { return sizeof(State) + 8 * s.x.size(); }
inline void pack(const State& s, ByteWriter& to)
{
    to.put(s.x);
    to.put(s.random.position());
    to.put(s.steps);
}
inline State unpack(const Params& p, ByteReader& from)
{
    State s{from.list<double>(std::size_t(p.size), std::size_t(p.size))};
    s.random.goTo(from.get<std::uint64_t>());
    s.steps = from.get<int>();
    return s;
}
inline std::vector<double> measure(const Params&, const State& s, const std::vector<double>& before)
{
    return {s.x[0], std::max(s.x[0], before.empty() ? s.x[0] : before[1])}; // and the largest so far
}
inline std::string verdict(const Params& p, const State& s, const std::vector<double>&)
{
    return p.stopAt > 0 && s.steps == p.stopAt ? "enough" : "";
}
inline void edit(const Params&, State& s, const Change& change)
{
    if (change.name != "x") throw InputError("there is no '" + change.name + "'");
    s.x[0] = numberOf(change.value);
}

inline const Training<Params, State> author{begin, step, follow, bytes, pack, unpack, measure, verdict, edit};
using WalkHost = Host<Params, State>;

/// The state after n steps, by the definition alone.
inline State plain(const Params& params, int n)
{
    State state = begin(params);
    for (int i = 0; i < n; ++i) step(params, state);
    return state;
}

} // namespace walk
