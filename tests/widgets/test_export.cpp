#include "engine/core/error.h"
#include "tests/run.h"
#include "widgets/export/export.h"

#include <QDir>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;

namespace {

Page samplePage()
{
    Page page;
    page.title = QStringLiteral("Sample");
    page.lead = QStringLiteral("Step 1.");
    page.stage = [](Canvas& canvas) { canvas.box(canvas.area(), canvas.theme().spot); };
    return page;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExtensionChoosesTheFormat()
    {
        const QTemporaryDir dir;
        const Theme& theme = Theme::named(QStringLiteral("light"));
        exportPicture(dir.filePath("a.png"), {{960, 640}, 2}, theme, samplePage());
        exportPicture(dir.filePath("a.svg"), {{960, 640}, 1}, theme, samplePage());
        exportPicture(dir.filePath("a.pdf"), {{960, 640}, 1}, theme, samplePage());
        QCOMPARE(QImage(dir.filePath("a.png")).size(), QSize(1920, 1280));
        QSvgRenderer svg;
        QVERIFY(svg.load(dir.filePath("a.svg")));
        QCOMPARE(svg.viewBox().size(), QSize(960, 640));
        QFile pdf(dir.filePath("a.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 3); // nothing half-written beside them
    }
    void whatCannotBeWrittenIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown extension") << "a.bmp";
        QTest::newRow("no extension") << "a";
        QTest::newRow("missing folder") << "missing/a.png";
        QTest::newRow("a folder") << ".";
    }
    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        QVERIFY_THROWS_EXCEPTION(engine::InputError,
                                 exportPicture(dir.filePath(name), {}, Theme::named(QStringLiteral("light")), samplePage()));
        QVERIFY(QDir(dir.path()).isEmpty());
    }
    void aShortWriteKeepsTheOldFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("numbers.json");
        writeWhole(path, [](QIODevice& device) { device.write("old"); });
        QVERIFY_THROWS_EXCEPTION(engine::InputError, writeWhole(path, [](QIODevice& device) {
                                     device.write("half");
                                     throw engine::InputError("stopped half-way");
                                 }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

REGISTER_TEST(TestExport)
#include "test_export.moc"
