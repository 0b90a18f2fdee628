#include "app/files/packed.h"

#include "engine/core/error.h"

#include <zlib.h>

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t Block = 1 << 20;

const Bytef* read(const char* bytes) { return reinterpret_cast<const Bytef*>(bytes); }

/// zlib's stream of inflation, closed whatever happens.
struct Inflation {
    z_stream stream{};

    explicit Inflation(const QByteArray& bytes)
    {
        stream.next_in = const_cast<Bytef*>(read(bytes.constData()));
        stream.avail_in = uInt(bytes.size());
        if (inflateInit(&stream) != Z_OK) throw std::bad_alloc();
    }
    ~Inflation() { inflateEnd(&stream); }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    /// Appends what comes out next, at most `room` bytes; false at the end.
    bool next(std::string& to, std::size_t room)
    {
        const std::size_t before = to.size();
        to.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef*>(to.data() + before);
        stream.avail_out = uInt(room);
        const int result = inflate(&stream, Z_NO_FLUSH);
        to.erase(to.size() - stream.avail_out);
        if (result == Z_STREAM_END && stream.avail_in == 0) return false;
        if (result != Z_OK || to.size() == before)
            throw engine::InputError(engine::message("messages", "its packed bytes are damaged"));
        return true;
    }
};

} // namespace

QByteArray packed(const std::string& bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    if (compress(reinterpret_cast<Bytef*>(result.data()), &size, read(bytes.data()), uLong(bytes.size())) != Z_OK)
        throw std::bad_alloc();
    result.truncate(qsizetype(size));
    return result;
}

std::string unpacked(const QByteArray& bytes, std::size_t most)
{
    Inflation inflation(bytes);
    std::string result;
    while (inflation.next(result, std::min(Block, most - result.size() + 1)) && result.size() <= most) {
    }
    if (result.size() > most)
        throw engine::InputError(engine::message("messages", "its packed bytes hold more than %1 MB").with(most / 1'000'000));
    return result;
}

} // namespace app
