#include "app/command/console_progress.h"

#include "widgets/prose/words.h"

#include <QElapsedTimer>

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace app {
namespace {

constexpr qint64 Silence = 1000, OnTerminal = 200, InLines = 5000; // ms: before the first word, and between two

volatile std::sig_atomic_t isInterrupted = 0;

void listenToInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { isInterrupted = 1; };
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM}) sigaction(signal, &action, nullptr);
}

/// Says what it is told, but not too often.
class Line {
public:
    Line() { m_since.start(); }
    ~Line()
    {
        if (m_isTerminal && m_last > 0) std::fputs("\r\033[K", stderr); // what comes next finds an empty line
    }

    void say(int done, int all)
    {
        if (!m_isTerminal && all == 0) return; // nothing to tell a log
        const qint64 now = m_since.elapsed();
        if (m_last > 0 ? now - m_last < (m_isTerminal ? OnTerminal : InLines) : now < Silence) return;
        m_last = now;
        const QString text = widgets::inWords(all > 0 ? engine::message("messages", "computing: %1 of %2").with(done, all)
                                                      : engine::message("messages", "computing"));
        std::fprintf(stderr, m_isTerminal ? "\r\033[Ktensorscope: %s" : "tensorscope: %s\n", text.toUtf8().constData());
        std::fflush(stderr);
    }

private:
    bool m_isTerminal = isatty(STDERR_FILENO) != 0;
    QElapsedTimer m_since;
    qint64 m_last = 0;
};

} // namespace

Progress consoleProgress()
{
    listenToInterrupts();
    return [line = std::make_shared<Line>()](int done, int all) {
        line->say(done, all);
        return isInterrupted == 0;
    };
}

} // namespace app
