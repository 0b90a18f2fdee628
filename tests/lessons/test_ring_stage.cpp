#include "tests/lessons/ring.h"
#include "tests/run.h"

#include <set>

using namespace ring;
using engine::Array;
using lessons::ring::Algorithm;
using lessons::ring::Params;
using widgets::Canvas;

class TestRingStage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Cards and ways of those who send to whom they like.
    void waysHaveTheirPlace()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        for (const auto algorithm :
             {Algorithm::Naive, Algorithm::RecursiveDoubling, Algorithm::DoubleTree, Algorithm::Hierarchical})
            for (const int p : {2, 3, 4, 6, 8, 16})
                for (const QString& name : {QStringLiteral("light"), QStringLiteral("projector")}) {
                    Params params;
                    params.algorithm = algorithm, params.devices = p;
                    if (!engine::cluster::fits(params.choice(), params.group)) continue;
                    const widgets::Theme& theme = widgets::Theme::named(name);
                    Canvas canvas(painter, theme, QRectF({32, 72}, stageSize(theme)));
                    const auto ways = lessons::ring::waysOf(lessons::ring::run(params).course);
                    const QRectF rect = canvas.area().adjusted(0, 0, 0, -170);
                    const auto scene = widgets::layoutOf(ways, canvas, rect, 2.5);
                    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
                        QVERIFY(rect.contains(scene.cards[i]) && !scene.cards[i].intersects(scene.words));
                        for (std::size_t j = 0; j < i; ++j) QVERIFY(!scene.cards[i].intersects(scene.cards[j]));
                        const QRectF badges = scene.shape.badgesRect(scene.cards[i], 0, p);
                        QVERIFY(scene.cards[i].contains(badges) && !badges.intersects(scene.shape.patchRect(scene.cards[i], 0)));
                    }
                    for (int round = 0; round < int(ways.rounds.size()); ++round) {
                        const auto all = widgets::waysOf(ways, round);
                        const auto levels = widgets::levelsOf(all);
                        for (std::size_t i = 0; i < all.size(); ++i)
                            for (const QPointF& point : scene.way(all[i], levels[i])) QVERIFY(rect.contains(point));
                    }
                }
    }

    /// In round t device r receives chunk r - t: its own number and the one that arrives make the sum, where they stood before.
    void aSumIsOfWhatWasThereAndWhatArrived()
    {
        const auto session = opened();
        for (int t = 1; t <= 3; ++t)
            for (int r = 0; r < 4; ++r) {
                const int chunk = ((r - t) % 4 + 4) % 4, from = (r + 3) % 4, e = 3 * chunk + 1;
                const QString id = QStringLiteral("buffers[%1,%2]").arg(r).arg(e);
                const auto card = session->explain(QStringLiteral("chunk[%1,%2][0,1]").arg(r).arg(chunk), t);
                QVERIFY(card);
                QCOMPARE(card->region, id);
                const auto operands = widgets::standing(card->behind);
                QCOMPARE(operands.size(), std::size_t(2));
                QCOMPARE(QString::fromStdString(operands[0].place), id);
                QCOMPARE(operands[0].step, 0); // its own chunk has not changed before
                QCOMPARE(widgets::nameOf(operands[0]), QStringLiteral("device %1, at the start").arg(r + 1));
                QCOMPARE(QString::fromStdString(operands[1].place), QStringLiteral("buffers[%1,%2]").arg(from).arg(e));
                QCOMPARE(operands[1].step, t - 1); // it has arrived in the round before
                const QString sender = QStringLiteral("device %1, ").arg(from + 1);
                QCOMPARE(widgets::nameOf(operands[1]), sender + (t == 1 ? "at the start" : QString("after step %1").arg(t - 1)));
                QCOMPARE(session->madeIn(id, t), std::optional(t));
                QCOMPARE(session->madeIn(id, 0), std::optional<int>());
            }
        QCOMPARE(session->explain(QStringLiteral("chunk[1,2]"), 1)->region, QStringLiteral("buffers[1,6]"));
        const auto copy = session->explain(QStringLiteral("buffers[0,0]"), 4); // device 4 has finished chunk A first
        QVERIFY(copy && copy->behind.isOperand() && !copy->origin.isEmpty());
        QCOMPARE(QString::fromStdString(copy->behind.place), QStringLiteral("buffers[3,0]"));
        QCOMPARE(copy->behind.step, 3);
    }

    void oneTargetAStepAndNoneBefore_data() { situations(); }
    void oneTargetAStepAndNoneBefore()
    {
        const auto session = situation();
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        const int last = session->lastStep();
        for (const double t :
             std::set<double>{0, std::min(0.4, double(last)), std::min(1.0, double(last)), last / 2.0, double(last)})
            QCOMPARE(targets(paintStage(*session, t, theme, stageSize(theme))), t == 0 ? 0 : 1);
        QCOMPARE(targets(paintStage(*session, last / 2.0, theme, QSize(856, 480))), last == 0 ? 0 : 1);
        const widgets::Theme& projector = widgets::Theme::named(QStringLiteral("projector"));
        QCOMPARE(targets(paintStage(*session, last, projector, stageSize(projector))), last == 0 ? 0 : 1);
        for (int k = 0; k <= last; ++k) QVERIFY(!session->caption(k).whole().contains(QLatin1Char('%')));
    }

    void everythingHasItsPlace_data() { situations(); }
    void everythingHasItsPlace()
    {
        QFETCH(QString, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        Params params;
        params.algorithm = algorithm == QLatin1String("ring") ? Algorithm::Ring : Algorithm::Server;
        params.devices = p, params.elements = V;
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        const auto course = lessons::ring::run(params).course;
        const widgets::DeviceRing ring = lessons::ring::ringOf(course);
        const widgets::ViewPtr clock = widgets::lanes(lessons::ring::clockOf(course));
        for (const QString& name : {QStringLiteral("light"), QStringLiteral("projector")}) {
            const widgets::Theme& theme = widgets::Theme::named(name);
            for (const QSize size : {stageSize(theme), theme.projector ? QSize(1472, 700) : QSize(856, 480)}) {
                Canvas canvas(painter, theme, QRectF({32, 72}, size));
                const double below = clock->least(canvas, {}).height() + (theme.projector ? 12 : 20);
                const auto scene = widgets::layoutOf(ring, canvas, canvas.area().adjusted(0, 0, 0, -below), 2.5);
                std::vector<QRectF> all = scene.cards;
                if (!scene.server.isEmpty()) all.push_back(scene.server);
                for (std::size_t i = 0; i < all.size(); ++i) {
                    QVERIFY2(scene.circle.contains(all[i]), qPrintable(name));
                    for (std::size_t j = 0; j < i; ++j) QVERIFY2(!all[i].intersects(all[j]), qPrintable(name));
                    const QRectF rows = scene.shape.patchRect(all[i], 0);
                    QVERIFY(all[i].contains(rows) && !rows.intersects(scene.shape.badgesRect(all[i], 0, p)));
                    QVERIFY(all[i].contains(scene.shape.badgesRect(all[i], 0, p)));
                }
                QVERIFY(below < canvas.area().height() / 2);
                QCOMPARE(int(scene.links.size()), p == 1 && algorithm == QLatin1String("ring") ? 0 : p);
            }
        }
    }

    /// What a cell says is what the JSON says, and stepping to and fro ends with the same picture.
    void cellsCarryTheBuffersNumbers()
    {
        const auto session = opened({{"devices", "3"}, {"elements", "7"}});
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("dark"));
        for (int k = 0; k <= session->lastStep(); ++k) {
            const Picture picture = paintStage(*session, k, theme, stageSize(theme));
            const Array buffers = arrayOf(session->values(k), "buffers");
            for (int d = 0; d < 3; ++d)
                for (int e = 0, chunks[] = {3, 2, 2}, c = 0, i = 0; e < 7; ++e, ++i) {
                    if (i == chunks[c]) ++c, i = 0;
                    const auto chunk = widgets::regionNamed(picture.regions, QStringLiteral("chunk[%1,%2]").arg(d).arg(c));
                    const auto cell = widgets::regionNamed(picture.regions, QStringLiteral("buffers[%1,%2]").arg(d).arg(e));
                    QVERIFY(chunk && cell);
                    QCOMPARE(chunk->cell(0, i).id, cell->id);
                    QCOMPARE(cell->value.toDouble(), buffers.data[std::size_t(7 * d + e)]);
                }
            paintStage(*session, session->lastStep() - k, theme, stageSize(theme));
            QCOMPARE(paintStage(*session, k, theme, stageSize(theme)).image, picture.image);
        }
    }
};

REGISTER_TEST(TestRingStage, "ring-all-reduce")
#include "test_ring_stage.moc"
