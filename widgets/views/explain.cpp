#include "widgets/views/explain.h"

#include <QCoreApplication>

namespace widgets {
namespace {

using By = engine::Term;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views)
};

Term operandOf(const QString& name, double value, engine::Precision precision, const QString& region, int step)
{
    return precision == engine::Precision::Float ? operand(name, float(value), region, step) : operand(name, value, region, step);
}

/// An element, and where it stands: in the picture that is explained, or in that of the step that made it.
Term elementOf(const Frame& frame, const By& term)
{
    const QString id = elementId(term.name, term.at);
    if (!frame.run->drawn.contains(term.name)) return operandOf(id, term.value, term.precision, {}, -1);
    const auto here = frame.tape().at(term.name, frame.step());
    const int made = frame.tape().stepOf(term);
    const bool isHere = here && here->quantity.making() == term.making && made <= frame.step();
    return operandOf(id, term.value, term.precision, id, isHere ? -1 : frame.offset + made);
}

Term cardTerm(const Frame& frame, const By& term)
{
    const QString name = QString::fromStdString(term.name);
    std::vector<Term> of;
    for (const By& part : term.of) of.push_back(cardTerm(frame, part));
    switch (term.kind) {
    case By::Number: return operandOf(name, term.value, term.precision, {}, -1);
    case By::Element: return elementOf(frame, term);
    case By::Sum: return sum(std::move(of), name);
    case By::Difference: return difference(of[0], of[1], name);
    case By::Product: return product(std::move(of), name);
    case By::Quotient: return quotient(of[0], of[1], name);
    case By::Call: break;
    }
    return call(QString::fromStdString(term.function), std::move(of), name);
}

/// What a number is that nothing is computed for.
QString originOf(const Frame& frame, const std::string& id, const By& behind)
{
    const Naming naming = frame.naming(id);
    if (!naming.origin.isEmpty()) return naming.origin;
    if (behind.kind == By::Element && behind.name != id) return Words::tr("copied from %1").arg(frame.called(behind.name));
    switch (frame.tape().origin(id)) {
    case engine::Origin::Input: return Words::tr("input");
    case engine::Origin::Parameter: return Words::tr("parameter");
    case engine::Origin::Draw: return Words::tr("random draw");
    default: return Words::tr("a number of the program");
    }
}

std::optional<Explanation::Slope> slopeOf(const Frame& frame, const std::string& id, int making, const engine::Indices& at)
{
    const auto made = frame.tape().gradientOf(id, making);
    const std::string gradient = made ? made->id() : std::string();
    const auto value = gradient.empty() ? std::nullopt : frame.value(gradient, at);
    if (!value) return {};
    const By behind = made->behind(at);
    return Explanation::Slope{elementId(gradient, at), elementTex(frame.naming(gradient), gradient, at),
                              operandOf({}, *value, made->precision(), {}, -1), cardTerm(frame, behind)};
}

bool isElementOf(const std::vector<int>& shape, const engine::Indices& at)
{
    if (at.size() != shape.size()) return false;
    for (std::size_t axis = 0; axis < at.size(); ++axis)
        if (at[axis] < 0 || at[axis] >= shape[axis]) return false;
    return true;
}

} // namespace

std::optional<Explanation> explain(const Frame& frame, const RegionName& region)
{
    const std::string id = region.name.toStdString();
    const auto making = frame.tape().at(id, frame.step());
    if (!making || !isElementOf(making->quantity.shape(), region.at)) return {};
    const auto value = frame.value(id, region.at);
    if (!value) return {};

    const Naming naming = frame.naming(id);
    const By behind = making->quantity.behind(region.at);
    Explanation card;
    card.region = region.id(), card.what = frame.called(id);
    card.where = placeName(frame.look(id), region.at);
    card.symbol = elementId(id, region.at), card.tex = elementTex(naming, id, region.at);
    card.value = operandOf({}, *value, making->quantity.precision(), {}, -1);
    card.decimals = frame.decimals(id);
    if (behind.kind == By::Number || (behind.kind == By::Element && behind.name == id)) card.behind = card.value;
    else card.behind = cardTerm(frame, behind);
    if (card.behind.kind == Term::Operand) card.origin = originOf(frame, id, behind);
    const engine::Origin origin = frame.tape().origin(id);
    if (origin == engine::Origin::Parameter || origin == engine::Origin::Draw)
        card.slope = slopeOf(frame, id, making->quantity.making(), region.at);
    return card;
}

} // namespace widgets
