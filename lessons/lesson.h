#pragma once

#include "engine/core/values.h"
#include "engine/train/host_thread.h"
#include "engine/train/training.h"
#include "lessons/net.h"
#include "lessons/question.h"
#include "widgets/charts/chart.h"
#include "widgets/explain/explanation.h"
#include "widgets/views/view.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lessons {

/// A step in words: the lead in bold, then one sentence.
struct Caption {
    QString lead, text;
    bool warns = false; ///< the run has stopped, or something is wrong

    QString whole() const { return lead.isEmpty() ? text : lead + QLatin1Char(' ') + text; }
};

/// A named stretch of the run, shown above the scrub bar.
struct Phase {
    int firstStep;
    QString name;
};

/// A step on its tape, and how its stage is laid out: what its picture is made of.
struct Staged {
    widgets::Frame frame;
    widgets::ViewPtr view;
    std::shared_ptr<const void> run = {}; ///< what the frame reads
};

/// One opened lesson, as the app sees it: a mechanism that has run, or a live training. What is said of a step is a pure
/// function of the history and the step.
class Session {
public:
    virtual ~Session() = default;

    /// The parameters with which the step after `step` is made; to change them, call apply().
    virtual std::vector<engine::Field> fieldsAt(int step) const = 0;
    std::vector<engine::Field> fields() const { return fieldsAt(reached()); }
    /// Changes parameters: a mechanism runs anew, a training goes on with them from `step`, or begins anew if they need that.
    /// Returns the step where the run then stands. Throws engine::InputError or engine::Cancelled, and nothing has changed.
    virtual int apply(const std::vector<engine::Change>& changes, int step = 0, const engine::Patience& patience = {}) = 0;
    /// All changes that made the run what it is, and making it such a run again: what undo and files keep.
    virtual engine::History history() const = 0;
    virtual int restore(const engine::History& history, const engine::Patience& patience = {}) = 0;

    /// The step that `end` means: a mechanism's last; of a training, what --steps says, or where it ended by itself.
    virtual int lastStep() const = 0;
    /// What paints the playhead at t. It owns all that it reads, and so do the regions that it records: whatever becomes of the
    /// session, both stay what they are.
    virtual std::function<void(widgets::Canvas&)> picture(double t) const = 0;
    void paint(widgets::Canvas& canvas, double t) const { picture(t)(canvas); }
    /// What that picture is made of, if it is made of a tape.
    virtual std::optional<Staged> staged(double /*t*/) const { return {}; }
    virtual Caption caption(int step) const = 0;
    virtual engine::Values values(int step) const = 0;
    /// The sum behind the number that a region carries at this step; nothing for a region without a number. What the step was
    /// made of may have to be computed; throws engine::Cancelled if patience ends before that.
    virtual std::optional<widgets::Explanation> explain(const QString& /*region*/, int /*step*/,
                                                        const engine::Patience& /*patience*/ = {}) const
    {
        return {};
    }
    /// The step that makes this number, or will make it, seen from a step; nothing if it stands at every step as it is.
    virtual std::optional<int> madeIn(const QString& /*region*/, int /*step*/) const { return {}; }
    /// What stands below the stage; the curves reach to the end of the run, the playhead to the step.
    virtual std::vector<widgets::Chart> charts(int /*step*/) const { return {}; }
    /// Words for the tables of a step's values.
    using PlaceNames = std::function<QString(const QString& value, int axis, int index)>;
    /// Of the table of a value ("weights[0]"): what the place `index` along an axis is called, and with axis -1 the value itself;
    /// empty: there is no better word than its number or name. Like a picture, it owns what it reads.
    virtual PlaceNames placeNames(int /*step*/) const
    {
        return [](const QString&, int, int) { return QString(); };
    }
    /// The region that carries a number of a value: as a rule it has its name.
    virtual QString regionOf(const QString& value, const std::vector<int>& at, int /*step*/) const
    {
        QStringList indices;
        for (const int index : at) indices << QString::number(index);
        return at.empty() ? value : QStringLiteral("%1[%2]").arg(value, indices.join(QLatin1Char(',')));
    }
    /// Takes the curves of earlier runs from the charts.
    virtual void forgetEarlierRuns() {}
    virtual std::vector<Phase> phases() const { return {}; }
    /// What is worth guessing in this run, in the order in which it is asked.
    virtual std::vector<Question> questions() const { return {}; }
    /// The answer to one of questions(), read off the run at a step that reveals it.
    virtual Outcome outcome(const Question& /*question*/, int /*step*/) const { return {}; }
    /// Whether there is a net to take out, with the parameters as they are: told at once. A dear one is made when it is asked
    /// for, and may be hundreds of megabytes, so that it goes out alone, never along with other things.
    enum HasNet { NoNet, ANet, DearNet };
    virtual HasNet hasNet() const { return NoNet; }
    /// Likewise of any kind of run that its lesson has, as they begin.
    virtual bool mayHaveNet() const { return hasNet() != NoNet; }
    /// The net that the run trains, builds or works on, as it is at a step, which is made first if need be; a new one for who
    /// calls, or nothing. See netOf().
    virtual std::shared_ptr<Net> net(int /*step*/) const { return {}; }
    /// What a person should know about this run ("the picture was scaled down from ..."), or nothing.
    virtual QString notice() const { return {}; }

    // --- a second run beside it: see lessons/twin.h -----------------------------------------------------------------

    /// What runs beside it on the same clock, standing at its end if that comes first; null if there is none.
    virtual const Session* twin() const { return nullptr; }
    /// The knobs in which that differs, with its own values, named "twin.NAME".
    virtual std::vector<engine::Field> twinFields(int /*step*/) const { return {}; }
    /// Whether the first minus the second is shown, not the two beside each other.
    virtual bool isSubtracted() const { return false; }

    // --- files ----------------------------------------------------------------------------------------------------

    /// The exact state at a step that can be shown at once, as bytes that resume() takes; a mechanism has none.
    virtual std::string stateAt(int /*step*/) const { return {}; }
    /// Makes it the run of this history, standing at `step` with the state that stateAt() gave there: that step is shown at
    /// once, those before it are replayed when they are visited. Returns the step. Throws engine::InputError (the state does
    /// not belong to this history) or engine::Cancelled, and then nothing has changed.
    virtual int resume(const engine::History& history, int step, const std::string& /*state*/,
                       const engine::Patience& patience = {})
    {
        restore(history, patience);
        return std::min(step, reached());
    }
    /// Whether a replay up to the resumed state came to other bits than it has: made on another kind of machine, say.
    virtual bool replayDiffers() const { return false; }

    // --- live training; a mechanism has all its steps from the beginning ----------------------------------------

    virtual bool trains() const { return false; }
    /// How many steps have been made.
    virtual int reached() const { return lastStep(); }
    /// Whether the run ended by itself, so that it cannot go on beyond reached().
    virtual bool hasEnded() const { return true; }
    /// Lets the training go on up to this step and no further. Returns at once.
    virtual void trainTo(int /*step*/) {}
    /// Whether a step that has been made can be shown at once. If not, it is being computed from now on. (What needs a step
    /// that cannot be shown at once waits for it.)
    virtual bool visit(int /*step*/) { return true; }
    /// Makes the steps up to this one, and waits for it. Throws engine::Cancelled.
    virtual void await(int /*step*/, const engine::Patience& /*patience*/ = {}) {}
    /// A step near reached() that can be shown at once.
    virtual int newest() { return lastStep(); }
    /// How many steps one press of a button goes.
    virtual int grain() const { return 1; }
    /// Steps per second with which a run of this kind starts; 0: with which its lesson does.
    virtual double pace() const { return 0; }
    /// Or the steps at which it comes to rest, in order, where those are not evenly spaced; empty: see grain().
    virtual std::vector<int> rests() const { return {}; }

    // --- inside of a step: the operations of one sample of the batch that the next step takes, with the weights of this one ----

    /// How many samples that batch has; 0 where one cannot look inside: a mechanism, or where a run has ended.
    virtual int samplesInside(int /*step*/) const { return 0; }
    /// A mechanism of its own, which owns all that it reads; its one parameter is `sample`, from 1 on, while `place` in the batch
    /// counts from 0. Null where there are none. The step should be at hand (see visit()).
    virtual std::unique_ptr<Session> inside(int /*step*/, int /*place*/) const { return nullptr; }
};

/// What a teacher should know before a class; texts are QT_TRANSLATE_NOOP("lessons", ...).
struct Teacher {
    int minutes;
    std::vector<const char*> prerequisites; ///< ids of lessons, or words where there is no lesson
    const char* question;                   ///< to put to the class
    const char* misconception;              ///< that the lesson cures, and what is so
};

struct Claim;

struct Lesson {
    const char* id;
    int part;              ///< 1 neural networks, 2 light models and compression, 3 distributed training
    const char* title;     ///< QT_TRANSLATE_NOOP("lessons", ...), like `idea`
    const char* idea;      ///< what the lesson shows, in one muted sentence beside the title
    double stepsPerSecond; ///< the speed it starts with
    std::unique_ptr<Session> (*open)();
    Teacher teacher;
    double lowestStage = 480;                 ///< the height below which the stage would suffer: then its charts are not shown
    std::vector<Claim> (*claims)() = nullptr; ///< what it proves, in the language that is on now: lessons/claim.h
};

/// A stretch of the chapter. It may still be empty.
struct Section {
    int part;
    const char* name; ///< QT_TRANSLATE_NOOP("catalogue", ...)
    std::vector<const Lesson*> lessons;
};

/// The table of contents, in teaching order. Each lesson is defined in its own folder.
std::span<const Section> sections();
/// All lessons, in the same order.
std::span<const Lesson* const> catalogue();
/// Throws engine::InputError that lists the lessons.
const Lesson& lessonNamed(const std::string& id);

} // namespace lessons
