#pragma once

#include "app/window/actions.h"

#include <QDialog>

namespace app {

/// Every key there is, in groups: what the window does, and what its parts take for themselves while they have the focus.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions& actions, const widgets::Theme& theme, QWidget* window);

    struct Row {
        QStringList keys;
        QString meaning;
    };
    struct Group {
        QString heading;
        std::vector<Row> rows;
    };
    static std::vector<Group> groups(const Actions& actions, const QWidget& window);
};

} // namespace app
