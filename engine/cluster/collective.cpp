#include "engine/cluster/collective.h"

#include <algorithm>

namespace engine::cluster {

ChunkRange chunkRange(int elements, int chunks, int i)
{
    const int least = elements / chunks, longer = elements % chunks;
    return {i * least + std::min(i, longer), least + (i < longer ? 1 : 0)};
}

ChunkRange chunkRange(int elements, int chunks, int first, int count)
{
    const ChunkRange last = chunkRange(elements, chunks, first + count - 1);
    const int begin = chunkRange(elements, chunks, first).first;
    return {begin, last.first + last.count - begin};
}

int chunkOf(int elements, int chunks, int element)
{
    int chunk = 0;
    while (chunkRange(elements, chunks, chunk + 1).first <= element) ++chunk;
    return chunk;
}

const char* nameOf(Phase phase)
{
    static constexpr const char* names[] = {"start",    "reduce-scatter", "all-gather", "gather", "broadcast",
                                            "exchange", "reduce",         "pipelined",  "across"};
    return names[int(phase)];
}

bool Step::finished(int device, int chunk) const
{
    for (int k = 0; k < devices(); ++k)
        if (contributors.at(device, chunk, k) != 1) return false;
    return true;
}

Step startOf(const Tensor& buffers, int chunks)
{
    const int p = buffers.shape[0];
    Step start;
    start.buffers = buffers;
    start.contributors = Contributions({p, chunks, p});
    for (int r = 0; r < p; ++r)
        for (int c = 0; c < chunks; ++c) start.contributors.at(r, c, r) = 1;
    start.chunkOwners.assign(std::size_t(chunks), -1);
    start.bytesSent.assign(std::size_t(p), 0);
    noteOwners(start);
    return start;
}

void noteOwners(Step& step)
{
    for (int c = 0; c < step.chunks(); ++c)
        for (int r = 0; r < step.devices() && step.chunkOwners[std::size_t(c)] < 0; ++r)
            if (step.finished(r, c)) step.chunkOwners[std::size_t(c)] = r;
}

} // namespace engine::cluster
