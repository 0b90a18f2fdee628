#include "engine/core/error.h"
#include "tests/run.h"
#include "widgets/canvas/readable.h"
#include "widgets/canvas/theme.h"

#include <QTest>

#include <cmath>

using namespace widgets;

namespace {

// WCAG 2.1: relative luminance and contrast ratio
double luminance(QColor c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(QColor a, QColor b)
{
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class TestRamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAreMetExactly()
    {
        const Ramp ramp({QColor("#A33B03"), QColor("#EE9A62"), QColor("#F6F6F3"), QColor("#82B4E0"), QColor("#14568F")});
        QCOMPARE(QColor(ramp.at(0)), QColor("#A33B03"));
        QCOMPARE(QColor(ramp.at(0.5)), QColor("#F6F6F3"));
        QCOMPARE(QColor(ramp.at(1)), QColor("#14568F"));
        QCOMPARE(ramp.at(-3), ramp.at(0));
        QCOMPARE(ramp.at(7), ramp.at(1));
    }
    void textReadsOnEveryColour()
    {
        for (const QString& name : Theme::names())
            for (const Ramp& ramp : {Theme::named(name).diverging, Theme::named(name).sequential})
                for (int i = 0; i <= 510; ++i) {
                    const QColor fill(ramp.at(i / 510.0));
                    QVERIFY2(contrast(fill, inkOn(fill)) >= 4.57, qPrintable(name + fill.name())); // the worst case is sqrt(21)
                }
    }
    void tokensKeepTheirContrast()
    {
        for (const QString& name : Theme::names()) {
            const Theme& t = Theme::named(name);
            QVERIFY(contrast(t.text, t.raised) >= 13);
            for (const QColor& readable : {t.muted, t.spot, t.good, t.warn, t.error})
                QVERIFY2(contrast(readable, t.surface) >= 4.5, qPrintable(name + readable.name()));
            QVERIFY(contrast(t.control, t.surface) >= 3);
            QVERIFY(contrast(t.focus, t.surface) >= 3);
        }
    }
    void anInkThatCouldNotBeReadMovesTowardsThatOfText()
    {
        for (const QString& name : Theme::names()) {
            const Theme& t = Theme::named(name);
            for (const QColor& ink : {t.forward, t.backward, t.inputGradient, t.weightGradient, t.surface}) {
                const QColor changed = readable(ink, t.text, t.surface);
                QVERIFY(contrast(changed, t.surface) >= 4.5);
                QCOMPARE(changed == ink, contrast(ink, t.surface) >= 4.5);
            }
        }
    }
    void anUnknownThemeIsRefused() { QVERIFY_THROWS_EXCEPTION(engine::InputError, Theme::named(QStringLiteral("sepia"))); }
    void noTextIsSmallerThanTheStyleAllows()
    {
        for (const QString& name : Theme::names()) {
            const Theme& t = Theme::named(name);
            QVERIFY(t.font(Role::Note).pixelSize() >= (t.projector ? 22 : 12));
            QVERIFY(t.font(Role::Badge).pixelSize() >= 11);
        }
    }
};

REGISTER_TEST(TestRamp)
#include "test_ramp.moc"
