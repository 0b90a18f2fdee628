#include "tests/run.h"
#include "widgets/views/finer.h"
#include "widgets/views/sentence.h"

#include <QPainter>

using namespace widgets;

namespace {

engine::Tape counted(int steps)
{
    engine::Tape tape;
    tape.input("loss", engine::Numbers(engine::TensorOf<double>({2}, 0.5)));
    for (int k = 1; k <= steps; ++k) tape.step("count").make("made", engine::Quantity(double(k)));
    return tape;
}

Frame frameOf(engine::Tape tape, double t)
{
    const int last = tape.lastStep();
    return {std::make_shared<const Run>(std::move(tape)), std::make_shared<const Glossary>(), engine::momentAt(t, last)};
}

template <class Paint> std::vector<Region> painted(Paint paint)
{
    QImage image(400, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    Canvas canvas(painter, Theme::named(QStringLiteral("light")), image.rect());
    paint(canvas);
    return canvas.regions();
}

/// Remembers which moment it was painted at.
class Probe final : public View {
public:
    QSizeF least(const Canvas&, const Frame&) const override { return {}; }
    void paint(Canvas&, QRectF, const Frame& frame, Places&) const override { seen = frame.moment; }
    void collect(std::set<std::string>&) const override {}

    mutable engine::Moment seen;
};

} // namespace

class TestSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersStandWhereTheyAreNamed()
    {
        const auto regions = painted([](Canvas& canvas) {
            const Sentence sentence(frameOf(counted(9), 7), QStringLiteral("{made} of them, loss {loss[1]}"));
            sentence.paint(canvas, {10, 20, 380, 16}, Role::Label, Qt::black);
            QCOMPARE(sentence.width(canvas, Role::Label),
                     std::ceil(canvas.textWidth(QStringLiteral("7 of them, loss 0.50"), Role::Label)));
        });
        QCOMPARE(regions.size(), 2U);
        QVERIFY(regions[0].id == QLatin1String("made") && regions[1].id == QLatin1String("loss[1]"));
        QVERIFY(regions[0].value == QLatin1String("7") && regions[1].value == QLatin1String("0.5"));
        QCOMPARE(regions[0].rect.left(), 10.0);
        QVERIFY(regions[1].rect.left() > regions[0].rect.right());
    }
    /// A number that is not there yet leaves nothing behind.
    void whatIsNotMadeIsLeftOut()
    {
        const auto regions = painted([](Canvas& canvas) {
            const Sentence sentence(frameOf(counted(9), 0), QStringLiteral("made: {made}"));
            sentence.paint(canvas, {0, 0, 400, 16}, Role::Label, Qt::black);
        });
        QVERIFY(regions.empty());
    }
    /// Between two steps of the coarse run all steps of the fine one come, in their order; with a step done it is the same there.
    void finerStepsFillTheCoarseOne()
    {
        constexpr int Each = 4;
        const auto probe = std::make_shared<Probe>();
        const ViewPtr view = finer(probe, std::make_shared<const Run>(counted(3 * Each)), Each, 0.4);
        const auto at = [&](double t) {
            painted([&](Canvas& canvas) {
                Places places;
                view->paint(canvas, {}, frameOf(counted(3), t), places);
            });
            return probe->seen;
        };
        for (int step = 0; step <= 3; ++step) QVERIFY(at(step).done() && at(step).to == step * Each);
        QVERIFY(at(1.2).to == Each + 1 && std::abs(at(1.2).alpha - 0.5) < 1e-9); // the first takes longer
        int last = 0;
        for (double t = 1.01; t < 2; t += 0.01) {
            QVERIFY(at(t).to >= last);
            last = at(t).to;
        }
        QCOMPARE(last, 2 * Each);
    }
};

REGISTER_TEST(TestSentence)
#include "test_sentence.moc"
