#include "tests/prose.h"
#include "tests/run.h"
#include "widgets/canvas/readable.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;

namespace {

/// A text in a window, with its terms and links.
struct Text {
    QWidget window;
    QLineEdit other{&window}; ///< where the keyboard goes from the text's ends
    Prose prose{&window};

    explicit Text(const QString& markdown)
    {
        window.resize(360, 300);
        prose.setGeometry(20, 20, 320, 200);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        prose.showMarkdown(markdown, theme());
    }
    static const Theme& theme() { return Theme::named(QStringLiteral("light")); }
    void show(const std::vector<Region>& regions) { prose.showRegions(regions); }
    int pixelsOf(const QColor& colour)
    {
        const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
        return count;
    }
    /// What Enter follows at each place where Tab stops.
    QStringList walk()
    {
        QStringList followed;
        connectAll(followed);
        prose.setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20 && prose.hasFocus(); ++i) {
            QTest::keyClick(&prose, Qt::Key_Return);
            QTest::keyClick(&prose, Qt::Key_Tab);
        }
        return followed;
    }
    void connectAll(QStringList& followed)
    {
        QObject::connect(&prose, &Prose::regionChosen, &window, [&](const QString& region) { followed << region; });
        QObject::connect(&prose, &Prose::knobChosen, &window, [&](const QString& knob) { followed << "knob " + knob; });
        QObject::connect(&prose, &Prose::anchorClicked, &window, [&](const QUrl& url) { followed << url.toString(); });
    }
};

Region regionOf(const char* id, bool target = false, QColor ink = {})
{
    Region region;
    region.id = QLatin1String(id), region.name = QStringLiteral("a part"), region.value = QStringLiteral("-0.5");
    region.target = target, region.ink = ink, region.rect = {0, 0, 10, 10};
    return region;
}

const QString neuron = QStringLiteral("![a](eq:neuron)");

} // namespace

/// The terms and links of a text under real mouse and key events.
class TestProse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameMeansARegionAndItsCells()
    {
        const QString kernel = QStringLiteral("kernel");
        QVERIFY(isPartOf(kernel, kernel));
        QVERIFY(isPartOf(QStringLiteral("kernel[0][1,2]"), kernel));
        QVERIFY(!isPartOf(QStringLiteral("kernels"), kernel));
        QVERIFY(!isPartOf(QStringLiteral("kern"), kernel));
        QVERIFY(!isPartOf(QString(), kernel));
    }
    void pointingAtARegionLightsItsTermAlone()
    {
        Text text(neuron);
        const QRect bias = placeOf(text.prose, QStringLiteral("bias[0,1]")),
                    weight = placeOf(text.prose, QStringLiteral("weight"));
        QVERIFY(!bias.isEmpty() && !weight.isEmpty());
        QVERIFY(bias.left() > weight.right()); // b stands at the end
        QVERIFY(bias.width() < 30 && bias.height() < 40);
        QVERIFY(placeOf(text.prose, QStringLiteral("biases")).isEmpty());
    }
    void pointingAtATermNamesItsRegions()
    {
        Text text(neuron);
        const QRect bias = placeOf(text.prose, QStringLiteral("bias"));
        QSignalSpy pointed(&text.prose, &Prose::partsPointedAt);
        QTest::mouseMove(text.prose.viewport(), bias.center());
        QCOMPARE(pointed.last().first().toStringList(), QStringList{"bias"});
        QTest::mouseMove(text.prose.viewport(), QPoint(1, 1));
        QCOMPARE(pointed.last().first().toStringList(), QStringList());
    }
    void aClickGoesToTheRegionAndElseToTheKnob()
    {
        Text text(neuron);
        QStringList followed;
        text.connectAll(followed);
        const QRect bias = placeOf(text.prose, QStringLiteral("bias"));
        text.show({regionOf("bias[0,0]"), regionOf("bias[0,1]", true)});
        QTest::mouseClick(text.prose.viewport(), Qt::LeftButton, {}, bias.center());
        text.show({});
        QTest::mouseClick(text.prose.viewport(), Qt::LeftButton, {}, bias.center());
        QCOMPARE(followed, (QStringList{"bias[0,1]", "bias"})); // the target before others; what is not there by its name
    }
    void tabGoesThroughTermsAndLinksAsOneReads()
    {
        Text text(
            QStringLiteral("Take ![eta](eq:learning-rate) [of](set:a=1) it.\n\n![a](eq:neuron)\n\nThe [**end**](step:end)."));
        text.show({regionOf("rate")});
        QCOMPARE(text.walk(), (QStringList{"rate", "set:a=1", "neuron", "activation", "weight", "input", "bias", "step:end"}));
    }
    void tabTakesWhatIsAtTheKeyboardIntoView()
    {
        Text text(QStringLiteral("![a](eq:neuron)\n\nThe [end](step:end)."));
        QSignalSpy moved(&text.prose, &Prose::focusMoved);
        text.prose.setFocus(Qt::BacktabFocusReason);
        QCOMPARE(moved.size(), 1);
        const QRect link = moved.last().first().toRect();
        QVERIFY(text.prose.rect().contains(link) && link.top() > placeOf(text.prose, QStringLiteral("bias")).bottom());
        QCOMPARE(text.prose.inputMethodQuery(Qt::ImCursorRectangle).toRect(), link);
    }
    void aTermShowsItsPart()
    {
        Text text(neuron);
        const Theme& theme = Text::theme();
        text.show({}); // nothing is there yet
        const int grey = text.pixelsOf(theme.control);
        QVERIFY(grey > 20);
        QCOMPARE(text.pixelsOf(theme.spot), 0);
        text.show({regionOf("bias[0,0]", false, theme.forward)});
        QVERIFY(text.pixelsOf(theme.control) < grey);
        const QColor ink = readable(theme.forward, theme.text, theme.surface);
        QVERIFY(text.pixelsOf(ink) > 2);
        text.show({regionOf("bias[0,0]", true)});
        QCOMPARE(text.pixelsOf(ink), 0);
        QVERIFY(text.pixelsOf(theme.spot) > 60); // a box of 2 px round it
    }
    void onlyWhatHasTheFirstNameIsInUse()
    {
        const FormulaTerm incoming{{}, {}, {QStringLiteral("input"), QStringLiteral("neuron")}, {}};
        QVERIFY(!counterpartOf(incoming, {regionOf("neuron[0,1]", true)}, {}).inUse);
        QVERIFY(counterpartOf(incoming, {regionOf("input[1]", true)}, {}).inUse);
    }
    void itsTipSaysWhatItIs()
    {
        const FormulaTerm term{{}, QStringLiteral("b"), {QStringLiteral("bias")}, {}};
        QCOMPARE(counterpartOf(term, {regionOf("bias")}, {}).told, QStringLiteral("a part = −0.5"));
        const Counterpart knob = counterpartOf(term, {}, {{QStringLiteral("bias"), QStringLiteral("Bias = 2")}});
        QCOMPARE(knob.told, QStringLiteral("Bias = 2"));
        QCOMPARE(knob.knob, QStringLiteral("bias"));
        QVERIFY(knob.region.isEmpty() && knob.exists());
    }
};

REGISTER_TEST(TestProse)
#include "test_prose.moc"
