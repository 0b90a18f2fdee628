#pragma once

#include <functional>

namespace engine {

/// How many threads engine loops may use. 0: as many as the machine has, where the work pays for them. A number given by
/// a person holds whatever the work, so that the independence of results from it can be tested on small inputs.
void setThreads(int count);

/// Calls body(i) for i in [0, n). Each i must write only its own outputs: results are then the same bits for any number
/// of threads. `work`: floating-point operations in all; below ~100 000 starting threads costs more than it gains.
void parallelFor(int n, double work, const std::function<void(int)>& body);

} // namespace engine
