#pragma once

#include "engine/tape/operators.h"
#include "widgets/views/views.h"

// A function and its derivative; histograms of three layers, of which the last has no activations.
engine::Tape layers();
widgets::Glossary layersNames(bool chinese);
widgets::ViewPtr layersStage();
