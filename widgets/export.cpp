#include "widgets/export.h"

#include "engine/core/error.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace widgets {
namespace {

/// A device that remembers whether every byte was taken; QSaveFile::commit() alone does not report a short write.
class Counted final : public QIODevice {
public:
    explicit Counted(QIODevice& device) : m_device(device) { open(QIODevice::WriteOnly); }
    bool complete() const { return m_complete; }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        if (m_complete && m_device.write(data, size) != size) m_complete = false;
        return m_complete ? size : -1;
    }
    qint64 readData(char*, qint64) override { return -1; }

private:
    QIODevice& m_device;
    bool m_complete = true;
};

[[noreturn]] void cannotWrite(const QString& path, const QString& why)
{
    throw engine::InputError(QStringLiteral("cannot write '%1': %2").arg(path, why).toStdString());
}

void paintInto(QPaintDevice& device, QSizeF size, const Theme& theme, const Page& page)
{
    QPainter painter(&device);
    paintPage(painter, size, theme, page);
}

QByteArray svgOf(const PictureFormat& format, const Theme& theme, const Page& page)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(format.size);
    svg.setViewBox(QRect(QPoint(), format.size));
    svg.setTitle(page.title);
    svg.setDescription(page.lead + QLatin1Char(' ') + page.caption);
    paintInto(svg, format.size, theme, page);
    return buffer.data();
}

QByteArray pdfOf(const PictureFormat& format, const Theme& theme, const Page& page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(96); // one logical pixel is 1/96 inch
        pdf.setPageSize(QPageSize(QSizeF(format.size) / 96, QPageSize::Inch, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        pdf.setTitle(page.title);
        pdf.setCreator(QStringLiteral("Tensorscope"));
        paintInto(pdf, format.size, theme, page);
    }
    return buffer.data();
}

QByteArray pngOf(const PictureFormat& format, const Theme& theme, const Page& page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pictureOf(format, theme, page).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage pictureOf(const PictureFormat& format, const Theme& theme, const Page& page)
{
    QImage image((QSizeF(format.size) * format.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(format.scale);
    paintInto(image, format.size, theme, page);
    return image;
}

void exportPicture(const QString& path, const PictureFormat& format, const Theme& theme, const Page& page)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto render = extension == QLatin1String("png")   ? pngOf
                        : extension == QLatin1String("svg") ? svgOf
                        : extension == QLatin1String("pdf") ? pdfOf
                                                            : nullptr;
    if (!render) cannotWrite(path, QStringLiteral("a picture's name ends in .png, .svg or .pdf"));
    const QByteArray content = render(format, theme, page);
    writeWhole(path, [&content](QIODevice& device) { device.write(content); });
}

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    const QFileInfo info(path);
    if (info.isDir()) cannotWrite(path, QStringLiteral("it is a folder; give the name of a file in it"));
    if (!info.dir().exists()) cannotWrite(path, QStringLiteral("there is no folder '%1'").arg(info.path()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) cannotWrite(path, file.errorString());
    Counted counted(file);
    write(counted);
    if (!counted.complete()) cannotWrite(path, QStringLiteral("only a part of it could be written; is the disk full?"));
    if (!file.flush() || !file.commit()) cannotWrite(path, file.errorString());
}

} // namespace widgets
