#include "lessons/twin_difference.h"

#include "lessons/twin_words.h"
#include "widgets/views/explain.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lessons {

using widgets::Explanation; // lupdate loses the context after a return type in another namespace

namespace {

/// NaN where an element is not made yet; nothing if the quantity is not there.
std::vector<double> numbersOf(const widgets::Frame& frame, const std::string& id)
{
    const auto making = frame.tape().at(id, frame.step());
    const std::size_t count = engine::Tensor::elements(frame.shape(id));
    std::vector<double> numbers(count, std::nan(""));
    for (std::size_t i = 0; making && i < count; ++i) numbers[i] = frame.tape().value(id, i, frame.step()).value_or(std::nan(""));
    return numbers;
}

/// What stands on the stage, in the order in which it was made. The tape of one step of a training may have another order than
/// that of the next: its quantities are in the order of their ids.
std::vector<std::string> inOrder(const widgets::Frame& frame)
{
    const auto& drawn = frame.run->drawn;
    if (frame.tape().lastStep() <= 1) return {drawn.begin(), drawn.end()};
    std::vector<std::string> ids = frame.tape().ids();
    std::erase_if(ids, [&](const std::string& id) { return !drawn.contains(id); });
    return ids;
}

/// Those of one name by their ids, too: "weights W1".
void tellApart(std::vector<Subtracted>& quantities)
{
    std::map<QString, int> count;
    for (const Subtracted& quantity : quantities) ++count[quantity.name];
    for (Subtracted& quantity : quantities)
        if (count[quantity.name] > 1) quantity.name += QLatin1Char(' ') + QString::fromStdString(quantity.id);
}

} // namespace

Subtraction subtracted(const std::optional<Staged>& first, const std::optional<Staged>& second)
{
    Subtraction all;
    if (!first || !second) return all;
    const widgets::Frame &a = first->frame, &b = second->frame;
    for (const std::string& id : inOrder(a)) {
        const QString name = a.called(id);
        if (!b.tape().knows(id) || a.shape(id) != b.shape(id)) {
            if (!all.others.contains(name)) all.others << name;
            continue;
        }
        Subtracted one{id, name, a.shape(id), numbersOf(a, id), std::max(a.decimals(id), b.decimals(id))};
        const std::vector<double> other = numbersOf(b, id);
        for (std::size_t i = 0; i < other.size(); ++i) one.values[i] -= other[i];
        all.quantities.push_back(std::move(one));
    }
    if (a.moment.to > 0) all.target = a.tape().target(a.moment.to);
    tellApart(all.quantities);
    return all;
}

Explanation explainDifference(const QString& region, const Explanation& first, const Explanation& second)
{
    engine::Term a = first.value, b = second.value;
    a.place = first.region.toStdString(), b.place = second.region.toStdString();
    Explanation card;
    card.region = region, card.what = TwinWords::tr("difference of %1").arg(first.what), card.where = first.where;
    card.symbol = TwinWords::tr("difference of %1").arg(first.symbol), card.tex = QStringLiteral("\\Delta ") + first.tex;
    card.value = engine::Term(engine::valueOf(a) - engine::valueOf(b), region.toStdString());
    card.value.place = region.toStdString();
    card.behind = a - b;
    card.decimals = std::max(first.decimals, second.decimals);
    return card;
}

} // namespace lessons
