#pragma once

#include "app/files/state_file.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace app {

class Presenter;

/// What a program that did not end properly left behind. Nobody else gets at it as long as this exists.
struct Leftover {
    QString path;
    QDateTime when;
    std::unique_ptr<QLockFile> lock;

    void remove();
};
/// All of them, the newest first; it may be damaged.
std::vector<Leftover> leftovers();

/// Keeps a state file of the lesson on screen beside the settings, written on a thread of its own: whatever ends the program,
/// no more than ten seconds are lost. A program that ends properly removes it.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `others`: what a teacher added, and the question that is open.
    Autosave(Presenter& presenter, std::function<QJsonObject()> others);
    ~Autosave() override;

    /// Is removed as soon as what it holds is safe here.
    void replaces(Leftover leftover) { m_replaced = std::make_unique<Leftover>(std::move(leftover)); }
    QString path() const { return m_path; }

Q_SIGNALS:
    void saved();
    void failed(const QString& why); ///< the last good one is still there

private:
    void remember();
    void save();
    void start(StateFile file);
    bool lock();
    void write(const StateFile& file);
    void wrote(const QString& failure);

    /// What tells whether there is something new to save.
    struct Mark {
        std::string lesson;
        engine::History history;
        int step;
        std::optional<InsidePlace> inside;
        QJsonValue asking;

        explicit Mark(const StateFile& file)
            : lesson(file.lesson), history(file.history), step(file.step), inside(file.inside), asking(file.others[AskingMember])
        {
        }
        bool operator==(const Mark&) const = default;
    };

    Presenter& m_presenter;
    std::function<QJsonObject()> m_others;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Leftover> m_replaced;
    QTimer m_interval, m_soon;
    QThreadPool m_writer;
    bool m_isWriting = false, m_hasFailed = false;
    std::optional<Mark> m_last;
    std::optional<StateFile> m_known; ///< the run as it was, while it becomes another one
    QElapsedTimer m_age;              ///< of m_known
};

} // namespace app
