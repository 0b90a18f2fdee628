// A library of its own, which is loaded where processes are measured, and needs MPI alone.

#include "engine/processes/peers.h"

#define OMPI_SKIP_MPICXX 1
#define MPICH_SKIP_MPICXX 1
#include <list>
#include <mpi.h>
#include <time.h>

namespace engine::processes {
namespace {

constexpr int Tag = 1;
const MPI_Comm World = MPI_COMM_WORLD;

int lengthOf(std::span<const float> numbers) { return int(numbers.size()); }
int orNobody(int rank) { return rank < 0 ? MPI_PROC_NULL : rank; }

class MpiPeers final : public Peers {
public:
    MpiPeers()
    {
        MPI_Comm_rank(World, &m_rank);
        MPI_Comm_size(World, &m_size);
        MPI_Comm here;
        int rankHere = 0;
        MPI_Comm_split_type(World, MPI_COMM_TYPE_SHARED, m_rank, MPI_INFO_NULL, &here);
        MPI_Comm_rank(here, &rankHere);
        MPI_Comm_free(&here);
        const int isFirst = rankHere == 0;
        MPI_Allreduce(&isFirst, &m_hosts, 1, MPI_INT, MPI_SUM, World);
    }
    ~MpiPeers() override
    {
        settle();
        MPI_Finalize();
    }

    int rank() const override { return m_rank; }
    int size() const override { return m_size; }
    int hosts() const override { return m_hosts; }
    std::string library() const override
    {
        char text[MPI_MAX_LIBRARY_VERSION_STRING];
        int length = 0;
        MPI_Get_library_version(text, &length);
        std::string name(text, std::size_t(length)); // "Open MPI v4.1.4, package: ..."
        name = name.substr(0, name.find_first_of(",\n"));
        if (const std::size_t v = name.find(" v"); v != std::string::npos) name.erase(v + 1, 1);
        return name;
    }
    double seconds() const override { return MPI_Wtime(); }

    void send(std::span<const float> numbers, int to) override
    {
        forgetSent();
        Letter& letter = m_letters.emplace_back(Letter{{numbers.begin(), numbers.end()}, MPI_REQUEST_NULL});
        MPI_Isend(letter.numbers.data(), lengthOf(numbers), MPI_FLOAT, to, Tag, World, &letter.request);
    }
    void await(int from) override { MPI_Probe(from, Tag, World, MPI_STATUS_IGNORE); }
    void receive(std::span<float> numbers, int from) override
    {
        MPI_Recv(numbers.data(), lengthOf(numbers), MPI_FLOAT, from, Tag, World, MPI_STATUS_IGNORE);
    }
    void exchange(std::span<const float> out, int to, std::span<float> in, int from) override
    {
        MPI_Sendrecv(out.data(), lengthOf(out), MPI_FLOAT, orNobody(to), Tag, in.data(), lengthOf(in), MPI_FLOAT, orNobody(from),
                     Tag, World, MPI_STATUS_IGNORE);
    }
    void addUp(std::span<float> numbers) override
    {
        MPI_Allreduce(MPI_IN_PLACE, numbers.data(), lengthOf(numbers), MPI_FLOAT, MPI_SUM, World);
    }
    void barrier() override
    {
        settle();
        MPI_Barrier(World);
    }
    void rest() override
    {
        constexpr timespec Nap{0, 2'000'000};
        MPI_Request request;
        MPI_Ibarrier(World, &request);
        for (int done = 0; !done;) {
            MPI_Test(&request, &done, MPI_STATUS_IGNORE);
            if (!done) nanosleep(&Nap, nullptr);
        }
    }
    std::vector<std::vector<double>> gathered(const std::vector<double>& own) override
    {
        const int count = int(own.size());
        std::vector<int> counts(std::size_t(m_size), 0), starts(std::size_t(m_size), 0);
        MPI_Gather(&count, 1, MPI_INT, counts.data(), 1, MPI_INT, 0, World);
        for (std::size_t r = 1; r < starts.size(); ++r) starts[r] = starts[r - 1] + counts[r - 1];
        std::vector<double> all(std::size_t(starts.back() + counts.back()));
        MPI_Gatherv(own.data(), count, MPI_DOUBLE, all.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, World);
        std::vector<std::vector<double>> lists;
        for (std::size_t r = 0; m_rank == 0 && r < starts.size(); ++r)
            lists.emplace_back(all.begin() + starts[r], all.begin() + starts[r] + counts[r]);
        return lists;
    }
    void abort() override { MPI_Abort(World, 1); }

private:
    /// On its way, and kept until it has left.
    struct Letter {
        std::vector<float> numbers;
        MPI_Request request;
    };
    void forgetSent()
    {
        m_letters.remove_if([](Letter& letter) {
            int done = 0;
            MPI_Test(&letter.request, &done, MPI_STATUS_IGNORE);
            return done != 0;
        });
    }
    void settle()
    {
        for (Letter& letter : m_letters) MPI_Wait(&letter.request, MPI_STATUS_IGNORE);
        m_letters.clear();
    }

    int m_rank = 0, m_size = 1, m_hosts = 1;
    std::list<Letter> m_letters;
};

} // namespace
} // namespace engine::processes

extern "C" engine::processes::Peers* tensorscopePeers()
{
    MPI_Init(nullptr, nullptr);
    return new engine::processes::MpiPeers;
}
