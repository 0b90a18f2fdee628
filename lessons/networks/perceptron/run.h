#pragma once

#include "lessons/machine.h"
#include "lessons/networks/perceptron/params.h"

#include <array>

namespace lessons::perceptron {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(perceptron)
};

/// (x₁, x₂, 1), or the weights and the bias that it goes with.
using Vector = std::array<double, 3>;

constexpr int MostPoints = 500, MostUpdates = 20'000;

struct Points {
    engine::Dataset data;  ///< two columns, classes 0 and 1
    std::vector<Vector> x; ///< with a 1 for the bias
    std::vector<double> t; ///< -1 or 1

    int size() const { return int(t.size()); }
};
/// Throws engine::InputError for a table that has no two columns, and for no points.
Points pointsOf(const Params& p);

/// What the points allow: R, the length of the longest (x, 1), and γ, the widest margin t (w·x + b) ≥ γ that any (w, b) of
/// length 1 leaves to all of them; 0 if no line separates them.
struct Room {
    double R = 0, margin = 0;

    bool separable() const { return margin > 0; }
    double bound() const { return R * R / (margin * margin); } ///< of the updates from 0 on (Novikoff 1962)
};
Room roomOf(const Points& points);

/// The points that were misclassified, one after the other, and how it ended.
struct Course {
    struct Update {
        int point, epoch;
        Vector before; ///< the weights that misclassified it
    };
    std::vector<Update> updates;
    Vector start{};
    bool converged = false;
    std::optional<std::pair<int, int>> cycle = {}; ///< two epochs that begin with the same weights, in the same order
};
Course courseOf(const Params& p, const Points& points);

/// A run, its points and what is known of them.
struct Run : Tape {
    Points points;
    Room room;
    Course course;
    int updates() const { return int(course.updates.size()); }
    bool hasBudget(const Params& p) const { return room.separable() && p.start == Start::Zero; }
};
Run run(const Params& p);

/// The line as a net: one unit that says -1 or 1.
Net netAt(const Params& p, const Run& run, int step);
std::vector<Question> questions(const Params& p, const Run& run);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::perceptron
