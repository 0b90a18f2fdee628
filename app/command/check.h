#pragma once

namespace app {

/// Prints the engine's checks of itself, each with its error and its bound; whether all passed.
bool runCheck(bool json);

} // namespace app
