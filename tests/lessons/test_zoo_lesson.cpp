#include "engine/core/error.h"
#include "lessons/networks/zoo/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace lessons::zoo;

namespace {

const std::vector<double>& last(const engine::Tape& tape, const char* id)
{
    return tape.makings(id).back().quantity.value().data;
}
double number(const engine::Tape& tape, const char* id) { return last(tape, id)[0]; }

Params of(const std::string& model, const std::string& side = "auto")
{
    Params p;
    p.model = model, p.side = side;
    return p;
}

} // namespace

class TestZooLesson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Rows that are put together leave nothing out.
    void rowsComeToTheTotals()
    {
        for (const engine::Published& model : engine::publishedModels()) {
            const Counted tape = count(of(model.id));
            QCOMPARE(number(tape, "allParameters"), model.parameters);
            if (model.multiplyAdds > 0) QCOMPARE(number(tape, "allMultiplyAdds"), model.multiplyAdds);
            QVERIFY2(tape.of->rows.size() <= 20, model.id);
        }
    }
    /// Whatever part is walked into, of any net: its layers are counted as the part is, once.
    void layersComeToTheirPart()
    {
        for (const engine::Published& model : engine::publishedModels()) {
            const PlanPtr whole = planOf(of(model.id));
            for (std::size_t k = 0; k < whole->rows.size(); ++k) {
                Params p = of(model.id);
                p.part = int(k) + 1;
                const PlanPtr inner = planOf(p);
                double parameters = 0, products = 0;
                for (const auto& layer : inner->rows)
                    parameters += engine::valueOf(layer.parameters), products += engine::valueOf(layer.multiplyAdds);
                const engine::PartCounts& row = whole->rows[k];
                QCOMPARE(parameters * row.times, engine::valueOf(row.parameters));
                if (engine::valueOf(row.multiplyAdds) > 0) QCOMPARE(products * row.times, engine::valueOf(row.multiplyAdds));
                QVERIFY(inner->rows.size() <= 20 && inner->rows.back().out == row.out);
            }
        }
    }
    /// A click on a part leads in; what is called "back", on which Esc acts, leads out.
    void aPartIsWalkedInto()
    {
        const auto session = lessons::lessonNamed("zoo").open();
        const auto go = [&](const char* id) {
            const auto region = widgets::regionNamed(paint(*session, 1).regions, QString::fromLatin1(id));
            if (!region || !region->choice) return false;
            session->apply({{region->choice->field.toStdString(), region->choice->text.toStdString()}});
            return true;
        };
        QVERIFY(!go("back") && go("part[2]"));
        const auto values = lessons::numbersNamed(session->values(session->lastStep()), "parameters");
        QCOMPARE(values.front(), 256.0 * 64 + 2 * 64); // 1 x 1 from 256 to 64 maps, and its γ and β: block 2 of ResNet50
        QVERIFY(!go("part[0]") && go("back") && go("part[0]"));
    }
    /// It stands among the others, at the accuracy that nobody knows.
    void onesOwnModelIsAPoint()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "mine", "input": [3, 8, 8], "layers": [{"kind": "dense", "units": 10}]})");
        file.close();
        const Counted tape = count(of(file.fileName().toStdString()));
        QCOMPARE(last(tape, "zooParameters").size(), engine::publishedModels().size() + 1);
        QCOMPARE(last(tape, "zooParameters").back(), 3.0 * 64 * 10 + 10);
        QCOMPARE(last(tape, "zooMultiplyAdds").back(), 3.0 * 64 * 10);
        QCOMPARE(last(tape, "accuracy").back(), 0.0);
    }
    /// Half the side, a quarter of the work of each convolution, and the same weights.
    void workGoesWithTheArea()
    {
        const Counted large = count(of("resnet50", "512")), small = count(of("resnet50", "256"));
        QCOMPARE(last(large, "parameters"), last(small, "parameters"));
        const auto &more = last(large, "multiplyAdds"), &less = last(small, "multiplyAdds");
        for (std::size_t k = 0; k + 1 < more.size(); ++k) QCOMPARE(more[k], 4 * less[k]);
        QCOMPARE(more.back(), less.back());
    }
    /// conv1 with its normalisation and ReLU, by hand: 3 · 64 · 112²; of a batch, in half as many bytes.
    void memory()
    {
        Params p = of("resnet50");
        p.batch = 4, p.format = Format::Float16;
        const Counted tape = count(p);
        QCOMPARE(last(tape, "kept")[0], 3.0 * 64 * 112 * 112 * 4);
        QCOMPARE(number(tape, "weightBytes"), 2.0 * 25557032);
        const engine::Network net(engine::publishedModel("resnet50")->made(224).graph()); // those of pools, too
        double values = 0;
        for (int l = 0; l < net.depth(); ++l) values += double(net.form(l).out.features());
        QCOMPARE(number(tape, "keptBytes"), 2 * 4 * values);
    }
    void ownLists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<QByteArray>("complaint");
        const auto with = [](const char* layers) { return QByteArray(R"({"input": [3, 8, 8], "layers": [)") + layers + "]}"; };
        QTest::newRow("conv") << with(R"({"kind": "conv", "maps": 4, "norm": false}, {"kind": "dense", "units": 2})")
                              << 4.0 * 28 + 2 * (4 * 64 + 1) << QByteArray();
        QTest::newRow("repeat")
            << with(R"({"kind": "conv", "maps": 3, "repeat": 2}, {"kind": "mean"}, {"kind": "dense", "units": 2})")
            << 2.0 * (81 + 6) + 8 << QByteArray();
        QTest::newRow("no JSON") << QByteArray("layers") << 0.0 << QByteArray("should be a JSON object");
        QTest::newRow("no layers") << with("") << 0.0 << QByteArray("layers: ");
        QTest::newRow("kind") << with(R"({"kind": "cnv"})") << 0.0 << QByteArray("layers[0].kind");
        QTest::newRow("missing") << with(R"({"kind": "conv"})") << 0.0 << QByteArray("layers[0].maps");
        QTest::newRow("number") << with(R"({"kind": "conv", "maps": 1.5})") << 0.0 << QByteArray("whole number from 1");
        QTest::newRow("member") << with(R"({"kind": "mean", "size": 3})") << 0.0 << QByteArray("not 'size'");
        QTest::newRow("groups") << with(R"({"kind": "conv", "maps": 4, "groups": 2})") << 0.0 << QByteArray("layers: ");
        QTest::newRow("too deep") << with(R"({"kind": "maxPool", "repeat": 5})") << 0.0 << QByteArray("layers: ");
    }
    void ownLists()
    {
        QFETCH(QByteArray, json);
        QFETCH(double, parameters);
        QFETCH(QByteArray, complaint);
        const QTemporaryDir folder;
        QFile file(folder.filePath("mine.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const Params p = of(file.fileName().toStdString());
        if (complaint.isEmpty()) {
            QCOMPARE(number(count(p), "allParameters"), parameters);
            return;
        }
        try {
            count(p);
            QFAIL("it was taken");
        } catch (const engine::InputError& error) {
            QVERIFY2(QByteArray(error.what()).contains(complaint), error.what());
        }
    }
    void tooSmallPicturesAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(count(of("inception-v3-aux", "224")), engine::InputError);
        QVERIFY_EXCEPTION_THROWN(count(of("nothing.json")), engine::InputError);
        QVERIFY(!Params::complaintAboutSide("7").empty());
        QVERIFY(Params::complaintAboutSide("224").empty());
    }
};

REGISTER_TEST(TestZooLesson, "zoo")
REGISTER_CORNERS("zoo", "model=lenet5", "model=efficientnet-b7", "model=vgg19 across=parameters", "run=time model=lenet5 batch=1",
                 "run=time model=mobilenet-v3-small side=32 batch=2")
#include "test_zoo_lesson.moc"
