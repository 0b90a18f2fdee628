#include "lessons/networks/zoo/run.h"

#include "lessons/counted_net.h"

#include <algorithm>

namespace lessons::zoo {

using engine::Numbers;
using engine::Term;

namespace {

/// A number of each row.
template <class F> Numbers ofRows(const Plan& plan, F f)
{
    Numbers all({int(plan.rows.size())}, engine::Precision::Double);
    for (std::size_t k = 0; k < plan.rows.size(); ++k) all.data[k] = f(plan.rows[k]);
    return all;
}

/// A number of each published model, and of one's own.
template <class F> Numbers ofModels(F f, const Plan& plan, double own)
{
    std::vector<double> all;
    for (const engine::Published& model : engine::publishedModels()) all.push_back(f(model));
    if (!plan.published) all.push_back(own);
    return Numbers::vector(std::move(all), engine::Precision::Double);
}

/// Which of them a picture of all is about: the model of the run, or else the best.
int shownOf(const Plan& plan)
{
    const auto all = engine::publishedModels();
    if (!plan.published) return int(all.size());
    if (plan.published->accuracy > 0) return int(plan.published - all.data());
    return int(std::ranges::max_element(all, {}, &engine::Published::accuracy) - all.begin());
}

void recordZoo(Tape& tape, const Params& p, const Plan& plan)
{
    tape.step("zoo");
    const auto own = [&tape](const char* id) { return tape.makings(id).back().quantity[0]; };
    tape.arrives("accuracy", ofModels([](const auto& model) { return model.accuracy; }, plan, 0));
    tape.arrives("zooParameters",
                 ofModels([](const auto& model) { return totalsOf(model).parameters; }, plan, own("allParameters")));
    tape.arrives("zooMultiplyAdds",
                 ofModels([](const auto& model) { return totalsOf(model).multiplyAdds; }, plan, own("allMultiplyAdds")));
    tape.point(p.across == Across::Parameters ? "zooParameters" : "zooMultiplyAdds", {shownOf(plan)});
}

} // namespace

void recordShapes(Tape& tape, const Plan& plan)
{
    tape.input("channels", ofRows(plan, [](const auto& row) { return row.out.channels; }));
    tape.input("sides", ofRows(plan, [](const auto& row) { return row.out.height; }));
}

Counted count(const Params& p)
{
    Counted tape;
    tape.of = planOf(p);
    recordShapes(tape, *tape.of);
    std::vector<Term> values;
    for (const engine::PartCounts& row : tape.of->rows) values.push_back(Term(row.values, "numbers") * Term(p.batch, "batch"));
    const Quantity kept = tape.plan("kept", engine::byHand(std::move(values)));
    const CountedNet net = recordCounts(tape, tape.of->rows, "kept");
    const Quantity bytes(p.bytes(), "bytes");
    tape.step("weightBytes").make("weightBytes", net.allParameters * bytes);
    const Quantity aside = Quantity(tape.of->valuesAside(), "others") * Quantity(p.batch, "batch");
    tape.step("keptBytes").make("keptBytes", (aside[0] > 0 ? sum(kept) + aside : sum(kept)) * bytes);
    if (!p.isInside()) recordZoo(tape, p, *tape.of);
    return tape;
}

std::vector<Claim> claims()
{
    const auto read = [](const Session& session, int step) {
        const engine::Values values = session.values(step);
        const auto parameters = numbersNamed(values, "zooParameters"), products = numbersNamed(values, "zooMultiplyAdds");
        double equal = 0;
        for (std::size_t k = 0; k < engine::publishedModels().size(); ++k)
            equal += engine::publishedModels()[k].agrees({parameters[k], products[k]});
        return equal / double(engine::publishedModels().size());
    };
    return {
        {.id = "totals-equal",
         .sentence = Words::tr("The layers of every model come to the parameters and multiply-adds that are documented of it."),
         .read = read,
         .bound = equalTo(1),
         .seconds = 0.5}};
}

Net netOf(const Params& p, const Plan& plan)
{
    if (p.model.ends_with(".onnx") && !p.isInside()) return *netIn(p.model);
    return drawnNet(plan.model, p.seed);
}

} // namespace lessons::zoo
