#include "lessons/claim.h"
#include "lessons/networks/lenet5/ink.h"
#include "lessons/networks/lenet5/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/explain/explain_rows.h"

#include <QTest>

using namespace engine;
using namespace lessons::lenet5;

namespace {

std::unique_ptr<lessons::Session> ranTo(int step, const std::vector<Change>& changes)
{
    auto session = lessons::lessonNamed("lenet5").open();
    session->apply(changes);
    session->await(step);
    return session;
}

/// A number of the stage at a step.
double shown(const lessons::Session& session, int step, const std::string& id, const Indices& at = {})
{
    return session.staged(step)->frame.value(id, at).value();
}

Array arrayOf(const lessons::Session& session, int step, const std::string& name)
{
    for (const auto& [key, value] : session.values(step))
        if (key == name) return std::get<Array>(value.content);
    throw std::runtime_error("no value called " + name);
}

/// How much ink lies on a sheet.
double inkOn(const std::string& sheet)
{
    double all = 0;
    for (const float pixel : pixelsOf(sheet)) all += double(pixel);
    return all;
}

} // namespace

class TestLeNet5 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLayerHasAsManyParametersAsItsKernels()
    {
        const auto session = ranTo(0, {{"view", "layers"}});
        QCOMPARE(shown(*session, 0, "parameters"), 6 * 26.0 + 16 * (6 * 25 + 1.0) + 120 * 401.0 + 84 * 121.0 + 10 * 85.0);
        QCOMPARE(shown(*session, 0, "parameters.colour"), 62'006.0);
        QCOMPARE(shown(*session, 0, "parameters.1998"), 60'000.0);
        QCOMPARE(shown(*session, 0, "products"), 416'520.0);
        QCOMPARE(shown(*ranTo(0, {{"view", "layers"}, {"padding", "0"}}), 0, "parameters"), 44'426.0);
        QCOMPARE(shown(*ranTo(0, {{"view", "layers"}, {"model", "mlp"}}), 0, "parameters"), 62'020.0);
    }
    void aFrozenLayerStaysAsItIs()
    {
        const auto session = ranTo(3, {{"frozen", "convolutions"}, {"samples", "500"}});
        QVERIFY(arrayOf(*session, 3, "K3").data == arrayOf(*session, 0, "K3").data);
        session->apply({{"frozen", "nothing"}}, 3);
        session->await(4);
        QVERIFY(arrayOf(*session, 4, "K3").data != arrayOf(*session, 0, "K3").data);
    }
    void theTestIsDrawnWhereItWasMade() // of 2 000 pictures at each 40th step
    {
        const auto session = ranTo(85, {});
        for (const widgets::Chart& chart : session->charts(85)) {
            QCOMPARE(chart.curves[0].x.size(), std::size_t(86)); // a batch at every step
            QCOMPARE(chart.curves[1].x, (std::vector<double>{0, 40, 80}));
            const char* id = chart.id == QLatin1String("loss") ? "testLoss" : "testAccuracy";
            for (std::size_t i = 0; i < 3; ++i)
                for (const int after : {0, 4}) // it stands until the next one
                    QCOMPARE(chart.curves[1].y[i], lessons::numberNamed(session->values(40 * int(i) + after), id));
        }
        QCOMPARE(session->regionOf(QStringLiteral("testLoss"), {}, 80), QStringLiteral("chart.loss[1,80]"));
        QVERIFY(session->regionOf(QStringLiteral("testLoss"), {}, 85).isEmpty());
    }
    void aTaskIsTestedWithItsClassesAlone()
    {
        const auto session = ranTo(2, {{"task", "5-9"}, {"samples", "500"}});
        const Array confusion = arrayOf(*session, 2, "confusion");
        double low = 0, high = 0;
        for (std::size_t i = 0; i < confusion.data.size(); ++i) (i < 50 ? low : high) += confusion.data[i];
        QCOMPARE(low, 0.0);
        QVERIFY(high > 800 && high < 1200); // about half of 2 000
    }
    void aShiftedPictureIsThePictureMovedToTheRight()
    {
        const auto still = ranTo(0, {}), moved = ranTo(0, {{"shift", "3"}});
        for (int row = 0; row < Side; ++row)
            for (int column = 0; column < Side; ++column)
                QCOMPARE(shown(*moved, 0, "x", {row, column}), column < 3 ? 0.0 : shown(*still, 0, "x", {row, column - 3}));
    }
    void anyNumberOfAMapComesOfItsProducts()
    {
        for (const char* view : {"C1[2,0,13]", "C1[5,14,14]", "C3[7,4,4]", "C3[15,9,9]"}) {
            const auto session = ranTo(5, {{"view", view}, {"samples", "500"}, {"activation", "tanh"}});
            const widgets::RegionName name{QString::fromLatin1(view)};
            const Indices at(name.at.begin(), name.at.end());
            const double z = shown(*session, 5, "sum") + shown(*session, 5, "bias");
            QVERIFY(std::abs(shown(*session, 5, "weightedSum") - z) < 1e-5);
            QVERIFY(std::abs(shown(*session, 5, name.name.toStdString(), at) - std::tanh(z)) < 1e-5);
            int targets = 0;
            for (const auto& region : paint(*session, 5).regions) targets += region.target;
            QCOMPARE(targets, 1);
        }
    }
    /// Back through a pooling; and biases are called so on cards.
    void insideSaysWhichPoolingItWas()
    {
        for (const char* pooling : {"max", "average"}) {
            const auto session = ranTo(1, {{"samples", "500"}, {"pooling", pooling}});
            const auto inside = session->inside(1, 0);
            const QString back = inside->caption(15).whole(); // of C3
            QCOMPARE(back.contains(QLatin1String("kept")), pooling == std::string("max"));
            const auto card = inside->explain(QStringLiteral("C3[9,4,4]"), 3);
            const auto rows = widgets::blocksOf(card->value, card->behind, 2, 4).front().rows;
            QCOMPARE(rows.back().name, QStringLiteral("bias of map 9"));
        }
    }
    void whatIsDrawnLiesOnItsLine()
    {
        const std::string line = drawnOn("blank", {0.25, 0.5}, {0.75, 0.5}, false);
        QVERIFY(isInk(line));
        const auto pixels = pixelsOf(line);
        for (int column = 7; column < 21; ++column) QVERIFY(pixels[std::size_t(14 * Side + column)] > 0.9F);
        for (int column = 0; column < Side; ++column) QCOMPARE(pixels[std::size_t(5 * Side + column)], 0.0F);
        QVERIFY(inkOn(drawnOn(line, {0.5, 0.2}, {0.5, 0.8}, false)) > inkOn(line));
        QCOMPARE(drawnOn(line, {0.2, 0.5}, {0.8, 0.5}, true), std::string("blank"));
        QCOMPARE(drawnOn("7", {0.25, 0.5}, {0.75, 0.5}, false), line); // a test picture gives way to a sheet
    }
    void whatIsDrawnGoesThroughTheNetAndChangesNothingInIt()
    {
        const auto session = ranTo(5, {{"samples", "500"}});
        const Values before = session->values(5);
        const std::string line = drawnOn("blank", {0.5, 0.2}, {0.5, 0.8}, false);
        QCOMPARE(session->apply({{"picture", line}}, 5), 5);
        QCOMPARE(shown(*session, 5, "x", {14, 14}), double(pixelsOf(line)[14 * Side + 14]));
        QCOMPARE(difference(session->values(5), before), QString());
        QVERIFY_EXCEPTION_THROWN(session->apply({{"picture", line + "0"}}, 5), InputError);
    }
};

REGISTER_CORNERS("lenet5", "view=mistakes", "view=layers", "view=C3[5,3,4] activation=tanh", "view=S4[1,2,3] pooling=average",
                 "model=mlp data=fashion", "view=C1[0,0,0] picture=blank")
REGISTER_TEST(TestLeNet5, "lenet5")
#include "test_lenet5.moc"
