#pragma once

#include "app/run/shown_claims.h"
#include "app/window/claim_row.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app {

/// "This lesson shows": what it claims, folded away below a line that tells how much of it has been shown.
class ClaimList : public QWidget {
    Q_OBJECT

public:
    explicit ClaimList(Presenter& presenter);

    /// Another lesson, theme or language.
    void build(const widgets::Theme& theme);
    bool hasClaims() const { return !m_shown.all().empty(); }

private:
    void showValues();
    ClaimRow::Content contentOf(const ShownClaims::Followed& followed) const;

    ShownClaims m_shown;
    QPushButton* m_fold;
    QWidget* m_rows;
    QVBoxLayout* m_column;
    std::vector<ClaimRow*> m_list;
    bool m_open = false;
};

} // namespace app
