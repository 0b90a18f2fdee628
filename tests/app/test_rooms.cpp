#include "tests/run.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// A room includes only itself and the rooms to its right.
class TestRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void includesPointToTheRight()
    {
        const QStringList rooms{QStringLiteral("app"), QStringLiteral("lessons"), QStringLiteral("widgets"),
                                QStringLiteral("engine")};
        static const QRegularExpression include(QStringLiteral("^#include [<\"](app|lessons|widgets|engine)/"),
                                                QRegularExpression::MultilineOption);
        int files = 0;
        for (int room = 0; room < rooms.size(); ++room)
            for (QDirIterator i(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/") + rooms[room],
                                {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
                 i.hasNext();) {
                QFile file(i.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (auto match = include.globalMatch(text); match.hasNext();)
                    QVERIFY2(rooms.indexOf(match.next().captured(1)) >= room, qPrintable(i.filePath()));
                if (rooms[room] == QLatin1String("engine"))
                    QVERIFY2(!text.contains(QLatin1String("#include <Q")), qPrintable(i.filePath()));
            }
        QVERIFY(files > 40);
    }
    void roomsHaveAShortReadme()
    {
        for (const char* room : {"app", "lessons", "widgets", "engine", "resources", "tests"}) {
            QFile file(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/%1/README.md").arg(QLatin1String(room)));
            QVERIFY2(file.open(QIODevice::ReadOnly), room);
            QVERIFY2(file.readAll().trimmed().count('\n') < 15, room);
        }
    }
    void whatTheReadmeLinksToIsThere()
    {
        QFile file(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
        for (auto match = link.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QString path = match.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/") + path), qPrintable(path));
        }
    }
};

REGISTER_TEST(TestRooms, "none")
#include "test_rooms.moc"
