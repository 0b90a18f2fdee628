#pragma once

#include <QByteArray>

#include <string>

namespace app {

/// Bytes made smaller, in the format of zlib (RFC 1950), which carries a checksum.
QByteArray packed(const std::string& bytes);
/// The inverse. Throws engine::InputError if the packed bytes are damaged, or if there would be more than `most`: what a
/// file claims must not decide how much memory is taken.
std::string unpacked(const QByteArray& bytes, std::size_t most);

} // namespace app
