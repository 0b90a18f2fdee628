#include "layout.h"
#include "learn_stage.h"
#include "words.h"

#include <array>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Role;

/// A number of the equation in its box, its name below; an empty outline while it is not made.
struct Term {
    const char* id;
    QString name, symbol;
    double value;
    int decimals;
};

void paintTerm(Canvas& canvas, QRectF box, const Term& term, bool made, bool result)
{
    const auto& theme = canvas.theme();
    canvas.box(box, theme.raised, made && !result ? theme.spot : theme.control, 1.5, 4);
    canvas.text({box.left() - 40, box.bottom() + 4, box.width() + 80, canvas.lineHeight(Role::Label)}, term.symbol, Role::Label,
                theme.muted, Qt::AlignCenter);
    if (!made) return;
    const int decimals = std::abs(term.value) < 100   ? term.decimals
                         : std::abs(term.value) < 1e4 ? 1
                                                      : 0; // of a run that diverges: they would not fit
    canvas.text(box, widgets::number(term.value, decimals), Role::Body, theme.text, Qt::AlignCenter, result);
    numberRegion(canvas, QStringLiteral("update.%1").arg(QLatin1String(term.id)), term.name, box, term.value);
}

/// w - η ∂L/∂w = w, in four boxes.
void paintEquation(Canvas& canvas, const LearnLayout& layout, const std::array<Term, 4>& terms, engine::Moment moment)
{
    const double sign = canvas.textWidth(QStringLiteral("×"), Role::Title) + 12;
    const double quarter = std::floor((layout.update.width() - 3 * sign) / 4), height = layout.trueKernel.height();
    const double tall = std::min(height, std::round(canvas.lineHeight(Role::Body) * 2));
    const double top = std::round(layout.trueKernel.top() + (height - tall) / 2);
    static const QString signs[] = {QStringLiteral("−"), QStringLiteral("×"), QStringLiteral("=")};
    static constexpr double shares[] = {0.92, 0.88, 1.28, 0.92}; // a small gradient is written with its power of ten
    double x = layout.update.left();
    for (std::size_t i = 0; i < 4; ++i) {
        const QRectF box(x, top, std::floor(quarter * shares[i]), tall);
        x = box.right() + sign;
        const bool result = i == 3, made = moment.to > 0 && (!result || moment.done());
        paintTerm(canvas, box, terms[i], made, result);
        if (!result) canvas.text({box.right(), top, sign, tall}, signs[i], Role::Title, canvas.theme().muted, Qt::AlignCenter);
    }
}

/// The weight in its kernel, and what of its gradient moves it.
void paintFocus(Canvas& canvas, const LearnLayout& layout, const Move& move)
{
    const auto& row = layout.rows[std::size_t(move.learner)];
    canvas.operand(layout.cellOf(row.gradient, move.weight));
    canvas.target(QStringLiteral("%1[%2,%3]").arg(learnerId("learnt", move.learner)).arg(move.weight / 3).arg(move.weight % 3),
                  layout.cellOf(row.learnt, move.weight), 2);
}

} // namespace

void paintUpdate(Canvas& canvas, const LearnLayout& layout, const Run& run, engine::Moment moment)
{
    const Move move = moment.to > 0 ? greatestMove(run.learners, moment.to) : Move{};
    const Learner& learner = run.learners[std::size_t(move.learner)];
    const auto at = std::size_t(move.weight);
    const auto &before = learner.states[std::size_t(std::max(0, moment.to - 1))], &after = learner.states[std::size_t(moment.to)];
    const QString which =
        moment.to > 0 ? Words::tr("w[%1,%2], %3").arg(move.weight / 3).arg(move.weight % 3).arg(learner.name) : QString();
    canvas.heading({layout.update.left(), layout.update.top(), layout.update.width(), layout.heading - 6},
                   Words::tr("The weight that moves most"), which);
    paintEquation(canvas, layout,
                  {Term{"from", Words::tr("weight before the step"), Words::tr("w before"), before.kernel[at], 4},
                   Term{"rate", Words::tr("learning rate"), QStringLiteral("η"), learner.rate, 4},
                   Term{"gradient", Words::tr("gradient"), QStringLiteral("∂L/∂w"), before.gradient[at], 4},
                   Term{"to", Words::tr("weight after the step"), Words::tr("w after"), after.kernel[at], 3}},
                  moment);
    if (moment.to > 0) paintFocus(canvas, layout, move);
}

/// A small table: where the learning rate comes from, and why one of the pictures is slow.
void paintRates(Canvas& canvas, const LearnLayout& layout, const Params& params, const Run& run)
{
    const auto& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Label), left = layout.rates.left();
    const double names = std::floor(layout.rates.width() * 0.4);
    const double column = std::floor((layout.rates.width() - names) / 2);
    double y = layout.rates.top();
    const auto write = [&](const char* id, const QString& name, int decimals, auto value) {
        canvas.text({left, y, names, line}, name, Role::Label, theme.muted);
        for (int i = 0; i < int(run.learners.size()); ++i) {
            const double number = value(run.learners[std::size_t(i)]);
            const QRectF rect(left + names + i * column, y, column, line);
            canvas.text(rect, widgets::number(number, decimals), Role::Label, theme.text, Qt::AlignRight | Qt::AlignVCenter);
            numberRegion(canvas, learnerId(id, i), name, rect, number);
        }
        y += line;
    };
    for (int i = 0; i < int(run.learners.size()); ++i)
        canvas.text({left + names + i * column, y, column, line}, run.learners[std::size_t(i)].name, Role::Label, theme.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
    y += layout.heading;
    write("steepest", Words::tr("greatest curvature λ"), 3, [](const Learner& l) { return l.task.eigenvalues.back(); });
    write("flattest", Words::tr("least curvature"), 3, [](const Learner& l) { return l.task.eigenvalues.front(); });
    write("condition", Words::tr("their ratio: condition"), 1, [](const Learner& l) { return l.task.condition(); });
    write("rate", Words::tr("η = %1 / λ").arg(widgets::exact(params.learnRate)), 3, [](const Learner& l) { return l.rate; });
    write("stepsPerDigit", Words::tr("steps per digit"), 1, [](const Learner& l) { return l.stepsPerDigit(); });
}

} // namespace lessons::conv
