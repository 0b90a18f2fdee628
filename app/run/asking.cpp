#include "app/run/asking.h"

#include "widgets/canvas/number.h"

#include <QApplication>

namespace app {

using lessons::Question;
using widgets::QuestionCard;

namespace {

/// As it would be written: as many decimals as it has, at most four.
QString textOf(double number)
{
    QString text = QString::number(number, 'f', 4);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) text.chop(1);
    return widgets::withMinus(text);
}

} // namespace

Asking::Asking(Predict& predict, Presenter& presenter, widgets::Stage& stage, QuestionCard& card)
    : QObject(&card), m_predict(predict), m_presenter(presenter), m_stage(stage), m_card(card)
{
    connect(&predict, &Predict::changed, this, [this] {
        showCard();
        Q_EMIT changed();
    });
    connect(&presenter, &Presenter::shown, this, &Asking::showCard);
    connect(&card, &QuestionCard::chosen, this,
            [this](int choice) { m_predict.answer({m_predict.question()->options[std::size_t(choice)].id}); });
    connect(&card, &QuestionCard::typed, this, [this](double number) { m_predict.answer({{}, number}); });
    connect(&card, &QuestionCard::leaveWanted, &stage, qOverload<>(&QWidget::setFocus));
    connect(&stage, &widgets::Stage::picked, this, [this](const QString& region) { m_predict.answer({region}); });
    connect(&card, &QuestionCard::skipWanted, &predict, &Predict::skip);
    connect(&card, &QuestionCard::againWanted, &predict, &Predict::askAgain);
    connect(&card, &QuestionCard::nextWanted, &predict, &Predict::askNext);
}

void Asking::prepare(widgets::Page& page) const
{
    page.hide(m_predict.hidden());
    if (m_predict.state() != Predict::Asking) return;
    page.frames = m_predict.question()->frames;
    if (m_predict.question()->kind == Question::Place)
        for (const Question::Option& option : m_predict.question()->options) page.picks << option.id;
}

void Asking::showCard()
{
    const auto hasFocus = [this] { return m_card.isAncestorOf(QApplication::focusWidget()); };
    const bool had = hasFocus();
    m_card.show(m_predict.question() ? std::optional(content()) : std::nullopt);
    if (had && !hasFocus()) m_stage.setFocus(); // what had it is gone
}

QString Asking::textOf(const lessons::Answer& answer) const
{
    const Question& question = *m_predict.question();
    if (question.kind == Question::Number) {
        const QString text = app::textOf(answer.number);
        return question.unit.isEmpty() ? text : text + QChar(0xA0) + question.unit;
    }
    for (const Question::Option& option : question.options)
        if (option.id == answer.option) return option.text;
    return answer.option;
}

QuestionCard::Content Asking::content() const
{
    const Question& question = *m_predict.question();
    const Predict::State state = m_predict.state();
    QuestionCard::Content content;
    content.where =
        question.reveals > question.at ? tr("before step %1").arg(question.at + 1) : tr("at step %1").arg(question.at);
    content.question = question.text;
    content.open = state == Predict::Asking;
    content.number = question.kind == Question::Number;
    if (question.kind == Question::Choice)
        for (const Question::Option& option : question.options) content.choices << option.text;
    content.unit = question.unit;
    if (content.open) {
        if (question.kind == Question::Choice)
            content.hint = tr("Keys 1 to %1; graded by the simulation").arg(question.options.size());
        else if (question.kind == Question::Place) content.hint = tr("Click in the picture, or Ctrl+arrows and Enter");
        else if (question.tolerance > 0) content.hint = tr("Right within ±%1").arg(app::textOf(question.tolerance));
        else content.hint = tr("Enter; graded by the simulation");
    }
    if (state == Predict::Waiting)
        content.hint = tr("Your guess: %1. Step %2 shows it.").arg(textOf(m_predict.given())).arg(question.reveals);
    if (state == Predict::Revealed) {
        const lessons::Outcome& outcome = m_predict.outcome();
        content.verdict = {m_predict.wasRight(), textOf(m_predict.given()), textOf(outcome.right), outcome.why};
        content.next = m_predict.hasNext();
    }
    const Tally here = tallyOf(m_predict.answers(), QString::fromLatin1(m_presenter.lesson().id)),
                all = tallyOf(m_predict.answers());
    if (here.all > 0 && here.all == all.all) content.tally = tr("%1 of %2 right").arg(here.right).arg(here.all);
    else if (all.all > 0)
        content.tally = tr("%1 of %2 right, in all %3 of %4").arg(here.right).arg(here.all).arg(all.right).arg(all.all);
    return content;
}

} // namespace app
