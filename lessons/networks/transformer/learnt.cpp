#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {

Glossary names(const Now&) { return {}; }
ViewPtr stage(const Now& now)
{
    std::vector<ViewPtr> maps;
    for (int h = 0; h < now.params.headCount(); ++h) maps.push_back(cells({.id = ofHead("A", now.params.layer, h), .named = true}));
    return beside(maps);
}
Caption caption(const Now&, const Tape&) { return {Words::tr("Step."), Words::tr("Step.")}; }

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = nullptr,
                                         .values = values};
} // namespace lessons::transformer
