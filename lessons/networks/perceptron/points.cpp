#include "engine/data/split.h"
#include "engine/data/table.h"
#include "lessons/networks/perceptron/run.h"

#include <numeric>

namespace lessons::perceptron {
namespace {

using engine::Dataset;

struct Named {
    const char* data;
    std::array<int, 4> corners;          ///< the classes of (0, 0), (0, 1), (1, 0), (1, 1)
    std::array<int, 2> species, columns; ///< or of iris
};
constexpr Named Sets[] = {{"and", {0, 0, 0, 1}, {}, {}},         {"or", {0, 1, 1, 1}, {}, {}},
                          {"xor", {0, 1, 1, 0}, {}, {}},         {"setosa-petals", {}, {0, 1}, {2, 3}},
                          {"setosa-sepals", {}, {0, 1}, {0, 1}}, {"virginica-petals", {}, {1, 2}, {2, 3}}};

const Named* setNamed(const std::string& name)
{
    const auto* const found = std::ranges::find(Sets, name, &Named::data);
    return found == std::end(Sets) ? nullptr : found;
}

Dataset corners(const Named& set)
{
    Dataset data{
        .columns = {"x₁", "x₂"}, .classes = {"0", "1"}, .features = {0, 0, 0, 1, 1, 0, 1, 1}, .labels = {}, .notices = {}};
    data.labels.assign(set.corners.begin(), set.corners.end());
    return data;
}

/// Two species of iris, the first of them class 0.
Dataset pair(const Named& set)
{
    const Dataset all = engine::iris();
    std::vector<int> rows;
    for (int row = 0; row < all.rows(); ++row)
        if (std::ranges::find(set.species, all.labels[std::size_t(row)]) != set.species.end()) rows.push_back(row);
    Dataset data = withColumns(withRows(all, rows), {set.columns.begin(), set.columns.end()});
    data.classes = {all.classes[std::size_t(set.species[0])], all.classes[std::size_t(set.species[1])]};
    for (int& label : data.labels) label -= set.species[0];
    return data;
}

/// The first class against all others, in the plane of two columns; of many rows a sample, always the same.
Dataset inPlane(Dataset data)
{
    if (data.columnCount() < 2)
        throw engine::InputError(engine::message("messages", "a table with two columns of numbers would do: points of a plane"));
    if (data.rows() == 0) throw engine::InputError(engine::message("messages", "one point at least would do"));
    if (data.rows() > MostPoints) {
        engine::Random random(1, 1);
        std::vector<int> rows = engine::permutation(data.rows(), random);
        rows.resize(MostPoints);
        data = withRows(data, rows);
    }
    data = withColumns(data, {0, 1});
    if (data.classes.size() > 2) data.classes = {data.classes[0], Words::tr("others").toStdString()};
    for (int& label : data.labels) label = std::min(label, 1);
    return data;
}

Dataset dataOf(const Params& p)
{
    if (const Named* set = setNamed(p.data)) return set->species[1] ? pair(*set) : corners(*set);
    return inPlane(p.isPainted() ? engine::pointsFrom(p.points) : engine::readTable(p.data, p.table.form()));
}

} // namespace

Points pointsOf(const Params& p)
{
    Points points{dataOf(p), {}, {}};
    if (p.standardise && !p.isPainted()) {
        std::vector<int> all(std::size_t(points.data.rows()));
        std::iota(all.begin(), all.end(), 0);
        points.data = standardised(points.data, engine::scalingOf(points.data, all));
    }
    for (int i = 0; i < points.data.rows(); ++i) {
        points.x.push_back({points.data.at(i, 0), points.data.at(i, 1), 1});
        points.t.push_back(points.data.labels[std::size_t(i)] ? 1 : -1);
    }
    return points;
}

} // namespace lessons::perceptron
