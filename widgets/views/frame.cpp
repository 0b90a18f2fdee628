#include "widgets/views/frame.h"

#include <cmath>

namespace widgets {

Extent Run::extent(const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto [found, isNew] = m_extents.try_emplace(id);
    Extent& extent = found->second;
    if (!isNew || !tape.knows(id)) return extent;
    tape.forEachMaking(id, [&](const engine::Making& making) {
        for (const double x : making.quantity.value().data)
            if (std::isfinite(x)) {
                extent.least = std::min(extent.least, x), extent.most = std::max(extent.most, x);
                extent.whole = extent.whole && x == std::round(x);
                if (x != 0 && (extent.nearest == 0 || std::abs(x) < std::abs(extent.nearest))) extent.nearest = x;
            }
    });
    return extent;
}

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
    const auto named = names->find(id);
    if (named != names->end() && named->second.extent) return *named->second.extent;
    return run->extent(id);
}

double Frame::bound(const std::string& id) const
{
    const double stated = look(id).bound;
    return stated > 0 ? stated : extent(id).bound();
}

int Frame::decimals(const std::string& id) const { return extent(id).whole ? 0 : look(id).decimals; }

double Frame::numberWidth(const Canvas& canvas, const std::string& id) const
{
    const Extent all = extent(id);
    double widest = 0;
    for (const double x : {all.least, all.most, all.nearest})
        widest = std::max(widest, canvas.textWidth(number(x, decimals(id)), Role::Cell));
    return widest;
}

std::optional<double> Frame::value(const std::string& id, const engine::Indices& at) const
{
    return tape().value(id, engine::elementAt(shape(id), at), step());
}

QString Frame::exactly(const std::string& id, double value) const
{
    const auto making = tape().at(id, step());
    return making && making->quantity.precision() == engine::Precision::Float ? exact(float(value)) : exact(value);
}

std::vector<int> Frame::shape(const std::string& id) const { return tape().knows(id) ? tape().shape(id) : std::vector<int>{}; }

QString cellNumber(double value, int decimals)
{
    constexpr int Fine = 6; // so many decimals are as wide as a power of ten
    if (decimals >= Fine && value != 0 && std::abs(value) < 0.5 * std::pow(10, -decimals)) return scientific(value, 0);
    return std::abs(value) < 1e-3 ? fixed(value, decimals) : number(value, decimals);
}

} // namespace widgets
