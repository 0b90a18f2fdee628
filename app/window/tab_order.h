#pragma once

#include <vector>

class QWidget;

namespace app {

/// Tab goes through these parts in this order, in each as it is laid out. Widgets that come later are not in it yet.
void setTabOrder(const std::vector<QWidget*>& parts);

} // namespace app
