#include "lessons/lesson.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

namespace lessons {
extern const Lesson movingAverage; // made from CONTRIBUTING.md
}

/// The worked example teaches what it says.
class TestContributing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExampleIsAMovingAverage() // m_k = β m_{k-1} + (1 - β) g_k, m_0 = 0
    {
        const auto session = lessons::movingAverage.open();
        const auto number = [&](const char* id, int step) {
            for (const auto& [name, value] : session->values(step))
                if (name == id) return std::get<double>(value.content);
            return std::nan("");
        };
        double m = 0;
        for (int step = 2; step <= session->lastStep(); step += 2) {
            m = 0.9 * m + 0.1 * number("g", step);
            QVERIFY(std::abs(number("m", step) - m) < 1e-6);
        }
        QCOMPARE(session->lastStep(), 12);
    }
};

REGISTER_TEST(TestContributing, "none")
#include "test_contributing.moc"
