#include "app/window/actions.h"

#include "widgets/canvas/icon.h"

#include <QCoreApplication>
#include <QWidget>

namespace app {

QAction* Actions::add(const char* name, const QList<QKeySequence>& keys, std::function<void()> run, const char* icon)
{
    auto* action = new QAction(&m_window);
    action->setShortcuts(keys);
    if (run) QObject::connect(action, &QAction::triggered, &m_window, std::move(run));
    m_window.addAction(action);
    m_all.push_back({action, m_heading, name, icon});
    return action;
}

void Actions::setTheme(const widgets::Theme& theme)
{
    for (const Entry& entry : m_all)
        if (entry.icon) entry.action->setIcon(widgets::icon(QLatin1String(entry.icon), theme.muted));
}

void Actions::retranslate()
{
    for (const Entry& entry : m_all) {
        const QString name = translated(entry.name), keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.action->setText(name);
        entry.action->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    }
}

QString Actions::translated(const char* text) const
{
    return QCoreApplication::translate(m_window.metaObject()->className(), text);
}

} // namespace app
