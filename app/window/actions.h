#pragma once

#include "widgets/canvas/theme.h"

#include <QAction>

#include <functional>
#include <vector>

namespace app {

/// All that the window does by key, menu or button, in the groups of the shortcut sheet: names follow the language, icons the
/// theme.
class Actions {
public:
    /// Names and headings are QT_TR_NOOP of the window's class.
    explicit Actions(QWidget& window) : m_window(window) {}

    /// Those that follow stand below this heading.
    void beginGroup(const char* heading) { m_heading = heading; }
    QAction* add(const char* name, const QList<QKeySequence>& keys, std::function<void()> run, const char* icon = nullptr);

    void setTheme(const widgets::Theme& theme);
    void retranslate();

    struct Entry {
        QAction* action;
        const char *heading, *name, *icon;
    };
    const std::vector<Entry>& all() const { return m_all; }
    /// Of what the window's class marked with QT_TR_NOOP.
    QString translated(const char* text) const;

private:
    QWidget& m_window;
    const char* m_heading = "";
    std::vector<Entry> m_all;
};

} // namespace app
