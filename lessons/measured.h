#pragma once

#include "lessons/fields.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lessons {

/// What `tensorscope measure` found with real processes: the content of its file, JSON with these names.
struct MeasuredFile {
    static constexpr const char* Works[] = {"forward", "backward", "exchange", "update"};

    /// A collective on so many bytes, as long as its slowest process took: the median of several runs, and their quartiles.
    struct Point {
        std::string algorithm; ///< "ring", "halving-doubling", "mpi"
        double bytes = 0, seconds = 0, low = 0, high = 0;
    };
    /// What a process did within one step of a training, in seconds since the step began.
    struct Task {
        int process = 0;
        std::string work; ///< one of Works
        int microBatch = -1;
        double start = 0, end = 0;
    };
    /// Beside the same training in a single process.
    struct Training {
        std::string net; ///< what engine::written() says
        int parameters = 0, batch = 0, microBatches = 1, steps = 0;
        double stepSeconds = 0, singleSeconds = 0; ///< the medians
        double largestDifference = 0;              ///< of a weight, after the last step
        std::vector<double> losses = {};
        std::vector<Task> tasks = {}; ///< of the step that took the median
    };

    /// "AMD EPYC 7B13, 2 cores; Open MPI 4.1.4; 2026-11-29"
    std::string told() const { return machine + "; " + mpi + "; " + date; }

    std::string what; ///< "collective", "data-parallel", "tensor-parallel", "pipeline"
    int processes = 1, hosts = 1;
    std::string machine, mpi, date; ///< "AMD EPYC 7B13, 2 cores", "Open MPI 4.1.4", "2026-11-29"
    std::vector<Point> points = {}; ///< of a collective
    std::optional<Training> training = {};
};

QByteArray written(const MeasuredFile& measured);

/// Throws engine::InputError, which says where the file is none of those, or is not of one of `kinds`.
MeasuredFile measuredIn(const std::string& path, const std::vector<std::string>& kinds);
using MeasuredPtr = std::shared_ptr<const MeasuredFile>;
/// As it was when the field was set: what a picture asks for. Null for "none".
MeasuredPtr measuredAt(const std::string& path);

/// T = α + V/B through points of one algorithm, with the least sum of squares of (T - measured) / measured, so that four bytes
/// count as much as many millions. `start` is α summed over the rounds, `perByte` 1/B; both at least 0.
struct FittedLine {
    double start = 0, perByte = 0;

    double at(double bytes) const { return start + perByte * bytes; }
};
FittedLine fitted(const std::vector<MeasuredFile::Point>& points);

constexpr const char* MeasuredFiles = "*.json";
constexpr const char* NoFile = "none";

/// Nothing, and the file is read; or it throws what is wrong with it.
engine::Message complaintAboutMeasured(const std::string& text, const std::vector<std::string>& kinds);

/// `measured`: the path of a file of `tensorscope measure`, or "none".
void measuredField(auto&& field, std::string& path, const std::vector<std::string>& kinds)
{
    field({.name = "measured",
           .label = QT_TRANSLATE_NOOP("fields", "Measured"),
           .help = QT_TRANSLATE_NOOP("fields", "a file that 'tensorscope measure' wrote: what real processes took, beside the "
                                               "model; none = the model alone"),
           .folded = path == NoFile},
          path,
          engine::Form{{QT_TRANSLATE_NOOP("choices", "none")},
                       [kinds](const std::string& text) { return complaintAboutMeasured(text, kinds); },
                       MeasuredFiles});
}

/// Lists fields that have no effect while a file is open: it takes the place of the run.
template <class Field> class UnlessMeasured {
public:
    UnlessMeasured(Field& field, const std::string& path) : m_field(field), m_runs(path == NoFile) {}

    void operator()(engine::About about, int& x, engine::Range range) { m_field(onlyIf(m_runs, about), x, range); }
    void operator()(engine::About about, double& x, engine::Range range) { m_field(onlyIf(m_runs, about), x, range); }
    void operator()(engine::About about, bool& x) { m_field(onlyIf(m_runs, about), x); }
    void operator()(engine::About about, std::string& x, engine::Form form)
    {
        m_field(onlyIf(m_runs, about), x, std::move(form));
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(engine::About about, Enum& x, std::vector<std::string> choices)
    {
        m_field(onlyIf(m_runs, about), x, std::move(choices));
    }

private:
    Field& m_field;
    bool m_runs;
};

} // namespace lessons
