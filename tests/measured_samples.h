#pragma once

#include "lessons/measured.h"

#include <cmath>
#include <utility>

/// Files of `tensorscope measure`, made by formulas.
namespace samples {

using lessons::MeasuredFile;

inline MeasuredFile fileOf(const char* what, int processes)
{
    return {.what = what, .processes = processes, .machine = "two cores", .mpi = "Open MPI 4.1.4", .date = "2026-11-29"};
}

/// Points without noise: T = rounds α + 2 (p - 1)/p V/B.
inline MeasuredFile collective(int p = 4)
{
    MeasuredFile file = fileOf("collective", p);
    struct Kind {
        const char* algorithm;
        double rounds, latency, bandwidth;
    };
    for (const Kind& kind : {Kind{"mpi", 1, 4e-6, 3e9}, Kind{"halving-doubling", 2 * std::log2(p), 2e-6, 1.5e9},
                             Kind{"ring", 2.0 * (p - 1), 1.5e-6, 2e9}})
        for (double bytes = 4; bytes < 3e8; bytes *= 4) {
            const double time = kind.rounds * kind.latency + 2.0 * (p - 1) / p * bytes / kind.bandwidth;
            file.points.push_back({kind.algorithm, bytes, time, 0.9 * time, 1.2 * time});
        }
    return file;
}

/// GPipe of equal stages: forward f, backward b; the model's clock takes (m + p - 1)(f + b) of it.
inline MeasuredFile pipeline(int p, int m, double f, double b)
{
    MeasuredFile file = fileOf("pipeline", p);
    file.training = {.net = "dense 8", .parameters = 72, .batch = 64, .microBatches = m, .steps = 10};
    const double turn = (m + p - 1) * f;
    for (int r = 0; r < p; ++r)
        for (int j = 0; j < m; ++j) {
            file.training->tasks.push_back({r, "forward", j, (r + j) * f, (r + j + 1) * f});
            const double start = turn + (p - 1 - r + j) * b;
            file.training->tasks.push_back({r, "backward", j, start, start + b});
        }
    file.training->stepSeconds = (m + p - 1) * (f + b), file.training->singleSeconds = p * m * (f + b);
    file.training->largestDifference = 1e-7;
    return file;
}

/// Two processes, of which the second is late: who waits for it is as long in the exchange.
inline MeasuredFile together(const char* what)
{
    MeasuredFile file = fileOf(what, 2);
    file.training = {.net = "dense 8", .parameters = 72, .batch = 64, .steps = 10, .stepSeconds = 9e-3, .singleSeconds = 14e-3};
    file.training->tasks = {{0, "forward", -1, 0, 1e-3},     {0, "backward", -1, 1e-3, 3e-3}, {1, "forward", -1, 0, 2e-3},
                            {1, "backward", -1, 2e-3, 6e-3}, {0, "exchange", -1, 3e-3, 8e-3}, {1, "exchange", -1, 6e-3, 8e-3},
                            {0, "update", -1, 8e-3, 8.5e-3}, {1, "update", -1, 8e-3, 9e-3}};
    file.training->losses = {2.3, 2.2};
    return file;
}

inline const std::pair<const char*, MeasuredFile> Files[] = {{"ring-all-reduce", collective()},
                                                             {"data-parallel", together("data-parallel")},
                                                             {"tensor-parallel", together("tensor-parallel")},
                                                             {"pipeline", pipeline(4, 8, 1e-3, 2e-3)}};

} // namespace samples
