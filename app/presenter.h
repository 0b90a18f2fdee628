#pragma once

#include "lessons/lesson.h"
#include "widgets/page.h"
#include "widgets/player.h"

#include <QUndoStack>

namespace app {

/// The lesson that is open: its session, its playhead, and the undoable changes of its knobs. Knows no window.
class Presenter : public QObject {
    Q_OBJECT

public:
    explicit Presenter(QObject* parent = nullptr);

    void open(const lessons::Lesson& lesson);
    const lessons::Lesson& lesson() const { return *m_lesson; }
    const lessons::Session& session() const { return *m_session; }
    widgets::Player& player() { return m_player; }
    QUndoStack& history() { return m_history; }

    /// One undoable change. A value that cannot be used is refused with a message and changes nothing.
    void change(const QString& name, const QString& value);
    void resetToDefaults();
    widgets::Page page() const;

Q_SIGNALS:
    void opened();
    void ranAnew();
    void refused(const QString& message);

private:
    friend class ChangeCommand;

    using Setting = std::vector<engine::Change>;
    Setting setting() const;
    void changeTo(const Setting& changes, const QString& what, const QString& mergesAs);
    void run(const Setting& changes);

    const lessons::Lesson* m_lesson = nullptr;
    std::unique_ptr<lessons::Session> m_session;
    widgets::Player m_player;
    QUndoStack m_history;
};

} // namespace app
