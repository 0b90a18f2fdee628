#include "engine/train/resumed.h"

#include <limits>

namespace engine {

namespace {

constexpr std::uint32_t StateMark = 0x31535354; // "TSS1"

/// Those of older files lack the last curves.
std::vector<Sample> samplesFrom(const Author& author, ByteReader& reader, int step, std::size_t curves)
{
    std::vector<Sample> samples;
    for (std::int64_t n = 0; n < step; n = nextSampled(n)) samples.push_back({int(n), {}});
    const std::size_t before = author.curvesBefore();
    const bool isOld = before > 0 && reader.left() == samples.size() * before * sizeof(double);
    for (Sample& sample : samples) {
        sample.values.assign(curves, std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < (isOld ? before : curves); ++i) sample.values[i] = reader.get<double>();
    }
    return samples;
}

} // namespace

std::string Resumed::packedOf(const Author& author, const std::any& state)
{
    ByteWriter writer;
    author.pack(state, writer);
    return writer.bytes();
}

std::string Resumed::bytesOf(const Author& author, int step, const std::any& arrival, const std::vector<Sample>& samples)
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

Resumed Resumed::from(std::shared_ptr<const Timeline> line, int step, std::string_view bytes)
{
    const Author& author = line->author();
    ByteReader reader(withoutChecksum(bytes));
    if (reader.get<std::uint32_t>() != StateMark || reader.get<std::int32_t>() != step || step < 0) ByteReader::damaged();
    const std::any& params = line->paramsBefore(step);
    std::any arrival = author.unpack(params, reader);
    std::vector<Sample> samples = samplesFrom(author, reader, step, author.measure(params, arrival, {}).size());
    reader.end();
    std::string packed = packedOf(author, arrival);
    return {step, std::move(line), std::move(arrival), std::move(packed), std::move(samples)};
}

} // namespace engine
