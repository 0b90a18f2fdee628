#include "tests/app/written_texts.h"
#include "tests/run.h"
#include "widgets/export/export.h"

#include <QTemporaryDir>
#include <QTest>

/// What is text on screen is text in a file: it can be searched, copied, and read with another font.
class TestExportedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A glyph stands for several characters, or none: these are the ones meant.
    void anyWordCanBeSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits beside letters") << QStringLiteral("Adam3x 100k p2p 0.5% (1st) 3\u00d73");
        QTest::newRow("ligatures") << QStringLiteral("first difference affine fluffy");
        QTest::newRow("signs") << QStringLiteral("\u22121 \u2013 \u2026 \u2192 \u03b2 \u03a3 \u0394 \u201ca\u201d \u2019");
        QTest::newRow("radicals") << QStringLiteral("一人儿入八力十又口土士大女子小山工己干广弓心手支文斗方日月木比毛水火"
                                                    "片生用田白目石示立米色行见角言足车金长门雨青非面音页飞马高鱼龙齐");
    }
    void anyWordCanBeSearched()
    {
        QFETCH(QString, text);
        const QTemporaryDir folder;
        widgets::Page page;
        page.stage = [&text](widgets::Canvas& canvas) {
            canvas.text(canvas.area(), text, widgets::Role::Body, canvas.theme().text, Qt::AlignCenter);
        };
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        widgets::exportPicture(path, {}, widgets::Theme::named(QStringLiteral("light")), page);
        QCOMPARE(textOfPdf(path), text);
    }
};

REGISTER_TEST(TestExportedText, "none")
#include "test_exported_text.moc"
