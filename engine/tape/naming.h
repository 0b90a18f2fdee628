#pragma once

#include "engine/tape/quantity.h"

namespace engine {

/// What an operator that is made of others makes on its way, under its customary id. With
///     [&](const std::string& id, const Quantity& q) { return tape.step(id).make(id, q); }
/// each has its step, its cards and its gradient; unnamed, it dissolves.
using Naming = std::function<Quantity(const std::string& id, const Quantity& made)>;

inline Quantity unnamed(const std::string& /*id*/, const Quantity& made) { return made; }

} // namespace engine
