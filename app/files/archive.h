#pragma once

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace app {

/// Files as one .zip, stored as they are, without a date: the same files give the same bytes.
QByteArray archived(const std::vector<std::pair<std::string, QByteArray>>& files);

} // namespace app
