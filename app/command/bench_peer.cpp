#include "app/command/bench_peer.h"

#include "engine/core/error.h"

#include <QFile>

namespace app {

BenchPeer::BenchPeer(int threads)
{
    QFile script(QStringLiteral(":/bench/peer.py"));
    if (!script.open(QIODevice::ReadOnly) || !m_script.open()) throw engine::InputError("the peer's script cannot be written");
    m_script.write(script.readAll());
    m_script.flush();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    for (const char* python : {"/usr/bin/python3", "python3"}) { // a distribution's PyTorch is not seen by other Pythons
        QProcess has;
        has.start(QLatin1String(python), {QStringLiteral("-c"), QStringLiteral("import torch")});
        if (!has.waitForFinished() || has.exitStatus() != QProcess::NormalExit || has.exitCode() != 0) continue;
        m_process.start(QLatin1String(python), {m_script.fileName(), QString::number(threads)});
        m_name = line();
        return;
    }
    throw engine::InputError("the peer needs PyTorch: apt-get install python3-torch libopenblas0-openmp");
}

BenchPeer::~BenchPeer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QString BenchPeer::line()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(60000)) throw engine::InputError("PyTorch did not answer within a minute");
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

double BenchPeer::rate(const QString& id)
{
    m_process.write(id.toUtf8() + '\n');
    return line().section(QLatin1Char(' '), 1).toDouble();
}

} // namespace app
