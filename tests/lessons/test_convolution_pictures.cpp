#include "tests/lessons/convolution.h"
#include "tests/run.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace convolution;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(name));
    file.write(bytes);
    return file.fileName();
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

/// A picture whose pixels all differ.
QImage pattern(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x * y * 3 + 5) % 256));
    return image;
}

} // namespace

class TestConvolutionPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noiseFollowsItsSeed()
    {
        const auto pixels = [](const Changes& changes) { return arrayOf(opened(changes)->values(0), "input").data; };
        const auto zero = pixels({{"picture", "noise"}}), one = pixels({{"picture", "noise"}, {"seed", "1"}});
        QVERIFY(zero != one);
        QVERIFY(zero == pixels({{"picture", "noise"}, {"seed", "0"}}));
        QVERIFY(pixels({}) == pixels({{"seed", "1"}}));
    }
    void ownPicturesAreReadPixelByPixel()
    {
        const QTemporaryDir folder;
        const QImage image = pattern(20, 13);
        const QString path = written(folder, QStringLiteral("own.png"), encoded(image, "PNG"));
        const auto session = opened({{"picture", path.toStdString()}, {"channels", "rgb"}, {"kernel", "identity"}});
        QVERIFY(session->notice().isEmpty());
        const Array input = arrayOf(session->values(0), "input");
        QCOMPARE(input.shape, (std::vector<int>{3, 13, 20}));
        for (int y = 0; y < 13; ++y)
            for (int x = 0; x < 20; ++x) {
                const QRgb pixel = image.pixel(x, y);
                const int expected[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
                for (int c = 0; c < 3; ++c) QCOMPARE(input.data[std::size_t((c * 13 + y) * 20 + x)], double(expected[c]));
            }
        compareOutput(session->values(session->lastStep()), {1, 1, 1, 0, 0}, 1);
    }
    void largePicturesAreScaledDownAndSaidSo()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, QStringLiteral("large.jpg"), encoded(pattern(400, 300), "JPG"));
        const auto session = opened({{"picture", path.toStdString()}});
        QCOMPARE(arrayOf(session->values(0), "input").shape, (std::vector<int>{1, 24, 32}));
        QVERIFY(session->notice().contains(QStringLiteral("400 × 300")));
        QVERIFY(session->notice().contains(QStringLiteral("32 × 24")));
        const QString flat = written(folder, QStringLiteral("flat.png"), encoded(pattern(900, 2), "PNG"));
        QCOMPARE(arrayOf(opened({{"picture", flat.toStdString()}, {"padding", "same"}})->values(0), "input").shape,
                 (std::vector<int>{1, 1, 32}));
    }
    void aPictureOfOnePixel()
    {
        const QTemporaryDir folder;
        const std::string path = written(folder, QStringLiteral("one.png"), encoded(pattern(1, 1), "PNG")).toStdString();
        const std::string what = complaint({{"picture", path}});
        QVERIFY(QString::fromStdString(what).contains(QStringLiteral("3 x 3")) && what.find('\n') == std::string::npos);
        const auto padded = opened({{"picture", path}, {"padding", "same"}});
        QCOMPARE(padded->lastStep(), 1);
        compareOutput(padded->values(1), {1, 1, 1, 1, 1}, 1);
        QCOMPARE(targetsAt(*padded, 1), 1);
    }
    void wrongPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = encoded(pattern(64, 64), "PNG"), jpeg = encoded(pattern(64, 64), "JPG");
        QByteArray random;
        for (unsigned i = 0, x = 1; i < 4096; ++i) random.append(char((x = x * 1664525 + 1013904223) >> 24));
        QByteArray huge = png.left(33); // its header claims 100 000 x 100 000 pixels
        huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("random bytes") << random;
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("PNG cut off") << png.left(png.size() / 2);
        QTest::newRow("PNG without its end") << png.left(png.size() - 40);
        QTest::newRow("PNG header alone") << png.left(33);
        QTest::newRow("JPEG cut off") << jpeg.left(jpeg.size() / 2);
        QTest::newRow("JPEG without its end") << jpeg.left(jpeg.size() - 2);
        QTest::newRow("huge") << huge;
        QTest::newRow("a BMP") << encoded(pattern(8, 8), "BMP");
    }
    void wrongPicturesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const std::string path = written(folder, QStringLiteral("wrong.png"), bytes).toStdString();
        const auto session = opened();
        bool refused = false;
        try {
            session->apply({{"picture", path}});
        } catch (const engine::InputError& error) {
            const std::string what = error.what();
            refused = what.find(path) != std::string::npos && what.find('\n') == std::string::npos;
        }
        QVERIFY(refused);
        QCOMPARE(session->lastStep(), 900); // and nothing has changed
    }
    void missingFilesAndFoldersAreRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!complaint({{"picture", folder.filePath(QStringLiteral("none.png")).toStdString()}}).empty());
        QVERIFY(!complaint({{"picture", folder.path().toStdString()}}).empty());
        QVERIFY(!complaint({{"picture", ""}}).empty());
        QVERIFY(!complaint({{"padding", "17"}}).empty());
        QVERIFY(!complaint({{"padding", "-1"}}).empty());
        QVERIFY(!complaint({{"padding", "full"}}).empty());
        QVERIFY(!complaint({{"groups", "3"}}).empty()); // grey has one channel
        QVERIFY(!complaint({{"kernel-size", "4"}}).empty());
        QVERIFY(!complaint({{"kernel-size", "15"}, {"dilation", "8"}}).empty());
    }
};

REGISTER_TEST(TestConvolutionPictures, "convolution")
#include "test_convolution_pictures.moc"
