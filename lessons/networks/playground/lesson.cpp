#include "lessons/networks/playground/stage.h"
#include "widgets/prose/words.h"

#include <cmath>

namespace lessons {
namespace playground {
namespace {

using engine::Array;
using engine::Values;

// --- the step in words ----------------------------------------------------------------------------------------

double numberOf(const Tape& tape, const char* id) { return *tape.value(id, 0, tape.lastStep()); }
QString share(double accuracy) { return std::isnan(accuracy) ? Words::tr("no value") : percent(accuracy); }

QString howGood(const Now& now, const Tape& tape)
{
    const QString train = share(numberOf(tape, "trainAccuracy")), test = share(numberOf(tape, "testAccuracy"));
    if (now.state.plan->split.test.empty()) return Words::tr("%1 of the training points are right.").arg(train);
    return Words::tr("Right: %1 in training, %2 in test.").arg(train, test);
}

/// What the picture alone does not tell.
QString conditionInWords(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const Condition condition = conditionOf(now.state);
    QStringList sentences;
    if (condition.deadLayer)
        sentences << Words::tr("%1 is dead: none of its units has a slope at any training point.")
                         .arg(nameOf(plan, *condition.deadLayer));
    if (condition.onlyAnswer == NoAnswer) sentences << Words::tr("The outputs are no numbers: there is no answer.");
    else if (condition.onlyAnswer)
        sentences << Words::tr("All points are answered “%1”.")
                         .arg(QString::fromStdString(plan.data.classes[std::size_t(*condition.onlyAnswer)]));
    if (condition.apart > 0)
        sentences << Words::tr("The map is a slice, all other columns at their mean: %n point(s) are answered otherwise than the "
                               "colour there.",
                               nullptr, condition.apart);
    return sentences.isEmpty() ? QString() : QLatin1Char(' ') + sentences.join(QLatin1Char(' '));
}

Caption captionOfEnd(const Now& now, const Tape& tape)
{
    const std::string& reason = now.verdict->reason;
    Caption caption{Words::tr("Stopped at step %1.").arg(now.step), QString::fromStdString(reason), true};
    if (reason == NoPoints)
        return {Words::tr("No training points yet."), Words::tr("Paint some on the output map, or choose other data.")};
    if (reason == NoNumber)
        caption.text =
            Words::tr("The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.") +
            QLatin1Char(' ') + howGood(now, tape);
    if (reason == Accurate) caption.text = Words::tr("The test accuracy that was asked for is reached. ") + howGood(now, tape);
    if (reason == Dead)
        caption.text = Words::tr("%1 of the hidden units have no slope at any training point, so they learn nothing more.")
                           .arg(percent(deadShareOf(now.state)));
    return caption;
}

/// The one under way, or at its end the one that has been made.
int epochOf(const State& state) { return state.epoch + (state.next > 0); }

Caption caption(const Now& now, const Tape& tape)
{
    if (now.verdict) return captionOfEnd(now, tape);
    if (now.step == 0)
        return {Words::tr("Before the first batch."),
                Words::tr("The weights are random. ") + howGood(now, tape) + conditionInWords(now)};
    const Unit focus = focusOf(now.params, now.state);
    return {Words::tr("Step %1, epoch %2.").arg(now.step).arg(epochOf(now.state)),
            Words::tr("The framed map mixes the %n before it.", nullptr, now.state.plan->inputsOf(focus.layer)) +
                QLatin1Char(' ') + howGood(now, tape) + conditionInWords(now)};
}

// --- the step in numbers --------------------------------------------------------------------------------------

Values values(const Now& now, const Tape& tape)
{
    const auto array = [&](const std::string& id) { return arrayOf(tape, id, tape.lastStep()); };
    const auto layers = [&](const char* what) { // a PReLU alone has slopes
        std::vector<Array> list;
        for (int l = 0; l < now.state.plan->neuronLayers(); ++l)
            if (tape.knows(indexed(what, l))) list.push_back(array(indexed(what, l)));
        return list;
    };
    Values all{{"weights", layers("weight")}, {"biases", layers("bias")}, {"slopes", layers("slope")}};
    if (now.step > 0) { // what a batch made
        all.emplace_back("gradients", layers("dL/dweight")), all.emplace_back("biasGradients", layers("dL/dbias"));
        all.emplace_back("batch", now.state.batch), all.emplace_back("batchLoss", double(now.state.batchLoss));
    }
    for (const char* id : {"trainLoss", "testLoss", "trainAccuracy", "testAccuracy"}) all.emplace_back(id, numberOf(tape, id));
    all.emplace_back("epoch", epochOf(now.state)), all.emplace_back("confusion", array("confusion"));
    return all;
}

// --- the curves -------------------------------------------------------------------------------------------------

QString noteOf(LossName loss)
{
    switch (loss) {
    case LossName::CrossEntropy: return Words::tr("cross-entropy");
    case LossName::SquaredError: return Words::tr("mean squared error");
    case LossName::Hinge: return Words::tr("hinge");
    }
    return {};
}

std::vector<ChartOf> charts(const Params& p)
{
    const auto both = [](const char* train, const char* test) -> std::vector<Traced> {
        return {{.id = train, .name = Words::tr("train"), .curve = QStringLiteral("train"), .thin = true},
                {.id = test, .name = Words::tr("test"), .curve = QStringLiteral("test")}};
    };
    return {{.id = QStringLiteral("loss"),
             .title = Words::tr("Loss"),
             .note = noteOf(p.loss),
             .curves = both("trainLoss", "testLoss"),
             .share = 2.2,
             .logY = p.logLoss,
             .measuredBy = "loss"},
            {.id = QStringLiteral("accuracy"),
             .title = Words::tr("Accuracy"),
             .curves = both("trainAccuracy", "testAccuracy"),
             .share = 1.4,
             .most = 1}};
}

/// Batches of an epoch.
int grainOf(const Params& p, const State& s)
{
    const int rows = int(s.plan->split.train.size());
    return p.grain == Grain::Epoch ? (rows + p.batch - 1) / p.batch : 1;
}

QString noticeOf(const Params&, const State& s)
{
    QStringList notices;
    for (const engine::Message& notice : s.plan->data.notices) notices << widgets::inWords(notice);
    return notices.join(Words::tr("; "));
}

/// The net, to be taken out.
Net netAt(const Now& now)
{
    const Plan& plan = *now.state.plan;
    return {plan.network, now.state.learner.parameters,
            std::make_shared<const NetData>(
                NetData{now.params.data, plan.data.classes, plan.inputs, plan.data.labels, plan.split.train, plan.split.test})};
}

} // namespace

std::vector<Counted> countsOf(const State& state)
{
    const Plan& plan = *state.plan;
    Counted weights{QStringLiteral("weights"), Words::tr("Weights"), {}, {}},
        activations{QStringLiteral("activations"), Words::tr("Activations"), Words::tr("hidden units"), {}},
        gradients{QStringLiteral("gradients"), Words::tr("Gradients"), Words::tr("of the batch"), {}};
    const auto* pass = plan.split.train.empty() ? nullptr : &passOver(state, plan.split.train);
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (int j = 0; j < plan.neurons(l); ++j) {
            const auto put = [name = nameOf(plan, Unit{l, j})](Counted& where, const float* first, int count) {
                where.parts.emplace_back(name, std::vector<float>(first, first + count));
            };
            const std::size_t at = plan.weightAt({l, j}, 0);
            put(weights, &state.learner.parameters[at], plan.inputsOf(l)), put(gradients, &state.gradient[at], plan.inputsOf(l));
            if (!pass || l + 1 == plan.neuronLayers()) continue;
            const auto answers = pass->values(plan.valuesOf(l)).row(j);
            put(activations, answers.data(), int(answers.size()));
        }
    return {weights, activations, gradients};
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .counts = countsOf,
                                         .questions = questionsOf,
                                         .grain = grainOf,
                                         .values = values,
                                         .explain = explain,
                                         .notice = noticeOf,
                                         .quantity = quantityOf,
                                         .net = netAt,
                                         .samples = samplesOfNext,
                                         .inside = insideOf};

} // namespace playground

extern const Lesson playgroundLesson{
    .id = "playground",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Playground"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a small network learns to tell points apart, live"),
    .stepsPerSecond = 300,
    .open = openLive<playground::machine>,
    .teacher =
        {.minutes = 45,
         .prerequisites = {QT_TRANSLATE_NOOP("lessons", "weighted sums"),
                           QT_TRANSLATE_NOOP("lessons", "the derivative as a slope")},
         .question = QT_TRANSLATE_NOOP(
             "lessons",
             "Whatever its weights: what shape has the border that one neuron of the first layer draws between x1 and x2?"),
         .misconception = QT_TRANSLATE_NOOP(
             "lessons", "“The lower the training loss, the better the network.” With noise and few training points the "
                        "training loss falls while the test loss rises.")},
    .lowestStage = 400,
    .claims = playground::claims,
};

} // namespace lessons
