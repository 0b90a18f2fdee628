#pragma once

#include "tests/app/opened.h"

/// A window through which somebody goes by Tab.
struct Walked : Opened {
    using Opened::Opened;

    QList<QWidget*> focusable() const
    {
        QList<QWidget*> all;
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == &window && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus))
                all << widget;
        return all;
    }
    QList<QWidget*> covered; ///< what had the focus and could not be seen
    /// Every widget that Tab comes to, from the stage (or what stands in its place) until it is there again; one that has several
    /// stops counts once.
    QList<QWidget*> walk(Qt::Key direction)
    {
        QList<QWidget*> way;
        QWidget* const start = window.stage().focusPolicy() == Qt::NoFocus ? QApplication::focusWidget() : &window.stage();
        start->setFocus(Qt::OtherFocusReason);
        QWidget* at = start;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(at, direction, direction == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget* now = QApplication::focusWidget();
            if (now == at) continue; // its next link or chart
            const QWidget* seen = window.childAt(now->mapTo(&window, now->visibleRegion().boundingRect().center()));
            if (seen != now && !now->isAncestorOf(seen)) covered << now;
            way << now;
            if (now == start) return way;
            at = now;
        }
        return way; // trapped
    }
};
