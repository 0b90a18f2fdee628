#include "widgets/pictures/picture.h"

#include "engine/core/error.h"
#include "engine/core/fields.h"
#include "engine/core/random.h"
#include "engine/data/data_dir.h"
#include "widgets/pictures/picture_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <fcntl.h>
#include <optional>
#include <tuple>
#include <unistd.h>

namespace widgets {

const std::vector<std::string>& pictureNames()
{
    static const std::vector<std::string> names{
        QT_TRANSLATE_NOOP("choices", "camera"), QT_TRANSLATE_NOOP("choices", "astronaut"), QT_TRANSLATE_NOOP("choices", "cat"),
        QT_TRANSLATE_NOOP("choices", "coffee"), QT_TRANSLATE_NOOP("choices", "rocket"),    QT_TRANSLATE_NOOP("choices", "hubble"),
        QT_TRANSLATE_NOOP("choices", "retina"), QT_TRANSLATE_NOOP("choices", "brick"),     QT_TRANSLATE_NOOP("choices", "grass"),
        QT_TRANSLATE_NOOP("choices", "gravel"), QT_TRANSLATE_NOOP("choices", "noise")};
    return names;
}

bool isBuiltInPicture(const std::string& picture)
{
    const auto& names = pictureNames();
    return std::find(names.begin(), names.end(), picture) != names.end();
}

namespace {

constexpr qint64 MostPixels = 60'000'000; // up to 8 bytes each while it is decoded
constexpr int MostMegabytes = 512;        // Qt's own limit of 128 would call large photographs damaged
constexpr qint64 LargestFile = 200'000'000;

using engine::message;

[[noreturn]] void refuse(const QString& path, const engine::Message& what)
{
    throw engine::InputError(message("messages", "picture: '%1' %2").with(path.toStdString(), what));
}

QString pathOf(const QString& nameOrPath)
{
    const std::string name = nameOrPath.toStdString();
    if (!isBuiltInPicture(name)) return nameOrPath;
    const bool grey = name == "camera" || name == "brick" || name == "grass" || name == "gravel";
    return QString::fromStdString(engine::dataFile("pictures/" + name + (grey ? "-gray-256.png" : "-256.png")).string());
}

void checkFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        refuse(path,
               message("messages", "does not exist; give a PNG or JPEG file, or one of %1").with(engine::anyOf(pictureNames())));
    if (!file.isFile()) refuse(path, message("messages", "is not a file; give a PNG or JPEG file"));
    if (!file.isReadable()) refuse(path, message("messages", "may not be read; give a PNG or JPEG file that may"));
    if (file.size() > LargestFile) refuse(path, message("messages", "is larger than 200 MB; give a smaller PNG or JPEG file"));
}

/// libpng writes a line of its own about a damaged picture, past all of Qt's handlers; the lesson says it better.
class SilentErrors {
public:
    SilentErrors() : m_stderr(dup(STDERR_FILENO))
    {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
    ~SilentErrors()
    {
        dup2(m_stderr, STDERR_FILENO);
        close(m_stderr);
    }
    Q_DISABLE_COPY_MOVE(SilentErrors)

private:
    int m_stderr;
};

QImage decode(const QString& path)
{
    checkFile(path);
    const SilentErrors silent;
    QImageReader::setAllocationLimit(MostMegabytes);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") refuse(path, message("messages", "is not a PNG or JPEG picture; give one of those"));
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        refuse(path,
               message("messages", "has %1 x %2 pixels; give one with at most 60 million").with(size.width(), size.height()));
    const QImage image = reader.read();
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (image.isNull() || bytes.isEmpty() || (format == "jpeg" && isCutOff(bytes)))
        refuse(path, message("messages", "is damaged or not complete; give a whole PNG or JPEG file"));
    return format == "png" ? turned(image, orientationOf(bytes)) : image;
}

/// Without transparency (white shows through), 8 bits a channel.
QImage opaque(const QImage& image)
{
    if (!image.hasAlphaChannel()) return image.convertToFormat(QImage::Format_RGB32);
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite;
}

engine::Tensor tensorOf(const QImage& image, bool grey)
{
    engine::Tensor input({grey ? 1 : 3, image.height(), image.width()});
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int values[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
            for (int c = 0; c < input.shape[0]; ++c) input.at(c, y, x) = float(grey ? qGray(pixel) : values[c]);
        }
    return input;
}

Pixels load(const QString& nameOrPath, int resolution, bool grey)
{
    Pixels picture;
    picture.image = opaque(decode(pathOf(nameOrPath)));
    picture.original = picture.image.size();
    if (std::max(picture.original.width(), picture.original.height()) > resolution) {
        const QSize fitted = picture.original.scaled(resolution, resolution, Qt::KeepAspectRatio).expandedTo({1, 1});
        picture.image =
            picture.image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    }
    picture.input = tensorOf(picture.image, grey);
    if (grey)
        for (int y = 0; y < picture.image.height(); ++y)
            for (int x = 0; x < picture.image.width(); ++x) {
                const int value = int(picture.input.at(0, y, x));
                picture.image.setPixel(x, y, qRgb(value, value, value));
            }
    return picture;
}

} // namespace

Pixels noisePicture(int resolution, bool grey, int seed)
{
    Pixels picture;
    picture.image = QImage(resolution, resolution, QImage::Format_RGB32);
    picture.original = picture.image.size();
    engine::Random random{std::uint64_t(seed)};
    for (int y = 0; y < resolution; ++y)
        for (int x = 0; x < resolution; ++x) {
            const int red = random.below(256), green = grey ? red : random.below(256), blue = grey ? red : random.below(256);
            picture.image.setPixel(x, y, qRgb(red, green, blue));
        }
    picture.input = tensorOf(picture.image, grey);
    return picture;
}

Pixels loadPicture(const QString& nameOrPath, int resolution, bool grey, int seed)
{
    if (nameOrPath == QLatin1String("noise")) return noisePicture(resolution, grey, seed);
    // every knob runs the lesson anew, and a large photograph takes a second to decode: keep the last one
    const auto key = std::tuple(nameOrPath, QFileInfo(nameOrPath).lastModified(), resolution, grey);
    thread_local std::optional<std::pair<decltype(key), Pixels>> last;
    if (!last || last->first != key) last.emplace(key, load(nameOrPath, resolution, grey));
    return last->second;
}

} // namespace widgets
