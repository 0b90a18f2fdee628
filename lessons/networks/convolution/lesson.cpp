#include "lessons/lesson.h"

#include "captions.h"
#include "explain.h"
#include "learn_stage.h"
#include "learn_words.h"
#include "questions.h"
#include "stage.h"
#include "words.h"

namespace lessons {
namespace {

using namespace conv;

engine::Values values(const Params& params, const Run& run, int step)
{
    if (run.learns()) return valuesOfLearning(params, run, step);
    const Step at = run[step];
    engine::Tensor output = run.output;
    for (std::size_t i = 0; i < output.size(); ++i)
        if (int(i % std::size_t(run.places())) >= at.pixels) output.data[i] = NotMade;
    return {{"input", run.picture.input},
            {"kernel", run.kernel},
            {"bias", run.bias},
            {"output", output},
            {"position", at.place < 0 ? std::vector<int>{} : std::vector<int>{at.row, at.column}},
            {"window", at.window},
            {"products", at.products},
            {"partialSums", at.partialSums},
            {"sum", at.sum},
            {"weightedSum", at.weighted},
            {"outputHeight", run.rows()},
            {"outputWidth", run.columns()}};
}

void paint(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment)
{
    (run.learns() ? paintLearning : paintStage)(canvas, params, run, moment);
}

Caption caption(const Params& params, const Run& run, int step)
{
    return (run.learns() ? captionOfLearning : captionOf)(params, run, step);
}

/// Of a person's own picture: that ours are small versions of larger ones is no news.
QString notice(const Params& params, const Run& run)
{
    const QSize from = run.picture.original, to = run.picture.image.size();
    if (from == to || isBuiltIn(params.picture)) return {};
    return Words::tr("The picture was scaled down from %1 × %2 to %3 × %4 pixels.")
        .arg(from.width())
        .arg(from.height())
        .arg(to.width())
        .arg(to.height());
}

} // namespace

extern const Lesson convolution{
    "convolution",
    1,
    QT_TRANSLATE_NOOP("lessons", "Convolution"),
    QT_TRANSLATE_NOOP("lessons", "one kernel makes every pixel of the map, given or learnt"),
    12,
    [] {
        return open(Mechanism<Params, Run>{run, paint, caption, values, nullptr, notice, chartsOfLearning, explain, questions,
                                           outcome, madeIn});
    },
    {30,
     {QT_TRANSLATE_NOOP("lessons", "weighted sums"), QT_TRANSLATE_NOOP("lessons", "pictures as tables of numbers")},
     QT_TRANSLATE_NOOP("lessons", "A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large is the output, and "
                                  "how many weights does it take?"),
     QT_TRANSLATE_NOOP("lessons", "“A larger picture needs more weights.” One kernel serves every place, so its weights stay k × "
                                  "k for each pair of channels, whatever the size of the picture.")},
};

} // namespace lessons
