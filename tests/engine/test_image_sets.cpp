#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/data/data_dir.h"
#include "engine/data/file_bytes.h"
#include "engine/data/image_set.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <fstream>
#include <functional>
#include <map>

using namespace engine;

namespace {

std::string word(unsigned number) { return {char(number >> 24), char(number >> 16), char(number >> 8), char(number)}; }

std::string idx(const std::vector<unsigned>& shape, const std::string& data)
{
    std::string bytes{0, 0, 8, char(shape.size())};
    for (const unsigned length : shape) bytes += word(length);
    return bytes + data;
}

std::string packed(const std::string& bytes)
{
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); // 16: as gzip
    std::string stream(deflateBound(&z, bytes.size()), '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef*>(stream.data());
    z.avail_out = uInt(stream.size());
    deflate(&z, Z_FINISH);
    stream.resize(z.total_out);
    deflateEnd(&z);
    return stream;
}

} // namespace

class TestImageSets : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path file(const char* name, const std::string& bytes)
    {
        const std::filesystem::path path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    /// What is refused, is refused in one line that names the file.
    void refused(const std::filesystem::path& path, const std::function<void()>& read)
    {
        try {
            read();
            QFAIL("was read");
        } catch (const InputError& error) {
            const std::string text = error.what();
            QVERIFY2(text.find(path.string()) != std::string::npos && text.find('\n') == std::string::npos, text.c_str());
        }
    }

private Q_SLOTS:
    void whatWasPackedIsUnpacked()
    {
        Random random(1);
        for (const int size : {0, 1, 1000, 3000000}) {
            std::string bytes;
            for (int i = 0; i < size; ++i) bytes += char(random.below(256));
            const std::string stream = packed(bytes);
            QVERIFY(unpacked(stream, bytes.size()) == bytes);
            QVERIFY(!unpacked(stream.substr(0, stream.size() - 1), bytes.size())); // cut off
            QVERIFY(!unpacked(stream + "x", bytes.size()));                        // followed by something
            if (size > 0) QVERIFY(!unpacked(stream, bytes.size() - 1));            // more than allowed
            std::string other = stream;
            other[stream.size() - 6] ^= 1; // of the checksum
            QVERIFY(!unpacked(other, bytes.size()));
        }
    }
    void anIdxFileIsReadAsItIsAndPacked()
    {
        const std::string bytes = idx({2, 1, 3}, {0, 1, 2, char(253), char(254), char(255)});
        for (const std::string& written : {bytes, packed(bytes)}) {
            const ByteArray array = readIdx(file("a", written));
            QCOMPARE(array.shape, (std::vector{2, 1, 3}));
            QCOMPARE(array.data, (std::vector<std::uint8_t>{0, 1, 2, 253, 254, 255}));
        }
    }
    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::map<const char*, std::string> all{
            {"empty", ""},
            {"a text", "digits"},
            {"numbers of four bytes", std::string{0, 0, 12, 1, 0, 0, 0, 1, 5}},
            {"no axes", idx({}, "x")},
            {"four axes", idx({1, 1, 1, 1}, "x")},
            {"a cut header", idx({2, 2}, "").substr(0, 7)},
            {"too few bytes", idx({2, 2}, "abc")},
            {"too many bytes", idx({2, 2}, "abcde")},
            {"lengths that overflow", idx({0x80000000, 2, 2}, "")},
            {"lengths whose product overflows", idx({0x40000000, 0x40000000, 16}, "")},
            {"a damaged stream", packed(idx({2}, "ab")).substr(0, 20)},
        };
        for (const auto& [name, bytes] : all) QTest::newRow(name) << QByteArray::fromStdString(bytes);
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto path = file("b", bytes.toStdString());
        refused(path, [&] { readIdx(path); });
    }
    void imagesAndLabelsBelongTogether()
    {
        const auto images = file("images", idx({2, 2, 2}, "abcdefgh")), labels = file("labels", idx({2}, std::string{0, 1}));
        QCOMPARE(readImageSet(images, labels, {"a", "b"}).labels, (std::vector{0, 1}));
        refused(labels, [&] { readImageSet(images, labels, {"a"}); }); // no class 1
        const auto three = file("three", idx({3}, std::string{0, 1, 0}));
        refused(three, [&] { readImageSet(images, three, {"a", "b"}); });
        refused(labels, [&] { readImageSet(labels, labels, {"a", "b"}); });
        refused("/nowhere/x", [&] { readImageSet("/nowhere/x", labels, {"a", "b"}); });
        refused("/dev/null", [&] { readImageSet("/dev/null", labels, {"a", "b"}); });
        refused(m_folder.path().toStdString(), [&] { readIdx(m_folder.path().toStdString()); });
    }
    /// The counts of the digits as LeCun's files are known to have them.
    void mnistIsWhole()
    {
        const ImageSet train = mnist(Part::Train), test = mnist(Part::Test);
        QCOMPARE(train.images.shape, (std::vector{60000, 28, 28}));
        QCOMPARE(test.images.shape, (std::vector{10000, 28, 28}));
        const auto counts = [](const ImageSet& set) {
            std::vector<int> count(10, 0);
            for (const int label : set.labels) ++count[std::size_t(label)];
            return count;
        };
        QCOMPARE(counts(train), (std::vector{5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949}));
        QCOMPARE(counts(test), (std::vector{980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009}));
    }
    /// The mean and deviation that every tutorial standardises MNIST by: 0.1307 and 0.3081.
    void mnistHasItsMean()
    {
        const ImageSet set = mnist(Part::Train);
        double sum = 0, squares = 0;
        for (const double byte : set.images.data) sum += byte / 255, squares += byte * byte / 65025;
        const double n = double(set.images.data.size()), mean = sum / n;
        QVERIFY(std::abs(mean - 0.1307) < 5e-5 && std::abs(std::sqrt(squares / n - mean * mean) - 0.3081) < 5e-5);
    }
    void everyClassOfFashionIsThere()
    {
        for (const auto& [part, n] : {std::pair{Part::Train, 12000}, {Part::Test, 2000}}) {
            const ImageSet set = fashionMnist(part);
            QCOMPARE(set.images.shape, (std::vector{n, 28, 28}));
            for (int k = 0; k < 10; ++k) {
                const auto count = std::count(set.labels.begin(), set.labels.end(), k);
                QVERIFY(std::abs(double(count) - n / 10.0) < 4 * std::sqrt(0.09 * n));
            }
        }
    }
    void everyNthImageKeepsItsLabel()
    {
        const ImageSet all = mnist(Part::Test), some = everyNth(all, 7);
        QCOMPARE(some.count(), 1429); // ceil(10 000 / 7)
        const Tensor numbers = numbersOf(some);
        QCOMPARE(numbers.shape, (std::vector{1429, 784}));
        for (int i = 0; i < some.count(); i += 100) {
            QCOMPARE(some.labels[std::size_t(i)], all.labels[std::size_t(7 * i)]);
            for (int p = 0; p < 784; ++p)
                QCOMPARE(numbers.at(i, p), float(all.images.data[std::size_t(7 * i) * 784 + std::size_t(p)]) / 255);
        }
        const Tensor chosen = numbersOf(all, std::vector{14, 0});
        QVERIFY(std::equal(chosen.data.begin(), chosen.data.begin() + 784, numbers.data.begin() + 2 * 784));
        QVERIFY(std::equal(chosen.data.begin() + 784, chosen.data.end(), numbers.data.begin()));
    }
};

REGISTER_TEST(TestImageSets)
#include "test_image_sets.moc"
