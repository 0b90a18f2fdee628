#pragma once

#include "engine/tape/tape.h"
#include "widgets/views/views.h"

/// A step of learning in two kernels: maps of a tensor, a picture in colours and one in shades, a table of vectors, an equation.
engine::Tape learnt();
widgets::Glossary learntNames(bool chinese);
widgets::ViewPtr learntStage();
