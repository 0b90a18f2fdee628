#include "lessons/networks/lenet5/ink.h"
#include "lessons/networks/lenet5/run.h"

namespace lessons::lenet5 {
namespace {

using widgets::gallery;
using widgets::picture;

ViewPtr answers() { return cells({.id = "p", .named = true, .bars = true}); }

ViewPtr mapsView()
{
    return beside({below({picture({.id = "x", .side = 140}), answers()}, 16),
                   below({beside({gallery({.id = "C1", .columns = 3}), gallery({.id = "S2", .columns = 3})}, 16),
                          beside({gallery({.id = "C3", .columns = 4}), gallery({.id = "S4", .columns = 4}), cells({.id = "C5"}),
                                  cells({.id = "F6"})},
                                 16)},
                         12)},
                  24);
}

} // namespace

ViewPtr stage(const Now& now)
{
    if (now.params.view == View::Mistakes) return cells({.id = "confusion", .named = true});
    if (!now.state.plan->convolves()) return beside({picture({.id = "x"}), cells({.id = "hidden"}), answers()});
    return mapsView();
}

} // namespace lessons::lenet5
