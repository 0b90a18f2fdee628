#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QKeyEvent;
class QWidget;

namespace widgets {

/// The key of a digit, 1 to 9, and what it is on keyboards where the digit takes Shift (AZERTY).
QList<QKeySequence> digitKeys(int digit);

/// Keys that a widget takes for itself while it has the focus, before the shortcuts of the window. The shortcut sheet finds
/// them as children of their widgets, and lists them below `heading`.
class OwnKeys : public QObject {
    Q_OBJECT

public:
    /// `heading` and the meanings are QT_TRANSLATE_NOOP("keys", ...).
    OwnKeys(QWidget* widget, const char* heading);

    struct Key {
        QList<QKeySequence> keys;
        const char* meaning;
        std::function<void()> run; ///< empty: Qt does it by itself, and this only tells of it
        std::function<bool()> applies = {};
        QList<QKeySequence> aliases = {}; ///< that the sheet need not tell
    };
    /// Consecutive keys with the same meaning share a line of the sheet.
    void add(Key key) { m_keys.push_back(std::move(key)); }

    const char* heading() const { return m_heading; }
    const std::vector<Key>& keys() const { return m_keys; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Key* keyOf(const QKeyEvent& event) const;

    const char* m_heading;
    std::vector<Key> m_keys;
};

} // namespace widgets
