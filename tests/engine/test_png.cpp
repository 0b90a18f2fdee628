#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/data/data_dir.h"
#include "engine/data/file_bytes.h"
#include "engine/data/png.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <fstream>

using namespace engine;

namespace {

std::string word(unsigned long number) { return {char(number >> 24), char(number >> 16), char(number >> 8), char(number)}; }

std::string chunk(const std::string& nameAndData)
{
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(nameAndData.data()), uInt(nameAndData.size()));
    return word(nameAndData.size() - 4) + nameAndData + word(crc);
}

/// A picture of random bytes, channel by channel of each pixel, and how it is written.
struct Sample {
    int width, height, channels, filter;
    std::string pixels{};

    int at(int y, int i) const // byte i of a row; 0 outside
    {
        if (y < 0 || i < 0) return 0;
        return static_cast<unsigned char>(pixels[std::size_t(y * width * channels + i)]);
    }
    int foretold(int y, int i) const
    {
        const int a = at(y, i - channels), b = at(y - 1, i), c = at(y - 1, i - channels), p = a + b - c;
        if (filter < 4) return filter == 0 ? 0 : filter == 1 ? a : filter == 2 ? b : (a + b) / 2;
        if (std::abs(p - a) <= std::abs(p - b) && std::abs(p - a) <= std::abs(p - c)) return a;
        return std::abs(p - b) <= std::abs(p - c) ? b : c;
    }
    std::string png() const
    {
        std::string rows;
        for (int y = 0; y < height; ++y) {
            rows += char(filter);
            for (int i = 0; i < width * channels; ++i) rows += char(at(y, i) - foretold(y, i));
        }
        uLongf size = compressBound(rows.size());
        std::string stream(size, '\0');
        compress(reinterpret_cast<Bytef*>(stream.data()), &size, reinterpret_cast<const Bytef*>(rows.data()), rows.size());
        stream.resize(size);
        const char type[] = {0, 0, 4, 2, 6};
        const std::string form{8, type[channels], 0, 0, 0};
        const std::string half = stream.substr(0, size / 2), rest = stream.substr(size / 2);
        return "\x89PNG\r\n\x1A\n" + chunk("IHDR" + word(unsigned(width)) + word(unsigned(height)) + form) + chunk("tEXtA text") +
               chunk("IDAT" + half) + chunk("IDAT" + rest) + chunk("IEND");
    }
};

} // namespace

class TestPng : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path file(const std::string& bytes)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("x.png")).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Random random(1);
        for (const int channels : {1, 2, 3, 4})
            for (int filter = 0; filter < 5; ++filter) {
                Sample sample{7, 5, channels, filter};
                for (int i = 0; i < 35 * channels; ++i) sample.pixels += char(random.below(256));
                const Tensor picture = readPng(file(sample.png()));
                QCOMPARE(picture.shape, (std::vector{channels < 3 ? 1 : 3, 5, 7}));
                for (int c = 0; c < picture.shape[0]; ++c)
                    for (int y = 0; y < 5; ++y)
                        for (int x = 0; x < 7; ++x) QCOMPARE(picture.at(c, y, x), float(sample.at(y, x * channels + c)));
            }
    }
    void everyDamagedByteIsRefusedOrHarmless()
    {
        const Sample sample{3, 2, 3, 4, std::string(18, 'a')};
        const std::string whole = sample.png();
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string damaged = whole;
            damaged[i] = char(damaged[i] ^ 0x10);
            QVERIFY_THROWS_EXCEPTION(InputError, readPng(file(damaged)));
            QVERIFY_THROWS_EXCEPTION(InputError, readPng(file(whole.substr(0, i))));
        }
        QVERIFY_THROWS_EXCEPTION(InputError, readPng("/nowhere/x.png"));
    }
    void thePicturesOfTheProgramAreRead()
    {
        for (const char* name : {"astronaut", "cat", "coffee", "rocket", "hubble", "retina"})
            QCOMPARE(readPng(dataFile(std::string("pictures/") + name + "-256.png")).shape, (std::vector{3, 256, 256}));
        for (const char* name : {"brick", "camera", "grass", "gravel"})
            QCOMPARE(readPng(dataFile(std::string("pictures/") + name + "-gray-256.png")).shape, (std::vector{1, 256, 256}));
    }
};

REGISTER_TEST(TestPng)
#include "test_png.moc"
