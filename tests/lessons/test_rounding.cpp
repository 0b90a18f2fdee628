#include "tests/lessons/sessions.h"
#include "widgets/canvas/number.h"
#include "widgets/explain/explain_rows.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace widgets;

namespace {

struct Printed {
    Recording recording;
    std::vector<Region> regions;
};

Printed printedAt(const lessons::Session& session, int step)
{
    const QSizeF size(1200, 900);
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    Canvas canvas(painter, Theme::named(QStringLiteral("light")), QRectF({}, size));
    Printed printed;
    canvas.record(printed.recording);
    session.paint(canvas, step);
    printed.regions = canvas.regions();
    return printed;
}

/// "−12.50" as −12.5; thousands may stand apart.
std::optional<double> numberIn(QString text)
{
    text.remove(QChar(0x2009)).replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

int decimalsIn(const QString& text)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// Whether a text in a region is its number, and no name, badge or figure of an axis: it stands in a cell, or is as good as
/// equal.
bool isNumberOf(const Recording::Text& text, double value)
{
    const int decimals = decimalsIn(text.text);
    return text.inCell || (decimals > 0 && std::abs(*numberIn(text.text) - value) <= std::pow(10.0, -decimals));
}

/// What the card prints as the number that is explained.
QString resultOf(const Explanation& card)
{
    const auto blocks = blocksOf(card.value, card.behind, card.decimals, 4);
    return blocks.empty() ? withMinus(widgets::textOf(card.value)) : blocks.back().result;
}

/// Why a printed number and its card do not fit; empty if they do.
QString fault(const QString& text, double value, const Explanation& card)
{
    const int decimals = decimalsIn(text);
    const QString result = resultOf(card), both = QStringLiteral("%1: %2, card %3").arg(card.region, text, result);
    if (std::abs(value) < 1e-3 && *numberIn(text) == 0) return {}; // cells have no room for powers of ten
    if (number(value, decimals) != text) return both + QStringLiteral(": not the number rounded");
    const auto onCard = numberIn(result);
    if (onCard && decimalsIn(result) < decimals && number(*onCard, decimals) != text) return both;
    return {};
}

} // namespace

/// A number that a stage prints is the one of its card, rounded; the card has no fewer decimals.
class TestRounding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStagePrintsWhatTheCardSays_data()
    {
        QTest::addColumn<const lessons::Lesson*>("lesson");
        for (const lessons::Lesson* lesson : lessonsUnderTest()) QTest::newRow(lesson->id) << lesson;
    }
    void theStagePrintsWhatTheCardSays()
    {
        QFETCH(const lessons::Lesson*, lesson);
        const auto session = openedToEndSoon(*lesson);
        session->await(session->lastStep());
        QStringList faults;
        int found = 0, inCells = 0;
        for (const int step : {1, 2, session->lastStep() / 3, session->lastStep()}) {
            const Printed printed = printedAt(*session, step);
            for (const Recording::Text& text : printed.recording.texts) {
                const auto shown = numberIn(text.text);
                inCells += shown && text.inCell;
                const auto region = regionAt(printed.regions, text.ink.center());
                const auto value = region ? numberIn(region->value) : std::nullopt;
                if (!shown || !value || !isNumberOf(text, *value)) continue;
                const auto card = session->explain(region->id, step);
                if (!card) continue;
                ++found;
                if (const QString why = fault(text.text, *value, *card); !why.isEmpty()) faults << why;
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(QLatin1Char('\n'))));
        QVERIFY(found > 0 || inCells == 0);
    }
};

REGISTER_TEST(TestRounding)
#include "test_rounding.moc"
