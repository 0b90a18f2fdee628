#include "widgets/export/export.h"

#include "engine/core/error.h"
#include "engine/core/patience.h"
#include "widgets/charts/chart_csv.h"
#include "widgets/export/pdf_text.h"
#include "widgets/export/svg_text.h"

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

using engine::message;

[[noreturn]] void cannotWrite(const QString& path, const engine::Message& why)
{
    throw engine::InputError(message("messages", "cannot write '%1': %2").with(path.toStdString(), why));
}

/// The system's reason; the usual ones are translated.
engine::Message reasonOf(const QFileDevice& file)
{
    static constexpr const char* usual[] = {
        QT_TRANSLATE_NOOP("messages", "Permission denied"), QT_TRANSLATE_NOOP("messages", "No such file or directory"),
        QT_TRANSLATE_NOOP("messages", "No space left on device"), QT_TRANSLATE_NOOP("messages", "Read-only file system")};
    const QString reason = file.errorString();
    if (reason.isEmpty() || reason == QLatin1String("Unknown error"))
        return message("messages", "it cannot be written there, and the system does not say why; is the disk full?");
    for (const char* known : usual)
        if (reason == QLatin1String(known)) return message("messages", known);
    return reason.toStdString();
}

/// What is written as a picture: a page, or a chart alone.
struct Drawing {
    QString title, description;
    std::function<void(QPainter&, QSizeF)> paint;
};

Drawing drawingOf(const Theme& theme, const Page& page)
{
    return {page.title, page.lead + QLatin1Char(' ') + page.caption,
            [&](QPainter& painter, QSizeF size) { paintPage(painter, size, theme, page); }};
}

Drawing drawingOf(const Theme& theme, const Chart& chart)
{
    return {chart.title, chart.note, [&](QPainter& painter, QSizeF size) {
                const QRectF place(QPointF(), size);
                painter.fillRect(place, theme.raised);
                Canvas canvas(painter, theme, place);
                paintChart(canvas, place.adjusted(24, 16, -24, -16), chart);
            }};
}

void paintInto(QPaintDevice& device, QSizeF size, const Drawing& drawing)
{
    QPainter painter(&device);
    drawing.paint(painter, size);
}

QImage imageOf(const PictureFormat& format, const Drawing& drawing)
{
    QImage image((QSizeF(format.size) * format.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(format.scale);
    paintInto(image, format.size, drawing);
    return image;
}

QByteArray svgOf(const PictureFormat& format, const Drawing& drawing)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(format.size);
    svg.setViewBox(QRect(QPoint(), format.size));
    svg.setTitle(drawing.title);
    svg.setDescription(drawing.description);
    paintInto(svg, format.size, drawing);
    return withSvgTexts(buffer.data());
}

QByteArray pdfOf(const PictureFormat& format, const Drawing& drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(96); // one logical pixel is 1/96 inch
        pdf.setPageSize(QPageSize(QSizeF(format.size) / 96, QPageSize::Inch, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        pdf.setTitle(drawing.title);
        pdf.setCreator(QStringLiteral("Tensorscope"));
        paintInto(pdf, format.size, drawing);
    }
    return withUsualCharacters(buffer.data());
}

QByteArray pngOf(const PictureFormat& format, const Drawing& drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(format, drawing).save(&buffer, "PNG");
    return buffer.data();
}

void writeDrawing(const QString& path, const PictureFormat& format, const Drawing& drawing, const engine::Message& right)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto render = extension == QLatin1String("png")   ? pngOf
                        : extension == QLatin1String("svg") ? svgOf
                        : extension == QLatin1String("pdf") ? pdfOf
                                                            : nullptr;
    if (!render) cannotWrite(path, right);
    const QByteArray content = render(format, drawing);
    writeWhole(path, [&content](QIODevice& device) { device.write(content); });
}

} // namespace

QImage pictureOf(const PictureFormat& format, const Theme& theme, const Page& page)
{
    return imageOf(format, drawingOf(theme, page));
}

QImage pictureOf(const PictureFormat& format, const Theme& theme, const Chart& chart)
{
    return imageOf(format, drawingOf(theme, chart));
}

void exportPicture(const QString& path, const PictureFormat& format, const Theme& theme, const Page& page)
{
    writeDrawing(path, format, drawingOf(theme, page), message("messages", "a picture's name ends in .png, .svg or .pdf"));
}

void exportChart(const QString& path, const PictureFormat& format, const Theme& theme, const Chart& chart)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("csv"))
        writeWhole(path, [&chart](QIODevice& device) { writeCsv(device, {chart}); });
    else
        writeDrawing(path, format, drawingOf(theme, chart),
                     message("messages", "a chart's name ends in .png, .svg, .pdf or .csv"));
}

namespace {

/// Where the bytes go. Devices, pipes and folders are no place for a file; of a link, what it leads to is written.
QString ordinary(const QString& path)
{
    constexpr int MostLinks = 40; // as many as the system follows
    QFileInfo info(path);
    if (info.isDir()) cannotWrite(path, message("messages", "it is a folder; give the name of a file in it"));
    if (info.exists() && !info.isFile()) cannotWrite(path, message("messages", "it is no ordinary file"));
    for (int link = 0; link < MostLinks && info.isSymLink(); ++link) info.setFile(info.symLinkTarget());
    if (info.isSymLink()) cannotWrite(path, message("messages", "it is a link that leads nowhere"));
    if (!info.dir().exists())
        cannotWrite(path, message("messages", "there is no folder '%1'").with(info.absolutePath().toStdString()));
    return info.filePath();
}

} // namespace

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QSaveFile file(ordinary(path));
    if (!file.open(QIODevice::WriteOnly)) cannotWrite(path, reasonOf(file));
    Counted counted(file);
    write(counted);
    if (!counted.complete()) cannotWrite(path, message("messages", "only a part of it could be written; is the disk full?"));
    if (!file.flush()) cannotWrite(path, reasonOf(file));
    engine::checkPatience(); // the last moment in which nothing has changed
    if (!file.commit()) cannotWrite(path, reasonOf(file));
}

} // namespace widgets
