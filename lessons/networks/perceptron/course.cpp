#include "engine/data/split.h"
#include "lessons/networks/perceptron/run.h"

#include <cmath>
#include <map>
#include <numeric>

namespace lessons::perceptron {
namespace {

double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

/// a + f b
Vector plus(const Vector& a, double f, const Vector& b) { return {a[0] + f * b[0], a[1] + f * b[1], a[2] + f * b[2]}; }

// --- how wide the margin can be: the point of a convex hull that is nearest to 0 (Wolfe 1976) ------------------------------

/// Some of the points, and how much of each.
struct Corral {
    std::vector<Vector> points;
    std::vector<double> shares;

    Vector middle() const
    {
        Vector sum{};
        for (std::size_t i = 0; i < points.size(); ++i) sum = plus(sum, shares[i], points[i]);
        return sum;
    }
    /// The shares, maybe below 0, of the point nearest to 0 on the flat that goes through all of them.
    std::vector<double> nearest() const
    {
        const std::size_t n = points.size() + 1; // Σ shares = 1, and the same product with each point
        std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1, 1));
        rows[0][0] = 0;
        for (std::size_t i = 1; i < n; ++i) {
            rows[i][n] = 0;
            for (std::size_t j = 1; j < n; ++j) rows[i][j] = dot(points[i - 1], points[j - 1]);
        }
        for (std::size_t k = 0; k < n; ++k) {
            std::size_t pivot = k;
            for (std::size_t i = k; i < n; ++i)
                if (std::abs(rows[i][k]) > std::abs(rows[pivot][k])) pivot = i;
            std::swap(rows[k], rows[pivot]);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = n; i != k && j + 1 > k; --j) rows[i][j] -= rows[i][k] / rows[k][k] * rows[k][j];
        }
        std::vector<double> solution;
        for (std::size_t i = 1; i < n; ++i) solution.push_back(rows[i][n] / rows[i][i]);
        return solution;
    }
    /// Goes towards these shares until one is 0, which leaves; or all the way. Whether it got there.
    bool goTo(const std::vector<double>& goal)
    {
        double way = 1;
        std::size_t first = goal.size();
        for (std::size_t i = 0; i < goal.size(); ++i)
            if (goal[i] <= 0 && shares[i] / (shares[i] - goal[i]) <= way) way = shares[i] / (shares[i] - goal[i]), first = i;
        for (std::size_t i = 0; i < goal.size(); ++i) shares[i] += way * (goal[i] - shares[i]);
        if (first == goal.size()) return true;
        points.erase(points.begin() + std::ptrdiff_t(first)), shares.erase(shares.begin() + std::ptrdiff_t(first));
        return false;
    }
};

} // namespace

Room roomOf(const Points& points)
{
    std::vector<Vector> all; // t (x, 1): all must come to lie on one side
    for (int i = 0; i < points.size(); ++i) all.push_back(plus({}, points.t[std::size_t(i)], points.x[std::size_t(i)]));
    const auto longer = [](const Vector& a, const Vector& b) { return dot(a, a) < dot(b, b); };
    Room room{.R = std::sqrt(dot(*std::ranges::max_element(all, longer), *std::ranges::max_element(all, longer)))};
    Corral corral{{*std::ranges::min_element(all, longer)}, {1}};
    for (int round = 0; round < 1000; ++round) {
        const Vector middle = corral.middle();
        const double length = std::sqrt(dot(middle, middle));
        if (length <= 1e-9 * room.R) return room; // 0 lies within: no line can separate them
        const Vector& lowest = *std::ranges::min_element(all, {}, [&middle](const Vector& point) { return dot(middle, point); });
        room.margin = std::max(room.margin, dot(middle, lowest) / length);
        if (dot(middle, lowest) >= length * length * (1 - 1e-12)) break;
        corral.points.push_back(lowest), corral.shares.push_back(0);
        while (!corral.goTo(corral.nearest())) {
        }
    }
    return room;
}

Course courseOf(const Params& p, const Points& points)
{
    Course course;
    engine::Random random(std::uint64_t(p.seed), 1), first(std::uint64_t(p.seed), 2);
    if (p.start == Start::Drawn)
        for (double& one : course.start) one = first.normal();
    std::vector<int> order(std::size_t(points.size()));
    std::iota(order.begin(), order.end(), 0);
    std::map<Vector, int> begun;
    Vector w = course.start;
    for (int epoch = 1; epoch <= p.epochs && !course.converged; ++epoch) {
        if (p.order == OrderName::Shuffled) order = engine::permutation(points.size(), random);
        else if (const auto [was, isNew] = begun.emplace(w, epoch); !isNew) {
            course.cycle = std::pair(was->second, epoch);
            break;
        }
        course.converged = true;
        for (const int i : order) {
            const auto at = std::size_t(i);
            if (points.t[at] * dot(w, points.x[at]) > 0) continue;
            course.converged = false;
            if (course.updates.size() == MostUpdates) return course;
            course.updates.push_back({i, epoch, w});
            w = plus(w, p.eta * points.t[at], points.x[at]);
        }
    }
    return course;
}

} // namespace lessons::perceptron
