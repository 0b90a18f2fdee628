#pragma once

#include "app/files/state_file.h"
#include "app/run/presenter.h"

#include <QMenu>

namespace app {

/// What there is to write of what is on screen: the run at a step, and where one looks inside of it.
StateFile stateOf(const Presenter& presenter, int step, const QJsonObject& others = {});

/// The file that the lesson on screen belongs to: opening, saving, the files used last, what the title says of them.
class Files : public QObject {
    Q_OBJECT

public:
    Files(Presenter& presenter, QWidget& window);

    /// Shows the run of a file; one that cannot be opened changes nothing. Returns whether it is open now.
    bool open(const QString& path);
    /// The same for what was kept of a run that has no file yet.
    bool restore(const QString& path);
    void openOther();
    bool save();
    bool saveAs();
    /// A lesson without a file is on screen.
    void forget();
    /// Offers to save what has changed since it was saved. False: the person wants to stay.
    bool mayLeave();

    QString path() const { return m_path; }
    bool isChanged() const { return !m_path.isEmpty() && !m_presenter.undoStack().isClean(); }
    /// What goes into the next file besides the run: what a teacher added to the one that was opened, and the guesses made.
    QJsonObject others() const;
    /// The question that was open when a crash ended the run that has been restored.
    QString takeAsking() { return m_others.take(AskingMember).toString(); }
    /// Whether the file says for a class that questions are asked, or not.
    std::optional<bool> asks() const;
    /// Who turns them on or off in such a file turns them on or off for the file.
    void setAsks(bool on);
    /// What to say when Session::replayDiffers().
    static QString replayWarning();
    /// "name[*] – title – Tensorscope"
    QString titleOf(const QString& page) const;
    /// The files used last, newest first.
    static QStringList recent();
    /// The same as a menu that is always up to date.
    QMenu* recentMenu() { return &m_recent; }

Q_SIGNALS:
    void opened();
    void changed(); ///< path() or isChanged()
    void wrote(const QString& path);
    void failed(const QString& why);

private:
    bool show(const QString& path);
    bool saveTo(const QString& path);
    bool write(const QString& path);
    void take(const QString& path);
    void fillRecent();

    Presenter& m_presenter;
    QWidget& m_window;
    QString m_path;
    QByteArray m_version; ///< of the file, as it was when it was last opened or saved here
    QJsonObject m_others;
    QMenu m_recent;
};

} // namespace app
