#include "lessons/networks/playground/run.h"

namespace lessons::playground {

Net netAt(const Now& now)
{
    const Plan& plan = *now.state.plan;
    return {plan.network, now.state.learner.parameters,
            std::make_shared<const NetData>(
                NetData{now.params.data, plan.data.classes, plan.inputs, plan.data.labels, plan.split.train, plan.split.test})};
}

} // namespace lessons::playground
