#pragma once

#include <span>
#include <string>
#include <vector>

namespace engine::processes {

/// Processes that run the same program side by side and pass each other numbers: those of MPI, or threads that stand for them.
class Peers {
public:
    virtual ~Peers() = default;

    virtual int rank() const = 0;
    virtual int size() const = 0;
    virtual int hosts() const = 0;           ///< on how many machines they are
    virtual std::string library() const = 0; ///< "Open MPI 4.1.4"
    virtual double seconds() const = 0;      ///< of a clock of this process

    /// Takes a copy of the numbers; waits for nobody.
    virtual void send(std::span<const float> numbers, int to) = 0;
    /// Until something from there is here.
    virtual void await(int from) = 0;
    /// As many numbers as were sent; waits for them.
    virtual void receive(std::span<float> numbers, int from) = 0;
    /// Both at once, so that neither waits for the other; -1: nobody.
    virtual void exchange(std::span<const float> out, int to, std::span<float> in, int from) = 0;
    /// The library's own all-reduce: all then hold the sum.
    virtual void addUp(std::span<float> numbers) = 0;
    /// Until all are here.
    virtual void barrier() = 0;
    /// The same for long: it leaves the processor to those who have something to do.
    virtual void rest() = 0;
    /// On rank 0 the lists of all, rank by rank; on the others nothing.
    virtual std::vector<std::vector<double>> gathered(const std::vector<double>& own) = 0;
    /// Ends all, whatever they do.
    virtual void abort() = 0;
};

} // namespace engine::processes
