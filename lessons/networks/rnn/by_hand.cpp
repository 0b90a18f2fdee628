#include "engine/core/random.h"
#include "lessons/networks/rnn/run.h"
#include "lessons/recurrent/quantities.h"
#include "widgets/views/either.h"

#include <cmath>
#include <utility>

namespace lessons::rnn {
namespace {

using engine::Numbers;
using engine::Precision;
using recurrent::columnOf;

enum Stream : std::uint32_t { RecurrentStream = 1, InputWeightStream, BiasStream, AnswerStream, InputStream };

Numbers drawn(const Params& p, std::vector<int> shape, double deviation, Stream stream)
{
    engine::Random random(std::uint64_t(p.seed), stream);
    Numbers all(std::move(shape), Precision::Double);
    for (double& x : all.data) x = deviation * random.normal();
    return all;
}

/// Two decimals: what is printed is what is computed with.
Numbers printed(Numbers all)
{
    for (double& x : all.data) x = std::round(100 * x) / 100;
    return all;
}

Numbers recurrentWeights(const Params& p)
{
    Numbers U = drawn(p, {p.units, p.units}, 1, RecurrentStream);
    const double scale = p.radius / spectralRadius(U);
    for (double& u : U.data) u *= scale;
    return U;
}

/// A cell of the formulas as it goes through time, there and back.
class Walk {
public:
    explicit Walk(const Params& p) : m_p(p) {}
    Tape go() &&;

private:
    Quantity oldState(int t);
    void forward(int t);
    void seeAgain(int t);
    void arrive(const Quantity& gradient, int t);

    const Params& m_p;
    Tape m_tape;
    Quantity m_U = m_tape.parameter("U", recurrentWeights(m_p));
    Quantity m_W = m_tape.parameter("W", printed(drawn(m_p, {m_p.units}, 0.7, InputWeightStream)));
    Quantity m_b = m_tape.parameter("b", printed(drawn(m_p, {m_p.units}, 0.2, BiasStream)));
    Quantity m_V = m_tape.parameter("V", printed(drawn(m_p, {m_p.units}, 1, AnswerStream)));
    Quantity m_radius = m_tape.parameter("rho", Numbers::scalar(m_p.radius));
    Quantity m_X = m_tape.input("xOverTime", printed(drawn(m_p, {m_p.length}, 0.7, InputStream)));
    // empty, until a time step makes its column
    Quantity m_H = m_tape.plan("hOverTime", Quantity(Numbers({m_p.units, m_p.length}, Precision::Double)));
    Quantity m_G = m_tape.plan("dhOverTime", Quantity(Numbers({m_p.units, m_p.length}, Precision::Double)));
    Quantity m_norms = m_tape.plan("norms", Quantity(Numbers({m_p.length}, Precision::Double)));
    Quantity m_expected = 1.0;
};

std::vector<std::size_t> placesOf(int column, int rows, int columns)
{
    std::vector<std::size_t> places;
    for (int row = 0; row < rows; ++row) places.push_back(std::size_t(row * columns + column));
    return places;
}

Quantity Walk::oldState(int t)
{
    return t == 0 ? m_tape.arrives("hOld", Numbers({m_p.units}, Precision::Double)) : m_tape.carry("hOld", columnOf(m_H, t - 1));
}

void Walk::forward(int t)
{
    m_tape.round("forward");
    const Quantity x = m_tape.carry("x", element(m_X, {t}));
    const Quantity z = matmul(m_U, oldState(t)) + m_W * x + m_b;
    const Quantity h = m_tape.make("h", m_p.function == Function::Tanh ? engine::tanh(z) : z);
    m_H = m_tape.remake("hOverTime", h, placesOf(t, m_p.units, m_p.length));
    m_tape.keep("hOverTime");
    m_tape.make("y", dot(m_V, h));
    m_tape.point("h");
}

/// The cell as it was at a time.
void Walk::seeAgain(int t)
{
    m_tape.carry("x", element(m_X, {t}));
    oldState(t);
    m_tape.make("y", dot(m_V, m_tape.carry("h", columnOf(m_H, t))));
}

/// What has come back to the state at a time: its column, how long it is, and how much of the last one that is.
void Walk::arrive(const Quantity& gradient, int t)
{
    m_G = m_tape.remake("dhOverTime", gradient, placesOf(t, m_p.units, m_p.length));
    m_tape.keep("dhOverTime");
    m_norms = m_tape.remake("norms", reshaped(sqrt(sum(square(gradient))), {1}), {std::size_t(t)});
    m_tape.keep("norms");
    m_tape.make("ratio", element(m_norms, {t}) / element(m_norms, {m_p.length - 1}));
}

Tape Walk::go() &&
{
    const int last = m_p.length - 1;
    for (int t = 0; t <= last; ++t) forward(t);
    m_tape.round("answer");
    seeAgain(last);
    Quantity gradient = m_tape.carry("dh", m_V);
    arrive(gradient, last);
    m_expected = m_tape.make("expected", m_radius / m_radius); // ρ⁰
    m_tape.point("dh");
    for (int t = last; t > 0; --t) {
        m_tape.round("back");
        seeAgain(t);
        const Quantity dh = m_tape.carry("dh", columnOf(m_G, t));
        const Quantity dz = m_p.function == Function::Tanh ? (1 - square(columnOf(m_H, t))) * dh : dh; // f'(z) of h = f(z)
        gradient = m_tape.make("dhOld", matmul(engine::transposed(m_U), dz));
        arrive(gradient, t - 1);
        m_expected = m_tape.make("expected", m_expected * m_radius);
        m_tape.point("dhOld");
    }
    return std::move(m_tape);
}

} // namespace

/// Gelfand: |M^k|^(1/k) goes to it. By squaring, k = 2^i: n_0 √(n_1 √(n_2 ...)), each square made as long as 1 again.
double spectralRadius(Numbers matrix)
{
    constexpr int Squarings = 40;
    std::vector<double> norms;
    for (int i = 0; i < Squarings; ++i) {
        double squares = 0;
        for (const double x : matrix.data) squares += x * x;
        if (squares == 0) return 0;
        norms.push_back(std::sqrt(squares));
        for (double& x : matrix.data) x /= norms.back();
        matrix = matmul(Quantity(matrix), Quantity(matrix)).value();
    }
    double radius = 1;
    for (auto norm = norms.rbegin(); norm != norms.rend(); ++norm) radius = *norm * std::sqrt(radius);
    return radius;
}

Tape walk(const Params& p) { return Walk(p).go(); }

namespace {

ViewPtr cellByHand(const Params& p)
{
    const QString f = QString::fromUtf8(p.function == Function::Tanh ? "squash:tanh" : "squash:1×"),
                  slope = QString::fromUtf8(p.function == Function::Tanh ? "slope:1−h²" : "slope:1×");
    Diagram cell = inWords({"hOld recur:U× add:+b " + f + " h read:V× y", //
                            "x( take:W× . . . . .",                       //
                            "dhOld back:Uᵀ× . " + slope + " dh seed:Vᵀ× ."},
                           {"hOld => recur => add => squash => h > read > y", "h ^> hOld", "x > take > add", //
                            "dh => slope => back => dhOld", "y > seed > dh"});
    cell.from = 0, cell.widest = 80;
    return diagram(cell);
}

/// Of many units the cell has the room for its numbers, and maps have what is left.
bool areMany(const Params& p) { return p.units > 4; }

/// Time runs from left to right: there, and back. Modest, they are colours where their numbers have no room.
std::vector<ViewPtr> overTime(const Params& p, bool modest)
{
    const auto strips = [&](const char* vector, const char* map, const char* named) {
        ViewPtr maps = below(
            {cells({.id = vector, .lying = true, .modest = modest}), cells({.id = map, .modest = modest || areMany(p)})}, 8);
        return areMany(p) ? maps : widgets::titled({.named = named}, std::move(maps)); // a projector has no line for their title
    };
    return {strips("xOverTime", "hOverTime", "there"), strips("norms", "dhOverTime", "back")};
}

} // namespace

/// Above, the cell is folded: its state goes round; below is time, in one row or in two. Of long sequences the cell comes first.
ViewPtr stageByHand(const Params& p, const Tape&)
{
    const ViewPtr cell = cellByHand(p);
    const ViewPtr strength = below({cells({.id = "U", .modest = areMany(p)}),
                                    beside({cells({.id = "ratio", .widest = 120}), cells({.id = "expected", .widest = 120})})},
                                   12);
    const auto inOneRow = [&](bool modest) { return below({beside({cell, strength}), beside(overTime(p, modest), 20)}, 16); };
    const ViewPtr inTwo = below({cell, beside({below(overTime(p, false), 8), strength})}, 16);
    const ViewPtr stage = widgets::either(inOneRow(false), inTwo);
    return p.length > 12 ? widgets::either(stage, inOneRow(true)) : stage;
}

} // namespace lessons::rnn
