#include "learn_stage.h"

#include "layout.h"
#include "words.h"

#include <algorithm>

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Role;

double greatestOf(const engine::Tensor& tensor)
{
    float greatest = 0;
    for (const float x : tensor.data) greatest = std::max(greatest, std::abs(x));
    return greatest > 0 ? greatest : 1;
}

/// The part of `box` with the shape of the map, in its middle.
QRectF fitted(QRectF box, int rows, int columns)
{
    const QSizeF size = QSizeF(columns, rows).scaled(box.size(), Qt::KeepAspectRatio).toSize();
    return {box.left() + std::floor((box.width() - size.width()) / 2), box.top() + std::floor((box.height() - size.height()) / 2),
            size.width(), size.height()};
}

widgets::Grid mapOf(const QString& id, const QString& name, QRectF box, const engine::Tensor& map, double bound)
{
    widgets::Grid grid;
    grid.id = id, grid.name = name;
    grid.rows = map.shape[1], grid.columns = map.shape[2];
    grid.rect = fitted(box, grid.rows, grid.columns);
    grid.value = [map](int row, int column) { return double(map.at(0, row, column)); };
    grid.bound = bound, grid.numbers = false;
    return grid;
}

widgets::Grid kernelOf(const QString& id, const QString& name, QRectF rect, std::vector<double> weights, double bound)
{
    widgets::Grid grid;
    grid.id = id, grid.name = name, grid.rect = rect;
    grid.rows = grid.columns = 3;
    grid.value = [weights = std::move(weights)](int row, int column) { return weights[std::size_t(3 * row + column)]; };
    grid.bound = bound;
    return grid;
}

void label(Canvas& canvas, QRectF over, double y, const QString& name)
{
    canvas.text({over.left() - 40, y, over.width() + 80, canvas.lineHeight(Role::Label)}, name, Role::Label, canvas.theme().muted,
                Qt::AlignCenter);
}

/// What is seen, what is to come out, and what the kernel learnt so far makes of it.
void paintMaps(Canvas& canvas, const LearnLayout& layout, const Learner& learner, int index, int step)
{
    const auto& row = layout.rows[std::size_t(index)];
    const double bound = greatestOf(learner.task.target);
    auto input = mapOf(learnerId("input", index), Words::tr("input"), row.input, learner.input, 1);
    canvas.grid(input);
    canvas.pixels(input.rect, learner.picture.image); // grey as it is, while its numbers are those that are learnt from
    canvas.grid(mapOf(learnerId("target", index), Words::tr("target"), row.target, learner.task.target, bound));
    canvas.grid(mapOf(learnerId("output", index), Words::tr("output"), row.output, learner.output(step), bound));
    label(canvas, row.input, row.labels, Words::tr("input"));
    label(canvas, row.target, row.labels, Words::tr("target"));
    label(canvas, row.output, row.labels, Words::tr("output"));
    for (const QRectF& map : {row.input, row.target, row.output})
        canvas.box(fitted(map, map == row.input ? learner.input.shape[1] : learner.task.target.shape[1],
                          map == row.input ? learner.input.shape[2] : learner.task.target.shape[2])
                       .adjusted(-1, -1, 1, 1),
                   Qt::transparent, canvas.theme().line, 1, 0);
}

/// The kernel, how far it is off, and the gradient that made it.
void paintKernels(Canvas& canvas, const LearnLayout& layout, const Learner& learner, int index, engine::Moment moment)
{
    const auto& row = layout.rows[std::size_t(index)];
    const double bound = greatestOf(learner.task.trueKernel);
    const auto& learnt = learner.states[std::size_t(moment.shown())].kernel;
    std::vector<double> difference = learnt;
    for (std::size_t i = 0; i < difference.size(); ++i) difference[i] -= learner.task.trueKernel.data[i];
    const auto& first = learner.states[0].gradient;
    const auto greatest = [](double a, double b) { return std::abs(a) < std::abs(b); };
    auto gradient = kernelOf(learnerId("gradient", index), Words::tr("gradient"), row.gradient,
                             learner.states[std::size_t(std::max(0, moment.to - 1))].gradient,
                             std::abs(*std::max_element(first.begin(), first.end(), greatest)));
    if (moment.to == 0) gradient.made = 0;

    for (const QRectF& rect : {row.learnt, row.difference, row.gradient})
        canvas.box(rect.adjusted(-1, -1, 0, 0), Qt::transparent, canvas.theme().line, 1, 2);
    canvas.grid(kernelOf(learnerId("learnt", index), Words::tr("learnt kernel"), row.learnt, learnt, bound));
    canvas.grid(
        kernelOf(learnerId("difference", index), Words::tr("learnt − true"), row.difference, std::move(difference), bound));
    canvas.grid(gradient);
    const double y = row.learnt.bottom() + 4;
    label(canvas, row.learnt, y, Words::tr("learnt kernel"));
    label(canvas, row.difference, y, Words::tr("learnt − true"));
    label(canvas, row.gradient, y, Words::tr("gradient ∂L/∂w"));
}

void paintHeading(Canvas& canvas, const LearnLayout& layout, const Learner& learner, int index, int step)
{
    const auto& row = layout.rows[std::size_t(index)];
    const QSize size = learner.picture.image.size();
    const double loss = learner.states[std::size_t(step)].loss, error = learner.error(step);
    const QString first = widgets::number(loss, 3), second = widgets::number(error, 3);
    const QString note = Words::tr("loss %1 · greatest error %2").arg(first, second);
    canvas.heading(row.heading, Words::tr("Learnt from %1  %2 × %3").arg(learner.name).arg(size.width()).arg(size.height()),
                   note);
    const Written written = atTheRight(canvas, row.heading, note, Role::Label);
    numberRegion(canvas, learnerId("loss", index), Words::tr("loss"), firstIn(canvas, written, first), loss);
    numberRegion(canvas, learnerId("error", index), Words::tr("greatest error of a weight"), lastIn(canvas, written, second),
                 error);
}

void paintTrueKernel(Canvas& canvas, const LearnLayout& layout, const Run& run)
{
    const engine::Tensor& kernel = run.learners[0].task.trueKernel;
    canvas.heading({layout.trueKernel.left(), layout.update.top(), layout.trueKernel.width() + 20, layout.heading - 6},
                   Words::tr("True kernel"));
    canvas.box(layout.trueKernel.adjusted(-1, -1, 0, 0), Qt::transparent, canvas.theme().line, 1, 2);
    canvas.grid(kernelOf(QStringLiteral("kernel"), Words::tr("true kernel"), layout.trueKernel,
                         {kernel.data.begin(), kernel.data.end()}, greatestOf(kernel)));
    label(canvas, layout.trueKernel, layout.trueKernel.bottom() + 4, nameOf(run.filters[0].kind));
}

} // namespace

QString learnerId(const char* name, int learner) { return QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(learner); }

void paintLearning(Canvas& canvas, const Params& params, const Run& run, engine::Moment moment)
{
    const LearnLayout layout = learnLayoutOf(canvas, run);
    for (int i = 0; i < int(run.learners.size()); ++i) {
        const Learner& learner = run.learners[std::size_t(i)];
        paintHeading(canvas, layout, learner, i, moment.shown());
        paintMaps(canvas, layout, learner, i, moment.shown());
        paintKernels(canvas, layout, learner, i, moment);
    }
    paintTrueKernel(canvas, layout, run);
    paintRates(canvas, layout, params, run);
    paintUpdate(canvas, layout, run, moment);
}

} // namespace lessons::conv
