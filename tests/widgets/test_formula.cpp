#include "tests/run.h"
#include "widgets/prose/prose.h"

#include <QTest>
#include <QTextBlock>

using namespace widgets;

class TestFormula : public QObject {
    Q_OBJECT

    /// The text as it is shown, narrow enough for long formulas to shrink.
    static QImage pictureOf(const QString& markdown, const char* theme = "light", int width = 200)
    {
        Prose prose;
        prose.resize(width, 400);
        prose.setAttribute(Qt::WA_DontShowOnScreen);
        prose.show();
        prose.showMarkdown(markdown, Theme::named(QLatin1String(theme)));
        return prose.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    static int inkIn(const QImage& picture, QRect area)
    {
        int ink = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                ink += picture.pixel(x, y) != picture.pixel(0, picture.height() - 1);
        return ink;
    }

private Q_SLOTS:
    void aFormulaInASentenceKeepsTheLines()
    {
        QCOMPARE(pictureOf(QStringLiteral("a ![x](eq:learning-rate) b")).height(), pictureOf(QStringLiteral("a b")).height());
    }
    void aFormulaThatIsTooWideShrinks()
    {
        const QString text = QStringLiteral("![x](eq:ring-time)");
        const QImage wide = pictureOf(text, "light", 480), narrow = pictureOf(text, "light", 100);
        QVERIFY(inkIn(wide, wide.rect()) > 100 && inkIn(narrow, narrow.rect()) > 50);
        QVERIFY(narrow.height() < wide.height());
        QCOMPARE(inkIn(wide, {0, 0, 40, wide.height()}), 0); // it is centred
    }
    void aFormulaHasTheColourOfTheText()
    {
        const QString text = QStringLiteral("![x](eq:gradient-step)");
        QVERIFY(pictureOf(text, "light") != pictureOf(text, "dark"));
    }
    void itsTeXCanBeRead()
    {
        QCOMPARE(FormulaPainter::spoken(QStringLiteral("takes ![eta](eq:learning-rate) of it")),
                 QStringLiteral("takes \\eta of it"));
    }
};

REGISTER_TEST(TestFormula)
#include "test_formula.moc"
