#pragma once

#include "widgets/views/naming.h"

namespace lessons {

/// What the arithmetic of codes and books calls numbers that stand nowhere (engine/tape/coded.h).
void nameCodedTerms(widgets::Glossary& names);

} // namespace lessons
