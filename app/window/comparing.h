#pragma once

#include "app/run/presenter.h"

#include <QAction>
#include <QMenu>

namespace app {

/// The menu that sets a second run beside the first: of each knob with the values that the second can have, and how the two are
/// seen. Once it runs, its knob stands below the first one's.
class Comparing : public QObject {
    Q_OBJECT

public:
    /// `subtract` shows the difference; it is there for the menu and for its key.
    Comparing(Presenter& presenter, QAction& subtract, QWidget& window);

    /// Opens the menu below a part of the window; in its middle if that is not to be seen.
    void open(const QWidget* below);
    QMenu& menu() { return *m_menu; }
    void subtract(bool on);
    void end();

private:
    void fill();
    void add(const engine::Field& field);

    Presenter& m_presenter;
    QAction& m_subtract;
    QWidget& m_window;
    QMenu* m_menu;
};

/// Another value of a number than it has: its default, or else one that is seen to differ.
std::string otherNumber(const engine::Field& field);

} // namespace app
