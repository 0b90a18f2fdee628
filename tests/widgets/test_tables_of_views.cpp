#include "tests/pictures/sample_learnt.h"
#include "tests/run.h"
#include "widgets/views/explain.h"

#include <QPainter>
#include <QTest>

using namespace widgets;

namespace {

/// The sample's picture after its last step.
struct Page {
    QImage image{936, 776, QImage::Format_RGB32};
    QPainter painter{&image};
    Canvas canvas{painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 936, 776)};
    Frame frame;

    Page()
    {
        const ViewPtr stage = learntStage();
        auto run = std::make_shared<Run>(learnt());
        stage->collect(run->drawn);
        frame = {run, std::make_shared<const Glossary>(learntNames(false)), {2, 2, 1}};
        paintView(canvas, *stage, frame);
    }
    std::optional<Region> named(const char* id) const { return regionNamed(canvas.regions(), QLatin1String(id)); }
    float value(const std::string& id, engine::Indices at) const { return float(*frame.value(id, at)); }
};

} // namespace

/// Maps, pictures, tables and equations tell the numbers of the tape.
class TestTablesOfViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPixelInColoursTellsAllThree()
    {
        const Page page;
        const auto whole = page.named("photo");
        QVERIFY(whole && whole->rows == 8 && whole->columns == 8);
        const Region pixel = whole->cell(2, 5);
        QStringList three;
        for (int plane = 0; plane < 3; ++plane) three << exact(page.value("photo", {plane, 2, 5}));
        QCOMPARE(pixel.value, three.join(QStringLiteral(", ")));
        QCOMPARE(pixel.name, QStringLiteral("input, row 2, column 5"));
        const auto green = page.named("photo[1,2,5]"); // each colour has its own number, and its card
        QVERIFY(green && green->value == three[1] && green->rect == pixel.rect);
        QCOMPARE(green->name, QStringLiteral("input, green, row 2, column 5"));
        QVERIFY(explain(page.frame, RegionName(green->id)));
    }
    void aMapOfATensorIsDrawnAlone()
    {
        const Page page;
        const auto first = page.named("w[0,1,2]"), second = page.named("w[1,1,2]");
        QVERIFY(first && second && !first->rect.intersects(second->rect));
        QCOMPARE(second->value.toFloat(), page.value("w", {1, 1, 2}));
    }
    void aTableOfVectorsHasAColumnForEach()
    {
        const Page page;
        const auto first = page.named("rate[0]"), second = page.named("rate[1]");
        QVERIFY(first && second);
        QVERIFY(first->rect.right() <= second->rect.left() && first->rect.top() == second->rect.top());
        QCOMPARE(second->value.toFloat(), page.value("rate", {1}));
        QCOMPARE(second->name, QStringLiteral("learning rate, coffee"));
    }
    void anEquationHoldsFromLeftToRight()
    {
        const Page page;
        double right = 0;
        for (const char* id : {"from", "eta", "g", "to"}) {
            const auto box = page.named(id);
            QVERIFY2(box && box->rect.left() >= right, id);
            right = box->rect.right();
            QCOMPARE(box->value.toFloat(), page.value(id, {}));
        }
        const double to = page.value("from", {}) - double(page.value("eta", {})) * page.value("g", {});
        QVERIFY(std::abs(to - page.value("to", {})) < 1e-6);
    }
    void shadesGoFromBlackToWhite()
    {
        const Page page;
        const auto shade = [&](double x) { return page.canvas.colour(Scale::Shades, x, 2).red(); };
        QCOMPARE(shade(-2), 0);
        QCOMPARE(shade(2), 255);
        QVERIFY(std::abs(shade(0) - 127.5) <= 0.5);
    }
    void tablesBelowEachOtherShareTheirColumns() // and have room for powers of ten
    {
        engine::Tape tape;
        tape.parameter("few", engine::Numbers::scalar(12));
        tape.parameter("many", engine::Numbers::scalar(4415488));
        tape.parameter("small", engine::Numbers::vector({0.5, 2e-7}));
        QImage image(600, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 600, 200));
        const Frame frame{std::make_shared<Run>(std::move(tape)), std::make_shared<const Glossary>()};
        paintView(canvas, *ledgers({{.ids = {"few"}}, {.ids = {"many"}}, {.ids = {"small"}}}), frame);
        const auto place = [&](const char* id) { return regionNamed(canvas.regions(), QLatin1String(id))->rect; };
        QCOMPARE(place("few").right(), place("many").right());
        QCOMPARE(place("few").right(), place("small[0]").right());
        QVERIFY(place("few").top() < place("many").top());
        QVERIFY(place("small[1]").width() >= canvas.textWidth(number(2e-7), Role::Cell));
    }
    void aStatedExtentIsNotSearchedFor()
    {
        Page page;
        Glossary names = learntNames(false);
        names["w"].extent = Extent{-7, 9, true};
        page.frame.names = std::make_shared<const Glossary>(names);
        QCOMPARE(page.frame.bound("w"), 9.0);
        QCOMPARE(page.frame.decimals("w"), 0);
        QVERIFY(page.frame.run->extent("w").most <= 1);
    }
};

REGISTER_TEST(TestTablesOfViews)
#include "test_tables_of_views.moc"
