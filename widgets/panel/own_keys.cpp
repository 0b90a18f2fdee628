#include "widgets/panel/own_keys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace widgets {

QList<QKeySequence> digitKeys(int digit)
{
    constexpr Qt::Key Unshifted[] = {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,   Qt::Key_Apostrophe, Qt::Key_ParenLeft,
                                     Qt::Key_Minus,     Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla};
    QList<QKeySequence> keys{Qt::Key(Qt::Key_0 + digit)};
    if (digit != 6) keys << Unshifted[digit - 1]; // that is the minus, which has a meaning of its own
    return keys;
}

OwnKeys::OwnKeys(QWidget* widget, const char* heading) : QObject(widget), m_heading(heading) { widget->installEventFilter(this); }

const OwnKeys::Key* OwnKeys::keyOf(const QKeyEvent& event) const
{
    const QKeySequence pressed((event.modifiers() & ~Qt::KeypadModifier) | Qt::Key(event.key()));
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&pressed](const Key& key) {
        return key.run && (key.keys.contains(pressed) || key.aliases.contains(pressed)) && (!key.applies || key.applies());
    });
    return found == m_keys.end() ? nullptr : &*found;
}

bool OwnKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    // what a child leaves over comes here, too, and is not meant for this widget
    if ((!asks && event->type() != QEvent::KeyPress) || !static_cast<QWidget*>(watched)->hasFocus()) return false;
    const Key* key = keyOf(*static_cast<QKeyEvent*>(event));
    if (!key) return false;
    event->accept();
    if (!asks) key->run();
    return true;
}

} // namespace widgets
