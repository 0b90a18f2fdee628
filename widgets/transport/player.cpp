#include "widgets/transport/player.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace widgets {

Player::Player(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(double(m_sinceTick.restart()) / 1000); });
}

int Player::step() const { return int(std::ceil(m_position)); }

void Player::restart(int last, double t)
{
    setMode(Still);
    m_last = last;
    m_open = false;
    m_wanted = 0;
    m_position = -1; // the picture is another one even at the same place
    seek(t);
    Q_EMIT stateChanged();
}

void Player::setEnd(int last, bool open)
{
    if (last == m_last && open == m_open) return;
    const bool opens = open != m_open;
    m_last = last;
    m_open = open;
    m_clock = std::min(m_clock, double(last));
    setPosition(std::min(m_position, double(last)));
    Q_EMIT endMoved();
    if (opens) Q_EMIT stateChanged();
    if (m_wanted > 0 && (m_wanted <= last || !open)) seek(m_wanted);
}

int Player::aim() const { return std::max(m_wanted, step()); }

void Player::play()
{
    if (m_last == 0 && !m_open) return;
    if (isHeld()) return Q_EMIT heldUp(true);
    if (m_position >= m_last && !m_open) seek(0);
    m_clock = std::floor(m_position);
    m_wanted = 0;
    setMode(Playing);
}

void Player::pause()
{
    if (m_mode != Playing) return;
    setMode(Still);
    setPosition(std::ceil(m_position));
}

void Player::seek(double t)
{
    if (m_mode == Gliding || m_speed == Live) setMode(Still); // who looks back is no longer glued to the end
    m_wanted = 0;
    m_clock = std::clamp(t, 0.0, double(m_last));
    setPosition(m_clock);
}

void Player::seekEnd()
{
    if (m_open && m_position >= m_last) Q_EMIT endWanted();
    else seek(m_last);
}

void Player::setSpeed(double stepsPerSecond)
{
    m_speed = stepsPerSecond;
    Q_EMIT stateChanged();
}

Player::Stretch Player::stretchAt(double t) const
{
    if (m_rests.empty()) return {std::floor(t), std::floor(t) + 1};
    const auto next = std::upper_bound(m_rests.begin(), m_rests.end(), t);
    return {next == m_rests.begin() ? 0.0 : double(*std::prev(next)), next == m_rests.end() ? double(m_last) : double(*next)};
}

int Player::nextStep() const
{
    const double from = m_mode == Gliding ? m_glideTo : m_position;
    if (!m_rests.empty()) return int(stretchAt(from).to);
    const int next = (int(std::floor(from)) / m_grain + 1) * m_grain;
    return m_open ? next : std::min(next, m_last);
}

int Player::previousStep() const
{
    const double from = m_mode == Gliding ? m_glideTo : m_position;
    const int before = std::max(int(std::ceil(from)) - 1, 0);
    return m_rests.empty() ? before / m_grain * m_grain : int(stretchAt(before).from);
}

void Player::stepTo(int step)
{
    if (m_mode == Gliding) setPosition(m_glideTo); // a second key press does not wait for the first
    if (m_stop && m_position <= *m_stop && step > *m_stop) {
        if (isHeld()) return Q_EMIT heldUp(false);
        step = *m_stop;
    }
    if (step == m_position) return;
    if (step > m_last) { // it does not exist yet
        setMode(Still);
        m_wanted = step;
        Q_EMIT wanted();
        return;
    }
    if (m_reducedMotion || m_open || m_grain > 1) {
        setMode(Still);
        seek(step);
        return;
    }
    m_glideFrom = m_position, m_glideTo = step, m_glided = 0;
    setMode(Gliding);
}

void Player::setMode(Mode mode)
{
    const bool changed = (m_mode == Playing) != (mode == Playing);
    m_mode = mode;
    if (mode == Still) m_timer.stop();
    else if (!m_timer.isActive()) {
        m_sinceTick.start();
        m_timer.start();
    }
    if (changed) Q_EMIT stateChanged();
}

void Player::setPosition(double t)
{
    if (t == m_position) return;
    m_position = t;
    Q_EMIT moved();
}

void Player::advance(double seconds)
{
    if (m_mode == Gliding) {
        m_glided += seconds;
        const double share = std::min(m_glided / StepSeconds, 1.0);
        if (share >= 1) setMode(Still);
        setPosition(share >= 1 ? m_glideTo
                               : m_glideFrom +
                                     (m_glideTo - m_glideFrom) * QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(share));
    } else if (m_mode == Playing) {
        const double pace = stretchAt(m_clock).to - stretchAt(m_clock).from;
        m_clock = m_speed == Live ? m_last : std::min(m_clock + seconds * m_speed * std::max(1.0, pace), double(m_last));
        if (m_stop && m_position <= *m_stop && m_clock >= *m_stop) {
            setMode(Still);
            m_clock = *m_stop;
            Q_EMIT stopped();
            return setPosition(m_clock);
        }
        const auto [before, after] = stretchAt(m_clock);
        const double length = std::max(1.0, after - before);
        const double share = std::min((m_clock - before) / length / m_speed / TravelSeconds, 1.0);
        const bool eased = m_speed <= FastestEased && !m_reducedMotion && !m_open;
        const double motion = eased ? QEasingCurve(QEasingCurve::InOutQuad).valueForProgress(share) : 0;
        if (m_clock >= m_last && !m_open) setMode(Still);
        setPosition(std::min(before + motion * length, double(m_last)));
    }
}

} // namespace widgets
