#include "app/window/claim_list.h"

#include "widgets/canvas/house_style.h"
#include "widgets/canvas/number.h"

#include <cmath>

namespace app {
namespace {

/// "19", "0.97", "3.98 × 10⁻⁹"
QString told(double number)
{
    if (std::isnan(number)) return ClaimList::tr("no number");
    if (number == std::round(number) && std::abs(number) < 1e9) return widgets::number(number, 0);
    return widgets::withMinus(QString::number(number, 'g', 3));
}

QString told(const lessons::Measured& value)
{
    QStringList numbers;
    for (const double number : value.numbers) numbers << told(number);
    return numbers.join(QStringLiteral(", "));
}

} // namespace

ClaimList::ClaimList(Presenter& presenter)
    : m_shown(presenter), m_fold(new QPushButton), m_rows(new QWidget), m_column(new QVBoxLayout(m_rows))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_fold);
    column->addWidget(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_fold->setFlat(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        showValues();
    });
    connect(&m_shown, &ShownClaims::changed, this, &ClaimList::showValues);
}

void ClaimList::build(const widgets::Theme& theme)
{
    m_shown.retranslate();
    for (ClaimRow* row : m_list) row->hide(), row->deleteLater(); // one of them may have the focus
    m_list.clear();
    for (std::size_t i = 0; i < m_shown.all().size(); ++i) {
        auto* row = m_list.emplace_back(new ClaimRow);
        row->setTheme(theme);
        connect(row, &ClaimRow::clicked, this, [this, i] { m_shown.choose(i); });
        m_column->addWidget(row);
    }
    m_fold->setFont(theme.font(theme.projector ? widgets::Role::Label : widgets::Role::Body));
    m_fold->setStyleSheet(widgets::foldButtonStyle(theme));
    showValues();
}

void ClaimList::showValues()
{
    const auto& all = m_shown.all();
    for (std::size_t i = 0; i < m_list.size() && i < all.size(); ++i) m_list[i]->show(contentOf(all[i]));
    const auto shown = std::ranges::count_if(all, &ShownClaims::Followed::isShown);
    m_fold->setText(
        tr("This lesson shows: %1 of %2 %3").arg(shown).arg(all.size()).arg(m_open ? QStringLiteral("▴") : QStringLiteral("▾")));
    m_rows->setVisible(m_open);
}

ClaimRow::Content ClaimList::contentOf(const ShownClaims::Followed& followed) const
{
    using State = ClaimRow::Content::State;
    const auto seen = followed.seen();
    const QString bound = followed.claim.bound.text(told);
    if (seen.empty()) return {State::Open, followed.claim.sentence, tr("to be shown: %1").arg(bound)};
    if (!followed.isRead())
        return {State::Open, followed.claim.sentence,
                tr("%1 of %2 runs seen; to be shown: %3").arg(seen.size()).arg(followed.runs.size()).arg(bound)};
    const QString value = told(lessons::valueOf(followed.claim, seen));
    if (followed.isShown()) return {State::Shown, followed.claim.sentence, tr("shown: %1 (%2)").arg(value, bound)};
    return {State::Missed, followed.claim.sentence, tr("not shown: %1 (%2)").arg(value, bound)};
}

} // namespace app
