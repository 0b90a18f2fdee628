#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace widgets {

/// The playhead: one real number t from 0 to last, where last can grow while a training goes on. Playing adds to a clock; what is
/// painted is that clock with its motion made discrete: a short smooth move into each step, then stillness.
class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr);

    /// A new run with this many steps: the playhead goes to `t` and stands still.
    void restart(int last, double t);
    /// The same run has other steps at its end. An open run can go on beyond: playing waits there for more, and a step forward
    /// from the last one emits wanted().
    void setEnd(int last, bool open);
    /// How many steps one press of a button goes; stops lie at its multiples.
    void setGrain(int steps) { m_grain = std::max(1, steps); }
    /// Or where it comes to rest, in order; playing then goes from one to the next in the time of a step. Empty: by the grain.
    void setRests(std::vector<int> steps) { m_rests = std::move(steps); }

    double position() const { return m_position; }
    /// The step in the making or just made.
    int step() const;
    int last() const { return m_last; }
    bool isOpen() const { return m_open; }
    /// The step that the playhead is going to, beyond last() in an open run.
    int aim() const;
    bool isPlaying() const { return m_mode == Playing; }
    double speed() const { return m_speed; } ///< steps per second; Live: glued to the end of the run

    void play();
    void pause();
    void stepForward() { stepTo(nextStep()); }
    void stepBack() { stepTo(previousStep()); }
    void seek(double t);
    /// Playing and stepping go no further than this step, until it is set to another or none; seeking does.
    void setStop(std::optional<int> step) { m_stop = step; }
    std::optional<int> stop() const { return m_stop; }
    /// The last step; from there, in an open run, emits endWanted().
    void seekEnd();
    void setSpeed(double stepsPerSecond);
    void setReducedMotion(bool on) { m_reducedMotion = on; }

    /// Lets this much time pass; the timer calls it.
    void advance(double seconds);

    static constexpr double StepSeconds = 0.32, TravelSeconds = 0.48; ///< of a single step; of a step while playing
    static constexpr double Live = std::numeric_limits<double>::infinity();
    static constexpr double FastestEased = 4; ///< steps per second; above, one frame per step

Q_SIGNALS:
    void moved();              ///< position() changed
    void stateChanged();       ///< playing, speed, or whether the run is open; another run
    void endMoved();           ///< last() changed in the same run
    void wanted();             ///< aim() is a step that is not there yet
    void stopped();            ///< playing has come to the stop
    void heldUp(bool playing); ///< would have gone on, but for the stop at which it stands
    void endWanted();          ///< the run shall go on to where it ends

private:
    enum Mode { Still, Playing, Gliding };

    /// From where to where playing moves in one go.
    struct Stretch {
        double from, to;
    };
    Stretch stretchAt(double t) const;
    int nextStep() const;
    int previousStep() const;
    void stepTo(int step);
    void setMode(Mode mode);
    void setPosition(double t);
    bool isHeld() const { return m_stop && m_position == *m_stop; }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    Mode m_mode = Still;
    int m_last = 0;
    double m_clock = 0, m_position = 0, m_speed = 1;
    double m_glideFrom = 0, m_glideTo = 0, m_glided = 0;
    bool m_reducedMotion = false, m_open = false;
    std::optional<int> m_stop;
    int m_grain = 1, m_wanted = 0; ///< wanted: a step beyond last, as soon as there is one
    std::vector<int> m_rests;
};

} // namespace widgets
