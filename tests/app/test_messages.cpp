#include "app/window/language.h"
#include "lessons/lesson.h"
#include "tests/app/refused.h"
#include "tests/run.h"
#include "widgets/export/export.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

/// Everything that is refused is refused in the reader's language.
class TestMessages : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString written(const QByteArray& bytes, const char* name = "table.csv") const
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { app::setLanguage(QStringLiteral("zh_CN")); }
    void cleanupTestCase() { app::setLanguage(QStringLiteral("en")); }

    void whatALessonRefusesItRefusesInChinese_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char* lesson, const char* changes) { QTest::newRow(changes) << lesson << changes; };
        row("convolution", "kernel-size=15 dilation=8");
        row("convolution", "kernel-size=15 dilation=8 picture=WIDE");
        row("convolution", "picture=none.png");
        row("convolution", "picture=FOLDER");
        row("convolution", "picture=JUNK");
        row("convolution", "run=learn channels=rgb");
        row("convolution", "run=learn bias=1");
        row("convolution", "run=learn kernel=1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5");
        row("playground", "data=FOLDER");
        row("playground", "data=/dev/null");
        row("playground", "features=x9");
        row("playground", "points=1,2");
        row("playground", "weight[9,9,9]=1");
        row("playground", "weight[0,0,0]=high");
    }
    void whatALessonRefusesItRefusesInChinese()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, changes);
        QImage wide(300, 3, QImage::Format_RGB32);
        wide.fill(Qt::white);
        QVERIFY(wide.save(m_dir.filePath(QStringLiteral("wide.png"))));
        changes.replace(QLatin1String("WIDE"), m_dir.filePath(QStringLiteral("wide.png")));
        changes.replace(QLatin1String("FOLDER"), m_dir.path());
        changes.replace(QLatin1String("JUNK"), written("no picture", "junk.png"));
        std::vector<engine::Change> list;
        for (const QString& change : changes.split(QLatin1Char(' ')))
            list.push_back(
                {change.section(QLatin1Char('='), 0, 0).toStdString(), change.section(QLatin1Char('='), 1).toStdString()});
        const auto session = lessons::lessonNamed(lesson.toStdString()).open();
        checkChinese(refusalOf([&] { session->apply(list); }));
    }
    void aWrongTableIsRefusedInChinese_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("text among numbers", "a,b,kind\n1,2,x\n3,4,y\n5,high,x\n");
        row("both decimal signs", "a;b;kind\n1,5;2,5;x\n1.5;2.5;y\n2.5;3.5;x\n");
        row("a word under decimal commas", "a;b;kind\n1,5;2,5;x\n1,5;-x;y\n2,5;3,5;x\n");
        row("a quantity", "a,b\n1,2\n2,3\n3,4\n4,5\n5,6\n6,7\n7,8\n8,9\n9,10\n");
        row("header only", "a,b,kind\n");
        row("blank lines only", "\n\n  \n");
        row("empty", "");
        row("missing values in every row", "a,b,kind\n1,,x\n,2,y\n3,,x\n,4,y\n");
        row("one class", "a,b,kind\n1,2,x\n3,4,x\n");
        row("nine classes", "a,b,kind\n1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e\n1,2,f\n1,2,g\n1,2,h\n1,2,i\n");
        row("one column", "1\n2\n3\n");
        row("ragged", "a,b,kind\n1,2,x\n1,2\n");
        row("an open quote", "a,b,kind\n1,2,\"x\n1,2,y\n");
        row("text after a quote", "a,b,kind\n1,2,\"x\"x\n1,2,y\n");
        row("a long line", "a,b,kind\n1,2," + QByteArray(70000, 'x') + '\n');
        row("many values", "a,b,kind\n" + QByteArray("1,").repeated(300) + "1\n");
        row("UTF-16", "\xFF\xFE" + QByteArray("a\0,\0", 4));
        row("Latin-1", "a,b,kind\n1,2,gr\xFCn\n3,4,rot\n");
        row("zero bytes", QByteArray("a,b\0", 4));
        row("control characters", "a,b,kind\n1,2,\x01\n");
    }
    void aWrongTableIsRefusedInChinese()
    {
        QFETCH(QByteArray, bytes);
        const auto session = lessons::lessonNamed("playground").open();
        const std::string path = written(bytes).toStdString();
        checkChinese(refusalOf([&] { session->apply({{"data", path}}); }));
    }
    void noticesAreChinese()
    {
        const auto session = lessons::lessonNamed("playground").open();
        session->apply(
            {{"data", written("a,b,n,m,o,p,q,r,kind\n1,2,x,x,x,x,x,x,u\n3,,x,x,x,x,x,x,v\n3,1,x,x,x,x,x,x,v\n").toStdString()}});
        const QString notice = session->notice();
        QVERIFY2(notice.contains(QStringLiteral("缺失值")) && notice.contains(QStringLiteral("略去的列")), qPrintable(notice));
        QVERIFY2(!notice.contains(QLatin1String("more")) && !notice.contains(QLatin1String(" of ")), qPrintable(notice));
    }
    void writingIsRefusedInChinese()
    {
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        const auto refusal = [&](const QString& path) {
            return refusalOf([&] { widgets::exportChart(path, {widgets::ChartSize}, theme, widgets::Chart()); });
        };
        checkChinese(refusal(m_dir.path() + QStringLiteral("/.csv/x.csv")));
        checkChinese(refusal(m_dir.path() + QStringLiteral("/x.bmp")));
        checkChinese(refusal(QStringLiteral("/proc/x.csv")));
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder.csv")));
        checkChinese(refusal(m_dir.path() + QStringLiteral("/folder.csv")));
    }
    void namesThatDoNotExistAreRefusedInChinese()
    {
        checkChinese(refusalOf([] { lessons::lessonNamed("foo"); }), {"binary-and-adder"});
        checkChinese(refusalOf([] { widgets::Theme::named(QStringLiteral("sepia")); }));
        checkChinese(refusalOf([] { app::setLanguage(QStringLiteral("tlh")); }));
    }
    void whatTakesAPlaceIsNotFilledAgain() // a file may be called %2
    {
        QCOMPARE(inEnglish(engine::message("messages", "%1: %2").with("%2", 7)), std::string("%2: 7"));
        QCOMPARE(inEnglish(engine::Message("100 %1")), std::string("100 %1"));
    }
};

REGISTER_TEST(TestMessages, "none")
#include "test_messages.moc"
