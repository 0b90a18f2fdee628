#pragma once

#include "widgets/access/accessible.h"

#include <QMenu>
#include <QToolButton>

#include <functional>
#include <vector>

namespace widgets {

/// Shows the chosen value and opens a list of the others.
class ChoiceButton : public QToolButton, public HasValue {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    struct Choice {
        QString value, shown, tip = {};
    };
    /// `chosen` need not be among the choices; it is then shown as it is.
    void setChoices(const std::vector<Choice>& choices, const QString& chosen);
    /// A last entry below a separator, which calls `action`.
    void addAction(const QString& text, std::function<void()> action);
    QString chosen() const { return m_chosen; }
    /// Says why a choice cannot be made, or nothing; asked when the list opens.
    void setRefusal(std::function<QString(const QString& value)> refusal) { m_refusal = std::move(refusal); }

    /// What else can be chosen at the moment, below the choices; asked when the list opens.
    void setOffers(std::function<std::vector<Choice>()> offers) { m_offers = std::move(offers); }

    QSize sizeHint() const override;

    Reading reading() const override;
    void setReading(double index) override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ComboBox; }

Q_SIGNALS:
    void chose(const QString& value);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void showOffers();
    void markRefused();

    QMenu* m_menu;
    std::function<QString(const QString& value)> m_refusal;
    std::function<std::vector<Choice>()> m_offers;
    QList<QAction*> m_offered;
    QString m_chosen;
    std::vector<Choice> m_choices;
};

} // namespace widgets
