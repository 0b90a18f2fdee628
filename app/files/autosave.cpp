#include "app/files/autosave.h"

#include "app/files/files.h"

#include <QDateTime>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace app {
namespace {

constexpr double Seconds = 8; // and two more until it is written: no more than ten are lost

QString folder() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/running"); }

/// Free once its owner has ended, however that was.
std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a program may run for days
    return lock;
}

/// Half-written ones of a program that was killed while it wrote.
void removePartsOf(const QString& path)
{
    const QFileInfo info(path);
    for (const QFileInfo& part : info.dir().entryInfoList({info.fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden))
        if (part.suffix() != QLatin1String("lock")) QFile::remove(part.filePath());
}

} // namespace

void Leftover::remove()
{
    QFile::remove(path);
    removePartsOf(path);
    lock->unlock();
}

std::vector<Leftover> leftovers()
{
    QStringList paths;
    for (const QFileInfo& info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden))
        paths << folder() + QLatin1Char('/') + info.fileName().section(QLatin1Char('.'), 0, 0) + QStringLiteral(".tensorscope");
    paths.removeDuplicates();
    std::vector<Leftover> left;
    for (const QString& path : paths) {
        auto lock = lockOf(path);
        if (!lock->tryLock(0)) continue; // of another window
        removePartsOf(path);
        const QFileInfo info(path);
        if (info.exists()) left.push_back({path, info.lastModified(), std::move(lock)});
    }
    std::sort(left.begin(), left.end(), [](const Leftover& a, const Leftover& b) { return a.when > b.when; });
    return left;
}

Autosave::Autosave(Presenter& presenter, std::function<QJsonObject()> others)
    : m_presenter(presenter), m_others(std::move(others)),
      m_path(QStringLiteral("%1/%2.tensorscope").arg(folder(), QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_lock = lockOf(m_path);
    lock();
    m_writer.setMaxThreadCount(1);
    m_interval.start(int(1000 * QSettings().value(QStringLiteral("autosaveSeconds"), Seconds).toDouble()));
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_interval, &QTimer::timeout, this, &Autosave::save);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::save);
    connect(&presenter, &Presenter::aboutToRun, this, &Autosave::remember);
    for (const auto signal : {&Presenter::opened, &Presenter::ranAnew, &Presenter::looked})
        connect(&presenter, signal, &m_soon, qOverload<>(&QTimer::start)); // after a fork; many in a row count as one
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
    QFile::remove(m_path);
}

/// Whether this run is seen to be somebody's. Asked again as long as it is not: a disk may have been full.
bool Autosave::lock() { return m_lock->isLocked() || (QDir().mkpath(folder()) && m_lock->tryLock(0)); }

/// A file without a lock would be taken for that of a program that has crashed.
void Autosave::write(const StateFile& file)
{
    if (!lock())
        throw engine::InputError(engine::message("messages", "the folder '%1' takes no files").with(folder().toStdString()));
    writeState(m_path, file);
}

/// The run as it is before it becomes another one: until it is that, nothing can be asked of it. (Many changes in a row are as
/// good as one.)
void Autosave::remember()
{
    constexpr int GoodFor = 1000; // ms
    m_soon.start();               // should it take longer
    if (m_known && m_age.elapsed() < GoodFor) return;
    m_age.start();
    m_known = stateOf(m_presenter, m_presenter.runStep(), m_others());
}

void Autosave::save()
{
    if (m_isWriting) return m_soon.start();
    if (const std::optional<int> step = m_presenter.keptStep()) {
        m_known.reset();
        if (StateFile now = stateOf(m_presenter, *step, m_others()); m_last != Mark(now)) start(std::move(now));
        return;
    }
    if (m_known && m_last != Mark(*m_known)) start(*m_known);
    m_soon.start();
}

void Autosave::start(StateFile file)
{
    m_last = Mark(file);
    m_isWriting = true;
    m_writer.start([this, file = std::move(file)] {
        QString failure;
        try {
            write(file);
        } catch (const std::exception& error) {
            failure = wordsOf(error);
        }
        QMetaObject::invokeMethod(
            this, [this, failure] { wrote(failure); }, Qt::QueuedConnection);
    });
}

void Autosave::wrote(const QString& failure)
{
    m_isWriting = false;
    if (failure.isEmpty()) {
        m_hasFailed = false;
        if (m_replaced) m_replaced->remove();
        m_replaced.reset();
        Q_EMIT saved();
        return;
    }
    m_last.reset(); // the next one tries again
    if (!m_hasFailed) Q_EMIT failed(failure);
    m_hasFailed = true;
}

} // namespace app
