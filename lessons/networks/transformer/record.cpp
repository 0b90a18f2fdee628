#include "engine/tape/sequences.h"
#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

#include <cmath>

namespace lessons::transformer {

using engine::Numbers;

void record(Tape& tape, const Now& now)
{
    const Plan& plan = *now.state.plan;
    const Shown shown = shownAt(now.params, now.state);
    if (now.step > 0) tape.step("batch");
    const tokens::Walked walked{plan.model, shown.parameters, shown.pass, 0, {shown.line.read}};
    tape.make("p", softmax(tokens::recordWalk(tape, walked)));
    const int first = firstShown(plan);
    for (int head = 0; head < now.params.headCount(); ++head) {
        const Quantity all = tape.makings(ofHead("A", now.params.layer, head)).back().quantity;
        tape.make("head" + std::to_string(head), sliced(all, 0, first, all.shape()[0] - first));
    }
    const Measures m = measuresOf(whole(now.params), now.state);
    tape.parameter("loss", Numbers::scalar(now.state.loss)), tape.parameter("mass", Numbers::scalar(m.mass));
    const auto share = [&](const char* id, int right, int of) {
        tape.make(id, engine::byHand(engine::Term(right, Words::tr("right").toStdString()) / engine::Term(of, "N")));
    };
    share("accuracy", m.right, m.asked), share("whole", int(std::round(m.whole * Tests)), Tests);
    std::vector<engine::Term> without;
    for (const Measures& one : withoutEach(now.params, now.state, now.params.layer))
        without.push_back(engine::Term(one.right, Words::tr("right").toStdString()) / engine::Term(one.asked, "N"));
    tape.make("without", engine::byHand(std::move(without)));
    if (now.step > 0) tape.point("head0");
}

// Those of the run: what is shown of it is only looked at.
engine::Values values(const Now& now, const Tape&)
{
    const Plan& plan = *now.state.plan;
    const Measures m = measuresOf(whole(now.params), now.state);
    engine::Values all{{"loss", now.state.loss}, {"accuracy", m.accuracy}, {"whole", m.whole}, {"mass", m.mass}};
    engine::Array without{{now.params.layers, now.params.headCount()}, {}};
    for (int layer = 1; layer <= now.params.layers; ++layer)
        for (const Measures& one : withoutEach(now.params, now.state, layer)) without.data.push_back(one.accuracy);
    all.emplace_back("withoutHead", std::move(without));
    all.emplace_back("queryWeights", followedIn(plan.model, now.params.width).exported(now.state.learner.parameters));
    return all;
}

} // namespace lessons::transformer
