#include "lessons/networks/playground/explain_terms.h"

#include <algorithm>

namespace lessons::playground {

using engine::Loss;
using widgets::call;
using widgets::difference;
using widgets::operand;
using widgets::product;
using widgets::quotient;
using widgets::sum;
using widgets::Term;

namespace {

Term one() { return operand({}, 1); }
Term zero() { return operand({}, 0); }
Term above(Term what) { return call(QStringLiteral("max"), {zero(), std::move(what)}); }

const Term& greatest(const std::vector<Term>& terms)
{
    return *std::max_element(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.value < b.value; });
}

/// e^(output - greatest)
Term powerOf(const std::vector<Term>& outputs, std::size_t place)
{
    return call(QStringLiteral("exp"), {difference(outputs[place], greatest(outputs))}, QStringLiteral("e[%1]").arg(place));
}

Term sumOfPowers(const std::vector<Term>& outputs)
{
    std::vector<Term> powers;
    for (std::size_t k = 0; k < outputs.size(); ++k) powers.push_back(powerOf(outputs, k));
    return sum(std::move(powers));
}

/// Σ over the outputs of body(output, target), by their number.
template <class Body> Term meanOver(const std::vector<Term>& outputs, const Truth& truth, Body body)
{
    std::vector<Term> terms;
    for (std::size_t m = 0; m < outputs.size(); ++m) terms.push_back(body(outputs[m], truth.targets[m]));
    return quotient(sum(std::move(terms)), operand({}, int(outputs.size())));
}

/// 1 + y_m - y_label, which pulls if it is positive.
Term margin(const std::vector<Term>& outputs, int m, int label)
{
    return difference(sum({one(), outputs[std::size_t(m)]}), outputs[std::size_t(label)]);
}

Term multiHinge(const std::vector<Term>& outputs, int label)
{
    std::vector<Term> terms;
    for (int m = 0; m < int(outputs.size()); ++m)
        if (m != label) terms.push_back(above(margin(outputs, m, label)));
    return quotient(sum(std::move(terms)), operand({}, int(outputs.size())));
}

/// Each margin that is positive pulls its output down and the label's up.
int pull(const std::vector<Term>& outputs, int label, int output)
{
    const auto pulls = [&](int m) {
        return m != label && float(1 + outputs[std::size_t(m)].value) - float(outputs[std::size_t(label)].value) > 0;
    };
    if (output != label) return pulls(output);
    int all = 0;
    for (int m = 0; m < int(outputs.size()); ++m) all += pulls(m);
    return -all;
}

} // namespace

Term softmaxOf(const std::vector<Term>& outputs, int place)
{
    return quotient(powerOf(outputs, std::size_t(place)), sumOfPowers(outputs), QStringLiteral("p[%1]").arg(place));
}

Term lossOf(Loss loss, const std::vector<Term>& outputs, const Truth& truth)
{
    switch (loss) {
    case Loss::CrossEntropy:
        return difference(call(QStringLiteral("log"), {sumOfPowers(outputs)}),
                          difference(outputs[std::size_t(truth.label)], greatest(outputs)));
    case Loss::MeanSquared:
        return meanOver(outputs, truth, [](const Term& y, const Term& t) {
            return product({difference(y, t), difference(y, t)});
        });
    case Loss::Hinge:
        return meanOver(outputs, truth, [](const Term& y, const Term& t) { return above(difference(one(), product({t, y}))); });
    case Loss::MultiHinge: break;
    }
    return multiHinge(outputs, truth.label);
}

Term lossSlope(Loss loss, const std::vector<Term>& outputs, const Truth& truth, int output)
{
    const auto m = std::size_t(output);
    if (loss == Loss::CrossEntropy) {
        const Term p = softmaxOf(outputs, output);
        return output == truth.label ? difference(p, one()) : p;
    }
    const Term all = operand(QStringLiteral("outputs"), int(outputs.size()));
    if (loss == Loss::MultiHinge) return quotient(operand({}, pull(outputs, truth.label, output)), all);
    const Term &y = outputs[m], &t = truth.targets[m];
    if (loss == Loss::MeanSquared) return quotient(product({operand({}, 2), difference(y, t)}), all);
    return quotient(float(1 - t.value * y.value) > 0 ? product({operand({}, -1), t}) : zero(), all);
}

} // namespace lessons::playground
