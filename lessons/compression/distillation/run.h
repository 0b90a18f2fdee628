#pragma once

#include "engine/nn/train.h"
#include "lessons/fields.h"
#include "lessons/live_machine.h"
#include "lessons/trained.h"
#include "lessons/training_words.h"

#include <array>
#include <numeric>

namespace lessons::distillation {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(distillation)
};

enum class Task { Temperature, Gradient, Student };
enum class Scenario { FewLabels, Logits, MissingClass, Unlabelled };

struct Params {
    Task task = Task::Temperature;
    Scenario scenario = Scenario::FewLabels;
    double temperature = 4, hard = 0.1;
    int picture = 1, images = 1000, steps = 900, seed = 1;

    bool learns() const { return task == Task::Student; }
    bool is(Scenario one) const { return scenario == one; }
    bool weighsLabels() const { return hard > 0 && (is(Scenario::FewLabels) || is(Scenario::MissingClass)); }

    static void fields(auto& self, auto&& field)
    {
        const auto learning = [&self](const engine::About& about) { return onlyIf(self.learns(), about); };
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields",
                                 "temperature: one answer of the teacher, number by number; gradient: the slope by which a "
                                 "student follows it; student: two small nets learn, one of them from labels alone")},
              self.task,
              {QT_TRANSLATE_NOOP("choices", "temperature"), QT_TRANSLATE_NOOP("choices", "gradient"),
               QT_TRANSLATE_NOOP("choices", "student")});
        field({"temperature", QT_TRANSLATE_NOOP("fields", "Temperature T"),
               QT_TRANSLATE_NOOP("fields", "by which logits are divided before the softmax")},
              self.temperature, {0.25, 100, 0.25, true});
        field(onlyIf(!self.learns(),
                     {"picture", QT_TRANSLATE_NOOP("fields", "Picture of a 2"),
                      QT_TRANSLATE_NOOP("fields", "of test pictures; to the teacher the first looks most like a 3 and a 7")}),
              self.picture, {1, 100});
        field(learning({"scenario", QT_TRANSLATE_NOOP("fields", "Scenario"),
                        QT_TRANSLATE_NOOP("fields",
                                          "few-labels: few pictures; logits: the same, matched by squared differences alone; "
                                          "missing-class: without any 3; unlabelled: 12 000 pictures without labels")}),
              self.scenario,
              {QT_TRANSLATE_NOOP("choices", "few-labels"), QT_TRANSLATE_NOOP("choices", "logits"),
               QT_TRANSLATE_NOOP("choices", "missing-class"), QT_TRANSLATE_NOOP("choices", "unlabelled")});
        field(learning({"images", QT_TRANSLATE_NOOP("fields", "Pictures with a label"),
                        QT_TRANSLATE_NOOP("fields", "digits from which the students learn; the teacher had 12 000")}),
              self.images, {100, 12000, 100});
        field(learning({"hard", QT_TRANSLATE_NOOP("fields", "Weight of labels λ"),
                        QT_TRANSLATE_NOOP("fields", "how much a label, if there is one, counts beside the teacher's answer")}),
              self.hard, {0, 5, 0.1});
        endField(field, self.steps, {1, 4000}, self.learns());
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the students' first weights and the order of the pictures"));
    }
};

// The teacher, LeNet-5, learns in so many steps, an epoch each. Then a step makes one more quantity of its answer to a picture
// and of the slope by which a student follows it (run temperature), or is a batch from which both students learn.
constexpr int TeacherSteps = 5, WalkSteps = 8, Classes = 10, Side = 28, Tests = 2000, Three = 3, Raise = 4;

/// Two that learn from the same first weights on, and the teacher.
enum Who { Distilled, OnLabels, Teacher };

struct State {
    int step = 0;
    const std::vector<float>* teacher = nullptr; ///< its logits of the test pictures; when it has learnt, of all others, too
    std::array<engine::Learner<float>, 2> students = {};
    std::vector<double> right = std::vector<double>(3 * Classes + 1); ///< of each class; threes with the bias of 3 raised

    double rightOf(int who) const { return std::accumulate(&right[who * Classes], &right[who * Classes] + Classes, 0.0); }
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
const NetData& digits();
/// 784-64-10
const engine::Network& studentNet();
engine::Recipe recipeOf(const Params& p, Who who);
/// From which pictures a student learns next; learns from them, and returns the loss.
std::vector<int> batchOf(const Params& p, int step, Who who);
float learn(const Params& p, State& s, Who who, engine::Pass<float>& pass);
int lastStepOf(const Params& p);

/// The teacher as long as it learns, and where it alone is looked at; then the student that learns from it.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);

} // namespace lessons::distillation
