#pragma once

#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace app {

/// Lets the keyboard come home: after a button, knob or list was used by mouse, and when what had the focus is hidden, the keys
/// are those of the picture again. Only where text is typed or selected does a click keep the focus. After a dialog it is back
/// where it was.
class FocusHome : public QObject {
    Q_OBJECT

public:
    /// `home` is asked anew each time.
    FocusHome(QWidget& window, std::function<QWidget*()> home);

Q_SIGNALS:
    void clicked(QWidget* place); ///< a mouse button went down somewhere in the window

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void come();
    void press(QWidget* place);
    void afterDialog();

    QWidget& m_window;
    std::function<QWidget*()> m_home;
};

} // namespace app
