#include "tests/app/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace {

/// How far it is, as it says where something takes longer than a second: on a slow machine that may be anything.
QByteArray withoutProgress(const QByteArray& said)
{
    static const QRegularExpression progress(QStringLiteral("^tensorscope: [^\\n\\d]*\\d+ (of|/) \\d+\\n"),
                                             QRegularExpression::MultilineOption);
    return QString::fromUtf8(said).remove(progress).toUtf8();
}

} // namespace

QString program() { return QStringLiteral(TENSORSCOPE_PROGRAM); }

Outcome run(const QStringList& arguments, const std::function<void(QProcess&)>& prepare)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    if (prepare) prepare(process);
    process.start(program(), arguments);
    if (!process.waitForFinished(120000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            withoutProgress(process.readAllStandardError())};
}

void checkRefused(const Outcome& outcome, const QString& right)
{
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains(right.toUtf8()), outcome.err);
    QVERIFY(outcome.out.isEmpty());
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool Scratch::writeFile(const char* name, const QByteArray& bytes) const
{
    QFile file(at(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
