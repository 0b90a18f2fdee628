#include "lessons/training_words.h"

namespace lessons {
namespace {

struct TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(training)
};

} // namespace

QString leadOf(int step)
{
    return step == 0 ? TrainingWords::tr("Before the first batch.") : TrainingWords::tr("Step %1.").arg(step);
}

Caption stopCaption(int step, const engine::Verdict& verdict, const QString& noNumber)
{
    QString why = QString::fromStdString(verdict.reason);
    if (verdict.reason == NoNumber)
        why = !noNumber.isEmpty()
                  ? noNumber
                  : TrainingWords::tr(
                        "The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.");
    return {TrainingWords::tr("Stopped at step %1.").arg(step), why, true};
}

ChartOf chartOf(const char* id, const QString& title, const QString& note, std::optional<double> most)
{
    return {.id = QString::fromLatin1(id), .title = title, .note = note, .curves = {{.id = id}}, .most = most};
}

ChartOf accuracyChart(std::vector<Traced> curves)
{
    return {.id = QStringLiteral("accuracy"), .title = TrainingWords::tr("Accuracy"), .curves = std::move(curves), .most = 1};
}

std::vector<ChartOf> lossAndAccuracy(std::vector<Traced> loss, std::vector<Traced> accuracy)
{
    return {{.id = QStringLiteral("loss"),
             .title = TrainingWords::tr("Loss"),
             .note = TrainingWords::tr("cross-entropy"),
             .curves = std::move(loss)},
            accuracyChart(std::move(accuracy))};
}

std::vector<Traced> batchAndTest(const char* batch, const char* test)
{
    return {{.id = batch, .name = TrainingWords::tr("batch"), .curve = QStringLiteral("batch"), .thin = true},
            {.id = test, .name = TrainingWords::tr("test"), .curve = QStringLiteral("test"), .sparse = true}};
}

} // namespace lessons
