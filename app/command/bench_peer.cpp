#include "app/command/bench_peer.h"

#include "engine/core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app {

std::unique_ptr<BenchPeer> BenchPeer::pyTorch(int threads)
{
    std::unique_ptr<BenchPeer> peer(new BenchPeer);
    QFile script(QStringLiteral(":/bench/peer.py"));
    if (!script.open(QIODevice::ReadOnly) || !peer->m_script.open())
        throw engine::InputError("the peer's script cannot be written");
    peer->m_script.write(script.readAll());
    peer->m_script.flush();
    for (const char* python : {"/usr/bin/python3", "python3"}) { // a distribution's PyTorch is not seen by other Pythons
        QProcess has;
        has.start(QLatin1String(python), {QStringLiteral("-c"), QStringLiteral("import torch")});
        if (!has.waitForFinished() || has.exitStatus() != QProcess::NormalExit || has.exitCode() != 0) continue;
        peer->start(QLatin1String(python), {peer->m_script.fileName(), QString::number(threads)});
        return peer;
    }
    throw engine::InputError("the peer needs PyTorch: apt-get install python3-torch libopenblas0-openmp");
}

std::unique_ptr<BenchPeer> BenchPeer::oneDnn(int threads)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/onednn_peer");
    if (!QFileInfo(program).isExecutable()) return nullptr;
    std::unique_ptr<BenchPeer> peer(new BenchPeer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_NUM_THREADS"), QString::number(threads));
    peer->m_process.setProcessEnvironment(environment);
    peer->start(program, {QString::number(threads)});
    return peer;
}

BenchPeer::~BenchPeer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void BenchPeer::start(const QString& program, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_name = line();
}

QString BenchPeer::line()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(60000)) throw engine::InputError("a peer did not answer within a minute");
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

double BenchPeer::rate(const QString& id)
{
    m_process.write(id.toUtf8() + '\n');
    return line().section(QLatin1Char(' '), 1).toDouble();
}

} // namespace app
