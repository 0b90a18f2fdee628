#include "app/files/files.h"

#include "app/run/answers.h"
#include "app/run/aside.h"
#include "app/window/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include <sys/stat.h>

namespace app {
namespace {

constexpr int MostRecent = 8;

QString recentKey() { return QStringLiteral("recentFiles"); }

/// Another one whenever the file has been written, by whoever it was; empty if there is none.
QByteArray versionOf(const QString& path)
{
    struct stat of {};
    if (::stat(QFile::encodeName(path).constData(), &of) != 0) return {};
    const qint64 parts[] = {qint64(of.st_ino), qint64(of.st_size), qint64(of.st_mtim.tv_sec), qint64(of.st_mtim.tv_nsec)};
    return {reinterpret_cast<const char*>(parts), sizeof parts};
}

QString kinds() { return Files::tr("Lessons of Tensorscope (*.tensorscope)"); }

} // namespace

StateFile stateOf(const Presenter& presenter, int step, const QJsonObject& others)
{
    StateFile file = stateOf(presenter.lesson(), presenter.run(), step, others);
    file.inside = presenter.inside();
    return file;
}

Files::Files(Presenter& presenter, QWidget& window) : QObject(&window), m_presenter(presenter), m_window(window)
{
    connect(&presenter.undoStack(), &QUndoStack::cleanChanged, this, &Files::changed);
    connect(&m_recent, &QMenu::aboutToShow, this, &Files::fillRecent);
}

QString Files::titleOf(const QString& page) const
{
    const QString title = page + QStringLiteral(" – Tensorscope");
    return m_path.isEmpty() ? title : QFileInfo(m_path).fileName() + QStringLiteral("[*] – ") + title;
}

QString Files::replayWarning()
{
    return tr(
        "Made again on this machine, the steps before the saved one come to slightly other numbers. The saved step is as it "
        "was.");
}

QStringList Files::recent() { return QSettings().value(recentKey()).toStringList(); }

void Files::fillRecent()
{
    m_recent.clear();
    for (const QString& path : recent())
        if (QFileInfo::exists(path)) {
            QAction* action = m_recent.addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                                 [this, path] { open(path); });
            action->setToolTip(QDir::toNativeSeparators(path));
        }
    if (m_recent.isEmpty()) m_recent.addAction(tr("No files yet"))->setEnabled(false);
}

/// From now on the lesson on screen is that of this file.
void Files::take(const QString& path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    QSettings settings;
    QStringList paths = recent();
    paths.removeAll(m_path);
    paths.prepend(m_path);
    settings.setValue(recentKey(), QStringList(paths.mid(0, MostRecent)));
    m_presenter.undoStack().setClean();
    Q_EMIT changed();
}

void Files::forget()
{
    m_path.clear();
    m_others = {};
    Q_EMIT changed();
}

std::optional<bool> Files::asks() const
{
    return m_others.contains(AsksMember) ? std::optional(m_others[AsksMember].toBool()) : std::nullopt;
}

void Files::setAsks(bool on)
{
    if (asks()) m_others[AsksMember] = on;
}

/// Guesses that came with the file stay beside those of whoever saves it.
QJsonObject Files::others() const
{
    const QString name = QStringLiteral("answers");
    QJsonObject all = m_others;
    if (all.contains(name) && !all[name].isArray()) return all;
    QJsonArray answers = all[name].toArray();
    Answers own = rememberedAnswers();
    std::erase_if(own, [this](const GradedAnswer& answer) { return answer.lesson != QLatin1String(m_presenter.lesson().id); });
    for (const QJsonValue& answer : answersToJson(own))
        if (!answers.contains(answer)) answers.append(answer);
    if (!answers.isEmpty()) all[name] = answers;
    return all;
}

bool Files::open(const QString& path)
{
    const QByteArray version = versionOf(path);
    if (!show(path)) return false;
    take(path);
    m_version = version;
    return true;
}

bool Files::restore(const QString& path) { return show(path); }

bool Files::show(const QString& path)
{
    if (m_presenter.isBusy() || !mayLeave()) return false;
    try {
        Resumed run = m_presenter.busily([&] { return openState(path, progressOf(&m_window)); });
        m_presenter.open(*run.lesson, std::move(run.session), run.step, run.inside);
        m_path.clear();
        m_others = run.others;
        Q_EMIT opened();
        return true;
    } catch (const engine::Cancelled&) {
    } catch (const std::exception& error) {
        Q_EMIT failed(wordsOf(error));
    }
    return false;
}

void Files::openOther()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open"), QFileInfo(m_path).path(), kinds());
    if (!path.isEmpty()) open(path);
}

bool Files::save() { return m_path.isEmpty() ? saveAs() : saveTo(m_path); }

bool Files::saveAs()
{
    const QString suggestion =
        m_path.isEmpty() ? QString::fromLatin1(m_presenter.lesson().id) + QStringLiteral(".tensorscope") : m_path;
    QFileDialog dialog(&m_window, tr("Save as"), suggestion, kinds());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("tensorscope"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().value(0));
}

/// Two windows may have the same file.
bool Files::saveTo(const QString& path)
{
    if (m_presenter.isBusy()) return false;
    const QByteArray there = QFileInfo(path).absoluteFilePath() == m_path ? versionOf(path) : QByteArray();
    if (there.isEmpty() || there == m_version) return write(path);
    switch (askToReplace(&m_window, QFileInfo(path).fileName())) {
    case Answer::Yes: return write(path);
    case Answer::No: return saveAs();
    default: return false;
    }
}

bool Files::write(const QString& path)
{
    bool isThere = false; // perhaps in the very moment when the person gave up
    const QJsonObject beside = others();
    try {
        m_presenter.busily([&] {
            const StateFile file = stateOf(m_presenter, m_presenter.runStep(), beside);
            aside([&] { writeState(path, file), isThere = true; }, patienceOf(&m_window));
        });
    } catch (const engine::Cancelled&) {
        if (!isThere) return false;
    } catch (const std::exception& error) {
        Q_EMIT failed(wordsOf(error));
        return false;
    }
    take(path);
    m_others = beside; // which the file has now, whatever comes
    m_version = versionOf(path);
    Q_EMIT wrote(path);
    return true;
}

bool Files::mayLeave()
{
    if (!isChanged()) return true;
    switch (askToSave(&m_window, QFileInfo(m_path).fileName())) {
    case Answer::Yes: return save();
    case Answer::No: return true;
    default: return false;
    }
}

} // namespace app
