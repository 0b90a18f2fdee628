#pragma once

#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "widgets/views/views.h"

// Counts of a few layers, row by row.
engine::Tape counts();
widgets::Glossary countsNames(bool chinese);
widgets::ViewPtr countsStage();
