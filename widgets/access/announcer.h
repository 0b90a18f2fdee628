#pragma once

#include <QObject>
#include <QTimer>

namespace widgets {

/// Decides what of a changing text is worth being told: at rest every change at once, while things move only now and then the
/// newest, so that a voice can follow.
class Announcer : public QObject {
    Q_OBJECT

public:
    static constexpr int Pause = 2000; ///< ms between two announcements while things move

    explicit Announcer(QObject* parent = nullptr, int pause = Pause);

    void say(const QString& text, bool moving);

Q_SIGNALS:
    void said(const QString& text);

private:
    void sayNow();

    QTimer m_pause;
    QString m_text, m_said;
};

} // namespace widgets
