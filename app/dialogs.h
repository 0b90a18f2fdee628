#pragma once

#include "engine/train/host_thread.h"

#include <QString>

#include <vector>

class QWidget;

namespace app {

void aboutDialog(QWidget* parent);

/// For waiting: keeps the window alive, and after half a second offers to give up.
engine::Patience patienceOf(QWidget* parent);

} // namespace app
