#include "engine/tape/operators.h"
#include "tests/pictures/picture.h"
#include "tests/pictures/samples.h"
#include "tests/run.h"
#include "widgets/canvas/page.h"
#include "widgets/views/either.h"

using namespace widgets;

namespace {

struct Setting {
    QSizeF size;
    QString theme;
    bool chinese;
};

/// A sample's picture at a moment, as a page shows it, with all that was drawn.
struct Painted {
    QImage image;
    Recording recording;
    std::vector<Region> regions;
    QRectF area;
};

class Album {
public:
    explicit Album(const Sample& sample) : m_sample(sample), m_stage(sample.stage()), m_run(runOf(sample, m_stage)) {}

    const RunPtr& run() const { return m_run; }
    Frame frame(const Setting& setting, double t) const
    {
        return {m_run, std::make_shared<const Glossary>(m_sample.names(setting.chinese)),
                engine::momentAt(t, m_run->tape.lastStep())};
    }
    Painted at(const Setting& setting, double t, double scale = 1) const
    {
        Painted painted;
        painted.image = QImage((setting.size * scale).toSize(), QImage::Format_RGB32);
        painted.image.setDevicePixelRatio(scale);
        QPainter painter(&painted.image);
        Page page;
        page.title = QString::fromUtf8(m_sample.name);
        page.stage = [&](Canvas& canvas) {
            canvas.record(painted.recording);
            painted.area = canvas.area();
            paintView(canvas, *m_stage, frame(setting, t));
        };
        painted.regions = paintStage(painter, setting.size, Theme::named(setting.theme), page);
        return painted;
    }

private:
    const Sample& m_sample;
    ViewPtr m_stage;
    RunPtr m_run;
};

std::vector<Setting> settings()
{
    std::vector<Setting> all;
    for (const bool chinese : {false, true})
        for (const char* theme : {"light", "dark", "projector"})
            for (const QSizeF size : {QSizeF(904, 744), QSizeF(1000, 928)}) // the centre of a window of 1280 x 800, 1600 x 1000
                if (QLatin1String(theme) != QLatin1String("projector")) all.push_back({size, theme, chinese});
                else if (size.width() < 1000) all.push_back({{1600, 932}, theme, chinese});
    if (qEnvironmentVariable("TENSORSCOPE_SWEEP") != QLatin1String("few")) return all;
    std::vector<Setting> some; // each language, theme and size
    for (std::size_t i = 0; i < all.size(); i += 3) some.push_back(all[i]);
    return some;
}

QString told(const Setting& setting, double t)
{
    return QStringLiteral("%1 x %2, %3, %4, t = %5: ")
        .arg(setting.size.width())
        .arg(setting.size.height())
        .arg(setting.theme, setting.chinese ? QStringLiteral("zh") : QStringLiteral("en"))
        .arg(t);
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

    static void everySample()
    {
        QTest::addColumn<QString>("name");
        for (const Sample& one : samples()) QTest::newRow(one.name) << QString::fromUtf8(one.name);
    }
    static const Sample& fetched(const QString& name) { return sample(qPrintable(name)); }

private Q_SLOTS:
    void nothingIsCutOverlapsOrIsCrossed_data() { everySample(); }
    void nothingIsCutOverlapsOrIsCrossed()
    {
        QFETCH(QString, name);
        const Album album(fetched(name));
        const int last = album.run()->tape.lastStep();
        for (const Setting& setting : settings())
            for (const double scale : {1.0, 2.0})
                for (const double t : {0.0, last / 2 + 0.5, double(last)}) {
                    if (scale > 1 && t < last) continue;
                    const Painted painted = album.at(setting, t, scale);
                    const QStringList faults = faultsOf(painted.recording, painted.area);
                    QVERIFY2(faults.isEmpty(), qPrintable(told(setting, t) + faults.join(QLatin1Char('\n'))));
                }
    }
    void theTargetIsDrawnAndNothingJumps_data() { everySample(); }
    void theTargetIsDrawnAndNothingJumps()
    {
        QFETCH(QString, name);
        const Album album(fetched(name));
        for (const Setting& setting : settings()) {
            const Painted first = album.at(setting, 0);
            for (int step = 1; step <= album.run()->tape.lastStep(); ++step) {
                const Painted painted = album.at(setting, step);
                const auto targets =
                    std::count_if(painted.regions.begin(), painted.regions.end(), [](const Region& r) { return r.target; });
                QVERIFY2(targets == 1, qPrintable(told(setting, step) + QString::number(targets)));
                const QStringList jumps = jumpsBetween(first.recording, painted.recording);
                QVERIFY2(jumps.isEmpty(), qPrintable(told(setting, step) + jumps.join(QLatin1Char('\n'))));
            }
        }
    }
    void faultsAreFound() // what the tests above look for, planted one by one
    {
        const QRectF area(0, 0, 400, 300);
        Recording good;
        good.texts = {{{10, 10, 60, 12}, QStringLiteral("name"), false}, {{12, 52, 30, 12}, QStringLiteral("0.5"), true}};
        good.cells = {{10, 50, 40, 20}};
        good.nodes = {{QStringLiteral("a"), {10, 50, 40, 20}}, {QStringLiteral("b"), {200, 50, 40, 20}}};
        good.ways = {{QStringLiteral("a > b"), QPolygonF{QPointF(56, 60), QPointF(194, 60)}, 2}};
        QCOMPARE(faultsOf(good, area), QStringList());
        const auto with = [&](auto change) {
            Recording bad = good;
            change(bad);
            return faultsOf(bad, area).join(QLatin1Char('\n'));
        };
        QVERIFY(with([](Recording& r) { r.texts[0].ink.moveLeft(380); }).contains(QStringLiteral("is cut")));
        QVERIFY(with([](Recording& r) { r.texts.push_back(r.texts[0]); }).contains(QStringLiteral("overlaps \"name\"")));
        QVERIFY(with([](Recording& r) { r.texts[0].ink.moveTop(45); }).contains(QStringLiteral("overlaps a cell")));
        QVERIFY(with([](Recording& r) { r.texts[1].ink.setWidth(60); }).contains(QStringLiteral("overlaps a cell")));
        QVERIFY(with([](Recording& r) {
                    r.nodes.push_back({QStringLiteral("c"), {100, 50, 20, 20}});
                }).contains(QStringLiteral("crosses the node c")));
        QVERIFY(with([](Recording& r) { r.texts[0].ink.moveTo(100, 55); }).contains(QStringLiteral("crosses the text")));
        QVERIFY(with([](Recording& r) { r.ways[0].line[1].setY(100); }).contains(QStringLiteral("right angles")));
        QVERIFY(with([](Recording& r) { r.nodes[1].rect.moveLeft(30); }).contains(QStringLiteral("overlap")));
        Recording moved = good;
        moved.nodes[0].rect.translate(1, 0), moved.ways[0].line.translate(0, 1), moved.texts[0].ink.translate(0, 1);
        QCOMPARE(jumpsBetween(good, moved).size(), 3);
    }
    void whatMayBeLeftOutIsNoPlaceOfAnOperand() // a card would lead to where nothing is
    {
        std::set<std::string> drawn;
        const ViewPtr spare = beside({cells({.id = "W", .spare = true}), cells({.id = "U", .spare = true})});
        below({cells({.id = "x"}), spare})->collect(drawn);
        QCOMPARE(drawn, std::set<std::string>{"x"});
    }
    void whatIsShortIsSharedFairly() // whoever comes first: the one that needs little gets it, the others the same
    {
        struct Demand final : View {
            std::string id;
            double small, wide;
            Demand(std::string name, double least, double comfortable) : id(std::move(name)), small(least), wide(comfortable) {}
            QSizeF least(const Canvas&, const Frame&) const override { return {small, 10}; }
            QSizeF comfortable(const Canvas&, const Frame&) const override { return {wide, 10}; }
            void paint(Canvas&, QRectF rect, const Frame&, Places& places) const override { places[id].rect = rect; }
            void collect(std::set<std::string>&) const override {}
        };
        const auto widths = [](std::vector<ViewPtr> views, double room) {
            QImage image(10, 10, QImage::Format_RGB32);
            QPainter painter(&image);
            Canvas canvas(painter, Theme::named(QStringLiteral("light")), {});
            Places places;
            beside(std::move(views), 0)->paint(canvas, {0, 0, room, 10}, {}, places);
            return std::vector<double>{places["a"].rect.width(), places["b"].rect.width(), places["c"].rect.width()};
        };
        const auto view = [](const char* id, double least, double comfortable) {
            return std::make_shared<Demand>(id, least, comfortable);
        };
        const ViewPtr a = view("a", 50, 250), b = view("b", 50, 70), c = view("c", 50, 450);
        QCOMPARE(widths({a, b, c}, 370), (std::vector<double>{150, 70, 150}));
        QCOMPARE(widths({c, b, a}, 370), (std::vector<double>{150, 70, 150}));
        QCOMPARE(widths({a, b, c}, 650), (std::vector<double>{250, 70, 330}));
        QCOMPARE(widths({a, b, c}, 770 + 30), (std::vector<double>{260, 80, 460}));
        QCOMPARE(widths({a, b, c}, 100), (std::vector<double>{50, 50, 50}));
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        const ViewPtr all = either(beside({a, b, c}, 0), below({a, b, c}, 0)); // by what room there is
        const auto comfortable = [&](QSizeF room) {
            return all->comfortable(Canvas(painter, Theme::named(QStringLiteral("light")), {QPointF(), room}), {});
        };
        QCOMPARE(comfortable({770, 30}), QSizeF(770, 10));
        QCOMPARE(comfortable({600, 30}), QSizeF(450, 30));
    }
    void aZoomBeginsAndEndsAsTheDiagrams() // and what both show moves between its two places
    {
        const Diagram outside = inWords({"x block:f y"}, {"x > block > y"});
        const Diagram inside = inWords({"x z a y"}, {"x > z > a > y"});
        engine::Tape tape;
        for (const char* id : {"x", "z", "a", "y"}) tape.input(id, engine::Tensor({3}, 1));
        const auto run = std::make_shared<Run>(std::move(tape));
        const auto placesAt = [&](const View& view, double) {
            QImage image(900, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 900, 600));
            Places places;
            view.paint(canvas, canvas.area(), {run, std::make_shared<const Glossary>(), {}, 0}, places);
            return places;
        };
        double zoom = 0;
        const ViewPtr view = zoomed({outside, "block", inside, [&zoom](const Frame&) { return zoom; }});
        const auto at = [&](double z) { return zoom = z, placesAt(*view, z); };
        const Places out = placesAt(*diagram(outside), 0), in = placesAt(*diagram(inside), 0);
        QCOMPARE(at(0).at("x").rect, out.at("x").rect);
        QCOMPARE(at(1).at("y").rect, in.at("y").rect);
        QVERIFY(at(1).contains("z") && !at(0).contains("z"));
        const QRectF half = at(0.5).at("y").rect;
        QCOMPARE(half.center(), (out.at("y").rect.center() + in.at("y").rect.center()) / 2);
    }
    /// One after another, and back.
    void eachSceneHasItsSteps()
    {
        engine::Tape tape;
        const engine::Quantity x = tape.parameter("x", engine::Tensor({3}, 1));
        for (const char* id : {"y", "z"}) tape.step(id).make(id, x + x);
        const auto run = std::make_shared<Run>(std::move(tape));
        const ViewPtr view = scenes({{{}, cells({.id = "x"})}, {"z", cells({.id = "z"})}});
        for (const auto& [moment, shown] : std::initializer_list<std::pair<engine::Moment, const char*>>{
                 {{0, 0, 1}, "x"}, {{0, 1, 1}, "x"}, {{1, 2, 0.5}, "z"}, {{1, 2, 1}, "z"}}) {
            QImage image(300, 200, QImage::Format_RGB32);
            QPainter painter(&image);
            Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF(0, 0, 300, 200));
            Places places;
            view->paint(canvas, canvas.area(), {run, std::make_shared<const Glossary>(), moment, 0}, places);
            QVERIFY(places.size() == 1 && places.contains(shown));
        }
    }
    void pictures_data() { everySample(); }
    void pictures() // to look at, into the folder of the environment's TENSORSCOPE_PICTURES
    {
        const QString folder = qEnvironmentVariable("TENSORSCOPE_PICTURES");
        if (folder.isEmpty()) return;
        QFETCH(QString, name);
        const Album album(fetched(name));
        const int last = album.run()->tape.lastStep();
        for (const auto& [setting, t, label] :
             {std::tuple(Setting{{1000, 928}, "dark", false}, double(last / 2), "middle"),
              std::tuple(Setting{{1000, 928}, "light", false}, double(last), "end"),
              std::tuple(Setting{{820, 560}, "light", false}, double(last), "view"), // in CONTRIBUTING.md
              std::tuple(Setting{{904, 744}, "light", true}, last / 2 + 0.4, "small-zh"),
              std::tuple(Setting{{1600, 932}, "projector", false}, last / 2 + 0.4, "projector")})
            album.at(setting, t).image.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(label)));
    }
};

REGISTER_TEST(TestViews)
#include "test_views.moc"
