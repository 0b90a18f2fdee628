#include "lessons/networks/lenet5/run.h"
#include "lessons/networks/lenet5/words.h"

namespace lessons {
namespace lenet5 {
namespace {

/// What the net says of the picture, and whether that is so.
QString shownInWords(const Now& now, const Tape& tape)
{
    const Plan& plan = *now.state.plan;
    const int answer = shownAnswer(tape), label = pictureOf(now.params, plan).label;
    if (answer < 0) return {};
    const QString share = percent(*tape.value("p", std::size_t(answer), tape.lastStep())), read = nameOf(plan, answer);
    if (label < 0) return Words::tr("What is drawn is taken for “%1” (%2).").arg(read, share);
    if (label == answer) return Words::tr("“%1” is recognised (%2).").arg(read, share);
    return Words::tr("“%1” is taken for “%2” (%3).").arg(nameOf(plan, label), read, share);
}

Caption caption(const Now& now, const Tape& tape)
{
    const Tested& tested = *now.state.tested;
    if (now.verdict) return stopCaption(now.step, *now.verdict);
    const QString share = percent(tested.accuracy), count = widgets::number(double(tested.answers.size()), 0);
    const QString right =
        tested.step == now.step
            ? Words::tr("%1 of %2 test pictures are right.").arg(share, count)
            : Words::tr("At step %3, %1 of %2 test pictures were right.").arg(share, count, QString::number(tested.step));
    const QString text = right + QLatin1Char(' ') + shownInWords(now, tape);
    if (now.step == 0) return {leadOf(0), Words::tr("The weights are random.") + QLatin1Char(' ') + text};
    return {Words::tr("Step %1, epoch %2.").arg(now.step).arg(now.state.epoch + (now.state.next > 0)), text};
}

engine::Values values(const Now& now, const Tape& tape)
{
    const State& s = now.state;
    const auto array = [&](const char* id) { return arrayOf(tape, id, tape.lastStep()); };
    engine::Values all{{"parameters", int(s.plan->network.parameterCount())},
                       {"loss", s.batchLoss},
                       {"testLoss", s.tested->loss},
                       {"batchAccuracy", s.batchAccuracy},
                       {"testAccuracy", s.tested->accuracy},
                       {"epoch", s.epoch + (s.next > 0)},
                       {"confusion", array("confusion")}};
    if (s.plan->convolves())
        for (const char* id : {"K1", "b1", "K3", "b3"}) all.emplace_back(id, array(id));
    return all;
}

std::vector<ChartOf> charts(const Params&)
{
    return lossAndAccuracy(batchAndTest("loss", "testLoss"), batchAndTest("batchAccuracy", "testAccuracy"));
}

int grainOf(const Params& p, const State& s)
{
    const int rows = int(s.plan->trainRows.size());
    return p.grain == Grain::Epoch ? std::max(1, rows / std::min(rows, p.batch)) : 1;
}

QString notice(const Params& p, const State& s)
{
    if (p.samples <= s.plan->train->count()) return {};
    return Words::tr("Of clothes there are %1 training pictures.").arg(widgets::number(s.plan->train->count(), 0));
}

Net netAt(const Now& now)
{
    const Plan& plan = *now.state.plan;
    NetData data{.name = now.params.data == Data::Digits ? "digits" : "fashion",
                 .classes = plan.test->classes,
                 .inputs = {},
                 .labels = {},
                 .train = {},
                 .test = {}};
    const auto put = [&](const engine::ImageSet& set, const std::vector<int>& rows, std::vector<int>& part) {
        const Tensor pictures = picturesOf(set, rows, 0);
        for (const int row : rows) part.push_back(int(data.labels.size())), data.labels.push_back(set.labels[std::size_t(row)]);
        data.inputs.insert(data.inputs.end(), pictures.data.begin(), pictures.data.end());
    };
    put(*plan.train, plan.trainRows, data.train), put(*plan.test, plan.testRows, data.test);
    return {plan.network, now.state.learner.parameters, std::make_shared<const NetData>(std::move(data))};
}

} // namespace

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .grain = grainOf,
                                         .values = values,
                                         .notice = notice,
                                         .quantity = quantityOf,
                                         .net = netAt,
                                         .samples = [](const Now& now) { return batchOf(now.params, *now.state.plan); },
                                         .inside = insideOf};

} // namespace lenet5

extern const Lesson lenet5Lesson{
    .id = "lenet5",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "LeNet-5"),
    .idea = QT_TRANSLATE_NOOP("lessons", "small kernels, shared all over a picture, learn to read digits"),
    .stepsPerSecond = 100,
    .open = openLive<lenet5::machine>,
    .teacher = {.minutes = 45,
                .prerequisites = {"convolution", "playground"},
                .question = QT_TRANSLATE_NOOP("lessons",
                                              "The first layer makes 4704 numbers of a picture. How many weights does it learn?"),
                .misconception = QT_TRANSLATE_NOOP("lessons", "“Most of the weights are in the convolutions.” They have 2572 of "
                                                              "61 706 parameters; the first dense layer alone has 48 120.")},
    .claims = lenet5::claims,
};

} // namespace lessons
