#include "engine/core/error.h"
#include "lessons/lesson.h"
#include "tests/run.h"
#include "widgets/pictures/picture.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

namespace {

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return buffer.data();
}

/// Every pixel another grey.
QImage numbered(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, qRgb(16 * y + x, 16 * y + x, 16 * y + x));
    return image;
}

template <class Number> QByteArray bytesOf(Number value, bool little)
{
    const Number stored = little ? qToLittleEndian(value) : qToBigEndian(value);
    return {reinterpret_cast<const char*>(&stored), sizeof stored};
}

/// A chunk eXIf that says the orientation, and nothing else (PNG 3, 11.3.3.6; TIFF 6).
QByteArray exif(int orientation, bool little)
{
    QByteArray tiff = little ? "II" : "MM";
    tiff += bytesOf<quint16>(42, little) + bytesOf<quint32>(8, little) + bytesOf<quint16>(1, little);
    tiff += bytesOf<quint16>(0x0112, little) + bytesOf<quint16>(3, little) + bytesOf<quint32>(1, little);
    tiff += bytesOf<quint16>(quint16(orientation), little) + bytesOf<quint16>(0, little) + bytesOf<quint32>(0, little);
    const QByteArray named = "eXIf" + tiff;
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef*>(named.constData()), uInt(named.size())));
    return bytesOf<quint32>(quint32(tiff.size()), false) + named + bytesOf<quint32>(sum, false);
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", name);
    return file.fileName();
}

widgets::Pixels loaded(const QString& path) { return widgets::loadPicture(path, 128, true, 0); }

} // namespace

/// What cameras and telephones write.
class TestPictureFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPngStandsAsItSays_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("little");
        for (int orientation = 1; orientation <= 8; ++orientation)
            for (const bool little : {false, true})
                QTest::addRow("%d, %s end first", orientation, little ? "little" : "big") << orientation << little;
    }
    void aPngStandsAsItSays()
    {
        QFETCH(int, orientation);
        QFETCH(bool, little);
        const QTemporaryDir folder;
        const QImage stored = numbered(5, 3);
        QByteArray png = encoded(stored, "PNG");
        png.insert(33, exif(orientation, little)); // behind signature and header
        const auto picture = loaded(written(folder, "a.png", png));
        const bool lies = orientation >= 5;
        QCOMPARE(picture.original, lies ? QSize(3, 5) : QSize(5, 3));
        // Exif: where the stored row 0 and column 0 are to be seen
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 5; ++x) {
                const int right = 4 - x, below = 2 - y;
                const QPoint seen[] = {{x, y}, {right, y}, {right, below}, {x, below},
                                       {y, x}, {below, x}, {below, right}, {y, right}};
                const QPoint at = seen[orientation - 1];
                QCOMPARE(int(picture.input.at(0, at.y(), at.x())), qGray(stored.pixel(x, y)));
            }
    }
    void aWrongOrientationLeavesThePictureAsItIs()
    {
        const QTemporaryDir folder;
        QByteArray png = encoded(numbered(5, 3), "PNG");
        png.insert(33, exif(9, true));
        QCOMPARE(loaded(written(folder, "a.png", png)).original, QSize(5, 3));
    }
    /// Also markers in what follows: those of a second picture, or by chance.
    void whatFollowsTheEndOfAJpegIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("trailer");
        const QByteArray jpeg = encoded(numbered(16, 16), "JPG");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("the start of a scan") << QByteArray("\0\0\xFF\xDA\0\0", 6);
        QTest::newRow("another picture") << jpeg;
        QTest::newRow("half of one") << jpeg.left(jpeg.size() - 40);
        QTest::newRow("a video") << QByteArray("\0\0\0\x18"
                                               "ftypmp42",
                                               12);
    }
    void whatFollowsTheEndOfAJpegIsIgnored()
    {
        QFETCH(QByteArray, trailer);
        const QTemporaryDir folder;
        const QByteArray jpeg = encoded(numbered(16, 16), "JPG");
        const auto plain = loaded(written(folder, "plain.jpg", jpeg)), more = loaded(written(folder, "more.jpg", jpeg + trailer));
        QCOMPARE(more.image, plain.image);
    }
    void aPreviewInAJpegIsNotItsEnd()
    {
        const QTemporaryDir folder;
        const QByteArray preview = encoded(numbered(8, 8), "JPG");
        QByteArray jpeg = encoded(numbered(16, 16), "JPG");
        jpeg.insert(2, "\xFF\xE1" + bytesOf<quint16>(quint16(preview.size() + 2), false) + preview);
        loaded(written(folder, "whole.jpg", jpeg));
        for (const qsizetype lost : {1, 2, 10, 40})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, loaded(written(folder, "cut.jpg", jpeg.chopped(lost))));
    }
    void theFirstPictureHasColours()
    {
        const auto session = lessons::lessonNamed("convolution").open();
        session->apply({{"channels", "rgb"}});
        for (const auto& [name, value] : session->values(0))
            if (name == "input") {
                const auto& data = std::get<engine::Array>(value.content).data;
                const auto third = std::ptrdiff_t(data.size() / 3);
                QVERIFY(!std::equal(data.begin(), data.begin() + third, data.begin() + third));
                return;
            }
        QFAIL("no input");
    }
};

REGISTER_TEST(TestPictureFiles, "convolution")
#include "test_picture_files.moc"
