#pragma once

#include <functional>
#include <stdexcept>

namespace engine {

/// What a waiting caller does meanwhile, about every 10 ms: false gives up. Empty: waits as long as it takes.
using Patience = std::function<bool()>;

/// The caller gave up waiting; nothing has changed.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

/// As long as this exists, somebody waits for what its thread does, who may give up: then `isWanted` says false.
class Awaited {
public:
    explicit Awaited(Patience isWanted);
    ~Awaited();
    Awaited(const Awaited&) = delete;
    Awaited& operator=(const Awaited&) = delete;

private:
    friend void checkPatience();

    Patience m_isWanted;
    const Awaited* m_outer;
};

/// For loops that may take long, such as reading a file: throws Cancelled if who waits for them has given up. (What
/// `isWanted` itself waits for is asked of who waits further out.)
void checkPatience();
/// The same as an answer: whether who waits still does.
bool isAwaited();

} // namespace engine
