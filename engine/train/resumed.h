#pragma once

#include "engine/core/bytes.h"
#include "engine/train/timeline.h"

#include <limits>
#include <memory>

namespace engine {

/// The exact state at a step of a run, as a file keeps it: before the changes of a fork at that step, so that they can still be
/// undone; and the curves up to there.
template <class Params, class State> struct Resumed {
    using Author = Training<Params, State>;
    using Line = Timeline<Params, State>;

    int step;
    std::shared_ptr<const Line> line; ///< whose step it is
    State arrival;
    std::string packed;          ///< arrival as bytes, to compare a replay with
    std::vector<Sample> samples; ///< before the step

    /// Whether another run comes to this step in this state.
    bool isOn(const Line& other) const { return line->pastOf(step) == other.pastOf(step); }

    static std::string packedOf(const Author& author, const State& state)
    {
        ByteWriter writer;
        author.pack(state, writer);
        return writer.bytes();
    }

    /// Samples before the step, at all steps that have one.
    static std::string bytesOf(const Author& author, int step, const State& arrival, const std::vector<Sample>& samples)
    {
        ByteWriter writer;
        writer.put(StateMark);
        writer.put(std::int32_t(step));
        author.pack(arrival, writer);
        for (const Sample& sample : samples)
            for (const double value : sample.values) writer.put(value);
        writer.put(checksum(writer.bytes()));
        return writer.bytes();
    }

    /// Throws InputError if the bytes are no state at this step of this line.
    static Resumed from(const Author& author, std::shared_ptr<const Line> line, int step, std::string_view bytes)
    {
        ByteReader reader(withoutChecksum(bytes));
        if (reader.get<std::uint32_t>() != StateMark || reader.get<std::int32_t>() != step || step < 0) ByteReader::damaged();
        const Params& params = line->paramsBefore(step);
        State arrival = author.unpack(params, reader);
        std::vector<Sample> samples = samplesFrom(author, reader, step, author.measure(params, arrival, {}).size());
        reader.end();
        std::string packed = packedOf(author, arrival);
        return {step, std::move(line), std::move(arrival), std::move(packed), std::move(samples)};
    }

private:
    /// Those of older files lack the last curves.
    static std::vector<Sample> samplesFrom(const Author& author, ByteReader& reader, int step, std::size_t curves)
    {
        std::vector<Sample> samples;
        for (std::int64_t n = 0; n < step; n = nextSampled(n)) samples.push_back({int(n), {}});
        const bool isOld = author.curvesBefore > 0 && reader.left() == samples.size() * author.curvesBefore * sizeof(double);
        for (Sample& sample : samples) {
            sample.values.assign(curves, std::numeric_limits<double>::quiet_NaN());
            for (std::size_t i = 0; i < (isOld ? author.curvesBefore : curves); ++i) sample.values[i] = reader.get<double>();
        }
        return samples;
    }

    static constexpr std::uint32_t StateMark = 0x31535354; // "TSS1"
};

} // namespace engine
