#include "widgets/views/explain.h"

#include "widgets/explain/rounding.h"
#include "widgets/views/words.h"

#include <QCoreApplication>

namespace widgets {
namespace {

using engine::Term;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views)
};

/// What arithmetic of many lessons has in it; a lesson that calls it otherwise says so in its glossary.
[[maybe_unused]] const char* const common[] = {
    QT_TRANSLATE_NOOP("terms", "sum"),     QT_TRANSLATE_NOOP("terms", "mean"),       QT_TRANSLATE_NOOP("terms", "others"),
    QT_TRANSLATE_NOOP("terms", "right"),   QT_TRANSLATE_NOOP("terms", "rows"),       QT_TRANSLATE_NOOP("terms", "columns"),
    QT_TRANSLATE_NOOP("terms", "maps"),    QT_TRANSLATE_NOOP("terms", "channels"),   QT_TRANSLATE_NOOP("terms", "gates"),
    QT_TRANSLATE_NOOP("terms", "weights"), QT_TRANSLATE_NOOP("terms", "biases"),     QT_TRANSLATE_NOOP("terms", "inputs"),
    QT_TRANSLATE_NOOP("terms", "outputs"), QT_TRANSLATE_NOOP("terms", "parameters"), QT_TRANSLATE_NOOP("terms", "largest"),
    QT_TRANSLATE_NOOP("terms", "units"),   QT_TRANSLATE_NOOP("terms", "groups"),     QT_TRANSLATE_NOOP("terms", "places"),
    QT_TRANSLATE_NOOP("terms", "numbers"), QT_TRANSLATE_NOOP("terms", "bytes"),      QT_TRANSLATE_NOOP("terms", "devices"),
    QT_TRANSLATE_NOOP("terms", "scale"),   QT_TRANSLATE_NOOP("terms", "shift"),      QT_TRANSLATE_NOOP("terms", "dense")};

/// The name that a program gave to a part of its arithmetic, "z[2]", by the words for it; as it is if there are none.
QString inWords(const Frame& frame, const std::string& name)
{
    const RegionName parts(QString::fromStdString(name));
    for (std::size_t own = parts.at.size() + 1; own-- > 0;) {
        const auto end = parts.at.begin() + std::ptrdiff_t(own);
        const std::string id = elementId(parts.name.toStdString(), {parts.at.begin(), end}).toStdString();
        if (frame.names->contains(id)) return wordsOf(frame.look(id), id, {end, parts.at.end()});
    }
    return QCoreApplication::translate("terms", name.c_str());
}

/// Arithmetic of the tape as that of a card.
class Told {
public:
    /// About this quantity: of its own elements that are made of each other it is said when they were.
    Told(const Frame& frame, std::string about) : m_frame(frame), m_about(std::move(about)) {}

    /// Of an element that came to this.
    Term made(Term behind, double value) { return settled(of(std::move(behind)), value); }
    Term of(Term term)
    {
        if (term.kind == Term::Element) return element(std::move(term));
        for (Term& part : term.of) part = of(std::move(part));
        if (!term.name.empty()) term.name = inWords(m_frame, term.name).toStdString();
        return term;
    }

private:
    /// What is the same of all elements of a quantity: a sum may be of hundreds.
    struct Known {
        Naming look = {};
        bool spelled = false, drawn = false;
        int making = -1; ///< that of the picture
    };
    const Known& known(const std::string& id)
    {
        const auto [found, isNew] = m_known.try_emplace(id);
        Known& all = found->second;
        if (!isNew) return all;
        all.look = m_frame.look(id), all.spelled = m_frame.naming(id).spelled, all.drawn = m_frame.run->drawn.contains(id);
        const auto here = all.drawn ? m_frame.tape().at(id, m_frame.step()) : std::nullopt;
        if (here) all.making = here->quantity.making();
        return all;
    }
    /// Where it stands: in the picture that is explained, or in that of the step that made it.
    Term element(Term term)
    {
        const Known& of = known(term.name);
        if (of.spelled) {
            const QString id = elementId(term.name, term.at);
            if (m_spelled.insert(id).second) return spelled(term);
        }
        if (!of.drawn) return spoken(of.look, std::move(term));
        const int made = m_frame.tape().stepOf(term);
        const bool isHere = of.making == term.making && made <= m_frame.step();
        term.place = elementId(of.look, term.name, term.at).toStdString(), term.step = isHere ? -1 : m_frame.offset + made;
        return spoken(of.look, std::move(term));
    }
    /// Once: where it comes again its number is enough.
    Term spelled(const Term& term)
    {
        const auto making = m_frame.tape().at(term.name, m_frame.tape().stepOf(term));
        Term arithmetic = made(making->quantity.behind(term.at), term.value);
        if (arithmetic.kind == Term::Element) arithmetic.kind = Term::Number;
        arithmetic.name = wordsOf(known(term.name).look, term.name, term.at).toStdString();
        return arithmetic;
    }
    /// An operand by its words: no card says an id.
    Term spoken(const Naming& look, Term term) const
    {
        const QString name = wordsOf(look, term.name, look.map ? engine::Indices{} : term.at);
        const bool tells = term.step >= 0 && !look.map && !term.at.empty() && (look.place || term.name == m_about);
        const QString when = !tells           ? name
                             : term.step == 0 ? Words::tr("%1, at the start").arg(name)
                                              : Words::tr("%1, after step %2").arg(name).arg(term.step);
        term.kind = Term::Number, term.name = when.toStdString();
        return term;
    }

    const Frame& m_frame;
    std::string m_about;
    std::map<std::string, Known> m_known;
    std::set<QString> m_spelled;
};

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
    case engine::Origin::Measured: return Words::tr("measured on this machine");
    default: return Words::tr("a number of the program");
    }
}

std::optional<Explanation::Slope> slopeOf(const Frame& frame, const std::string& id, int making, const engine::Indices& at)
{
    const auto made = frame.tape().gradientOf(id, making);
    const std::string gradient = made ? made->id() : std::string();
    const auto value = gradient.empty() ? std::nullopt : frame.value(gradient, at);
    if (!value) return {};
    const bool named = frame.names->contains(gradient);
    return Explanation::Slope{named ? wordsOf(frame.look(gradient), gradient, at)
                                    : Words::tr("slope: %1").arg(wordsOf(frame.look(id), id, at)),
                              elementTex(frame.naming(gradient), gradient, at), Term(*value, {}, made->precision()),
                              Told(frame, gradient).made(made->behind(at), *value)};
}

/// Where the step makes a part of a quantity, such as a row: the first element of that part speaks for it.
engine::Indices firstMade(const Frame& frame, const std::string& id)
{
    const auto target = frame.tape().target(frame.step());
    const bool isPart = target && target->id == id && !target->elements.empty();
    return isPart ? engine::indicesOf(frame.shape(id), target->elements.front()) : engine::Indices{};
}

} // namespace

std::pair<std::string, engine::Indices> elementNamed(const engine::Tape& tape, const RegionName& region)
{
    for (std::size_t own = 0; own <= region.at.size(); ++own) {
        const auto end = region.at.begin() + std::ptrdiff_t(own);
        const std::string id = elementId(region.name.toStdString(), {region.at.begin(), end}).toStdString();
        if (tape.knows(id)) return {id, {end, region.at.end()}};
    }
    return {};
}

bool isElementOf(const std::vector<int>& shape, const engine::Indices& at)
{
    if (at.size() != shape.size()) return false;
    for (std::size_t axis = 0; axis < at.size(); ++axis)
        if (at[axis] < 0 || at[axis] >= shape[axis]) return false;
    return true;
}

std::optional<Explanation> explain(const Frame& frame, const RegionName& region)
{
    const auto [id, at] = elementNamed(frame.tape(), region);
    if (at.empty() && frame.naming(id).map) // as a whole it is spoken of by its middle
        return explain(frame, RegionName(elementId(frame.naming(id), id, {frame.shape(id)[0] / 2, frame.shape(id)[1] / 2})));
    if (const engine::Indices first = firstMade(frame, id); at.empty() && !first.empty())
        return explain(frame, RegionName(elementId(id, first)));
    const auto making = frame.tape().at(id, frame.step());
    if (!making || !isElementOf(making->quantity.shape(), at)) return {};
    const auto value = frame.value(id, at);
    if (!value) return {};

    const Naming naming = frame.naming(id);
    const Term behind = making->quantity.behind(at);
    Explanation card;
    card.region = region.id(), card.what = frame.called(id);
    card.where = placeName(frame.look(id), at);
    card.symbol = wordsOf(frame.look(id), id, naming.map ? engine::Indices{} : at),
    card.tex = naming.map ? naming.tex : elementTex(naming, id, at);
    card.value = Term(*value, {}, making->quantity.precision());
    card.decimals = frame.decimals(id);
    const bool isItself = behind.kind == Term::Element && behind.name == id && behind.at == at;
    if (behind.kind == Term::Number || isItself) card.behind = card.value;
    else card.behind = Told(frame, id).made(behind, *value);
    if (card.behind.isOperand()) card.origin = originOf(frame, id, at, behind);
    const engine::Origin origin = frame.tape().origin(id);
    if (origin == engine::Origin::Parameter || origin == engine::Origin::Draw)
        card.slope = slopeOf(frame, id, making->quantity.making(), at);
    return card;
}

} // namespace widgets
