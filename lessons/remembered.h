#pragma once

#include "lessons/net.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace lessons {

/// How many times as much is remembered as a window needs: by tests, which turn all knobs of a lesson in turn, again and again.
inline std::size_t& timesRemembered()
{
    static std::size_t times = 1;
    return times;
}

/// What a net comes to under some settings, worked out once and kept, of each `kind` of settings the last ones: knobs are turned
/// back and forth.
template <class Result> Result remembered(const char* kind, const NetPtr& net, const std::vector<double>& settings,
                                          const std::function<Result()>& make, std::size_t most = 500)
{
    using Key = std::pair<NetPtr, std::vector<double>>;
    static std::mutex access;
    static std::map<std::string, std::deque<std::pair<Key, Result>>> known;
    const std::lock_guard lock(access);
    const Key key{net, settings};
    auto& all = known[kind];
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == key; });
    if (found != all.end()) {
        std::rotate(all.begin(), found, found + 1); // what is asked for again stays
        return all.front().second;
    }
    all.emplace_front(key, make());
    if (all.size() > timesRemembered() * most) all.pop_back();
    return all.front().second;
}

} // namespace lessons
