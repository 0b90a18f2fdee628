#pragma once

#include "widgets/canvas/page.h"

#include <QVariantAnimation>

namespace app {

/// Shows the way into a step and back: for a moment the page's picture is between two.
class Zoom : public QObject {
    Q_OBJECT

public:
    explicit Zoom(QObject* parent);

    /// The way in that is prepared next leads into this region; otherwise into what the step makes.
    void aimAt(const QString& region) { m_aim = region; }
    /// From what is on screen, into a part of it, or from the inside back out to where one came from.
    void prepare(const widgets::Page& from, const std::vector<widgets::Region>& regions, bool into);
    void start();
    void setReducedMotion(bool on) { m_reducedMotion = on; }
    void stop() { m_time.stop(); }
    /// The page as it looks on the way.
    void apply(widgets::Page& page) const;
    bool isUnderWay() const { return m_time.state() == QAbstractAnimation::Running; }

    static constexpr int Ms = 600;

Q_SIGNALS:
    void moved();

private:
    QVariantAnimation m_time; ///< 0 to 1
    std::function<void(widgets::Canvas&)> m_from;
    QString m_aim;
    QRectF m_part; ///< of the outer picture
    bool m_isInto = true, m_reducedMotion = false;
};

} // namespace app
