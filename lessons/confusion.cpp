#include "lessons/confusion.h"

#include <QCoreApplication>

namespace lessons {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;

struct ConfusionWords {
    Q_DECLARE_TR_FUNCTIONS(confusion)
};

} // namespace

engine::Quantity recordConfusion(engine::Tape& tape, int classes, const Answered& answered,
                                 const std::function<std::string(int sample)>& name)
{
    Numbers counts({classes, classes}, engine::Precision::Double);
    for (std::size_t i = 0; i < counts.size(); ++i) counts.data[i] = answered ? double((*answered)[i].size()) : std::nan("");
    return tape.make("confusion", engine::Quantity(counts, [answered, counts, name](const Indices& at) {
                         const std::size_t i = engine::elementAt(counts.shape, at);
                         std::vector<Term> ones;
                         if (answered)
                             for (const int sample : (*answered)[i]) ones.emplace_back(1, name(sample));
                         return ones.empty() ? Term(counts.data[i]) : sum(std::move(ones));
                     }));
}

engine::Quantity accuracyBy(const engine::Quantity& confusion, double accuracy, int samples)
{
    return {Numbers::scalar(accuracy), [confusion, accuracy, samples](const Indices&) {
                if (std::isnan(accuracy)) return Term(accuracy);
                std::vector<Term> right;
                for (int k = 0; k < confusion.shape()[0]; ++k) right.push_back(confusion.term({k, k}));
                return sum(std::move(right)) / Term(samples, "N");
            }};
}

void nameConfusionTable(widgets::Glossary& names, const QStringList& classes)
{
    QStringList truths, answers;
    for (const QString& name : classes)
        truths << ConfusionWords::tr("true: %1").arg(name), answers << ConfusionWords::tr("answer: %1").arg(name);
    names["confusion table"] = {.name = ConfusionWords::tr("confusion matrix"), .axes = {truths, answers}};
}

} // namespace lessons
