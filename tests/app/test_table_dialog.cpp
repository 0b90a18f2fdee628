#include "app/tables/table_dialog.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/app/opened.h"
#include "tests/run.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using app::TableDialog;

/// How a table is read, in the window: what is asked, what can be changed, what a refusal leaves as it was.
class TestTableDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<lessons::Session> m_session = lessons::lessonNamed("playground").open();

    QString written(const QByteArray& bytes, const char* name = "own.csv")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QComboBox* box(QWidget& dialog, const char* name) { return dialog.findChild<QComboBox*>(QString::fromLatin1(name)); }
    static QTableWidget* table(QWidget& dialog, int i) { return dialog.findChildren<QTableWidget*>().at(i); }
    static QPushButton* readButton(QWidget& dialog) { return dialog.findChildren<QPushButton*>().at(0); }
    static void choose(QComboBox* box, int item)
    {
        box->setCurrentIndex(item);
        Q_EMIT box->activated(item);
        QCoreApplication::processEvents();
    }
    static QComboBox* use(QWidget& dialog, int column)
    {
        return qobject_cast<QComboBox*>(table(dialog, 0)->cellWidget(column, 3));
    }
    static QByteArray manyRows(QByteArray header, const QByteArray& row)
    {
        for (int i = 0; i < 30; ++i)
            header += QByteArray(row).replace("@", i % 2 ? "b" : "a").replace("#", QByteArray::number(i)) + '\n';
        return header;
    }

    static QByteArray largeTable()
    {
        QByteArray rows("u,v,kind\n");
        for (int i = 0; i < 200'000; ++i) rows += QByteArray::number(i) + ",2," + (i % 2 ? "a\n" : "b\n");
        return rows;
    }

private Q_SLOTS:
    void whatWasUnderstoodIsShown()
    {
        TableDialog dialog(written(manyRows("id;u;v;kind;remark\n", "#;#,5;2;@;\"said; #\"\n")), m_session->fields(), {},
                           nullptr);
        QCOMPARE(box(dialog, "separator")->itemText(0), QStringLiteral("auto: semicolon"));
        QCOMPARE(box(dialog, "decimal")->itemText(0), QStringLiteral("auto: comma"));
        QCOMPARE(box(dialog, "encoding")->itemText(0), QStringLiteral("auto: utf-8"));
        QCOMPARE(box(dialog, "header")->itemText(0), QStringLiteral("auto: yes"));
        const QTableWidget* columns = table(dialog, 0);
        QCOMPARE(columns->rowCount(), 5);
        QStringList uses;
        for (int i = 0; i < 5; ++i) uses << use(dialog, i)->currentText();
        QCOMPARE(uses, (QStringList{"left out", "number", "number", "class", "left out"}));
        QCOMPARE(columns->item(1, 1)->text(), QStringLiteral("numbers, 30 different"));
        QCOMPARE(columns->item(1, 2)->text(), QStringLiteral("0,5"));
        const QTableWidget* rows = table(dialog, 1);
        QCOMPARE(rows->rowCount(), 20);
        QCOMPARE(rows->item(3, 4)->text(), QStringLiteral("said; 3"));
        QVERIFY(readButton(dialog)->isEnabled());
    }
    void eachCanBeSaidOtherwise()
    {
        TableDialog dialog(written(manyRows("u,v,kind,side\n", "#.5,2,@,@")), m_session->fields(), {}, nullptr);
        choose(use(dialog, 2), 1); // the other column of words
        QCOMPARE(dialog.form().label, std::string("#3"));
        QCOMPARE(use(dialog, 3)->currentText(), QStringLiteral("left out"));
        QVERIFY(readButton(dialog)->isEnabled());
        choose(use(dialog, 1), 2); // one column of numbers is too few
        QVERIFY(!readButton(dialog)->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("says"))->text().contains(QStringLiteral("too few columns of numbers")));
        choose(box(dialog, "separator"), 2);
        QVERIFY(!readButton(dialog)->isEnabled());
        choose(box(dialog, "separator"), 0);
        QVERIFY(readButton(dialog)->isEnabled());
        choose(box(dialog, "header"), 2);
        QCOMPARE(table(dialog, 1)->item(0, 0)->text(), QStringLiteral("u"));
    }

    void aComplaintDoesNotRepeatThePath()
    {
        const QString path = written("a,b,class\n1%,2,x\n3%,4,y\n");
        for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            app::setLanguage(language);
            TableDialog dialog(path, m_session->fields(), {}, nullptr);
            const QString says = dialog.findChild<QLabel*>(QStringLiteral("says"))->text();
            QVERIFY2(says.contains(QStringLiteral("1%")) && !says.contains(path), qPrintable(says));
        }
    }
    void theWindowLivesOnWhileALargeTableIsRead()
    {
        const QString path = written(largeTable());
        bool lives = false;
        QTimer::singleShot(0, this, [&lives] { lives = true; });
        QVERIFY(app::changesFor({"data", path.toStdString()}, m_session->fields(), nullptr));
        QVERIFY(lives);
    }
    void readingCanBeGivenUp()
    {
        const QString path = written(largeTable());
        QTimer gives;
        connect(&gives, &QTimer::timeout, this, [] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* progress = qobject_cast<QProgressDialog*>(widget)) progress->cancel();
        });
        gives.start(0);
        QVERIFY(!app::changesFor({"data", path.toStdString()}, m_session->fields(), nullptr));
        TableDialog dialog(path, m_session->fields(), {}, nullptr);
        QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    }

    void aRunThatReadsATableCanBeGivenUp()
    {
        const auto session = lessons::lessonNamed("playground").open();
        const auto before = session->history();
        const std::string path = written(largeTable()).toStdString();
        QVERIFY_EXCEPTION_THROWN(session->apply({{"data", path}}, 0, [] { return false; }), engine::Cancelled);
        QVERIFY(session->history() == before);
    }

    // --- in the window ------------------------------------------------------------------------------------------

    void whatIsClearIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("notice");
        QTest::newRow("plain") << manyRows("u,v,kind\n", "#.5,2,@") << QString();
        QTest::newRow("decimal commas") << manyRows("u;v;kind\n", "#,5;2;@") << QStringLiteral("commas read as decimal signs");
    }
    void whatIsClearIsNotAsked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, notice);
        Opened w("playground");
        w.presenter().change(QStringLiteral("data"), written(bytes));
        QVERIFY(w.window.messages().text().contains(notice));
        QVERIFY(QString::fromStdString(find(w.presenter().fields(), "data").text()).endsWith(QStringLiteral("own.csv")));
    }
    /// Without a question, as soon as it has two columns of numbers.
    void aQuantityIsLearntFromAnother()
    {
        Opened w("learning");
        w.presenter().change(QStringLiteral("data"), written(manyRows("height,weight\n", "1.#,6#.5")));
        QVERIFY2(QString::fromStdString(find(w.presenter().fields(), "data").text()).endsWith(QStringLiteral("own.csv")),
                 qPrintable(w.window.messages().text()));
    }
    /// In a home that may only be read there is more to say than how the table was read.
    void allThatIsToBeSaidIsSaid()
    {
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        const auto back =
            qScopeGuard([before] { before.isNull() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", before); });
        qputenv("XDG_CACHE_HOME", "/dev/null/none");
        Opened w("playground");
        w.presenter().change(QStringLiteral("data"), written(manyRows("u;v;kind\n", "#,5;2;@"), "unkept.csv"));
        for (const char* part : {"commas read as decimal signs", "takes no files"})
            QVERIFY2(w.window.messages().text().contains(QLatin1String(part)), qPrintable(w.window.messages().text()));
    }
    void whatIsLeftOpenIsAsked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QByteArray chinese = "\xB1\xE4\xC9\xAB";
        QTest::newRow("encoding") << manyRows("u,v,kind\n", "#.5,2," + chinese + "@") << "encoding"
                                  << "gb18030";
        QTest::newRow("accents") << manyRows("u,v,kind\n", "#.5,2,caf\xE9 @") << "encoding"
                                 << "latin-1";
        QTest::newRow("two columns of classes") << manyRows("u,v,side,shape\n", "#.5,2,@,@") << "class-column"
                                                << "auto";
        QTest::newRow("names or values") << manyRows("0,1,2\n", "#.5,2.5,1").append("1.5,2.5,0\n") << "header"
                                         << "auto";
    }
    void whatIsLeftOpenIsAsked()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, value);
        for (const bool accept : {false, true}) {
            Opened w("playground");
            const auto before = w.presenter().session().history();
            bool asked = false;
            QTimer answers; // as soon as it is asked: reading comes first, and lets events pass
            answers.callOnTimeout([&] {
                auto* dialog = qobject_cast<TableDialog*>(QApplication::activeModalWidget());
                if (dialog == nullptr) return;
                answers.stop();
                asked = true;
                accept ? readButton(*dialog)->click() : dialog->reject();
            });
            answers.start(1);
            w.presenter().change(QStringLiteral("data"), written(bytes));
            QVERIFY(asked);
            if (!accept) {
                QVERIFY(w.presenter().session().history() == before);
                continue;
            }
            QVERIFY2(w.presenter().session().history() != before, qPrintable(w.window.messages().text()));
            QCOMPARE(QString::fromStdString(find(w.presenter().fields(), name.toStdString()).text()), value);
            w.presenter().undoStack().undo();
            QVERIFY(w.presenter().session().history() == before);
        }
    }
    void whatIsNoTableIsRefusedWithoutQuestions()
    {
        Opened w("playground");
        const auto before = w.presenter().session().history();
        w.presenter().change(QStringLiteral("data"), written("a,b,class\n1,2,x\n1,2\n3,4,y\n"));
        QVERIFY2(w.window.messages().text().contains(QStringLiteral("line 3 has 2 values")),
                 qPrintable(w.window.messages().text()));
        QVERIFY(w.presenter().session().history() == before);
    }
};

REGISTER_TEST(TestTableDialog, "none")
#include "test_table_dialog.moc"
