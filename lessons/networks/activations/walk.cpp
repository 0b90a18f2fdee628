#include "lessons/networks/activations/run.h"
#include "widgets/explain/explanation.h"

#include <cmath>

namespace lessons::acts {
namespace {

using engine::Term;

QString shown(double x) { return widgets::number(x, decimalsOf(x, 3)); }

template <class F> Quantity each(F f)
{
    std::vector<Term> terms;
    for (int kind = 0; kind < Kinds; ++kind) terms.push_back(f(Activation(kind)));
    return engine::byHand(std::move(terms));
}

double valueAt(const Params& p, Activation kind, double x) { return engine::activationValue(kind, x, p.shapeOf(kind)); }
double slopeAt(const Params& p, Activation kind, double x) { return engine::activationSlope(kind, x, p.shapeOf(kind)); }

/// tanh x = 2 σ(2x) - 1, so that its card shows what it has in common with the logistic function.
Term valueTerm(const Params& p, Activation kind, const Term& x)
{
    if (kind != Activation::Tanh) return activationTerm(kind, x, p.shapeOf(kind));
    return Term(2) / (Term(1) + engine::call("exp", {Term(-2) * x})) - Term(1);
}

/// A sum over all places so far.
template <class F> double soFar(int step, F f)
{
    double sum = 0;
    for (int k = 1; k <= step; ++k) sum += f(walked(k));
    return sum;
}

} // namespace

QString nameOf(Activation kind)
{
    switch (kind) {
    case Activation::Linear: return Words::tr("linear");
    case Activation::Relu: return QStringLiteral("ReLU");
    case Activation::LeakyRelu: return QStringLiteral("Leaky ReLU");
    case Activation::Tanh: return QStringLiteral("tanh");
    case Activation::Logistic: return Words::tr("logistic");
    case Activation::PRelu: return QStringLiteral("PReLU");
    case Activation::Elu: return QStringLiteral("ELU");
    case Activation::Softplus: return QStringLiteral("Softplus");
    case Activation::Swish: return QStringLiteral("Swish");
    case Activation::GeluTanh: return Words::tr("GELU, tanh form");
    case Activation::GeluLogistic: return Words::tr("GELU, logistic form");
    default: return QStringLiteral("GELU");
    }
}

namespace {

void recordOfWalk(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const int step = now.step, steps = std::max(1, step);
    const auto counted = [](double sum, const char* name, int all) { return Term(sum, name) / Term(all, "places"); };
    const Quantity x = tape.plan("x", engine::Numbers::scalar(walked(step)));
    const Quantity y = tape.plan("y", each([&](Activation f) { return valueTerm(p, f, x.term({})); }));
    tape.plan("flat", each([&](Activation f) {
                  return counted(soFar(step, [&](double at) { return std::abs(slopeAt(p, f, at)) < Flat; }), "flat", steps);
              }));
    tape.plan("mean", each([&](Activation f) {
                  return counted(soFar(step, [&](double at) { return valueAt(p, f, at); }), "sum", steps);
              }));
    engine::Numbers costs({Kinds}, engine::Precision::Double);
    std::copy(now.state.costs.begin(), now.state.costs.end(), costs.data.begin());
    tape.plan("cost", engine::measured(costs));
    tape.plan("slope", each([&](Activation f) { return slopeTerm(f, x.term({}), y.term({int(f)}), p.shapeOf(f)); }));
    if (const int before = std::clamp(step - 1, 0, Kinds); before > 0) tape.makeNext("cost", before);
    if (step == 0) return;
    tape.step("place").makeNext("x");
    if (step <= Kinds) tape.makeNext("cost");
    for (const char* id : {"y", "flat", "mean", "slope"}) tape.makeNext(id, Kinds);
    tape.point("slope", {int(p.activation)});
}

Glossary namesOfWalk(const Now& now)
{
    QStringList functions;
    for (int kind = 0; kind < Kinds; ++kind) functions << nameOf(Activation(kind));
    const std::vector<QStringList> axes{functions};
    const Params& p = now.params;
    const double x = walked(now.step), gamma = p.shapeOf(p.activation), y = valueAt(p, p.activation, x);
    const auto working = [&](const char* symbol, const Term& term, double value) {
        const QString text = term.isOperand() ? QString() : QStringLiteral(" = ") + widgets::readable(term, 3);
        return Naming{.name = now.step == 0
                                  ? QStringLiteral(" ")
                                  : QStringLiteral("%1(%2)%3 = %4").arg(QString::fromUtf8(symbol), shown(x), text, shown(value))};
    };
    const Naming table{.decimals = 3, .axes = axes};
    const auto column = [&](const QString& name, const char* tex, const QString& note, int ink = 0, const QString& origin = {}) {
        Naming naming = table;
        naming.name = name, naming.tex = QLatin1String(tex), naming.note = note, naming.ink = ink, naming.origin = origin;
        return naming;
    };
    return {
        {"x", {.name = QStringLiteral("x"), .tex = "x", .origin = Words::tr("a place on the walk"), .decimals = 3}},
        {"y", column(Words::tr("value f(x)"), "f", QStringLiteral("f(x)"), 1)},
        {"slope", column(Words::tr("slope f′(x)"), "f'", QStringLiteral("f′(x)"), 2, Words::tr("f is a straight line here"))},
        {"flat", column(Words::tr("share of places where |f′| < 0.01"), "s", Words::tr("saturated"))},
        {"mean", column(Words::tr("mean of f(x) over the places so far"), "m", Words::tr("mean f"))},
        {"cost", column(Words::tr("nanoseconds per element, measured here"), "c", QStringLiteral("ns"))},
        {"curve", {.name = nameOf(p.activation)}},
        {"here",
         {.name = now.step == 0 ? QStringLiteral("x") : QStringLiteral("x = {x}"), .note = Words::tr("saturated: |f′| < 0.01")}},
        {"value.worked", working("f", valueTerm(p, p.activation, Term(x)), y)},
        {"slope.worked", working("f′", slopeTerm(p.activation, Term(x), Term(y), gamma), slopeAt(p, p.activation, x))}};
}

ViewPtr stageOfWalk(const Now& now)
{
    const Params p = now.params;
    const Activation chosen = p.activation;
    std::vector<std::function<double(double)>> others;
    QStringList choices;
    for (const std::string& name : activationNames()) choices << QString::fromStdString(name);
    for (int kind = 0; kind < Kinds; ++kind)
        if (Activation(kind) != chosen) others.emplace_back([p, kind](double x) { return valueAt(p, Activation(kind), x); });
    const bool share = chosen == Activation::Logistic, bounded = share || chosen == Activation::Tanh;
    const ViewPtr curve =
        widgets::curve({.f = [p](const widgets::Frame&, double x) { return valueAt(p, p.activation, x); },
                        .from = -5,
                        .to = 5,
                        .x = {"x", {}},
                        .y = {"y", {int(chosen)}},
                        .slope = {"slope", {int(chosen)}},
                        .derivative = [p](const widgets::Frame&, double x) { return slopeAt(p, p.activation, x); },
                        .others = std::move(others),
                        .named = "curve",
                        .low = share                          ? 0.0
                               : chosen == Activation::Linear ? -5.0
                                                              : -1.0,
                        .high = bounded ? 1.0 : 5.0});
    const auto printed = [](const std::string& id, double value) {
        return id == "flat" ? percent(value, 0) : widgets::fixed(value, id == "cost" ? 2 : 3);
    };
    const ViewPtr table = widgets::columns({.ids = {"y", "slope", "flat", "mean", "cost"},
                                            .printed = printed,
                                            .shown = int(chosen),
                                            .field = QStringLiteral("activation"),
                                            .choices = choices});
    return below(
        {beside({veiled(QStringLiteral("curve"), curve), titled({.named = "here", .numbers = {"x"}, .stretch = 0}, table)}),
         widgets::lines({.named = {"value.worked", "slope.worked"}})},
        14);
}

Caption captionOfWalk(const Now& now, const Tape& tape)
{
    if (now.step == 0)
        return {Words::tr("Before the walk."), Words::tr("A point will go from −5 to 5, and each function answers it.")};
    const QString f = nameOf(now.params.activation);
    const double x = walked(now.step);
    const int at = int(now.params.activation);
    QString text = Words::tr("%1 makes %2 of it, and changes %3 times as fast as x.")
                       .arg(f, shown(*tape.value("y", std::size_t(at), 1)), shown(*tape.value("slope", std::size_t(at), 1)));
    if (std::abs(slopeAt(now.params, now.params.activation, x)) < Flat)
        text += QLatin1Char(' ') + Words::tr("It is saturated here: hardly any gradient gets through.");
    return {Words::tr("x = %1.").arg(shown(x)), text};
}

} // namespace

const Showing ofWalk{recordOfWalk, namesOfWalk, stageOfWalk, captionOfWalk};

} // namespace lessons::acts
