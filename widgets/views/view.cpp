#include "widgets/views/view.h"

#include "widgets/canvas/inset.h"
#include "widgets/views/operands.h"

#include <algorithm>
#include <span>

namespace widgets {
namespace {

/// The place of an element, in the map that it belongs to if there are several.
Places::const_iterator placed(const Places& places, const std::string& id, const engine::Indices& at)
{
    const auto found = places.find(id);
    if (found != places.end() || at.size() < 3) return found;
    return places.find(elementId(id, {at.begin(), at.end() - 2}).toStdString());
}

/// Elements of one quantity, as rectangles.
struct Outlined {
    std::vector<QRectF> cells = {};

    QRectF united() const
    {
        QRectF rect;
        for (const QRectF& cell : cells) rect |= cell;
        return rect;
    }
    /// They fill their bounding box, or are too many for a frame each.
    bool areOneBlock() const
    {
        constexpr std::size_t Many = 64;
        double area = 0;
        for (const QRectF& cell : cells) area += cell.width() * cell.height();
        const QRectF box = united();
        return cells.size() > Many || area >= 0.99 * box.width() * box.height();
    }
};

/// Whether they have one place, or stand in the same map.
bool areTogether(const engine::Term& a, const engine::Term& b)
{
    const auto map = [](const engine::Term& term) {
        return std::span(term.at).first(term.at.size() < 3 ? 0 : term.at.size() - 2);
    };
    return a.name == b.name && std::ranges::equal(map(a), map(b));
}

/// Elements that are on screen at this step, by their places; those of another making are not.
std::map<std::string, Outlined> standing(const Frame& frame, const std::vector<engine::Term>& elements, const Places& places)
{
    std::map<std::string, Outlined> all;
    std::map<std::string, int> makings;
    std::set<std::tuple<const Place*, double, double>> known; // those behind an ellipsis are one
    const engine::Term* before = nullptr;
    Places::const_iterator place;
    for (const engine::Term& term : elements) {
        if (!makings.contains(term.name)) {
            const auto here = frame.tape().at(term.name, frame.step());
            makings[term.name] = here ? here->quantity.making() : -1;
        }
        if (!before || !areTogether(*before, term)) place = placed(places, term.name, term.at);
        before = &term;
        if (place == places.end() || makings[term.name] != term.making) continue;
        const QRectF cell = place->second.cell(term.at);
        if (known.insert({&place->second, cell.x(), cell.y()}).second) all[place->first].cells.push_back(cell);
    }
    return all;
}

/// The operands of a large target are not looked up one by one: their quantities go into it whole.
void paintOperands(Canvas& canvas, const Frame& frame, const Places& places)
{
    constexpr std::size_t Searched = 4000;
    std::vector<engine::Term> operands = operandsOf(frame, 1);
    const auto target = frame.tape().target(frame.moment.to);
    const std::size_t size = !target || target->element ? 1 : engine::Tensor::elements(frame.shape(target->id));
    const bool all = size * std::max<std::size_t>(1, operands.size()) <= Searched;
    if (all && size > 1 && target->elements.empty()) operands = operandsOf(frame, size);
    for (const auto& [id, outlined] : standing(frame, operands, places))
        if (!all && places.contains(id)) canvas.operand(places.at(id).rect);
        else if (outlined.areOneBlock()) canvas.operand(outlined.united());
        else
            for (const QRectF& cell : outlined.cells) canvas.operand(cell);
}

/// What stands together has one frame.
std::vector<QRectF> framesOf(const Place& place, const engine::Tape::Target& target, const std::vector<int>& shape)
{
    if (target.element) return {place.large.value_or(place.cell(*target.element))};
    if (target.elements.empty()) return place.own ? *place.own : std::vector{place.rect};
    QRectF all;
    for (const std::size_t element : target.elements) all |= place.cell(engine::indicesOf(shape, element));
    return {all};
}

/// The element, or the map in which all of them lie, if that has a place of its own; else nothing.
engine::Indices aimOf(const engine::Tape::Target& target, const std::vector<int>& shape, const Places& places)
{
    if (target.element || target.elements.empty() || shape.size() < 3) return target.element.value_or(engine::Indices{});
    const auto mapOf = [&shape](std::size_t element) {
        const engine::Indices at = engine::indicesOf(shape, element);
        return engine::Indices(at.begin(), at.end() - 2);
    };
    const engine::Indices first = mapOf(target.elements.front());
    const bool isOne = mapOf(target.elements.back()) == first && places.contains(elementId(target.id, first).toStdString());
    return isOne ? first : engine::Indices{};
}

void paintTarget(Canvas& canvas, const Frame& frame, const Places& places)
{
    const auto target = frame.tape().target(frame.moment.to);
    if (!target) return;
    const engine::Indices at = aimOf(*target, frame.shape(target->id), places);
    const bool isMap = !at.empty() && !target->element;
    const std::string drawn = isMap ? elementId(target->id, at).toStdString() : target->id;
    if (const Place* place = placeOf(places, drawn, isMap ? engine::Indices{} : at)) {
        const std::vector<QRectF> frames = framesOf(*place, *target, frame.shape(target->id));
        for (std::size_t i = 1; i < frames.size(); ++i) canvas.spot(frames[i]);
        constexpr QMarginsF Clear{2, 2, 2, 2}; // the halo keeps off what is in it; single cells have neighbours
        QString id = elementId(target->id, at);
        if (!target->element && place->own && !regionNamed(canvas.regions(), id)) // of numbers that have no region as a whole
            id = elementId(target->id, engine::indicesOf(frame.shape(target->id), 0));
        canvas.target(id, target->element || place->own ? frames.front() : frames.front() + Clear);
        return;
    }
    // a tensor of several maps, whole
    QRectF all;
    std::string first;
    for (const auto& [id, place] : places)
        if (id.starts_with(target->id + '[')) all |= place.rect, first = first.empty() ? id : first;
    if (!all.isNull()) canvas.target(QString::fromStdString(first), all);
}

/// How much larger all is drawn where there is more room than its numbers ask for, so that the last row reads them, too.
double growth(const Canvas& canvas, const View& view, const Frame& frame)
{
    constexpr double Air = 1.1, Most = 1.4, Step = 0.1;
    const QSizeF needed = Air * view.comfortable(canvas, frame), room = canvas.area().size();
    if (needed.isEmpty()) return 1;
    const double fitting = std::min(room.width() / needed.width(), room.height() / needed.height());
    return std::clamp(Step * std::floor(fitting / Step), 1.0, Most);
}

void paintAsItIs(Canvas& canvas, const View& view, const Frame& frame)
{
    Places places;
    view.paint(canvas, canvas.area(), frame, places);
    if (frame.moment.to == 0) return;
    paintOperands(canvas, frame, places);
    paintTarget(canvas, frame, places);
}

} // namespace

const Place* placeOf(const Places& places, const std::string& id, const engine::Indices& at)
{
    const auto found = placed(places, id, at);
    return found == places.end() ? nullptr : &found->second;
}

void paintView(Canvas& canvas, const View& view, const Frame& frame)
{
    const double scale = growth(canvas, view, frame);
    if (scale > 1) paintInset(canvas, {canvas.area(), scale}, [&](Canvas& inner) { paintAsItIs(inner, view, frame); });
    else paintAsItIs(canvas, view, frame);
}

} // namespace widgets
