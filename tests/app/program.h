#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

/// What the program said, and how it ended: -1 if it crashed.
struct Outcome {
    int code;
    QByteArray out, err;
};

/// Where it is.
QString program();
/// Runs the real program as a script would: no display, no Qt variables.
Outcome run(const QStringList& arguments, const std::function<void(QProcess&)>& prepare = {});
/// It was refused, in one line that says what would be right.
void checkRefused(const Outcome& outcome, const QString& right);

QJsonObject readObject(const QString& path);

/// A folder of a test class's own.
class Scratch {
protected:
    QTemporaryDir m_dir;

    QString at(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    bool writeFile(const char* name, const QByteArray& bytes) const;
};
