#include "widgets/views/explain.h"

#include <QCoreApplication>

namespace widgets {
namespace {

using engine::Term;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views)
};

/// An operand called by whose it was and when, if its places have words of their own; as a rule its name is its id.
Term spoken(const Naming& look, Term term)
{
    if (!look.place || term.at.empty()) return term;
    const QString first = indexName(look, 0, term.at[0]), whose = first.isEmpty() ? placeName(look, term.at) : first;
    const QString when = term.step < 0    ? whose
                         : term.step == 0 ? Words::tr("%1, at the start").arg(whose)
                                          : Words::tr("%1, after step %2").arg(whose).arg(term.step);
    term.kind = Term::Number, term.name = when.toStdString();
    return term;
}

/// The elements in it, and where they stand: in the picture that is explained, or in that of the step that made them.
Term placed(const Frame& frame, Term term)
{
    for (Term& part : term.of) part = placed(frame, std::move(part));
    if (term.kind != Term::Element) {
        if (!term.name.empty()) term.name = frame.called(term.name).toStdString();
        return term;
    }
    if (!frame.run->drawn.contains(term.name)) return term;
    const auto here = frame.tape().at(term.name, frame.step());
    const int made = frame.tape().stepOf(term);
    const bool isHere = here && here->quantity.making() == term.making && made <= frame.step();
    term.place = elementId(term.name, term.at).toStdString(), term.step = isHere ? -1 : frame.offset + made;
    return spoken(frame.look(term.name), std::move(term));
}

/// What a number is that nothing is computed for.
QString originOf(const Frame& frame, const std::string& id, const engine::Indices& at, const Term& behind)
{
    const Naming naming = frame.naming(id);
    if (behind.kind == Term::Element && behind.name == id && behind.at != at)
        return Words::tr("copied from %1").arg(placeName(frame.look(id), behind.at));
    if (!naming.origin.isEmpty()) return naming.origin;
    if (behind.kind == Term::Element && behind.name != id) return Words::tr("copied from %1").arg(frame.called(behind.name));
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
    return Explanation::Slope{elementId(gradient, at), elementTex(frame.naming(gradient), gradient, at),
                              Term(*value, {}, made->precision()), placed(frame, made->behind(at))};
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
    std::string id = region.name.toStdString();
    engine::Indices at = region.at;
    if (!frame.tape().knows(id) && !at.empty()) { // of several with their own shapes: "map[0][3,4]" is an element of "map[0]"
        id = elementId(id, {at.front()}).toStdString();
        at.erase(at.begin());
    }
    const auto making = frame.tape().at(id, frame.step());
    if (!making || !isElementOf(making->quantity.shape(), at)) return {};
    const auto value = frame.value(id, at);
    if (!value) return {};

    const Naming naming = frame.naming(id);
    const Term behind = making->quantity.behind(at);
    Explanation card;
    card.region = region.id(), card.what = frame.called(id);
    card.where = placeName(frame.look(id), at);
    card.symbol = elementId(id, at), card.tex = elementTex(naming, id, at);
    card.value = Term(*value, {}, making->quantity.precision());
    card.decimals = frame.decimals(id);
    const bool isItself = behind.kind == Term::Element && behind.name == id && behind.at == at;
    if (behind.kind == Term::Number || isItself) card.behind = card.value;
    else card.behind = placed(frame, behind);
    if (card.behind.isOperand()) card.origin = originOf(frame, id, at, behind);
    const engine::Origin origin = frame.tape().origin(id);
    if (origin == engine::Origin::Parameter || origin == engine::Origin::Draw)
        card.slope = slopeOf(frame, id, making->quantity.making(), at);
    return card;
}

} // namespace widgets
