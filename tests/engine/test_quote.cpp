#include "engine/core/error.h"
#include "engine/core/quote.h"
#include "tests/run.h"

#include <QTest>

using engine::inEnglish;
using engine::message;
using engine::printable;

/// What is foreign in a message is only read: it moves no cursor, changes no colour, turns no line round.
class TestQuote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void controlCharactersAreWrittenOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("escape") << QByteArray("\x1B[31mred") << QByteArray("\\x1B[31mred");
        QTest::newRow("line, tab, bell, delete") << QByteArray("a\nb\tc\a\x7F") << QByteArray("a\\x0Ab\\x09c\\x07\\x7F");
        QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::newRow("8 bits") << QByteArray("\xC2\x9B"
                                              "31m")
                                << QByteArray("\\x9B31m");
        QTest::newRow("right to left") << QByteArray("\xE2\x80\xAEgpj.exe") << QByteArray("\\u202Egpj.exe");
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                      "b")
                                        << QByteArray("a\\u2028b");
        for (const char* kept :
             {"plain.csv", "\xE5\x8D\xB7\xE7\xA7\xAF", "caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D", "\xF0\x9F\x98\x80", ""})
            QTest::newRow(kept) << QByteArray(kept) << QByteArray(kept);
        QTest::newRow("cut off") << QByteArray("a\xE2\x80") << QByteArray("a\xE2\x80");
    }
    void controlCharactersAreWrittenOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(printable(text.toStdString())), shown);
        const std::string said = inEnglish(message("messages", "there is no file '%1'").with(text.toStdString()));
        QCOMPARE(QByteArray::fromStdString(said), "there is no file '" + shown + "'");
    }
};

REGISTER_TEST(TestQuote)
#include "test_quote.moc"
