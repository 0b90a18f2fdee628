#include "lessons/networks/convolution/learn.h"
#include "lessons/networks/convolution/stage.h"
#include "lessons/networks/convolution/words.h"
#include "lessons/number_region.h"
#include "widgets/views/views.h"

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::ViewPtr;

/// A line that says from which picture, and how far it has come; below it what is seen and what is learnt.
class LearnerView final : public widgets::View {
public:
    LearnerView(int learner, ViewPtr parts) : m_learner(learner), m_parts(std::move(parts)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return under(canvas, m_parts->least(canvas, frame)); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return under(canvas, m_parts->comfortable(canvas, frame));
    }
    void collect(std::set<std::string>& drawn) const override { m_parts->collect(drawn), drawn.insert({"loss", "error"}); }
    double stretch() const override { return 4; } // what height is left is for the pictures
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, widgets::Places& places) const override
    {
        const double loss = *frame.value("loss", {m_learner}), error = *frame.value("error", {m_learner});
        const QString first = widgets::number(loss, 3), second = widgets::number(error, 3);
        const QString note = Words::tr("loss %1 · greatest error %2").arg(first, second);
        const QRectF line(rect.left(), rect.top(), rect.width(), canvas.lineHeight(widgets::Role::Body));
        if (const auto place = canvas.heading(line, frame.called(ofLearner("row", m_learner)), note)) {
            const Written written{*place, note, widgets::Role::Label};
            numberRegion(canvas, widgets::elementId("loss", {m_learner}), frame.called("loss"), firstIn(canvas, written, first),
                         loss);
            numberRegion(canvas, widgets::elementId("error", {m_learner}), frame.called("error"), lastIn(canvas, written, second),
                         error);
        }
        m_parts->paint(canvas, rect.adjusted(0, under(canvas, {}).height(), 0, 0), frame, places);
    }

private:
    static QSizeF under(const Canvas& canvas, QSizeF parts)
    {
        return parts + QSizeF(0, canvas.lineHeight(widgets::Role::Body) + 6);
    }

    int m_learner;
    ViewPtr m_parts;
};

QString whichMoves(const Frame& frame)
{
    const auto target = frame.tape().target(frame.moment.to);
    if (frame.moment.to == 0 || !target || !target->element) return {};
    const engine::Indices& at = *target->element;
    return Words::tr("w[%1,%2], %3").arg(at[1]).arg(at[2]).arg(frame.look("learnt").axes[0][at[0]]);
}

} // namespace

ViewPtr learnStage(int count)
{
    std::vector<ViewPtr> all;
    for (int l = 0; l < count; ++l) {
        std::vector<ViewPtr> parts;
        for (const char* map : {"input", "target", "output"})
            parts.push_back(widgets::picture({.id = ofLearner(map, l), .side = 96}));
        for (const char* id : {"learnt", "difference", "gradient"})
            parts.push_back(widgets::cells({.id = id, .stretch = 0.25, .map = l}));
        all.push_back(std::make_shared<LearnerView>(l, widgets::beside(std::move(parts), 20)));
    }
    const ViewPtr update = widgets::equation({.parts = {{"update.from", QStringLiteral("−")},
                                                        {"update.rate", QStringLiteral("×")},
                                                        {"update.gradient", QStringLiteral("=")},
                                                        {"update.to"}},
                                              .named = "update",
                                              .note = whichMoves,
                                              .stretch = 0.6});
    all.push_back(widgets::beside(
        {update, widgets::cells({.id = "kernel", .stretch = 0.2, .spare = true}),
         widgets::ledger({.ids = {"steepest", "flattest", "condition", "rate", "stepsPerDigit"}, .line = 1.5, .stretch = 0.2})}));
    return below(std::move(all), 16);
}

} // namespace lessons::conv
