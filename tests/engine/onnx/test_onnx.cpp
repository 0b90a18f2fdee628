#include "engine/nn/simd/kernels.h"
#include "tests/engine/onnx/operators.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace onnx;

namespace {

/// |a - b| / (1 + |b|), the largest.
double errorOf(const Array& a, const Array& b)
{
    if (a.shape != b.shape) return INFINITY;
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, std::abs(a.data[i] - b.data[i]) / (1 + std::abs(b.data[i])));
    return worst;
}

double errorOf(const Way& way, const Case& c)
{
    const std::vector<Array> outputs = way.compute(c);
    double worst = 0;
    for (std::size_t i = 0; i < c.outputs.size(); ++i)
        if (c.outputs[i]) worst = std::max(worst, i < outputs.size() ? errorOf(outputs[i], *c.outputs[i]) : INFINITY);
    return worst;
}

struct Report {
    std::string operation, by;
    int met = 0;
    double worst = 0;
    QStringList outside{}; ///< cases, with the reason
    QStringList wrong{};   ///< cases
};

} // namespace

/// The engine against the test cases that the ONNX project keeps for every operator of its standard (forward).
class TestOnnx : public QObject {
    Q_OBJECT
private:
    static constexpr double Bound = 5e-7; ///< four spacings of floats at 1: their numbers were added up in another order
    std::map<std::string, std::vector<Case>> m_cases; ///< of the operators that the engine has
    std::map<std::string, int> m_foreign;             ///< how many cases other operators have
    int m_severalNodes = 0;

    Report reportOf(const Way& way)
    {
        Report report{way.operation, way.by};
        for (const Case& c : m_cases[way.operation]) {
            const QString name = QString::fromStdString(c.name);
            try {
                const double error = errorOf(way, c);
                ++report.met;
                report.worst = std::max(report.worst, error);
                if (!(error <= Bound)) report.wrong << QStringLiteral("%1 (%2)").arg(name).arg(error);
            } catch (const Outside& outside) {
                report.outside << QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(outside.why));
            }
        }
        return report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path folder(TENSORSCOPE_ONNX_CASES);
        QVERIFY2(std::filesystem::is_directory(folder), "there are no cases of ONNX; is libonnx-testdata installed?");
        std::vector<std::string> claimed;
        for (const Way& way : allWays()) claimed.push_back(way.operation);
        std::set<std::filesystem::path> paths; // in order
        for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.insert(entry.path());
        for (const auto& path : paths) {
            const Model model = readModel(path / "model.onnx");
            const std::string& operation = model.nodes.at(0).operation;
            if (model.nodes.size() != 1) ++m_severalNodes;
            else if (std::find(claimed.begin(), claimed.end(), operation) == claimed.end()) ++m_foreign[operation];
            else m_cases[operation].push_back(readCase(path, model));
        }
    }
    void cleanup() { engine::simd::chooseKernels(""); }

    /// For each way of each operator, with the kernels of each instruction set. What an operator claims must be covered.
    void everyOperatorMeetsItsCases_data()
    {
        QTest::addColumn<int>("index");
        const auto ways = allWays();
        for (std::size_t i = 0; i < ways.size(); ++i)
            QTest::addRow("%s by %s", ways[i].operation.c_str(), ways[i].by.c_str()) << int(i);
    }
    void everyOperatorMeetsItsCases()
    {
        QFETCH(int, index);
        for (const char* isa : {"v2", "v3", "v4", "generic"}) {
            if (!engine::simd::chooseKernels(isa)) continue;
            const Report report = reportOf(allWays()[std::size_t(index)]);
            QVERIFY2(report.wrong.isEmpty(), qPrintable(report.wrong.join(QStringLiteral(", "))));
            QVERIFY2(report.met > 0, "no case covers it");
        }
    }
    void everyActivationOfTheStandardHasAWay()
    {
        const auto ways = allWays();
        for (int kind = 0; operatorOf(engine::Activation(kind)); ++kind) {
            const std::string name = operatorOf(engine::Activation(kind));
            const auto isIt = [&name](const Way& way) { return way.operation == name && way.by == "ActivationLayer"; };
            QVERIFY2(name.empty() || std::any_of(ways.begin(), ways.end(), isIt), name.c_str());
        }
    }
    /// What is covered and what is not, by name, for whoever reads the test's output.
    void coverage()
    {
        for (const Way& way : allWays()) {
            const Report report = reportOf(way);
            qInfo("%s by %s: %d cases, error %.1e%s%s", way.operation.c_str(), way.by.c_str(), report.met, report.worst,
                  report.outside.isEmpty() ? "" : "; outside: ", qPrintable(report.outside.join(QStringLiteral(", "))));
        }
        QStringList foreign;
        for (const auto& [operation, count] : m_foreign)
            foreign << QStringLiteral("%1 %2").arg(QString::fromStdString(operation)).arg(count);
        qInfo("operators without a way, and how many cases they have: %s", qPrintable(foreign.join(QStringLiteral(", "))));
        qInfo("%d cases more spell operators out as several nodes", m_severalNodes);
    }
};

REGISTER_TEST(TestOnnx)
#include "test_onnx.moc"
