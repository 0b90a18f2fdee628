#include "app/window/language.h"
#include "tests/pictures/picture.h"
#include "tests/under_test.h"
#include "widgets/canvas/number.h"
#include "widgets/canvas/page.h"

#include <QPainter>

#include <cmath>

namespace {

struct Setting {
    QSizeF size;
    const char* theme;
};

/// The centre of a window of 1280 x 800 and of 1600 x 1000, with its panel, and the whole one on a projector.
constexpr Setting Settings[] = {
    {{904, 744}, "light"}, {{1000, 928}, "light"}, {{904, 744}, "dark"}, {{1000, 928}, "dark"}, {{1600, 932}, "projector"}};

/// All that was drawn on the stage of a page.
struct Drawn {
    widgets::Recording recording;
    std::vector<widgets::Region> regions;
    QRectF area;
};

Drawn drawn(const lessons::Session& session, int step, const Setting& setting)
{
    Drawn drawn;
    QImage image(setting.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    widgets::Page page;
    page.stage = [&](widgets::Canvas& canvas) {
        canvas.record(drawn.recording);
        drawn.area = canvas.area();
        session.paint(canvas, step);
    };
    drawn.regions = widgets::paintStage(painter, setting.size, widgets::Theme::named(QLatin1String(setting.theme)), page);
    return drawn;
}

QStringList wordsOf(const lessons::Session& session, int step)
{
    QStringList words;
    for (const auto& text : drawn(session, step, Settings[1]).recording.texts) words << text.text;
    for (const widgets::Chart& chart : session.charts(step)) words << chart.title << chart.note << chart.xName;
    return words << session.caption(step).whole() << session.notice();
}

struct Number {
    double value;
    QRectF place;
};

/// The numbers of what a step makes, if they are there to be read: an image is looked at, an edge tells by its width.
std::vector<Number> numbersOfTarget(const Drawn& drawn)
{
    std::vector<Number> numbers;
    const auto add = [&](const widgets::Region& region) {
        bool isNumber = false;
        const double x = region.value.toDouble(&isNumber);
        if (isNumber && region.outline.isEmpty()) numbers.push_back({x, region.rect});
    };
    constexpr int Image = 1000;
    for (const widgets::Region& region : drawn.regions) {
        if (!region.target || region.rows * region.columns >= Image) continue;
        add(region);
        for (int i = 0; region.cell && i < region.rows * region.columns; ++i)
            add(region.cell(i / region.columns, i % region.columns));
    }
    return numbers;
}

/// Whether a text is this number, rounded; a whole one that stands elsewhere may be the figure of an axis.
bool isPrinted(const Number& number, const widgets::Recording::Text& text)
{
    const double x = number.value;
    const qsizetype point = text.text.indexOf(QLatin1Char('.'));
    const int decimals = point < 0 ? 0 : int(text.text.size() - point - 1);
    const bool isAtItsPlace = text.inCell || number.place.contains(text.ink.center());
    return (isAtItsPlace || decimals > 0 || x == std::round(x)) && text.text == widgets::number(x, decimals);
}

/// A lesson as far as it is looked at; or the inside of its last step, if it has one.
std::unique_ptr<lessons::Session> opened(const lessons::Lesson& lesson, bool inside)
{
    auto session = lesson.open();
    const int last = session->trains() ? std::min(session->lastStep(), 20) : session->lastStep();
    session->await(last);
    return inside ? session->inside(last, 0) : std::move(session);
}
/// What stands on a stage: nodes of diagrams, and what has numbers.
QSet<QString> partsOf(const Drawn& drawn)
{
    QSet<QString> parts;
    for (const auto& node : drawn.recording.nodes) parts << node.id;
    for (const widgets::Region& region : drawn.regions) parts << region.id.section(QLatin1Char('['), 0, 0);
    return parts;
}
/// A zoom, or the next scene, leads to a stage with other parts: of each the places are its own.
bool isAnother(const Drawn& one, const Drawn& other)
{
    const QSet<QString> before = partsOf(one), later = partsOf(other);
    return before.size() > (before & later).size() && later.size() > (before & later).size();
}
int lastOf(const lessons::Session& session) { return session.trains() ? session.reached() : session.lastStep(); }

/// Every lesson, and every inside.
void addEach(const std::function<void(int index, bool inside, const QByteArray& name)>& add)
{
    for (int i = 0; i < int(lessonsUnderTest().size()); ++i) {
        const lessons::Lesson& lesson = *lessonsUnderTest()[std::size_t(i)];
        add(i, false, lesson.id);
        if (lesson.open()->samplesInside(0) > 0) add(i, true, QByteArray(lesson.id) + ", inside");
    }
}

} // namespace

/// What must hold of the picture of every lesson, in both languages, all themes and sizes.
class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { app::setLanguage(QStringLiteral("en")); }

    void nothingIsCutOverlapsIsCrossedOrMoves_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("inside");
        QTest::addColumn<QString>("language");
        addEach([](int index, bool inside, const QByteArray& name) {
            for (const QString& language : app::languages())
                QTest::addRow("%s, %s", name.constData(), qPrintable(language)) << index << inside << language;
        });
    }
    void nothingIsCutOverlapsIsCrossedOrMoves()
    {
        QFETCH(int, index);
        QFETCH(bool, inside);
        QFETCH(QString, language);
        app::setLanguage(language);
        const auto session = opened(*lessonsUnderTest()[std::size_t(index)], inside);
        const int last = lastOf(*session);
        for (const Setting& setting : Settings) {
            Drawn first = drawn(*session, 0, setting);
            for (const int step : {0, 1, last / 2, last}) {
                const Drawn now = drawn(*session, step, setting);
                if (isAnother(first, now)) first = now;
                const QStringList faults = faultsOf(now.recording, now.area) + movesBetween(first.recording, now.recording);
                QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1, %2 wide, step %3:\n%4")
                                                          .arg(QLatin1String(setting.theme))
                                                          .arg(setting.size.width())
                                                          .arg(step)
                                                          .arg(faults.join(QLatin1Char('\n')))));
            }
        }
    }
    void allWordsAreOfTheLanguageThatIsOn_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("inside");
        addEach([](int index, bool inside, const QByteArray& name) { QTest::addRow("%s", name.constData()) << index << inside; });
    }
    void allWordsAreOfTheLanguageThatIsOn() // whichever was on when the run began
    {
        QFETCH(int, index);
        QFETCH(bool, inside);
        const lessons::Lesson& lesson = *lessonsUnderTest()[std::size_t(index)];
        const auto run = opened(lesson, inside);
        const int last = lastOf(*run);
        for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            const QStringList before = wordsOf(*run, last); // so that it remembers them
            app::setLanguage(language);
            const QStringList now = wordsOf(*run, last);
            QVERIFY(now != before || before.isEmpty());
            QCOMPARE(now, wordsOf(*opened(lesson, inside), last));
        }
    }
    void nothingIsCutOrOverlapsBesideASecondRun_data() { nothingIsCutOverlapsIsCrossedOrMoves_data(); }
    void nothingIsCutOrOverlapsBesideASecondRun() // of a lesson at some settings, drawn with a seed that never changes
    {
        QFETCH(int, index);
        QFETCH(QString, language);
        app::setLanguage(language);
        const lessons::Lesson& lesson = *lessonsUnderTest()[std::size_t(index)];
        const bool isChinese = language != QLatin1String("en");
        std::vector<engine::Change> differences{{"seed", "3"}};
        for (const engine::Change& change : sweepOf(lesson, 12))
            if (find(lesson.open()->fields(), change.name).text() != change.value) differences.push_back(change);
        std::mt19937 random(isChinese);
        for (std::size_t i = isChinese; i < std::min<std::size_t>(differences.size(), 6); i += 2) {
            const auto& [name, value] = differences[i];
            const auto session = lesson.open();
            session->apply({{"twin." + name, value}});
            const int last = session->trains() ? std::min(session->lastStep(), 20) : session->lastStep();
            session->await(last);
            for (const char* view : {"beside", "difference"}) {
                session->apply({{"twin", view}}, last);
                const Setting& setting = Settings[random() % std::size(Settings)];
                Drawn first = drawn(*session, 0, setting);
                const Drawn now = drawn(*session, last, setting);
                if (isAnother(first, now)) first = now;
                const QStringList faults = faultsOf(now.recording, now.area) + movesBetween(first.recording, now.recording);
                QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 = %2, %3, %4, %5 wide:\n%6")
                                                          .arg(QString::fromStdString(name), QString::fromStdString(value),
                                                               QLatin1String(view), QLatin1String(setting.theme))
                                                          .arg(setting.size.width())
                                                          .arg(faults.join(QLatin1Char('\n')))));
            }
        }
    }
    void whatAStepMakesCanBeRead_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("inside");
        addEach([](int index, bool inside, const QByteArray& name) { QTest::newRow(name) << index << inside; });
    }
    void whatAStepMakesCanBeRead() // one of its numbers at least, in a window that is not large, or from the last row of a class
    {
        QFETCH(int, index);
        QFETCH(bool, inside);
        const auto session = opened(*lessonsUnderTest()[std::size_t(index)], inside);
        const int last = lastOf(*session);
        for (const Setting& setting : {Settings[0], Setting{{1280, 732}, "projector"}, Setting{{1600, 932}, "projector"}})
            for (const int step : {1, last / 2, last}) {
                const Drawn now = drawn(*session, step, setting);
                const std::vector<Number> numbers = numbersOfTarget(now);
                const auto isRead = [&](const Number& number) {
                    return std::ranges::any_of(now.recording.texts, [&](const auto& text) { return isPrinted(number, text); });
                };
                QVERIFY2(numbers.empty() || std::ranges::any_of(numbers, isRead),
                         qPrintable(QStringLiteral("%1, %2 wide, step %3: %4 is not to be read")
                                        .arg(QLatin1String(setting.theme))
                                        .arg(setting.size.width())
                                        .arg(step)
                                        .arg(numbers.empty() ? 0 : numbers.front().value)));
            }
    }
};

REGISTER_TEST(TestPictures)
#include "test_pictures.moc"
