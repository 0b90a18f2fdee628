#pragma once

#include "widgets/canvas/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace widgets {

/// A question with its answers as buttons (keys 1 to 4), a field for a number, or a hint to pick on the picture; afterwards
/// whether the guess was right, what the simulation says, and why.
class QuestionCard : public QWidget {
    Q_OBJECT

public:
    struct Verdict {
        bool right;
        QString given, value, why;

        bool operator==(const Verdict&) const = default;
    };
    struct Content {
        QString where, question; ///< where: "before step 2"
        QStringList choices = {};
        bool number = false;
        QString unit = {};
        QString hint = {}; ///< what to do, or what is going on
        std::optional<Verdict> verdict = {};
        bool open = false; ///< still to be answered, so it can be skipped
        bool next = false; ///< another question waits
        QString tally = {};

        bool operator==(const Content&) const = default;
    };

    explicit QuestionCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Nothing: the card hides itself.
    void show(std::optional<Content> content);
    const std::optional<Content>& content() const { return m_content; }

Q_SIGNALS:
    void chosen(int choice);
    void typed(double number);
    void leaveWanted(); ///< the field: the keyboard shall be the stage's again
    void skipWanted();
    void againWanted();
    void nextWanted();
    void shownOrHidden();

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addText(QBoxLayout* column, const QString& text, Role role, QColor ink) const;
    void addChoices();
    void fitChoices();
    void addField();
    void addVerdict();
    void addFoot();
    void addComplaint();
    void submit(QLineEdit* field);
    void complain(const QString& text);

    const Theme* m_theme;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr; ///< of the body
    QWidget* m_complaint = nullptr;  ///< below the field: what is wrong with its text
    QLabel* m_complaintText = nullptr;
    QBoxLayout* m_choices = nullptr; ///< the buttons of the answers, if there are any
    std::optional<Content> m_content;
};

} // namespace widgets
