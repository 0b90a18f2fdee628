#pragma once

#include "widgets/canvas/canvas.h"

#include <QStringList>

/// What is wrong with a picture, in words: text that is cut or overlaps another or a cell, and ways through nodes or labels.
QStringList faultsOf(const widgets::Recording& recording, QRectF area);
/// What stands elsewhere, or is not there any more, in a later picture of the same run.
QStringList jumpsBetween(const widgets::Recording& one, const widgets::Recording& other);
/// What stands elsewhere in a later picture: of a lesson, whose words may tell of the step, and then are others.
QStringList movesBetween(const widgets::Recording& one, const widgets::Recording& other);
