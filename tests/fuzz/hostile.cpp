#include "tests/fuzz/hostile.h"

#include "app/files/packed.h"

#include <QDir>
#include <QFile>

#include <stdexcept>
#include <sys/stat.h>

namespace {

class Maker {
public:
    explicit Maker(const QString& folder) : m_folder(folder) {}

    void file(const char* name, const QByteArray& bytes)
    {
        QFile made(next(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) throw std::runtime_error("cannot make a file");
    }
    /// Nothing but zeros, and no room taken.
    void hollow(const char* name, qint64 bytes)
    {
        QFile made(next(name));
        if (!made.open(QIODevice::WriteOnly) || !made.resize(bytes)) throw std::runtime_error("cannot make a hollow file");
    }
    void link(const char* name, const QString& to) { QFile::link(to, next(name)); }
    void folder(const char* name) { QDir().mkdir(next(name)); }
    void pipe(const char* name)
    {
        if (::mkfifo(next(name).toUtf8().constData(), 0600) != 0) throw std::runtime_error("cannot make a pipe");
    }
    std::vector<QString> paths;

private:
    QString next(const char* name) { return paths.emplace_back(m_folder + QLatin1Char('/') + QLatin1String(name)); }

    QString m_folder;
};

QByteArray state(const QByteArray& members) { return "{\"format\": 1, \"lesson\": \"playground\", " + members + "}"; }

QByteArray manyTimes(int count, const char* text)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) all += QByteArray(text).replace('#', QByteArray::number(i)) + (i + 1 < count ? "," : "");
    return all;
}

} // namespace

std::vector<QString> hostileFiles(const QString& folder)
{
    constexpr int Many = 100'000;
    constexpr qint64 Terabyte = 1'000'000'000'000;
    Maker make(folder);
    make.pipe("pipe");
    make.folder("folder");
    make.link("circle", folder + QStringLiteral("/circle"));
    make.link("nowhere", folder + QStringLiteral("/not-there"));
    make.link("device", QStringLiteral("/dev/zero"));
    make.link("pipe-behind-a-link", folder + QStringLiteral("/pipe"));
    make.hollow("terabyte", Terabyte);
    make.file("empty", {});
    make.file("zeros", QByteArray(100'000, '\0'));
    make.file("one-line", QByteArray(5'000'000, 'x'));
    make.file("columns", QByteArray("1,").repeated(Many));
    make.file("quotes", QByteArray(Many, '"'));
    make.file("deep", QByteArray(Many, '['));
    make.file("escapes", state("\"step\": \"\\u001b[2J\\u0000\""));
    make.file("parameters", state("\"parameters\": {" + manyTimes(Many, "\"p#\": #") + "}"));
    make.file("history", state("\"history\": [" + manyTimes(Many, "{\"step\": #, \"changes\": []}") + "]"));
    make.file("others", state("\"notes\": {" + manyTimes(Many, "\"n#\": \"#\"") + "}"));
    make.file("packed", state("\"state\": \"" + app::packed(std::string(300'000'000, '\0')).toBase64() + "\""));
    make.file("same-id", state("\"files\": [" + manyTimes(100, "{\"id\": \"x/y.csv\", \"data\": \"\"}") + "]"));
    make.file("png-of-a-terabyte", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000f4240000f42400802000000"));
    make.file("jpeg-of-markers", "\xFF\xD8" + QByteArray("\xFF\xDA").repeated(Many));
    return make.paths;
}
