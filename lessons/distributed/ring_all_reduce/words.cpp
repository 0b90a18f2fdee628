#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons::ring {

QString Words::phase(engine::cluster::Phase phase)
{
    switch (phase) {
    case engine::cluster::Phase::Start: return tr("start");
    case engine::cluster::Phase::ReduceScatter: return tr("reduce-scatter");
    case engine::cluster::Phase::AllGather: return tr("all-gather");
    case engine::cluster::Phase::Gather: return tr("gather");
    case engine::cluster::Phase::Broadcast: break;
    }
    return tr("broadcast");
}

} // namespace lessons::ring
