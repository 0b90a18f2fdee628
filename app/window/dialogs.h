#pragma once

#include "app/run/progress.h"

#include <QString>

#include <vector>

class QWidget;

namespace app {

void aboutDialog(QWidget* parent);

enum class Answer { Yes, No, Cancel };
/// Whether the changes in a file shall be saved.
Answer askToSave(QWidget* parent, const QString& file);

/// Whether to write over a file that somebody else has written since it was opened; No: under another name.
Answer askToReplace(QWidget* parent, const QString& file);

/// For waiting: the window goes on painting, and from half a second on a dialog says how far things are and offers to give up.
Progress progressOf(QWidget* parent, const QString& what = {});
/// The same where nothing is counted.
engine::Patience patienceOf(QWidget* parent);

} // namespace app
