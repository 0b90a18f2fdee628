#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace app {

void aboutDialog(QWidget* parent);
/// Keys at the left, what they do at the right.
void shortcutsDialog(QWidget* parent, const std::vector<std::pair<QString, QString>>& rows);

} // namespace app
