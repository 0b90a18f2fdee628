#pragma once

#include "engine/tape/operators.h"
#include "widgets/views/views.h"

// Three operators under the roofs of a machine that does 100 GFLOP/s and moves 20 GB/s.
engine::Tape roofs();
widgets::Glossary roofsNames(bool zh);
widgets::ViewPtr roofsStage();
