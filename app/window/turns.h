#pragma once

#include <QTimer>

#include <deque>
#include <functional>

namespace app {

/// Work that is done part by part, each in an event of its own, so that nothing else waits longer than for one part.
class Turns : public QObject {
public:
    /// `mayGoOn`: whether a part can be done now; if not, it is tried again.
    explicit Turns(std::function<bool()> mayGoOn);

    /// In place of what may be left of earlier work.
    void begin(std::deque<std::function<void()>> parts);
    /// Does all that is left, at once.
    void finish();

private:
    void doNext();

    std::function<bool()> m_mayGoOn;
    std::deque<std::function<void()>> m_left;
    QTimer m_timer;
};

} // namespace app
