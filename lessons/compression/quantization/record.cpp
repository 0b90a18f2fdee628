#include "engine/tape/operators.h"
#include "lessons/compression/quantization/quantised_net.h"

#include <cmath>
#include <set>

namespace lessons::quantization {
namespace {

using engine::ByHand;
using engine::call;
using engine::Indices;
using engine::Numbers;
using engine::Precision;
using engine::Quantity;
using engine::Term;

/// Vectors that grow by an element a step: what stood before, and what this step makes of them.
class Sheet {
public:
    Sheet(Tape& tape, int made, int madeBefore) : m_tape(tape), m_made(made), m_before(madeBefore) {}

    Quantity plan(const std::string& id, const Quantity& all)
    {
        const Quantity planned = m_tape.plan(id, all);
        if (m_before > 0) m_tape.makeNext(id, m_before);
        m_ids.push_back(id);
        return planned;
    }
    void make()
    {
        for (const std::string& id : m_ids)
            if (m_made > m_before) m_tape.makeNext(id, m_made - m_before);
    }

private:
    Tape& m_tape;
    int m_made, m_before;
    std::vector<std::string> m_ids = {};
};

/// So many numbers, 0 where there are none yet, which is not shown.
template <class F> Quantity padded(int length, int known, F number)
{
    std::vector<double> list(std::size_t(length), 0.0);
    for (int i = 0; i < known; ++i) list[std::size_t(i)] = number(i);
    return Numbers::vector(std::move(list));
}

// --- the tensor that is shown -------------------------------------------------------------------------------------------

struct Shown {
    const Method& method;
    const Coded& coded;
    Quantity weights; ///< {channels, weights of each}

    int groups() const { return int(coded.groups.size()); }
    const Group& group(int g) const { return coded.groups[std::size_t(g)]; }
    int rows() const { return weights.shape()[0]; }
    int columns() const { return weights.shape()[1]; }
    int groupOf(int row) const { return groups() > 1 ? row : 0; }
    bool isLinear() const { return method.isLinear(coded.bits); }
    bool isMinMax() const { return method.calibration == Calibration::MinMax; }
};

/// A number for each group.
template <class F> Numbers each(const Shown& shown, F number)
{
    std::vector<double> list;
    for (const Group& group : shown.coded.groups) list.push_back(number(group));
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
    return shown.weights.term({found / shown.columns(), found % shown.columns()});
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
    const engine::Integers kind{shown.coded.bits, shown.method.symmetric};
    const Term zeroTerm(0);
    const ByHand step = [=, &method = shown.method](const Indices& at) -> Term {
        const Term bottom = call("min", {low.term(at), zeroTerm}), top = call("max", {high.term(at), zeroTerm});
        if (method.symmetric) return call("max", {Term(0) - bottom, top}) / Term(kind.highest(), "levels above 0");
        return (top - bottom) / Term(kind.highest() - kind.lowest(), "steps");
    };
    scale = tape.make("scale", Quantity(each(shown, [](const Group& group) { return group.grid.scale; }), step));
    const ByHand offset = [=, &method = shown.method, scale = scale](const Indices& at) -> Term {
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

/// {levels of a group}: those of the first.
Quantity levelsOf(Tape& tape, const Shown& shown, const Quantity& scale, const Quantity& zero)
{
    const Group group = shown.group(0);
    std::vector<double> list;
    for (int place = 0; place < group.count; ++place) list.push_back(group.level(place));
    if (!shown.isLinear() && !group.isSign) return tape.draw("levels", Numbers::vector(std::move(list), Precision::Float));
    const ByHand level = [=](const Indices& at) {
        const Term code(group.code(at[0]), "q");
        return group.isSign ? scale.term({0}) * code : scale.term({0}) * (code - zero.term({0}));
    };
    return tape.make("levels",
                     Quantity(Numbers::vector(std::move(list), group.isSign ? Precision::Float : Precision::Double), level));
}

/// q = round(w / s) + z within the codes; of a table the nearest; of a sign -1 or 1.
Quantity codesOf(Tape& tape, const Shown& shown, const Quantity& scale, const Quantity& zero)
{
    Numbers codes = numbersOf(shown, Precision::Double,
                              [&](std::size_t i) { return double(shown.coded.groupOf(i).code(shown.coded.places[i])); });
    if (!shown.isLinear()) return tape.draw("quantised", std::move(codes));
    const int low = shown.group(0).first, high = low + shown.group(0).count - 1;
    return tape.make("quantised",
                     Quantity(std::move(codes), [=, weights = shown.weights, many = shown.groups() > 1](const Indices& at) {
                         const Indices g{many ? at[0] : 0};
                         const Term whole = call("round", {weights.term(at) / scale.term(g)}) + zero.term(g);
                         return call("max", {Term(low, "lowest code"), call("min", {Term(high, "highest code"), whole})});
                     }));
}

/// ŵ = s (q - z), or what the table says.
Quantity restoredOf(Tape& tape, const Shown& shown, const Quantity& levels, const Quantity& codes, const Quantity& scale,
                    const Quantity& zero)
{
    Numbers numbers = numbersOf(shown, Precision::Float, [&](std::size_t i) { return double(shown.coded.restored[i]); });
    const bool many = shown.groups() > 1, isSign = shown.group(0).isSign;
    const int first = shown.group(0).first;
    if (shown.isLinear() || isSign)
        return tape.make("restored", Quantity(std::move(numbers), [=](const Indices& at) {
                             const Indices g{many ? at[0] : 0};
                             return isSign ? scale.term(g) * codes.term(at) : scale.term(g) * (codes.term(at) - zero.term(g));
                         }));
    if (many) return tape.draw("restored", std::move(numbers)); // each channel has a table of its own
    return tape.make("restored", Quantity(std::move(numbers), [=, columns = shown.columns()](const Indices& at) {
                         const double code = codes[std::size_t(at[0] * columns + at[1])];
                         return levels.term({int(code) - first});
                     }));
}

void recordCodes(Tape& tape, const Shown& shown)
{
    Quantity scale(1.0), zero(0.0);
    tape.draw("bits", Numbers::scalar(shown.coded.bits));
    if (shown.isLinear()) linearGrid(tape, shown, scale, zero);
    else if (shown.group(0).isSign) signScale(tape, shown, scale);
    const Quantity levels = levelsOf(tape, shown, scale, zero);
    const Quantity codes = codesOf(tape, shown, scale, zero);
    std::vector<double> counts(levels.size());
    const int own = int(shown.coded.places.size()) / shown.groups();
    for (int i = 0; i < own; ++i) ++counts[std::size_t(shown.coded.places[std::size_t(i)])];
    tape.draw("counts", Numbers::vector(std::move(counts)));
    const Quantity restored = restoredOf(tape, shown, levels, codes, scale, zero);
    tape.make("error", shown.weights - restored);
}

/// The weights that are shown; as long as there is no net, zeros of their shape, of which nothing is shown.
Numbers weightsShown(const Now& now, const engine::Block& block)
{
    const State& s = now.state;
    Numbers weights({block.shape[0], int(block.size()) / block.shape[0]}, Precision::Float);
    if (!s.net) return weights;
    const auto& from = s.learners ? s.learners->quantised.parameters : s.net->parameters;
    for (std::size_t i = 0; i < block.size(); ++i) weights.data[i] = double(from[block.offset + i]);
    return weights;
}

void recordTensor(Tape& tape, const Now& now)
{
    const auto which = std::size_t(shownAt(now.params, now.step));
    const engine::Network net = networkOf(now.params);
    const engine::Block& block = *weightsOf(net)[which];
    const Quantity weights = tape.draw("weights", weightsShown(now, block));
    if (now.state.tensors.size() > which) return recordCodes(tape, {now.params, *now.state.tensors[which], weights});
    for (const char* id : {"levels", "counts"}) tape.plan(id, Numbers({2}, Precision::Double)); // still to come
    for (const char* id : {"restored", "error"}) tape.plan(id, Numbers(weights.shape(), Precision::Float));
}

// --- what has been measured ----------------------------------------------------------------------------------------------

/// The bytes of a width, by tensor: codes with what it takes to read them, and the biases.
Quantity bytesOf(const Now& now, const QStringList& names)
{
    const State& s = now.state;
    std::vector<Term> terms;
    for (int width = 0; width < WidthCount; ++width) {
        std::vector<Term> parts{Term(0)};
        if (width < int(s.widths.size())) {
            parts.clear();
            for (std::size_t i = 0; i < s.widths[std::size_t(width)].bytes.size(); ++i)
                parts.emplace_back(s.widths[std::size_t(width)].bytes[i],
                                   int(i) < names.size() ? names[int(i)].toStdString() : "biases");
        }
        terms.push_back(engine::sum(std::move(parts)));
    }
    return engine::byHand(std::move(terms));
}

void recordWidths(Sheet& sheet, const Now& now, const Quantity& images)
{
    const State& s = now.state;
    const int known = int(s.widths.size());
    const Quantity right =
        sheet.plan("widthRight", padded(WidthCount, known, [&](int i) { return double(s.widths[std::size_t(i)].right); }));
    sheet.plan("sqnr", padded(WidthCount, known, [&](int i) { return s.widths[std::size_t(i)].signal; }));
    sheet.plan("bytes", bytesOf(now, namesOfTensors(now.params)));
    sheet.plan("widthAccuracy", right / images);
}

void recordLearning(Tape& tape, const Now& now, const Quantity& images)
{
    const Learners none{}, &l = now.state.learners ? *now.state.learners : none;
    tape.draw("controlLoss", Numbers::scalar(l.controlLoss));
    tape.draw("loss", Numbers::scalar(l.loss));
    const Quantity control = tape.draw("controlRight", Numbers::scalar(l.controlRight));
    const Quantity aware = tape.draw("awareRight", Numbers::scalar(l.right));
    tape.make("controlAccuracy", control / images);
    tape.make("awareAccuracy", aware / images);
}

} // namespace

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const State& s = now.state;
    const int tensors = tensorsOf(p), made = int(s.right.size()), width = int(s.widths.size());
    const bool tells = now.step >= 1 && now.step <= 1 + tensors, learns = p.task == Task::Aware;
    const Quantity images = tape.input("images", Numbers::scalar(s.net ? imagesOf(p, *s.net) : p.images));
    Sheet accuracies(tape, made, made - int(tells)), widths(tape, width, std::max(0, width - 1));
    accuracies.plan("accuracy",
                    accuracies.plan("right", padded(1 + tensors, made, [&](int i) { return double(s.right[std::size_t(i)]); })) /
                        images);
    if (!learns) recordWidths(widths, now, images);
    tape.step(now.step <= 1 ? "net" : tells ? "tensor" : learns ? "batch" : "width");
    if (learns) recordLearning(tape, now, images);
    recordTensor(tape, now);
    accuracies.make(), widths.make();
    if (tells) tape.point("accuracy", {made - 1});
    else if (learns && now.step > 0) tape.point("awareAccuracy");
    else if (width > 0) tape.point("widthAccuracy", {width - 1});
}

/// Of every tensor that is quantised, whichever is shown; and what has been measured.
engine::Values valuesOf(const Now& now, const Tape& tape)
{
    static const std::set<std::string> ofShown{"weights", "low",       "high",     "scale", "zeroPoint", "levels",
                                               "counts",  "quantised", "restored", "error", "bits"};
    std::vector<engine::Values> tensors;
    const QStringList names = namesOfTensors(now.params);
    for (std::size_t i = 0; i < now.state.tensors.size(); ++i) {
        const Coded& coded = *now.state.tensors[i];
        std::vector<double> scale, zero, codes;
        engine::Array levels{{int(coded.groups.size()), coded.groups.front().count}, {}};
        for (const Group& group : coded.groups) {
            scale.push_back(group.grid.scale), zero.push_back(group.grid.zero);
            for (int place = 0; place < group.count; ++place) levels.data.push_back(group.level(place));
        }
        for (std::size_t k = 0; k < coded.places.size(); ++k) codes.push_back(coded.groupOf(k).code(coded.places[k]));
        engine::Array quantised{weightsOf(now.state.net->network)[i]->shape, std::move(codes)};
        tensors.push_back({{"tensor", names[int(i)].toStdString()},
                           {"bits", coded.bits},
                           {"scale", scale},
                           {"zeroPoint", zero},
                           {"levels", std::move(levels)},
                           {"quantised", std::move(quantised)}});
    }
    engine::Values all{{"tensors", std::move(tensors)}};
    for (auto& [name, value] : tape.values(std::min(now.step, 1)))
        if (!ofShown.contains(name)) all.emplace_back(name, std::move(value));
    return all;
}

} // namespace lessons::quantization
