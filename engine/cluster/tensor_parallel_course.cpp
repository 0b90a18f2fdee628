#include "engine/cluster/tensor_parallel_tape.h"

namespace engine::cluster {
namespace {

Values::value_type timelineOf(const SplitRun& run)
{
    std::vector<Values> list;
    for (const SplitRun::Work& work : run.work)
        list.push_back({{"rank", work.device},
                        {"kind", work.backward ? "B" : "F"},
                        {"part", work.part},
                        {"start", work.start},
                        {"end", work.end}});
    return {"timeline", std::move(list)};
}

Values::value_type transfersOf(const SplitRun& run)
{
    std::vector<Values> list;
    for (const auto& [transfer, kind, step] : run.messages)
        list.push_back({{"from", transfer.from},
                        {"to", transfer.to},
                        {"bytes", transfer.bytes},
                        {"start", transfer.start},
                        {"end", transfer.end},
                        {"kind", nameOf(kind)}});
    return {"transfers", std::move(list)};
}

Values::value_type memoryOf(const SplitRun& run, int device, int step)
{
    std::vector<Values> list;
    const std::string end = shareId("", device);
    for (const std::string& id : run.ids())
        if (const auto making = run.at(id, step); making && id.ends_with(end))
            list.push_back(
                {{"part", id.substr(0, id.size() - end.size())}, {"bytes", BytesPerElement * double(making->quantity.size())}});
    return {shareId("memory", device), std::move(list)};
}

} // namespace

Values courseOf(const SplitRun& run, int devices, int step)
{
    Values values{timelineOf(run), transfersOf(run)};
    for (int device = 0; device < devices; ++device) values.push_back(memoryOf(run, device, step));
    return values;
}

} // namespace engine::cluster
