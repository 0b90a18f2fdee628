#include "widgets/views/frame.h"

#include <cmath>

namespace widgets {
namespace {

Extents extentsOf(const engine::Tape& tape)
{
    Extents extents;
    for (const std::string& id : tape.ids()) {
        Extent& extent = extents[id];
        tape.forEachMaking(id, [&](const engine::Making& making) {
            for (const double x : making.quantity.value().data)
                if (std::isfinite(x)) {
                    extent.least = std::min(extent.least, x), extent.most = std::max(extent.most, x);
                    extent.whole = extent.whole && x == std::round(x);
                }
        });
    }
    return extents;
}

} // namespace

Run::Run(engine::Tape recorded) : tape(std::move(recorded)), extents(extentsOf(tape)) {}

Naming Frame::naming(const std::string& id) const
{
    const auto found = names->find(id);
    if (found != names->end()) return found->second;
    Naming plain;
    plain.name = QString::fromStdString(id);
    return plain;
}

QString Frame::called(const std::string& id) const
{
    const QString name = naming(id).name;
    return name.isEmpty() ? QString::fromStdString(id) : name;
}

Naming Frame::look(const std::string& id) const
{
    Naming own = naming(id);
    if (own.like.empty()) return own;
    const Naming other = look(own.like);
    own.scale = other.scale, own.bound = other.bound, own.decimals = other.decimals;
    if (own.ink == 0) own.ink = other.ink;
    if (own.axes.empty()) own.axes = other.axes;
    if (own.bound == 0) own.bound = std::max(extent(id).bound(), bound(own.like)); // one scale for both
    return own;
}

Extent Frame::extent(const std::string& id) const
{
    const auto found = run->extents.find(id);
    return found == run->extents.end() ? Extent{} : found->second;
}

double Frame::bound(const std::string& id) const
{
    const double stated = look(id).bound;
    return stated > 0 ? stated : extent(id).bound();
}

int Frame::decimals(const std::string& id) const { return extent(id).whole ? 0 : look(id).decimals; }

std::optional<double> Frame::value(const std::string& id, const engine::Indices& at) const
{
    const auto making = tape().at(id, step());
    if (!making) return {};
    const std::size_t element = engine::elementAt(making->quantity.shape(), at);
    if (making->madeAt[element] > step()) return {};
    return making->quantity[element];
}

std::vector<int> Frame::shape(const std::string& id) const { return tape().knows(id) ? tape().shape(id) : std::vector<int>{}; }

QString cellNumber(double value, int decimals) { return number(std::abs(value) < 1e-3 ? 0 : value, decimals); }

} // namespace widgets
