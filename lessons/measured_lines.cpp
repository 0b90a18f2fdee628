#include "lessons/measured_words.h"

#include <algorithm>
#include <cmath>

namespace lessons {

using engine::byHand;
using engine::Numbers;
using engine::Term;

namespace {

constexpr double Micro = 1e6, Nano = 1e9, NanosOfAMicro = 1000;

double roundsOfAlgorithm(const std::string& id, int processes)
{
    if (id == "ring") return 2.0 * (processes - 1);
    return id == "halving-doubling" ? 2 * std::ceil(std::log2(processes)) : 0;
}

/// What each byte of the buffer is sent times: 2 (p - 1) / p.
Term sentTimes(int processes)
{
    const Term p(processes, "processes");
    return Term(2) * (p - Term(1)) / p;
}

/// All that is known of the points, and of the lines, which the steps make one by one.
class LineRecorder {
public:
    LineRecorder(Tape& tape, const MeasuredFile& file) : m_tape(tape), m_file(file), m_lines(linesOf(file)) {}

    void record()
    {
        recordPoints();
        planLines();
        std::size_t known = 0;
        for (std::size_t k = 0; k < m_lines.size(); ++k) {
            m_tape.step("line");
            const int count = int(m_lines[k].points.size());
            m_tape.makeNext("perByte"), m_tape.makeNext("largestMiss");
            m_tape.makeNext("fitted", count), m_tape.makeNext("missed", count);
            if (m_lines[k].rounds > 0) m_tape.makeNext("alpha"), ++known;
            m_tape.makeNext("rate"), m_tape.makeNext("start");
            m_tape.point("start", {int(k)});
        }
        recordCrossing();
    }

private:
    void recordPoints()
    {
        std::vector<double> bytes, times, low, high;
        for (const MeasuredLine& line : m_lines)
            for (const auto& point : line.points) {
                bytes.push_back(point.bytes), times.push_back(Micro * point.seconds);
                low.push_back(Micro * point.low), high.push_back(Micro * point.high);
            }
        m_bytes = m_tape.input("bytes", Numbers::vector(bytes));
        m_times = m_tape.measured("time", Numbers::vector(times));
        m_tape.measured("low", Numbers::vector(low)), m_tape.measured("high", Numbers::vector(high));
    }
    void planLines()
    {
        std::vector<double> starts, slopes;
        for (const MeasuredLine& line : m_lines)
            starts.push_back(Micro * line.fit.start), slopes.push_back(Nano * line.fit.perByte);
        m_starts = m_tape.plan("start", engine::measured(Numbers::vector(starts)));
        m_slopes = m_tape.plan("perByte", engine::measured(Numbers::vector(slopes)));
        std::vector<Term> alphas, rates, fitted, missed, largest;
        int point = 0;
        for (int k = 0; k < int(m_lines.size()); ++k) {
            const MeasuredLine& line = m_lines[std::size_t(k)];
            if (line.rounds > 0) alphas.push_back(m_starts.term({k}) / Term(line.rounds, "rounds"));
            rates.push_back(sentTimes(m_file.processes) / m_slopes.term({k}));
            std::vector<Term> misses;
            for (std::size_t i = 0; i < line.points.size(); ++i, ++point) {
                fitted.push_back(m_starts.term({k}) + m_slopes.term({k}) * m_bytes.term({point}) /
                                                          Term(NanosOfAMicro, "nanoseconds of a microsecond"));
                Term time = m_times.term({point});
                missed.push_back((fitted.back() - time) / time);
                misses.push_back(engine::call("abs", {missed.back()}));
            }
            largest.push_back(Term(100, "percent") * (misses.size() == 1 ? misses[0] : engine::call("max", std::move(misses))));
        }
        m_tape.plan("fitted", byHand(std::move(fitted)));
        m_tape.plan("missed", byHand(std::move(missed)));
        m_tape.plan("largestMiss", byHand(std::move(largest)));
        if (!alphas.empty()) m_tape.plan("alpha", byHand(std::move(alphas)));
        m_tape.plan("rate", byHand(std::move(rates)));
    }
    /// V where start + V/B of both is the same.
    void recordCrossing()
    {
        const auto pair = measuredPairOf(m_lines);
        if (!pair) return;
        const auto measured = crossingOf(pair->first->points, pair->later->points);
        const auto computed = crossingOf(pair->first->fit, pair->later->fit);
        if (!measured && !computed) return;
        m_tape.step("crossing");
        if (measured) m_tape.measured("crossingMeasured", Numbers::scalar(*measured));
        if (!computed) return;
        const int a = pair->firstAt, b = pair->laterAt;
        m_tape.make("crossing", byHand(Term(NanosOfAMicro, "nanoseconds of a microsecond") *
                                       (m_starts.term({b}) - m_starts.term({a})) / (m_slopes.term({a}) - m_slopes.term({b}))));
    }

    Tape& m_tape;
    const MeasuredFile& m_file;
    const std::vector<MeasuredLine> m_lines;
    Quantity m_bytes{0}, m_times{0}, m_starts{0}, m_slopes{0};
};

} // namespace

std::optional<MeasuredPair> measuredPairOf(const std::vector<MeasuredLine>& lines)
{
    MeasuredPair pair;
    for (int k = 0; k < int(lines.size()); ++k) {
        if (lines[std::size_t(k)].algorithm == "ring") pair.later = &lines[std::size_t(k)], pair.laterAt = k;
        if (lines[std::size_t(k)].algorithm == "halving-doubling") pair.first = &lines[std::size_t(k)], pair.firstAt = k;
    }
    if (!pair.first || !pair.later) return {};
    if (pair.later->fit.start < pair.first->fit.start) std::swap(pair.first, pair.later), std::swap(pair.firstAt, pair.laterAt);
    return pair;
}

std::vector<MeasuredLine> linesOf(const MeasuredFile& file)
{
    std::vector<MeasuredLine> lines;
    for (const auto& point : file.points) {
        auto line = std::ranges::find(lines, point.algorithm, &MeasuredLine::algorithm);
        if (line == lines.end())
            line = lines.insert(line, {point.algorithm, {}, {}, roundsOfAlgorithm(point.algorithm, file.processes)});
        line->points.push_back(point);
    }
    for (MeasuredLine& line : lines) {
        std::ranges::sort(line.points, {}, &MeasuredFile::Point::bytes);
        line.fit = fitted(line.points);
    }
    std::ranges::stable_sort(lines, std::greater<>(), [](const MeasuredLine& line) { return line.rounds > 0; });
    return lines;
}

std::optional<double> crossingOf(const FittedLine& first, const FittedLine& later)
{
    const double behind = later.start - first.start, steeper = first.perByte - later.perByte;
    const bool isSteeper = steeper > 1e-9 * first.perByte; // by more than rounding makes
    return behind > 0 && isSteeper ? std::optional(behind / steeper) : std::nullopt;
}

std::optional<double> crossingOf(const std::vector<MeasuredFile::Point>& first, const std::vector<MeasuredFile::Point>& later)
{
    std::optional<double> found, before;
    double bytesBefore = 0;
    for (const auto& point : first) {
        const auto other = std::ranges::find(later, point.bytes, &MeasuredFile::Point::bytes);
        if (other == later.end()) continue;
        const double ahead = std::log(other->seconds / point.seconds); // of `first`
        if (before && *before > 0 && ahead <= 0)
            found = std::exp(std::lerp(std::log(bytesBefore), std::log(point.bytes), *before / (*before - ahead)));
        before = ahead, bytesBefore = point.bytes;
    }
    return found;
}

void recordLines(Tape& tape, const MeasuredFile& file) { LineRecorder(tape, file).record(); }

} // namespace lessons
