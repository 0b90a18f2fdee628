#include "lessons/net.h"

#include "engine/nn/train.h"
#include "lessons/lesson.h"

#include <filesystem>
#include <map>
#include <mutex>

namespace lessons {
namespace {

using engine::InputError;
using engine::message;

NetPtr (*reader)(const std::string& path) = nullptr;

/// A file as it was when it was read: own copies never change, others may.
struct Read {
    std::filesystem::file_time_type written;
    std::uintmax_t size;
    NetPtr net;
};

std::mutex access;
std::map<std::string, Read>& known()
{
    static std::map<std::string, Read> all;
    return all;
}

} // namespace

std::vector<float> Net::outputs(const std::vector<int>& rows) const
{
    engine::Pass<float> pass;
    engine::gather<float>(network, {data->inputs, {}, {}}, rows, pass);
    engine::forward<float>(network, parameters, pass);
    const engine::Lanes<const float> made = std::as_const(pass).values(network.output());
    std::vector<float> list;
    for (int n = 0; n < made.samples; ++n)
        for (int j = 0; j < made.features; ++j) list.push_back(made(j, n));
    return list;
}

NetPtr netOf(const Lesson& lesson, const Session& session, int step)
{
    const NetPtr net = session.net(step);
    if (!net)
        throw InputError(
            message("messages", "lesson '%1' has no net to take out; one that trains a net has: playground, for instance")
                .with(lesson.id));
    Net whole = *net;
    whole.lesson = lesson.id;
    return std::make_shared<const Net>(std::move(whole));
}

engine::Message complaintAboutNet(const std::string& text, const char* otherwise)
{
    if (std::error_code ignored; text == otherwise || std::filesystem::is_regular_file(text, ignored)) return {};
    return message("messages", "%1, or the path of a file .tensorscope of a lesson that trains a net").with(otherwise);
}

NetPtr netIn(const std::string& path)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(path, failed);
    const auto size = failed ? 0 : std::filesystem::file_size(path, failed);
    {
        const std::lock_guard lock(access);
        const auto found = known().find(path);
        if (found != known().end() && (failed || (found->second.written == written && found->second.size == size)))
            return found->second.net;
    }
    if (!reader) refuseNet(path, message("messages", "nothing here reads state files"));
    const NetPtr net = reader(path); // which may wait: others go on meanwhile
    const std::lock_guard lock(access);
    known()[path] = {written, size, net};
    return net;
}

void readNetsBy(NetPtr (*read)(const std::string& path)) { reader = read; }

void refuseNet(const std::string& path, const engine::Message& why)
{
    throw InputError(message("messages", "net '%1': %2").with(path, why));
}

} // namespace lessons
