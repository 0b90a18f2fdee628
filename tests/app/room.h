#pragma once

#include "tests/app/opened.h"

#include <QScrollBar>

/// A window that is measured: what stands where in it, and how much of it is seen.
struct Room : Opened {
    using Opened::Opened;

    app::LessonPanel& panel() { return *window.findChild<app::LessonPanel*>(); }
    QScrollBar& bar() { return *panel().findChild<QScrollArea*>()->verticalScrollBar(); }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            picture();
            QCoreApplication::processEvents();
        }
    }
    void click(const QString& id)
    {
        picture();
        QTest::mouseClick(&window.stage(), Qt::LeftButton, {}, placeOf(id));
        settle();
    }
    /// A question as lessons ask them, with a sum explained below it.
    void ask(const QStringList& answers)
    {
        player().seek(40);
        settle();
        click(QStringLiteral("output[0,7]"));
        widgets::QuestionCard::Content content;
        content.where = QStringLiteral("before step 9");
        content.question = QStringLiteral("The window goes to the dashed frame in the picture next. What will its sum be?");
        content.choices = answers;
        content.hint = QStringLiteral("Keys 1 to 3; graded by the simulation");
        content.open = true;
        window.questionCard().show(content);
        settle();
    }
    int knobsInSight()
    {
        int count = 0;
        for (const auto* knob : panel().findChildren<widgets::Knob*>())
            count += knob->isVisible() && knob->visibleRegion().boundingRect() == knob->rect();
        return count;
    }
    QRect placeInWindow(const QWidget& widget) { return {widget.mapTo(&window, QPoint()), widget.size()}; }
    widgets::ExplainCard& explanation() { return *panel().findChild<widgets::ExplainCard*>(); }
    widgets::TransportBar& transport() { return *window.findChild<widgets::TransportBar*>(); }
    /// All of it, or, of what is higher than the panel, as much as there is room for, from its beginning.
    bool isInSight(QWidget& card)
    {
        const QWidget& viewport = *panel().findChild<QScrollArea*>()->viewport();
        const QRect seen = card.visibleRegion().boundingRect();
        constexpr int Margin = 8;
        return seen.top() == 0 && seen.height() >= std::min(card.height(), viewport.height() - Margin);
    }
};
