#include "learn.h"

#include "engine/core/error.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::conv {
namespace {

constexpr double Diverged = 1e6; // an error beyond it is not worth following

void check(const Params& params)
{
    const engine::Message what = params.channels != Channels::Grey                 ? engine::Message("--channels grey")
                                 : params.activation != engine::Activation::Linear ? engine::Message("--activation linear")
                                 : params.bias != 0                                ? engine::Message("--bias 0")
                                 : params.kernelTensor().shape != std::vector<int>{3, 3}
                                     ? engine::message("messages", "a 3 x 3 kernel")
                                     : engine::Message();
    if (!what.empty()) throw engine::InputError(engine::message("messages", "--run learn works only with %1").with(what));
}

Learner begun(const QString& name, const Picture& picture, const engine::Tensor& kernel, const engine::Convolution& how)
{
    Learner learner{name, picture, picture.input, {}, 0, {}, how};
    for (float& x : learner.input.data) x = x / 127.5F - 1;
    learner.task = engine::kernelTask(learner.input, kernel, how);
    learner.states = {engine::begin(learner.task)};
    return learner;
}

QString nameOf(const std::string& picture)
{
    return isBuiltIn(picture) ? QCoreApplication::translate("choices", picture.c_str())
                              : QFileInfo(QString::fromStdString(picture)).fileName();
}

void advance(Learner& learner)
{
    learner.states.push_back(learner.states.back());
    engine::step(learner.task, learner.states.back(), learner.rate);
}

} // namespace

double Learner::error(int step) const
{
    double greatest = 0;
    for (std::size_t i = 0; i < task.trueKernel.size(); ++i)
        greatest = std::max(greatest, std::abs(states[std::size_t(step)].kernel[i] - task.trueKernel.data[i]));
    return greatest;
}

double Learner::stepsPerDigit() const
{
    // along the eigenvector of λ each step leaves the share 1 - ηλ of the error
    const double flat = std::abs(1 - rate * task.eigenvalues.front()), steep = std::abs(1 - rate * task.eigenvalues.back());
    const double left = std::max(flat, steep);
    return left < 1 ? -1 / std::log10(left) : std::numeric_limits<double>::infinity();
}

engine::Tensor Learner::output(int step) const
{
    return engine::convolve(input, engine::kernelOf(task, states[std::size_t(step)]), engine::Tensor({1}), how);
}

std::vector<Learner> learn(const Params& params, const Picture& picture, const engine::Convolution& how)
{
    check(params);
    engine::Tensor kernel = params.kernelTensor();
    kernel.shape = {1, 1, 3, 3};
    std::vector<Learner> learners;
    // the noise is as large as the picture, so that both have as many places; for a picture that is no square, about as many
    const QSize size = picture.image.size();
    const int side = std::max(3, int(std::lround(std::sqrt(double(size.width()) * size.height()))));
    learners.push_back(begun(nameOf("noise"), noisePicture(side, true, params.seed), kernel, how));
    if (params.picture != "noise") learners.push_back(begun(nameOf(params.picture), picture, kernel, how));
    for (Learner& learner : learners) learner.rate = params.learnRate * learner.task.rate();
    for (int step = 0; step < params.learnSteps; ++step) {
        if (std::any_of(learners.begin(), learners.end(), [&](const Learner& l) { return l.error(step) > Diverged; })) break;
        for (Learner& learner : learners) advance(learner);
    }
    return learners;
}

Move greatestMove(const std::vector<Learner>& learners, int step)
{
    Move greatest;
    double most = -1;
    for (int l = 0; l < int(learners.size()); ++l) {
        const Learner& learner = learners[std::size_t(l)];
        const auto& gradient = learner.states[std::size_t(step - 1)].gradient;
        for (int i = 0; i < int(gradient.size()); ++i) {
            const double move = std::abs(learner.rate * gradient[std::size_t(i)]);
            if (move > most) most = move, greatest = {l, i};
        }
    }
    return greatest;
}

} // namespace lessons::conv
