#pragma once

#include "engine/train/host_thread.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace app {

void aboutDialog(QWidget* parent);

enum class Answer { Yes, No, Cancel };
/// Whether the changes in a file shall be saved.
Answer askToSave(QWidget* parent, const QString& file);

/// Whether to write over a file that somebody else has written since it was opened; No: under another name.
Answer askToReplace(QWidget* parent, const QString& file);

/// For waiting: keeps the window alive, and after half a second offers to give up.
engine::Patience patienceOf(QWidget* parent);
/// The same for work whose parts are counted.
std::function<bool(int done, int all)> progressOf(QWidget* parent, const QString& what);

} // namespace app
