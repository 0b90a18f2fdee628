#include "app/files/archive.h"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace app {
namespace {

constexpr zip_uint16_t NoTime = 0, FirstDay = (1 << 5) | 1; // 1 January 1980, where DOS begins to count

void require(bool done)
{
    if (!done) throw std::runtime_error("libzip has no memory");
}

struct Close {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Close>;
using Archive = std::unique_ptr<zip_t, Close>;

void add(zip_t* archive, const std::string& name, const QByteArray& content)
{
    Source source(zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0));
    require(source != nullptr);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    require(index >= 0);
    static_cast<void>(source.release()); // the archive's now
    const auto at = zip_uint64_t(index);
    require(zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) == 0);
    require(zip_file_set_dostime(archive, at, NoTime, FirstDay, 0) == 0);
}

QByteArray bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    require(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    require(read == bytes.size());
    return bytes;
}

} // namespace

QByteArray archived(const std::vector<std::pair<std::string, QByteArray>>& files)
{
    Source whole(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(whole != nullptr);
    zip_source_keep(whole.get()); // for us, too
    Archive archive(zip_open_from_source(whole.get(), ZIP_TRUNCATE, nullptr));
    require(archive != nullptr);
    for (const auto& [name, content] : files) add(archive.get(), name, content);
    require(zip_close(archive.get()) == 0);
    static_cast<void>(archive.release());
    return bytesOf(whole.get());
}

} // namespace app
