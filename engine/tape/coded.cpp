#include "engine/tape/coded.h"

#include "engine/tape/operators.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engine {
namespace {

using namespace coding;

struct Shown {
    Method method;
    std::shared_ptr<const Coded> codes; ///< cards outlive the step
    Quantity weights;                   ///< {channels, weights of each}

    int groups() const { return int(codes->groups.size()); }
    const Group& group(int g) const { return codes->groups[std::size_t(g)]; }
    int rows() const { return weights.shape()[0]; }
    int columns() const { return weights.shape()[1]; }
    int groupOf(int row) const { return groups() > 1 ? row : 0; }
    bool isLinear() const { return method.isLinear(codes->bits); }
    bool isMinMax() const { return method.calibration == Calibration::MinMax; }
};

Indices placeIn(const Shown& shown, std::size_t i) { return {int(i) / shown.columns(), int(i) % shown.columns()}; }

/// A number for each group.
template <class F> Numbers each(const Shown& shown, F number)
{
    std::vector<double> list;
    for (const Group& group : shown.codes->groups) list.push_back(number(group));
    return Numbers::vector(std::move(list));
}

/// The lowest or the highest number of a group, where it stands.
Term extreme(const Shown& shown, int g, bool highest)
{
    const int first = shown.groups() > 1 ? g * shown.columns() : 0;
    const int count = shown.groups() > 1 ? shown.columns() : int(shown.weights.size());
    int found = first;
    for (int i = first; i < first + count; ++i)
        if (highest ? shown.weights[std::size_t(i)] > shown.weights[std::size_t(found)]
                    : shown.weights[std::size_t(i)] < shown.weights[std::size_t(found)])
            found = i;
    return shown.weights.term(placeIn(shown, std::size_t(found)));
}

/// low and high, then s = max(-low, high) / (2^(b-1) - 1), or (high - low) / (2^b - 1) and z = round(lowest - low / s).
void linearGrid(Tape& tape, const Shown& shown, Quantity& scale, Quantity& zero)
{
    const auto range = [&](const char* id, bool highest) {
        Numbers numbers = each(shown, [&](const Group& group) { return highest ? group.high : group.low; });
        if (!shown.isMinMax()) return tape.draw(id, std::move(numbers));
        return tape.make(id, Quantity(std::move(numbers), [=](const Indices& at) { return extreme(shown, at[0], highest); }));
    };
    const Quantity low = range("low", false), high = range("high", true);
    const engine::Integers kind{shown.codes->bits, shown.method.symmetric};
    const Term zeroTerm(0);
    const ByHand step = [=, method = shown.method](const Indices& at) -> Term {
        const Term bottom = call("min", {low.term(at), zeroTerm}), top = call("max", {high.term(at), zeroTerm});
        if (method.symmetric) return call("max", {Term(0) - bottom, top}) / Term(kind.highest(), "levels above 0");
        return (top - bottom) / Term(kind.highest() - kind.lowest(), "steps");
    };
    scale = tape.make("scale", Quantity(each(shown, [](const Group& group) { return group.grid.scale; }), step));
    const ByHand offset = [=, method = shown.method, scale = scale](const Indices& at) -> Term {
        if (method.symmetric) return Term(0);
        const Term bottom = call("min", {low.term(at), zeroTerm});
        return call("round", {Term(kind.lowest(), "lowest code") - bottom / scale.term(at)});
    };
    zero = tape.make("zeroPoint", Quantity(each(shown, [](const Group& group) { return double(group.grid.zero); }), offset));
}

/// Σ|w| / n, or 1.
void signScale(Tape& tape, const Shown& shown, Quantity& scale)
{
    const Quantity size = tape.draw("high", each(shown, [](const Group& group) { return group.high; }));
    const double n = double(shown.weights.size()) / shown.groups();
    const ByHand mean = [=, scaled = shown.method.scaledSign](const Indices& at) {
        return scaled ? size.term(at) / Term(n, "weights") : Term(1);
    };
    scale = tape.make("scale", Quantity(each(shown, [](const Group& group) { return group.grid.scale; }), mean));
}

Numbers numbersOf(const Shown& shown, Precision precision, const std::function<double(std::size_t)>& number)
{
    Numbers all(shown.weights.shape(), precision);
    for (std::size_t i = 0; i < all.size(); ++i) all.data[i] = number(i);
    return all;
}

// --- levels: those of the first group -------------------------------------------------------------------------------------

/// ± 2^e, or 0.
Term powerOf(double level)
{
    if (level == 0) return Term(0);
    const Term power = call("exp", {call("log", {Term(2)}) * Term(std::ilogb(level), "e")});
    return level < 0 ? Term(-1, "sign") * power : power;
}

/// The mean of the weights that are nearest to it.
Term meanAt(const Shown& shown, int place, const Quantity& counts)
{
    const std::size_t own = shown.codes->places.size() / std::size_t(shown.groups());
    double sum = 0;
    for (std::size_t i = 0; i < own; ++i)
        if (shown.codes->places[i] == place) sum += shown.weights[i];
    if (counts[std::size_t(place)] == 0) return Term(shown.group(0).level(place), "where it began");
    return Term(sum, "sum of its weights") / counts.term({place});
}

/// The weight below which its share of them lies.
Term weightOf(const Shown& shown, double level)
{
    std::size_t i = 0;
    while (shown.weights[i] != level) ++i;
    return shown.weights.term(placeIn(shown, i));
}

Quantity levelsOf(Tape& tape, const Shown& shown, const Quantity& scale, const Quantity& zero, const Quantity& counts)
{
    const Group& group = shown.group(0);
    std::vector<double> list;
    for (int place = 0; place < group.count; ++place) list.push_back(group.level(place));
    const bool isExact = shown.isLinear();
    const ByHand level = [=](const Indices& at) -> Term {
        const int place = at[0];
        const Term code(shown.group(0).code(place), "q");
        if (isExact) return scale.term({0}) * (code - zero.term({0}));
        if (shown.group(0).isSign) return scale.term({0}) * code;
        if (shown.method.levels == Levels::Log2) return powerOf(shown.group(0).level(place));
        if (shown.method.levels == Levels::KMeans) return meanAt(shown, place, counts);
        return weightOf(shown, shown.group(0).level(place));
    };
    return tape.make("levels", Quantity(Numbers::vector(std::move(list), isExact ? Precision::Double : Precision::Float), level));
}

// --- codes ----------------------------------------------------------------------------------------------------------------

/// Within the codes: max(lowest, min(highest, q)).
Term within(const Group& group, const Term& q)
{
    return call("max", {Term(group.code(0), "lowest code"), call("min", {Term(group.code(group.count - 1), "highest code"), q})});
}

/// sign(w) (round(log2 |w|) - e + 1), where e is the exponent of the smallest power.
Term powerCode(const Group& group, const Term& w)
{
    if (valueOf(w) == 0 || group.count == 1) return Term(0);
    const int most = group.count / 2, top = std::ilogb(group.level(group.count - 1));
    const Term exponent = call("round", {call("log", {call("abs", {w})}) / call("log", {Term(2)})});
    const Term above = call("max", {Term(0), call("min", {Term(most, "highest code"), exponent - Term(top - most)})});
    return w / call("abs", {w}) * above;
}

/// What a level is called where it stands: the first group's are in the picture.
Term levelTerm(const Shown& shown, int g, int place, const Quantity& levels)
{
    return g == 0 ? levels.term({place}) : Term(shown.group(g).level(place), "level", Precision::Float);
}

/// q = round(w / s) + z within the codes; of powers and tables the nearest; of a sign -1 or 1.
Quantity codesOf(Tape& tape, const Shown& shown, const Quantity& scale, const Quantity& zero, const Quantity& levels)
{
    Numbers codes = numbersOf(shown, Precision::Double,
                              [&](std::size_t i) { return double(shown.codes->groupOf(i).code(shown.codes->places[i])); });
    return tape.make("quantised", Quantity(std::move(codes), [=](const Indices& at) -> Term {
                         const int g = shown.groupOf(at[0]);
                         const Group& group = shown.group(g);
                         const Term w = shown.weights.term(at);
                         if (shown.isLinear()) return within(group, call("round", {w / scale.term({g})}) + zero.term({g}));
                         if (group.isSign) return valueOf(w) == 0 ? Term(1) : w / call("abs", {w});
                         if (shown.method.levels == Levels::Log2) return powerCode(group, w);
                         return placeTerm(group.table, w, [&](int place) { return levelTerm(shown, g, place, levels); });
                     }));
}

/// ŵ = s (q - z), or what the table says.
Quantity restoredOf(Tape& tape, const Shown& shown, const Quantity& levels, const Quantity& codes, const Quantity& scale,
                    const Quantity& zero)
{
    Numbers numbers = numbersOf(shown, Precision::Float, [&](std::size_t i) { return double(shown.codes->restored[i]); });
    return tape.make("restored", Quantity(std::move(numbers), [=](const Indices& at) {
                         const int g = shown.groupOf(at[0]);
                         if (shown.isLinear()) return scale.term({g}) * (codes.term(at) - zero.term({g}));
                         if (shown.group(g).isSign) return scale.term({g}) * codes.term(at);
                         const auto element = std::size_t(at[0] * shown.columns() + at[1]);
                         return levelTerm(shown, g, shown.codes->places[element], levels);
                     }));
}

Quantity countsOf(Tape& tape, const Shown& shown)
{
    std::vector<double> counts(std::size_t(shown.group(0).count));
    for (std::size_t i = 0; i < shown.codes->places.size() / std::size_t(shown.groups()); ++i)
        ++counts[std::size_t(shown.codes->places[i])];
    return tape.draw("counts", Numbers::vector(std::move(counts)));
}

} // namespace

Term placeTerm(const std::vector<float>& values, const Term& number, const std::function<Term(int)>& value)
{
    const auto above = std::ranges::lower_bound(values, float(valueOf(number)));
    if (above == values.begin()) return Term(0, "lowest code");
    if (above == values.end()) return Term(double(values.size()) - 1, "highest code");
    const int place = int(above - values.begin());
    const Term low = value(place - 1);
    return Term(place - 1, "code of the level below") + call("round", {(number - low) / (value(place) - low)});
}

namespace {

using BookPtr = std::shared_ptr<const CodeBook<float>>;

Quantity placesOf(const Quantity& numbers, const Quantity& values, const BookPtr& book)
{
    Numbers places(numbers.shape(), Precision::Double);
    std::ranges::copy(book->codes, places.data.begin());
    const std::vector<float> list(values.value().data.begin(), values.value().data.end());
    return Quantity(std::move(places), [=](const Indices& at) {
        return placeTerm(list, numbers.term(at), [&](int place) { return values.term({place}); });
    });
}

Quantity meansOf(const Quantity& numbers, const Quantity& values, const BookPtr& book)
{
    constexpr std::size_t Told = 40; // one by one
    Numbers means(values.shape(), Precision::Float);
    std::ranges::copy(book->values, means.data.begin());
    return Quantity(std::move(means), [=](const Indices& at) -> Term {
        std::vector<Term> own;
        double total = 0;
        for (std::size_t i = 0; i < book->codes.size(); ++i) {
            if (book->codes[i] != at[0]) continue;
            total += numbers[i];
            if (own.size() <= Told) own.push_back(numbers.term(indicesOf(numbers.shape(), i)));
        }
        if (own.empty()) return values.term(at);
        const Term count(double(std::ranges::count(book->codes, at[0])), "how many");
        return (own.size() > Told ? Term(total, "sum of its weights") : engine::sum(std::move(own))) / count;
    });
}

} // namespace

void recordClustering(Tape& tape, const Quantity& numbers, const std::vector<float>& start, const CodeBook<float>& book,
                      int indices, int means)
{
    const auto kept = std::make_shared<const CodeBook<float>>(book);
    const Quantity before =
        tape.knows("book") ? tape.carry("before", tape.makings("book").back().quantity) : tape.arrives("before", floatsOf(start));
    tape.point("before");
    const auto make = [&](const char* id, const Quantity& made, int count) {
        count > 0 ? tape.fill(id, id, made, count) : tape.make(id, made);
        tape.keep(id);
    };
    make("index", placesOf(numbers, before, kept), indices);
    tape.arrives("counts", floatsOf(usesOf(book))), tape.keep("counts");
    make("book", meansOf(numbers, before, kept), means);
}

Term bitsByHand(const Books& books, bool huffman, double biases)
{
    constexpr int Bits = 32;
    double n = 0;
    for (const auto& book : books) n += double(book.codes.size());
    const std::size_t k = books.front().values.size();
    const double values = double(k * books.size()), each = Bits + (huffman ? BitsOfLength : 0);
    std::vector<Term> parts{Term(n, "weights") * Term(std::bit_width(k - 1), "bits of an index")};
    if (huffman) parts = {Term(double(bitsOf(books, true)) - values * each, "bits of all indices")};
    parts.push_back(Term(values, "values") * Term(each, "bits of a value"));
    if (biases > 0) parts.push_back(Term(biases, "biases") * Term(Bits, "bits"));
    return engine::sum(std::move(parts));
}

void recordCoded(Tape& tape, const Quantity& weights, const Method& method, std::shared_ptr<const Coded> coded)
{
    const Shown shown{method, std::move(coded), weights};
    Quantity scale(1.0), zero(0.0);
    tape.draw("bits", Numbers::scalar(shown.codes->bits));
    if (shown.isLinear()) linearGrid(tape, shown, scale, zero);
    else if (shown.group(0).isSign) signScale(tape, shown, scale);
    const Quantity counts = countsOf(tape, shown), levels = levelsOf(tape, shown, scale, zero, counts);
    const Quantity codes = codesOf(tape, shown, scale, zero, levels);
    const Quantity restored = restoredOf(tape, shown, levels, codes, scale, zero);
    tape.make("error", weights - restored);
}

void planCoded(Tape& tape, const Quantity& weights)
{
    for (const char* id : {"levels", "counts"}) tape.plan(id, Numbers({2}, Precision::Double));
    for (const char* id : {"restored", "error"}) tape.plan(id, Numbers(weights.shape(), Precision::Float));
}

} // namespace engine
