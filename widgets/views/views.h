#pragma once

// All that the stage of a lesson is laid out with.
#include "widgets/views/cells.h"
#include "widgets/views/device_ring.h"
#include "widgets/views/diagram.h"
#include "widgets/views/equation.h"
#include "widgets/views/explain.h"
#include "widgets/views/finer.h"
#include "widgets/views/lanes.h"
#include "widgets/views/ledger.h"
#include "widgets/views/magnified.h"
#include "widgets/views/network.h"
#include "widgets/views/orders.h"
#include "widgets/views/plots.h"
#include "widgets/views/titled.h"
#include "widgets/views/view.h"
#include "widgets/views/weighing.h"
